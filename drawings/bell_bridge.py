"""Kt-05: the stone bridge of Bell pagoda, of 1702.

Known: stone, three spans, the year; that Bell pagoda has a gate of three storeys and twelve roofs. Pond, railing,
trees, fish and people are imagined.
"""

from __future__ import annotations

import math
from itertools import pairwise

from drawings.line import Points, box, circle, curve, polyline, segment, spiral
from drawings.motifs.carp import carp
from drawings.motifs.cloud import cloud
from drawings.motifs.facade import PLASTER, arch, roof
from drawings.motifs.great_tree import great_tree
from drawings.motifs.ground import tuft
from drawings.motifs.lotus_seat import pads
from drawings.motifs.modelling import dark_side, hatch, modelled, stipple
from drawings.motifs.people import man, woman
from drawings.motifs.plants import hedge, longan, reeds
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_LIGHT,
    PATINA,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2300, 1600)
LEFT, RIGHT, WATER = 440.0, 1860.0, 1190.0
SPANS = 3


def draw(sheet: Sheet) -> None:
    """The gate far behind, the pond, the bridge from the side, who crosses it, the lotus in front."""
    with sheet.framed():
        cloud(sheet, 470, 230, 54, False, 2.8)
        cloud(sheet, 1560, 190, 46, True, 2.8)
        hedge(sheet, -30, 2330, 800, 240)
        great_tree(sheet, (330.0, 850.0), 520, hanging=0, spread=0.9, strands=2)
        great_tree(sheet, (1960.0, 850.0), 560, hanging=8, spread=0.9, strands=3)
        sheet.solid(
            curve((-400, 800), (900, 790), (1700, 794), (2700, 800), (2900, 1200), (2700, 1700), (-400, 1700), step=40),
            "#e2cfa6",
        )
        _gate(sheet, 1150, 880)
        _pond(sheet)
        _bridge(sheet)
        _people(sheet)
        _front(sheet)


def deck(x: float) -> float:
    """The upper edge of the bridge at x."""
    return 976 - 66 * math.cos((x - 1150) / (RIGHT - LEFT) * math.pi * 0.92)


def _gate(sheet: Sheet, x: float, y: float) -> None:
    """Three storeys, seen from in front."""
    z = y
    for half, tall, rise, openings in ((190, 150, 62, 3), (136, 92, 54, 2), (84, 76, 74, 1)):
        modelled(sheet, box(x - half, z - tall, half * 2, tall, 12), PLASTER, 2.6, 10, 0.24)
        for i in range(openings):
            middle = x + (i - (openings - 1) / 2) * half * 2 / openings * 0.86
            sheet.shape(
                arch(middle, z - (0 if half == 190 else 12), half * 0.19 if openings > 1 else 24, tall * 0.68),
                LACQUER_DARK,
                2.2,
            )
        roof(sheet, x, z - tall + 4, half + 40, rise, half * 0.66, 20, CLAY, "sun" if half == 84 else "curls")
        z -= tall + rise * 0.66
    sheet.wash(circle((x + 20, y), 260, 18), SHADE, 0.3)


def _pond(sheet: Sheet) -> None:
    rim = curve(
        (-60, 1120),
        (300, 1020),
        (800, 960),
        (1150, 944),
        (1500, 960),
        (2000, 1020),
        (2360, 1120),
        (2500, 1700),
        (-200, 1700),
        closed=True,
        step=14,
    )
    sheet.shape(rim, CELADON, 3.4)
    dark_side(sheet, rim, 0, 44, 0.4, CELADON_DARK)
    hand = sheet.random
    for _ in range(150):
        x, y = hand.uniform(90, 2210), hand.uniform(1060, 1530)
        long = hand.uniform(24, 70)
        sheet.line(curve((x, y), (x + long / 2, y + hand.uniform(-3, 3)), (x + long, y), step=8), 1.7)
    for x in range(120, 2200, 74):
        y = 1120 - 172 * math.sin((x + 60) / 2420 * math.pi) ** 0.8
        if sheet.random.random() < 0.7:
            tuft(sheet, float(x), y + 8, 30)


