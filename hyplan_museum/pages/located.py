"""What can be put on the map: places with coordinates, the artifacts there, and the way of each exhibit among them.

An artifact stands at its place, or at the nearest place around it that has coordinates; what has none is not guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from hyplan_museum.museum import Exhibit, Museum, Place

Exactness = Literal["exact", "circle", "rough"]

_EXACT: Final = 100.0
"""Metres: what is known to within these is a point on every map that shows more than a street."""


@dataclass(frozen=True, slots=True)
class Route:
    """The way of an exhibit: for each place in turn the numbers of the scenes shown there, of `total` in all."""

    exhibit: str
    stops: tuple[tuple[str, tuple[int, ...]], ...]
    total: int

    @property
    def on_map(self) -> int:
        """How many of its scenes are."""
        return sum(len(numbers) for _, numbers in self.stops)


@dataclass(frozen=True, slots=True)
class Located:
    """`at`: place with coordinates → artifacts that stand there. `inside`: how many of those are of places within it.

    `elsewhere`: place without coordinates, itself and above → its artifacts; `placeless`: how many name no place.
    """

    at: dict[str, list[str]]
    inside: dict[str, int]
    elsewhere: dict[str, list[str]]
    placeless: int
    routes: tuple[Route, ...]


def located(museum: Museum) -> Located:
    """Every place with coordinates, whether it holds anything or not."""
    at: dict[str, list[str]] = {id: [] for id, place in museum.places.items() if place.coordinates}
    inside = dict.fromkeys(at, 0)
    elsewhere: dict[str, list[str]] = {}
    placeless = 0
    nearest = {id: nearest_located(museum, id) for id in museum.places}
    for artifact in museum.artifacts.values():
        id = artifact.place or ""
        if id not in nearest:
            placeless += 1
        elif (found := nearest[id]) is None:
            elsewhere.setdefault(id, []).append(artifact.id)
        else:
            at[found].append(artifact.id)
            inside[found] += found != id
    routes = (way_of(museum, exhibit) for exhibit in museum.exhibits.values())
    return Located(at, inside, elsewhere, placeless, tuple(route for route in routes if route))


def nearest_located(museum: Museum, id: str) -> str | None:
    """The place itself or the nearest one around it that has coordinates."""
    seen: set[str] = set()
    here: str | None = id
    while here and here not in seen:
        seen.add(here)
        place = museum.places[here]
        if place.coordinates:
            return here
        here = place.within
    return None


def exactness(place: Place) -> Exactness:
    """How a place is drawn: as a point, with a circle in which it lies, or as known only roughly."""
    if place.radius is None:
        return "rough"
    return "exact" if place.radius <= _EXACT else "circle"


def has_map(museum: Museum) -> bool:
    """Whether any place has coordinates."""
    return any(place.coordinates for place in museum.places.values())


def way_of(museum: Museum, exhibit: Exhibit) -> Route | None:
    """The way of an exhibit that goes to two places or more."""
    stops: list[tuple[str, list[int]]] = []
    for number, scene in enumerate(exhibit.scenes, 1):
        artifact = museum.artifacts.get(scene.artifact or "")
        place = located_place(museum, artifact.place) if artifact else None
        if place is None:
            continue
        if stops and stops[-1][0] == place:
            stops[-1][1].append(number)
        else:
            stops.append((place, [number]))
    if len({place for place, _ in stops}) < 2:
        return None
    return Route(exhibit.id, tuple((place, tuple(numbers)) for place, numbers in stops), len(exhibit.scenes))


def located_place(museum: Museum, id: str | None) -> str | None:
    """Where the map shows what is at a place of the museum; None where it cannot."""
    return nearest_located(museum, id) if id and id in museum.places else None
