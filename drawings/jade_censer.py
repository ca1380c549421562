"""Gom-05: the blue-glazed censer of the Cantonese assembly hall.

Known: porcelain, a jade-blue glaze, Qianlong period (1736–1795), an altar vessel of the Chinese community of Phố Hiến.
Its shape and its place on the table are imagined.
"""

from __future__ import annotations

import math

from drawings.line import Points, arc, box, circle, curve, moved, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.hall_inside import cloth, column
from drawings.motifs.incense_smoke import smoke, sticks
from drawings.motifs.pen_shade import fringe
from drawings.motifs.plants import leaf
from drawings.motifs.round_body import Round, mouth, round_body
from drawings.motifs.vine import vine
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1600, 1830)
JADE, JADE_DARK, JADE_LIGHT = "#8fb3b0", NIGHT, "#dcebe2"
TABLE = 1390.0


def draw(sheet: Sheet) -> None:
    """The censer in front of a round window, smoke going out to the courtyard."""
    with sheet.framed():
        _wall(sheet)
        column(sheet, 130, -20, 1470, 120)
        column(sheet, 1470, -20, 1470, 120)
        for x in (400, 1200):
            _lantern(sheet, x, 380)
        _table(sheet)
        with sheet.at(800, TABLE):
            _censer(sheet)
        _fruit(sheet)


def _wall(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(0, 0, 1600, 1960, 60), "#ecd9b4", 0.9)
    for _ in range(26):
        x, y = hand.uniform(60, 1540), hand.uniform(80, 1250)
        blot = circle((x, y), hand.uniform(40, 150), hand.uniform(20, 60), 14)
        sheet.wash(blot, SHADE, 0.05)
        sheet.line(segment((x, y), (x + hand.uniform(20, 60), y + hand.uniform(-3, 3))), 1.4)
    window = circle((800, 640), 400, 400, 8)
    sheet.shape(circle((800, 640), 452, 452, 8), WOOD, 5)
    for k in range(48):
        a = k * 7.5
        sheet.line(segment(polar((800, 640), 408, a), polar((800, 640), 446, a), 6), 1.6)
    sheet.shape(window, "#f4ead0", 5)
    with sheet.inside(window):
        sheet.wash(box(390, 760, 820, 300, 40), CELADON, 0.3)
        for x, y, size, flip in ((560, 420, 40, False), (1010, 360, 34, True), (900, 520, 24, False)):
            cloud(sheet, x, y, size, flip, 2)
        _roofs(sheet)
        for k in range(9):
            stem_x = 470 + k * 26 + hand.uniform(-10, 10)
            lean = hand.uniform(-30, 40)
            stem = curve(
                (stem_x, 1060), (stem_x + lean * 0.3, 820), (stem_x + lean, 560 + hand.uniform(-60, 120)), step=12
            )
            sheet.tint(stem, 11, CELADON_DARK, lambda _: 1)
            sheet.line(stem, 2.4)
            for t in range(4, len(stem), 7):
                x, y = stem[t]
                sheet.line(segment((x - 8, y), (x + 8, y - 2), 3), 2.2)
                side = hand.choice((-1, 1))
                for d in (-24, 4, 30):
                    leaf(
                        sheet,
                        (x, y),
                        (0 if side > 0 else 180) + d + 12 * side,
                        hand.uniform(60, 96),
                        CELADON if d else CELADON_DARK,
                    )


def _roofs(sheet: Sheet) -> None:
    """The roof across the courtyard, its ridge rolled up at the ends."""
    eave = curve((560, 860), (800, 905), (1240, 880), step=10)
    sheet.shape([*eave, (1240, 760), *curve((1240, 740), (980, 752), (700, 740), step=10)], "#a9714a", 3.4)
    for k in range(30):
        x = 580 + k * 22
        sheet.line(curve((x, 872), (x + (x - 900) * -0.06, 810), (x + (900 - x) * 0.16, 748), step=8), 1.8)
    ridge = curve((670, 742), (690, 716), (980, 734), (1250, 724), step=8)
    sheet.shape(sheet.pen.outline(ridge, 24, lambda _: 1), LACQUER, 3)
    sheet.shape(curve((676, 748), (630, 730), (618, 676), (660, 700), (700, 728), closed=True, step=5), LACQUER, 3)
    sheet.shape(box(600, 900, 640, 160, 30), "#e6cfa4", 3)
    for x in (650, 800, 950, 1100):
        sheet.tint(segment((x, 905), (x, 1060)), 20, LACQUER, lambda _: 1)
        sheet.line(segment((x - 10, 905), (x - 10, 1060)), 2)
        sheet.line(segment((x + 10, 905), (x + 10, 1060)), 2)


