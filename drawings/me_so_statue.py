"""Kt-01: Avalokiteśvara with a thousand arms and a thousand eyes, of Mễ Sở pagoda.

Known: jackfruit wood; 1,113 hands in two sources, 1,014 in a third; by one source the statue is 140 cm high, its
lotus 23, its base 53. So there are exactly 1,113 hands, and statue, lotus and base keep those measures; the order of
the hands, face, robe and base are imagined.
"""

from __future__ import annotations

import math

from drawings.line import Point, box, circle, curve, polar, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.hands import arm, small
from drawings.motifs.lotus_seat import flower, seat, waves
from drawings.motifs.modelling import hatch, modelled
from drawings.motifs.statue import seated
from drawings.motifs.statue_head import Dress
from drawings.motifs.vine import vine
from drawings.palette import (
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2000, 2560)
CM = 7.8
FOOT = 2420.0
X = 1000.0
LAP = FOOT - (53 + 23) * CM
WHEEL = (X, 1270.0)
REACHING = 20  # arms drawn large, besides the two in prayer
HANDS = 1113
SMALL = HANDS - REACHING - 2
FIGURE = Dress(OCHRE, LACQUER, LACQUER_DARK, OCHRE_LIGHT)


def draw(sheet: Sheet) -> None:
    """Light, the wheel of hands ring by ring from outside, the arms, the figure on its lotus."""
    with sheet.framed():
        _light(sheet)
        for at, turn, size, colour in hands():
            small(sheet, at, turn, size, colour)
        _base(sheet)
        for shoulder, elbow, wrist in _reach():
            arm(sheet, shoulder, elbow, wrist, 38, OCHRE, OCHRE_LIGHT)
        seat(sheet, X, LAP + 23 * CM + 6, 500, 23 * CM, 3, (CLAY, WOOD_LIGHT))
        with sheet.at(X, LAP + 14, scale=140 * CM / 546):
            seated(sheet, FIGURE, "prayer")


def hands() -> list[tuple[Point, float, float, str]]:
    """The small hands, outermost first: where, in which direction, how large, which colour."""
    rings = 13
    radii = [814 - i * 40.5 for i in range(rings)]
    share = [r * (1 + 0.01 * i) for i, r in enumerate(radii)]
    counts = [round(SMALL * s / sum(share)) for s in share]
    counts[0] += SMALL - sum(counts)
    found = []
    for ring, (radius, count) in enumerate(zip(radii, counts, strict=True)):
        for i in range(count):
            turn = -90 + (i - (count - 1) / 2) * 292 / count
            colour = (OCHRE, OCHRE_LIGHT, WOOD_LIGHT)[ring % 3]
            found.append((polar(WHEEL, radius, turn), turn, 66.0 - ring * 1.1, colour))
    return found


def _light(sheet: Sheet) -> None:
    for x, y, size, flip in (
        (330, 300, 50, False),
        (1660, 260, 54, True),
        (240, 2080, 40, False),
        (1770, 2090, 40, True),
    ):
        cloud(sheet, x, y, size, flip, 2.6)
    for radius, strength in ((960, 0.16), (925, 0.2)):
        sheet.wash(circle(WHEEL, radius, step=20), OCHRE_LIGHT, strength)
    for i in range(150):
        turn = i * 2.4
        start, end = polar(WHEEL, 884 + (i % 2) * 8, turn), polar(WHEEL, 912 + (i % 3) * 14, turn)
        sheet.flick(segment(start, end, 6), 3)
    disc = circle(WHEEL, 874, step=14)
    modelled(sheet, disc, OCHRE_DARK, 4, 10, 0.3)
    sheet.shape(circle(WHEEL, 858, step=14), LACQUER_DARK, 3)


def _reach() -> list[tuple[Point, Point, Point]]:
    """The arms that come forward from both shoulders, the lowest first."""
    found = []
    for i in range(REACHING // 2):
        for side in (-1, 1):
            turn = 62 - i * 15.4
            c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            shoulder = (X + side * 190, 1300 + i * 3.0)
            far = 452 + (36 if i % 2 else 0) - (60 if i > 7 else 0)
            elbow = (X + side * (200 + c * far * 0.5 + 26), 1290 + s * far * 0.5 + 34)
            found.append((shoulder, elbow, (X + side * (180 + c * far), 1262 + s * far)))
    return found


def _base(sheet: Sheet) -> None:
    """Four courses of lacquered wood: waves, a band of vine, panels, a foot."""
    top, tall = FOOT - 53 * CM, 53 * CM
    sheet.wash(circle((X + 40, FOOT), 780, 56, step=14), SHADE, 0.4)
    for half, y, high, colour in (
        (640, top + tall * 0.84, tall * 0.16, LACQUER_DARK),
        (560, top + tall * 0.3, tall * 0.54, LACQUER),
        (620, top + tall * 0.1, tall * 0.2, OCHRE_DARK),
        (560, top - 8, tall * 0.14, LACQUER),
    ):
        modelled(sheet, box(X - half, y, half * 2, high, 14), colour, 3.6, 20, 0.3)
    vine(sheet, segment((X - 600, top + tall * 0.2), (X + 600, top + tall * 0.2)), tall * 0.15, 2.2, 1.5)
    for i in range(4):
        left = X - 548 + i * 276
        panel = box(left, top + tall * 0.36, 262, tall * 0.42, 12)
        sheet.shape(panel, LACQUER_DARK, 2.6)
        hatch(sheet, panel, 0, 9, 1.2, 0.7)
        middle, low = left + 131, top + tall * 0.76
        for side in (-1, 1):
            stem = curve((middle, low - 8), (middle + side * 60, low - 4), (middle + side * 104, low - 50), step=6)
            sheet.shape(sheet.pen.outline(stem, 15, lambda t: 1 - 0.7 * t), OCHRE_DARK, 1.8)
            flower(sheet, middle + side * 98, low - 44, 66, OCHRE_DARK, OCHRE)
            flower(sheet, middle + side * 62, low - 6, 46, OCHRE, OCHRE_DARK)
        flower(sheet, middle, low, 128, OCHRE, OCHRE_LIGHT)
    waves(sheet, X - 640, X + 640, FOOT - 4, 48, (RIVER, RIVER_LIGHT))
    sheet.line(segment((X - 700, FOOT), (X + 700, FOOT)), 3.5)
