"""Gom-02: the terracotta altar of An Xá temple, a second treasure of the same house.

Known: fired clay, Mạc period, in the temple where the stupa stands. Not known here: its measures and its ornament. So
it is built up as altars of that time are, foot, waist and lotus; what is carved on it, and the cat, are imagined.
"""

from __future__ import annotations

from itertools import pairwise

from drawings.line import Points, arc, box, circle, curve, marks, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.hall_inside import column, floor, planks
from drawings.motifs.incense_smoke import smoke, sticks
from drawings.motifs.lotus_bloom import bud, flower, petals
from drawings.motifs.pen_shade import fringe, plane, wear
from drawings.motifs.round_body import Round, mouth, round_body
from drawings.motifs.small_life import cat
from drawings.motifs.vine import vine
from drawings.motifs.winding_dragon import dragon, flaming_jewel
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER_DARK,
    OCHRE_LIGHT,
    SHADE,
    STONE_LIGHT,
    WOOD,
)
from drawings.sheet import Sheet

SIZE = (2000, 1540)
X, FOOT = 900.0, 1310.0
PALE = "#d3916a"


def draw(sheet: Sheet) -> None:
    """The altar in its hall, from the wall to the cat."""
    with sheet.framed():
        planks(sheet, 0, 2000, 0, 1080, 26, WOOD)
        for deep, strength in ((520, 0.16), (400, 0.16), (290, 0.2)):
            sheet.wash(box(0, 0, 2000, deep, 60), SHADE, strength)
        sheet.shape(box(-20, 96, 2040, 92, 40), "#7c4a2d", 4)
        vine(sheet, segment((-10, 142), (2010, 142), 12), 62, 2.2, 1.7)
        floor(sheet, 0, 2000, 1080, 1540, 1000, "#b98560")
        column(sheet, 170, 188, 1190, 120)
        column(sheet, 1840, 188, 1190, 120)
        sheet.wash(
            curve((300, 1330), (900, 1262), (1780, 1290), (1860, 1370), (1000, 1440), (360, 1400), closed=True),
            SHADE,
            0.42,
        )
        _altar(sheet)
        _offerings(sheet)
        with sheet.at(1560, 1392):
            sheet.wash(curve((-140, 56), (0, 40), (150, 56), (40, 82), (-100, 78), closed=True), SHADE, 0.4)
            cat(sheet, 0.92, OCHRE_LIGHT, "#b07a3c")


def _step(sheet: Sheet, half: float, foot: float, tall: float, colour: str, deep: float = 84) -> float:
    """One course of the altar: its front, and its right side going away; returns the height of its top."""
    top = foot - tall
    side = [
        (X + half, foot),
        (X + half + deep, foot - deep * 0.4),
        (X + half + deep, top - deep * 0.4),
        (X + half, top),
        (X + half, foot),
    ]
    sheet.shape(polyline(*side), CLAY_DARK, 3.6)
    plane(
        sheet,
        segment((X + half + deep, foot - deep * 0.4), (X + half + deep, top - deep * 0.4)),
        segment((X + half, foot), (X + half, top)),
        8,
        1.9,
    )
    sheet.shape(
        polyline(
            (X - half, top),
            (X + half, top),
            (X + half + deep, top - deep * 0.4),
            (X - half + deep, top - deep * 0.4),
            (X - half, top),
        ),
        PALE,
        3.2,
    )
    sheet.shape(box(X - half, top, half * 2, tall, 14), colour, 4)
    sheet.wash(box(X + half * 0.55, top, half * 0.45, tall, 14), CLAY_DARK, 0.28)
    return top


def _altar(sheet: Sheet) -> None:
    top = _step(sheet, 600, FOOT, 64, CLAY_DARK)
    for i in range(20):  # clouds and feet of the lowest course
        x = X - 590 + i * 59.5
        sheet.line(
            curve(
                (x, FOOT - 8), (x + 8, FOOT - 44), (x + 30, FOOT - 54), (x + 52, FOOT - 44), (x + 59, FOOT - 8), step=5
            ),
            2.4,
        )
        sheet.line(arc((x + 30, FOOT - 22), 11, 150, 400, step=3), 1.9)
    top = _step(sheet, 566, top, 96, CLAY)
    petals(sheet, X - 562, X + 562, top + 4, -88, 15, (CLAY, CLAY_DARK), 2.8)
    sheet.line(segment((X - 566, top + 4), (X + 566, top + 4)), 3.4)
    top = _waist(sheet, top)
    top = _step(sheet, 566, top, 92, CLAY)
    petals(sheet, X - 562, X + 562, top + 90, 84, 15, (PALE, CLAY_DARK), 2.8)
    top = _step(sheet, 606, top, 46, CLAY)
    for i in range(30):
        sheet.shape(circle((X - 588 + i * 40.5, top + 23), 9, step=3), PALE, 2)
        sheet.dots([(X - 568 + i * 40.5, top + 23)], 6)
    wear(sheet, (X, 1040), 1100, 460, 60, 1.8)
    sheet.flick(curve((X - 330, 800), (X - 340, 860), (X - 318, 900), (X - 336, 960), (X - 322, 1010), step=6), 4)


