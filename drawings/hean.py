"""Tl-08: "Hean" as W. Dampier met it in 1688, a town on a river with about two thousand houses.

Known: that number. So there are exactly 2,000 roofs, and whoever doubts it may count; streets, boats and fields are
imagined.
"""

from __future__ import annotations

from drawings.line import Point, curve, marks, moved, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.plants import hedge, reeds, water
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2800, 1840)
HOUSES = 2000
STREETS = 30  # rows of houses from the river to the fields


def draw(sheet: Sheet) -> None:
    """Fields, the town street by street from the far side, then the river and its boats."""
    with sheet.framed():
        for x, y, size, flip in ((520, 190, 60, False), (2100, 170, 70, True), (1320, 130, 44, False)):
            cloud(sheet, x, y, size, flip, 3)
        hedge(sheet, -40, 2840, 330, 150)
        _fields(sheet)
        _town(sheet)
        _river(sheet)
        for x, y, size, way in (
            (420, 1500, 1.25, 1),
            (1060, 1610, 1.5, -1),
            (1800, 1530, 1.3, 1),
            (2380, 1650, 1.55, 1),
        ):
            with sheet.at(x, y, flip=way < 0):
                _junk(sheet, size)
        for x, y, way in (
            (770, 1420, 1),
            (1420, 1440, -1),
            (2120, 1418, 1),
            (1480, 1710, 1),
            (700, 1690, -1),
            (2020, 1720, -1),
            (250, 1640, 1),
        ):
            with sheet.at(x, y, flip=way < 0):
                _sampan(sheet)
        reeds(sheet, 150, 1790, 190, 11)
        reeds(sheet, 2560, 1770, 160, 9)


def bank(x: float) -> float:
    """How high on the sheet the river's edge lies at x."""
    return 1330 - 60 * ((x - 1500) / 1400) ** 2 + 16 * ((x / 260) % 2 - 1) ** 2


def _fields(sheet: Sheet) -> None:
    sheet.wash([(-20, 326), (2820, 326), (2820, 1400), (-20, 1400)], RIVER_LIGHT, 0.55)
    hand = sheet.random
    for row in range(5):
        x = -40.0
        while x < 2800:
            wide = hand.uniform(140, 320)
            y = 338 + row * 34
            plot: list[Point] = [(x, y), (x + wide, y), (x + wide - 26, y + 32), (x - 26, y + 32), (x, y)]
            sheet.wash(polyline(*plot, step=20), hand.choice((CELADON, OCHRE_LIGHT, RIVER_LIGHT, CELADON)), 0.6)
            sheet.line(polyline(*plot[1:4], step=16), 1.6)
            for k in range(int(wide / 13)):
                sheet.flick(segment((x + k * 13, y + 24), (x + k * 13 + 4, y + 12), 4), 1.3)
            x += wide


