"""Coordinates that are doubtful: far from the place they are said to lie in, or without a word on their precision.

Swapped ones never come here: a longitude of Việt Nam is above 90, and no latitude is.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import asin, cos, radians, sin, sqrt
from typing import Final

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Museum, Place
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings

_FAR: Final = 150.0
"""Kilometres: more than from the middle of the largest province (Nghệ An, Lâm Đồng) to its edge."""


_COUNTRY: Final = frozenset({"nuoc", "quoc gia", "country", "nation", "state"})


def coordinates_in_doubt(museum: Museum, _: Settings) -> Iterator[Problem]:
    """Every place with coordinates, at the line of the place."""
    for place in museum.places.values():
        if place.coordinates is None:
            continue
        name = _name(place)
        if parent := _parent_with_coordinates(place, museum):
            distance = _kilometres(place.coordinates, parent.coordinates or place.coordinates)
            if distance > _FAR:
                values = {"name": name, "parent": _name(parent), "distance": f"{distance:.0f}"}
                yield Problem("coordinates-far-from-parent", place.position, "coordinates", values)
        if not place.precision:
            yield Problem("coordinates-without-precision", place.position, "precision", {"name": name})


def _name(place: Place) -> str:
    return place.names[0].name.in_language("vi").text if place.names else place.id


def _parent_with_coordinates(place: Place, museum: Museum) -> Place | None:
    seen = {place.id}
    parent = museum.places.get(place.within or "")
    while parent is not None and parent.id not in seen:
        if parent.coordinates is not None:
            return None if _is_country(parent) else parent
        seen.add(parent.id)
        parent = museum.places.get(parent.within or "")
    return None


def _is_country(place: Place) -> bool:
    types = [name.type.values.values() for name in place.names if name.type]
    return any(fold(word) in _COUNTRY for words in types for word in words)


def _kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance by the haversine formula, Earth's radius 6,371 km."""
    (lat_a, lon_a), (lat_b, lon_b) = ((radians(x), radians(y)) for x, y in (a, b))
    h = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371 * asin(sqrt(min(1.0, h)))
