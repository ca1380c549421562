"""A pen that presses and trembles: a line of points becomes the outline of a stroke whose weight varies."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from drawings.line import Points, lengths, normals

Pressure = Callable[[float], float]
"""From the way along a stroke (0 to 1) to the part of its full width (0 to 1)."""


def even(_: float) -> float:
    """A ruled line: the same weight all along, a little thinner where the pen is set down and lifted."""
    return 1.0


def swelling(part: float) -> float:
    """Thin, thick, thin: the line of someone who draws with the arm."""
    return 0.35 + 0.65 * math.sin(math.pi * part) ** 0.6


def pressed(part: float) -> float:
    """Set down with weight and drawn away to nothing, as in writing with a brush."""
    return max(0.06, min(1, 0.6 + part * 4) * (1 - part**2.2))


def leaving(part: float) -> float:
    """Full at first, a point at the end: whiskers, grass, hatching."""
    return max(0.05, 1 - part**1.5)


@dataclass(frozen=True, slots=True)
class Pen:
    """`tremble`: how far the hand strays, in units; `every`: over how many units it changes its mind."""

    random: random.Random
    tremble: float = 0.9
    every: float = 46
    unevenness: float = 0.16

    def outline(self, points: Sequence[tuple[float, float]], width: float, pressure: Pressure = swelling) -> Points:
        """The closed outline of one stroke along `points`."""
        far = lengths(points)
        long = far[-1] or 1
        stray = self._drift(long)
        swell = self._drift(long)
        tremble = min(self.tremble, long / 30)
        left: Points = []
        right: Points = []
        for (x, y), (nx, ny), f in zip(points, normals(points), far, strict=True):
            off = stray(f) * tremble
            half = width / 2 * pressure(f / long) * (1 + swell(f) * self.unevenness)
            left.append((x + nx * (off + half), y + ny * (off + half)))
            right.append((x + nx * (off - half), y + ny * (off - half)))
        return [*left, *reversed(right)]

    def shaken(self, points: Sequence[tuple[float, float]]) -> Points:
        """The points as a hand would draw them: the outline of a patch of colour."""
        far = lengths(points)
        stray = self._drift(far[-1] or 1)
        tremble = min(self.tremble, far[-1] / 60)
        return [
            (x + nx * stray(f) * tremble, y + ny * stray(f) * tremble)
            for (x, y), (nx, ny), f in zip(points, normals(points), far, strict=True)
        ]

    def _drift(self, long: float) -> Callable[[float], float]:
        """A slow random change along the line, between about -1 and 1."""
        count = int(long / self.every) + 3
        knots = [self.random.uniform(-1, 1) for _ in range(count + 1)]

        def at(far: float) -> float:
            i, t = divmod(max(0.0, far) / self.every, 1)
            a, b = knots[min(int(i), count)], knots[min(int(i) + 1, count)]
            return a + (b - a) * t * t * (3 - 2 * t)

        return at
