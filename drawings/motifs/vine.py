"""A running vine: a wave along any line, with a curl and leaves in every bend. The border of steles and panels."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, curve, lengths, marks, moved, spiral
from drawings.sheet import Sheet


def vine(sheet: Sheet, spine: Points, width: float, weight: float = 2.6, wave: float = 1.5) -> None:
    """Fill a band `width` wide around `spine`; one bend every `wave` widths."""
    long = lengths(spine)[-1]
    bends = max(2, round(long / (width * wave)))
    stem: Points = []
    for i in range(bends * 10 + 1):
        part = i / (bends * 10)
        (x, y), heading = along(spine, part)
        off = math.sin(part * bends * math.pi) * width * 0.3
        turn = math.radians(heading + 90)
        stem.append((x + math.cos(turn) * off, y + math.sin(turn) * off))
    sheet.line(curve(*stem, step=4), weight)
    for bend in range(bends):
        place, heading = along(spine, (bend + 0.5) / bends)
        _bend(sheet, place, heading, width, weight, 1 if bend % 2 == 0 else -1)


def _bend(sheet: Sheet, place: Point, heading: float, width: float, weight: float, side: int) -> None:
    """A shoot leaves the stem where it turns, curls back into the hollow of the bend, and bears leaves outside."""
    hand = sheet.random

    def put(points: Points) -> Points:
        return [(x * width, side * y * width) for x, y in points]

    with sheet.at(*place, turn=heading):
        r = hand.uniform(0.3, 0.35)
        ring = spiral((0, 0.0), r, 205 + hand.uniform(-15, 15), hand.uniform(1.2, 1.45), 0.14, 0.03)
        sheet.line(put(curve((-0.74, 0.2), (-0.52, -0.08), *ring[::4], step=0.04)), weight)
        sheet.dots([(0, 0)], weight * 2.6)
        for angle, long in ((-58, 0.3), (-12, 0.34), (34, 0.3)):
            leaf = moved(_LEAF, r * 0.92, 0, long * hand.uniform(0.85, 1.1))
            sheet.line(put(moved(leaf, turn=-(angle + hand.uniform(-10, 10)))), weight * 0.75)


_LEAF: Points = curve(*marks("0 0.1, 0.4 0.34, 0.95 0.1, 0.72 -0.2, 0.42 -0.02, 0.1 -0.1"), step=0.06)
"""A comma of a leaf, one unit long."""