def _bridge(sheet: Sheet) -> None:
    upper: Points = [
        (LEFT - 90 + (RIGHT - LEFT + 180) * i / 90, deck(LEFT - 90 + (RIGHT - LEFT + 180) * i / 90)) for i in range(91)
    ]
    for side in (-1, 1):
        end = LEFT if side < 0 else RIGHT
        spit = [
            (end + side * x, y)
            for x, y in (
                (-30, 1060),
                (-64, 1150),
                (-40, 1226),
                (80, 1262),
                (300, 1230),
                (700, 1150),
                (700, 960),
                (200, 960),
            )
        ]
        bank = curve(*spit, closed=True, step=12)
        sheet.shape(bank, "#e2cfa6", 3.2)
        dark_side(sheet, bank, side * 10, -26, 0.3)
    for i in range(1, SPANS):
        _pier(sheet, LEFT + (RIGHT - LEFT) * i / SPANS)
    for side, x in ((-1, LEFT), (1, RIGHT)):
        wall = polyline(
            (x - side * 10, deck(x) + 40),
            (x - side * 26, WATER + 16),
            (x + side * 130, WATER - 10),
            (x + side * 110, deck(x) + 40),
            (x - side * 10, deck(x) + 40),
            step=12,
        )
        modelled(sheet, wall, STONE, 3, 12, 0.32, 12)
        for row in range(5):
            y = deck(x) + 66 + row * 36
            sheet.line(segment((x - side * 14, y), (x + side * 108, y - 4), 14), 1.7)
            for k in range(2):
                at = x + side * (14 + k * 50 + (row % 2) * 24)
                sheet.line(segment((at, y - 34), (at, y), 8), 1.5)
    far = [(x + 30, y - 54) for x, y in upper]
    _rail(sheet, 30, -54, STONE_DARK)
    sheet.shape([*upper, *reversed(far)], STONE_LIGHT, 2.8)
    for k in range(1, 5):
        sheet.line([(x + 30 * k / 5, y - 54 * k / 5) for x, y in upper], 1.5)
    for i in range(SPANS * 2 + 1):
        x = LEFT + (RIGHT - LEFT) * i / SPANS / 2
        sheet.line([(x, deck(x)), (x + 15, deck(x) - 27), (x + 30, deck(x) - 54)], 2)
    edge = [(x, y + 44) for x, y in upper]
    modelled(sheet, [*upper, *reversed(edge)], STONE, 3.4, 9, 0.34)
    stipple(sheet, [*upper, *reversed(edge)], 240, 3)
    for i in range(SPANS + 1):
        x = LEFT + (RIGHT - LEFT) * i / SPANS
        sheet.line(segment((x, deck(x)), (x, deck(x) + 44), 8), 2.6)


def _rail(sheet: Sheet, dx: float, dy: float, colour: str) -> None:
    """A low stone railing: posts with buds, panels between."""
    posts = [LEFT - 60 + (RIGHT - LEFT + 120) * i / 10 for i in range(11)]
    top = [(x + dx, deck(x) + dy - 64) for x in (LEFT - 60 + (RIGHT - LEFT + 120) * i / 60 for i in range(61))]
    low = [(x, y + 64) for x, y in top]
    sheet.shape([*top, *reversed(low)], colour, 2.4)
    for a, b in pairwise(posts):
        middle = (a + b) / 2
        y = deck(middle) + dy - 32
        sheet.line([(a + dx + 24, y - 18), (middle + dx, y - 20), (b + dx - 24, y - 18)], 1.7)
        sheet.line([(a + dx + 24, y + 18), (middle + dx, y + 16), (b + dx - 24, y + 18)], 1.7)
        for k in (-1, 0, 1):
            sheet.line(spiral((middle + dx + k * 30, y), 13, 90, 1.5 * (k or 1), step=3), 1.8)
    for x in posts:
        y = deck(x) + dy
        modelled(sheet, box(x + dx - 15, y - 84, 30, 90, 8), colour, 2.4, 7, 0.34)
        bud = curve(
            (x + dx - 10, y - 84),
            (x + dx - 17, y - 100),
            (x + dx, y - 128),
            (x + dx + 17, y - 100),
            (x + dx + 10, y - 84),
            step=3,
        )
        modelled(sheet, [*bud, bud[0]], STONE_LIGHT, 2.2, 5, 0.34)


