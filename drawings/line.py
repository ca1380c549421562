"""Points and curves: everything is drawn from lists of points, in the units of its sheet, y downwards."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

Point = tuple[float, float]
Points = list[Point]


def marks(written: str) -> Points:
    """Points as one writes them down while drawing: "18 -4, -30 24, -92 70"."""
    pairs = (pair.split() for pair in written.split(","))
    return [(float(x), float(y)) for x, y in pairs]


def segment(a: Point, b: Point, step: float = 6) -> Points:
    """A straight line from `a` to `b`, with a point about every `step` units."""
    count = max(2, round(math.dist(a, b) / step))
    return [(a[0] + (b[0] - a[0]) * i / count, a[1] + (b[1] - a[1]) * i / count) for i in range(count + 1)]


def polyline(*corners: Point, step: float = 6) -> Points:
    """Straight lines from corner to corner."""
    points = [corners[0]]
    for a, b in pairwise(corners):
        points += segment(a, b, step)[1:]
    return points


def box(x: float, y: float, width: float, height: float, step: float = 6) -> Points:
    """The outline of a rectangle, closed."""
    return polyline((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y), step=step)


def arc(centre: Point, radius: float, start: float, end: float, height: float | None = None, step: float = 6) -> Points:
    """Part of a circle (or of an ellipse `height` high); angles in degrees, 0 to the right, 90 downwards."""
    tall = radius if height is None else height
    count = max(4, round(abs(math.radians(end - start)) * max(radius, tall) / step))
    turn = [math.radians(start + (end - start) * i / count) for i in range(count + 1)]
    return [(centre[0] + radius * math.cos(a), centre[1] + tall * math.sin(a)) for a in turn]


def circle(centre: Point, radius: float, height: float | None = None, step: float = 6) -> Points:
    """A whole circle or ellipse, closed, begun at the top."""
    return arc(centre, radius, -90, 270, height, step)


def polar(centre: Point, radius: float, angle: float) -> Point:
    """The point `radius` away from `centre` in the direction `angle` (degrees, 0 to the right, 90 downwards)."""
    turn = math.radians(angle)
    return centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn)


def curve(*through: Point, closed: bool = False, step: float = 6) -> Points:
    """A smooth line through the points given (centripetal enough for drawing: Catmull and Rom)."""
    first, last = (through[-1], through[:2]) if closed else (through[0], through[-1:])
    knots = [first, *through, *last]
    points: Points = []
    for before, a, b, after in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        count = max(2, round(math.dist(a, b) / step))
        points += _between(before, a, b, after, count)
    points.append(knots[-2])
    return points


def _between(p: Point, a: Point, b: Point, q: Point, count: int) -> Points:
    """`count` points from a towards b on the curve that comes from p and goes on to q."""
    (px, py), (ax, ay), (bx, by), (qx, qy) = p, a, b, q
    along_x, bend_x, turn_x = bx - px, 2 * px - 5 * ax + 4 * bx - qx, 3 * ax - px - 3 * bx + qx
    along_y, bend_y, turn_y = by - py, 2 * py - 5 * ay + 4 * by - qy, 3 * ay - py - 3 * by + qy
    points: Points = []
    for i in range(count):
        t = i / count
        cube = t**3
        points.append(
            (
                0.5 * (2 * ax + along_x * t + bend_x * t * t + turn_x * cube),
                0.5 * (2 * ay + along_y * t + bend_y * t * t + turn_y * cube),
            )
        )
    return points


def spiral(centre: Point, radius: float, start: float, turns: float, inner: float = 0.08, step: float = 4) -> Points:
    """A spiral from outside inwards; negative `turns` go counter-clockwise."""
    count = max(12, round(abs(turns) * math.pi * radius / step))
    return [
        polar(centre, radius * (1 - (1 - inner) * (i / count) ** 0.8), start + 360 * turns * i / count)
        for i in range(count + 1)
    ]


def moved(points: Iterable[Point], x: float = 0, y: float = 0, scale: float = 1, turn: float = 0) -> Points:
    """Points scaled, turned (degrees, clockwise on paper), then moved."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    return [(x + px * c - py * s, y + px * s + py * c) for px, py in points]


def mirrored(points: Iterable[Point], axis: float = 0) -> Points:
    """Points mirrored at the vertical line x = `axis`."""
    return [(2 * axis - x, y) for x, y in points]


def lengths(points: Sequence[Point]) -> list[float]:
    """How far along the line each point lies, from 0."""
    return list(accumulate(map(math.dist, points, points[1:]), initial=0.0))


def normals(points: Sequence[Point]) -> Points:
    """At each point the unit vector to the left of the way the line goes."""
    found: Points = []
    dist = math.dist
    for a, b in zip((points[0], *points), (*points[1:], points[-1]), strict=False):
        long = dist(a, b) or 1
        found.append(((b[1] - a[1]) / long, (a[0] - b[0]) / long))
    return found


def along(points: Sequence[Point], part: float) -> tuple[Point, float]:
    """The point at `part` (0 to 1) of the line's length, and the direction there in degrees."""
    far = lengths(points)
    goal = far[-1] * part
    i = min(bisect_left(far, goal, 1), len(points) - 1)
    a, b = points[i - 1], points[i]
    t = (goal - far[i - 1]) / ((far[i] - far[i - 1]) or 1)
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t), math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
