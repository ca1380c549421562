"""What all pages of the map share: the window, the places in the order of the list, their marks, and links to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hyplan_museum.museum import Place
from hyplan_museum.pages.atlas.frame import Frame, frame_around
from hyplan_museum.pages.atlas.marks import FEW, Mark, marks_of
from hyplan_museum.pages.atlas.shape import Point
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.located import Located, located
from hyplan_museum.pages.pagination import NAMES


@dataclass(frozen=True, slots=True)
class Chart:
    """What all pages of the map share in a language: the places in the order of the list, and their marks.

    `points` are where they truly lie in the drawing, `numbers` the place in the list of each by id.
    """

    located: Located
    places: tuple[Place, ...]
    points: tuple[Point, ...]
    frame: Frame
    marks: tuple[Mark, ...]
    numbers: Mapping[str, int]

    @property
    def many(self) -> bool:
        """Whether marks stand for several places and no place has a number."""
        return len(self.places) > FEW


def chart_of(edition: Edition) -> Chart:
    """The chart of the museum: the same in every language, made once for each."""
    return edition.once(("chart",), lambda: _chart(edition))


def _chart(edition: Edition) -> Chart:
    museum = edition.museum
    found = located(museum)
    frame = frame_around(place.coordinates for place in museum.places.values() if place.coordinates)
    places = sorted(
        (museum.places[id] for id in found.at), key=lambda place: (-(place.coordinates or (0, 0))[0], place.id)
    )  # from north to south, as one looks over a map
    points = [frame.at(place.coordinates) for place in places if place.coordinates]
    marks = sorted(marks_of(points, frame), key=lambda mark: mark.members if len(points) <= FEW else (mark.y, mark.x))
    if len(points) > FEW:  # those under one mark follow each other
        order = [number for mark in marks for number in mark.members]
        places, points = [places[n] for n in order], [points[n] for n in order]
        numbers = iter(range(len(order)))
        marks = [Mark(m.x, m.y, m.true, tuple(next(numbers) for _ in m.members)) for m in marks]
    numbered_by_id = {place.id: n for n, place in enumerate(places)}
    return Chart(found, tuple(places), tuple(points), frame, tuple(marks), numbered_by_id)


def entry_link(edition: Edition, chart: Chart, place: int, root: str) -> str:
    """The link to a place in the list beside the map."""
    return f"{root}{edition.file('map', '', place // NAMES + 1)}#place-{chart.places[place].id}"


def distance_words(edition: Edition, metres: float) -> str:
    """“50 m”, “1,5 km”."""
    unit, number = ("map_metres", metres) if metres < 1000 else ("map_kilometres", metres / 1000)
    said = f"{number:,.1f}".removesuffix(".0")
    if edition.language == "vi":
        said = said.translate({ord(","): ".", ord("."): ","})
    return edition.fill(unit, number=said)
