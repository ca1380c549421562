"""Bia-08: the bronze bell of the Temple of Literature at Xích Đằng.

Known: bronze, eighteenth century. Its size, its writing and the pavilion round it are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground
from drawings.motifs.hall_inside import floor
from drawings.motifs.halls import tree
from drawings.motifs.open_pavilion import eave, frame, rail
from drawings.motifs.pen_shade import fringe
from drawings.motifs.plants import hedge, longan
from drawings.motifs.small_life import cat, swallow
from drawings.motifs.stone_chime import cord
from drawings.motifs.temple_bell import Bell, temple_bell
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    OCHRE,
    PATINA,
    PATINA_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1600, 2000)
BELL = Bell(
    curve((150, 0), (214, 22), (250, 90), (266, 260), (276, 460), (296, 600), (344, 690), (352, 712), step=5),
    (404.0, 604.0),
    5,
)


def draw(sheet: Sheet) -> None:
    """The bell in its pavilion, in the morning."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1600, 1300, 60), "#f3e2bd", 0.5)
        for x, y, size, flip in ((420, 620, 30, False), (1180, 560, 36, True)):
            cloud(sheet, x, y, size, flip, 2.2)
        swallow(sheet, 470, 760, 30, 12)
        swallow(sheet, 540, 716, 22, -8)
        hedge(sheet, -30, 1640, 1250, 200)
        ground(sheet, -200, 1800, 1250, RIVER_LIGHT, 300)
        tree(sheet, (330, 1330), 240, CELADON, CELADON_DARK)
        tree(sheet, (1290, 1300), 200, CELADON, CELADON_DARK)
        rail(sheet, -20, 1620, 1400, 150)
        floor(sheet, 0, 1600, 1550, 2000, 800, "#c08a62")
        frame(sheet, 190, 1410, 330, 1720, 104)
        eave(sheet, -60, 1660, 330, 330)
        longan(sheet, curve((-40, 640), (60, 690), (150, 680), (270, 730), step=8), 7, 9, 110)
        _hanging(sheet)
        sheet.wash(curve((380, 1800), (800, 1740), (1340, 1776), (1240, 1850), (500, 1850), closed=True), SHADE, 0.4)
        _stone(sheet)
        with sheet.at(1190, 1830):
            sheet.wash(curve((-140, 56), (0, 40), (150, 56), (40, 82), (-100, 78), closed=True), SHADE, 0.4)
            cat(sheet, 0.85, STONE_LIGHT, STONE_DARK)
        for at in ((420, 1880), (300, 1780), (900, 1910)):
            fallen_leaf(sheet, at, 22)


def _hanging(sheet: Sheet) -> None:
    cord(sheet, segment((792, 440), (792, 560), 6), 26, OCHRE)
    cord(sheet, segment((816, 440), (816, 560), 6), 26, OCHRE)
    with sheet.at(804, 742):
        temple_bell(sheet, BELL, (PATINA, PATINA_DARK, "#c3d2b6"), 5)
        body = BELL.body
        for a, y, r in ((60, 150, 60), (120, 520, 80), (140, 240, 50), (50, 560, 60)):  # green where rain has run
            x, at = body.spot(y, a)
            sheet.wash(circle((x, at), r, r * 1.5, 6), CELADON, 0.3)
    for x, top in ((330, 452), (560, 452)):  # the beam that strikes it
        cord(sheet, segment((x, top), (x + 6, 1130), 8), 13, OCHRE)
    beam = box(236, 1120, 296, 62, 12)
    sheet.shape(beam, WOOD, 4)
    for y in (1136, 1150, 1166):
        sheet.line(curve((244, y), (380, y + 3), (526, y - 2), step=12), 1.6)
    sheet.shape(circle((533, 1151), 13, 31, 3), WOOD_DARK, 3.2)
    fringe(sheet, segment((240, 1182), (528, 1182)), 20, 270, 9, 1.7)
    sheet.line(curve((240, 1150), (190, 1230), (206, 1300), step=6), 5)


def _stone(sheet: Sheet) -> None:
    """The stone one stands on to ring it."""
    sheet.shape(box(560, 1722, 480, 74, 20), STONE, 4)
    sheet.shape([(560, 1722), (600, 1690), (1080, 1690), (1040, 1722), (560, 1722)], STONE_LIGHT, 3.2)
    sheet.shape([(1040, 1722), (1080, 1690), (1080, 1762), (1040, 1796), (1040, 1722)], STONE_DARK, 3.2)
    fringe(sheet, segment((1080, 1696), (1080, 1760)), 34, 150, 8, 1.8)
    sheet.line(box(576, 1736, 448, 46, 12), 1.8)
    for k in range(8):
        sheet.line(curve((592 + k * 54, 1776), (619 + k * 54, 1744), (646 + k * 54, 1776), step=4), 1.7)
