"""Bia-12: the stone chime of Đa Hòa temple.

Known: stone, 1.2 m; in which direction is not said. The rule under it takes it for the width; its shape, its
carving and the river behind it are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.pen_shade import fringe, plane
from drawings.motifs.plants import hedge, longan, water
from drawings.motifs.small_life import hen, swallow
from drawings.motifs.stone_chime import WINGS, cord, stone_chime
from drawings.motifs.vine import vine
from drawings.palette import (
    LACQUER,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2000, 1560)
X = 960.0
SCALE = 1.16  # the chime is 940 units wide at 1
LONG = 940 * SCALE  # 1.2 m


def draw(sheet: Sheet) -> None:
    """The chime in its frame on the river bank."""
    with sheet.framed():
        sheet.wash(box(0, 0, 2000, 640, 60), "#f1dfb8", 0.5)
        for x, y, size, flip in (
            (340, 210, 46, False),
            (1560, 170, 50, True),
            (1200, 330, 26, False),
            (620, 360, 24, True),
        ):
            cloud(sheet, x, y, size, flip, 2.4)
        for x, y, size, turn in ((1330, 420, 28, 8), (1400, 380, 22, -10), (520, 470, 24, 6)):
            swallow(sheet, x, y, size, turn)
        hedge(sheet, -30, 2040, 640, 110)
        sheet.wash(box(0, 634, 2000, 560, 50), RIVER_LIGHT, 0.95)
        sheet.wash(box(0, 760, 2000, 440, 50), RIVER, 0.5)
        water(sheet, 70, 1930, 660, 1150, 120, 2.2)
        _boats(sheet)
        ground(sheet, -200, 2200, 1180, "#c7b083", 520)
        sheet.line(curve((-20, 1186), (500, 1160), (1000, 1172), (1500, 1158), (2020, 1180), step=14), 3)
        sheet.wash(curve((300, 1440), (960, 1376), (1760, 1400), (1840, 1450), (1000, 1490), closed=True), SHADE, 0.4)
        _frame(sheet)
        with sheet.at(X, 730):
            stone_chime(sheet, WINGS, SCALE, "clouds")
        for side in (-1, 1):
            cord(sheet, curve((X + side * 64, 420), (X + side * 42, 490), (X + side * 6, 572), step=6), 17, OCHRE)
        _rule(sheet)
        with sheet.at(1500, 1460, flip=True):
            hen(sheet, 0.95)
        for x, y in ((130, 1400), (240, 1460), (1880, 1290), (640, 1476), (110, 1240)):
            tuft(sheet, x, y, 44)
        for at in ((760, 1460), (1330, 1440), (300, 1330)):
            fallen_leaf(sheet, at, 22)
        longan(sheet, curve((-50, 180), (120, 200), (260, 180), (400, 230), step=8), 8, 12, 130)


def _boats(sheet: Sheet) -> None:
    for x, y, size, flip in ((420, 1080, 0.85, False), (1390, 1040, 1.0, True), (820, 1010, 0.5, True)):
        with sheet.at(x, y, scale=size, flip=flip):
            sail = curve((0, -20), (-66, -60), (-58, -170), (10, -214), (50, -150), (40, -60), (0, -20), step=6)
            sheet.shape(sail, OCHRE_LIGHT, 3)
            for k in range(5):
                sheet.line(curve((-60 + k, -60 - k * 28), (0, -52 - k * 30), (44 - k * 2, -60 - k * 28), step=6), 1.8)
            sheet.line(segment((2, -220), (0, 10)), 4)
            hull = curve((-120, -20), (-96, 22), (80, 26), (130, -30), (90, 0), (-80, 4), closed=True, step=6)
            sheet.shape(hull, WOOD, 3.2)
            sheet.line(curve((-104, -2), (0, 12), (110, -8), step=6), 1.8)
            sheet.shape(curve((50, 2), (54, -34), (100, -36), (104, -4), step=4), OCHRE_DARK, 2.4)
            for k in range(4):
                sheet.line(segment((-130 + k * 30, 38 + k * 3), (-70 + k * 46, 38 + k * 3), 6), 1.8)


def _frame(sheet: Sheet) -> None:
    """Two stone posts with lotus heads, a wooden beam across."""
    for x in (190.0, 1740.0):
        right = x + 54
        sheet.shape(
            polyline((right, 1420), (right + 34, 1404), (right + 34, 404), (right, 404), (right, 1420)), STONE_DARK, 3.4
        )
        plane(sheet, segment((right + 34, 410), (right + 34, 1400)), segment((right, 410), (right, 1416)), 11, 1.8)
        sheet.shape(box(x - 54, 376, 108, 1044, 16), STONE, 4)
        sheet.wash(box(x - 54, 380, 36, 1040, 16), STONE_LIGHT, 0.7)
        sheet.line(box(x - 40, 400, 80, 860, 14), 2)
        vine(sheet, segment((x, 1230), (x, 430), 8), 66, 2.2, 1.5)
        sheet.shape(
            polyline((x - 92, 1420), (x + 126, 1420), (x + 100, 1330), (x - 70, 1330), (x - 92, 1420)), STONE, 4
        )
        for k in range(4):
            left = x - 82 + k * 50
            sheet.line(
                curve((left, 1414), (left + 4, 1370), (left + 25, 1346), (left + 46, 1370), (left + 50, 1414), step=4),
                2.4,
            )
            sheet.flick(segment((left + 25, 1366), (left + 25, 1406), 4), 1.8)
        head = curve(
            (x - 40, 378), (x - 74, 330), (x - 30, 290), (x, 230), (x + 30, 290), (x + 74, 330), (x + 40, 378), step=5
        )
        sheet.shape([*head, head[0]], STONE_LIGHT, 3.6)
        for off in (-34, 0, 34):
            sheet.line(curve((x + off * 0.4, 374), (x + off * 1.2, 322), (x + off * 0.2, 250), step=5), 2.2)
        fringe(sheet, segment((x + 66, 340), (x + 16, 262)), 26, 160, 8, 1.7)
    sheet.shape(box(96, 404, 1760, 66, 20), WOOD, 4)
    sheet.wash(box(96, 442, 1760, 28, 20), WOOD_DARK, 0.5)
    for y in (416, 430, 452):
        sheet.line(curve((106, y), (700, y + 3), (1200, y - 3), (1846, y + 1), step=14), 1.5)
    for x in (190, 1740):
        sheet.shape(circle((x, 437), 17, step=3), WOOD_DARK, 2.8)
        sheet.line(circle((x, 437), 9, step=2), 1.8)


def _rule(sheet: Sheet) -> None:
    """A measuring staff of 1.2 m, in twelve parts, as wide as the chime above it."""
    left, top = X - LONG / 2, 1330.0
    sheet.wash(box(left + 10, top + 40, LONG, 18, 20), SHADE, 0.5)
    sheet.shape(box(left, top, LONG, 42, 14), "#f7ecd2", 3.6)
    for k in range(12):
        if k % 2 == 0:
            sheet.wash(box(left + k * LONG / 12, top + 2, LONG / 12, 38, 10), LACQUER, 0.95)
        sheet.line(segment((left + k * LONG / 12, top), (left + k * LONG / 12, top + 42), 5), 2.2)
    for x in (left, left + LONG):
        for k in range(13):
            sheet.line(segment((x, 950 + k * 30), (x, 964 + k * 30), 4), 2)
