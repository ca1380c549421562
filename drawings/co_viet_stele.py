"""Bia-01: the stele of Cổ Việt village, both of its faces.

Known: blue-green stone, 142 × 83 × 16 cm; a pair of phoenixes on the brow; regular script in front, small seal script
behind; the turtle under it is new, of cement. So the slabs have those proportions, the two scripts differ in their
strokes (unreadable both), and the turtle is pale and smooth.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, polar, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, shadow, tuft
from drawings.motifs.phoenix import phoenix
from drawings.motifs.plants import hedge
from drawings.motifs.stele import Slab, chips, slab
from drawings.motifs.turtle import turtle
from drawings.motifs.vine import vine
from drawings.motifs.writing import field
from drawings.palette import CELADON, CELADON_DARK, LACQUER, OCHRE_LIGHT, RIVER_LIGHT, STONE, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet

SIZE = (2200, 1640)
STONE_SLAB = Slab(width=672, height=1150, brow=0.33, thick=62, rise=0.6)
FRONT, BACK = (590, 1256), (1580, 1256)


def draw(sheet: Sheet) -> None:
    """Front on the left, back on the right."""
    with sheet.framed():
        hedge(sheet, -30, 2260, 1330, 170)
        ground(sheet, -200, 2400, 1330, deep=330)
        for (x, y), behind in ((FRONT, False), (BACK, True)):
            shadow(sheet, x + 70, y + 174, 1020, 90, 0.36)
            with sheet.at(x, y):
                _stone(sheet, behind)
            with sheet.at(x + 20, y + 172):
                turtle(sheet, RIVER_LIGHT, STONE, behind, 1.32)
        for x in (130, 1040, 1110, 1190, 2060, 2010, 1145):
            tuft(sheet, x, 1400 + (x * 7) % 60, 42)
        for x, y in ((300, 1500), (1080, 1490), (1330, 1520), (860, 1530), (1900, 1515)):
            fallen_leaf(sheet, (x, y), 24)


def _stone(sheet: Sheet, behind: bool) -> None:
    slab(sheet, STONE_SLAB)
    sheet.wash(STONE_SLAB.face(), CELADON, 0.42)
    sheet.wash([*STONE_SLAB.band(16), *reversed(STONE_SLAB.band(74))], CELADON_DARK, 0.5)
    for inset, width in ((10, 2), (16, 3), (74, 3), (82, 1.8)):
        sheet.line(STONE_SLAB.band(inset), width)
    vine(sheet, STONE_SLAB.band(45), 52, 2.4, 1.3)
    base = STONE_SLAB.spring + 4
    for drop, width in ((0, 3.2), (11, 1.8)):
        sheet.line(segment((-254, base + drop), (254, base + drop)), width)
    if behind:
        _clouds(sheet, base)
        field(sheet, (-238, base + 36), 476, 640, columns=8, rows=12, script="seal")
    else:
        _phoenixes(sheet, base)
        field(sheet, (-238, base + 34), 476, 640, columns=13, rows=20)
    sheet.line(box(-250, base + 24, 500, 664), 2.3)
    chips(sheet, STONE_SLAB, 6)


def _phoenixes(sheet: Sheet, base: float) -> None:
    jewel = (0, base - 196)
    for i in range(9):
        a = i * 40 - 90
        sheet.flick(curve(polar(jewel, 30, a - 12), polar(jewel, 48, a - 8), polar(jewel, 62, a + 6), step=3), 4)
    sheet.shape(circle(jewel, 27), LACQUER, 3)
    sheet.line(circle(jewel, 17), 1.8)
    for flip in (False, True):
        with sheet.at(88 if flip else -88, base - 90, turn=2 if flip else -2, flip=flip):
            phoenix(sheet, STONE_LIGHT, OCHRE_LIGHT, 0.64, 2.3)
    for x, y, size, flip in ((-46, -24, 17, True), (46, -24, 17, False), (-64, -272, 17, False), (64, -272, 17, True)):
        cloud(sheet, x, base + y, size, flip, 2)


def _clouds(sheet: Sheet, base: float) -> None:
    sheet.wash(circle((0, base - 150), 46), STONE_DARK, 0.5)
    sheet.line(circle((0, base - 150), 46), 3)
    sheet.line(circle((0, base - 150), 36), 1.7)
    for x, y, size, flip in (
        (-150, -70, 34, False),
        (150, -70, 34, True),
        (-104, -190, 24, False),
        (104, -190, 24, True),
        (-12, -50, 22, False),
    ):
        cloud(sheet, x, base + y, size, flip, 2.5)
