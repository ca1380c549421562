"""Kt-02: the stone lion of Hương Lãng pagoda, called Ông Sấm, Lord Thunder.

Known: stone, late 11th to early 12th century, very large (the sources give two sets of measures). Its pose, curls,
collar and plinth are imagined; nobody stands beside it, for that would take sides between the measures.
"""

from __future__ import annotations

import math

from drawings.line import Points, arc, box, circle, curve, marks, moved, polar, segment, spiral
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.great_tree import great_tree
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.lotus_seat import petal, waves
from drawings.motifs.modelling import dark_side, hatch, modelled, stipple
from drawings.motifs.plants import hedge
from drawings.motifs.scrollwork import blossom, scroll
from drawings.palette import CELADON_DARK, CLAY, RIVER, SHADE, STONE, STONE_DARK, STONE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet

SIZE = (2300, 1650)
GREY = (STONE, STONE_LIGHT)
FOOT = 1270.0


def draw(sheet: Sheet) -> None:
    """A storm gathers over the hedge; the lion lies on its plinth."""
    with sheet.framed():
        _sky(sheet)
        hedge(sheet, -30, 2330, 1050, 280)
        great_tree(sheet, (2030.0, 1110.0), 680, hanging=10, spread=0.8, strands=3)
        _yard(sheet)
        _plinth(sheet)
        with sheet.at(1150, FOOT):
            _body(sheet)
            _legs(sheet)
            _head(sheet)
        _small(sheet)


def _sky(sheet: Sheet) -> None:
    for x, y, size, flip in (
        (360.0, 250.0, 74, False),
        (820.0, 170.0, 56, True),
        (1330.0, 220.0, 64, False),
        (1800.0, 180.0, 50, True),
    ):
        with sheet.at(x, y, flip=flip):
            sheet.wash(outline(size), SHADE, 0.24)
        cloud(sheet, x, y, size, flip, 3)


def _yard(sheet: Sheet) -> None:
    sheet.solid(
        curve((-400, 1050), (800, 1040), (1700, 1046), (2700, 1050), (2900, 1400), (2700, 1800), (-400, 1800), step=40),
        "#dfcba0",
    )
    sheet.wash(box(-20, 1330, 2340, 400, 60), RIVER, 0.34)
    for row in range(7):
        y = 1120 + 480 * (row / 7) ** 1.2
        sheet.line(segment((60, y), (2240, y), 60), 1.3)
        for k in range(-12, 13):
            x = 1150 + (k + (row % 2) / 2) * (110 + row * 18)
            if 60 < x < 2240 and sheet.random.random() < 0.75:
                sheet.line(segment((x, y), (x + (x - 1150) * 0.05, y + 60), 10), 1.2)


def _plinth(sheet: Sheet) -> None:
    sheet.wash(circle((1210, FOOT + 150), 1010, 70, step=16), SHADE, 0.4)
    for half, top, tall in ((900, FOOT - 6, 46), (840, FOOT + 40, 70), (930, FOOT + 110, 50)):
        slab = box(1150 - half, top, half * 2, tall, 20)
        modelled(sheet, slab, STONE if half != 840 else STONE_DARK, 3.2, 12, 0.34)
        stipple(sheet, slab, 160, 3)
    scroll(sheet, segment((330, FOOT + 75), (1970, FOOT + 75), 20), 60, GREY, 1.8, 1.4)
    for i in range(46):
        petal(sheet, 268 + i * 39.2, FOOT + 40, 40, 40, STONE_LIGHT if i % 2 else STONE)
    waves(sheet, 260, 2060, FOOT + 158, 44, (STONE_DARK, STONE))


