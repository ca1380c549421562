"""Scrolls in relief: the running vine of a carver, each curl and leaf a body with its own shade."""

from __future__ import annotations

import math

from drawings.line import Points, along, circle, curve, lengths, marks, moved, spiral
from drawings.motifs.modelling import dark_side
from drawings.sheet import Sheet

_LEAF: Points = curve(
    *marks("0 0.12, 0.3 0.36, 0.8 0.3, 1.06 0.02, 0.76 -0.06, 0.5 -0.2, 0.14 -0.14"), closed=True, step=0.07
)


def scroll(
    sheet: Sheet, spine: Points, width: float, colours: tuple[str, str], weight: float = 1.9, wave: float = 1.25
) -> None:
    """Fill a band `width` wide around `spine` with a vine in relief; one curl every `wave` widths."""
    colour, light = colours
    long = lengths(spine)[-1]
    bends = max(1, round(long / (width * wave)))
    stem: Points = []
    for i in range(bends * 10 + 1):
        part = i / (bends * 10)
        (x, y), heading = along(spine, part)
        off = math.sin(part * bends * math.pi) * width * 0.3
        turn = math.radians(heading + 90)
        stem.append((x + math.cos(turn) * off, y + math.sin(turn) * off))
    for bend in range(bends):
        place, heading = along(spine, (bend + 0.5) / bends)
        side = 1 if bend % 2 == 0 else -1
        with sheet.at(*place, turn=heading):
            _curl(sheet, width, side, colour, light, weight)
    ribbon = sheet.pen.outline(curve(*stem, step=5), width * 0.12, lambda _: 1)
    sheet.shape(ribbon, colour, weight)


def _curl(sheet: Sheet, width: float, side: int, colour: str, light: str, weight: float) -> None:
    hand = sheet.random

    def put(points: Points) -> Points:
        return [(x * width, side * y * width) for x, y in points]

    r = hand.uniform(0.29, 0.33)
    for angle, long in ((-150, 0.3), (-96, 0.32), (-50, 0.34), (-6, 0.34), (40, 0.3), (86, 0.26)):
        lean = angle + hand.uniform(-8, 8)
        root = (math.cos(math.radians(lean)) * r * 0.72, math.sin(math.radians(lean)) * r * 0.72)
        leaf = put(moved(_LEAF, *root, long * hand.uniform(0.85, 1.05), lean))
        sheet.solid(leaf, light)
        dark_side(sheet, leaf, -width * 0.03, -width * 0.03, 0.32)
        sheet.line([*leaf, leaf[0]], weight * 0.75)
        mid = put(moved([(0.1, 0.04), (0.45, 0.1), (0.85, 0.1)], *root, long, lean))
        sheet.flick(mid, weight * 0.6)
    turn = spiral((0, 0), r, 205 + hand.uniform(-15, 15), hand.uniform(1.2, 1.4), 0.2, 0.05)
    ribbon = sheet.pen.outline(put(turn), width * 0.13, lambda t: 1 - 0.35 * t)
    sheet.shape(ribbon, colour, weight)
    knob = [(x, y) for x, y in circle((0, 0), width * 0.1, step=max(1.5, width * 0.03))]
    sheet.shape(knob, light, weight * 0.8)
    sheet.dots([(0, 0)], width * 0.05)


def blossom(sheet: Sheet, x: float, y: float, size: float, colours: tuple[str, str], petals: int = 8) -> None:
    """A chrysanthemum seen from above: two rings of petals and a heart of seeds."""
    colour, light = colours
    start = sheet.random.uniform(0, 40)
    for ring, (near, far) in enumerate(((0.5, 1.0), (0.2, 0.68))):
        for k in range(petals + 3 * (1 - ring)):
            count = petals + 3 * (1 - ring)
            with sheet.at(x, y, turn=start + k * 360 / count):
                half = math.pi * far / count * 0.95
                rim = curve(
                    (-half * 0.4 * size, -near * size * 0.5),
                    (-half * size, -far * size * 0.8),
                    (0, -far * size),
                    (half * size, -far * size * 0.8),
                    (half * 0.4 * size, -near * size * 0.5),
                    closed=True,
                    step=max(1.8, size * 0.05),
                )
                sheet.shape(rim, light if ring else colour, max(1.2, size * 0.035))
                sheet.flick(
                    [(0, -far * size * 0.4), (0, -far * size * 0.62), (0, -far * size * 0.85)], max(1, size * 0.025)
                )
    sheet.shape(circle((x, y), size * 0.24, step=max(1.5, size * 0.05)), colour, max(1.2, size * 0.035))
    seeds = [(x + math.cos(a) * size * 0.13, y + math.sin(a) * size * 0.13) for a in (0, 1.05, 2.1, 3.14, 4.2, 5.24)]
    sheet.dots([(x, y), *seeds], max(1.6, size * 0.06))
