"""Columns of writing that nobody can read: dabs of the brush in the rhythm of a text, and no character among them."""

from __future__ import annotations

import math

from drawings.line import Point, Points, curve, marks
from drawings.sheet import Sheet

_SLANTS = (12, 78, 40, 128, 100, 155)


def regular(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A sign of straight dabs, as steles in regular script have them: (x, y) is its middle."""
    hand = sheet.random
    places = [(i, j) for i in (-0.27, 0, 0.27) for j in (-0.3, 0, 0.3)]
    for i, j in hand.sample(places, hand.randint(5, 7)):
        slant = math.radians(hand.choice(_SLANTS) + hand.uniform(-9, 9))
        half = size * hand.uniform(0.13, 0.27)
        px, py = x + i * size, y + j * size
        dx, dy = math.cos(slant) * half, math.sin(slant) * half
        bow = hand.uniform(-0.05, 0.05) * size
        sheet.brush(curve((px - dx, py - dy), (px - bow, py + bow), (px + dx, py + dy), step=2.5), size * 0.17)


def seal(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A tall sign of even, rounded lines, as in seal script: one part above another, or beside it."""
    parts = sheet.random.sample(_PARTS, 2)
    if sheet.random.random() < 0.65:
        places = ((0, -0.52, 1, 0.46), (0, 0.52, 1, 0.46))
    else:
        places = ((-0.56, 0, 0.44, 0.95), (0.56, 0, 0.44, 0.95))
    for lines, (px, py, wide, tall) in zip(parts, places, strict=True):
        way = sheet.random.choice((-1, 1))
        for line in lines:
            sway = sheet.random.uniform(-0.07, 0.07)
            through = [
                (x + (px + (lx * way + sway) * wide) * size * 0.34, y + (py + ly * tall) * size * 0.5)
                for lx, ly in line
            ]
            sheet.line(curve(*through, step=2.2), size * 0.055, _level)


_PARTS: tuple[tuple[Points, ...], ...] = (
    (marks("-0.9 -0.9, -0.5 -0.2, -0.8 0.9"), marks("0 -0.9, 0.3 0, 0 0.9"), marks("0.9 -0.9, 0.9 0.2, 0.6 0.9")),
    (marks("0.9 0.6, 0.2 0.95, -0.8 0.4, -0.6 -0.7, 0.5 -0.8, 0.8 0, 0.1 0.4, -0.3 -0.1"),),
    (
        marks("-1 -0.7, -0.4 -0.95, 0.3 -0.4, 1 -0.8"),
        marks("-1 0.1, -0.3 -0.2, 0.4 0.3, 1 0"),
        marks("-0.7 0.9, 0.1 0.6, 0.9 0.95"),
    ),
    (marks("-0.9 0.9, -0.7 -0.3, 0 -0.9, 0.7 -0.3, 0.9 0.9"), marks("-0.35 0.9, 0 -0.1, 0.4 0.8")),
    (
        marks("-1 -0.9, -0.8 0.4, -0.1 0.8, 0.5 0.3, 0.4 -0.5"),
        marks("1 0.95, 0.95 -0.2, 0.9 -0.9"),
        marks("-0.3 -0.7, -0.1 0.1"),
    ),
    (
        marks("-0.9 -0.5, 0 -0.9, 0.9 -0.5"),
        marks("-0.9 0.2, 0 -0.3, 0.9 0.2"),
        marks("-0.5 0.95, -0.3 0.4, 0.4 0.5, 0.6 0.95"),
    ),
    (marks("0 -0.95, -0.6 -0.3, 0.5 0.2, -0.2 0.95"), marks("-1 -0.2, -0.8 0.5"), marks("0.9 -0.6, 1 0.1, 0.7 0.6")),
)
"""Lines a seal-cutter might make, none of them part of a character."""


def _level(_: float) -> float:
    return 1.0


def field(
    sheet: Sheet, corner: Point, width: float, height: float, columns: int, rows: int, script: str = "regular"
) -> None:
    """A text from the right column to the left one, each column ending where its sentence happens to end."""
    sign = {"regular": regular, "seal": seal}[script]
    across, down = width / columns, height / rows
    size = min(across * 0.8, down * 0.98)
    for column in range(columns):
        x = corner[0] + width - (column + 0.5) * across
        last = rows - (sheet.random.choice((0, 0, 0, 1, 3)) if column else 0)
        if column == columns - 1:
            last = round(rows * 0.6)
        for row in range(last):
            y = corner[1] + (row + 0.5) * down
            sheet.random.seed(f"{corner}{column}{row}{script}")
            sign(sheet, x + sheet.random.uniform(-0.04, 0.04) * size, y, size)
        if column:
            rule: Points = [(x + across / 2, corner[1] + t * height / 12) for t in range(13)]
            sheet.line(rule, 1.1)
