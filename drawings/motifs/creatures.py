"""Small creatures on old stone: a gecko, a snail, a sparrow; they look to the right."""

from __future__ import annotations

from drawings.line import arc, circle, curve, spiral
from drawings.motifs.modelling import modelled
from drawings.palette import CLAY, CLAY_DARK, OCHRE, OCHRE_DARK, STONE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet


def gecko(sheet: Sheet) -> None:
    """A gecko seen from above, 150 long."""
    body = curve(
        (-96, 18),
        (-60, 4),
        (-20, -8),
        (16, -8),
        (34, -13),
        (50, -2),
        (36, 9),
        (14, 9),
        (-20, 10),
        (-60, 12),
        closed=True,
        step=4,
    )
    for x, way in ((-14, -1), (-14, 1), (16, -1), (16, 1)):
        sheet.line(curve((x, way * 6), (x + 10, way * 20), (x + 2, way * 28), step=3), 4)
        for toe in (-5, 2, 9):
            sheet.line([(x + 2, way * 28), (x + toe, way * 33), (x + toe * 1.3, way * 37)], 1.6)
    modelled(sheet, body, OCHRE_DARK, 2, 4, 0.34)
    sheet.dots([(x, 0 + (x % 7) - 3) for x in range(-50, 34, 7)], 3.2)
    sheet.dots([(40, -6), (40, 5)], 4.4)


def snail(sheet: Sheet) -> None:
    """A snail on y = 0."""
    sheet.shape(curve((-42, 4), (-20, -8), (30, -10), (46, -26), (54, -20), (44, 4), closed=True, step=3), OCHRE, 1.9)
    modelled(sheet, circle((-2, -22), 26, 24, step=3), CLAY_DARK, 2.2, 6, 0.34)
    sheet.line(spiral((-2, -22), 21, 40, 2.2, step=3), 1.8)
    for tip in ((48, -44), (60, -40)):
        sheet.line([(49, -24), ((49 + tip[0]) / 2, (tip[1] - 24) / 2), tip], 1.6)
        sheet.dots([tip], 4)


def sparrow(sheet: Sheet) -> None:
    """A sparrow that stands, 90 long."""
    sheet.shape(
        curve((-44, 6), (-20, -12), (4, -26), (20, -30), (30, -20), (26, -4), (6, 8), (-18, 6), closed=True, step=3),
        WOOD_DARK,
        2,
    )
    sheet.shape(curve((28, -2), (18, 8), (2, 10), (14, -10), closed=True, step=3), STONE_LIGHT, 1.4)
    sheet.shape([(29, -24), (42, -20), (29, -17)], CLAY, 1.3)
    sheet.dots([(22, -23)], 4)
    for k in range(3):
        sheet.flick([(6 - k * 6, -14 + k * 3), (-10 - k * 6, -6 + k * 3), (-28 - k * 5, 2 + k * 2)], 2)
    for x in (2, 10):
        sheet.line([(x, 8), (x + 1, 15), (x + 3, 20)], 1.7)
    sheet.line(arc((8, 20), 9, 20, 160, 3, step=3), 1.2)
