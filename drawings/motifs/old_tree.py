"""An old longan: a trunk of many strands, boughs that divide, a crown of clumps of leaves, fruit in bunches."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, circle, curve, moved, polar
from drawings.motifs.hatch import hatch
from drawings.motifs.plants import fruit
from drawings.palette import CELADON, CELADON_DARK, PATINA, PATINA_DARK, RIVER_DARK, SHADE, WOOD, WOOD_DARK
from drawings.sheet import Sheet


def bough(sheet: Sheet, spine: Points, thick: float, thin: float, colour: str = RIVER_DARK) -> None:
    """A bough with bark: strands that run along it."""
    hand = sheet.random
    outline = sheet.pen.outline(spine, thick, lambda t: 1 - (1 - thin / thick) * t)
    sheet.shape(outline, colour, 3.2)
    half = len(outline) // 2
    dark = [*outline[half:], *reversed(spine)]
    sheet.wash(dark, WOOD_DARK, 0.4)
    for _ in range(int(thick / 4)):
        side = hand.uniform(-0.44, 0.44)
        start, end = sorted((hand.uniform(0, 0.8), hand.uniform(0.1, 1)))
        if end - start < 0.08:
            continue
        strand = [along(spine, start + (end - start) * k / 9) for k in range(10)]
        line = [
            polar(p, side * thick * (1 - (1 - thin / thick) * (start + (end - start) * k / 9)), heading + 90)
            for k, (p, heading) in enumerate(strand)
        ]
        sheet.line(curve(*line, step=6), hand.uniform(1.4, 2.6))


def trunk(sheet: Sheet, wide: float, tall: float) -> None:
    """A trunk whose foot is at (0, 0), with roots, knots and a hollow."""
    hand = sheet.random
    rim = curve(
        (-wide * 1.5, 6),
        (-wide * 0.9, -tall * 0.07),
        (-wide * 0.62, -tall * 0.22),
        (-wide * 0.66, -tall * 0.45),
        (-wide * 0.5, -tall * 0.7),
        (-wide * 0.72, -tall),
        (wide * 0.62, -tall * 1.02),
        (wide * 0.46, -tall * 0.72),
        (wide * 0.6, -tall * 0.46),
        (wide * 0.56, -tall * 0.2),
        (wide * 0.95, -tall * 0.06),
        (wide * 1.7, 8),
        (wide * 0.7, 22),
        (wide * 0.1, 8),
        (-wide * 0.5, 26),
        closed=True,
        step=8,
    )
    sheet.wash(moved(circle((0, 0), wide * 2.4, wide * 0.34), wide * 0.5, 16), SHADE, 0.4)
    sheet.shape(rim, RIVER_DARK, 4)
    sheet.wash(
        curve(
            (wide * 0.1, -tall),
            (wide * 0.62, -tall),
            (wide * 0.46, -tall * 0.72),
            (wide * 0.6, -tall * 0.46),
            (wide * 0.56, -tall * 0.2),
            (wide * 1.7, 8),
            (wide * 0.4, 8),
            (wide * 0.16, -tall * 0.4),
            closed=True,
            step=10,
        ),
        WOOD_DARK,
        0.5,
    )
    with sheet.inside(rim):
        for k in range(34):
            t = (k + hand.uniform(-0.3, 0.3)) / 33 * 2 - 1
            low, high = hand.uniform(-0.1, 0.5), hand.uniform(0.55, 1.05)
            line: Points = []
            for i in range(12):
                part = low + (high - low) * i / 11
                spread = 0.56 + 0.9 * max(0, 0.22 - part) ** 1.2 * 4 + 0.14 * max(0, part - 0.7)
                line.append(
                    (t * wide * spread + hand.uniform(-3, 3) + math.sin(part * 9 + t * 3) * wide * 0.04, -part * tall)
                )
            sheet.line(curve(*line, step=7), hand.uniform(1.5, 3.4))
        for x, y, size in ((-0.24, 0.56, 0.17), (0.22, 0.3, 0.13), (-0.3, 0.16, 0.1), (0.18, 0.8, 0.12)):
            at = (x * wide, -y * tall)
            for ring in (1.5, 1.2):
                sheet.line(circle(at, size * wide * ring, size * wide * ring * 1.5), 2.2)
            hole = circle(at, size * wide, size * wide * 1.5)
            sheet.shape(hole, WOOD_DARK, 3)
            hatch(sheet, hole, 70, 7, 2)


def clump(sheet: Sheet, x: float, y: float, wide: float, colour: str, dark: str, leaves: int, lit: bool = True) -> None:
    """One cloud of leaves."""
    hand = sheet.random
    tall = wide * 0.66
    rim: Points = []
    for i in range(12):
        grow = hand.uniform(0.86, 1.12)
        for off, out in ((0.0, 0.9), (0.33, 1.08), (0.66, 1.08)):
            turn = (i + off) * math.pi / 6
            rim.append((x + math.cos(turn) * wide * out * grow, y + math.sin(turn) * tall * out * grow))
    outline = curve(*rim, closed=True, step=6)
    sheet.shape(outline, colour, 2)
    sheet.wash(
        curve(
            (x - wide * 0.9, y + tall * 0.2),
            (x, y + tall * 0.4),
            (x + wide * 0.9, y - tall * 0.1),
            (x + wide * 0.8, y + tall * 0.7),
            (x, y + tall),
            (x - wide * 0.8, y + tall * 0.7),
            closed=True,
        ),
        dark,
        0.55,
    )
    for _ in range(leaves):
        far, turn = hand.random() ** 0.5 * 1.03, hand.uniform(0, 2 * math.pi)
        at = (x + math.cos(turn) * wide * far, y + math.sin(turn) * tall * far)
        low = (at[1] - y) / tall
        leaflet(
            sheet,
            at,
            math.degrees(math.atan2(math.sin(turn) * tall + tall * 0.5, math.cos(turn) * wide)) + hand.uniform(-28, 28),
            wide * hand.uniform(0.24, 0.34),
            dark if low > 0.25 or not lit else colour,
        )


def leaflet(sheet: Sheet, at: Point, turn: float, size: float, colour: str) -> None:
    """One leaf with its rib."""
    blade = moved(
        curve((0, 0), (0.35, -0.16), (0.75, -0.13), (1, 0), (0.75, 0.13), (0.35, 0.15), closed=True, step=0.09),
        *at,
        size,
        turn,
    )
    sheet.shape(blade, colour, 1.7)
    sheet.line(moved([(0.04, 0), (0.45, 0.02), (0.9, 0)], *at, size, turn), 1.3)


def bunch(sheet: Sheet, x: float, y: float, size: float, count: int = 12) -> None:
    """Fruit that hangs on its stalks from (x, y)."""
    hand = sheet.random
    for _ in range(count):
        at = (x + hand.gauss(0, size * 0.5), y + size * hand.uniform(0.5, 1.9))
        sheet.line(curve((x, y), ((x + at[0]) / 2 + 3, (y + at[1]) / 2), at, step=6), 1.7)
        fruit(sheet, at, size * hand.uniform(0.26, 0.33))


def crown(sheet: Sheet, x: float, y: float, wide: float, tall: float, count: int, size: float) -> None:
    """Clumps from the back to the front, fruit among them."""
    hand = sheet.random
    places = []
    for k in range(count):
        turn, far = k * 2.39996, math.sqrt((k + 0.5) / count)
        places.append((x + math.cos(turn) * wide * far, y + math.sin(turn) * tall * far))
    order = sorted(places, key=lambda p: p[1])
    for i, (px, py) in enumerate(order):
        low = i / len(order)
        colour, dark = (PATINA, PATINA_DARK) if hand.random() < 0.36 else (CELADON, CELADON_DARK)
        if low < 0.22:
            colour, dark = CELADON_DARK, PATINA_DARK
        clump(sheet, px, py, size * hand.uniform(0.85, 1.15), colour, dark, 24)
    for px, py in order:
        if (py - y) / tall > -0.35 and hand.random() < 0.6:
            bunch(sheet, px + hand.uniform(-0.5, 0.5) * size, py + size * 0.2, size * 0.3, hand.randint(7, 12))


def stake(sheet: Sheet, foot: Point, top: Point) -> None:
    """A prop under a tired bough."""
    prop = sheet.pen.outline(
        [(foot[0] + (top[0] - foot[0]) * k / 12, foot[1] + (top[1] - foot[1]) * k / 12) for k in range(13)],
        16,
        lambda _: 1,
    )
    sheet.shape(prop, WOOD, 2.6)
