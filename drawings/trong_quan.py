"""Dx-01: trống quân singing of Dạ Trạch, on the night of the mid-autumn moon.

Known: a rattan string of some ten metres, a pit in the ground, in it a wooden box that resounds; autumn, the full moon.
Posts, people and the place are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import arc, box, circle, curve, marks, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import tuft
from drawings.motifs.people import man, woman
from drawings.motifs.plants import hedge, longan, reeds, water
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    LACQUER,
    NIGHT,
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

SIZE = (2400, 1600)
MOON = (1200.0, 400.0)
STRING = 1130.0


def draw(sheet: Sheet) -> None:
    """Moon, river, and the string between two sides that answer each other."""
    with sheet.framed():
        _sky(sheet)
        sheet.wash(box(-20, 770, 2440, 130, 30), RIVER_LIGHT, 0.9)
        _moonlight(sheet)
        hedge(sheet, -40, 900, 790, 170, CELADON_DARK, 0.75)
        hedge(sheet, 1520, 2460, 790, 190, CELADON_DARK, 0.75)
        water(sheet, 70, 2330, 800, 880, 46, 2.2)
        _yard(sheet)
        reeds(sheet, 180, 940, 190, 10)
        reeds(sheet, 2220, 940, 200, 11)
        _instrument(sheet)
        _singers(sheet)
        for x, y in ((160, 1470), (500, 1500), (820, 1490), (1640, 1500), (1980, 1480), (2150, 1440)):
            tuft(sheet, x, y, 46)
        bough = curve((2480, 130), (2300, 190), (2160, 180), (1990, 250), (1880, 244), step=8)
        longan(sheet, bough, 11, 15, 160)


def _sky(sheet: Sheet) -> None:
    sheet.wash(box(-20, -20, 2440, 800, 30), NIGHT, 0.62)
    sheet.wash(
        curve(*marks("-20 330, 600 240, 1200 300, 1900 220, 2440 290, 2440 800, -20 800"), closed=True, step=30),
        "#ffffff",
        0.16,
    )
    sheet.wash(circle(MOON, 330, step=20), "#ffffff", 0.2)
    sheet.wash(circle(MOON, 252, step=20), "#ffffff", 0.28)
    sheet.solid(circle(MOON, 176, step=10), "#fffaf0")
    sheet.line(circle(MOON, 176, step=10), 4)
    for blot in (
        ((1096, 330), (1150, 290), (1230, 310), (1210, 370), (1150, 400), (1110, 380)),
        ((1240, 400), (1300, 380), (1322, 440), (1280, 500), (1226, 480)),
        ((1110, 450), (1160, 440), (1180, 490), (1150, 530), (1112, 500)),
    ):
        sheet.wash(curve(*blot, closed=True), OCHRE_LIGHT, 0.4)
    for x, y, size, flip in (
        (420, 300, 66, False),
        (860, 540, 50, True),
        (1560, 560, 62, False),
        (760, 190, 40, False),
        (1790, 400, 44, True),
    ):
        with sheet.at(x, y, flip=flip):
            sheet.wash(
                curve(
                    (-1.5 * size, 0.4 * size),
                    (-1.0 * size, -0.5 * size),
                    (-0.1 * size, -1.0 * size),
                    (0.9 * size, -0.5 * size),
                    (2.7 * size, 0.3 * size),
                    (0.6 * size, 0.6 * size),
                    closed=True,
                ),
                "#ffffff",
                0.4,
            )
        cloud(sheet, x, y, size, flip, 3.4)


def _moonlight(sheet: Sheet) -> None:
    hand = sheet.random
    for i in range(26):
        y = 782 + i * 4.4
        half = 40 + i * 4 + hand.uniform(-16, 20)
        x = MOON[0] + hand.uniform(-20, 20)
        sheet.tint(curve((x - half, y), (x, y + 2), (x + half, y), step=10), 4.5, "#fffaf0")


def _yard(sheet: Sheet) -> None:
    rim = [(-20, 930), (400, 896), (1200, 912), (2000, 890), (2420, 926), (2420, 1620), (-20, 1620)]
    sheet.shape(curve(*rim, closed=True, step=16), OCHRE_LIGHT, 3)
    sheet.wash(
        curve(*marks("-20 1130, 700 1060, 1700 1070, 2420 1140, 2420 1620, -20 1620"), closed=True, step=20),
        RIVER,
        0.45,
    )
    hand = sheet.random
    for _ in range(90):
        x, y = hand.uniform(70, 2330), hand.uniform(960, 1530)
        sheet.line(curve((x, y), (x + 22, y + hand.uniform(-3, 3)), (x + hand.uniform(30, 70), y), step=6), 1.5)
    for x, wide in ((490, 380), (1910, 380)):  # mats
        mat = curve(
            (x - wide, 1400), (x - wide * 0.8, 1240), (x + wide * 0.8, 1240), (x + wide, 1400), closed=True, step=200
        )
        sheet.shape(
            polyline(
                mat[0],
                (x - wide * 0.84, 1236),
                (x + wide * 0.84, 1236),
                (x + wide, 1404),
                (x - wide, 1404),
                mat[0],
                step=16,
            ),
            OCHRE,
            2.6,
        )
        for i in range(1, 24):
            t = i / 24
            sheet.line(segment((x - wide + 2 * wide * t, 1403), (x - wide * 0.84 + 1.68 * wide * t, 1237), 12), 1.3)


def _instrument(sheet: Sheet) -> None:
    """Two posts, the string, the pit with its box, and the prop that leads the sound down."""
    sheet.wash(curve((960, 1330), (1200, 1276), (1440, 1326), (1210, 1394), closed=True, step=10), SHADE, 0.35)
    pit = circle((1200, 1318), 210, 62, step=8)
    sheet.shape(pit, WOOD_DARK, 4)
    with sheet.inside(pit):
        sheet.wash(circle((1200, 1352), 196, 58, step=8), "#2b1d18", 0.55)
        sheet.shape(box(1088, 1286, 224, 110, 12), WOOD, 3.2)
        sheet.shape(polyline((1088, 1286), (1128, 1256), (1272, 1256), (1312, 1286), (1088, 1286)), WOOD_LIGHT, 3)
        for y in (1310, 1334):
            sheet.line(curve((1090, y), (1200, y + 4), (1310, y), step=10), 1.7)
    for (x, y), (far_x, far_y) in list(
        zip(circle((1200, 1318), 216, 66, step=34), circle((1200, 1320), 233, 76, step=36.6), strict=False)
    ):
        sheet.flick(segment((x, y), (far_x, far_y), 4), 2.2)
    prop = sheet.pen.outline(segment((1200, 1268), (1200, STRING - 2), 8), 15, even)
    sheet.shape(prop, WOOD_LIGHT, 2.6)
    for x, lean in ((300, -30), (2100, 30)):
        post = sheet.pen.outline(segment((x, 1420), (x + lean, 1030), 10), 34, lambda t: 1 - 0.15 * t)
        sheet.shape(post, WOOD, 3.4)
        for k in range(4):
            y = 1400 - k * 96
            sheet.line(arc((x + lean * (1420 - y) / 424, y), 18, 15, 165, 6, step=3), 2)
        sheet.wash(circle((x + 34, 1424), 74, 14), SHADE, 0.35)
    rope = curve(
        (272, STRING - 14), (700, STRING + 4), (1200, STRING), (1700, STRING + 4), (2128, STRING - 14), step=12
    )
    thick = sheet.pen.outline(rope, 10, even)
    sheet.shape(thick, OCHRE, 2)
    for k in range(0, len(rope) - 1, 2):
        x, y = rope[k]
        sheet.line(segment((x - 3, y - 5), (x + 4, y + 5), 3), 1.5)
    for x, y in ((272, STRING - 14), (2128, STRING - 14)):
        for k in range(4):
            sheet.line(arc((x, y - 12 + k * 8), 21, 0, 180, 8, step=3), 4)
    for middle in (215, -35):  # the sound
        for k in range(3):
            sheet.line(arc((1200, STRING), 66 + k * 26, middle - 24, middle + 24, step=4), 2.4)


def _singers(sheet: Sheet) -> None:
    """Women on the left, men on the right; one of each plays."""
    dresses = (LACQUER, CELADON, OCHRE_DARK, CELADON_DARK, LACQUER)
    for i, (x, y, size) in enumerate(
        ((250, 1262, 1.16), (410, 1256, 1.16), (570, 1262, 1.16), (330, 1356, 1.3), (520, 1362, 1.3))
    ):
        _shade(sheet, x, y)
        with sheet.at(x, y):
            woman(sheet, dresses[i], OCHRE if i % 2 else CELADON, size)
    gowns = (CELADON_DARK, RIVER, WOOD_DARK, NIGHT, CELADON)
    for i, (x, y, size) in enumerate(
        ((1840, 1262, 1.16), (1990, 1256, 1.16), (2150, 1262, 1.16), (1890, 1360, 1.3), (2080, 1356, 1.3))
    ):
        _shade(sheet, x, y)
        with sheet.at(x, y, flip=True):
            man(sheet, gowns[i], size)
    for x, flip, player in ((820, False, "woman"), (1580, True, "man")):
        _shade(sheet, x, 1330)
        with sheet.at(x, 1330, flip=flip):
            if player == "woman":
                woman(sheet, LACQUER, CELADON, 1.22, sitting=False)
            else:
                man(sheet, CELADON_DARK, 1.22, sitting=False)
        tip = 1010 if not flip else 1390
        hand = x + (46 if not flip else -54)
        sheet.line(segment((hand, 1146 if not flip else 1132), (tip, STRING - 6), 6), 6, even)
    for x in (690, 1712):  # lanterns on poles
        _lantern(sheet, x)


def _shade(sheet: Sheet, x: float, y: float) -> None:
    sheet.wash(circle((x + 10, y + 4), 92, 15), SHADE, 0.35)


def _lantern(sheet: Sheet, x: float) -> None:
    sheet.line(segment((x, 1300), (x, 960), 10), 6, even)
    sheet.wash(circle((x, 930), 120), OCHRE_LIGHT, 0.35)
    body = curve(
        (x - 20, 966), (x - 36, 930), (x - 20, 894), (x + 20, 894), (x + 36, 930), (x + 20, 966), closed=True, step=5
    )
    sheet.shape(body, "#d9683f", 2.8)
    for off in (-14, 0, 14):
        sheet.line(curve((x + off * 0.6, 895), (x + off * 1.4, 930), (x + off * 0.6, 965), step=5), 1.8)
    sheet.line(segment((x - 22, 894), (x + 22, 894), 5), 5, even)
    sheet.line(segment((x - 22, 966), (x + 22, 966), 5), 5, even)
    for off in (-8, 0, 8):
        sheet.flick(segment((x + off, 968), (x + off * 1.3, 996), 4), 2.6)
