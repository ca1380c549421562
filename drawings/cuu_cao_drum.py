"""Kc-03: the bronze drum of Cửu Cao.

Known: bronze, thought to be of the Đông Sơn culture, which remains to be checked. No size and no ornament is recorded:
so the drum stands in the earth and shows the shape such drums have, with plain bands; all else is imagined.
"""

from __future__ import annotations

import math

from drawings.line import Points, box, circle, curve, polyline, segment
from drawings.motifs.ground import fallen_leaf, shadow, tuft
from drawings.motifs.hatch import cross, hatch, stipple
from drawings.motifs.plants import hedge
from drawings.motifs.trays import tray
from drawings.motifs.turned import Turned, band, profile, turned
from drawings.palette import (
    CELADON,
    CLAY_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA,
    PATINA_DARK,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2000, 1700)
DRUM = Turned(
    profile(
        (452, -700),
        (454, -684),
        (500, -620),
        (508, -540),
        (450, -450),
        (384, -400),
        (366, -250),
        (380, -130),
        (430, -20),
        (470, 20),
        step=8,
    ),
    0.2,
)


def draw(sheet: Sheet) -> None:
    """A trench in a field, the drum still half in clay, tools laid down."""
    with sheet.framed():
        hedge(sheet, -40, 2040, 470, 200)
        _earth(sheet)
        shadow(sheet, 1130, 1330, 1180, 150, 0.5)
        with sheet.at(980, 1300):
            _drum(sheet)
        _soil(sheet)
        _tools(sheet)
        for x, y in ((140, 640), (420, 600), (1560, 610), (1850, 650), (700, 590)):
            tuft(sheet, x, y, 50)
        for x, y in ((260, 1480), (1700, 1330)):
            fallen_leaf(sheet, (x, y), 26)


def _earth(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, 464, 2040, 220, 30), CELADON, 0.45)
    for k in range(60):
        x, y = hand.uniform(60, 1940), hand.uniform(490, 600)
        sheet.flick(segment((x, y), (x + 4, y - 14 - k % 5), 4), 1.7)
    sheet.shape(
        curve(
            (-20, 660),
            (300, 620),
            (900, 640),
            (1500, 616),
            (2020, 650),
            (2020, 1760),
            (-20, 1760),
            closed=True,
            step=20,
        ),
        OCHRE_LIGHT,
        3,
    )
    for top, colour, strength in (
        (760, RIVER, 0.5),
        (930, OCHRE_DARK, 0.34),
        (1110, RIVER_DARK, 0.4),
        (1290, WOOD_DARK, 0.32),
    ):
        line = curve(
            (-20, top),
            (500, top + hand.uniform(-20, 20)),
            (1100, top + hand.uniform(-20, 20)),
            (1600, top + hand.uniform(-20, 20)),
            (2020, top),
            step=18,
        )
        sheet.wash([*line, (2020, 1760), (-20, 1760)], colour, strength)
        sheet.line(line, 2)
        for k in range(34):
            x, y = hand.uniform(40, 1960), top + hand.uniform(16, 150)
            if k % 3:
                sheet.line(curve((x, y), (x + 20, y + 3), (x + hand.uniform(34, 80), y), step=6), 1.5)
            else:
                r = hand.uniform(5, 15)
                sheet.shape(circle((x, y), r, r * 0.7, step=4), (STONE, STONE_DARK)[k % 2], 1.8)
    for x in (420, 1610):  # roots
        root = curve((x, 650), (x + 20, 720), (x - 14, 800), (x + 30, 900), step=8)
        sheet.line(root, 5, lambda t: 1 - 0.8 * t)
        for k in (8, 16, 22):
            a = root[min(k, len(root) - 1)]
            sheet.flick(curve(a, (a[0] + 26, a[1] + 16), (a[0] + 50, a[1] + 44), step=5), 3)


def _drum(sheet: Sheet) -> None:
    hand = sheet.random
    turned(sheet, DRUM, PATINA, PATINA_DARK, "#cfdac4", 4.6, 13)
    body = DRUM.body()
    with sheet.inside(body):
        for _ in range(46):
            x, y, r = hand.uniform(-500, 500), hand.uniform(-760, 90), hand.uniform(24, 110)
            blot = curve(
                *[
                    (x + cx * r * hand.uniform(0.5, 1.1), y + cy * r * hand.uniform(0.5, 1))
                    for cx, cy in ((1, 0), (0.6, 0.8), (-0.3, 1), (-1, 0.2), (-0.5, -0.8), (0.5, -0.9))
                ],
                closed=True,
            )
            sheet.wash(blot, hand.choice((PATINA_DARK, RIVER_LIGHT, OCHRE, CLAY_DARK, CELADON)), 0.2)
    stipple(sheet, body, 300, 4)
    for y, width in (
        (-650, 2.4),
        (-600, 2),
        (-590, 2),
        (-500, 2),
        (-490, 2.6),
        (-396, 3),
        (-384, 2),
        (-240, 2),
        (-228, 2),
        (-150, 2.6),
        (-138, 2),
        (-40, 2.4),
    ):
        band(sheet, DRUM, y, width)
    for high, low, gap in (
        (-640, -610, 3),
        (-480, -460, 3.6),
        (-224, -196, 3.4),
        (-180, -156, 3.4),
    ):  # plain bands of strokes
        angle = -84.0
        while angle < 84:
            a = DRUM.at(DRUM.radius(high), high, angle)
            b = DRUM.at(DRUM.radius(low), low, angle + hand.uniform(-0.5, 0.5))
            sheet.line(segment(a, b, 6), 2.2)
            angle += gap * hand.uniform(0.85, 1.15)
    top = DRUM.ring(452, -700, -180, 180)
    sheet.shape(top, PATINA, 4.4)
    for part in (0.97, 0.8, 0.6):
        sheet.line([(x * part, -700 + (y + 700) * part) for x, y in top], 2)
    sheet.wash([(x, y) for x, y in top if x > 60], PATINA_DARK, 0.3)
    _clay(sheet, [(x * 0.9, -700 + (y + 700) * 0.86) for x, y in top])
    for angle in (-52, -34, 34, 52):
        _handle(sheet, angle)


