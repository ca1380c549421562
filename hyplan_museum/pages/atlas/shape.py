"""Lines and outlines: cut to a window, made simpler, written as the path of a drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""West, south, east, north; or left, top, right, bottom."""

_FAR_APART: Final = 5.0
_TOO_FAR: Final = 60.0
"""Where points are this far apart, a line is drawn round from one to the next: the data knows no corners there.
Much farther apart they are the corners of what was cut."""


def simplified(points: Sequence[Point], tolerance: float) -> list[Point]:
    """The line with fewer points, nowhere farther from the old one than `tolerance` (Douglas and Peucker)."""
    if len(points) < 3:
        return list(points)
    keep = bytearray(len(points))
    keep[0] = keep[-1] = 1
    todo = [(0, len(points) - 1)]
    while todo:
        first, last = todo.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        worst, at = tolerance * tolerance, 0
        for i in range(first + 1, last):
            x, y = points[i][0] - ax, points[i][1] - ay
            t = min(1.0, max(0.0, (x * dx + y * dy) / length)) if length else 0.0
            away = (x - t * dx) ** 2 + (y - t * dy) ** 2
            if away > worst:
                worst, at = away, i
        if at:
            keep[at] = 1
            todo += [(first, at), (at, last)]
    return [point for point, kept in zip(points, keep, strict=True) if kept]


def clipped_ring(ring: Sequence[Point], box: Box) -> list[Point]:
    """What of an outline lies in the box (Sutherland and Hodgman); along the edge it is closed by the edge."""
    left, low, right, high = box
    sides: tuple[tuple[int, float, Callable[[float], bool]], ...] = (
        (0, left, left.__le__), (0, right, right.__ge__), (1, low, low.__le__), (1, high, high.__ge__),
    )  # fmt: skip
    points = list(ring)
    for axis, bound, inside in sides:
        kept: list[Point] = []
        for before, here in zip([points[-1], *points[:-1]] if points else [], points, strict=True):
            if inside(here[axis]):
                if not inside(before[axis]):
                    kept.append(_crossing(before, here, axis, bound))
                kept.append(here)
            elif inside(before[axis]):
                kept.append(_crossing(before, here, axis, bound))
        points = kept
    return points


def _crossing(a: Point, b: Point, axis: int, bound: float) -> Point:
    share = (bound - a[axis]) / (b[axis] - a[axis])
    across = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (bound, across) if axis == 0 else (across, bound)


def parts_within(line: Sequence[Point], box: Box) -> list[list[Point]]:
    """The stretches of a line in the box, each with the point before it and the one after."""
    left, low, right, high = box
    parts: list[list[Point]] = []
    inside = False
    for number, (x, y) in enumerate(line):
        if left <= x <= right and low <= y <= high:
            if not inside:
                parts.append([line[number - 1]] if number else [])
            parts[-1].append((x, y))
            inside = True
        elif inside:
            parts[-1].append((x, y))
            inside = False
    return [part for part in parts if len(part) > 1]


def path(points: Sequence[Point], *, closed: bool = False) -> str:
    """The path of a line or an outline, round where its points are far apart; in tenths, each step from the last."""
    if len(points) < 2:
        return ""
    pen = _Pen()
    if not closed:
        pen.move(points[0])
        for before, here, after in zip(points, points[1:], points[2:], strict=False):
            pen.bend(before, here, after)
        return pen.line(points[-1])
    ring = points[:-1] if points[0] == points[-1] else points
    pen.move(_half(ring[-1], ring[0]))
    for before, here, after in zip([ring[-1], *ring[:-1]], ring, [*ring[1:], ring[0]], strict=True):
        pen.bend(before, here, after)
    return pen.end() + "z"


class _Pen:
    """Writes steps in whole tenths, so that what is rounded never adds up."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._at = (0, 0)
        self._mode = ""

    def move(self, to: Point) -> None:
        self._at = (round(to[0] * 10), round(to[1] * 10))
        self._written.append(f"M{_tenths(self._at[0])}{_after(self._at[1])}")
        self._mode = "M"

    def bend(self, before: Point, here: Point, after: Point) -> None:
        """Go towards `here` and on towards `after`: round the corner, or through it where all are close."""
        near = max(abs(before[0] - here[0]), abs(before[1] - here[1]), abs(after[0] - here[0]), abs(after[1] - here[1]))
        if not _FAR_APART < near < _TOO_FAR:
            self._to("l", [here])
            return
        start = _half(before, here)
        if (round(start[0] * 10), round(start[1] * 10)) != self._at:
            self._to("l", [start])
        self._to("q", [here, _half(here, after)])

    def line(self, to: Point) -> str:
        self._to("l", [to])
        return self.end()

    def end(self) -> str:
        return "".join(self._written)

    def _to(self, mode: str, points: Iterable[Point]) -> None:
        written = ""
        x, y = self._at
        for point in points:
            to = (round(point[0] * 10), round(point[1] * 10))
            written += _after(to[0] - self._at[0]) + _after(to[1] - self._at[1])
            x, y = to
        if mode == "l" and (x, y) == self._at:
            return
        self._written.append(mode + written.lstrip(" ") if mode != self._mode else written)
        self._mode, self._at = mode, (x, y)


def _half(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _tenths(number: int) -> str:
    whole = f"{number / 10:.1f}".removesuffix(".0")
    return "0" if whole == "-0" else whole


def _after(number: int) -> str:
    written = _tenths(number)
    return written if written.startswith("-") else f" {written}"
