"""A stone chime: a slab like a cloud or a bat's wings that hangs by its middle and rings when it is struck."""

from __future__ import annotations

import math

from drawings.line import Points, circle, curve, marks, mirrored, moved, normals
from drawings.motifs.cloud import cloud
from drawings.motifs.pen_shade import fringe, wear
from drawings.motifs.winding_dragon import dragon, flaming_jewel
from drawings.palette import CELADON_DARK, LACQUER, SHADE, STONE, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet

CLOUD = (
    "0 -176, 60 -168, 96 -128, 160 -104, 240 -118, 330 -120, 398 -76, 428 -4, 420 62, "
    "384 124, 350 150, 326 116, 288 84, 226 76, 156 96, 92 128, 40 168, 0 196"
)
WINGS = (
    "0 -150, 70 -160, 110 -122, 190 -132, 280 -168, 370 -160, 440 -96, 470 0, 452 96, "
    "404 168, 372 120, 318 102, 268 128, 212 92, 150 84, 92 110, 44 150, 0 130"
)


def slab(written: str, size: float = 1) -> Points:
    """The outline of a chime, closed, from the right half of it."""
    half = curve(*marks(written), step=7)
    return moved([*half, *reversed(mirrored(half))], scale=size)


def stone_chime(sheet: Sheet, written: str, size: float = 1, beasts: str = "dragons") -> None:
    """The chime around (0, 0): its thickness, its face, what is carved on it."""
    outline = slab(written, size)
    sheet.shape(moved(outline, 22 * size, 20 * size), STONE_DARK, 4)
    back = moved(outline, 22 * size, 20 * size)
    fringe(sheet, back[len(back) // 12 : len(back) // 2], 20 * size, 222, 8, 2)
    sheet.shape(outline, STONE, 5)
    sheet.wash(moved(slab(written, size * 0.93), -10 * size, -8 * size), STONE_LIGHT, 0.5)
    for k in range(10):
        x, y = sheet.random.uniform(-340, 340) * size, sheet.random.uniform(-80, 60) * size
        blot = circle((x, y), sheet.random.uniform(20, 70) * size, sheet.random.uniform(12, 36) * size, 8)
        sheet.wash(blot, SHADE if k % 3 else CELADON_DARK, 0.14)
    for far, width in ((14, 2.2), (23, 3.2)):
        sheet.line(_inset(outline, far * size), width)
    low = outline[len(outline) // 4 : len(outline) // 2]
    sheet.wash([*low, *reversed(moved(low, -8 * size, -26 * size))], SHADE, 0.3)
    _hole(sheet, size)
    if beasts == "dragons":
        _dragons(sheet, size)
    else:
        _clouds(sheet, size)
    wear(sheet, (0, 0), 700 * size, 170 * size, 34, 1.8)


def _inset(outline: Points, far: float) -> Points:
    """A line inside the outline, everywhere `far` from it."""
    moved_in = [(x - nx * far, y - ny * far) for (x, y), (nx, ny) in zip(outline, normals(outline), strict=True)]
    kept = [p for p in moved_in if all(math.dist(p, q) > far * 0.97 for q in outline[::2])]
    return [*kept, kept[0]]


def _hole(sheet: Sheet, size: float) -> None:
    sheet.shape(circle((0, -122 * size), 19 * size, step=3), "#3e2a20", 3)
    sheet.line(circle((0, -122 * size), 29 * size, step=3), 2)


def _boss(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.shape(circle((x, y), r, step=4), STONE_LIGHT, 3.2)
    for k in range(12):
        with sheet.at(x, y, turn=k * 30):
            sheet.line(curve((-r * 0.2, -r * 0.58), (0, -r * 0.92), (r * 0.2, -r * 0.58), step=3), 2)
    sheet.shape(circle((x, y), r * 0.5, step=3), STONE, 2.6)
    sheet.wash(circle((x + r * 0.1, y + r * 0.1), r * 0.42, step=3), STONE_DARK, 0.5)


def _dragons(sheet: Sheet, size: float) -> None:
    flaming_jewel(sheet, 0, -26 * size, 25 * size, ("#b98a70", STONE_LIGHT), 2.4)
    for flip in (False, True):
        with sheet.at(0, 0, flip=flip):
            spine = [
                (x * size, y * size)
                for x, y in marks("372 62, 384 8, 344 -50, 284 -54, 250 -8, 208 38, 158 20, 140 -34, 112 -62, 78 -40")
            ]
            dragon(sheet, curve(*spine, step=4), 38 * size, (STONE_LIGHT, STONE, STONE_DARK), 2.2)
            for x, y, s in ((190, -70, 12), (310, 40, 12), (110, 40, 13)):
                cloud(sheet, x * size, y * size, s * size, False, 1.9)
    _boss(sheet, 0, 104 * size, 38 * size)


def _clouds(sheet: Sheet, size: float) -> None:
    _boss(sheet, 0, 34 * size, 62 * size)
    for flip in (False, True):
        with sheet.at(0, 0, flip=flip):
            for x, y, s in ((130, -70, 24), (270, -96, 26), (350, -10, 32), (214, 6, 26), (398, 84, 18)):
                cloud(sheet, x * size, y * size, s * size, x % 4 == 0, 2.5)
            for x, y in ((174, -20), (300, 56), (110, 70), (330, -70)):
                sheet.line(circle((x * size, y * size), 6 * size, step=2), 1.8)
    sheet.wash(circle((0, 34 * size), 20 * size, step=3), LACQUER, 0.18)


def cord(sheet: Sheet, points: Points, wide: float, colour: str) -> None:
    """A twisted rope along a line."""
    sheet.shape(sheet.pen.outline(points, wide, lambda _: 1), colour, 2.4)
    for (ax, ay), (bx, by) in zip(points[::2], points[2::2], strict=False):
        dx, dy = by - ay, ax - bx
        long = (dx * dx + dy * dy) ** 0.5 or 1
        dx, dy = dx / long * wide * 0.45, dy / long * wide * 0.45
        sheet.line([(ax - dx, ay - dy), ((ax + bx) / 2, (ay + by) / 2), (bx + dx, by + dy)], 1.7)
