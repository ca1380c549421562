"""Dx-02: ca trù of Đào Đặng.

Known: the art, and the temple of Đào Nương. A singer with the phách, a lute đàn đáy and a listener's drum are what
ca trù is made of anywhere; these three people and the room are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import arc, box, circle, curve, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, figure, seated
from drawings.motifs.ground import shadow
from drawings.motifs.hatch import hatch
from drawings.motifs.music import dan_day, drum, phach, stick
from drawings.motifs.turned import Turned, mouth, profile, turned
from drawings.motifs.vine import vine
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER_LIGHT,
    SHADE,
    STONE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2300, 1560)


def draw(sheet: Sheet) -> None:
    """A room with an altar, a mat, three who make music; tea beside them."""
    with sheet.framed():
        _room(sheet)
        _altar(sheet)
        _mat(sheet)
        shadow(sheet, 560, 1290, 420, 50, 0.4)
        with sheet.at(520, 1290):
            figure(
                sheet,
                seated((96, -112), (64, -54), lean=8),
                Dress(CELADON_DARK, WOOD_DARK, "", "turban", gown=True),
                2.3,
            )
        dan_day(sheet, (560, 1196), (1010, 800))
        with sheet.at(520, 1290):
            for hx, hy in ((182, -256), (140, -126)):
                sheet.shape(circle((hx, hy), 18, step=3), "#e3b58a", 2.2)
        shadow(sheet, 1180, 1220, 400, 50, 0.4)
        with sheet.at(1150, 1222):
            figure(
                sheet, seated((82, -78), (70, -64), lean=6), Dress(LACQUER, LACQUER_DARK, OCHRE, "bun", gown=True), 2.3
            )
        phach(sheet, 1392, 1200)
        stick(sheet, (1334, 1056), (1406, 1172))
        stick(sheet, (1308, 1082), (1372, 1180))
        for k in range(3):
            sheet.line(arc((1392, 1180), 92 + k * 24, -124 + k * 4, -60 - k * 4, step=5), 2)
        shadow(sheet, 1930, 1296, 420, 50, 0.4)
        with sheet.at(1980, 1296, flip=True):
            figure(
                sheet,
                seated((84, -96), (92, -128), lean=6),
                Dress(OCHRE_DARK, WOOD_DARK, "", "cap", gown=True, beard=True),
                2.3,
            )
        drum(sheet, 1690, 1300, 1.1)
        stick(sheet, (1766, 1006), (1672, 1092), 10)
        _tea(sheet)


def _room(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, -20, 2340, 900, 30), WOOD, 0.55)
    for i in range(24):
        x = i * 100.0 + 8
        sheet.line(segment((x, 40), (x + hand.uniform(-2, 2), 890), 20), 2)
        for _ in range(3):
            gx, y = x + hand.uniform(16, 84), hand.uniform(80, 640)
            sheet.line(
                curve((gx, y), (gx + hand.uniform(-5, 5), y + 90), (gx, y + hand.uniform(140, 220)), step=10), 1.3
            )
    sheet.shape(box(-20, 880, 2340, 740, 30), CLAY, 3)
    sheet.wash(box(-20, 880, 2340, 740, 30), OCHRE_LIGHT, 0.4)
    y, deep = 890.0, 34.0
    row = 0
    while y < 1560:
        sheet.line(segment((-20, y), (2320, y), 30), 1.6)
        for k in range(-10, 34):
            a = 1150 + (k * 110 + (row % 2) * 55 - 1150) * (0.8 + (y - 890) / 1100)
            b = 1150 + (k * 110 + (row % 2) * 55 - 1150) * (0.8 + (y + deep - 890) / 1100)
            sheet.line(segment((a, y), (b, y + deep), 10), 1.4)
        y += deep
        deep *= 1.16
        row += 1
    for x in (210, 2090):
        column = box(x - 48, -10, 96, 960, 20)
        shadow(sheet, x + 40, 960, 260, 50, 0.35)
        sheet.shape(column, LACQUER, 3.6)
        sheet.wash(box(x + 6, -10, 42, 960, 20), LACQUER_DARK, 0.6)
        sheet.wash(box(x - 34, -10, 14, 960, 20), "#d9836a", 0.5)
        hatch(sheet, box(x + 10, 60, 37, 880, 20), 8, 13, 1.7, 0.7)
        sheet.shape(
            curve((x - 74, 985), (x - 66, 942), (x + 66, 942), (x + 74, 985), (x, 1000), closed=True, step=7), STONE, 3
        )
    for x in (560, 1740):
        lantern(sheet, x, 150)


def lantern(sheet: Sheet, x: float, y: float) -> None:
    """A paper lantern that hangs."""
    sheet.line(segment((x, 40), (x, y), 10), 3)
    sheet.wash(circle((x, y + 110), 210), OCHRE_LIGHT, 0.3)
    sheet.shape(
        curve(
            (x - 46, y + 6),
            (x - 88, y + 100),
            (x - 46, y + 200),
            (x + 46, y + 200),
            (x + 88, y + 100),
            (x + 46, y + 6),
            closed=True,
            step=7,
        ),
        "#d9683f",
        3.2,
    )
    for k in (-2, -1, 0, 1, 2):
        sheet.line(curve((x + k * 17, y + 6), (x + k * 40, y + 100), (x + k * 17, y + 200), step=7), 1.9)
    for low in (4, 202):
        sheet.line(segment((x - 50, y + low), (x + 50, y + low), 6), 8, even)
    for k in range(-3, 4):
        sheet.flick(segment((x + k * 9, y + 206), (x + k * 11, y + 276), 6), 3)


def _altar(sheet: Sheet) -> None:
    """A table, its cloth, a censer, two candles, a lacquered niche."""
    niche = [
        *segment((820, 800), (820, 260), 14),
        *arc((1150, 260), 330, 180, 360, 130),
        *segment((1480, 260), (1480, 800), 14),
    ]
    sheet.shape(niche, LACQUER_DARK, 4)
    sheet.shape([(px * 0.86 + 161, py * 0.9 + 60) for px, py in niche], LACQUER, 3)
    for band in (
        segment((850, 780), (850, 300), 10),
        segment((1450, 300), (1450, 780), 10),
        arc((1150, 262), 300, 186, 354, 104),
    ):
        vine(sheet, band, 40, 2, 1.6)
    for x, y, size, flip in ((1010, 330, 40, False), (1290, 330, 40, True)):
        cloud(sheet, x, y, size, flip, 2.8)
    sheet.shape(circle((1150, 330), 54, step=5), OCHRE, 3)
    sheet.line(circle((1150, 330), 38, step=5), 2)
    sheet.shape(polyline((700, 700), (1600, 700), (1640, 740), (660, 740), (700, 700), step=16), WOOD_LIGHT, 3.2)
    sheet.shape(box(660, 740, 980, 44, 16), WOOD_DARK, 3.2)
    cloth = polyline((720, 784), (1580, 784), (1580, 930), (1150, 960), (720, 930), (720, 784), step=16)
    sheet.shape(cloth, OCHRE, 3.2)
    for k in range(9):
        sheet.line(arc((770 + k * 95, 900), 40, 180, 360, 60, step=5), 2)
    for k in range(29):
        sheet.flick(
            segment(
                (730 + k * 30, 930 + 28 * (1 - abs(k - 14) / 14)), (730 + k * 30, 966 + 28 * (1 - abs(k - 14) / 14)), 6
            ),
            2.6,
        )
    burner = Turned(profile((70, -110), (60, -96), (82, -60), (52, -10), (56, 0)), 0.18)
    with sheet.at(1150, 720):
        turned(sheet, burner, CELADON, CELADON_DARK, "#fff4d8", 3, 11)
        mouth(sheet, burner, WOOD_DARK, 7)
        for k in (-12, 2, 14):
            sheet.line(segment((k, -110), (k * 1.7, -200), 8), 3)
    for x in (880, 1420):
        sheet.shape(box(x - 11, 590, 22, 104, 10), "#d9683f", 2.4)
        sheet.shape(curve((x - 8, 588), (x, 546), (x + 9, 588), closed=True, step=4), OCHRE_LIGHT, 2)
        stand = Turned(profile((30, -14), (12, 0), (18, 20), (34, 30)), 0.2)
        with sheet.at(x, 696):
            turned(sheet, stand, OCHRE, WOOD_DARK, OCHRE_LIGHT, 2.4, 9)


def _mat(sheet: Sheet) -> None:
    mat = polyline((300, 1120), (2000, 1120), (2210, 1430), (90, 1430), (300, 1120), step=20)
    sheet.wash([(x + 10, y + 14) for x, y in mat], SHADE, 0.4)
    sheet.shape(mat, OCHRE_LIGHT, 3)
    for k in range(1, 86):
        t = k / 86
        sheet.line(segment((300 + 1700 * t, 1121), (90 + 2120 * t, 1429), 18), 1.1)
    for inset in (20, 34):
        sheet.line(
            polyline((314 - inset * 0.4, 1120 + inset * 0.6), (1986 + inset * 0.4, 1120 + inset * 0.6), step=20), 2
        )
        sheet.line(polyline((110 + inset * 0.4, 1430 - inset), (2190 - inset * 0.4, 1430 - inset), step=20), 2.4)
    sheet.wash(polyline((282, 1146), (2018, 1146), (2038, 1176), (262, 1176), (282, 1146), step=20), LACQUER, 0.3)


def _tea(sheet: Sheet) -> None:
    sheet.wash(circle((1010, 1392), 120, 26), SHADE, 0.35)
    sheet.shape(circle((1000, 1378), 118, 32), LACQUER, 2.8)
    sheet.line(circle((1000, 1376), 102, 26), 1.8)
    pot = Turned(profile((20, -66), (44, -50), (50, -22), (30, 0)), 0.24)
    with sheet.at(976, 1384):
        sheet.shape(
            curve((42, -40), (66, -50), (80, -70), (86, -64), (70, -36), (44, -22), closed=True, step=4),
            RIVER_LIGHT,
            2.2,
        )
        turned(sheet, pot, RIVER_LIGHT, STONE, "#ffffff", 2.6, 10)
        sheet.line(arc((0, -66), 40, 200, 340, 44, step=5), 4)
        sheet.shape(circle((0, -66), 20, 6, step=3), RIVER_LIGHT, 2)
    for x in (1056, 1094):
        cup = Turned([(17, -24), (11, 0)], 0.3)
        with sheet.at(x, 1386):
            turned(sheet, cup, RIVER_LIGHT, STONE, "#ffffff", 2.2, 0)
            mouth(sheet, cup, OCHRE_DARK, 3)
