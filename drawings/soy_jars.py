"""Nghe-04: tương Bần, the fermented soybean sauce of Bần.

Known: soybeans, "yellow-flower" glutinous rice, salt. So these three lie in front; the yard, the jars and the woman who
stirs are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, polyline, segment
from drawings.motifs.figures import Dress, Pose, figure
from drawings.motifs.ground import fallen_leaf, shadow, tuft
from drawings.motifs.halls import Ground, hall
from drawings.motifs.plants import hedge, longan
from drawings.motifs.trays import Heap, tray
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.palette import (
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2200, 1560)
JAR = Turned(profile((74, -200), (66, -186), (74, -172), (122, -120), (128, -70), (100, -14), (72, 16)), tilt=0.26)
BEANS = Heap("#d9b15f", "#e6c586", 15, 1.12, 330)
RICE = Heap("#eadfbf", "#f3ead0", 10, 2.3, 420)
SALT = Heap("#efe8d6", "#ffffff", 3, 0, 420)


def draw(sheet: Sheet) -> None:
    """A house, a paved yard full of jars, the three ingredients."""
    with sheet.framed():
        hedge(sheet, -40, 2260, 430, 210)
        sheet.wash(box(-20, 426, 2260, 152, 30), RIVER_LIGHT, 0.7)
        hall(sheet, Ground(330, 560), 0, 0, 1180, 120, 118, 150, 7)
        _yard(sheet)
        for row, (y, size, colours) in enumerate(
            (
                (690, 0.72, (CLAY_DARK, WOOD, CLAY_DARK, CLAY, WOOD, CLAY_DARK, CLAY, WOOD, CLAY_DARK, CLAY_DARK)),
                (840, 0.88, (WOOD, CLAY_DARK, CLAY, CLAY_DARK, WOOD, CLAY_DARK, CLAY_DARK, CLAY, WOOD)),
                (1030, 1.08, (CLAY_DARK, CLAY, WOOD, "", CLAY_DARK, WOOD, CLAY)),
            )
        ):
            for i, colour in enumerate(colours):
                room = 2120 / len(colours)
                x = 40 + room * (i + 0.5) + (row % 2) * 26 - 13
                if colour:
                    _jar(sheet, x, y + sheet.random.uniform(-7, 7), size * sheet.random.uniform(0.95, 1.05), colour)
        _stirring(sheet)
        for x, y, heap in ((420, 1352, BEANS), (1040, 1376, RICE), (1650, 1350, SALT)):
            tray(sheet, x, y, 230, heap)
        for x, y in ((150, 1240), (770, 1470), (1360, 1466), (1990, 1250), (120, 1440)):
            tuft(sheet, x, y, 40)
        for x, y in ((740, 1290), (1340, 1300), (1930, 1440)):
            fallen_leaf(sheet, (x, y), 24)
        longan(sheet, curve((-60, 150), (120, 210), (300, 196), (470, 260), (560, 250), step=8), 11, 13, 150)


def _yard(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.shape(polyline((-20, 575), (2240, 575), (2240, 1600), (-20, 1600), (-20, 575), step=30), OCHRE_LIGHT, 2.4)
    sheet.wash(box(-20, 1130, 2260, 480, 30), RIVER, 0.3)
    y, deep = 590.0, 26.0
    while y < 1500:
        sheet.line([(x * 40.0, y + hand.uniform(-1.5, 1.5)) for x in range(0, 56)], 1.3)
        wide = deep * 3.1
        x = hand.uniform(0, wide)
        while x < 2200:
            sheet.line(segment((x, y), (x + (x - 1100) * deep / 900, y + deep), 8), 1.2)
            x += wide * hand.uniform(0.92, 1.08)
        y += deep
        deep *= 1.13


def _jar(sheet: Sheet, x: float, y: float, size: float, colour: str, lid: bool = True) -> None:
    shadow(sheet, x + 40 * size, y + 22 * size, 250 * size, 60 * size, 0.34)
    with sheet.at(x, y, scale=size):
        turned(sheet, JAR, colour, WOOD_DARK, OCHRE_LIGHT, 3.2, 12)
        for low in (-118, -108):
            band(sheet, JAR, low, 2)
        _runs(sheet)
        if lid:
            _lid(sheet)
        else:
            mouth(sheet, JAR, "#6b3a1c", 9)


def _runs(sheet: Sheet) -> None:
    """Glaze or sauce that ran down."""
    hand = sheet.random
    for _ in range(4):
        turn, long = hand.uniform(-60, 50), hand.uniform(18, 60)
        start = JAR.at(126, -104, turn)
        sheet.tint(
            curve(start, (start[0] + 2, start[1] + long / 2), (start[0] + 1, start[1] + long), step=5), 7, WOOD_DARK
        )


def _lid(sheet: Sheet) -> None:
    """A cone of leaves, as a hat, against the rain."""
    cone = [*segment((-104, -188), (0, -268), 8), *segment((0, -268), (104, -188), 8)]
    cone += [(104 - i * 208 / 20, -188 + 30 * (1 - ((i - 10) / 10) ** 2)) for i in range(21)]
    sheet.shape(cone, OCHRE_LIGHT, 3)
    sheet.wash([(0, -268), (104, -188), (60, -166), (24, -160)], OCHRE_DARK, 0.4)
    for t in (0.3, 0.5, 0.68, 0.85):
        sheet.line(curve((-104 * t, -268 + 80 * t), (0, -268 + 108 * t), (104 * t, -268 + 80 * t), step=6), 1.5)
    for k in range(-6, 7):
        sheet.flick(segment((k * 15.5, -164 - abs(k) * 2.6), (k * 6, -226), 6), 1.4)
    sheet.dots([(0, -270)], 9)


def _stirring(sheet: Sheet) -> None:
    x, y = 1065, 1070
    with sheet.at(846, 1112):
        figure(
            sheet,
            Pose(hips=(0, -104), lean=22, feet=((24, 0), (-20, 0)), hands=((92, -196), (74, -152))),
            Dress(LACQUER, "#4a3328", CELADON_DARK, "leaf"),
            1.62,
        )
    _jar(sheet, x, y, 1.14, CLAY, lid=False)
    with sheet.at(x, y, scale=1.14):
        sheet.shape(circle((0, -196), 60, 15), "#8a4d22", 1.8)
        for r in (44, 26):
            sheet.line(circle((6, -196), r, r * 0.24), 1.5)
    pole = sheet.pen.outline(segment((975, 700), (1068, 850), 8), 13, lambda _: 1)
    sheet.shape(pole, WOOD_LIGHT, 2.4)
    sheet.wash(circle((1240, 1110), 60, 14), SHADE, 0.3)
    for k in range(3):  # the lid, laid aside
        sheet.line(curve((1190 + k * 6, 1112), (1240, 1126 + k * 4), (1292 - k * 4, 1108), step=6), 1.6)
    hat = polyline((1170, 1112), (1240, 1050), (1314, 1108), (1240, 1128), (1170, 1112), step=8)
    sheet.shape(hat, OCHRE, 2.8)
    for t in (0.35, 0.6, 0.84):
        sheet.line(
            curve((1240 - 70 * t, 1050 + 62 * t), (1240, 1050 + 76 * t), (1240 + 74 * t, 1050 + 58 * t), step=6), 1.5
        )
