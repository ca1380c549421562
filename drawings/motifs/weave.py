"""Bamboo woven round an axis: splints that climb to the left and to the right and pass over and under each other."""

from __future__ import annotations

import math
from collections.abc import Callable

from drawings.ink import even
from drawings.line import Point, Points, curve
from drawings.palette import OCHRE, OCHRE_DARK, OCHRE_LIGHT, SHADE, WOOD_DARK
from drawings.sheet import Sheet

Profile = Callable[[float], float]
"""The radius of a basket from its mouth (0) to its end (1)."""


def basket(
    sheet: Sheet, profile: Profile, long: float, splints: int, twist: float, wide: float = 9, tilt: float = 0.2
) -> None:
    """A basket whose axis runs down from (0, 0) for `long` units; one sees a little into its mouth."""

    def place(part: float, angle: float) -> Point:
        radius = profile(part)
        return radius * math.sin(angle), part * long + radius * tilt * math.cos(angle)

    parts = [i / 60 for i in range(61)]
    left = [place(t, -math.pi / 2) for t in parts]
    right = [place(t, math.pi / 2) for t in parts]
    foot = [place(1, math.pi / 2 - i * math.pi / 20) for i in range(21)]
    body = [*left, *reversed(foot), *reversed(right)]
    back = [place(0, math.pi / 2 + i * math.pi / 20) for i in range(21)]
    sheet.solid([*body, *back], OCHRE_DARK)
    sheet.wash([*body, *back], SHADE, 0.45)
    crossings = _Crossings(splints, twist)
    with sheet.inside([*body, *back]):
        for i in range(splints):
            for piece in _visible(place, lambda t, i=i: crossings.angle(i, 1, t), back=True):
                _splint(sheet, piece, wide * 0.7, WOOD_DARK)
        for way, colour in ((-1, OCHRE), (1, OCHRE_LIGHT)):
            for i in range(splints):
                for piece in _visible(place, lambda t, i=i, way=way: crossings.angle(i, way, t)):
                    _splint(sheet, piece, wide, colour)
        for i in range(splints):  # where the first kind passes over
            for t in crossings.over():
                angle = crossings.angle(i, -1, t)
                if math.cos(angle) > -0.05:
                    step = 0.5 / (splints * twist * 2.1)
                    piece = [
                        place(min(1, max(0, t + d * step)), crossings.angle(i, -1, t + d * step))
                        for d in (-1, -0.5, 0, 0.5, 1)
                    ]
                    _over(sheet, piece, wide, OCHRE)
        _shading(sheet, place, parts)
    for t in (0.0, 0.02):
        hoop(sheet, place, t, wide * 1.5)
    sheet.line(left, 4)
    sheet.line(right, 4.6)


def hoop(sheet: Sheet, place: Callable[[float, float], Point], part: float, wide: float, front: bool = False) -> None:
    """A ring of split bamboo round the basket."""
    turns = range(-10, 11) if front else range(-10, 31)
    ring = [place(part, i * math.pi / 20) for i in turns]
    outline = sheet.pen.outline(ring, wide, even)
    sheet.shape(outline, OCHRE_LIGHT, 2.4)
    for i in range(0, len(ring) - 1, 2):
        (ax, ay), (bx, by) = ring[i], ring[i + 1]
        sheet.line(curve((ax, ay - wide * 0.45), ((ax + bx) / 2, (ay + by) / 2), (bx, by + wide * 0.45), step=3), 1.8)


class _Crossings:
    """Where splint i of one kind meets those of the other: angles i·gap ± twist·2π·t are equal."""

    def __init__(self, splints: int, twist: float) -> None:
        self.splints, self.twist = splints, twist
        self.gap = 2 * math.pi / splints

    def angle(self, i: int, way: int, part: float) -> float:
        turn = i * self.gap + way * self.twist * 2 * math.pi * part
        return (turn + math.pi) % (2 * math.pi) - math.pi

    def over(self) -> list[float]:
        """Every second crossing along the splint."""
        step = 1 / (self.splints * self.twist * 2)
        count = int(1 / step)
        return [k * step for k in range(count + 1) if k % 2 == 0]


def _visible(
    place: Callable[[float, float], Point], angle: Callable[[float], float], back: bool = False
) -> list[Points]:
    pieces: list[Points] = [[]]
    for k in range(181):
        t = k / 180
        a = angle(t)
        if (math.cos(a) < 0.04) == back:
            pieces[-1].append(place(t, a))
        elif pieces[-1]:
            pieces.append([])
    return [p for p in pieces if len(p) > 3]


def _splint(sheet: Sheet, points: Points, wide: float, colour: str) -> None:
    outline = sheet.pen.outline(points, wide, even)
    sheet.solid(outline, colour)
    half = len(outline) // 2
    sheet.line(outline[:half], 1.7, even)
    sheet.line(outline[half:], 1.7, even)


def _over(sheet: Sheet, points: Points, wide: float, colour: str) -> None:
    outline = sheet.pen.outline(points, wide * 1.03, even)
    sheet.solid(outline, colour)
    half = len(outline) // 2
    sheet.line(outline[:half], 1.7, even)
    sheet.line(outline[half:], 1.7, even)


def _shading(sheet: Sheet, place: Callable[[float, float], Point], parts: list[float]) -> None:
    dark = [place(t, 0.75) for t in parts] + [place(t, math.pi / 2) for t in reversed(parts)]
    sheet.wash(dark, WOOD_DARK, 0.34)
    darker = [place(t, 1.12) for t in parts] + [place(t, math.pi / 2) for t in reversed(parts)]
    sheet.wash(darker, WOOD_DARK, 0.3)
    light = [place(t, -0.7) for t in parts] + [place(t, -0.35) for t in reversed(parts)]
    sheet.wash(light, "#fff4d8", 0.3)
