"""Nghe-02: the incense of Cao Thôn.

Known: 36 to 40 ingredients go into it. So there are 36 bowls on the mat; the shapes of sticks and coils, the yard and
the women are imagined.
"""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import Points, circle, curve, polyline, segment
from drawings.motifs.figures import Dress, figure, seated
from drawings.motifs.ground import shadow, tuft
from drawings.motifs.plants import hedge
from drawings.motifs.trays import Heap, bowl
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2200, 1600)
INGREDIENTS = 36
_HEAPS = (
    Heap(WOOD, WOOD_LIGHT, 9, 2.4, 16),
    Heap(OCHRE, OCHRE_LIGHT, 9, 1.1, 22),
    Heap(CELADON_DARK, CELADON, 10, 2.8, 14),
    Heap(LACQUER, CLAY, 8, 1.1, 22),
    Heap(RIVER_DARK, RIVER_LIGHT, 2.6, 0, 40),
    Heap(WOOD_DARK, WOOD, 12, 3.2, 11),
    Heap(OCHRE_DARK, OCHRE, 10, 1.8, 18),
    Heap(CLAY_DARK, CLAY, 3, 0, 44),
    Heap(OCHRE_LIGHT, "#f3ead0", 9, 1.5, 20),
)


def draw(sheet: Sheet) -> None:
    """Hanging coils behind, bundles opened like flowers, and the bowls in front."""
    with sheet.framed():
        hedge(sheet, -40, 2260, 470, 220)
        sheet.wash(polyline((-20, 466), (2240, 466), (2240, 1660), (-20, 1660), (-20, 466), step=30), OCHRE_LIGHT, 0.75)
        sheet.wash(
            curve((-20, 1020), (700, 960), (1500, 980), (2240, 1010), (2240, 1660), (-20, 1660), closed=True, step=20),
            RIVER_LIGHT,
            0.8,
        )
        _rack(sheet)
        for x, y, size in (
            (210, 850, 0.8),
            (540, 740, 0.74),
            (1660, 740, 0.74),
            (1990, 850, 0.8),
            (520, 1010, 1),
            (1680, 1010, 1),
        ):
            _flower(sheet, x, y, 232 * size)
        _women(sheet)
        _mat(sheet)
        for x, y in ((130, 1130), (2080, 1140), (120, 1460), (2060, 1400)):
            tuft(sheet, x, y, 44)


def _rack(sheet: Sheet) -> None:
    """A pole on two posts with coils hanging from it, one of them alight."""
    for x in (740, 1460):
        shadow(sheet, x + 20, 700, 90, 24, 0.35)
        post = sheet.pen.outline(segment((x, 700), (x + 4, 170), 12), 22, lambda t: 1 - 0.15 * t)
        sheet.shape(post, WOOD, 3)
    pole = sheet.pen.outline(segment((690, 196), (1510, 188), 14), 19, even)
    sheet.shape(pole, WOOD_LIGHT, 3)
    for i, (x, size) in enumerate(((880, 0.86), (1100, 1.12), (1320, 0.86))):
        _cone(sheet, x, 196, 96 * size, 300 * size)
        if i == 1:
            end = (x, 196 + 74 + 276 * size + 21 * size)
            sheet.shape(circle(end, 7, step=3), "#d9683f", 1.6)
            smoke = curve(
                end,
                (end[0] + 26, end[1] - 60),
                (end[0] - 14, end[1] - 130),
                (end[0] + 34, end[1] - 210),
                (end[0] - 30, end[1] - 300),
                (end[0] + 60, end[1] - 420),
                step=7,
            )
            for off in (0, 9):
                sheet.line([(px + off * math.sin(k / 7), py) for k, (px, py) in enumerate(smoke)], 2.2)


def _cone(sheet: Sheet, x: float, y: float, radius: float, long: float) -> None:
    """A coil drawn out by its own weight: a spiral that widens as it sinks."""
    sheet.line(segment((x, y), (x, y + 74), 8), 3)
    turns, steps = 7, 7 * 40
    path: Points = []
    for k in range(steps + 1):
        t = k / steps
        turn = 2 * math.pi * turns * t
        r = radius * (0.06 + 0.94 * t)
        path.append((x + r * math.sin(turn), y + 74 + long * 0.92 * t**1.15 + r * 0.22 * math.cos(turn)))
    behind = [path[i : i + 21] for i in range(10, steps, 40)]
    front = [path[max(0, i - 11) : i + 11] for i in range(0, steps + 1, 40)]
    for colour, pieces in ((LACQUER_DARK, behind), (CLAY_DARK, front)):
        for piece in pieces:
            if len(piece) > 3:
                outline = sheet.pen.outline(piece, 12, even)
                sheet.shape(outline, colour, 1.9)
    for k in (-1, 0, 1):
        sheet.line(segment((x, y + 60), (x + k * radius * 0.5, y + 74 + long * 0.5), 8), 1.4)