def _lantern(sheet: Sheet, x: float, y: float) -> None:
    with sheet.at(x, y):
        sheet.line(segment((0, -400), (0, -120)), 3)
        body = Round(curve((34, -110), (86, -80), (104, 0), (86, 80), (34, 110), step=4), 0.12)
        round_body(sheet, body, ("#b4472f", LACQUER_DARK, "#e08a5c"), 3.6, 12, 34)
        for off in (-0.72, -0.38, 0, 0.38, 0.72):
            sheet.line(body.side(off), 2)
        for top in (-122, 104):
            sheet.shape(box(-38, top, 76, 18), OCHRE, 3)
        for k in range(9):
            sheet.tint(segment((-24 + k * 6, 124), (-28 + k * 7, 214)), 4, LACQUER, lambda _: 1)
            sheet.flick(segment((-24 + k * 6, 124), (-28 + k * 7, 216)), 2)


def _table(sheet: Sheet) -> None:
    """An altar table with upturned ends, its apron carved."""
    sheet.wash(box(0, TABLE + 150, 1600, 500, 50), SHADE, 0.5)
    top = polyline((120, TABLE - 30), (1480, TABLE - 30), (1560, TABLE + 66), (40, TABLE + 66), (120, TABLE - 30))
    sheet.shape(top, LACQUER, 4.4)
    for k in range(7):
        y = TABLE - 16 + k * 12
        sheet.line(curve((120 - k * 9, y), (800, y + sheet.random.uniform(-3, 3)), (1480 + k * 9, y), step=20), 1.3)
    sheet.shape(box(36, TABLE + 66, 1528, 56, 20), WOOD_DARK, 4)
    vine(sheet, segment((50, TABLE + 94), (1550, TABLE + 94), 10), 44, 2, 1.6)
    sheet.shape(box(60, TABLE + 122, 1480, 600, 30), LACQUER_DARK, 4)
    cloth(sheet, 60, 1540, TABLE + 122, 190, "#b4472f", OCHRE_LIGHT)
    fringe(sheet, segment((60, TABLE + 132), (1540, TABLE + 132)), 60, 90, 13, 1.8)


