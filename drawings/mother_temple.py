"""Kt-07: the Mother temple of Phố Hiến and the tree that is banyan, sanh and fig in one.

Known: the temple, restored in 1896, and the three trees grown together. So the tree has three trunks grown into one
and three greens; the halls, the yard, the festival people and all proportions are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs import villagers
from drawings.motifs.altar import incense
from drawings.motifs.cloud import cloud
from drawings.motifs.facade import PLASTER, front, roof
from drawings.motifs.great_tree import great_tree
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.modelling import hatch, modelled
from drawings.motifs.people import man, woman
from drawings.motifs.plants import hedge
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    PATINA,
    PATINA_DARK,
    RIVER,
    SHADE,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2400, 1700)
FOOT = 1270.0
THREE = ((CELADON, CELADON_DARK), ("#b4b98a", "#84895a"), (PATINA, PATINA_DARK))


def draw(sheet: Sheet) -> None:
    """Hedge, the rear hall, the front hall, the tree over all, then the people of the third month."""
    with sheet.framed():
        for x, y, size, flip in ((330, 230, 52, False), (900, 160, 40, True)):
            cloud(sheet, x, y, size, flip, 2.8)
        hedge(sheet, -30, 2430, 1080, 300)
        _yard(sheet)
        modelled(sheet, box(250, FOOT - 420, 900, 300, 20), PLASTER, 2.8, 10, 0.24)
        roof(sheet, 700, FOOT - 410, 560, 170, 430, 34, CLAY)
        front(sheet, 700, FOOT, 540, 260, 5, 210)
        _wall(sheet)
        great_tree(sheet, (1740, 1330), 1120, THREE, hanging=26, spread=0.86, strands=6)
        _shrine(sheet, 1740, 1380)
        _people(sheet)


def _yard(sheet: Sheet) -> None:
    sheet.solid(
        curve((-20, 1080), (900, 1070), (1600, 1074), (2420, 1080), (2420, 1740), (-20, 1740), step=40), "#e2cfa6"
    )
    sheet.wash(box(-20, 1400, 2440, 400, 60), RIVER, 0.32)
    sheet.wash(circle((1800, 1370), 640, 90, step=20), SHADE, 0.32)
    hand = sheet.random
    for row in range(8):
        y = FOOT + 58 + 330 * (row / 8) ** 1.2
        sheet.line(segment((60, y), (2340, y), 60), 1.2)
        for k in range(-13, 14):
            x = 1200 + (k + (row % 2) / 2) * (100 + row * 14)
            if 60 < x < 2340 and hand.random() < 0.75:
                sheet.line(segment((x, y), (x + (x - 1200) * 0.05, y + 40), 10), 1.1)


def _wall(sheet: Sheet) -> None:
    for left, right in ((60, 110), (1330, 2340)):
        face = box(left, FOOT - 110, right - left, 130, 30)
        modelled(sheet, face, PLASTER, 2.4, 8, 0.24)
        hatch(sheet, box(left, FOOT - 24, right - left, 44, 30), 90, 9, 1.2, 0.5)
        sheet.shape(box(left - 4, FOOT - 132, right - left + 8, 24, 20), CLAY, 2.1)
        for i in range(int((right - left) / 18)):
            sheet.line(segment((left + 9 + i * 18, FOOT - 130), (left + 9 + i * 18, FOOT - 109), 5), 1.4)


def _shrine(sheet: Sheet, x: float, y: float) -> None:
    """A stone table with incense between the roots."""
    for side in (-1, 1):
        modelled(sheet, box(x + side * 86 - 18, y - 66, 36, 70, 10), STONE_LIGHT, 2.4, 7, 0.34)
    modelled(sheet, box(x - 136, y - 86, 272, 24, 12), STONE_LIGHT, 2.6, 7, 0.34)
    incense(sheet, x, y - 86, 0.62)
    for k in (-1, 1):
        for i in range(3):
            sheet.shape(circle((x + k * 84 + (i - 1) * 16, y - 97 - (i == 1) * 13), 10, step=3), OCHRE, 1.7)


def _people(sheet: Sheet) -> None:
    group = (
        (540, 1440, "w", LACQUER, False), (880, 1430, "m", CELADON_DARK, True), (1010, 1500, "w", OCHRE_DARK, True),
        (1290, 1450, "m", NIGHT, False), (1440, 1520, "w", CELADON, False), (2080, 1480, "w", LACQUER, True),
    )  # fmt: skip
    for x, y, who, dress, flip in group:
        sheet.wash(circle((x + 14, y + 2), 66, 11), SHADE, 0.4)
        with sheet.at(x, y, flip=flip):
            if who == "w":
                woman(sheet, dress, OCHRE, 0.86, sitting=False)
            else:
                man(sheet, dress, 0.8, sitting=False)
    with sheet.at(1170, 1540, scale=1.35):
        villagers.child(sheet)
    with sheet.at(300, 1470, scale=1.35):
        villagers.walker(sheet, load="pole")
    for x, y in ((1890, 1560), (1560, 1590), (2210, 1560), (760, 1590), (420, 1570), (1340, 1610)):
        fallen_leaf(sheet, (x, y), 15)
    for x, y in ((140, 1440), (2270, 1440), (1990, 1440), (640, 1620)):
        tuft(sheet, x, y, 40)
