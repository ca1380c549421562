"""Nghe-03, the second picture: the weave of a fish trap so near that every splint shows its grain.

Known: woven of bamboo. Which way the splints cross, and the small fish behind them, are imagined; a very large sheet,
so that the eye can follow one splint over and under from edge to edge.
"""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import Point, Points, arc, circle, curve, moved, segment
from drawings.motifs.hatch import hatch
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA_DARK,
    RIVER,
    RIVER_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (3000, 2800)
WIDE = 84.0  # a splint
GAP = 196.0  # from one to the next, across them
_C, _S = math.cos(math.radians(58)), math.sin(math.radians(58))  # which way splints climb
COLOURS = (OCHRE, OCHRE_LIGHT, "#d9b15f", WOOD_LIGHT, OCHRE, "#cfae66")


def draw(sheet: Sheet) -> None:
    """Water and fish behind; then the two layers of splints; then the hoop that holds them."""
    with sheet.framed(84):
        _inside(sheet)
        for x, y, size, turn, flip in (
            (860, 760, 1.5, 8, False),
            (2060, 1080, 1.25, -12, True),
            (1180, 2290, 1.7, -6, False),
            (2330, 2400, 1.1, 14, True),
        ):
            with sheet.at(x, y, turn=turn, flip=flip, scale=size):
                _fish(sheet)
        _weave(sheet)
        _hoop(sheet, 1660)
        _dragonfly(sheet, 2180, 560)
        _snail(sheet, 640, 1590)


