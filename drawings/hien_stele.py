"""Bia-06: a stone stele of 1625 at Hiến pagoda.

Known: stone, the year, one sentence. Not known: its size, ornament, text. So the stone is drawn like its
contemporaries, with a sun among clouds and a vine; and the text is columns of strokes that nobody can read.
"""

from __future__ import annotations

from drawings.line import arc, box, circle, curve, moved, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, shadow, tuft
from drawings.motifs.plants import hedge, longan, water
from drawings.motifs.stele import Slab, chips, slab
from drawings.motifs.vine import vine
from drawings.motifs.writing import field
from drawings.palette import LACQUER, RIVER_LIGHT, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet

SIZE = (1600, 2100)
STONE = Slab(width=860, height=1480, brow=0.27, thick=58)


def draw(sheet: Sheet) -> None:
    """The stele on its plinth, in grass, under a longan bough."""
    with sheet.framed():
        hedge(sheet, 40, 420, 1690, 200)
        hedge(sheet, 1150, 1600, 1690, 150)
        sheet.wash(box(0, 1688, 1600, 150), RIVER_LIGHT, 0.5)
        ground(sheet, -60, 1660, 1850, deep=230)
        water(sheet, 70, 1540, 1700, 1820, 26)
        shadow(sheet, 930, 1865, 1200, 120)
        _plinth(sheet, 770, 1860)
        with sheet.at(770, 1716):
            slab(sheet, STONE)
            _border(sheet)
            _brow(sheet)
            field(sheet, (-296, -1012), 592, 930, columns=15, rows=25)
            chips(sheet, STONE)
        for x, y in ((170, 1880), (285, 1898), (1330, 1892), (1430, 1880), (1240, 1915), (520, 1932), (860, 1945)):
            tuft(sheet, x, y, 44)
        for at in ((420, 1930), (1090, 1930), (1390, 1945), (640, 1960)):
            fallen_leaf(sheet, at, 24)
        bough = curve((1660, 170), (1500, 215), (1390, 205), (1240, 255), (1150, 250), step=8)
        longan(sheet, bough, 10, 15, 150)


def _plinth(sheet: Sheet, x: float, y: float) -> None:
    with sheet.at(x, y):
        sheet.shape(box(-540, -78, 1130, 78), STONE_DARK, 4.5)
        sheet.shape(polyline((-500, -150), (545, -150), (590, -78), (-540, -78), (-500, -150)), STONE_LIGHT, 4)
        for i in range(16):  # lotus petals, as plinths have them
            left = -536 + i * 70
            petal = curve((left, -6), (left + 4, -40), (left + 35, -70), (left + 66, -40), (left + 70, -6))
            sheet.line(petal, 3)
            sheet.line(moved(curve((12, -6), (16, -32), (35, -52), (54, -32), (58, -6)), left), 1.8)
            sheet.flick(segment((left + 35, -48), (left + 35, -16)), 1.8)


def _brow(sheet: Sheet) -> None:
    top = STONE.spring - 178
    sheet.wash(circle((0, top), 60), LACQUER, 0.6)
    for radius, width in ((80, 4), (63, 2.2)):
        sheet.line(circle((0, top), radius), width)
    for i in range(13):  # flames of the sun
        angle = i * 360 / 13 - 90
        a, b, tip = polar((0, top), 84, angle - 11), polar((0, top), 84, angle + 11), polar((0, top), 136, angle + 9)
        sheet.line(curve(a, polar((0, top), 112, angle - 8), tip, step=4), 2.8)
        sheet.line(curve(tip, polar((0, top), 104, angle + 9), b, step=4), 2.4)
    for i in range(3):
        sheet.line(arc((0, top), 46 - i * 14, 200 + i * 40, 480 + i * 30, step=4), 2.2)
    for x, y, size, flip in ((-224, 66, 44, False), (224, 66, 44, True), (-162, -52, 29, False), (162, -52, 29, True)):
        cloud(sheet, x, top + y, size, flip, 3)
    base = STONE.spring + 26
    for i in range(14):
        x = -286 + i * 44
        for r in (22, 14, 6):
            sheet.line(arc((x, base - 8), r, 180, 360, step=3), 1.9)
    for width, drop in ((3.4, 0), (1.8, 12)):
        sheet.line(segment((-322, base + drop), (322, base + drop)), width)


def _border(sheet: Sheet) -> None:
    ring = [*STONE.band(20), *reversed(STONE.band(92))]
    sheet.wash(ring, STONE_DARK, 0.55)
    for inset, width in ((12, 2), (20, 3.2), (92, 3.2), (100, 1.8)):
        sheet.line(STONE.band(inset), width)
    vine(sheet, STONE.band(56), 66, 2.7, 1.35)
    sheet.line(box(-312, -1026, 624, 958), 2.6)
