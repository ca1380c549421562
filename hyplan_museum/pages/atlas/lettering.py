"""The words and lines on the base of a map: rivers and archipelagos by name, degrees, and a bar for the scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import atan2, ceil, degrees, hypot
from typing import Final, NamedTuple

from hyplan_museum.pages.atlas.base import River
from hyplan_museum.pages.atlas.frame import WIDTH, Frame, round_length
from hyplan_museum.pages.atlas.shape import Point

RIVERS: Final[Mapping[str, tuple[str, str]]] = {
    "Red": ("sông Hồng", "Red River"),
    "Black": ("sông Đà", "Black River"),
    "Mekong": ("sông Mê Kông", "Mekong"),
    "Chang": ("Trường Giang", "Yangtze"),
    "Huang": ("Hoàng Hà", "Yellow River"),
    "Thames": ("sông Thames", "River Thames"),
    "Severn": ("sông Severn", "River Severn"),
    "Trent": ("sông Trent", "River Trent"),
}
"""Vietnamese and English names of rivers that the data has by another; the rest are called as there."""

ARCHIPELAGOS: Final[tuple[tuple[float, float, str, str], ...]] = (
    (16.5, 112.0, "Quần đảo Hoàng Sa", "Hoàng Sa (Paracel) Islands"),
    (9.5, 113.8, "Quần đảo Trường Sa", "Trường Sa (Spratly) Islands"),
)
"""What a map made in Vietnam names wherever it shows it."""

_STEPS: Final = (30.0, 20.0, 10.0, 5.0, 2.0, 1.0, 1 / 2, 1 / 3, 1 / 6, 1 / 12, 1 / 30, 1 / 60)
_LINES: Final = 3
_LETTER: Final = 5.2
_HALF: Final = 6.0
_WIDE: Final = 300_000.0
_MOST: Final = 5


class Written(NamedTuple):
    """Words on the base: their middle, and by how many degrees they are turned."""

    x: float
    y: float
    turn: float
    words: str


class Degree(NamedTuple):
    """A line of the grid: where it crosses the drawing, and the degrees it stands for."""

    at: float
    degrees: float


class Scale(NamedTuple):
    """The bar of a scale: its length in the drawing, and in metres."""

    length: float
    metres: float


def scale_of(frame: Frame) -> Scale:
    """A bar of a round length, at most a quarter of the map's width, right in its middle."""
    unit = frame.metres(frame.latitude(frame.height / 2))
    metres = round_length(unit * WIDTH / 4)
    return Scale(metres / unit, metres)


def grid_of(frame: Frame) -> tuple[tuple[Degree, ...], tuple[Degree, ...]]:
    """Meridians by x and parallels by y in the window, at round degrees or minutes."""
    west, south, east, north = frame.box()
    least = min(east - west, north - south)
    step = next((step for step in _STEPS if least / step >= _LINES), _STEPS[-1])
    meridians = (step * n for n in range(ceil(west / step), int(east // step) + 1))
    parallels = (step * n for n in range(ceil(south / step), int(north // step) + 1))
    return (
        tuple(Degree(frame.at((0, lon))[0], (lon + 180) % 360 - 180) for lon in meridians),
        tuple(Degree(frame.at((lat, frame.middle))[1], lat) for lat in parallels),
    )


def names_of(
    rivers: Sequence[River], frame: Frame, taken: Sequence[Point], language: str, *, archipelagos: bool
) -> Iterator[Written]:
    """The names of the longest rivers in the window, along them and clear of the points `taken`; then archipelagos."""
    used = list(taken)
    longest: dict[str, Sequence[Point]] = {}
    for river in rivers:
        for part in river.parts if river.name else ():
            seen = [p for p in part if 0 < p[0] < WIDTH and 0 < p[1] < frame.height]
            if len(seen) > 1 and _length(seen) > _length(longest.get(river.name, ())):
                longest[river.name] = seen
    for name in sorted(longest, key=lambda name: -_length(longest[name]))[:_MOST]:
        words = RIVERS[name][language != "vi"] if name in RIVERS else f"sông {name}" if language == "vi" else name
        if written := _along(longest[name], words, frame, used):
            used.append((written.x, written.y))
            yield written
    if archipelagos and frame.metres(frame.latitude(frame.height / 2)) * WIDTH > _WIDE:
        for latitude, longitude, vi, en in ARCHIPELAGOS:
            x, y = frame.at((latitude, longitude))
            if 0 <= x <= WIDTH and 0 <= y <= frame.height:
                words = vi if language == "vi" else en
                half = len(words) * _LETTER / 2
                yield Written(min(WIDTH - half, max(half, x)), max(10.0, y - 10), 0.0, words)


def _length(points: Sequence[Point]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))


def _along(points: Sequence[Point], words: str, frame: Frame, used: Sequence[Point]) -> Written | None:
    """Beside the straightest stretch that is as long as the words, inside the map and far from what is there."""
    need = len(words) * _LETTER
    if _length(points) < need:
        return None
    best: tuple[float, Written] | None = None
    for start in range(len(points) - 1):
        end = start + 1
        while (
            end < len(points) - 1 and hypot(points[end][0] - points[start][0], points[end][1] - points[start][1]) < need
        ):
            end += 1
        (ax, ay), (bx, by) = points[start], points[end]
        away = hypot(bx - ax, by - ay)
        if away < need * 0.6:
            continue
        turn = degrees(atan2(by - ay, bx - ax))
        turn = turn - 180 if turn > 90 else turn + 180 if turn < -90 else turn
        for side in (1, -1):
            x, y = (ax + bx) / 2 + side * 9 * (by - ay) / away, (ay + by) / 2 - side * 9 * (bx - ax) / away
            clear = min((hypot(x - u, y - v) for u, v in used), default=999.0)
            room = min(x, y, WIDTH - x, frame.height - y)
            if clear < need * 0.7 + _HALF or room < need * 0.45:
                continue
            score = _length(points[start : end + 1]) / away * 40 + abs(turn) / 3
            if best is None or score < best[0]:
                best = score, Written(x, y, turn, words)
    return best[1] if best else None
