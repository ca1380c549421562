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
        stray = self._knots(long)
        swell = self._knots(long)
        tremble = min(self.tremble, long / 30)
        every, unevenness = self.every, self.unevenness
        left: Points = []
        right: Points = []
        for (x, y), (nx, ny), f in zip(points, normals(points), far, strict=True):  # the innermost loop of all drawing
            t = f / every
            i = int(t)
            t -= i
            a, ease = stray[i], 3 - 2 * t
            off = (a + (stray[i + 1] - a) * t * t * ease) * tremble
            a = swell[i]
            half = width / 2 * pressure(f / long) * (1 + (a + (swell[i + 1] - a) * t * t * ease) * unevenness)
            out, back = off + half, off - half
            left.append((x + nx * out, y + ny * out))
            right.append((x + nx * back, y + ny * back))
        right.reverse()
        return left + right

    def shaken(self, points: Sequence[tuple[float, float]]) -> Points:
        """The points as a hand would draw them: the outline of a patch of colour."""
        far = lengths(points)
        stray = self._knots(far[-1] or 1)
        tremble = min(self.tremble, far[-1] / 60)
        every = self.every
        shaken: Points = []
        for (x, y), (nx, ny), f in zip(points, normals(points), far, strict=True):
            t = f / every
            i = int(t)
            t -= i
            a = stray[i]
            off = a + (stray[i + 1] - a) * t * t * (3 - 2 * t)
            shaken.append((x + nx * off * tremble, y + ny * off * tremble))
        return shaken

    def _knots(self, long: float) -> list[float]:
        """A slow random change along the line, between about -1 and 1: its values `every` units apart."""
        uniform = self.random.uniform
        return [uniform(-1, 1) for _ in range(int(long / self.every) + 4)]
