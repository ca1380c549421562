"""Kt-06: the Temple of Literature of Xích Đằng, its gate and two stone towers.

Known: a temple of literature, and two stone towers, Phương Trượng and Tịnh Mãn, that came from Nguyệt Đường pagoda.
The shape of the gate, the tiers of the towers, trees and people are imagined.
"""

from __future__ import annotations

from drawings.line import Points, box, curve, polyline, segment
from drawings.motifs import writing
from drawings.motifs.cloud import cloud
from drawings.motifs.facade import PLASTER, arch, roof
from drawings.motifs.great_tree import great_tree
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.lotus_seat import petal
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.people import man
from drawings.motifs.plants import hedge, longan
from drawings.motifs.stone_tower import stone_tower
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER_DARK,
    NIGHT,
    OCHRE_LIGHT,
    PATINA,
    RIVER,
    SHADE,
    STONE,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2400, 1640)
X, FOOT = 1200.0, 1250.0


def draw(sheet: Sheet) -> None:
    """Trees behind the wall, the gate of three doors, the towers in the yard, people who go to study."""
    with sheet.framed():
        for place, high, big, way in ((520, 210, 50, False), (1890, 180, 58, True)):
            cloud(sheet, place, high, big, way, 2.8)
        hedge(sheet, -30, 2430, 1070, 300)
        great_tree(sheet, (250, 1130), 560, hanging=0, strands=2)
        great_tree(sheet, (2180, 1130), 600, hanging=0, strands=2)
        _yard(sheet)
        _wall(sheet)
        for side in (-1, 1):
            _door(sheet, X + side * 366)
            _post(sheet, X + side * 520, 420)
        _gate(sheet)
        for side in (-1, 1):
            _post(sheet, X + side * 218, 640)
        stone_tower(sheet, 500, 1400, 800)
        stone_tower(sheet, 1900, 1400, 800)
        for px, y, size, flip, gown in (
            (1080, 1430, 0.8, False, CELADON_DARK),
            (1330, 1400, 0.74, True, WOOD_DARK),
            (1440, 1496, 0.92, True, NIGHT),
        ):
            sheet.wash(curve((px - 50, y), (px, y - 8), (px + 70, y), (px, y + 10), closed=True), SHADE, 0.4)
            with sheet.at(px, y, flip=flip):
                man(sheet, gown, size, sitting=False)
        for x, y in ((180, 1420), (330, 1500), (760, 1500), (1640, 1470), (2100, 1500), (2260, 1400)):
            tuft(sheet, x, y, 42)
        for x, y in ((640, 1480), (900, 1540), (1560, 1540), (1760, 1490), (2020, 1540), (260, 1550)):
            fallen_leaf(sheet, (x, y), 15)
        longan(sheet, curve((-40, 130), (130, 190), (260, 176), (420, 250), (520, 244), step=8), 10, 13, 140)


def _yard(sheet: Sheet) -> None:
    sheet.solid(
        curve((-20, 1070), (900, 1060), (1600, 1064), (2420, 1070), (2420, 1700), (-20, 1700), step=40), "#e2cfa6"
    )
    sheet.wash(box(-20, 1330, 2440, 400, 60), RIVER, 0.34)
    for row in range(9):
        y = FOOT + 16 + 400 * (row / 9) ** 1.25
        high = FOOT + 16 + 400 * ((row + 1) / 9) ** 1.25
        sheet.line(segment((60, y), (2340, y), 60), 1.3)
        gap = 90 + row * 16
        for k in range(-14, 15):
            x = X + (k + (row % 2) / 2) * gap
            if 60 < x < 2340 and sheet.random.random() < 0.8:
                sheet.line(segment((x, y), (x + (x - X) * 0.05, high), 12), 1.2)


def _wall(sheet: Sheet) -> None:
    for left, right in ((60, X - 500), (X + 500, 2340)):
        face = box(left, FOOT - 150, right - left, 150, 30)
        modelled(sheet, face, PLASTER, 2.6, 8, 0.24)
        hatch(sheet, box(left, FOOT - 46, right - left, 46, 30), 90, 9, 1.2, 0.5)
        sheet.shape(box(left - 6, FOOT - 174, right - left + 12, 26, 20), CLAY, 2.2)
        for i in range(int((right - left) / 18)):
            sheet.line(segment((left + 9 + i * 18, FOOT - 172), (left + 9 + i * 18, FOOT - 150), 5), 1.4)


def _door(sheet: Sheet, x: float) -> None:
    """One of the two side gates."""
    modelled(sheet, box(x - 120, FOOT - 280, 240, 280, 12), PLASTER, 2.8, 12, 0.24, 12)
    _opening(sheet, x, 66, 190)
    roof(sheet, x, FOOT - 276, 158, 66, 110, 22, CLAY)
    modelled(sheet, box(x - 74, FOOT - 414, 148, 78, 10), PLASTER, 2.4, 8, 0.24)
    for k in range(4):
        sheet.shape(box(x - 58 + k * 31, FOOT - 400, 22, 50, 6), CELADON_DARK, 1.6)
    roof(sheet, x, FOOT - 410, 112, 58, 62, 22, CLAY)


