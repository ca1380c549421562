"""A farm of the delta: a house of three bays under thatch or tiles, a rick of straw, areca palms, jars, a fence."""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, polyline, segment
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

WALL = "#e9d9b4"


def cottage(sheet: Sheet, wide: float = 240, tiles: bool = False) -> None:
    """A house around x = 0 that stands on y = 0, `wide` at its eaves."""
    hand = sheet.random
    body, tall = wide * 0.42, wide * 0.24
    sheet.wash(circle((wide * 0.06, 2), wide * 0.58, wide * 0.05, step=10), SHADE, 0.36)
    wall = box(-body, -tall, body * 2, tall, 10)
    modelled(sheet, wall, WALL, 2.2, wide * 0.03, 0.26)
    for i in range(3):
        left = -body + body * 2 * (i + 0.12) / 3
        bay = body * 2 / 3 * 0.76
        door = box(left, -tall * 0.78, bay, tall * 0.78, 8)
        sheet.shape(door, WOOD_DARK if i != 1 else "#4d352a", 1.7)
        if i != 1:
            for k in range(1, 5):
                sheet.line(segment((left + bay * k / 5, -tall * 0.76), (left + bay * k / 5, -2), 8), 1.1)
        else:
            sheet.shape(box(left, -tall * 0.78, bay * 0.24, tall * 0.78, 8), WOOD, 1.4)
    for i in range(4):
        x = -body + body * 2 * i / 3
        sheet.line(segment((x, -tall), (x, 0), 8), 3.4, lambda _: 1)
    sheet.line(segment((-body * 1.1, 0), (body * 1.1, 0), 10), 2)
    eave, top = -tall * 0.86, -tall * 0.86 - wide * (0.26 if tiles else 0.32)
    half, ridge = wide / 2, wide * (0.44 if tiles else 0.3)
    low = curve((-half, eave), (0, eave + 3), (half, eave), step=7)
    slope: Points = [
        *low,
        *segment((half, eave), (ridge, top), 8),
        *segment((ridge, top), (-ridge, top), 8),
        *segment((-ridge, top), (-half, eave), 8),
    ]
    colour = hand.choice((CLAY, CLAY_DARK)) if tiles else hand.choice((OCHRE, OCHRE_DARK, "#b99a63"))
    sheet.solid(slope, colour)
    sheet.wash([*low, *[(x, y - wide * 0.07) for x, y in reversed(low)]], SHADE, 0.26)
    if tiles:
        for i in range(1, int(wide / 9)):
            t = i / int(wide / 9)
            sheet.line(segment((-half + wide * t, eave), (-ridge + 2 * ridge * t, top), 14), 1.2)
    else:
        for _ in range(int(wide * 0.7)):
            t, v = hand.random(), hand.uniform(0.04, 0.98)
            x = (-half + wide * t) * (1 - v) + (-ridge + 2 * ridge * t) * v
            y = eave + (top - eave) * v
            sheet.flick([(x, y), (x + (x / half) * 3, y + 5), (x + (x / half) * 6, y + 13)], 1.5)
        for i in range(int(wide / 7)):
            x = -half + 4 + i * 7
            sheet.flick([(x, eave - 2), (x + 1, eave + 3), (x + hand.uniform(-2, 2), eave + 8)], 1.8)
    sheet.line([*slope, slope[0]], 2.2)
    sheet.line(segment((-ridge - 4, top), (ridge + 4, top), 10), 5)
    if not tiles:
        for i in range(int(ridge / 12)):
            x = -ridge + 8 + i * 24
            sheet.line([(x - 6, top + 5), (x, top - 4), (x + 6, top + 5)], 2)


def rick(sheet: Sheet, size: float = 70) -> None:
    """A rick of straw round a pole."""
    hand = sheet.random
    sheet.line(segment((0, -size * 0.9), (2, -size * 1.5), 8), 3)
    rim = curve(
        (-size * 0.46, 0),
        (-size * 0.56, -size * 0.4),
        (-size * 0.34, -size * 0.95),
        (0, -size * 1.26),
        (size * 0.34, -size * 0.95),
        (size * 0.56, -size * 0.4),
        (size * 0.46, 0),
        step=5,
    )
    modelled(sheet, [*rim, rim[0]], OCHRE, 2, size * 0.2, 0.32)
    for _ in range(int(size * 0.7)):
        x, v = hand.uniform(-0.44, 0.44) * size, hand.uniform(0.06, 1.0)
        y = -size * v * (1.2 - abs(x) / size * 0.9)
        sheet.flick([(x, y), (x + x * 0.06, y + 6), (x + x * 0.12, y + 13)], 1.4)


