"""The map: places with coordinates by number or in clusters, the ways of exhibits, and the same places as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import Place
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.atlas.base import drawn
from hyplan_museum.pages.atlas.frame import Frame
from hyplan_museum.pages.atlas.marks import Mark
from hyplan_museum.pages.chart import Chart, chart_of, distance_words, entry_link
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.finding_assets import assets_of
from hyplan_museum.pages.finding_views import MapPage, PlaceEntry
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.located import Exactness, exactness
from hyplan_museum.pages.map_drawing import map_drawing, routes_of
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.pagination import NAMES, numbered, page_of, pager, pages_for
from hyplan_museum.pages.views import Link
from hyplan_museum.pages.way import way

TITLES: Final = 4
"""Artifacts named at a place; the others are on its page."""

_KINDS: Final[tuple[Exactness, ...]] = ("exact", "circle", "rough")


def map_page(edition: Edition, _id: str = "", number: int = 1) -> PageText:
    """One page of the list of places; the first has the map beside it."""
    chart = chart_of(edition)
    here = way(edition, edition.address("map", "", number))
    root, words = here.root, edition.words
    artifacts = edition.count("count_artifacts", sum(map(len, chart.located.at.values())))
    places = edition.count("count_places", len(chart.places))
    shown = page_of(range(len(chart.places)), number, NAMES)
    last = number == pages_for(len(chart.places), NAMES)
    kinds = {exactness(place) for place in chart.places}
    elsewhere = _elsewhere(edition, chart, root) if last else []
    view = MapPage(
        crumbs=here.crumbs,
        switches=edition.switches("map", root, "", number),
        title=escape(words["map"]),
        summary=edition.fill("map_intro_many" if chart.many else "map_intro", artifacts=artifacts, places=places),
        drawing=map_drawing(edition, chart, root) if number == 1 else None,
        legend=tuple((kind, words[f"map_{kind}"]) for kind in _KINDS if kind in kinds),
        moved=any(_moved(mark) for mark in chart.marks) and not chart.many,
        groups=_groups(edition, chart, shown, root),
        routes=routes_of(edition, chart, root) if number == 1 else (),
        elsewhere=tuple(elsewhere[:NAMES]),
        elsewhere_more=Link(root + edition.file("places"), escape(words["map_all_places"]))
        if len(elsewhere) > NAMES
        else None,
        placeless=edition.fill("map_placeless", count=edition.count("count_artifacts", chart.located.placeless))
        if chart.located.placeless and last
        else "",
        first=root + edition.file("map") if number > 1 else "",
        data=root + addresses.PLACES_FILE,
        pager=pager(edition, "map", "", number, pages_for(len(chart.places), NAMES), root),
    )
    title = numbered(edition, words["map"], number)
    description = edition.fill("map_description", places=places)
    subject = Subject(
        "map", title, description, (here.node(edition, edition.address("map", "", number), title),), "", number
    )
    return PageText(
        title,
        description,
        head(edition, subject, root) + assets_of("map.js", root),
        edition.templates.render("map", view),
    )


def _moved(mark: Mark) -> bool:
    return abs(mark.x - mark.true[0]) + abs(mark.y - mark.true[1]) > 2


def _groups(
    edition: Edition, chart: Chart, shown: Sequence[int], root: str
) -> tuple[tuple[str, str, tuple[PlaceEntry, ...]], ...]:
    if not chart.many:
        return (("", "", tuple(_entry(edition, chart, n, root) for n in shown)),)
    groups = []
    for position, mark in enumerate(chart.marks):
        here = [n for n in mark.members if n in shown]
        if here:
            fullest = max(mark.members, key=lambda n: len(chart.located.at[chart.places[n].id]))
            name = edition.plain(full_name(chart.places[fullest].names[0]))
            heading = edition.fill("map_near", place=name) if len(mark.members) > 1 else name
            id = f"near-{position + 1}" if here[0] == mark.members[0] else ""
            groups.append((heading, id, tuple(_entry(edition, chart, n, root) for n in here)))
    return tuple(groups)


def _entry(edition: Edition, chart: Chart, number: int, root: str) -> PlaceEntry:
    place, (x, y) = chart.places[number], chart.points[number]
    held = chart.located.at[place.id]
    named = held[: 0 if chart.many else TITLES]
    links = (edition.link("artifact", id) for id in named)
    inside = chart.located.inside[place.id]
    rest = len(held) - len(named)
    latitude = place.coordinates[0] if place.coordinates else 0.0
    return PlaceEntry(
        id=place.id,
        number="" if chart.many else str(number + 1),
        href=root + edition.file("place", place.id),
        name=edition.say(full_name(place.names[0])),
        others=other_names(edition, place),
        position=position_words(edition, place),
        exactness=exactness(place),
        artifacts=tuple(Link(root + link[0], link[1]) for link in links if link),
        more=(
            edition.fill("map_more", count=rest)
            if named and rest
            else ""
            if named
            else edition.count("count_artifacts", rest)
        ),
        inside=edition.fill("map_inside", count=inside) if inside and inside < len(held) else "",
        x=round(x, 2),
        y=round(y, 2),
        radius=round((place.radius or 0) / chart.frame.metres(latitude), 2),
    )


def other_names(edition: Edition, place: Place) -> str:
    """“Tên cũ: xã Hiến Nam (đến 1/7/2025)”, and names it goes by beside the present one; empty without any."""
    former = [name for name in place.names if name.until]
    also = [name for name in place.names[1:] if not name.until]
    said = []
    if also:
        said.append(edition.fill("map_also", names=", ".join(edition.plain(full_name(name)) for name in also)))
    if former:
        names = (
            edition.fill("map_place_until", name=edition.plain(full_name(name)), until=name.until) for name in former
        )
        said.append(edition.fill("map_formerly", names=", ".join(names)))
    return ". ".join(said)


def position_words(edition: Edition, place: Place) -> str:
    """How exact the position is: the curator's words, and the radius stated; or that nothing was said."""
    said = [edition.plain(place.precision)] if place.precision else []
    if place.radius is not None:
        said.append(edition.fill("map_within_radius", distance=distance_words(edition, place.radius)))
    return edition.fill("map_position", words="; ".join(said) or edition.words["map_precision_unsaid"])