def _flower(sheet: Sheet, x: float, y: float, reach: float) -> None:
    """A bundle stood on its feet and opened: red ends in the middle, brown sticks around."""
    hand = sheet.random
    sheet.wash(circle((x + 16, y + reach * 0.34), reach * 0.98, reach * 0.4), SHADE, 0.3)
    sheet.solid(circle((x, y - reach * 0.04), reach * 0.96, reach * 0.45), WOOD)
    for ring, (near, far, lift, count) in enumerate(
        ((0.2, 1.0, 0.0, 86), (0.14, 0.8, 0.2, 70), (0.08, 0.58, 0.36, 52))
    ):
        del ring
        order = sorted(range(count), key=lambda k, c=count: math.sin(2 * math.pi * k / c))
        for k in order:
            turn = 2 * math.pi * k / count + hand.uniform(-0.03, 0.03)
            c, s = math.cos(turn), math.sin(turn)
            foot = (x + c * reach * near, y + s * reach * near * 0.4 + reach * 0.12)
            tip = (x + c * reach * far * hand.uniform(0.95, 1.03), y + s * reach * far * 0.44 - reach * lift)
            knee = (foot[0] + (tip[0] - foot[0]) * 0.36, foot[1] + (tip[1] - foot[1]) * 0.36)
            sheet.tint(segment(foot, knee, 8), 6, hand.choice(("#b8432f", LACQUER)), even)
            sheet.tint(segment(knee, tip, 8), 8.5, hand.choice((WOOD_LIGHT, OCHRE, OCHRE_DARK, WOOD)), even)
            if hand.random() < 0.42:
                sheet.line(segment(knee, tip, 10), 1.6)
            if hand.random() < 0.25:
                sheet.flick(segment(knee, foot, 8), 1.2)
    tie = circle((x, y + reach * 0.06), reach * 0.17, reach * 0.085, step=4)
    sheet.shape(tie, "#d9683f", 2.2)
    for _ in range(34):
        turn, far = hand.uniform(0, 6.28), hand.random() ** 0.5
        at = (x + math.cos(turn) * far * reach * 0.15, y + reach * 0.06 + math.sin(turn) * far * reach * 0.07)
        sheet.line(circle(at, 3.4, step=1.5), 1.2)


def _women(sheet: Sheet) -> None:
    """One rolls sticks on a board, one ties a bundle."""
    for x, flip, coat, sash in ((920, False, LACQUER, CELADON), (1330, True, CELADON, OCHRE)):
        shadow(sheet, x, 1040, 190, 30, 0.35)
        with sheet.at(x, 1036, flip=flip):
            figure(sheet, seated((92, -44), (80, -34), lean=30), Dress(coat, LACQUER_DARK, sash, "kerchief"), 1.8)
    board = polyline((1020, 978), (1226, 978), (1250, 1016), (996, 1016), (1020, 978), step=10)
    sheet.shape(board, WOOD_LIGHT, 2.8)
    sheet.shape(polyline((996, 1016), (1250, 1016), (1250, 1034), (996, 1034), (996, 1016), step=10), WOOD, 2.6)
    for k in range(5):
        y = 984 + k * 6
        sheet.tint(segment((1040 - k * 3, y), (1206 + k * 3, y), 10), 5, OCHRE_DARK, even)
        sheet.line(segment((1040 - k * 3, y + 2), (1206 + k * 3, y + 2), 10), 1.5)


def _mat(sheet: Sheet) -> None:
    """Four rows of nine."""
    left, right, top, foot = 330, 1870, 1130, 1500
    mat = polyline((left + 90, top), (right - 90, top), (right, foot), (left, foot), (left + 90, top), step=16)
    sheet.wash([(px + 12, py + 16) for px, py in mat], SHADE, 0.35)
    sheet.shape(mat, OCHRE, 2.8)
    for i in range(1, 60):
        t = i / 60
        sheet.line(
            segment((left + 90 + (right - left - 180) * t, top + 2), (left + (right - left) * t, foot - 2), 14), 1.1
        )
    for band in (16, 28):
        t = band / (foot - top)
        for y, far in ((top + band, t), (foot - band, 1 - t)):
            sheet.line(segment((left + 90 - 90 * far + 4, y), (right - 90 + 90 * far - 4, y), 14), 1.7)
    across, rows = 9, INGREDIENTS // 9
    for row in range(rows):
        t = (row + 0.5) / rows
        y = top + 10 + (foot - top - 40) * t
        inset = 90 * (1 - t) + 70
        for k in range(across):
            x = left + inset + (right - left - 2 * inset) * k / (across - 1)
            heap = _HEAPS[(k * 4 + row * 5) % len(_HEAPS)]
            bowl(sheet, x, y, 50 + 10 * t, (CELADON, OCHRE_LIGHT, RIVER_LIGHT)[(k + row) % 3], heap)