def _gate(sheet: Sheet) -> None:
    """The middle: an arch, a balcony, a storey with doors, two roofs."""
    modelled(sheet, box(X - 214, FOOT - 400, 428, 400, 14), PLASTER, 3, 16, 0.24, 12)
    _opening(sheet, X, 104, 296)
    board = box(X - 122, FOOT - 382, 244, 62, 10)
    modelled(sheet, board, LACQUER_DARK, 2.4, 6, 0.3)
    for i in range(4):
        sheet.shape(box(X + 62 - i * 58, FOOT - 374, 50, 46, 8), OCHRE_LIGHT, 1.5)
        writing.regular(sheet, X + 87 - i * 58, FOOT - 351, 38)
    roof(sheet, X, FOOT - 394, 268, 76, 196, 30, CLAY)
    for k in range(15):  # balusters
        petal(sheet, X - 168 + k * 24, FOOT - 462, 18, 40, STONE_LIGHT)
    sheet.shape(box(X - 186, FOOT - 508, 372, 12, 12), STONE, 2.2)
    modelled(sheet, box(X - 150, FOOT - 640, 300, 134, 12), PLASTER, 2.8, 12, 0.24, 12)
    for k in range(3):
        sheet.shape(arch(X - 92 + k * 92, FOOT - 510, 30, 104), CELADON_DARK if k != 1 else LACQUER_DARK, 2.2)
        for j in (-1, 0, 1):
            sheet.line(segment((X - 92 + k * 92 + j * 13, FOOT - 514), (X - 92 + k * 92 + j * 13, FOOT - 592), 8), 1.4)
    roof(sheet, X, FOOT - 634, 216, 112, 128, 34, CLAY, "sun")


def _opening(sheet: Sheet, x: float, half: float, tall: float) -> None:
    sheet.shape(arch(x, FOOT, half + 16, tall + 18), STONE, 2.6)
    way: Points = arch(x, FOOT, half, tall)
    sheet.shape(way, LACQUER_DARK, 2.8)
    inner = arch(x, FOOT, half * 0.8, tall * 0.86)
    sheet.solid(inner, "#e6d6b0")
    sheet.shape(
        polyline(
            (x - half * 0.66, FOOT),
            (x + half * 0.66, FOOT),
            (x + half * 0.2, FOOT - tall * 0.3),
            (x - half * 0.2, FOOT - tall * 0.3),
            (x - half * 0.66, FOOT),
            step=9,
        ),
        STONE_LIGHT,
        1.5,
    )
    sheet.wash(
        curve(
            (x - half * 0.7, FOOT - tall * 0.32),
            (x - half * 0.3, FOOT - tall * 0.56),
            (x + half * 0.2, FOOT - tall * 0.5),
            (x + half * 0.7, FOOT - tall * 0.34),
            closed=True,
            step=8,
        ),
        CELADON,
        0.8,
    )
    roof(sheet, x, FOOT - tall * 0.42, half * 0.62, tall * 0.14, half * 0.4, 6, CLAY, "none")
    sheet.shape(box(x - half * 0.4, FOOT - tall * 0.42, half * 0.8, tall * 0.13, 8), PLASTER, 1.5)
    dark_side(sheet, way, 26, 18, 0.3)
    for i in range(9):
        a = 180 + i * 22.5
        with sheet.at(x, FOOT - tall + half, turn=a):
            sheet.line(segment((half + 1, 0), (half + 15, 0), 4), 1.5)


def _post(sheet: Sheet, x: float, tall: float) -> None:
    wide = 62.0
    top = FOOT - tall
    modelled(sheet, box(x - wide / 2, top, wide, tall, 12), STONE_LIGHT, 2.8, 14, 0.28, 11)
    sheet.shape(box(x - 17, top + tall * 0.16, 34, tall * 0.66, 12), PLASTER, 1.7)
    for i in range(int(tall * 0.6 / 40)):
        writing.regular(sheet, x, top + tall * 0.2 + i * 40, 27)
    for y, out, high in ((FOOT - 46, 1.4, 46), (top, 1.34, 14), (top - 16, 1.6, 16)):
        modelled(sheet, box(x - wide * out / 2, y, wide * out, high, 8), STONE, 2.2, 5, 0.3)
    modelled(sheet, box(x - 26, top - 66, 52, 52, 8), PLASTER, 2, 5, 0.3)
    modelled(sheet, box(x - 40, top - 80, 80, 15, 8), STONE, 2, 4, 0.3)
    for k in (-1, 1, 0):
        petal(sheet, x + k * 15, top - 78, 30, 52 if k else 74, PATINA if k else STONE_LIGHT, k * 10)
