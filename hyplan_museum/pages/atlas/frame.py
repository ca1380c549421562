"""The window of a map: Mercator's projection, so that shapes are true and north is up; only its scale grows polewards.

Distances are in units of the drawing, which is `WIDTH` wide; a browser shows it at whatever size it has room for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asinh, atan, cos, degrees, hypot, radians, sinh, tan
from typing import Final

WIDTH: Final = 400.0
_LOWEST, _HIGHEST = 300.0, 440.0
"""How low and how high a map may be: between a landscape and a portrait that a phone shows whole."""

_EARTH: Final = 6_371_000.0
_SMALLEST: Final = 12_000.0
"""Metres across: a museum with a single place is shown with what lies around it."""
_ROOM: Final = 0.16
"""The share of the window left free at each edge."""
_POLE: Final = 84.0
_SAVED: Final = 60.0
"""Degrees that a map across the 180th meridian must save before it is drawn so; readers know the other one."""

Point = tuple[float, float]
"""(latitude, longitude) in degrees, as curators write them; in the drawing (x, y), y downwards."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A window: `middle` is the longitude in its middle, `left` and `top` are in Mercator's units, `scale` units of
    the drawing for one of those."""

    middle: float
    left: float
    top: float
    scale: float
    height: float

    def at(self, place: Point) -> Point:
        """Where a place is drawn; the other side of the 180th meridian is brought over to this one."""
        return (_east(place[1], self.middle) - self.left) * self.scale, (self.top - _north(place[0])) * self.scale

    def metres(self, latitude: float) -> float:
        """What one unit of the drawing is there, in metres."""
        return _EARTH * cos(radians(max(-_POLE, min(_POLE, latitude)))) / self.scale

    def latitude(self, y: float) -> float:
        """The latitude of a height in the drawing."""
        return degrees(atan(sinh(self.top - y / self.scale)))

    def longitude(self, x: float) -> float:
        """The longitude, which may lie beyond 180 where the window does."""
        return degrees(self.left + x / self.scale) + self.middle

    def box(self, margin: float = 0.0) -> tuple[float, float, float, float]:
        """West, south, east and north of the window with so many windows more at each edge; at most the whole globe."""
        across, down = margin * WIDTH, margin * self.height
        west, east = self.longitude(-across), self.longitude(WIDTH + across)
        if east - west > 360:
            west, east = self.middle - 180, self.middle + 180
        return west, self.latitude(self.height + down), east, self.latitude(-down)


def frame_around(places: Iterable[Point]) -> Frame:
    """The window that shows all of these with some room around them. Raises ValueError where there are none."""
    known = list(places)
    if not known:
        raise ValueError("a map of no places")
    middle = _middle(sorted({place[1] for place in known}))
    xs = [_east(place[1], middle) for place in known]
    ys = [_north(place[0]) for place in known]
    latitude = degrees(atan(sinh((min(ys) + max(ys)) / 2)))
    least = _SMALLEST / (_EARTH * cos(radians(latitude)))
    across, down = max(max(xs) - min(xs), least), max(max(ys) - min(ys), least)
    room = 1 - 2 * _ROOM
    height = max(_LOWEST, min(_HIGHEST, WIDTH * down / across))
    scale = min(WIDTH * room / across, height * room / down)
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return Frame(middle, x - WIDTH / 2 / scale, y + height / 2 / scale, scale, height)


def _middle(longitudes: list[float]) -> float:
    """The middle of these, the shorter way round the globe where that saves much: Fiji lies on both sides of 180."""
    gaps = [
        ((after - before) % 360 or 360.0, after)
        for before, after in zip(longitudes, [*longitudes[1:], longitudes[0]], strict=True)
    ]
    widest, first = max(gaps)
    if 360 - widest > longitudes[-1] - longitudes[0] - _SAVED:
        return (longitudes[0] + longitudes[-1]) / 2
    middle = first + (360 - widest) / 2
    return (middle + 180) % 360 - 180


def _east(longitude: float, middle: float) -> float:
    return radians((longitude - middle + 180) % 360 - 180)


def _north(latitude: float) -> float:
    return asinh(tan(radians(max(-_POLE, min(_POLE, latitude)))))


def kilometres(a: Point, b: Point) -> float:
    """About how far two places near each other are apart."""
    down = radians(a[0] - b[0])
    across = radians((a[1] - b[1] + 180) % 360 - 180) * cos(radians((a[0] + b[0]) / 2))
    return hypot(across, down) * _EARTH / 1000


def round_length(longest: float) -> float:
    """The longest of 1, 2, 5, 10, 20 … that is no longer than this, for a scale bar or a grid."""
    best = step = 1e-6
    while step <= longest:
        for times in (1, 2, 5):
            if step * times <= longest:
                best = step * times
        step *= 10
    return float(f"{best:.6g}")
