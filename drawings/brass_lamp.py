"""Kc-07: the brass lamp called "German" of Đông Đô Quảng Hội.

Known: brass; one source gives it to the 17th century. Its shape is not recorded: bowl, chains and hall are imagined.
"""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import Point, Points, arc, box, circle, curve, moved, polyline, segment
from drawings.motifs.hatch import cross, hatch
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.motifs.vine import vine
from drawings.motifs.writing import regular
from drawings.palette import (
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    STONE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (1700, 2140)
X = 850.0
BRASS = "#d3a64f"
GLOW = "#f4d68a"


def draw(sheet: Sheet) -> None:
    """A dark hall, beams, two boards of strokes; the lamp and its light."""
    with sheet.framed():
        _hall(sheet)
        _light(sheet)
        _chains(sheet)
        _lamp(sheet)
        _moths(sheet)


def _hall(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, -20, 1740, 2200, 30), WOOD_DARK, 0.75)
    sheet.wash(box(-20, -20, 1740, 420, 30), "#2b1d18", 0.4)
    for k in range(18):  # planks
        x = k * 98.0
        sheet.line(segment((x, 330), (x + hand.uniform(-2, 2), 1780), 24), 2.2)
        for _ in range(4):
            gx, y = x + hand.uniform(14, 84), hand.uniform(380, 1500)
            sheet.line(
                curve((gx, y), (gx + hand.uniform(-5, 5), y + 90), (gx, y + hand.uniform(150, 250)), step=10), 1.4
            )
    for k in range(9):  # rafters
        x = 90 + k * 190
        sheet.shape(
            polyline((x - 22, 80), (x + 22, 80), (x + 18, 250), (x - 18, 250), (x - 22, 80), step=12), WOOD, 2.8
        )
        hatch(sheet, polyline((x, 90), (x + 20, 90), (x + 17, 240), (x, 240), step=12), 8, 8, 1.6)
    beam = box(-20, 244, 1740, 92, 20)
    sheet.shape(beam, WOOD_LIGHT, 3.6)
    sheet.wash(box(-20, 300, 1740, 36, 20), WOOD_DARK, 0.6)
    vine(sheet, segment((120, 286), (700, 286), 9), 66, 2.4, 1.4)
    vine(sheet, segment((1580, 286), (1000, 286), 9), 66, 2.4, 1.4)
    for x in (170, 1530):
        sheet.shape(box(x - 62, 336, 124, 1500, 24), LACQUER, 4)
        sheet.wash(box(x + 6, 336, 56, 1500, 24), LACQUER_DARK, 0.7)
        cross(sheet, box(x + 30, 350, 30, 1470, 24), 70, 15, 1.6)
        board = box(x - 46, 470, 92, 1060, 20)
        sheet.shape(board, OCHRE_DARK, 3)
        sheet.line(box(x - 36, 482, 72, 1036, 20), 1.8)
        for k in range(9):
            sheet.random.seed(f"board {x} {k}")
            regular(sheet, x, 546 + k * 113, 62)
        sheet.shape(
            curve((x - 104, 1880), (x - 90, 1812), (x + 90, 1812), (x + 104, 1880), (x, 1902), closed=True, step=8),
            STONE,
            3.2,
        )
    sheet.shape(box(-20, 1780, 1740, 400, 30), CLAY_DARK, 3)
    for k in range(6):
        y = 1790 + k * 34 + k * k * 7
        sheet.line(segment((-20, y), (1720, y), 30), 1.9)
    for k in range(-6, 18):
        top, low = X + (k * 150 - X) * 0.8, X + (k * 150 - X) * 1.3
        sheet.line(segment((top, 1784), (low, 2150), 20), 1.7)
    for x in (170, 1530):
        sheet.shape(
            curve((x - 104, 1880), (x - 90, 1812), (x + 90, 1812), (x + 104, 1880), (x, 1902), closed=True, step=8),
            STONE,
            3.2,
        )


def _light(sheet: Sheet) -> None:
    at = (X, 1120.0)
    for reach, strength in ((660, 0.2), (520, 0.22), (380, 0.28), (250, 0.36)):
        sheet.wash(circle(at, reach, reach * 0.94, step=16), GLOW, strength)
    for reach in (540, 420, 300):
        sheet.wash(circle((X, 1990), reach, reach * 0.16, step=14), GLOW, 0.16)
    for k in range(56):
        turn = k * 2 * math.pi / 56
        near, far = 420 + (k % 3) * 34, 520 + (k % 4) * 46
        sheet.flick(
            segment(
                (at[0] + near * math.cos(turn), at[1] + near * math.sin(turn)),
                (at[0] + far * math.cos(turn), at[1] + far * math.sin(turn)),
                9,
            ),
            2,
        )


def _chains(sheet: Sheet) -> None:
    """From a hook in the beam to a crown, from the crown to the bowl."""
    hook = curve((X, 330), (X + 28, 356), (X + 22, 396), (X, 404), (X - 16, 388), step=5)
    sheet.shape(sheet.pen.outline(hook, 14, even), STONE, 2.4)
    _chain(sheet, (X, 398), (X, 610))
    crown = Turned(profile((34, -66), (20, -40), (70, -6), (78, 26), (40, 40)), 0.24)
    for way in (-1, 1, 0):
        _chain(sheet, (X + way * 66, 668), (X + way * 246, 1046 + (30 if way == 0 else 0)))
    with sheet.at(X, 650):
        turned(sheet, crown, BRASS, WOOD_DARK, "#fff0c4", 3, 10)
        band(sheet, crown, 4, 2)
        for k in range(-3, 4):
            tip = crown.at(76, 20, k * 26)
            sheet.shape(
                curve((tip[0] - 13, tip[1] - 4), (tip[0], tip[1] + 40), (tip[0] + 13, tip[1] - 4), closed=True, step=4),
                OCHRE,
                2,
            )