def _pier(sheet: Sheet, x: float) -> None:
    top, foot = deck(x) + 44, WATER + 36
    for off in (40, -34):
        post = polyline(
            (x + off - 27, foot - off * 0.3),
            (x + off - 22, top),
            (x + off + 22, top),
            (x + off + 27, foot - off * 0.3),
            (x + off - 27, foot - off * 0.3),
            step=10,
        )
        modelled(sheet, post, STONE_DARK if off > 0 else STONE, 3, 13, 0.34, 11)
        stipple(sheet, post, 60, 3)
        for k in range(3):
            sheet.line(
                curve(
                    (x + off - 48 - k * 12, foot + k * 8 - off * 0.3),
                    (x + off, foot + 7 + k * 8 - off * 0.3),
                    (x + off + 50 + k * 12, foot + k * 8 - off * 0.3),
                    step=8,
                ),
                1.8,
            )
    beam = box(x - 84, top - 2, 168, 40, 10)
    modelled(sheet, beam, STONE, 3, 10, 0.34)
    hatch(sheet, box(x - 78, top + 18, 156, 18, 10), 68, 8, 1.3, 0.8)
    for side in (-1, 1):
        sheet.line(spiral((x + side * 66, top + 18), 15, 90, side * 1.5, step=3), 2)


def _people(sheet: Sheet) -> None:
    for x, who, dress, flip in (
        (760, "m", WOOD_DARK, False),
        (1130, "w", LACQUER, False),
        (1270, "w", PATINA, False),
        (1600, "m", OCHRE, True),
    ):
        y = deck(x) - 20
        sheet.wash(circle((x + 14, y), 54, 8), SHADE, 0.4)
        with sheet.at(x, y, flip=flip):
            if who == "m":
                man(sheet, dress, 0.78, sitting=False)
            else:
                woman(sheet, dress, OCHRE_LIGHT, 0.82, sitting=False)
    _rail(sheet, 0, 4, STONE)


def _front(sheet: Sheet) -> None:
    pads(sheet, 110, 840, 1300, 1500, 34, 44)
    pads(sheet, 1500, 2180, 1290, 1480, 28, 42)
    for x, y, turn in ((1010.0, 1370.0, 8), (1240.0, 1430.0, -12), (1120.0, 1490.0, 4)):
        with sheet.at(x, y, turn=turn):
            carp(sheet, curve((-90, 6), (-30, -8), (40, 8), (96, -2), step=5), 56, ("#cf7f52", OCHRE_LIGHT, CLAY))
        sheet.wash(circle((x, y), 130, 46), CELADON, 0.5)
        for k in range(2):
            sheet.line(
                curve((x - 120, y + 30 + k * 12), (x, y + 38 + k * 12), (x + 120, y + 28 + k * 12), step=12), 1.6
            )
    reeds(sheet, 200, 1540, 200, 11)
    reeds(sheet, 2130, 1250, 150, 8)
    longan(sheet, curve((2360, 110), (2200, 170), (2080, 160), (1930, 226), (1850, 214), step=8), 10, 13, 140)
    sheet.wash(box(-20, 1540, 2340, 80, 60), RIVER_LIGHT, 0.2)
