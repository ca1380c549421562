"""Kt-17: the gate of Nôm village.

Known: built in 1855, of the kind "with eight pillars"; the words over it are read in two ways by the sources, so here
they are strokes that cannot be read. Storeys, ornament, trees and people are imagined.
"""

from __future__ import annotations

from itertools import pairwise

from drawings.line import Points, box, circle, curve, polyline, segment, spiral
from drawings.motifs import villagers, writing
from drawings.motifs.cloud import cloud
from drawings.motifs.facade import PLASTER, arch, roof
from drawings.motifs.great_tree import bamboo, great_tree
from drawings.motifs.ground import tuft
from drawings.motifs.lotus_seat import pads, petal
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.plants import hedge, water
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2400, 1800)
X, FOOT = 1200.0, 1330.0
PILLARS = ((190, 560), (430, 470), (640, 400), (820, 340))  # how far from the middle, how high: four on each side


def draw(sheet: Sheet) -> None:
    """Hedge and trees behind, walls, the gate and its pillars, the road, the pond, the people."""
    with sheet.framed():
        for x, y, size, flip in ((430, 250, 54, False), (1930, 220, 60, True), (1480, 150, 34, False)):
            cloud(sheet, x, y, size, flip, 2.8)
        hedge(sheet, -30, 2430, 1130, 330)
        great_tree(sheet, (330, 1240), 800, spread=0.9)
        for x in (1960, 2080, 2220):
            bamboo(sheet, x, 1230, 640 + (x % 90), 6)
        _ground(sheet)
        _walls(sheet)
        _gate(sheet)
        for away, tall in reversed(PILLARS):
            for side in (-1, 1):
                _pillar(sheet, X + side * away, tall)
        _life(sheet)


