"""Shade made of lines: a fringe along an edge, strokes that fill a four-sided plane, scratches of wear."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, lengths, segment
from drawings.sheet import Sheet


def fringe(sheet: Sheet, edge: Points, long: float, turn: float, gap: float = 9, weight: float = 1.8) -> None:
    """Quick strokes that leave an edge in the direction `turn`, no two as long."""
    hand = sheet.random
    far = lengths(edge)[-1]
    away = gap * 0.5
    while away < far:
        (x, y), _ = along(edge, away / far)
        reach = long * hand.uniform(0.4, 1.1)
        angle = math.radians(turn + hand.uniform(-4, 4))
        sheet.flick(segment((x, y), (x + math.cos(angle) * reach, y + math.sin(angle) * reach), 5), weight)
        away += gap * hand.uniform(0.7, 1.3)


def plane(sheet: Sheet, left: Points, right: Points, gap: float = 10, weight: float = 1.7, full: float = 0.9) -> None:
    """Strokes from one edge of a plane towards the other: its shaded side."""
    hand = sheet.random
    far = max(lengths(left)[-1], lengths(right)[-1])
    count = max(2, int(far / gap))
    for i in range(1, count):
        t = (i + hand.uniform(-0.25, 0.25)) / count
        a, b = along(left, t)[0], along(right, t)[0]
        part = full * hand.uniform(0.45, 1.05)
        sheet.flick(segment(a, (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part), 6), weight)


def wear(sheet: Sheet, middle: Point, wide: float, tall: float, count: int, weight: float = 1.5) -> None:
    """Scratches and pits scattered over a surface."""
    hand = sheet.random
    for _ in range(count):
        x, y = middle[0] + hand.uniform(-0.5, 0.5) * wide, middle[1] + hand.uniform(-0.5, 0.5) * tall
        long = hand.uniform(6, 22)
        slant = hand.uniform(-0.4, 0.4)
        sheet.line(segment((x, y), (x + long, y + long * slant), 4), weight * hand.uniform(0.6, 1))
    sheet.dots(
        [
            (middle[0] + hand.uniform(-0.5, 0.5) * wide, middle[1] + hand.uniform(-0.5, 0.5) * tall)
            for _ in range(count)
        ],
        weight * 1.7,
    )