def _chain(sheet: Sheet, a: Point, b: Point) -> None:
    far = math.dist(a, b)
    count = int(far / 27)
    turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    for k in range(count):
        t = (k + 0.5) / count
        with sheet.at(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, turn=turn):
            if k % 2:
                sheet.shape(circle((0, 0), 18, 9, step=3), OCHRE, 2.2)
                sheet.shape(circle((0, 0), 10, 4, step=2), WOOD_DARK, 1.6)
            else:
                sheet.shape(box(-17, -4, 34, 8, 5), OCHRE_DARK, 2)


def _lamp(sheet: Sheet) -> None:
    """A wide dish with six beaks for wicks, a turned stem above and a drop below."""
    drop = Turned(profile((60, 170), (30, 200), (58, 240), (62, 280), (20, 330), (26, 352), (6, 384)), 0.2)
    tray_below = Turned(profile((150, 118), (132, 140), (60, 168)), 0.2)
    dish = Turned(profile((270, -46), (282, -28), (240, 34), (150, 92), (90, 118)), 0.2)
    stem = Turned(
        profile(
            (20, -330), (34, -310), (22, -280), (54, -230), (60, -190), (26, -140), (44, -116), (70, -92), (78, -58)
        ),
        0.22,
    )
    with sheet.at(X, 1110):
        turned(sheet, drop, BRASS, WOOD_DARK, "#fff0c4", 3.2, 9)
        band(sheet, drop, 200, 2.2)
        turned(sheet, tray_below, OCHRE, WOOD_DARK, "#fff0c4", 3.2, 9)
        for angle in (-150, -90, 150, 90):
            _beak(sheet, dish, angle)
        turned(sheet, dish, BRASS, WOOD_DARK, "#fff0c4", 4, 11)
        for y in (-20, 30, 40):
            band(sheet, dish, y, 2.4)
        for k in range(-4, 5):
            a, b = dish.at(276, -8, k * 19 - 7), dish.at(246, 24, k * 19)
            c = dish.at(276, -8, k * 19 + 7)
            sheet.line(curve(a, b, c, step=4), 2.2)
            sheet.dots([dish.at(272, -10, k * 19)], 7)
        mouth(sheet, dish, OCHRE_DARK, 14)
        sheet.shape(moved(circle((0, 0), 236, 44, step=8), 0, -44), "#6b4a1e", 2.4)  # oil
        for k in range(3):
            sheet.line(arc((0, -44), 190 - k * 46, 200, 330, 34 - k * 8, step=8), 1.8)
        turned(sheet, stem, BRASS, WOOD_DARK, "#fff0c4", 3.2, 9)
        for y in (-310, -230, -196, -116, -92):
            band(sheet, stem, y, 2)
        sheet.shape(circle((0, -352), 26, step=4), OCHRE, 2.8)
        sheet.line(circle((0, -352), 15, step=3), 2)
        for angle in (-42, 42, 0):
            _beak(sheet, dish, angle)


def _beak(sheet: Sheet, dish: Turned, angle: float) -> None:
    """A spout with a wick and its flame."""
    root, tip = dish.at(264, -34, angle), dish.at(352, -44, angle)
    beak = sheet.pen.outline(
        curve(root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 + 12), tip, step=5), 56, lambda t: 1 - 0.5 * t
    )
    sheet.shape(beak, OCHRE, 2.8)
    sheet.shape(circle(tip, 15, 9, step=3), WOOD_DARK, 2)
    x, y = tip
    flame: Points = curve(
        (x - 17, y - 4),
        (x - 22, y - 44),
        (x + 2, y - 104),
        (x + 20, y - 44),
        (x + 16, y - 4),
        (x, y + 4),
        closed=True,
        step=5,
    )
    sheet.wash(circle((x, y - 46), 74), GLOW, 0.4)
    sheet.shape(flame, "#e0793a", 2.4)
    sheet.wash(
        curve((x - 9, y - 6), (x - 9, y - 36), (x + 1, y - 70), (x + 10, y - 36), (x + 8, y - 6), closed=True, step=4),
        "#fff3c8",
        0.95,
    )
    hatch(sheet, [(px, py) for px, py in beak if py > root[1] - 4], 60, 8, 1.6, 0.5)


def _moths(sheet: Sheet) -> None:
    """Small life."""
    for x, y, turn in ((1240, 900, 20), (520, 860, -34), (1130, 1420, 50)):
        with sheet.at(x, y, turn=turn):
            for way in (-1, 1):
                sheet.shape(
                    curve(
                        (0, -6),
                        (way * 30, -30),
                        (way * 44, -10),
                        (way * 26, 6),
                        (way * 34, 24),
                        (way * 12, 26),
                        (0, 8),
                        closed=True,
                        step=4,
                    ),
                    OCHRE_LIGHT,
                    2,
                )
                sheet.dots([(way * 26, -12)], 6)
                sheet.flick(curve((0, -12), (way * 10, -26), (way * 22, -30), step=3), 1.8)
            sheet.shape(circle((0, 0), 5, 15, step=3), WOOD, 1.9)
    sheet.wash(circle((X, 2000), 240, 30), SHADE, 0.1)