def _clay(sheet: Sheet, rim: Points) -> None:
    """Earth still lies on the top: what is under it nobody has drawn."""
    hand = sheet.random
    lump = [(x * hand.uniform(0.82, 1), y + hand.uniform(-9, 5)) for x, y in rim[::3]]
    cake = curve(*lump, closed=True, step=8)
    sheet.shape(cake, RIVER, 3)
    sheet.wash([(x, y) for x, y in cake if y > -700], RIVER_DARK, 0.5)
    stipple(sheet, cake, 170, 5)
    for _ in range(14):
        turn = hand.uniform(0, 6.28)
        at = (math.cos(turn) * 280 * hand.random(), -700 + math.sin(turn) * 54 * hand.random())
        sheet.line(curve(at, (at[0] + 22, at[1] - 5), (at[0] + 46, at[1] + 2), step=5), 2)
    for x in (-110, 160):
        tuft(sheet, x, -716, 40)


def _handle(sheet: Sheet, angle: float) -> None:
    """A braided handle from shoulder to waist."""
    a, b = DRUM.at(494, -520, angle), DRUM.at(392, -352, angle)
    way = 1 if angle > 0 else -1
    middle = ((a[0] + b[0]) / 2 + way * 74, (a[1] + b[1]) / 2 - 6)
    loop = curve(a, (a[0] + way * 44, a[1] + 12), middle, (b[0] + way * 46, b[1] - 6), b, step=6)
    sheet.shape(sheet.pen.outline(loop, 32, lambda _: 1), PATINA, 3)
    for k in range(1, len(loop) - 1, 2):
        (px, py), (qx, qy) = loop[k - 1], loop[k + 1]
        nx, ny = (qy - py), -(qx - px)
        sheet.line(
            [
                (loop[k][0] - nx, loop[k][1] - ny),
                loop[k],
                (loop[k][0] + nx + (qx - px) * 0.8, loop[k][1] + ny + (qy - py) * 0.8),
            ],
            2.2,
        )


def _soil(sheet: Sheet) -> None:
    """The clay in which its foot still stands."""
    hand = sheet.random
    rim: Points = [
        (360, 1420),
        (420, 1310),
        (560, 1290),
        (700, 1330),
        (860, 1352),
        (1040, 1346),
        (1220, 1318),
        (1380, 1270),
        (1540, 1276),
        (1660, 1330),
        (1740, 1430),
        (1500, 1500),
        (1000, 1524),
        (560, 1490),
    ]
    bank = curve(*rim, closed=True, step=10)
    sheet.shape(bank, RIVER, 3.4)
    sheet.wash([(x, y) for x, y in bank if y > 1350], WOOD_DARK, 0.3)
    hatch(
        sheet,
        curve(
            (420, 1420),
            (900, 1470),
            (1500, 1440),
            (1680, 1420),
            (1500, 1500),
            (1000, 1524),
            (560, 1490),
            closed=True,
            step=12,
        ),
        66,
        16,
        2,
    )
    stipple(sheet, bank, 260, 5)
    for _ in range(22):
        x, y, r = hand.uniform(300, 1820), hand.uniform(1440, 1560), hand.uniform(9, 26)
        sheet.shape(
            curve(
                *[
                    (x + cx * r * hand.uniform(0.7, 1.1), y + cy * r * 0.7)
                    for cx, cy in ((1, 0), (0.5, 0.8), (-0.6, 0.8), (-1, 0), (-0.4, -0.9), (0.6, -0.7))
                ],
                closed=True,
                step=4,
            ),
            hand.choice((RIVER, RIVER_DARK, OCHRE_DARK)),
            2.2,
        )


def _tools(sheet: Sheet) -> None:
    """A hoe, a basket, a brush."""
    handle = sheet.pen.outline(segment((190, 1500), (420, 880), 12), 24, lambda _: 1)
    sheet.shape(handle, WOOD_LIGHT, 3)
    blade = polyline((150, 1440), (250, 1470), (262, 1590), (110, 1550), (150, 1440), step=9)
    sheet.wash([(x + 12, y + 12) for x, y in blade], SHADE, 0.4)
    sheet.shape(blade, STONE_DARK, 3.2)
    cross(sheet, [(x, y) for x, y in blade if y > 1500] + [(200, 1500)], 60, 12, 1.7)
    tray(sheet, 1700, 1540, 150, None)
    for k in range(16):
        at = (1640 + (k % 5) * 30 + sheet.random.uniform(-6, 6), 1524 + (k // 5) * 14)
        sheet.shape(circle(at, 16, 11, step=4), (RIVER, RIVER_DARK, OCHRE_DARK)[k % 3], 2)
    brush = sheet.pen.outline(segment((1340, 1580), (1490, 1554), 8), 17, lambda _: 1)
    sheet.shape(brush, WOOD, 2.6)
    for k in range(9):
        sheet.flick(segment((1340, 1572 + k * 2), (1282, 1576 + k * 4), 6), 2.4)
