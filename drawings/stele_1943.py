"""Bia-05: the Xích Đằng stele of 1943.

Known: stone, the eighteenth year of Bảo Đại, 1943, at the Temple of Literature. Its size, its ornament and its words
are not known here: fret, clouds and tree are imagined, the writing is strokes, and somebody has left a bicycle.
"""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.pen_shade import fringe, plane, wear
from drawings.motifs.plants import hedge
from drawings.motifs.small_life import sparrow
from drawings.motifs.writing import field
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    OCHRE,
    OCHRE_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1900, 1760)
X, FOOT = 760.0, 1430.0
WIDE, TALL = 640.0, 1010.0


def draw(sheet: Sheet) -> None:
    """The stele before the wall of the court, a frangipani over it."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1900, 760, 60), "#f3e2bd", 0.5)
        for x, y, size, flip in ((330, 250, 44, False), (820, 170, 30, True)):
            cloud(sheet, x, y, size, flip, 2.3)
        hedge(sheet, -30, 1940, 640, 180)
        _wall(sheet)
        ground(sheet, -300, 2200, 1380, "#c3ab7c", 520)
        _paving(sheet)
        _stele(sheet)
        _frangipani(sheet)
        with sheet.at(1470, 1490):
            _bicycle(sheet)
        with sheet.at(330, 1560):
            sparrow(sheet, 0.95)
        with sheet.at(410, 1584, flip=True):
            sparrow(sheet, 0.85)
        for x, y in ((120, 1480), (250, 1450), (1820, 1500), (200, 1640)):
            tuft(sheet, x, y, 42)
        for at in ((620, 1640), (1500, 1650), (940, 1600)):
            fallen_leaf(sheet, at, 22)


def _wall(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.shape(box(-20, 660, 1940, 740, 60), "#e8cf9c", 3.4)
    sheet.wash(box(-20, 660, 1940, 80, 60), SHADE, 0.35)
    sheet.shape(polyline((-20, 590), (1920, 590), (1950, 662), (-50, 662), (-20, 590)), CLAY, 4)
    for k in range(66):
        x = -30 + k * 30
        sheet.line(segment((x + 4, 594), (x, 660), 10), 1.9)
        sheet.shape(circle((x, 664), 9, step=2), CLAY_DARK, 1.6)
    sheet.line(segment((-20, 588), (1920, 586), 24), 8)
    for x in (300, 1340):
        for k in range(5):
            for j in range(3):
                cx, cy = x + k * 70, 850 + j * 70
                sheet.shape(box(cx - 30, cy - 30, 60, 60, 8), LACQUER, 2.2)
                for turn in range(4):
                    with sheet.at(cx, cy, turn=turn * 90 + 45):
                        sheet.shape(curve((0, 0), (-8, -13), (0, -27), (8, -13), closed=True, step=3), OCHRE_LIGHT, 1.6)
    for _ in range(22):
        x, y = hand.uniform(0, 1880), hand.uniform(760, 1360)
        sheet.wash(circle((x, y), hand.uniform(30, 120), hand.uniform(20, 60), 12), SHADE, 0.06)
        if hand.random() < 0.5:
            for k in range(3):
                sheet.line(segment((x + k * 34, y + (k % 2) * 16), (x + k * 34 + 28, y + (k % 2) * 16)), 1.5)
    sheet.wash(
        curve(
            (-20, 1400),
            (-20, 1340),
            (400, 1370),
            (900, 1350),
            (1500, 1376),
            (1920, 1346),
            (1920, 1400),
            closed=True,
            step=14,
        ),
        CELADON_DARK,
        0.4,
    )


def _paving(sheet: Sheet) -> None:
    for k in range(6):
        y = 1424 + k * 50
        sheet.line(segment((70, y), (1830, y + 3), 26), 1.8)
        for i in range(13):
            x = 60 + i * 150 + (k % 2) * 70
            sheet.line(segment((x, y), (x + (x - 950) * 0.05, y + 50), 9), 1.6)
    sheet.wash(curve((330, 1500), (800, 1440), (1340, 1460), (1300, 1530), (700, 1560), closed=True), SHADE, 0.42)


def _stele(sheet: Sheet) -> None:
    """A straight slab of a straight age: square shoulders, a fret for a border."""
    left, top = X - WIDE / 2, FOOT - 130 - TALL
    base = [
        (left - 120, FOOT + 70),
        (left - 120, FOOT - 60),
        (left + WIDE + 120, FOOT - 60),
        (left + WIDE + 120, FOOT + 70),
        (left - 120, FOOT + 70),
    ]
    side = [
        (left + WIDE + 120, FOOT + 70),
        (left + WIDE + 190, FOOT + 40),
        (left + WIDE + 190, FOOT - 84),
        (left + WIDE + 120, FOOT - 60),
    ]
    sheet.shape([*side, side[0]], STONE_DARK, 4)
    plane(sheet, segment(side[1], side[2]), segment(side[0], side[3]), 9, 1.9)
    sheet.shape(polyline(*base), STONE, 4.4)
    sheet.shape(
        [
            (left - 120, FOOT - 60),
            (left + WIDE + 120, FOOT - 60),
            (left + WIDE + 190, FOOT - 84),
            (left - 60, FOOT - 84),
            (left - 120, FOOT - 60),
        ],
        STONE_LIGHT,
        3.2,
    )
    for k in range(9):
        x = left - 96 + k * 94
        sheet.line(
            polyline(
                (x, FOOT + 40),
                (x, FOOT - 30),
                (x + 70, FOOT - 30),
                (x + 70, FOOT + 26),
                (x + 24, FOOT + 26),
                (x + 24, FOOT - 4),
                (x + 48, FOOT - 4),
            ),
            2.2,
        )
    low = FOOT - 72
    outline: Points = polyline(
        (left, low), (left, top + 90), (left + 60, top + 90), (left + 60, top + 30), (left + 130, top + 30)
    )
    crown = curve(
        (left + 130, top + 30),
        (X - 120, top - 26),
        (X, top - 44),
        (X + 120, top - 26),
        (left + WIDE - 130, top + 30),
        step=6,
    )
    outline = [
        *outline,
        *crown,
        *polyline(
            (left + WIDE - 130, top + 30),
            (left + WIDE - 60, top + 30),
            (left + WIDE - 60, top + 90),
            (left + WIDE, top + 90),
            (left + WIDE, low),
            (left, low),
        ),
    ]
    sheet.shape([(x + 52, y - 14) for x, y in outline], STONE_DARK, 4)
    fringe(sheet, segment((left + WIDE + 51, low - 20), (left + WIDE + 51, top + 84)), 44, 172, 12, 2.1)
    sheet.shape(outline, STONE, 5)
    sheet.wash(
        polyline((left + 6, low), (left + 6, top + 96), (left + 250, top + 20), (left + 120, low)), STONE_LIGHT, 0.55
    )
    _fret(sheet, left, top, low)
    sun = (X, top + 96)
    for k in range(15):
        a = k * 24 - 90
        sheet.flick(segment(polar(sun, 46, a), polar(sun, 76 if k % 2 else 62, a), 4), 3.4)
    sheet.wash(circle(sun, 38, 38, 4), LACQUER, 0.7)
    sheet.line(circle(sun, 38, 38, 4), 3)
    for x, size, flip in ((-136, 22, False), (136, 22, True)):
        cloud(sheet, X + x, top + 112, size, flip, 2.1)
    for drop, width in ((0, 3), (10, 1.7)):
        sheet.line(segment((left + 72, top + 192 + drop), (left + WIDE - 72, top + 192 + drop)), width)
    field(sheet, (left + 84, top + 222), WIDE - 168, low - top - 330, columns=9, rows=17)
    wear(sheet, (X, FOOT - 500), WIDE * 0.9, 800, 40)
    sheet.flick(
        curve((left + 20, low - 220), (left + 60, low - 190), (left + 74, low - 140), (left + 120, low - 120), step=5),
        3.6,
    )


def _fret(sheet: Sheet, left: float, top: float, low: float) -> None:
    for inset, width in ((14, 2.6), (60, 2.6)):
        sheet.line(polyline((left + inset, low - inset), (left + inset, top + 104), (left + inset, low - inset)), width)
        sheet.line(polyline((left + WIDE - inset, low - inset), (left + WIDE - inset, top + 104)), width)
        sheet.line(segment((left + inset, low - inset), (left + WIDE - inset, low - inset)), width)
    spots = [(left + 37, top + 126 + k * 46.0, 90) for k in range(int((low - top - 190) / 46))]
    spots += [(left + WIDE - 37, y, 90) for _, y, _ in spots]
    spots += [(left + 90 + k * 46.0, low - 37, 0) for k in range(int((WIDE - 150) / 46))]
    for x, y, turn in spots:
        with sheet.at(x, y, turn=turn):
            sheet.line(
                polyline((-20, 14), (-20, -14), (16, -14), (16, 8), (-8, 8), (-8, -4), (5, -4), step=4), 2.2, even
            )


def _frangipani(sheet: Sheet) -> None:
    """Thick grey boughs, leaves in whorls at their ends, five-petalled flowers."""
    boughs = (
        (((1940, 1180), (1800, 900), (1660, 720), (1600, 520)), 74),
        (((1640, 640), (1500, 560), (1380, 420), (1330, 330)), 42),
        (((1610, 540), (1620, 400), (1560, 280), (1570, 210)), 40),
        (((1720, 800), (1780, 640), (1800, 480), (1770, 380)), 40),
        (((1420, 470), (1310, 480), (1210, 440), (1150, 400)), 26),
    )
    for through, wide in boughs:
        line = curve(*through, step=10)
        body = sheet.pen.outline(line, wide, lambda t: 1 - 0.42 * t)
        sheet.shape(body, "#a39a86", 3.4)
        fringe(sheet, body[len(body) // 2 :], wide * 0.4, 190, 11, 1.7)
        for part in range(8, len(line) - 4, 7):
            x, y = line[part]
            sheet.line(arc((x, y), wide * 0.22, 20, 200, step=3), 1.5)
    hand = sheet.random
    for x, y in ((1330, 320), (1570, 200), (1770, 370), (1150, 396), (1880, 560), (1470, 520)):
        for k in range(9):
            with sheet.at(x, y, turn=k * 40 + hand.uniform(-12, 12)):
                blade = curve((8, 0), (60, -26), (130, -20), (172, 0), (130, 22), (60, 24), closed=True, step=5)
                sheet.shape(blade, CELADON_DARK if k % 3 else CELADON, 2.5)
                sheet.line(segment((8, 0), (164, 0), 8), 2)
                for t in range(40, 150, 18):
                    for side in (-1, 1):
                        sheet.flick(segment((t, 0), (t + 16, side * 15), 4), 1.2)
        for _ in range(5):
            _blossom(sheet, x + hand.uniform(-46, 46), y + hand.uniform(-40, 40), 26)
    for x, y in ((1180, 1560), (1290, 1620), (1060, 1640), (760, 1600), (1700, 1620)):
        _blossom(sheet, x, y, 24)


def _blossom(sheet: Sheet, x: float, y: float, size: float) -> None:
    start = sheet.random.uniform(0, 72)
    for k in range(5):
        with sheet.at(x, y, turn=start + k * 72):
            petal = curve(
                (0, 0),
                (size * 0.44, -size * 0.5),
                (size * 0.3, -size),
                (-size * 0.2, -size * 0.9),
                (-size * 0.24, -size * 0.4),
                closed=True,
                step=3,
            )
            sheet.shape(petal, "#fdf6e4", 1.7)
            sheet.wash(circle((size * 0.05, -size * 0.26), size * 0.2, size * 0.26, 2), OCHRE, 0.7)


def _bicycle(sheet: Sheet) -> None:
    """An old bicycle against the wall: wheels on y = 80, 470 units long."""
    sheet.wash(curve((-300, 84), (0, 66), (330, 80), (250, 108), (-200, 108), closed=True), SHADE, 0.4)
    hubs = ((-160.0, -50.0), (160.0, -50.0))
    for hub in hubs:
        for r, width in ((128, 6.5), (119, 2)):
            sheet.line(circle(hub, r, r, 5), width, even)
        for k in range(18):
            a = k * 20 + 6
            sheet.line(segment(polar(hub, 9, a + (24 if k % 2 else -24)), polar(hub, 117, a), 8), 1.3)
        sheet.shape(circle(hub, 11, step=2), STONE_DARK, 2.6)
    for hub, start, end in ((hubs[0], 190, 320), (hubs[1], 200, 330)):
        sheet.line(arc(hub, 140, start, end, step=5), 6, even)
    crank, seat, head, fork = (-10.0, -40.0), (-58.0, -200.0), (112.0, -206.0), (106.0, -240.0)
    for a, b, width in (
        (crank, seat, 8),
        (seat, head, 8),
        (crank, (116, -180), 8),
        (crank, hubs[0], 6),
        (seat, hubs[0], 5),
        (fork, (128, -150), 8),
        ((128, -150), hubs[1], 7),
    ):
        tube = sheet.pen.outline(segment(a, b, 8), width + 4, lambda _: 1)
        sheet.shape(tube, CELADON_DARK, 2.2)
    sheet.line(curve(fork, (96, -262), (60, -268), (40, -250), step=4), 7)
    sheet.line(curve((96, -262), (130, -270), (150, -262), step=4), 6)
    sheet.shape(
        curve((-110, -216), (-80, -232), (-30, -226), (-20, -216), (-60, -208), closed=True, step=4), WOOD_DARK, 3
    )
    sheet.line(segment(seat, (-62, -214), 4), 6)
    sheet.shape(circle(crank, 26, step=3), OCHRE, 2.6)
    sheet.line(circle(crank, 14, step=2), 1.8)
    for y in (-22, 22):
        sheet.line(
            segment((crank[0] + math.copysign(4, y), crank[1] + y), (hubs[0][0], hubs[0][1] + math.copysign(9, y)), 8),
            1.8,
        )
    sheet.line(segment(crank, (18, 6), 5), 5)
    sheet.shape(box(6, 2, 32, 10, 5), WOOD_DARK, 2)
    sheet.line(polyline((-190, -190), (-70, -196), (-160, -60)), 4)
    sheet.shape(box(-206, -262, 110, 70, 10), WOOD, 3.2)  # a basket of betel and bananas on the carrier
    for k in range(6):
        sheet.line(segment((-204, -252 + k * 11), (-98, -250 + k * 11), 8), 1.5)
    for k in range(8):
        sheet.line(segment((-200 + k * 14, -260), (-200 + k * 14, -194), 8), 1.4)
    for k in range(6):
        finger = curve((-190 + k * 16, -262), (-184 + k * 16, -300), (-160 + k * 13, -316), step=4)
        sheet.shape(sheet.pen.outline(finger, 15, lambda t: 1 - 0.5 * abs(2 * t - 1)), OCHRE_LIGHT, 2)
    sheet.line(segment((60, 78), (-20, -36), 6), 3.4)
