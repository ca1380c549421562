"""Bia-04: the eight laureate steles of Xích Đằng.

Known: stone, eight of them, set up in 1888. How many names they bear is disputed, so no two have the same number of
columns, and nobody should count them here.
"""

from __future__ import annotations

from drawings.line import arc, box, circle, curve, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.plants import hedge, longan
from drawings.motifs.stele import Slab, chips, slab
from drawings.motifs.vine import vine
from drawings.motifs.writing import field
from drawings.palette import CLAY, CLAY_DARK, LACQUER, RIVER_LIGHT, SHADE, STONE, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet

SIZE = (2600, 1560)
FLOOR = 1220.0


def draw(sheet: Sheet) -> None:
    """A wall, a brick floor, and eight stones in a row."""
    with sheet.framed():
        hedge(sheet, -40, 2660, 560, 260)
        _wall(sheet)
        ground(sheet, -300, 2900, FLOOR - 60, deep=420)
        _bricks(sheet)
        for i in range(8):
            tall = 690 + (34, -12, 22, 0, 48, -20, 30, 8)[i]
            stone = Slab(width=218 + (i * 37 % 3) * 5, height=tall, brow=0.2 + 0.02 * (i % 3), thick=28)
            x = 222 + i * 305
            _plinth(sheet, x, stone)
            with sheet.at(x, FLOOR - 74):
                _stele(sheet, stone, i)
        bough = curve((-40, 140), (170, 200), (330, 190), (520, 240), step=8)
        longan(sheet, bough, 10, 13, 150)
        for x in (120, 380, 690, 990, 1300, 1600, 1905, 2210, 2480):
            tuft(sheet, x, FLOOR + 26 + (x % 40), 34)
        for x, y in ((300, 1370), (840, 1400), (1500, 1360), (2000, 1410), (1180, 1430)):
            fallen_leaf(sheet, (x, y), 24)


def _wall(sheet: Sheet) -> None:
    top = 520.0
    sheet.shape(box(-60, top, 2720, FLOOR - top - 40, 30), RIVER_LIGHT, 3)
    sheet.wash(box(-60, FLOOR - 260, 2720, 230, 30), SHADE, 0.16)
    sheet.shape(
        polyline((-60, top - 46), (2660, top - 46), (2660, top + 6), (-60, top + 6), (-60, top - 46), step=26),
        CLAY_DARK,
        3.4,
    )
    for i in range(90):
        x = -50 + i * 30.5
        sheet.line(segment((x, top - 44), (x + sheet.random.uniform(-2, 2), top + 3), 8), 2)
        sheet.shape(arc((x + 15, top + 5), 13, 0, 180, step=3), CLAY, 1.8)
    hand = sheet.random
    for _ in range(60):
        x, y = hand.uniform(60, 2540), hand.uniform(top + 40, FLOOR - 90)
        long = hand.uniform(20, 70)
        sheet.line(curve((x, y), (x + long / 2, y + hand.uniform(-4, 4)), (x + long, y), step=6), 1.4)


def _bricks(sheet: Sheet) -> None:
    hand = sheet.random
    for row in range(7):
        y = FLOOR + 14 + row * 26 + row * row * 2.4
        sheet.line(segment((60, y), (2540, y + hand.uniform(-3, 3)), 16), 1.7)
        x = 60 + (row % 2) * 66
        while x < 2540:
            lean = (x - 1300) * 0.045
            if hand.random() < 0.8:
                sheet.line(segment((x, y), (x + lean * 0.6, y + 26 + row * 4.8), 8), 1.5)
            x += 118 + row * 7


def _plinth(sheet: Sheet, x: float, stone: Slab) -> None:
    half = stone.width / 2 + 22
    sheet.wash(
        curve(
            (x - half, FLOOR), (x + half + 90, FLOOR - 22), (x + half + 150, FLOOR + 8), (x, FLOOR + 26), closed=True
        ),
        SHADE,
        0.4,
    )
    sheet.shape(
        polyline(
            (x + half, FLOOR - 74),
            (x + half + 30, FLOOR - 82),
            (x + half + 30, FLOOR - 10),
            (x + half, FLOOR),
            (x + half, FLOOR - 74),
        ),
        STONE_DARK,
        3,
    )
    sheet.shape(box(x - half, FLOOR - 74, half * 2, 74), STONE_LIGHT, 3.4)
    count = 6
    for i in range(count):
        left = x - half + i * half * 2 / count
        wide = half * 2 / count
        sheet.line(
            curve(
                (left + 3, FLOOR - 8),
                (left + 6, FLOOR - 40),
                (left + wide / 2, FLOOR - 62),
                (left + wide - 6, FLOOR - 40),
                (left + wide - 3, FLOOR - 8),
                step=4,
            ),
            2.2,
        )
        sheet.flick(segment((left + wide / 2, FLOOR - 48), (left + wide / 2, FLOOR - 16), 5), 1.7)


def _stele(sheet: Sheet, stone: Slab, number: int) -> None:
    slab(sheet, stone, 3.6)
    sheet.wash([*stone.band(8), *reversed(stone.band(34))], STONE_DARK, 0.5)
    for inset, width in ((8, 2.2), (34, 2.2)):
        sheet.line(stone.band(inset), width)
    vine(sheet, stone.band(21), 24, 1.6, 1.5)
    top = stone.spring - stone.height * stone.brow * 0.36
    sheet.wash(circle((0, top), 24), LACQUER if number % 2 == 0 else STONE, 0.7)
    sheet.line(circle((0, top), 24), 2.6)
    if number % 2 == 0:
        for k in range(11):
            a = k * 360 / 11 - 90
            sheet.flick(
                curve(polar((0, top), 27, a - 8), polar((0, top), 36, a), polar((0, top), 46, a + 12), step=3), 2.6
            )
    else:
        for r in (16, 9):
            sheet.line(circle((0, top), r), 1.6)
    for side in (False, True):
        cloud(sheet, 52 if side else -52, top + 26, 13, side, 1.7)
    base = stone.spring + 10
    sheet.line(segment((-stone.width / 2 + 36, base), (stone.width / 2 - 36, base)), 2.4)
    wide = stone.width - 84
    columns = (7, 8, 6, 9, 7, 8, 6, 8)[number]
    rows = (22, 24, 20, 25, 23, 21, 19, 24)[number]
    field(sheet, (-wide / 2, base + 14), wide, -base - 44, columns, rows)
    chips(sheet, stone, 2)
