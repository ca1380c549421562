"""Shade as a pen makes it: strokes side by side inside an outline, and the dark side of a rounded thing.

Nothing here cuts with a clip: a sheet of thirty million pixels has thousands of such shades.
"""

from __future__ import annotations

import math
from itertools import pairwise

from drawings.line import Point, Points, curve, normals
from drawings.palette import SHADE
from drawings.sheet import Outline, Sheet


def hatch(
    sheet: Sheet, outline: Outline, turn: float = 60, gap: float = 9, width: float = 1.5, full: float = 0.8
) -> None:
    """Strokes in the direction `turn` across all of the outline; `full`: how many of them are drawn."""
    hand = sheet.random
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    turned = [(x * c + y * s, y * c - x * s) for x, y in outline]
    off = min(v for _, v in turned) + gap * 0.5
    bottom = max(v for _, v in turned)
    while off < bottom:
        cuts = _cuts(turned, off)
        if hand.random() < full:
            for start, end in zip(cuts[::2], cuts[1::2], strict=False):
                a = start + (end - start) * hand.uniform(0, 0.12)
                b = end - (end - start) * hand.uniform(0, 0.12)
                if b - a > gap * 0.4:
                    through = [(u * c - off * s, u * s + off * c) for u in (a, (a + b) / 2, b)]
                    sheet.line(curve(*through, step=26), width)
        off += gap * hand.uniform(0.75, 1.25)


def dark_side(
    sheet: Sheet,
    outline: Outline,
    dx: float = -14,
    dy: float = -10,
    strength: float = 0.3,
    colour: str = SHADE,
    gap: float = 0,
    turn: float = 60,
) -> None:
    """Shade along the rim that looks away from the light, which comes from (dx, dy); with `gap` also short strokes."""
    rim = [*outline, outline[0]] if outline[0] != outline[-1] else [*outline]
    inner = _inward(rim, dx, dy)
    sheet.wash([*rim, *reversed(inner)], colour, strength)
    if gap:
        _strokes(sheet, rim, _inward(rim, dx * 1.5, dy * 1.5), gap, turn)


def modelled(
    sheet: Sheet,
    outline: Outline,
    colour: str,
    width: float = 3,
    depth: float = 14,
    strength: float = 0.3,
    gap: float = 0,
    shade: str = SHADE,
) -> None:
    """A body with its contour and a dark side to the right and below; `gap`: hatched, too."""
    sheet.solid(outline, colour)
    dark_side(sheet, outline, -depth, -depth * 0.7, strength, shade, gap)
    sheet.line([*outline, *outline[:2]], width)


def stipple(sheet: Sheet, outline: Outline, count: int, size: float = 2.6) -> None:
    """Dots strewn inside an outline: the grain of stone."""
    hand = sheet.random
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    spots = [(hand.uniform(min(xs), max(xs)), hand.uniform(min(ys), max(ys))) for _ in range(count)]
    sheet.dots([at for at in spots if _cover(outline, at)], size)


def _inward(rim: Outline, dx: float, dy: float) -> Points:
    """The rim moved inwards where it looks away from the light, by how much it looks away."""
    deep = math.hypot(dx, dy) or 1
    away = (-dx / deep, -dy / deep)
    out = 1 if _turns_clockwise(rim) else -1
    moved: Points = []
    for (x, y), (nx, ny) in zip(rim, normals(rim), strict=True):
        shade = max(0.0, out * (nx * away[0] + ny * away[1]))
        moved.append((x - out * nx * deep * shade, y - out * ny * deep * shade))
    return moved


def _strokes(sheet: Sheet, rim: Outline, inner: Points, gap: float, turn: float) -> None:
    """Short strokes from the dark rim inwards, all leaning one way."""
    hand = sheet.random
    far = 0.0
    lean = math.cos(math.radians(turn)) * 0.5
    for i, ((ax, ay), (bx, by)) in enumerate(pairwise(rim)):
        far += math.hypot(bx - ax, by - ay)
        deep = math.dist(rim[i], inner[i])
        if far < gap or deep < gap * 0.5:
            continue
        far = 0
        reach = hand.uniform(0.5, 1.15)
        x, y = ax + (inner[i][0] - ax) * reach, ay + (inner[i][1] - ay) * reach - deep * lean
        sheet.flick([(ax, ay), ((ax + x) / 2, (ay + y) / 2), (x, y)], 1.6)


def _cuts(points: Outline, level: float) -> list[float]:
    """Where a horizontal line cuts a closed outline, from left to right."""
    found = []
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        if (ay > level) != (by > level):
            found.append(ax + (bx - ax) * (level - ay) / (by - ay))
    return sorted(found)


def _cover(outline: Outline, at: Point) -> bool:
    return sum(cut < at[0] for cut in _cuts(outline, at[1])) % 2 == 1


def _turns_clockwise(outline: Outline) -> bool:
    pairs = zip(outline, [*outline[1:], outline[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) > 0
