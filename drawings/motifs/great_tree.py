"""A very old tree: a trunk of many strands, roots that grip the ground, hanging roots, a crown of clumps of leaves."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, curve, segment
from drawings.motifs.ground import tuft
from drawings.motifs.modelling import dark_side
from drawings.palette import CELADON, CELADON_DARK, SHADE, WOOD, WOOD_DARK
from drawings.sheet import Sheet

Greens = tuple[str, str]


def great_tree(
    sheet: Sheet,
    foot: Point,
    size: float,
    greens: tuple[Greens, ...] = ((CELADON, CELADON_DARK),),
    hanging: int = 18,
    spread: float = 1.0,
    strands: int = 5,
) -> None:
    """A tree `size` high on `foot`, its crown 1.3 times as wide (times `spread`); `greens`: a pair for each kind."""
    hand = sheet.random
    x, y = foot
    sheet.wash(
        curve((x - size * 0.5, y), (x, y - 16), (x + size * 0.7, y), (x, y + 26), closed=True, step=14), SHADE, 0.36
    )
    places = _places(x, y, size, spread)
    for i, (cx, cy, r) in enumerate(places[:5]):
        clump(sheet, cx, cy, r, r * 0.72, greens[i % len(greens)])
    for cx, cy, _ in places[2:]:
        bough = curve(
            (x, y - size * 0.34),
            ((x + cx) / 2 + (cx - x) * 0.06, (y - size * 0.34 + cy) / 2 + size * 0.04),
            (cx, cy),
            step=9,
        )
        sheet.shape(sheet.pen.outline(bough, size * 0.06, lambda t: 1.2 - 0.8 * t), WOOD_DARK, 2)
    for _ in range(hanging):
        at = x + hand.uniform(-0.52, 0.52) * size * spread
        top, low = y - size * hand.uniform(0.5, 0.62), y - size * hand.uniform(0.02, 0.36)
        root = curve((at, top), (at + hand.uniform(-10, 10), (top + low) / 2), (at + hand.uniform(-6, 6), low), step=10)
        sheet.line(root, hand.uniform(1.6, 4), lambda t: 1 - 0.6 * t)
    _trunk(sheet, x, y, size, strands)
    for i, (cx, cy, r) in enumerate(places[5:]):
        clump(sheet, cx, cy, r, r * 0.7, greens[i % len(greens)])


def _places(x: float, y: float, size: float, spread: float) -> list[tuple[float, float, float]]:
    return [
        (x + dx * size * spread, y - dy * size, r * size)
        for dx, dy, r in (
            (-0.12, 0.98, 0.24), (0.22, 0.96, 0.23), (-0.42, 0.84, 0.24), (0.5, 0.82, 0.23), (0.04, 0.84, 0.28),
            (-0.6, 0.64, 0.2), (0.64, 0.62, 0.2), (-0.3, 0.68, 0.23), (0.34, 0.68, 0.22), (0.02, 0.7, 0.2),
        )
    ]  # fmt: skip


def _trunk(sheet: Sheet, x: float, y: float, size: float, strands: int) -> None:
    """Strands that wind about each other, and roots that run out over the ground."""
    hand = sheet.random
    for side in (-1, 1):
        for reach in (0.3, 0.2, 0.12):
            root = curve(
                (x + side * size * 0.04, y - size * 0.12),
                (x + side * size * reach * 0.6, y - size * 0.03),
                (x + side * size * reach, y + size * 0.012),
                step=6,
            )
            sheet.shape(sheet.pen.outline(root, size * 0.06, lambda t: 1.1 - 0.95 * t), WOOD_DARK, 2)
    for i in range(strands):
        part = (i - (strands - 1) / 2) / max(1, strands - 1) * 2
        foot = x + part * size * 0.12
        neck = x + part * size * 0.06 + hand.uniform(-8, 8)
        head = x + part * size * 0.16
        spine = curve(
            (foot + part * size * 0.05, y + 4),
            (foot, y - size * 0.12),
            (neck, y - size * 0.3),
            (head, y - size * 0.56),
            step=8,
        )
        strand = sheet.pen.outline(spine, size * 0.105, lambda t: 1.25 - 0.7 * t)
        sheet.shape(strand, WOOD if i % 2 else WOOD_DARK, 2.2)
        dark_side(sheet, strand, -size * 0.02, 0, 0.34, gap=9)
        for k in range(7):
            (ax, ay), _ = along(spine, 0.08 + k * 0.12)
            sheet.flick(
                curve((ax - size * 0.02, ay), (ax - size * 0.012, ay - 16), (ax - size * 0.016, ay - 34), step=5), 1.7
            )
    for k in range(9):  # the earth closes round the foot
        at = x + (k - 4) * size * 0.062 + hand.uniform(-8, 8)
        tuft(sheet, at, y + size * hand.uniform(0.012, 0.026), max(18.0, size * 0.05))


_BELLY = (
    (-0.9, 0.1),
    (-0.5, 0.42),
    (0, 0.3),
    (0.5, -0.1),
    (0.86, -0.5),
    (0.98, 0),
    (0.72, 0.68),
    (0, 0.98),
    (-0.7, 0.7),
)
_CUSHIONS = (
    (0.05, -0.58), (-0.46, -0.4), (0.5, -0.38), (-0.7, -0.02), (0.72, 0.02), (-0.22, -0.16), (0.28, -0.12),
    (-0.5, 0.34), (0.5, 0.36), (0.0, 0.24),
)  # fmt: skip


def clump(sheet: Sheet, x: float, y: float, wide: float, tall: float, greens: Greens) -> None:
    """A cushion of foliage: a ragged rim, dark below, leaves in small fans where it turns from the light."""
    hand = sheet.random
    light, dark = greens
    if wide > 105:
        for dx, dy in _CUSHIONS:
            grow = hand.uniform(0.44, 0.54)
            clump(sheet, x + dx * wide, y + dy * tall, wide * grow, tall * grow * 1.1, greens)
        return
    bumps = max(11, int(wide / 6))
    rim: Points = []
    for i in range(bumps):
        grow = hand.uniform(0.92, 1.08)
        for off, out in ((0.0, 0.95), (0.25, 1.03), (0.5, 1.06), (0.75, 1.03)):
            turn = (i + off) * 2 * math.pi / bumps
            rim.append((x + math.cos(turn) * wide * out * grow, y + math.sin(turn) * tall * out * grow))
    outline = curve(*rim, closed=True, step=5)
    sheet.solid(outline, light)
    shadow = [(x + dx * wide, y + dy * tall) for dx, dy in _BELLY]
    sheet.wash(curve(*shadow, closed=True, step=6), dark, 0.6)
    dark_side(sheet, outline, -wide * 0.06, -tall * 0.16, 0.4, dark)
    sheet.line([*outline, outline[0]], 2.2)
    for _ in range(int(wide * tall / 60)):
        reach, turn = hand.random() ** 0.5 * 0.95, hand.uniform(0, 2 * math.pi)
        dx, dy = math.cos(turn) * reach, math.sin(turn) * reach
        if hand.random() > 0.24 + 0.62 * (dx * 0.5 + dy):
            continue
        at = (x + dx * wide, y + dy * tall)
        long = hand.uniform(7, 12)
        for fan in (-0.8, 0, 0.8):
            tip = (at[0] + math.sin(fan) * long, at[1] + math.cos(fan) * long)
            sheet.flick([at, ((at[0] + tip[0]) / 2 + 1, (at[1] + tip[1]) / 2), tip], 2)


def bamboo(sheet: Sheet, x: float, y: float, tall: float, count: int = 7) -> None:
    """A stand of bamboo: jointed canes that bow, and drooping sprays of leaves."""
    hand = sheet.random
    for i in range(count):
        foot = x + (i - count / 2) * tall * 0.045 + hand.uniform(-4, 4)
        lean = hand.uniform(-0.28, 0.28) * tall
        high = tall * hand.uniform(0.75, 1.1)
        cane = curve((foot, y), (foot + lean * 0.2, y - high * 0.5), (foot + lean, y - high), step=8)
        body = sheet.pen.outline(cane, tall * 0.022, lambda t: 1.1 - 0.7 * t)
        sheet.shape(body, CELADON, 1.6)
        for k in range(1, 9):
            (jx, jy), _ = along(cane, k / 9)
            sheet.line(segment((jx - tall * 0.012, jy), (jx + tall * 0.012, jy), 3), 1.6)
            if k > 3:
                side = 1 if (k + i) % 2 else -1
                for _ in range(5):
                    long = tall * hand.uniform(0.06, 0.12)
                    tip = (jx + side * long, jy + long * hand.uniform(-0.2, 0.9))
                    leaf = sheet.pen.outline(
                        curve((jx, jy), ((jx + tip[0]) / 2, (jy + tip[1]) / 2 - long * 0.15), tip, step=4),
                        tall * 0.018,
                        lambda t: 0.3 + 1.4 * t * (1 - t) * 2 - 0.25 * t,
                    )
                    sheet.shape(leaf, CELADON_DARK, 1.3)
