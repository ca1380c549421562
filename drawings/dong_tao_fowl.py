"""Nghe-07: the chicken of Đông Tảo, how it is raised and cooked.

Known: the place and the knowledge, on the national list since 2025. The thick legs are what anybody sees; yard, coop
and banana plants are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import box, circle, curve, polyline, segment
from drawings.motifs.banana import banana
from drawings.motifs.fowl import chick, cock, feather, hen
from drawings.motifs.ground import fallen_leaf, shadow, tuft
from drawings.motifs.hatch import hatch
from drawings.motifs.plants import hedge
from drawings.motifs.trays import grain
from drawings.palette import (
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    SHADE,
    STONE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2000, 1500)


def draw(sheet: Sheet) -> None:
    """A cock, a hen and her chicks before a coop."""
    with sheet.framed():
        hedge(sheet, -40, 2060, 500, 230)
        sheet.wash(box(-20, 496, 2040, 1060, 30), OCHRE_LIGHT, 0.75)
        sheet.wash(
            curve((-20, 980), (600, 930), (1400, 950), (2040, 1000), (2040, 1560), (-20, 1560), closed=True, step=20),
            RIVER,
            0.5,
        )
        for x, y, size, flip in ((1800, 840, 1.0, True), (1600, 790, 0.8, False), (90, 800, 0.86, False)):
            with sheet.at(x, y, flip=flip):
                banana(sheet, size)
        _coop(sheet)
        _fence(sheet)
        hand = sheet.random
        for _ in range(70):
            x, y = hand.uniform(80, 1920), hand.uniform(900, 1430)
            sheet.line(curve((x, y), (x + 20, y + hand.uniform(-3, 3)), (x + hand.uniform(30, 66), y), step=6), 1.6)
        shadow(sheet, 830, 1210, 640, 80, 0.4)
        with sheet.at(760, 1206):
            cock(sheet, 1.5)
        shadow(sheet, 1480, 1256, 480, 60, 0.4)
        with sheet.at(1450, 1256, flip=True):
            hen(sheet, 1.28)
        for x, y, flip in (
            (1210, 1330, True),
            (1360, 1380, False),
            (1620, 1370, True),
            (1760, 1330, True),
            (1130, 1260, False),
        ):
            shadow(sheet, x + 6, y, 90, 14, 0.36)
            with sheet.at(x, y, flip=flip):
                chick(sheet, hand.uniform(0.95, 1.15))
        for _ in range(90):
            grain(sheet, (hand.gauss(1180, 170), hand.gauss(1340, 42)), 9, 2, OCHRE)
        for x, y in ((160, 1340), (420, 1400), (660, 1420), (1880, 1420), (980, 1430)):
            tuft(sheet, x, y, 46)
        feather(sheet, (560, 1330), 24)
        feather(sheet, (1820, 1180), -50, 0.8)
        fallen_leaf(sheet, (300, 1280), 24)


def _coop(sheet: Sheet) -> None:
    """A coop of bamboo with a thatched roof."""
    hand = sheet.random
    x, y, wide, tall = 230.0, 860.0, 430.0, 250.0
    shadow(sheet, x + wide * 0.6, y, wide * 1.2, 60, 0.4)
    sheet.shape(box(x, y - tall, wide, tall, 14), WOOD_DARK, 3)
    for i in range(22):
        px = x + 6 + i * (wide - 12) / 21
        bar = sheet.pen.outline(segment((px, y - tall), (px + hand.uniform(-3, 3), y), 12), 11, even)
        sheet.shape(bar, WOOD_LIGHT if i % 3 else OCHRE, 2)
    for low in (24, tall * 0.5, tall - 16):
        rail = sheet.pen.outline(
            segment((x - 10, y - low), (x + wide + 10, y - low + hand.uniform(-4, 4)), 12), 15, even
        )
        sheet.shape(rail, OCHRE, 2.4)
    roof = polyline(
        (x - 60, y - tall + 30),
        (x + wide + 60, y - tall + 26),
        (x + wide - 30, y - tall - 150),
        (x + 40, y - tall - 150),
        (x - 60, y - tall + 30),
        step=14,
    )
    sheet.shape(roof, OCHRE_DARK, 3.2)
    for row in range(4):
        low = y - tall + 30 - row * 44
        inset = 24 * row
        for k in range(46):
            px = x - 54 + inset + k * (wide + 108 - 2 * inset) / 45
            sheet.flick(
                segment(
                    (px, low + hand.uniform(-4, 6)), (px + (x + wide / 2 - px) * 0.08, low - hand.uniform(24, 46)), 6
                ),
                1.9,
            )
    hatch(sheet, box(x, y - tall + 28, wide, 34, 12), 70, 8, 1.8)


def _fence(sheet: Sheet) -> None:
    hand = sheet.random
    for k in range(25):
        x = 740 + k * 54
        pale = sheet.pen.outline(
            segment((x, 800), (x + hand.uniform(-6, 6), 640 + hand.uniform(-16, 16)), 10), 15, even
        )
        sheet.shape(pale, (WOOD, WOOD_LIGHT, STONE)[k % 3], 2.2)
    for y in (690, 764):
        rail = sheet.pen.outline(segment((700, y), (2060, y + 6), 14), 13, even)
        sheet.shape(rail, OCHRE, 2.2)
    sheet.wash(circle((1400, 812), 720, 18), SHADE, 0.25)
