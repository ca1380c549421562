"""Shade by lines: a body is filled with strokes that follow one direction, or that go round it."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from drawings.line import Points, moved, segment
from drawings.sheet import Outline, Sheet


def hatch(
    sheet: Sheet, outline: Outline, angle: float = 60, gap: float = 9, width: float = 1.7, reach: float = 1
) -> None:
    """Parallel strokes inside the outline, from its right-hand edge; `reach`: how far they go across it."""
    hand = sheet.random
    turned = moved(outline, turn=-angle)
    low, high = min(y for _, y in turned), max(y for _, y in turned)
    y = low + gap * hand.uniform(0.3, 0.9)
    while y < high:
        for start, end in _chords(turned, y):
            long = (end - start) * reach * (hand.uniform(0.72, 1) if reach < 1 else hand.uniform(0.9, 0.99))
            if long > gap * 0.5:
                stroke = segment((end - 1, y), (end - long, y + hand.uniform(-0.12, 0.12) * gap), 8)
                sheet.flick(moved(stroke, turn=angle), width * hand.uniform(0.8, 1.2))
        y += gap * hand.uniform(0.75, 1.25)


def cross(sheet: Sheet, outline: Outline, angle: float = 60, gap: float = 10, width: float = 1.6) -> None:
    """Two layers of hatching: the deepest shade a pen gives."""
    hatch(sheet, outline, angle, gap, width)
    hatch(sheet, outline, angle + 68, gap * 1.2, width * 0.9)


def _chords(outline: Outline, y: float) -> list[tuple[float, float]]:
    """Where the horizontal line at y lies inside the outline."""
    closed = [*outline, outline[0]]
    cuts = sorted(
        ax + (bx - ax) * (y - ay) / (by - ay) for (ax, ay), (bx, by) in pairwise(closed) if (ay <= y) != (by <= y)
    )
    return list(zip(cuts[::2], cuts[1::2], strict=False))


def stipple(sheet: Sheet, outline: Outline, count: int, size: float = 3) -> None:
    """Dots inside the outline: clay, rust, sand."""
    hand = sheet.random
    low, high = min(y for _, y in outline), max(y for _, y in outline)
    marks: Points = []
    for _ in range(count):
        y = hand.uniform(low, high)
        chords = _chords(outline, y)
        if chords:
            start, end = hand.choice(chords)
            marks.append((hand.uniform(start, end), y))
    sheet.dots(marks, size)


def fringe(sheet: Sheet, line: Outline, long: float, gap: float, turn: float = 90, width: float = 2) -> None:
    """Short strokes hanging from a line: tassels, fur, the shade under an edge."""
    hand = sheet.random
    far = 0.0
    for (ax, ay), (bx, by) in pairwise(line):
        step = math.dist((ax, ay), (bx, by))
        far += step
        if far >= gap:
            far = 0
            way = math.radians(turn + hand.uniform(-9, 9))
            reach = long * hand.uniform(0.6, 1.1)
            sheet.flick(segment((bx, by), (bx + math.cos(way) * reach, by + math.sin(way) * reach), 4), width)


def between(one: Outline, other: Outline, part: Callable[[float], float]) -> Points:
    """A line that runs between two others of equal length; `part`: how near to the second, along the way."""
    last = len(one) - 1
    return [
        (ax + (bx - ax) * part(i / last), ay + (by - ay) * part(i / last))
        for i, ((ax, ay), (bx, by)) in enumerate(zip(one, other, strict=True))
    ]
