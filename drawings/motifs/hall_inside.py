"""Inside a hall: lacquered columns on stone feet, a floor of square tiles, a wall of planks, an altar cloth."""

from __future__ import annotations

from itertools import pairwise

from drawings.line import Points, box, circle, curve, polyline, segment
from drawings.motifs.pen_shade import fringe
from drawings.palette import CLAY, CLAY_DARK, LACQUER, LACQUER_DARK, SHADE, STONE, STONE_DARK, WOOD, WOOD_DARK
from drawings.sheet import Sheet


def floor(
    sheet: Sheet, left: float, right: float, top: float, bottom: float, vanish: float, colour: str = CLAY
) -> None:
    """Square tiles that run away from us to the line `top`; `vanish`: the x they run towards."""
    hand = sheet.random
    sheet.solid(box(left, top, right - left, bottom - top, 60), colour)
    sheet.wash(box(left, top, right - left, (bottom - top) * 0.34, 60), SHADE, 0.3)
    rows: list[float] = []
    y, deep = top, (bottom - top) * 0.07
    while y < bottom:
        rows.append(y)
        y += deep
        deep *= 1.24
    for row in rows:
        sheet.line(segment((left, row), (right, row), 26), 2)
    tile = (right - left) / 9
    for i in range(-9, 19):
        foot = left + tile * i
        head = vanish + (foot - vanish) * 0.52
        sheet.line(segment((head, top), (foot, bottom), 26), 1.9)
    for a, b in pairwise(rows):
        for _ in range(2):
            t = (a - top) / (bottom - top)
            x = hand.uniform(left, right)
            wide = tile * (0.5 + 0.48 * t)
            sheet.wash([(x, a), (x + wide, a), (x + wide * 1.02, b), (x - wide * 0.02, b)], CLAY_DARK, 0.3)


def planks(sheet: Sheet, left: float, right: float, top: float, bottom: float, count: int, colour: str = WOOD) -> None:
    """A wall of upright boards with their grain."""
    hand = sheet.random
    sheet.solid(box(left, top, right - left, bottom - top, 60), colour)
    wide = (right - left) / count
    for i in range(count):
        x = left + i * wide
        if hand.random() < 0.6:
            sheet.wash(box(x, top, wide, bottom - top, 60), hand.choice((WOOD_DARK, SHADE)), hand.uniform(0.15, 0.32))
        sheet.line(segment((x, top), (x, bottom), 30), 2.6)
        for _ in range(3):
            gx, gy = x + hand.uniform(0.15, 0.85) * wide, hand.uniform(top, bottom)
            long = hand.uniform(0.15, 0.5) * (bottom - top)
            points = [(gx + hand.uniform(-4, 4), min(bottom, gy + long * k / 4)) for k in range(5)]
            sheet.line(curve(*points, step=12), 1.4)


def column(sheet: Sheet, x: float, top: float, foot: float, wide: float, colour: str = LACQUER) -> None:
    """A round column, a little thicker in its middle, on a stone foot."""
    half = wide / 2
    base = foot - wide * 0.34
    left = curve((x - half * 0.9, top), (x - half * 1.02, (top + base) / 2), (x - half * 0.94, base), step=16)
    right = curve((x + half * 0.94, base), (x + half * 1.02, (top + base) / 2), (x + half * 0.9, top), step=16)
    sheet.shape(
        polyline(
            (x - half * 1.5, base + 4),
            (x + half * 1.5, base + 4),
            (x + half * 1.7, foot),
            (x - half * 1.7, foot),
            (x - half * 1.5, base + 4),
        ),
        STONE,
        3.4,
    )
    fringe(sheet, segment((x + half * 1.6, base + 10), (x + half * 1.6, foot - 4)), half, 180, 8, 1.6)
    sheet.shape(circle((x, base), half * 1.34, wide * 0.12, 5), STONE_DARK, 3)
    sheet.shape([*left, *right, left[0]], colour, 4)
    for part, strength in ((0.2, 0.35), (0.6, 0.4)):
        inner = [(x + half * part, py) for _, py in right]
        sheet.wash([*right, *reversed(inner)], LACQUER_DARK, strength)
    sheet.wash(
        [(px + half * 0.3, py) for px, py in left] + [(px + half * 0.55, py) for px, py in reversed(left)],
        "#c98a6a",
        0.5,
    )
    fringe(sheet, list(reversed(right)), half * 0.7, 180, 11, 1.7)


def cloth(sheet: Sheet, left: float, right: float, y: float, drop: float, colour: str, trim: str) -> None:
    """The cloth that hangs from the edge of an altar, in scallops with tassels."""
    count = max(3, round((right - left) / drop / 1.1))
    wide = (right - left) / count
    for i in range(count):
        x = left + i * wide
        leaf: Points = [
            (x, y),
            *curve(
                (x, y),
                (x + wide * 0.1, y + drop * 0.62),
                (x + wide / 2, y + drop),
                (x + wide * 0.9, y + drop * 0.62),
                (x + wide, y),
                step=5,
            ),
        ]
        sheet.shape(leaf, colour, 3)
        inner = curve(
            (x + wide * 0.08, y + 4),
            (x + wide * 0.18, y + drop * 0.54),
            (x + wide / 2, y + drop * 0.86),
            (x + wide * 0.82, y + drop * 0.54),
            (x + wide * 0.92, y + 4),
            step=5,
        )
        sheet.tint(inner, 5, trim, lambda _: 1)
        sheet.line(inner, 1.6)
        for k in range(5):
            sheet.flick(segment((x + wide / 2, y + drop), (x + wide / 2 + (k - 2) * 4, y + drop * 1.3), 4), 2)
    sheet.line(segment((left, y), (right, y), 12), 4)