def _waist(sheet: Sheet, foot: float) -> float:
    top = _step(sheet, 520, foot, 260, CLAY, 70)
    sheet.wash(box(X - 520, top, 1040, 44), SHADE, 0.4)
    edges = (-500, -176, 176, 500)
    for left, right in pairwise(edges):
        a, b = X + left + 22, X + right - 22
        sheet.shape(box(a, top + 34, b - a, 196, 12), CLAY_DARK, 3.2)
        sheet.shape(box(a + 14, top + 48, b - a - 28, 168, 12), LACQUER_DARK, 2.4)
        with sheet.inside(box(a + 15, top + 49, b - a - 30, 166, 12)):
            sheet.wash(box(a + 15, top + 49, b - a - 30, 166), CLAY_DARK, 0.55)
            if left == -176:
                _middle_panel(sheet, top + 134)
            else:
                _dragon_panel(sheet, (a + b) / 2, top + 132, left > 0)
    for x in (-510, -176, 176, 510):
        _post(sheet, X + x, top, 260)
    return top


def _middle_panel(sheet: Sheet, y: float) -> None:
    for k, off in enumerate((-110, 110)):
        with sheet.at(X + off, y + 70, turn=-14 if k == 0 else 14):
            sheet.line(curve((0, 30), (4, 0), (0, -44), step=5), 7)
            with sheet.at(0, -40):
                bud(sheet, 62, CLAY)
    with sheet.at(X, y + 52):
        flower(sheet, 104, PALE, OCHRE_LIGHT)
    for i in range(9):
        sheet.line(arc((X - 150 + i * 37, y + 88), 22, 190, 350, step=4), 2.2)
        sheet.line(arc((X - 150 + i * 37, y + 92), 12, 190, 350, step=4), 1.7)


def _dragon_panel(sheet: Sheet, x: float, y: float, flip: bool) -> None:
    with sheet.at(x, y, flip=flip):
        for cx, cy, size in ((-100, -58, 17), (-20, 62, 15), (70, -62, 13)):
            cloud(sheet, cx, cy, size, False, 2)
        knots = "-140 34, -116 58, -80 42, -58 -8, -26 -38, 2 -14, 12 30, 40 40, 56 8, 50 -18, 60 -34, 74 -34"
        spine = curve(*marks(knots), step=4)
        dragon(sheet, spine, 32, (PALE, OCHRE_LIGHT, CLAY), 2)


def _post(sheet: Sheet, x: float, top: float, tall: float) -> None:
    """A little pillar that looks turned, a bud at its middle."""
    with sheet.at(x, top):
        profile: Points = [
            *((30.0, 4.0), (30.0, 18.0), (20.0, 24.0), (17.0, 70.0)),
            *curve((17, 74), (30, 96), (34, 130), (30, 164), (17, 186), step=4),
            *((17.0, 190.0), (20.0, tall - 24), (30.0, tall - 18), (30.0, tall - 4)),
        ]
        round_body(sheet, Round(profile, 0.1), (PALE, CLAY_DARK, OCHRE_LIGHT), 3, 8, 50)
        for off in (-16, 0, 16):
            sheet.line(curve((off * 0.6, 84), (off * 1.35, 130), (off * 0.6, 176), step=5), 1.8)


def _offerings(sheet: Sheet) -> None:
    """A censer between two vases, on the altar's top."""
    top = FOOT - 64 - 96 - 260 - 92 - 46 - 14
    for x, blossom in ((X - 330, True), (X + 400, False)):
        with sheet.at(x, top):
            for i, (dx, dy, turn) in enumerate(((-62, -262, -16), (6, -318, 2), (66, -250, 18))):
                stem = curve((0, -150), (dx * 0.4, (dy - 150) / 2), (dx, dy), step=6)
                sheet.tint(stem, 9, CELADON_DARK, lambda _: 1)
                sheet.line(stem, 3)
                with sheet.at(dx, dy, turn=turn):
                    if (i == 1) == blossom:
                        flower(sheet, 74)
                    else:
                        bud(sheet, 70)
            profile = curve((30, -166), (24, -140), (22, -118), (54, -84), (60, -50), (40, -14), (44, 0), step=4)
            sheet.wash(curve((-20, 6), (60, -6), (130, 2), (60, 16), closed=True), SHADE, 0.4)
            round_body(sheet, Round(profile, 0.14), (STONE_LIGHT, CELADON_DARK, "#fffaf0"), 3.4, 8, 44)
            sheet.wash([(r * s, y) for s in (-1, 1) for r, y in (profile if s < 0 else profile[::-1])], CELADON, 0.4)
    with sheet.at(X + 30, top):
        profile = curve((104, -116), (88, -100), (112, -60), (92, -22), (58, -10), (64, 4), step=4)
        bowl = Round(profile, 0.17)
        sheet.wash(curve((-60, 8), (80, -10), (220, 0), (90, 22), closed=True), SHADE, 0.42)
        round_body(sheet, bowl, (CELADON, CELADON_DARK, STONE_LIGHT), 4, 8, 46)
        for k in range(7):
            a = 34 + k * 19
            x, y = bowl.spot(-62, a)
            sheet.line(arc((x, y), 15, 120, 400, step=3), 2)
        hole = mouth(sheet, bowl, 12, (CELADON, "#cbb893"))
        fringe(sheet, hole[: len(hole) // 2], 16, 120, 9, 1.6)
        tips = sticks(sheet, 0, -106, 5, 210, 0.18)
        for (x, y), tall in zip((tips[0], tips[2], tips[4]), (360, 470, 320), strict=True):
            smoke(sheet, x, y, tall, 50, 2.2)
    flaming_jewel(sheet, X + 28, 142, 26, (OCHRE_LIGHT, CLAY), 2.2)