def _body(sheet: Sheet) -> None:
    body = curve(
        *marks(
            "-260 -600, 20 -668, 300 -640, 540 -640, 690 -540, 752 -340, 744 -110, 716 0, -400 0, -430 -200, -380 -440"
        ),
        closed=True,
        step=10,
    )
    modelled(sheet, body, STONE, 4.5, 34, 0.34, 15)
    stipple(sheet, body, 700, 3.4)
    tail = curve((690, -470), (790, -520), (812, -640), (740, -730), (640, -700), (650, -620), (700, -610), step=8)
    ribbon = sheet.pen.outline(tail, 74, lambda t: 0.8 + 0.4 * math.sin(math.pi * t))
    modelled(sheet, ribbon, STONE_LIGHT, 3.4, 12, 0.34)
    sheet.line(tail, 1.8)
    for k in range(9):
        (x, y) = tail[min(len(tail) - 1, 3 + k * len(tail) // 10)]
        sheet.flick(curve((x, y), (x + 16, y - 14), (x + 40, y - 16), step=4), 2.2)
    for i in range(11):  # curls along the spine
        x = -60 + i * 66
        y = -650 + abs(i - 4) ** 1.7 * 2.4
        rim = curve((x - 34, y + 26), (x - 30, y - 22), (x + 6, y - 44), (x + 34, y - 14), (x + 26, y + 26), step=5)
        modelled(sheet, [*rim, rim[0]], STONE_LIGHT, 2.6, 8, 0.34)
        sheet.line(spiral((x + 2, y - 6), 21, 120, 1.7, step=4), 2.2)
    for x, y, r in ((170, -420, 84), (30, -230, 56), (290, -560, 40), (60, -520, 46)):
        blossom(sheet, x, y, r, GREY, 9)
        for k in range(5):
            turn = -160 + k * 66
            cx, cy = polar((x, y), r + 22, turn)
            sheet.line(spiral((cx, cy), 17, turn, 1.5, step=3), 2)
            sheet.flick(curve((cx, cy), (cx + 20, cy + 6), (cx + 46, cy - 4), step=5), 2.2)
    for i in range(6):  # ribs of the belly
        x = -180 + i * 70
        sheet.flick(curve((x, -60), (x + 20, -130), (x + 60, -190), step=8), 2.6)


def _legs(sheet: Sheet) -> None:
    haunch = curve(
        *marks("330 -20, 290 -200, 370 -380, 540 -430, 690 -350, 724 -170, 690 0, 400 10"), closed=True, step=9
    )
    modelled(sheet, haunch, STONE, 4, 26, 0.34, 14)
    stipple(sheet, haunch, 200, 3.2)
    sheet.line(spiral((530, -220), 120, 200, 1.9, step=7), 4)
    for k in range(7):
        turn = 150 + k * 30
        x, y = polar((530, -220), 150, turn)
        sheet.line(spiral((x, y), 24, turn, 1.6, step=4), 2.2)
    _paw(sheet, 200, 470, 112)
    for far, tone in ((True, STONE_DARK), (False, STONE)):
        shift = 80 if far else 0
        leg = moved(
            curve(
                *marks("-250 -330, -430 -300, -520 -180, -640 -120, -660 -20, -560 0, -300 0, -190 -90"),
                closed=True,
                step=9,
            ),
            shift - (150 if far else 0),
            -34 if far else 0,
        )
        modelled(sheet, leg, tone, 4, 22, 0.34, 14)
        if not far:
            stipple(sheet, leg, 160, 3.2)
            for k in range(4):
                sheet.line(spiral((-300 - k * 62, -230 + k * 36), 34 - k * 3, 60, 1.7, step=4), 2.6)
                sheet.flick(
                    curve(
                        (-290 - k * 62, -200 + k * 36),
                        (-240 - k * 60, -180 + k * 40),
                        (-190 - k * 58, -196 + k * 40),
                        step=6,
                    ),
                    3,
                )
    _paw(sheet, -720, -380, 124)


def _paw(sheet: Sheet, left: float, right: float, tall: float) -> None:
    paw = curve(
        (left, 0),
        (left - 14, -tall * 0.5),
        (left + 40, -tall),
        (right - 60, -tall * 0.94),
        (right, -tall * 0.5),
        (right, 0),
        step=8,
    )
    modelled(sheet, [*paw, paw[0]], STONE_LIGHT, 3.8, 14, 0.34, 12)
    for k in range(4):
        x = left + 20 + k * (right - left) * 0.2
        toe = curve(
            (x - 34, 0), (x - 42, -tall * 0.4), (x - 4, -tall * 0.62), (x + 32, -tall * 0.4), (x + 26, 0), step=5
        )
        modelled(sheet, [*toe, toe[0]], STONE, 3, 8, 0.34)
        claw = curve((x - 12, 0), (x - 12, -26), (x, -40), (x + 10, -24), (x + 8, 0), step=3)
        sheet.shape([*claw, claw[0]], STONE_LIGHT, 2.2)


def _head(sheet: Sheet) -> None:
    at = (-340.0, -560.0)
    for ring, (radius, count, size) in enumerate(((350, 21, 58), (292, 18, 54))):
        for k in range(count):
            turn = k * 360 / count + ring * 9
            x, y = polar(at, radius, turn)
            lock = circle((x, y), size, size * 0.94, step=6)
            modelled(sheet, lock, STONE if (k + ring) % 2 else STONE_LIGHT, 3, 11, 0.34)
            sheet.line(spiral((x, y), size * 0.76, turn, 2, step=5), 2.8)
    face = moved(
        curve(
            *marks(
                "0 -262, -150 -236, -236 -120, -246 30, -196 170, -96 250, 0 264, "
                "96 250, 196 170, 246 30, 236 -120, 150 -236"
            ),
            closed=True,
            step=9,
        ),
        *at,
    )
    modelled(sheet, face, STONE, 4.2, 24, 0.3, 14)
    stipple(sheet, face, 240, 3.2)
    with sheet.at(*at):
        _face(sheet)
    for k in range(7):  # a collar of bells
        x, y = -560 + k * 72, -262 + (3 - abs(k - 3)) * 26
        bell = curve((x - 24, y + 30), (x - 28, y - 2), (x, y - 26), (x + 28, y - 2), (x + 24, y + 30), step=4)
        modelled(sheet, [*bell, bell[0]], STONE_LIGHT, 2.8, 8, 0.34)
        sheet.line(segment((x - 22, y + 12), (x + 22, y + 12), 6), 2)
        sheet.dots([(x, y + 24)], 9)


def _face(sheet: Sheet) -> None:
    for side in (-1, 1):

        def put(written: str, way: int = side) -> Points:
            return [(way * x, y) for x, y in curve(*marks(written), closed=True, step=5)]

        ear = put("190 -190, 270 -250, 300 -180, 250 -110, 206 -110")
        modelled(sheet, ear, STONE, 3.2, 9, 0.34)
        sheet.line(spiral((side * 250, -172), 26, 90, side * 1.5, step=4), 2.4)
        brow = put("18 -96, 60 -170, 140 -186, 214 -140, 222 -92, 150 -122, 84 -112, 40 -72")
        modelled(sheet, brow, STONE_LIGHT, 3, 9, 0.34)
        for k in range(5):
            sheet.flick(
                curve(
                    (side * (60 + k * 32), -126 - k * 4),
                    (side * (74 + k * 32), -158),
                    (side * (98 + k * 30), -172 + k * 12),
                    step=5,
                ),
                2.4,
            )
        modelled(sheet, circle((side * 106, -52), 58, 50, step=5), STONE_LIGHT, 3.4, 10, 0.3)
        sheet.line(circle((side * 102, -50), 34, 30, step=4), 2.6)
        sheet.black(circle((side * 99, -46), 9, 9, step=2))
        lid = put("44 -62, 70 -108, 130 -116, 170 -70, 128 -84, 84 -82")
        modelled(sheet, lid, STONE, 2.6, 6, 0.3)
        sheet.line(curve((side * 40, -20), (side * 106, 14), (side * 176, -22), step=6), 2.6)
        cheek = circle((side * 164, 70), 50, 44, step=5)
        sheet.line(spiral((side * 164, 70), 44, 90, side * 1.8, step=5), 2.6)
        dark_side(sheet, cheek, -8, -8, 0.2)
        for k in range(3):
            sheet.flick(
                curve((side * 84, 96 + k * 10), (side * 150, 112 + k * 16), (side * 214, 96 + k * 24), step=7), 2.4
            )
    blossom(sheet, 0, -186, 48, GREY, 8)
    nose = curve(*marks("-34 -40, -30 20, -78 46, -70 84, -24 92, 0 82, 24 92, 70 84, 78 46, 30 20, 34 -40"), step=5)
    modelled(sheet, [*nose, nose[0]], STONE_LIGHT, 3.4, 10, 0.34)
    for side in (-1, 1):
        sheet.black(circle((side * 36, 66), 12, 9, step=3))
    for y in (-24, -4, 14):
        sheet.line(curve((-26, y), (0, y - 8), (26, y), step=4), 1.8)
    mouth = curve(
        *marks("-168 96, -84 112, 0 104, 84 112, 168 96, 150 150, 70 178, 0 182, -70 178, -150 150"),
        closed=True,
        step=6,
    )
    sheet.shape(mouth, "#6f6853", 3.4)
    hatch(sheet, mouth, 0, 8, 1.6, 0.9)
    for i in range(9):
        x = -112 + i * 28
        tooth = curve((x - 12, 112), (x - 10, 128), (x, 136), (x + 10, 128), (x + 12, 112), step=3)
        sheet.shape([*tooth, tooth[0]], STONE_LIGHT, 2)
    for side in (-1, 1):
        fang = curve(
            (side * 128, 104), (side * 126, 134), (side * 140, 168), (side * 152, 132), (side * 152, 102), step=4
        )
        sheet.shape([*fang, fang[0]], STONE_LIGHT, 2.4)
    tongue = curve((-62, 176), (-40, 152), (0, 148), (40, 152), (62, 176), (0, 184), closed=True, step=5)
    modelled(sheet, tongue, STONE, 2.4, 6, 0.3)
    sheet.line(curve((0, 154), (2, 168), (0, 182), step=4), 1.8)
    for side in (-1, 1):
        for k in range(4):
            low = 90 + k * 22
            whisker = ((176 + k * 4, low), (214 - k * 8, low + 14 + k * 4), (226 - k * 22, low - 6 + k * 16))
            sheet.flick([(side * x, y) for x, y in curve(*whisker, step=5)], 2.8)
    for k in range(5):
        x = -96 + k * 48
        sheet.line(spiral((x, 226 - abs(k - 2) * 8), 24, 90, 1.7, step=4), 2.6)


def _small(sheet: Sheet) -> None:
    hand = sheet.random
    for _ in range(60):
        x, y = hand.uniform(250, 2060), FOOT + hand.uniform(60, 156)
        r = hand.uniform(10, 34)
        sheet.wash(circle((x, y), r, r * 0.5), CELADON_DARK, 0.3)
    for i in range(24):
        tuft(sheet, 90 + i * 94, FOOT + hand.uniform(150, 290), 42)
    for i in range(9):
        fallen_leaf(sheet, (150 + i * 240, FOOT + hand.uniform(170, 290)), 17)
    for x, y, flip in ((1500.0, 604.0, False), (1580.0, 606.0, True), (1010.0, 1250.0, True)):
        with sheet.at(x, y, flip=flip, scale=0.9):
            bird = curve(*marks("-44 6, -20 -12, 4 -26, 20 -30, 30 -20, 26 -4, 6 8, -18 6"), closed=True, step=3)
            sheet.shape(bird, WOOD_DARK, 2)
            sheet.shape(curve(*marks("28 -2, 18 8, 2 10, 14 -10"), closed=True, step=3), STONE_LIGHT, 1.4)
            sheet.shape([(29, -24), (42, -20), (29, -17)], CLAY, 1.3)
            sheet.dots([(22, -23)], 4)
            for leg in (2, 10):
                sheet.line([(leg, 8), (leg + 1, 15), (leg + 3, 20)], 1.7)
    sheet.line(arc((1150, FOOT + 158), 930, 20, 40, 8), 1)