def _censer(sheet: Sheet) -> None:
    """A belly on three feet, two handles, a wide mouth full of ash."""
    sheet.wash(curve((-290, 14), (0, -20), (470, 0), (420, 40), (0, 52), closed=True), LACQUER_DARK, 0.7)
    for x, back in ((0, True), (-176, False), (176, False)):
        y = -24 if back else 24
        foot = curve(
            (x - 52, y - 120),
            (x - 50, y - 60),
            (x - 28, y - 26),
            (x - 40, y),
            (x + 40, y),
            (x + 30, y - 26),
            (x + 52, y - 60),
            (x + 54, y - 120),
            step=5,
        )
        sheet.shape(foot, JADE_DARK if back else JADE, 3.6)
        fringe(sheet, segment((x + 40, y - 90), (x + 30, y - 8)), 34, 180, 8, 1.8)
        for k in range(3):
            sheet.line(arc((x - 20 + k * 20, y - 8), 9, 180, 360, step=3), 1.9)
    for side in (-1, 1):
        loop = [
            (side * px, py)
            for px, py in curve((206, -330), (300, -350), (346, -430), (322, -512), (270, -500), (262, -440), step=5)
        ]
        sheet.shape(sheet.pen.outline(loop, 40, lambda t: 1 - 0.35 * t), JADE, 3.6)
        sheet.line(loop, 1.8)
    knots = ((238, -440), (212, -424), (206, -380), (270, -310), (306, -210), (286, -120), (214, -62), (150, -50))
    body = Round(curve(*knots, step=5), 0.17)
    round_body(sheet, body, (JADE, JADE_DARK, JADE_LIGHT), 5, 10, 48)
    sheet.wash(circle((-170, -250), 34, 58, 4), "#ffffff", 0.8)
    for y in (-386, -372, -96, -84):
        sheet.line(body.ring(y), 2.6)
    _medallions(sheet, body)
    hole = mouth(sheet, body, 26, (JADE_LIGHT, "#cdb892"), 4.4)
    heap: Points = [
        *curve((-190, -434), (-90, -452), (0, -458), (100, -450), (190, -434), step=6),
        *arc((0, -434), 190, 0, 180, 24, 6),
    ]
    sheet.shape(heap, "#d9cba9", 2.4)
    sheet.dots([(sheet.random.uniform(-160, 160), sheet.random.uniform(-448, -420)) for _ in range(70)], 3.4)
    fringe(sheet, hole[len(hole) // 4 : len(hole) // 2], 26, 170, 9, 1.8)
    tips = sticks(sheet, 0, -440, 9, 330, 0.3)
    for tip, tall, drift in ((tips[1], 520, -60), (tips[4], 700, 60), (tips[6], 420, 90), (tips[8], 600, 120)):
        smoke(sheet, *tip, tall, drift, 2.6)


def _medallions(sheet: Sheet, body: Round) -> None:
    """A ring of lotus scrolls under the glaze, narrower where the belly turns away."""
    angles = (36, 63, 90, 117, 144)
    for angle in angles:
        x, y = body.spot(-232, angle)
        squeeze = math.sin(math.radians(angle))

        def put(points: Points, x: float = x, y: float = y, squeeze: float = squeeze) -> Points:
            return [(x + px * squeeze, y + py) for px, py in points]

        for turn in range(0, 360, 45):
            blade = put(moved(curve((0, -12), (-13, -30), (0, -52), (13, -30), closed=True, step=3), turn=turn))
            sheet.wash(blade, JADE_DARK, 0.5)
            sheet.line(blade, 2)
        sheet.shape(put(circle((0, 0), 13, step=3)), JADE_LIGHT, 2)
        for way in (-1, 1) if angle != angles[-1] else ():
            link = [
                body.spot(-232 + way * dy, angle + da) for da, dy in ((9, 26), (13.5, 46), (18, 26), (16, 6), (12, 12))
            ]
            sheet.line(curve(*link, step=4), 2.4)
    for angle in range(22, 166, 9):
        x, y = body.spot(-326, angle)
        wide = 13 * math.sin(math.radians(angle))
        for part in (1, 0.46):
            rim = arc((0, 0), 13 * part, 190, 350, step=2)
            sheet.line([(x + px * wide / 13, y + py) for px, py in rim], 2 if part == 1 else 1.6)


def _fruit(sheet: Sheet) -> None:
    """A dish of pomelos and a pair of candles."""
    with sheet.at(350, TABLE + 26):
        sheet.wash(curve((-120, 8), (0, -10), (190, 0), (60, 22), closed=True), LACQUER_DARK, 0.6)
        for x, y, r in ((-44, -92, 56), (50, -94, 58), (4, -168, 56)):
            sheet.shape(circle((x, y), r, r * 0.94, 4), OCHRE_LIGHT, 3)
            sheet.wash(
                [*arc((x, y), r, -50, 120, r * 0.94), *reversed(arc((x - 14, y - 8), r * 0.9, -40, 110, r * 0.86))],
                OCHRE_DARK,
                0.5,
            )
            sheet.dots(
                [(x + sheet.random.uniform(-0.6, 0.7) * r, y + sheet.random.uniform(-0.5, 0.7) * r) for _ in range(24)],
                3,
            )
            fringe(sheet, arc((x, y), r, -30, 80, r * 0.94), 16, 200, 7, 1.5)
        leaf(sheet, (6, -222), -30, 90)
        dish = Round(curve((128, -56), (106, -30), (60, -10), (62, 2), step=4), 0.16)
        round_body(sheet, dish, (STONE_LIGHT, CELADON_DARK, "#fffaf0"), 3.4, 8, 40)
    with sheet.at(1256, TABLE + 30):
        sheet.wash(curve((-50, 6), (0, -6), (120, 0), (30, 14), closed=True), LACQUER_DARK, 0.6)
        stand = Round([(66, -70), (60, -58), *curve((18, -50), (14, -30), (50, -8), (54, 2), step=3)], 0.16)
        candle = Round([(22, -260), (23, -160), (24, -72)], 0.14)
        round_body(sheet, stand, (OCHRE, OCHRE_DARK, OCHRE_LIGHT), 3, 6, 44)
        round_body(sheet, candle, ("#b4472f", LACQUER_DARK, "#e08a5c"), 3, 9, 50)
        flame = curve((0, -266), (-15, -296), (2, -348), (15, -296), (0, -266), step=4)
        sheet.wash(circle((0, -306), 60, 66, 6), "#fff1bd", 0.55)
        sheet.shape(flame, "#f0b94f", 2.6)
