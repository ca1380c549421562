"""Tl-07: the fifteen royal patents of the Mother temple.

Known: fifteen, of paper. So one is spread and fourteen are rolled; dragon, clouds, seal and the strokes that stand for
writing are imagined.
"""

from __future__ import annotations

from drawings.line import Points, box, circle, curve, marks, polyline, segment, spiral
from drawings.motifs.cloud import cloud
from drawings.motifs.hatch import hatch
from drawings.motifs.scroll_dragon import scroll_dragon
from drawings.motifs.vine import vine
from drawings.motifs.writing import field, seal
from drawings.palette import (
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2300, 1640)
ROLLED = 14
SHEET_COLOUR = "#e9c46f"


def draw(sheet: Sheet) -> None:
    """A lacquered chest with the rolls behind, the open sheet in front."""
    with sheet.framed():
        _table(sheet)
        _chest(sheet)
        _spread(sheet)


def _table(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, -20, 2340, 420, 30), OCHRE_LIGHT, 0.6)
    sheet.shape(box(-20, 400, 2340, 1300, 30), WOOD, 3)
    for k in range(12):
        y = 420 + k * 40 + k * k * 5
        sheet.line([(x * 60.0 - 20, y + hand.uniform(-2, 2)) for x in range(41)], 1.5)
    for _ in range(40):
        x, y = hand.uniform(0, 2100), hand.uniform(430, 1560)
        sheet.line(curve((x, y), (x + 90, y + hand.uniform(-6, 6)), (x + hand.uniform(160, 360), y), step=12), 1.3)


def _chest(sheet: Sheet) -> None:
    """A long open chest; the rolls lie in it in two layers."""
    left, right, top, foot = 360.0, 1940.0, 330.0, 640.0
    sheet.wash(
        polyline((left, foot), (right, foot), (right + 90, foot + 46), (left + 60, foot + 46), (left, foot), step=20),
        SHADE,
        0.45,
    )
    sheet.shape(
        polyline(
            (left + 50, 120),
            (right - 50, 120),
            (right - 20, top - 30),
            (left + 20, top - 30),
            (left + 50, 120),
            step=16,
        ),
        LACQUER_DARK,
        3.4,
    )  # the lid, leaning back
    sheet.line(
        polyline(
            (left + 84, 146),
            (right - 84, 146),
            (right - 64, top - 54),
            (left + 64, top - 54),
            (left + 84, 146),
            step=16,
        ),
        2.2,
    )
    vine(sheet, segment((left + 110, 222), (right - 110, 222), 10), 90, 2.8, 1.4)
    sheet.shape(
        polyline((left, top), (right, top), (right - 24, top - 60), (left + 24, top - 60), (left, top), step=16),
        WOOD_DARK,
        3,
    )
    number = 0
    for row, (count, y) in enumerate(((8, top - 40), (ROLLED - 8, top - 92))):
        for k in range(count):
            x = left + 110 + row * 97 + k * (right - left - 220) / 7
            _roll(sheet, x, y, number)
            number += 1
    front = box(left, top, right - left, foot - top, 18)
    sheet.shape(front, LACQUER, 4)
    sheet.wash(box(left, foot - 70, right - left, 70, 18), LACQUER_DARK, 0.6)
    sheet.line(box(left + 26, top + 26, right - left - 52, foot - top - 52, 18), 2.4)
    vine(sheet, segment((left + 70, (top + foot) / 2), (left + 620, (top + foot) / 2), 10), 120, 3, 1.4)
    vine(sheet, segment((right - 70, (top + foot) / 2), (right - 620, (top + foot) / 2), 10), 120, 3, 1.4)
    lock = circle(((left + right) / 2, (top + foot) / 2), 92, 92, step=6)
    sheet.shape(lock, OCHRE, 3.2)
    for k in range(16):
        sheet.line(
            spiral(((left + right) / 2 + 74 * _ring(k)[0], (top + foot) / 2 + 74 * _ring(k)[1]), 11, k * 22, 1, step=3),
            1.8,
        )
    sheet.shape(box((left + right) / 2 - 30, (top + foot) / 2 - 26, 60, 62, 8), OCHRE_DARK, 2.8)
    for x in (left, right):
        for y in (top + 4, foot - 60):
            sheet.shape(polyline((x, y), (x + (64 if x == left else -64), y), (x, y + 60), (x, y), step=8), OCHRE, 2.4)


def _ring(k: int) -> tuple[float, float]:
    return circle((0, 0), 1, step=0.3926)[k % 16]