def _ground(sheet: Sheet) -> None:
    sheet.solid(
        curve((-20, 1120), (600, 1108), (1700, 1112), (2420, 1120), (2420, 1820), (-20, 1820), step=40), "#e2cfa6"
    )
    sheet.wash(box(-20, 1400, 2440, 420, 60), RIVER, 0.3)
    road = polyline((1060, 1310), (1340, 1310), (1560, 1800), (840, 1800), (1060, 1310), step=30)
    sheet.shape(road, CLAY, 2.6)
    hand = sheet.random
    for i in range(23):
        t = i / 23
        y = 1312 + 488 * t**1.3
        half = 140 + 220 * t**1.3
        sheet.line(segment((X - half, y), (X + half, y), 30), 1.5)
        step = 26 + 40 * t
        k = -half + (i % 2) * step / 2
        while k < half - 4:
            sheet.line(segment((X + k, y), (X + k * 1.04, y + 10 + 24 * t), 6), 1.2)
            if hand.random() < 0.12:
                sheet.wash(box(X + k, y + 2, step, 10 + 20 * t, 12), SHADE, 0.3)
            k += step
    for pond in (
        curve(
            (-30, 1500),
            (200, 1452),
            (560, 1448),
            (800, 1490),
            (740, 1700),
            (560, 1830),
            (-30, 1830),
            closed=True,
            step=14,
        ),
        curve(
            (1640, 1500),
            (1900, 1450),
            (2240, 1456),
            (2440, 1490),
            (2440, 1830),
            (1830, 1830),
            (1680, 1660),
            closed=True,
            step=14,
        ),
    ):
        sheet.shape(pond, CELADON, 3)
        dark_side(sheet, pond, 30, 26, 0.4, CELADON_DARK)
        sheet.line([(x, y - 9) for x, y in pond[: len(pond) // 2]], 1.4)
    water(sheet, 70, 690, 1510, 1730, 24, 1.8)
    water(sheet, 1730, 2330, 1510, 1730, 24, 1.8)
    pads(sheet, 90, 420, 1560, 1720, 18, 30)
    pads(sheet, 2040, 2310, 1540, 1640, 13, 28)


def _walls(sheet: Sheet) -> None:
    """Low walls between the pillars, pierced by glazed tiles."""
    for side in (-1, 1):
        for (a, tall_a), (b, _) in pairwise(PILLARS):
            left, right = sorted((X + side * a, X + side * b))
            tall = tall_a * 0.52
            face = box(left, FOOT - tall, right - left, tall, 16)
            modelled(sheet, face, PLASTER, 2.6, 8, 0.2)
            sheet.shape(box(left - 4, FOOT - tall - 20, right - left + 8, 22, 14), CLAY, 2.2)
            for i in range(int((right - left) / 18)):
                sheet.line(segment((left + 9 + i * 18, FOOT - tall - 18), (left + 9 + i * 18, FOOT - tall), 4), 1.4)
            pane = box(left + 44, FOOT - tall * 0.78, right - left - 88, tall * 0.42, 10)
            sheet.shape(pane, CELADON_DARK, 2)
            for x in range(int(left + 58), int(right - 50), 26):
                for row in range(2):
                    y = FOOT - tall * (0.68 - row * 0.21)
                    sheet.shape(circle((x, y), 11, step=3), PLASTER, 1.6)
                    sheet.dots([(x, y)], 4)
            hatch(sheet, box(left, FOOT - 40, right - left, 40, 16), 90, 8, 1.2, 0.5)


def _gate(sheet: Sheet) -> None:
    """The gatehouse between the two tallest pillars: an arch below, a small storey above, two roofs."""
    body = box(X - 190, FOOT - 440, 380, 440, 14)
    modelled(sheet, body, PLASTER, 3.2, 16, 0.22, 12)
    sheet.shape(arch(X, FOOT, 112, 330), STONE_DARK, 3)
    sheet.shape(arch(X, FOOT, 92, 304), LACQUER_DARK, 3)
    through: Points = arch(X, FOOT, 84, 290)
    with sheet.inside(through):
        sheet.solid(through, RIVER_LIGHT)
        hedge(sheet, X - 120, X + 120, FOOT - 80, 150)
        sheet.wash(
            polyline((X - 60, FOOT), (X + 60, FOOT), (X + 14, FOOT - 84), (X - 14, FOOT - 84), step=10), CLAY_DARK, 0.8
        )
        roof(sheet, X + 54, FOOT - 96, 66, 46, 40, 8, CLAY)
        sheet.shape(box(X + 12, FOOT - 96, 84, 36, 8), PLASTER, 1.6)
    for i in range(9):
        a = 180 + i * 22.5
        with sheet.at(X, FOOT - 218, turn=a):
            sheet.line(segment((92, 0), (112, 0), 5), 1.6)
    board = box(X - 130, FOOT - 418, 260, 70, 12)
    modelled(sheet, board, LACQUER_DARK, 2.6, 6, 0.3)
    sheet.shape(box(X - 118, FOOT - 408, 236, 50, 12), OCHRE_LIGHT, 1.8)
    for i in range(3):
        writing.regular(sheet, X + (1 - i) * 72, FOOT - 383, 44)
    roof(sheet, X, FOOT - 436, 236, 84, 150, 30, CLAY)
    upper = box(X - 116, FOOT - 620, 232, 112, 12)
    modelled(sheet, upper, PLASTER, 2.8, 12, 0.22, 12)
    sheet.shape(circle((X, FOOT - 562), 36, step=4), LACQUER_DARK, 2.6)
    sheet.line(circle((X, FOOT - 562), 24, step=4), 1.8)
    sheet.line(spiral((X, FOOT - 562), 20, 90, 1.5, step=3), 2)
    for side in (-1, 1):
        sheet.shape(box(X + side * 80 - 20, FOOT - 594, 40, 62, 8), CELADON_DARK, 2)
        for k in range(3):
            sheet.line(
                segment((X + side * 80 - 12 + k * 12, FOOT - 592), (X + side * 80 - 12 + k * 12, FOOT - 534), 6), 1.6
            )
    roof(sheet, X, FOOT - 616, 168, 96, 92, 30, CLAY, "sun")


def _pillar(sheet: Sheet, x: float, tall: float) -> None:
    """A square pillar: foot, shaft with panel and strokes of writing, a lantern, a lotus bud of plaster."""
    wide = tall * 0.13
    top = FOOT - tall
    shaft = box(x - wide / 2, top, wide, tall, 12)
    modelled(sheet, shaft, STONE_LIGHT, 3, wide * 0.24, 0.26, 11)
    panel = box(x - wide * 0.28, top + tall * 0.2, wide * 0.56, tall * 0.58, 10)
    sheet.shape(panel, PLASTER, 1.9)
    rows = int(tall * 0.5 / (wide * 0.55))
    for i in range(rows):
        writing.regular(sheet, x, top + tall * 0.24 + (i + 0.5) * tall * 0.5 / rows, wide * 0.4)
    for y, out, high in (
        (FOOT - tall * 0.1, 1.34, tall * 0.1),
        (FOOT - tall * 0.13, 1.18, tall * 0.035),
        (top, 1.3, tall * 0.035),
        (top - tall * 0.03, 1.5, tall * 0.03),
    ):
        modelled(sheet, box(x - wide * out / 2, y, wide * out, high, 8), STONE, 2.2, 5, 0.3)
    lamp = box(x - wide * 0.44, top - tall * 0.15, wide * 0.88, tall * 0.12, 8)
    modelled(sheet, lamp, PLASTER, 2.2, 5, 0.26)
    sheet.line(spiral((x, top - tall * 0.09), wide * 0.26, 90, 1.6, step=3), 1.8)
    modelled(sheet, box(x - wide * 0.66, top - tall * 0.18, wide * 1.32, tall * 0.03, 8), STONE, 2, 4, 0.3)
    for k in (-1, 1, 0):
        petal(
            sheet,
            x + k * wide * 0.24,
            top - tall * 0.175,
            wide * 0.5,
            tall * (0.13 if k else 0.17),
            STONE_LIGHT if k else OCHRE_LIGHT,
            k * wide * 0.16,
        )


def _life(sheet: Sheet) -> None:
    for x, y, size, flip, who in (
        (1130, 1420, 1.15, False, "pole"),
        (1290, 1560, 1.45, True, "basket"),
        (1390, 1400, 1.1, True, ""),
    ):
        with sheet.at(x, y, scale=size, flip=flip):
            villagers.walker(sheet, load=who)
    with sheet.at(1010, 1640, scale=1.4):
        villagers.child(sheet)
    with sheet.at(1770, 1400, scale=1.0):
        villagers.rider(sheet, 1)
    with sheet.at(620, 1420, scale=1.2):
        villagers.squatter(sheet)
    for x, y in ((560, 1580), (620, 1600), (690, 1572), (1880, 1600), (1940, 1630)):
        with sheet.at(x, y, flip=x % 4 == 0):
            villagers.duck(sheet)
    for x, y in ((900, 1400), (860, 1424), (940, 1430)):
        with sheet.at(x, y):
            villagers.hen(sheet)
    with sheet.at(1480, 1700, scale=1.3, flip=True):
        villagers.dog(sheet)
    for x, y in ((180, 1420), (420, 1400), (800, 1380), (1580, 1390), (2260, 1420), (1660, 1780), (790, 1790)):
        tuft(sheet, x, y, 40)
