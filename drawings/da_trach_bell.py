"""Bia-10: the bell of Dạ Trạch temple.

Known: bronze, cast in 1902, and its name of four syllables, so four large signs are on it. Their strokes are no
characters; the loop, the belts and the evening over the marsh (Dạ Trạch: the night marsh) are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.hall_inside import floor
from drawings.motifs.lotus_bloom import bud, flower, pad
from drawings.motifs.open_pavilion import eave, frame
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.small_life import egret, swallow
from drawings.motifs.stone_chime import cord
from drawings.motifs.temple_bell import Bell, temple_bell
from drawings.palette import (
    CELADON_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    STONE,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1500, 2060)
BELL = Bell(
    curve((128, 0), (196, 26), (226, 96), (238, 280), (246, 500), (262, 640), (302, 744), (318, 770), step=5),
    (452.0, 656.0),
    titles=True,
)
BRONZE, BRONZE_DARK, BRONZE_LIGHT = "#a98b52", "#6d5a38", "#e4cf94"


def draw(sheet: Sheet) -> None:
    """The bell between marsh and moon."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1500, 1300, 60), NIGHT, 0.62)
        for r, strength in ((420, 0.22), (350, 0.28), (290, 0.34)):
            sheet.wash(circle((1010, 620), r, r, 10), OCHRE_LIGHT, strength)
        sheet.shape(circle((1010, 620), 250, 250, 8), "#f6e8c2", 3)
        for x, y, r in ((940, 560, 60), (1080, 690, 76), (1060, 500, 40)):
            sheet.wash(
                curve(
                    (x - r, y),
                    (x - r * 0.3, y - r * 0.7),
                    (x + r, y - r * 0.2),
                    (x + r * 0.4, y + r * 0.8),
                    closed=True,
                ),
                OCHRE_LIGHT,
                0.7,
            )
        for x, y, size, flip in (
            (330, 560, 40, False),
            (1170, 640, 46, True),
            (300, 960, 34, True),
            (1240, 980, 30, False),
        ):
            with sheet.at(x, y, flip=flip):
                sheet.wash(outline(size), STONE, 0.6)
            cloud(sheet, x, y, size, flip, 2.4)
        hedge(sheet, -30, 1540, 1290, 170, CELADON_DARK, 0.8)
        _marsh(sheet)
        reeds(sheet, 380, 1756, 200, 12)
        reeds(sheet, 1200, 1756, 230, 14)
        floor(sheet, 0, 1500, 1770, 2060, 750, "#b08a6c")
        sheet.shape(box(-20, 1752, 1540, 26, 30), STONE, 3.4)
        sheet.wash(curve((330, 1900), (750, 1850), (1240, 1880), (1180, 1936), (440, 1940), closed=True), SHADE, 0.36)
        frame(sheet, 190, 1310, 250, 1880, 100)
        eave(sheet, -60, 1560, 250, 250)
        cord(sheet, segment((750, 346), (750, 520), 6), 34, OCHRE)
        with sheet.at(750, 716):
            temple_bell(sheet, BELL, (BRONZE, BRONZE_DARK, BRONZE_LIGHT), 5)
        swallow(sheet, 330, 760, 34, 10)
        swallow(sheet, 1190, 820, 28, -14)


def _marsh(sheet: Sheet) -> None:
    sheet.solid(box(0, 1286, 1500, 900, 50), "#a9b3a2")
    sheet.wash(box(0, 1286, 1500, 120, 50), NIGHT, 0.4)
    for k in range(19):  # the moon on the water
        y = 1330 + k * 22
        wide = 70 + abs(k % 5 - 2) * 34 + k * 5
        sheet.wash(
            curve((1010 - wide, y), (1010, y - 7), (1010 + wide, y), (1010, y + 7), closed=True, step=8),
            OCHRE_LIGHT,
            0.8,
        )
    water(sheet, 70, 1430, 1310, 1960, 110, 2.2)
    hand = sheet.random
    for k in range(30):
        x, y = hand.choice((hand.uniform(90, 520), hand.uniform(960, 1420))), hand.uniform(1420, 1730)
        pad(sheet, x, y, 30 + (y - 1400) * 0.09, k % 2 == 0)
    for x, y, tall, open_ in (
        (330, 1640, 140, True),
        (440, 1720, 110, False),
        (1130, 1690, 160, True),
        (1230, 1640, 100, False),
        (300, 1540, 80, False),
    ):
        stem = curve((x, y), (x + 12, y - tall * 0.5), (x + 4, y - tall), step=6)
        sheet.tint(stem, 8, CELADON_DARK, lambda _: 1)
        sheet.line(stem, 2.6)
        with sheet.at(x + 4, y - tall + 6):
            if open_:
                flower(sheet, 70)
            else:
                bud(sheet, 62)
    with sheet.at(960, 1736, scale=0.8):
        egret(sheet, 1.05)
    with sheet.at(-370, 130):
        boat = curve(
            (890, 1446), (930, 1472), (1080, 1476), (1150, 1440), (1090, 1494), (940, 1496), closed=True, step=6
        )
        sheet.shape(boat, WOOD_DARK, 3)
        sheet.shape(curve((970, 1470), (976, 1430), (1050, 1428), (1064, 1472), step=5), OCHRE_DARK, 2.6)
        for k in range(6):
            sheet.line(curve((976 + k * 14, 1468), (980 + k * 13, 1446), (984 + k * 12, 1434), step=4), 1.6)
        sheet.shape(curve((914, 1472), (918, 1436), (938, 1434), (944, 1474), step=4), CELADON_DARK, 2.4)
        sheet.shape([(900, 1432), (930, 1404), (960, 1432), (900, 1432)], OCHRE_LIGHT, 2.4)
        sheet.line(segment((948, 1440), (870, 1516), 6), 3)