def _roll(sheet: Sheet, x: float, y: float, number: int) -> None:
    """A rolled sheet whose end looks at us, tied with a cord."""
    r = 52.0
    body: Points = [(x - r, y), (x - r + 18, y - 40), (x + r + 18, y - 40), (x + r, y)]
    sheet.solid(body, OCHRE_DARK)
    end = circle((x, y), r, r * 0.94, step=5)
    sheet.shape(end, SHEET_COLOUR if number % 3 else OCHRE_LIGHT, 2.8)
    sheet.line(spiral((x, y), r * 0.9, 40 + number * 50, 4.2, 0.12, step=5), 1.9)
    sheet.wash(
        curve((x + 4, y - r * 0.9), (x + r, y), (x + 4, y + r * 0.9), (x + r * 0.6, y), closed=True), OCHRE_DARK, 0.5
    )
    sheet.line(circle((x, y), r * 0.16, step=3), 2.2)


def _spread(sheet: Sheet) -> None:
    """The open patent: a border of clouds, a dragon under the writing, a great square seal."""
    hand = sheet.random
    left, right, top, foot = 200.0, 2100.0, 760.0, 1500.0
    rim = [
        *curve((left, top), (left + 500, top + 8), (right - 500, top - 6), (right, top + 4), step=16),
        *curve((right, top + 4), (right + 8, 1100), (right - 4, foot), step=16)[1:],
        *curve((right - 4, foot), (right - 600, foot + 8), (left + 500, foot - 6), (left, foot), step=16)[1:],
        *curve((left, foot), (left - 6, 1120), (left, top), step=16)[1:],
    ]
    sheet.wash([(x + 16, y + 22) for x, y in rim], SHADE, 0.5)
    sheet.shape(rim, SHEET_COLOUR, 3.4)
    for _ in range(14):
        x, y, r = hand.uniform(left + 80, right - 80), hand.uniform(top + 60, foot - 60), hand.uniform(40, 120)
        blot = curve(
            *[
                (x + cx * r * hand.uniform(0.6, 1), y + cy * r * 0.7 * hand.uniform(0.6, 1))
                for cx, cy in ((1, 0), (0.6, 0.8), (-0.4, 1), (-1, 0), (-0.5, -0.9), (0.5, -0.8))
            ],
            closed=True,
        )
        sheet.wash(blot, OCHRE, 0.22)
    for inset, width in ((20, 3.4), (34, 1.8), (104, 2.6), (114, 1.6)):
        sheet.line(box(left + inset, top + inset, right - left - 2 * inset, foot - top - 2 * inset, 18), width)
    for a, b in (
        ((left + 130, top + 69), (right - 130, top + 69)),
        ((right - 130, foot - 69), (left + 130, foot - 69)),
        ((left + 69, foot - 130), (left + 69, top + 130)),
        ((right - 69, top + 130), (right - 69, foot - 130)),
    ):
        vine(sheet, segment(a, b, 9), 64, 2.4, 1.4)
    for x in (left + 69, right - 69):
        for y in (top + 69, foot - 69):
            sheet.line(spiral((x, y), 27, 0, 2, step=4), 2.6)
    scroll_dragon(
        sheet,
        curve(
            *marks(
                "600 1190, 560 980, 740 910, 830 1120, 950 1340, 1160 1330, 1230 1090, 1370 930, 1540 970, "
                "1560 1190, 1680 1320, 1810 1270, 1860 1130"
            ),
            step=9,
        ),
        124,
    )
    for x, y, size, flip in (
        (430, 1040, 40, False),
        (1320, 980, 36, True),
        (1820, 1350, 44, True),
        (900, 1390, 34, False),
        (420, 1420, 30, False),
    ):
        cloud(sheet, x, y, size, flip, 2)
    field(sheet, (1020, 900), 900, 460, columns=11, rows=7)
    field(sheet, (560, 940), 260, 380, columns=3, rows=6)
    stamp = box(380, 1080, 190, 190, 9)
    sheet.shape(stamp, "#b8432f", 3)
    sheet.solid(box(396, 1096, 158, 158, 9), SHEET_COLOUR)
    sheet.wash(box(396, 1096, 158, 158, 9), "#b8432f", 0.7)
    for column in range(3):
        for row in range(3):
            seal(sheet, 428 + column * 48, 1124 + row * 50, 44)
    for x in (left - 4, right + 4):  # the rods at the ends
        rod = box(x - 20, top - 40, 40, foot - top + 80, 16)
        sheet.shape(rod, WOOD_LIGHT, 3.2)
        hatch(sheet, rod, 6, 9, 1.7, 0.5)
        for y in (top - 40, foot + 40):
            sheet.shape(circle((x, y), 30, 15, step=4), LACQUER_DARK, 2.8)
