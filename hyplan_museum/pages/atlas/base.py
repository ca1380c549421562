"""Coasts and rivers of the world, from the file that `tools/base_map.py` makes of Natural Earth (public domain).

No boundaries of states or provinces: none of them is everybody's, and the museum's places are no matter of theirs.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final

from hyplan_museum.pages.atlas.frame import WIDTH, Frame
from hyplan_museum.pages.atlas.shape import Box, Point, clipped_ring, parts_within, path, simplified

FILE: Final = Path(__file__).with_name("base.bin")

_CARE: Final = ((2.0, 0.35), (1.0, 0.5), (0.5, 0.7), (0.25, 1.0), (0.1, 1.5), (0.0, 2.0))
"""Windows of land and water beyond each edge, for those who go farther out; units that a simpler line may be off."""
_HEAVY: Final = 36_000
"""Letters of its paths, from which a base is drawn again with less care: some twelve kilobytes when compressed."""
_SPECK: Final = 0.8
"""Islands smaller than this are drawn as dots, one for those that lie together: small, and never left out."""
_APART: Final = 6.0
_WIDE: Final = 600_000.0
"""Metres across, from which only rivers that are long in the drawing are drawn."""
_LONG: Final = 40.0


@dataclass(frozen=True, slots=True)
class River:
    """A river in the drawing: its name as in the data, empty where it has none there, and its parts."""

    name: str
    parts: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Base:
    """What is drawn below the marks: paths of land and islets, and rivers; for so many windows around the first."""

    land: str
    islets: str
    water: str
    rivers: tuple[River, ...]
    around: float


@cache
def base_of(frame: Frame) -> Base:
    """The base of a map, with as much around it as stays light."""
    wide = frame.metres(frame.latitude(frame.height / 2)) * WIDTH
    for around, fine in _CARE[(wide > _WIDE) * 2 + (wide > 8 * _WIDE) * 2 :]:
        base = drawn(frame, around, fine)
        if len(base.land) + len(base.islets) + len(base.water) < _HEAVY:
            break
    return base


def drawn(frame: Frame, around: float, fine: float) -> Base:
    """The base of a map with so many windows of it beyond each edge, and no line farther off than `fine`."""
    box = frame.box(around)
    land: list[str] = []
    specks: dict[tuple[int, int], Point] = {}
    for ring in _within(_world()[0], box):
        points = [frame.at((lat, lon)) for lon, lat in _in_turn(clipped_ring(ring, box), frame)]
        if len(points) < 3:
            continue
        if max(_extent(points)) < max(_SPECK, fine):
            x, y = points[0]
            specks.setdefault((int(x // _APART), int(y // _APART)), (x, y))
        else:
            land.append(path(_outline(points, fine), closed=True))
    rivers = tuple(_rivers(frame, box, fine))
    return Base(
        "".join(land),
        "".join(f"M{x:.1f} {y:.1f}h0" for x, y in specks.values()),
        "".join(path(part) for river in rivers for part in river.parts),
        rivers,
        around,
    )


def _rivers(frame: Frame, box: Box, fine: float) -> Iterator[River]:
    wide = frame.metres(frame.latitude(frame.height / 2)) * WIDTH > _WIDE
    for name, line in _named_within(_world()[1], box):
        parts = [
            tuple(simplified([frame.at((lat, lon)) for lon, lat in _in_turn(part, frame)], fine))
            for part in parts_within(line, box)
        ]
        if parts and (not wide or max(max(_extent(part)) for part in parts) > _LONG):
            yield River(name, tuple(parts))


def _outline(points: list[Point], fine: float) -> list[Point]:
    """A ring made simpler: in two halves, as its ends are one point."""
    start = points[0]
    far = max(range(len(points)), key=lambda i: abs(points[i][0] - start[0]) + abs(points[i][1] - start[1]))
    return simplified(points[: far + 1], fine)[:-1] + simplified([*points[far:], start], fine)[:-1]


def _extent(points: tuple[Point, ...] | list[Point]) -> Point:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return max(xs) - min(xs), max(ys) - min(ys)


def _in_turn(points: list[Point], frame: Frame) -> list[Point]:
    """Longitudes kept on the edge they were cut at: 180 degrees from the middle is both edges of a whole globe."""
    least, most = frame.middle - 179.999, frame.middle + 179.999
    return [(min(most, max(least, lon)), lat) for lon, lat in points]


def _within(lines: tuple[tuple[Point, ...], ...], box: Box) -> Iterator[list[Point]]:
    for line in lines:
        for shift in _shifts(line, box):
            yield [(lon + shift, lat) for lon, lat in line]


def _named_within(lines: tuple[tuple[str, tuple[Point, ...]], ...], box: Box) -> Iterator[tuple[str, list[Point]]]:
    for name, line in lines:
        for shift in _shifts(line, box):
            yield name, [(lon + shift, lat) for lon, lat in line]


def _shifts(line: tuple[Point, ...], box: Box) -> list[int]:
    """By how many degrees a line must go round the globe to be in the box; it may be in it at both edges, or not."""
    west, south, east, north = box
    lats = [lat for _, lat in line]
    if max(lats) < south or min(lats) > north:
        return []
    lons = [lon for lon, _ in line]
    least, most = min(lons), max(lons)
    return [shift for shift in (-360, 0, 360) if most + shift >= west and least + shift <= east]


_Lines = tuple[tuple[Point, ...], ...]


@cache
def _world() -> tuple[_Lines, tuple[tuple[str, tuple[Point, ...]], ...]]:
    """All outlines of land, and all rivers with their names; (longitude, latitude)."""
    head, _, steps = zlib.decompress(FILE.read_bytes()).partition(b"\n")
    about = json.loads(head)
    half = len(steps) // 2
    east, north = _steps(steps[:half]), _steps(steps[half:])
    unit, at = about["unit"], 0

    def line(x: int, y: int, count: int) -> tuple[Point, ...]:
        nonlocal at
        xs = accumulate(east[at : at + count], initial=x)
        ys = accumulate(north[at : at + count], initial=y)
        at += count
        return tuple((x * unit, y * unit) for x, y in zip(xs, ys, strict=True))

    land = tuple(line(*start) for start in about["land"])
    return land, tuple((name, line(*start)) for name, *start in about["rivers"])


def _steps(planes: bytes) -> array[int]:
    half = len(planes) // 2
    raw = bytearray(len(planes))
    raw[0::2], raw[1::2] = planes[:half], planes[half:]
    steps = array("h", bytes(raw))
    if sys.byteorder == "big":
        steps.byteswap()
    return steps