def _inside(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.solid([(-20, -20), (3020, -20), (3020, 2820), (-20, 2820)], WOOD_DARK)
    sheet.wash([(-20, -20), (3020, -20), (3020, 2820), (-20, 2820)], PATINA_DARK, 0.6)
    for _ in range(120):
        x, y, long = hand.uniform(0, 2900), hand.uniform(0, 2800), hand.uniform(80, 320)
        sheet.tint(
            curve((x, y), (x + long / 2, y + hand.uniform(-9, 9)), (x + long, y), step=14),
            hand.uniform(5, 14),
            hand.choice((CELADON_DARK, RIVER_DARK, LACQUER_DARK)),
        )
    for i in range(26):  # the far side of the trap, in the dark
        for way in (-1, 1):
            x = -1600 + i * 240 + 60
            line = (
                segment((x, -40), (x + way * 2300, 2860), 40)
                if way > 0
                else segment((x + 1700, -40), (x - 600, 2860), 40)
            )
            sheet.tint(line, 44, WOOD_DARK, even)
            sheet.line([(px + 22, py) for px, py in line], 2)


def _fish(sheet: Sheet) -> None:
    """A small carp, 360 long."""
    tail = curve((-150, 0), (-230, -70), (-214, 0), (-236, 64), closed=True, step=6)
    sheet.shape(tail, CLAY, 2.4)
    hatch(sheet, tail, 4, 9, 1.6)
    fin = curve((-40, -76), (-10, -124), (66, -110), (80, -72), closed=True, step=6)
    sheet.shape(fin, CLAY, 2.2)
    for k in range(8):
        sheet.line(segment((-34 + k * 14, -78), (-12 + k * 11, -112), 6), 1.4)
    body = curve(
        (190, 6),
        (150, -48),
        (60, -84),
        (-60, -70),
        (-150, -16),
        (-152, 18),
        (-60, 66),
        (60, 72),
        (150, 44),
        closed=True,
        step=7,
    )
    sheet.shape(body, CELADON, 2.8)
    sheet.wash(
        curve((190, 6), (60, 16), (-150, 6), (-60, 66), (60, 72), (150, 44), closed=True, step=8), STONE_LIGHT, 0.8
    )
    for row in range(7):
        for k in range(13 - abs(row - 3)):
            x = 82 - k * 18 - (row % 2) * 9 - abs(row - 3) * 5
            y = -54 + row * 18
            if abs(y) < 62 - abs(x + 10) * 0.22:
                sheet.line(arc((x, y), 10, 100, 260, step=3), 1.4)
    sheet.line(curve((104, -60), (84, -10), (100, 52), step=6), 2.4)
    sheet.shape(circle((140, -16), 13, step=3), OCHRE_LIGHT, 2)
    sheet.dots([(142, -16)], 13)
    sheet.line(curve((188, 10), (172, 16), (160, 12), step=4), 2)
    for low, x in ((58, 60), (56, -40)):
        sheet.shape(
            curve((x, low), (x - 34, low + 40), (x - 8, low + 36), (x + 20, low + 6), closed=True, step=5), CLAY, 2
        )


def _warp(x: float, y: float) -> Point:
    """The belly of the trap: the middle of the sheet bulges towards us."""
    u, v = (x - 1500) / 1500, (y - 1400) / 1400
    return x + 90 * math.sin(math.pi * u) * (1 - 0.3 * v * v), y + 70 * math.sin(math.pi * v) * math.cos(
        u
    ) + 80 * u * u - 30


def _spine(way: int, i: int, start: float, end: float, step: float = 19) -> Points:
    """Part of splint i of one kind, from `start` to `end` along it."""
    along_x, along_y = (_C * way, _S)
    across_x, across_y = (_S, -_C * way)
    off = (i + 0.5) * GAP
    count = max(2, round((end - start) / step))
    points: Points = []
    for k in range(count + 1):
        t = start + (end - start) * k / count
        points.append(_warp(1500 + across_x * off + along_x * t, 1400 + across_y * off + along_y * t))
    return points


def _weave(sheet: Sheet) -> None:
    """First all splints that climb to the right, then the others, cut where they pass under."""
    number = 13
    for i in range(-number, number):
        _splint(sheet, 1, i, -2300, 2300)
    for i in range(-number, number):
        pieces = _over(i)
        for start, end in pieces:
            _splint(sheet, -1, i, start, end, under=True)


def _crossing(i: int, j: int) -> float:
    """How far along splint i of the second kind it meets splint j of the first."""
    a, b = (i + 0.5) * GAP, (j + 0.5) * GAP
    return (a * (_S * _S - _C * _C) - b) / (2 * _S * _C)


def _over(i: int) -> list[tuple[float, float]]:
    """The visible parts of splint i of the second kind: two over, one under … it dives at every second crossing."""
    under = sorted(_crossing(i, j) for j in range(-14, 14) if (i + j) % 2 == 0)
    half = WIDE * 0.56
    parts: list[tuple[float, float]] = []
    start = -2300.0
    for t in under:
        if t - half > start:
            parts.append((start, t - half))
        start = t + half
    if start < 2300:
        parts.append((start, 2300))
    return parts


def _splint(sheet: Sheet, way: int, i: int, start: float, end: float, under: bool = False) -> None:
    spine = [p for p in _spine(way, i, start, end) if -160 < p[0] < 3160 and -160 < p[1] < 2960]
    if len(spine) < 3:
        return
    hand = sheet.random
    colour = COLOURS[(i * 7 + way) % len(COLOURS)]
    wide = WIDE * hand.uniform(0.97, 1.03)
    shade = [(x + 16, y + 20) for x, y in sheet.pen.outline(spine, wide, even)]
    if not under:
        sheet.wash(shade, WOOD_DARK, 0.5)
    outline = sheet.pen.outline(spine, wide, even)
    half = len(outline) // 2
    left, right = outline[:half], list(reversed(outline[half:]))
    if under:  # its ends lie along the splints it dives below, which cross it at a slant
        slant = wide / 2 * math.tan(math.radians(2 * 58 - 90))
        left, right = moved(left, -_C * slant, _S * slant), moved(right, _C * slant, -_S * slant)
        outline = [*left, *reversed(right)]
    sheet.solid(outline, colour)
    _rind(sheet, left, right, wide)
    sheet.line(left, 4.2, even)
    sheet.line(right, 4.8, even)
    if under:  # where it dives: a shadow at both ends
        for at, way_in in ((0, 1), (len(left) - 1, -1)):
            n = min(4, len(left) - 1)
            rows = range(at, at + way_in * n, way_in)
            dark = [left[k] for k in rows] + [right[k] for k in reversed(rows)]
            sheet.wash(dark, WOOD_DARK, 0.5)
            for k in range(9):
                t = (k + 0.5) / 9
                a = (left[at][0] + (right[at][0] - left[at][0]) * t, left[at][1] + (right[at][1] - left[at][1]) * t)
                far = at + way_in * n
                b = (
                    left[far][0] + (right[far][0] - left[far][0]) * t,
                    left[far][1] + (right[far][1] - left[far][1]) * t,
                )
                reach = hand.uniform(0.4, 1)
                sheet.flick(segment(a, (a[0] + (b[0] - a[0]) * reach, a[1] + (b[1] - a[1]) * reach), 8), 2.6)


def _rind(sheet: Sheet, left: Points, right: Points, wide: float) -> None:
    """Fibres along the splint, a lit edge, now and then a node."""
    hand = sheet.random

    def lane(t: float, a: int, b: int) -> Points:
        return [
            (left[k][0] + (right[k][0] - left[k][0]) * t, left[k][1] + (right[k][1] - left[k][1]) * t)
            for k in range(a, b)
        ]

    last = len(left)
    sheet.tint(lane(0.24, 0, last), wide * 0.2, "#f6e6b8", even)
    sheet.tint(lane(0.84, 0, last), wide * 0.26, OCHRE_DARK, even)
    for _ in range(max(4, last // 2)):
        a = hand.randrange(0, max(1, last - 3))
        b = min(last, a + hand.randint(4, 26))
        if b - a > 2:
            sheet.line(lane(hand.uniform(0.08, 0.94), a, b), hand.uniform(1.3, 2.6))
    node = hand.randrange(9, 60)
    while node < last - 3:
        across = [
            (left[node][0] + (right[node][0] - left[node][0]) * t, left[node][1] + (right[node][1] - left[node][1]) * t)
            for t in (0, 0.25, 0.5, 0.75, 1)
        ]
        sheet.tint(across, 15, WOOD, even)
        for off in (-7, 7):
            sheet.line([(x + off * 0.5, y + off) for x, y in across], 3)
        for k in range(7):
            t = (k + 0.5) / 7
            x, y = (
                left[node][0] + (right[node][0] - left[node][0]) * t,
                left[node][1] + (right[node][1] - left[node][1]) * t,
            )
            sheet.flick(segment((x, y), (x + hand.uniform(-5, 5), y + hand.uniform(14, 30)), 5), 1.8)
        node += hand.randrange(54, 96)


def _hoop(sheet: Sheet, y: float) -> None:
    """A hoop of split bamboo, bound on with rattan: three turns at every second crossing."""
    hand = sheet.random
    spine = curve((-60, y + 60), (700, y - 14), (1500, y - 40), (2300, y - 14), (3060, y + 60), step=16)
    sheet.wash([(x + 10, py + 46) for x, py in sheet.pen.outline(spine, 150, even)], WOOD_DARK, 0.45)
    for off, colour in ((-38, "#d9b15f"), (38, OCHRE)):
        line = [(x, py + off) for x, py in spine]
        outline = sheet.pen.outline(line, 74, even)
        sheet.solid(outline, colour)
        half = len(outline) // 2
        _rind(sheet, outline[:half], list(reversed(outline[half:])), 74)
        sheet.line(outline[:half], 4.4, even)
        sheet.line(outline[half:], 4.8, even)
    for k in range(13):
        x = 130 + k * 232.0
        low = _at(spine, x)
        for turn in range(4):
            px = x + turn * 27
            lash = curve(
                (px - 26, low - 104),
                (px + 6, low - 60),
                (px + 18, low),
                (px + 22, low + 62),
                (px + 2, low + 106),
                step=8,
            )
            outline = sheet.pen.outline(lash, 25, even)
            sheet.shape(outline, (CLAY, WOOD)[turn % 2], 3)
            sheet.tint([(qx - 4, qy) for qx, qy in lash], 5, "#e6b48c")
            for j in range(6):
                at = lash[min(len(lash) - 1, 3 + j * 4)]
                sheet.flick(segment(at, (at[0] + hand.uniform(-3, 3), at[1] + 17), 5), 1.6)
        knot = curve(
            (x + 4, low - 118),
            (x + 40, low - 146),
            (x + 84, low - 124),
            (x + 60, low - 98),
            (x + 22, low - 98),
            closed=True,
            step=6,
        )
        sheet.shape(knot, CLAY, 3)
        sheet.line(curve((x + 22, low - 112), (x + 46, low - 126), (x + 70, low - 112), step=5), 2.2)
        end = curve((x + 74, low - 128), (x + 104, low - 150), (x + 112, low - 180), step=6)
        sheet.shape(sheet.pen.outline(end, 17, lambda t: 1 - 0.5 * t), WOOD, 2.6)


def _at(spine: Points, x: float) -> float:
    return min(spine, key=lambda p: abs(p[0] - x - 40))[1]


def _dragonfly(sheet: Sheet, x: float, y: float) -> None:
    """Small life: a dragonfly rests on a splint."""
    with sheet.at(x, y, turn=-28, scale=1.25):
        for wx, wy in ((-150, -76), (-128, 18), (150, -84), (132, 12)):
            wing = curve(
                (0, -18),
                (wx * 0.5, wy - 34),
                (wx, wy - 8),
                (wx * 0.94, wy + 16),
                (wx * 0.4, wy * 0.5 + 16),
                (0, 2),
                closed=True,
                step=6,
            )
            sheet.shape(wing, "#efe6cf", 2.4)
            for t in (0.3, 0.5, 0.7):
                sheet.line(segment((wx * t, wy * t - 26), (wx * t * 1.04, wy * t + 10), 6), 1.4)
            sheet.line(curve((0, -10), (wx * 0.5, wy * 0.6 - 12), (wx * 0.92, wy), step=8), 1.7)
        for k in range(8):
            ring = circle((2 * math.sin(k), 40 + k * 25), 12 - k * 0.7, 15, step=3)
            sheet.shape(ring, "#b8432f" if k % 2 else CLAY, 2.2)
        sheet.shape(circle((0, 0), 25, 33, step=4), "#b8432f", 2.8)
        hatch(sheet, circle((0, 0), 23, 31, step=4), 40, 9, 1.6, 0.5)
        sheet.shape(circle((0, -42), 22, 17, step=3), CELADON_DARK, 2.4)
        for dx in (-11, 11):
            sheet.shape(circle((dx, -46), 11, 12, step=3), PATINA_DARK, 2)
        for dx in (-1, 1):
            for k in range(3):
                sheet.line(curve((dx * 14, 4 + k * 9), (dx * 40, 22 + k * 16), (dx * 34, 50 + k * 18), step=5), 2.6)


def _snail(sheet: Sheet, x: float, y: float) -> None:
    """A pond snail on the hoop."""
    with sheet.at(x, y, scale=1.3):
        foot = curve((-84, 20), (-40, 2), (30, 6), (84, -12), (100, 2), (70, 24), (0, 32), closed=True, step=6)
        sheet.shape(foot, RIVER, 2.8)
        for off in (0, 16):
            horn = sheet.pen.outline(curve((84 - off, -6), (98 - off, -28), (110 - off, -40), step=4), 6, even)
            sheet.shape(horn, RIVER, 1.9)
        shell: Points = circle((0, -30), 56, 48, step=5)
        sheet.shape(shell, WOOD, 3.2)
        coil = [
            (50 * (1 - k / 90) * math.cos(k * 0.16) + 4, -30 + 43 * (1 - k / 90) * math.sin(k * 0.16))
            for k in range(84)
        ]
        sheet.line(coil, 3)
        hatch(sheet, moved(circle((14, -14), 38, 30, step=5)), 50, 9, 1.7, 0.6)
