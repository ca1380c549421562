"""Kc-01: the gold dishes of Cộng Vũ, which nobody can visit.

Known: gold; five dishes, one of 29 petals, three of 20 and one of 16; 14 to 19 cm across; found when the Cửu An river
was dug. So five dishes lie on the mud of a river, their petals counted exactly.
"""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Point, Points, arc, circle, curve, marks, moved, polar, segment
from drawings.motifs.ground import fallen_leaf
from drawings.motifs.plants import reeds, water
from drawings.palette import OCHRE, OCHRE_DARK, OCHRE_LIGHT, RIVER, RIVER_DARK, RIVER_LIGHT, SHADE
from drawings.sheet import Sheet

SIZE = (2000, 1500)


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish seen from above, its petals counted; the heart is a part of its radius."""

    middle: Point
    radius: float
    petals: int
    heart: float


DISHES = (
    Dish((430, 560), 310, 29, 0.36),
    Dish((1040, 495), 266, 20, 0.36),
    Dish((1610, 550), 266, 20, 0.32),
    Dish((770, 1080), 266, 20, 0.34),
    Dish((1370, 1085), 234, 16, 0.32),
)


def draw(sheet: Sheet) -> None:
    """River mud, water, and three flowers of gold."""
    with sheet.framed():
        _mud(sheet)
        for dish in DISHES:
            _dish(sheet, dish)
        reeds(sheet, 170, 1400, 230, 12)
        reeds(sheet, 1850, 1395, 180, 10)
        for at in ((360, 1180), (1060, 1390), (1800, 960)):
            fallen_leaf(sheet, at, 26)


def _mud(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash([(0, 0), (2000, 0), (2000, 1500), (0, 1500)], RIVER_LIGHT, 0.6)
    bank = curve(*marks("-20 150, 380 172, 800 130, 1200 152, 1600 118, 2040 140"), step=14)
    sheet.wash([(-20, -20), *bank, (2040, -20)], RIVER, 0.7)
    sheet.line(bank, 3)
    water(sheet, 70, 1930, 80, 150, 26, 2.2)
    for _ in range(7):
        y = hand.uniform(260, 1440)
        layer = curve(
            (-20, y),
            (500, y + hand.uniform(-60, 60)),
            (1100, y + hand.uniform(-60, 60)),
            (2040, y + hand.uniform(-50, 50)),
            step=16,
        )
        sheet.wash([*layer, *[(x, py + hand.uniform(60, 68)) for x, py in reversed(layer)]], RIVER, 0.22)
        sheet.line(layer, 1.4)
    sheet.dots([(hand.uniform(70, 1930), hand.uniform(220, 1430)) for _ in range(700)], 3)
    for _ in range(40):
        x, y = hand.uniform(90, 1900), hand.uniform(240, 1420)
        pebble = circle((x, y), hand.uniform(5, 13), hand.uniform(4, 8), step=4)
        sheet.shape(pebble, RIVER_DARK, 1.6)


def _dish(sheet: Sheet, dish: Dish) -> None:
    with sheet.at(*dish.middle):
        r = dish.radius
        sheet.wash(moved(_rim(r, dish.petals), r * 0.09, r * 0.12, 1.02), SHADE, 0.5)
        sheet.shape(_rim(r, dish.petals), OCHRE, 4)
        _petals(sheet, r, r * (dish.heart + 0.05), dish.petals)
        _heart(sheet, r * dish.heart)
        _light(sheet, r)


def _rim(r: float, count: int) -> Points:
    """The edge of the dish: one lobe a petal."""
    points: Points = []
    for i in range(count):
        a = (i + 0.5) * 360 / count - 90
        points += curve(
            polar((0, 0), r * 0.935, a - 180 / count),
            polar((0, 0), r * 0.972, a - 100 / count),
            polar((0, 0), r * 1.004, a),
            polar((0, 0), r * 0.972, a + 100 / count),
            polar((0, 0), r * 0.935, a + 180 / count),
            step=6,
        )[:-1]
    return points


def _petals(sheet: Sheet, o: float, n: float, count: int) -> None:
    """Petals from the radius `n` out to `o`."""
    hand = sheet.random
    for i in range(count):
        a = (i + 0.5) * 360 / count - 90
        half = 180 / count
        left = curve(
            polar((0, 0), n, a - half * 0.8),
            polar((0, 0), n + (o - n) * 0.55, a - half * 0.93),
            polar((0, 0), o * 0.93, a - half * 0.72),
            polar((0, 0), o * 0.982, a),
            step=6,
        )
        right = curve(
            polar((0, 0), o * 0.982, a),
            polar((0, 0), o * 0.93, a + half * 0.72),
            polar((0, 0), n + (o - n) * 0.55, a + half * 0.93),
            polar((0, 0), n, a + half * 0.8),
            step=6,
        )
        dark = [*segment(polar((0, 0), n, a), polar((0, 0), o * 0.94, a)), *right]
        sheet.wash(dark, OCHRE_DARK, 0.5)
        glow = [
            polar((0, 0), n + (o - n) * t, a - half * w)
            for t, w in ((0.1, 0.5), (0.5, 0.66), (0.85, 0.5), (0.86, 0.2), (0.5, 0.3), (0.1, 0.2))
        ]
        sheet.wash(curve(*glow, closed=True), OCHRE_LIGHT, 0.85)
        sheet.line([*left, *right[1:]], 2.6)
        rib = segment(polar((0, 0), n + (o - n) * 0.06, a), polar((0, 0), n + (o - n) * hand.uniform(0.74, 0.84), a))
        sheet.flick(rib, 2.8)
        for side, reach in ((-0.42, 0.55), (0.42, 0.55), (-0.2, 0.7), (0.2, 0.7)):
            vein = curve(
                polar((0, 0), n + (o - n) * 0.08, a + half * side * 0.5),
                polar((0, 0), n + (o - n) * reach * 0.6, a + half * side * 1.25),
                polar((0, 0), n + (o - n) * reach, a + half * side),
                step=6,
            )
            sheet.flick(vein, 1.4)


def _heart(sheet: Sheet, r: float) -> None:
    """The seed head: a plain boss in a beaded ring."""
    sheet.wash(circle((r * 0.05, r * 0.08), r * 1.06), SHADE, 0.45)
    sheet.shape(circle((0, 0), r), OCHRE, 3.4)
    sheet.line(circle((0, 0), r * 0.86), 2)
    beads = 30
    for i in range(beads):
        x, y = polar((0, 0), r * 0.93, i * 360 / beads)
        sheet.shape(circle((x, y), r * 0.045, step=2), OCHRE_LIGHT, 1.3)
    sheet.wash(circle((-r * 0.2, -r * 0.22), r * 0.5), OCHRE_LIGHT, 0.7)
    for ring, count in ((0.0, 1), (0.32, 7), (0.62, 14)):
        for i in range(count):
            x, y = polar((0, 0), r * ring, i * 360 / count + ring * 40)
            sheet.line(circle((x, y), r * 0.085, r * 0.08, step=2), 1.9)
            sheet.flick(arc((x, y), r * 0.05, 20, 150, step=2), 1.5)


def _light(sheet: Sheet, r: float) -> None:
    sheet.wash(
        [*arc((0, 0), r * 0.99, 15, 120), *reversed(arc((-r * 0.06, -r * 0.07), r * 0.93, 15, 120))], OCHRE_DARK, 0.4
    )
    for a in range(20, 118, 3):
        sheet.flick(
            segment(polar((0, 0), r * 0.985, a), polar((0, 0), r * sheet.random.uniform(0.9, 0.95), a + 1.5), 4), 1.5
        )