def areca(sheet: Sheet, tall: float = 260) -> None:
    """An areca palm: a ringed stem, a tuft of fronds, a bunch of nuts."""
    hand = sheet.random
    lean = hand.uniform(-0.06, 0.06) * tall
    stem = curve((0, 0), (lean * 0.3, -tall * 0.5), (lean, -tall), step=8)
    sheet.shape(sheet.pen.outline(stem, tall * 0.035, lambda t: 1.2 - 0.5 * t), "#b9ad8c", 1.7)
    for x, y in stem[::2]:
        sheet.line(segment((x - tall * 0.016, y), (x + tall * 0.016, y), 3), 1.2)
    for turn in (-168, -140, -112, -90, -66, -38, -10, 14, -194):
        with sheet.at(lean, -tall, turn=turn + hand.uniform(-7, 7)):
            long = tall * hand.uniform(0.24, 0.32)
            rib = curve((0, 0), (long * 0.5, -long * 0.1), (long, long * 0.24), step=6)
            sheet.line(rib, 2.2)
            for k in range(2, len(rib) - 1):
                x, y = rib[k]
                reach = long * 0.26 * (1 - abs(k / len(rib) - 0.45))
                for side in (-1, 1):
                    tip = (x + reach * 0.9, y + side * reach * 0.8 + reach * 0.3)
                    leaf = sheet.pen.outline(
                        [(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2), tip], tall * 0.02, lambda t: 1 - 0.8 * t
                    )
                    sheet.shape(leaf, CELADON_DARK if side > 0 else CELADON, 1)
    for _ in range(9):
        at = (lean + hand.uniform(-0.05, 0.05) * tall, -tall + hand.uniform(0.05, 0.14) * tall)
        sheet.shape(circle(at, tall * 0.014, step=2), CLAY, 1.1)


def jar(sheet: Sheet, size: float = 34) -> None:
    """A brown jar for rain water, its lid on."""
    rim = curve(
        (-size * 0.3, 0),
        (-size * 0.52, -size * 0.5),
        (-size * 0.36, -size),
        (size * 0.36, -size),
        (size * 0.52, -size * 0.5),
        (size * 0.3, 0),
        step=3,
    )
    modelled(sheet, [*rim, rim[0]], CLAY_DARK, 1.7, size * 0.18, 0.36)
    sheet.shape(circle((0, -size), size * 0.42, size * 0.12, step=3), WOOD_LIGHT, 1.4)
    sheet.line(arc((0, -size * 0.5), size * 0.48, 20, 160, size * 0.14, step=4), 1.1)


def fence(sheet: Sheet, left: float, right: float, y: float, tall: float = 34) -> None:
    """Split bamboo, woven loosely."""
    x = left
    while x < right:
        lean = sheet.random.uniform(-3, 3)
        sheet.tint(segment((x, y), (x + lean, y - tall), 8), 4, OCHRE_LIGHT)
        sheet.line(segment((x, y), (x + lean, y - tall * sheet.random.uniform(0.85, 1.1)), 8), 1.5)
        x += 9
    for part in (0.3, 0.72):
        sheet.line(segment((left - 4, y - tall * part), (right + 4, y - tall * part), 14), 2)


def stairs(sheet: Sheet, x: float, y: float, half: float, count: int, colour: str, dark: str) -> None:
    """Stone steps from a bank down to the water."""
    for i in range(count):
        step = polyline(
            (x - half, y + i * 15),
            (x + half, y + i * 15),
            (x + half, y + i * 15 + 17),
            (x - half, y + i * 15 + 17),
            (x - half, y + i * 15),
            step=14,
        )
        sheet.shape(step, colour, 1.9)
        dark_side(sheet, step, 0, -9, 0.4, dark)
        hatch(sheet, box(x - half, y + i * 15 + 9, half * 2, 8, 14), 90, 9, 1, 0.5)
