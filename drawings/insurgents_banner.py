"""Tl-06: the banner of the Bãi Sậy insurgents.

Known: cloth, and eight words on it; the years 1883 to 1892; Bãi Sậy means the reed beds. So there are reeds and eight
signs, made of strokes nobody can read. Shape, colours and men are imagined, for it is not known whether the cloth
survives.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Point, Points, box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, figure, standing
from drawings.motifs.hatch import hatch
from drawings.motifs.plants import hedge, water
from drawings.motifs.writing import regular
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA_DARK,
    RIVER,
    RIVER_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1800, 2160)
POLE = 470.0


def draw(sheet: Sheet) -> None:
    """Evening over the marsh, the banner in the wind, reeds before and behind."""
    with sheet.framed():
        _sky(sheet)
        hedge(sheet, -40, 1840, 1460, 150, CELADON_DARK)
        sheet.wash(box(-20, 1454, 1840, 800, 30), RIVER_LIGHT, 1)
        sheet.wash(box(-20, 1700, 1840, 500, 30), RIVER, 0.5)
        water(sheet, 60, 1740, 1480, 1720, 80, 2.2)
        _reed_bed(sheet, 1590, 260, 70, CELADON)
        _men(sheet)
        _reed_bed(sheet, 1880, 300, 30, CELADON_DARK)
        _banner(sheet)
        _reed_bed(sheet, 2040, 280, 44, OCHRE_DARK)
        _reed_bed(sheet, 2190, 320, 54, CELADON_DARK)


def _sky(sheet: Sheet) -> None:
    sheet.wash(box(-20, -20, 1840, 1500, 30), NIGHT, 0.32)
    sheet.wash(
        curve((-20, 760), (500, 700), (1200, 780), (1840, 700), (1840, 1480), (-20, 1480), closed=True, step=30),
        CLAY,
        0.35,
    )
    sheet.wash(
        curve((-20, 1100), (600, 1040), (1300, 1110), (1840, 1050), (1840, 1480), (-20, 1480), closed=True, step=30),
        OCHRE,
        0.5,
    )
    sheet.wash(circle((1430, 1290), 210, step=12), OCHRE_LIGHT, 0.5)
    sheet.solid(circle((1430, 1290), 120, step=8), "#d9683f")
    sheet.line(circle((1430, 1290), 120, step=8), 3.4)
    for x, y, size, flip in ((1480, 250, 66, True), (220, 330, 52, False), (1560, 900, 44, True)):
        cloud(sheet, x, y, size, flip, 3.2)
    for k in range(7):
        x, y = 1240 + k * 56, 560 + (k % 3) * 36 - k * 8
        sheet.line(curve((x - 26, y - 8), (x - 10, y - 14), (x, y), (x + 12, y - 14), (x + 28, y - 6), step=3), 2.6)


def _cloth(inset: float) -> Points:
    """The banner as the wind holds it: a tall cloth fixed to the pole on its left."""
    left, right = POLE + 12 + inset, POLE + 860 - inset
    top, foot = 300 + inset, 1330 - inset
    return [
        *curve((left, top), (left + 250, top - 46), (left + 560, top + 34), (right, top - 20), step=12),
        *curve((right, top - 20), (right - 36, top + 330), (right + 34, top + 660), (right - 8, foot - 30), step=12)[
            1:
        ],
        *curve((right - 8, foot - 30), (left + 570, foot + 36), (left + 260, foot - 44), (left, foot), step=12)[1:],
        *segment((left, foot), (left, top), 14)[1:],
    ]


def _banner(sheet: Sheet) -> None:
    hand = sheet.random
    pole = sheet.pen.outline(
        curve((POLE, 2060), (POLE - 6, 1200), (POLE + 4, 190), step=16), 30, lambda t: 1 - 0.35 * t
    )
    sheet.shape(pole, OCHRE, 3.2)
    for k in range(11):  # bamboo: its nodes
        y = 1990 - k * 168
        for off in (0, 9):
            sheet.line(curve((POLE - 17, y + off), (POLE, y + 5 + off), (POLE + 14, y + off), step=4), 2.6)
    tip = curve(
        (POLE - 20, 190), (POLE - 32, 130), (POLE + 3, 70), (POLE + 36, 130), (POLE + 24, 190), closed=True, step=5
    )
    sheet.shape(tip, OCHRE_LIGHT, 2.8)
    for k in range(14):
        sheet.flick(
            curve((POLE + 2, 196), (POLE - 30 + k * 5, 230), (POLE - 44 + k * 7, 270 + hand.uniform(-8, 12)), step=5),
            3.4,
        )
    for y in (330, 560, 800, 1040, 1290):
        for off in (-6, 0, 6):
            sheet.line(curve((POLE - 22, y + off), (POLE + 4, y + 8 + off), (POLE + 30, y + off), step=4), 3)
    rim = _cloth(0)
    teeth: Points = []
    for i, (x, y) in enumerate(rim):
        out = 22 if i % 4 == 2 and x > POLE + 30 else 0
        teeth.append((x + (out if x > POLE + 780 else 0), y + (out if y > 1200 else (-out if y < 420 else 0))))
    sheet.shape(teeth, OCHRE, 3.4)
    sheet.shape(_cloth(38), LACQUER, 3.2)
    sheet.line(_cloth(54), 2)
    with sheet.inside(_cloth(40)):
        for x, wide, strength in ((690, 120, 0.4), (1010, 150, 0.45), (1230, 90, 0.4)):
            fold = curve(
                (x, 240),
                (x + 40, 560),
                (x - 20, 900),
                (x + 30, 1400),
                (x + wide + 30, 1400),
                (x + wide - 30, 900),
                (x + wide + 30, 560),
                (x + wide, 240),
                closed=True,
                step=16,
            )
            sheet.wash(fold, LACQUER_DARK, strength)
        for x in (590, 800, 1120, 1270):
            light = curve(
                (x, 240),
                (x + 36, 560),
                (x - 20, 900),
                (x + 26, 1400),
                (x + 60, 1400),
                (x + 10, 900),
                (x + 66, 560),
                (x + 34, 240),
                closed=True,
                step=16,
            )
            sheet.wash(light, "#c9735c", 0.5)
        for x in (700, 820, 1010, 1160, 1240):
            for k in range(13):
                a: Point = (x + hand.uniform(-10, 10), 330 + k * 78)
                sheet.flick(curve(a, (a[0] + 9, a[1] + 34), (a[0] + 2, a[1] + 74), step=6), 2)
        for k in range(36):  # the cloth's own weave, seen at its edge
            y = 350 + k * 27
            sheet.line(curve((1240, y), (1276, y + 4), (1310, y - 2), step=6), 1.1)
    _signs(sheet)
    hatch(
        sheet,
        [(x, y) for x, y in _cloth(6) if x > POLE + 790] + [(POLE + 800, 1290), (POLE + 800, 320)],
        60,
        15,
        1.6,
        0.5,
    )


def _signs(sheet: Sheet) -> None:
    """Two columns of four, on pale discs: dabs of a broad brush, and no character among them."""
    for column, x in enumerate((1070, 740)):
        for row in range(4):
            y = 462 + row * 228 + (8 if column else 14)
            disc = circle((x, y), 96, 98, step=7)
            sheet.shape(disc, OCHRE_LIGHT, 3)
            sheet.line(circle((x, y), 85, 87, step=7), 1.7)
            sheet.random.seed(f"sign {column} {row}")
            regular(sheet, x, y, 148)


def _reed_bed(sheet: Sheet, y: float, tall: float, count: int, colour: str) -> None:
    """Reeds with plumes, leaning with the wind to the right."""
    hand = sheet.random
    for _ in range(count):
        x = hand.uniform(-30, 1830)
        high = tall * hand.uniform(0.55, 1.1)
        lean = high * hand.uniform(0.12, 0.4)
        stem = curve((x, y + 20), (x + lean * 0.3, y - high * 0.55), (x + lean, y - high), step=9)
        sheet.tint(stem, 9, colour, lambda t: 1 - 0.6 * t)
        sheet.line(stem, 3.2, lambda t: 1 - 0.7 * t)
        for k in range(3):
            a = stem[int(len(stem) * (0.2 + 0.2 * k))]
            way = 1 if hand.random() < 0.75 else -1
            blade = curve(
                a,
                (a[0] + way * 50, a[1] - 60),
                (a[0] + way * hand.uniform(90, 150), a[1] - hand.uniform(20, 70)),
                step=8,
            )
            sheet.shape(sheet.pen.outline(blade, 13, lambda t: 1 - 0.95 * t), colour, 1.9)
        if hand.random() < 0.6:
            tip = stem[-1]
            for k in range(20):
                root = (tip[0] - lean * 0.004 * k * 4, tip[1] + k * 4.6)
                sheet.tint([root, (root[0] + 14, root[1] - 6), (root[0] + 30, root[1] + 4)], 6, OCHRE_LIGHT)
                sheet.flick(
                    [root, (root[0] + 14, root[1] - 7), (root[0] + hand.uniform(22, 36), root[1] + hand.uniform(0, 9))],
                    1.8,
                )


def _men(sheet: Sheet) -> None:
    """Three who keep watch."""
    for x, y, size, coat, hat in (
        (880, 1890, 1.6, WOOD_DARK, "turban"),
        (1180, 1930, 1.7, PATINA_DARK, "leaf"),
        (1520, 1890, 1.6, LACQUER_DARK, "band"),
    ):
        with sheet.at(x, y, flip=x > 1300):
            figure(
                sheet,
                standing((40, -150), (34, -140)),
                Dress(coat, CELADON, OCHRE, hat, hat_colour=OCHRE if hat == "band" else "#2b1d18"),
                size,
            )
        way = -1 if x > 1300 else 1
        shaft = sheet.pen.outline(segment((x + way * 40 * size, y), (x + way * 52 * size, y - 360 * size), 12), 9, even)
        sheet.shape(shaft, WOOD, 2.2)
        head = (x + way * 52 * size, y - 360 * size)
        sheet.shape(
            curve(
                (head[0] - 9, head[1]),
                (head[0] - 15, head[1] - 34),
                (head[0], head[1] - 80),
                (head[0] + 15, head[1] - 34),
                (head[0] + 9, head[1]),
                closed=True,
                step=5,
            ),
            "#8f979a",
            2.3,
        )
