"""What the templates of the map and the timeline are given; see `views.py`, whose rules hold here."""

from __future__ import annotations

from typing import NamedTuple

from hyplan_museum.pages.atlas.lettering import Written
from hyplan_museum.pages.markup import Html
from hyplan_museum.pages.views import Link, Pager, Switch


class GridLine(NamedTuple):
    """A meridian or parallel: where it crosses the drawing, and its degrees in words."""

    at: float
    words: str


class MarkView(NamedTuple):
    """A mark on the map: `number` is that of its place in the list, or how many places it stands for.

    `place` is the id of its one place, empty for several. `moved` says that it stands beside its true point
    (`true_x`, `true_y`). `radius` is that of the circle in which the place lies, 0 for none; `words` the full name.
    """

    href: str
    place: str
    number: str
    words: str
    x: float
    y: float
    true_x: float
    true_y: float
    moved: bool
    radius: float
    exactness: str
    label_x: float
    anchor: str


class RouteView(NamedTuple):
    """The way of an exhibit on the map: its path, the words for choosing it, and its stops, each with its scenes."""

    id: str
    path: str
    href: str
    title: Html
    show: str
    summary: str
    stops: tuple[tuple[str, Link, str], ...]


class MapDrawing(NamedTuple):
    """The map as drawn at build time, `width` by `height`; the script needs the numbers of its `frame`."""

    width: int
    height: int
    land: str
    islets: str
    water: str
    meridians: tuple[GridLine, ...]
    parallels: tuple[GridLine, ...]
    names: tuple[Written, ...]
    scale: float
    scale_words: str
    marks: tuple[MarkView, ...]
    frame: str
    data: str


class PlaceEntry(NamedTuple):
    """A place in the list: its number on the map (empty where marks stand for several), names, position, artifacts.

    `x`, `y` and `radius` are those of the drawing, for the script.
    """

    id: str
    number: str
    href: str
    name: Html
    others: str
    position: str
    exactness: str
    artifacts: tuple[Link, ...]
    more: str
    inside: str
    x: float
    y: float
    radius: float


class MapPage(NamedTuple):
    """The places of artifacts on a map, and the same as a list (`map.html`).

    `groups` are the places by the mark they stand under, with a heading and its id where it stands for several.
    `elsewhere` are those without coordinates, with their number of artifacts; `legend` the kinds of mark in use;
    `data` leads to the places as a file.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    summary: str
    drawing: MapDrawing | None
    legend: tuple[tuple[str, str], ...]
    moved: bool
    groups: tuple[tuple[str, str, tuple[PlaceEntry, ...]], ...]
    routes: tuple[RouteView, ...]
    elsewhere: tuple[tuple[Link, int], ...]
    elsewhere_more: Link | None
    placeless: str
    first: str
    data: str
    pager: Pager | None


class Moment(NamedTuple):
    """An artifact in the timeline: when in words, as written where that says more, and how sure that is.

    `first` and `last` are years with fractions, astronomical, empty at an open end; `certainty` is that of the marks.
    """

    href: str
    title: Html
    when: str
    written: Html | None
    certainty: str
    said: str
    first: str
    last: str


class Bar(NamedTuple):
    """A bar of the overview: a century, where its moments begin, how many there are, and where it is drawn."""

    href: str
    words: str
    x: float
    width: float
    y: float
    height: float


class Band(NamedTuple):
    """A period behind the timeline: its name and years, the page of its term, and where the overview draws it.

    `plain` is what stands in its band of the overview, where there is room; `short` the name without “dynasty”.
    """

    href: str
    name: Html
    plain: str
    short: str
    years: str
    first: int
    last: int
    approximate: bool
    lane: int
    x: float
    width: float


class TimelinePage(NamedTuple):
    """Artifacts in time, century by century, and what has no date (`timeline.html`).

    `bars`, `bands` and `ticks` draw the overview of the first page; `range` are its first and last year, and `data`
    names the script with everything, where one page does not hold it.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    summary: str
    bars: tuple[Bar, ...]
    bands: tuple[Band, ...]
    lanes: int
    ticks: tuple[tuple[float, str], ...]
    range: tuple[int, int]
    legend: tuple[tuple[str, str], ...]
    data: str
    bce: str
    sections: tuple[tuple[str, str, str, tuple[Moment, ...]], ...]
    first: str
    pager: Pager | None