def _elsewhere(edition: Edition, chart: Chart, root: str) -> list[tuple[Link, int]]:
    """Places without coordinates that hold something, by name."""
    places = edition.museum.places
    ids = sorted(chart.located.elsewhere, key=lambda id: (edition.sort_key(full_name(places[id].names[0])), id))
    links = ((edition.link("place", id), len(chart.located.elsewhere[id])) for id in ids)
    return [(Link(root + link[0], link[1]), count) for link, count in links if link]


def locator(edition: Edition, place: Place, root: str) -> Html:
    """Where a place lies among all that the map shows, as a small drawing that leads there; empty where unknown."""
    chart = chart_of(edition)
    number = chart.numbers.get(place.id)
    if number is None:
        return Html("")
    x, y = chart.points[number]
    base = edition.once(("locator",), lambda: _small_base(chart.frame))
    words = escape(edition.fill("map_locator", place=edition.plain(full_name(place.names[0]))))
    href = entry_link(edition, chart, number, root)
    kind = exactness(place)
    return Html(
        f'<a class="hy-locator" href="{href}" aria-label="{words}">'
        f'<svg viewBox="0 0 400 {chart.frame.height:.0f}" aria-hidden="true" focusable="false">{base}'
        f'<circle class="hy-here hy-{kind}" cx="{x:.1f}" cy="{y:.1f}" r="13"/></svg>'
        f"<span>{escape(edition.words['map_see'])}</span></a>"
    )


def _small_base(frame: Frame) -> str:
    small = drawn(frame, 0.02, 2.5)
    return f'<path class="hy-land" d="{small.land}{small.islets}"/><path class="hy-water" d="{small.water}"/>'