def _town(sheet: Sheet) -> None:
    hand = sheet.random
    quotas = [HOUSES // STREETS + (1 if i < HOUSES % STREETS else 0) for i in range(STREETS)]
    for street, quota in enumerate(quotas):
        t = street / (STREETS - 1)
        near = 0.62 + 0.5 * t
        start = 92 + 180 * hand.random() ** 2 + (street % 2) * 15
        stop = 2724 - 190 * hand.random() ** 2
        lanes = {round(quota * at + hand.uniform(-1.5, 1.5)) for at in (0.17, 0.38, 0.61, 0.83)}
        yards = set(hand.sample(range(3, quota - 3), 4)) - lanes
        room = (stop - start) / (quota + len(lanes) * 0.9 + len(yards) * 1.3)
        x = start
        for house in range(quota):
            if house in lanes:
                x += room * 0.9
            if house in yards:
                if hand.random() < 0.8:
                    _tree(sheet, x + room * 0.7, _street(x, t) + 4, 30 * near)
                x += room * 1.3
            y = _street(x, t) + hand.uniform(-6, 6)
            _house(
                sheet, x + hand.uniform(-3, 3), y, room * hand.uniform(0.86, 1.08), 27 * near * hand.uniform(0.8, 1.25)
            )
            x += room
        for edge in (start - hand.uniform(30, 60), stop + hand.uniform(20, 60)):
            if hand.random() < 0.6:
                _tree(sheet, edge, _street(edge, t) + 4, 32 * near)


def _street(x: float, t: float) -> float:
    """Where a street lies: the far ones straight, the near ones along the river."""
    top = 545 + 18 * ((x / 700) % 2 - 1) ** 2
    return top + (bank(x) - 26 - top) * t


def _house(sheet: Sheet, x: float, y: float, wide: float, tall: float) -> None:
    """A wall with a door, a roof of thatch or tile; no two alike."""
    hand = sheet.random
    tile = hand.random() < 0.4
    roof = hand.choice((CLAY, CLAY_DARK, CLAY) if tile else (OCHRE, OCHRE_DARK, RIVER, OCHRE, RIVER_DARK))
    body, eave = wide * 0.43, wide * 0.52
    lean = hand.uniform(-1.5, 1.5)
    base = y - tall * 0.42
    front = [(x - body, y), (x + body, y), (x + body, base), (x - body, base), (x - body, y)]
    sheet.shape(polyline(*front, step=9), "#efe0bf" if hand.random() < 0.7 else RIVER_LIGHT, 1.5)
    door = x + hand.uniform(-0.5, 0.5) * body
    sheet.black(
        polyline(
            (door - 3, y), (door + 3, y), (door + 3, y - tall * 0.3), (door - 3, y - tall * 0.3), (door - 3, y), step=6
        )
    )
    ridge = y - tall * 1.12
    slope: list[Point] = [
        (x - eave, base + 2),
        (x + eave, base + 2),
        (x + eave * 0.76 + lean, ridge),
        (x - eave * 0.76 + lean, ridge),
        (x - eave, base + 2),
    ]
    sheet.shape(polyline(*slope, step=8), roof, 1.7)
    count = 5 if tile else 7
    for i in range(1, count):
        t = i / count
        low, high = x - eave + 2 * eave * t, x - eave * 0.76 + lean + 1.52 * eave * t
        if tile:
            sheet.line(segment((low, base), (high, ridge), 6), 1.1)
        else:
            sheet.flick(
                segment((low, base + hand.uniform(1, 5)), (low + (high - low) * 0.5, (base + ridge) / 2), 5), 1.3
            )
    sheet.line(segment((x - eave * 0.76 + lean, ridge), (x + eave * 0.76 + lean, ridge), 6), 2.6)
    if hand.random() < 0.05:  # smoke of a kitchen
        sheet.line(curve((x, ridge), (x + 6, ridge - 14), (x - 3, ridge - 26), (x + 7, ridge - 42), step=4), 1.5)


def _tree(sheet: Sheet, x: float, y: float, size: float) -> None:
    hand = sheet.random
    sheet.line(segment((x, y), (x, y - size), 4), 3)
    crown = curve(
        *[
            (x + cx * size * hand.uniform(0.5, 0.75), y - size * 1.3 + cy * size * hand.uniform(0.5, 0.75))
            for cx, cy in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
        ],
        closed=True,
        step=4,
    )
    sheet.shape(crown, hand.choice((CELADON, CELADON_DARK)), 1.8)
    for _ in range(5):
        at = (x + hand.uniform(-0.4, 0.4) * size, y - size * hand.uniform(1.0, 1.6))
        sheet.flick(segment(at, (at[0] + 3, at[1] + 5), 3), 1.6)


def _river(sheet: Sheet) -> None:
    edge = [(float(x), bank(x)) for x in range(-40, 2860, 40)]
    sheet.solid([*edge, (2860, 1900), (-40, 1900)], RIVER)
    sheet.wash([*[(x, y + 170) for x, y in edge], (2860, 1900), (-40, 1900)], RIVER_DARK, 0.22)
    sheet.line(edge, 4)
    hand = sheet.random
    for _ in range(70):  # landing stairs and stakes
        x = hand.uniform(90, 2700)
        y = bank(x)
        sheet.line(segment((x, y - 5), (x + hand.uniform(-3, 3), y + hand.uniform(14, 30)), 5), 3)
    for x in (360, 830, 1240, 1690, 2180, 2560):
        for k in range(5):
            y = bank(x) + k * 7
            sheet.tint(segment((x - 26 - k * 2, y), (x + 26 + k * 2, y), 10), 6, OCHRE_LIGHT)
            sheet.line(segment((x - 26 - k * 2, y + 3), (x + 26 + k * 2, y + 3), 10), 1.7)
    water(sheet, 70, 2730, 1400, 1780, 190, 2.2)


def _junk(sheet: Sheet, size: float) -> None:
    """A sea-going boat with two battened sails, under way to the right."""
    hull = moved(
        curve(
            *marks("-130 -30, -112 8, -60 26, 60 26, 118 4, 146 -36, 96 -20, 0 -12, -84 -18"),
            closed=True,
            step=6,
        ),
        scale=size,
    )
    for mast, tall, wide in ((-30, 190, 92), (62, 150, 72)):
        sheet.line(moved(segment((mast, -10), (mast + 4, -tall - 16), 8), scale=size), 5)
        sail = moved(
            curve(
                (mast - wide * 0.42, -26),
                (mast - wide * 0.5, -tall * 0.6),
                (mast - wide * 0.16, -tall),
                (mast + wide * 0.4, -tall * 0.92),
                (mast + wide * 0.58, -tall * 0.5),
                (mast + wide * 0.5, -30),
                step=6,
            ),
            scale=size,
        )
        sheet.shape(sail, OCHRE_LIGHT if mast < 0 else OCHRE, 2.8)
        for k in range(1, 7):
            y = -30 - (tall - 34) * k / 7
            sheet.line(
                moved(curve((mast - wide * 0.46, y), (mast, y - 6), (mast + wide * 0.52, y - 2), step=7), scale=size), 2
            )
    sheet.shape(hull, WOOD, 3.2)
    sheet.line(moved(curve((-116, -6), (-40, 8), (60, 8), (124, -14), step=6), scale=size), 2)
    house = moved(polyline((-112, -22), (-108, -52), (-58, -48), (-54, -16), (-112, -22)), scale=size)
    sheet.shape(house, LACQUER, 2.4)
    sheet.line(moved(curve((-134, 34), (-40, 40), (60, 38), (150, 30), step=6), scale=size), 2.4)
    sheet.flick(moved(curve((66, -166), (90, -172), (112, -164), step=5), scale=size), 6)


def _sampan(sheet: Sheet) -> None:
    hull = curve(*marks("-70 -12, -40 8, 40 8, 74 -14, 40 -4, -40 -4"), closed=True, step=5)
    sheet.line(segment((52, -34), (84, 22), 6), 2.6)
    person = curve((44, -6), (42, -30), (52, -38), (60, -28), (58, -6), closed=True, step=3)
    sheet.shape(person, CELADON_DARK, 1.9)
    hat = polyline((36, -40), (52, -54), (68, -40), (36, -40), step=4)
    sheet.shape(hat, OCHRE_LIGHT, 1.9)
    cover = curve((-40, -4), (-36, -28), (-6, -32), (20, -26), (24, -4), step=5)
    sheet.shape(cover, WOOD_DARK, 2.2)
    for x in (-24, -8, 8):
        sheet.line(curve((x, -5), (x + 2, -18), (x + 1, -30), step=4), 1.5)
    sheet.shape(hull, WOOD, 2.4)
    sheet.line(curve((-74, 16), (0, 19), (80, 14), step=6), 1.8)
