"""Bia-09: the stone chime of the Temple of Literature at Xích Đằng, the bell's counterpart.

Known: stone; of 1804, or of the eighteenth century. Its shape, its carving and the pavilion are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.hall_inside import floor
from drawings.motifs.halls import tree
from drawings.motifs.lotus_bloom import flower, pad
from drawings.motifs.open_pavilion import eave, frame, rail
from drawings.motifs.plants import hedge, water
from drawings.motifs.small_life import egret, sparrow, swallow
from drawings.motifs.stone_chime import CLOUD, cord, stone_chime
from drawings.palette import CELADON, CELADON_DARK, OCHRE, RIVER_LIGHT, SHADE, WOOD, WOOD_DARK
from drawings.sheet import Sheet

SIZE = (1900, 1640)


def draw(sheet: Sheet) -> None:
    """The chime in its pavilion, the temple's pond behind it."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1900, 900, 60), "#f0dcb2", 0.55)
        for x, y, size, flip in ((520, 560, 30, False), (1370, 540, 34, True)):
            cloud(sheet, x, y, size, flip, 2.2)
        for x, y, size in ((1250, 640, 26), (1310, 610, 20)):
            swallow(sheet, x, y, size)
        hedge(sheet, -30, 1940, 900, 190)
        ground(sheet, -200, 2100, 900, RIVER_LIGHT, 400)
        tree(sheet, (380, 960), 210, CELADON, CELADON_DARK)
        tree(sheet, (1560, 950), 230, CELADON, CELADON_DARK)
        _pond(sheet)
        rail(sheet, -20, 1920, 1190, 140)
        floor(sheet, 0, 1900, 1330, 1640, 950, "#c08a62")
        frame(sheet, 240, 1660, 290, 1480, 100)
        eave(sheet, -60, 1960, 290, 290)
        with sheet.at(950, 740):
            stone_chime(sheet, CLOUD, 1.22)
        for side in (-1, 1):
            cord(sheet, curve((950 + side * 62, 404), (950 + side * 40, 480), (950 + side * 6, 590), step=6), 17, OCHRE)
        sheet.wash(curve((520, 1500), (950, 1456), (1480, 1490), (1360, 1540), (700, 1548), closed=True), SHADE, 0.36)
        _mallet(sheet)
        with sheet.at(520, 1170):
            sparrow(sheet, 0.9)
        with sheet.at(600, 1170, flip=True):
            sparrow(sheet, 0.8)
        for at in ((700, 1580), (1260, 1570), (420, 1540)):
            fallen_leaf(sheet, at, 22)


def _pond(sheet: Sheet) -> None:
    rim = curve((420, 1090), (640, 1010), (1250, 1004), (1500, 1080), (1400, 1230), (520, 1230), closed=True, step=12)
    sheet.shape(rim, CELADON, 3.2)
    with sheet.inside(rim):
        sheet.wash([(x, y + 30) for x, y in rim], CELADON_DARK, 0.4)
        water(sheet, 430, 1480, 1020, 1190, 34, 2)
        for k in range(15):
            pad(
                sheet,
                sheet.random.uniform(500, 1400),
                sheet.random.uniform(1050, 1180),
                sheet.random.uniform(24, 40),
                k % 2 == 0,
            )
    for x, y, tall in ((640, 1100, 70), (1180, 1120, 84), (1290, 1090, 60)):
        sheet.tint(segment((x, y), (x + 4, y - tall)), 7, CELADON_DARK, lambda _: 1)
        sheet.line(segment((x, y), (x + 4, y - tall)), 2.4)
        with sheet.at(x + 4, y - tall + 6):
            flower(sheet, 38)
    with sheet.at(820, 1150, flip=True):
        egret(sheet, 0.5)
    for x in (440, 1460):
        tuft(sheet, x, 1120, 40)


def _mallet(sheet: Sheet) -> None:
    """A wooden mallet on the floor."""
    sheet.wash(curve((1180, 1560), (1340, 1530), (1540, 1510), (1540, 1540), (1340, 1570), closed=True), SHADE, 0.5)
    with sheet.at(1330, 1512, turn=-12):
        sheet.shape(box(-150, -9, 250, 18, 10), WOOD, 3)
        sheet.shape(box(96, -44, 66, 88, 8), WOOD_DARK, 3.6)
        sheet.shape(circle((129, -44), 33, 10, 3), WOOD, 2.8)
        for y in (-24, 0, 24):
            sheet.line(curve((98, y), (130, y + 6), (160, y), step=4), 1.6)
