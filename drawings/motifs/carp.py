"""A carp with large scales, in the air or in waves; it looks to the right."""

from __future__ import annotations

import math

from drawings.line import Points, along, arc, circle, curve, lengths, normals
from drawings.motifs.modelling import dark_side, modelled
from drawings.sheet import Sheet


def carp(sheet: Sheet, spine: Points, deep: float, colours: tuple[str, str, str]) -> None:
    """A carp along `spine`, from tail to mouth, `deep` at its thickest; colours of body, belly and fins."""
    body, belly, fin = colours
    _tail(sheet, spine, deep, fin)
    outline = sheet.pen.outline(spine, deep, _girth)
    _fins(sheet, spine, deep, fin)
    modelled(sheet, outline, body, 3.2, deep * 0.14, 0.32)
    _scales(sheet, spine, deep, belly)
    _head(sheet, spine, deep, body, belly)


def _girth(part: float) -> float:
    """How much of its depth the fish has at `part` of its length."""
    if part < 0.6:
        return 0.16 + 0.84 * math.pow(part / 0.6, 0.8)
    return max(0.2, 1 - math.pow((part - 0.6) / 0.42, 2.2))


def _scales(sheet: Sheet, spine: Points, deep: float, belly: str) -> None:
    far = lengths(spine)
    step = deep * 0.105
    goal, row = step, 0
    for i, ((x, y), (nx, ny)) in enumerate(zip(spine, normals(spine), strict=True)):
        part = far[i] / far[-1]
        if far[i] < goal or part > 0.74:
            continue
        goal += step
        row += 1
        half = deep / 2 * _girth(part)
        _, heading = along(spine, part)
        count = max(2, int(half * 2 / (deep * 0.13)))
        for k in range(count):
            off = -half + (k + (0.75 if row % 2 else 0.25)) * 2 * half / count
            if abs(off) > half * 0.93:
                continue
            at = (x + nx * off, y + ny * off)
            size = deep * 0.075
            if off < -half * 0.4:
                sheet.wash(circle(at, size * 0.9, step=4), belly, 0.5)
            sheet.line(arc(at, size, heading + 100, heading + 260, step=3), max(1.4, deep * 0.009))
            sheet.line([at, (at[0] - size * 0.25, at[1]), (at[0] - size * 0.5, at[1])], 1)


def _head(sheet: Sheet, spine: Points, deep: float, body: str, belly: str) -> None:
    at, heading = along(spine, 0.86)
    with sheet.at(*at, turn=heading, scale=deep / 100):
        gill = curve((-20, -44), (-4, -24), (0, 4), (-12, 34), (-34, 42), step=4)
        sheet.line(gill, 3.4)
        sheet.line([(x - 8, y) for x, y in gill], 1.8)
        for k in range(6):
            sheet.flick(curve((-10, -24 + k * 10), (-22, -22 + k * 10), (-30, -18 + k * 10), step=4), 1.6)
        sheet.shape(circle((18, -13), 6.5, step=2), belly, 2)
        sheet.dots([(19, -13)], 5)
        sheet.line(arc((18, -12), 10, 180, 350, step=3), 1.6)
        mouth = curve((34, 4), (52, 0), (56, 8), (48, 14), (30, 16), step=3)
        modelled(sheet, [*mouth, mouth[0]], body, 2.2, 4, 0.3)
        sheet.line(curve((34, 10), (46, 8), (55, 9), step=3), 2)
        for low in (18, 22):
            sheet.flick(curve((38, low - 4), (44, low + 8), (38, low + 22), step=3), 2.6)
        sheet.dots([(40, -8)], 3.4)


def _tail(sheet: Sheet, spine: Points, deep: float, fin: str) -> None:
    at, heading = along(spine, 0.03)
    with sheet.at(*at, turn=heading, scale=deep / 100):
        for way in (-1, 1):
            lobe = curve(
                (10, way * -4),
                (-30, way * 22),
                (-84, way * 62),
                (-100, way * 54),
                (-78, way * 18),
                (-52, 0),
                (-10, 0),
                closed=True,
                step=5,
            )
            sheet.shape(lobe, fin, 2.8)
            for k in range(7):
                tip = (-92 + k * 6, way * (54 - k * 8))
                sheet.line(curve((-4, way * 2), ((tip[0] - 4) / 2, tip[1] * 0.42), tip, step=6), 1.6)
            dark_side(sheet, lobe, 8, -8, 0.24)


def _fins(sheet: Sheet, spine: Points, deep: float, fin: str) -> None:
    for part, side, long, lean in ((0.46, 1, 0.62, -24), (0.34, -1, 0.3, 30), (0.5, -1, 0.34, 34), (0.72, -1, 0.4, 42)):
        at, heading = along(spine, part)
        with sheet.at(*at, turn=heading, scale=deep / 100):
            base = -44 * side * _girth(part)
            wide = long * 100
            if side > 0:
                rim = curve(
                    (wide * 0.5, base + 8),
                    (wide * 0.3, base - 34),
                    (-wide * 0.2, base - 30),
                    (-wide * 0.9, base - 16),
                    (-wide * 0.8, base + 6),
                    step=5,
                )
            else:
                rim = curve(
                    (wide * 0.4, base - 8),
                    (wide * 0.1, base + 20),
                    (-wide * 0.6, base + 34 + lean * 0.2),
                    (-wide * 0.5, base - 4),
                    step=5,
                )
            sheet.shape([*rim, rim[0]], fin, 2.4)
            for k in range(6):
                tip, _ = along(rim, 0.16 + k * 0.12)
                sheet.line(
                    [
                        (wide * 0.3 - k * wide * 0.14, base),
                        ((wide * 0.3 - k * wide * 0.14 + tip[0]) / 2, (base + tip[1]) / 2),
                        tip,
                    ],
                    1.5,
                )
