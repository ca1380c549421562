"""The map as it is drawn at build time, whole without JavaScript; and what its script needs of it."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.language.place_names import full_name
from hyplan_museum.pages.atlas.base import base_of
from hyplan_museum.pages.atlas.frame import WIDTH
from hyplan_museum.pages.atlas.lettering import grid_of, names_of, scale_of
from hyplan_museum.pages.atlas.marks import Label, Mark, labels_of
from hyplan_museum.pages.atlas.shape import Point
from hyplan_museum.pages.chart import Chart, chart_of, distance_words, entry_link
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.finding_views import GridLine, MapDrawing, MarkView, RouteView
from hyplan_museum.pages.located import exactness
from hyplan_museum.pages.views import Link

_LONGEST: Final = 32
"""Letters of a name beside its mark."""


def map_drawing(edition: Edition, chart: Chart, root: str) -> MapDrawing:
    """Base, grid, names and marks in units of a drawing 400 wide."""
    frame = chart.frame
    base = base_of(frame)
    meridians, parallels = grid_of(frame)
    scale = scale_of(frame)
    names = [_name(edition, chart, mark) for mark in chart.marks]
    labels = labels_of(chart.marks, names)
    taken = [(mark.x, mark.y) for mark in chart.marks] + list(chart.points)
    taken += [(label.x + 30, label.y) for label in labels if label]
    written = names_of(base.rivers, frame, taken, edition.language, archipelagos="vi" in edition.settings.languages)
    return MapDrawing(
        width=round(WIDTH),
        height=round(frame.height),
        land=base.land,
        islets=base.islets,
        water=base.water,
        meridians=tuple(GridLine(line.at, _degrees(edition, line.degrees, "east", "west")) for line in meridians),
        parallels=tuple(GridLine(line.at, _degrees(edition, line.degrees, "north", "south")) for line in parallels),
        names=tuple(written),
        scale=scale.length,
        scale_words=distance_words(edition, scale.metres),
        marks=tuple(
            _mark(edition, chart, position, mark, label, root)
            for position, (mark, label) in enumerate(zip(chart.marks, labels, strict=True))
        ),
        frame=json.dumps(
            {
                "middle": frame.middle,
                "left": frame.left,
                "top": frame.top,
                "scale": frame.scale,
                "height": frame.height,
                "around": base.around,
            }
        ),
        data=f"{root}{places_file(edition)}" if chart.many else "",
    )


def _name(edition: Edition, chart: Chart, mark: Mark) -> str:
    """What stands beside a mark: the name of its one place, where it is short enough."""
    if len(mark.members) > 1:
        return ""
    name = edition.plain(chart.places[mark.members[0]].names[0].name)
    return name if len(name) <= _LONGEST else ""


def _mark(edition: Edition, chart: Chart, position: int, mark: Mark, label: Label | None, root: str) -> MarkView:
    first = mark.members[0]
    place = chart.places[first]
    one = len(mark.members) == 1
    if one:
        href, number = root + edition.file("place", place.id), "" if chart.many else str(first + 1)
        words, kind = edition.plain(full_name(place.names[0])), exactness(place)
        latitude = place.coordinates[0] if place.coordinates else 0.0
        radius = (place.radius or 0) / chart.frame.metres(latitude)
    else:
        href = entry_link(edition, chart, first, root).partition("#")[0] + f"#near-{position + 1}"
        number, kind, radius = str(len(mark.members)), "exact", 0.0
        words = edition.fill("map_cluster", count=number)
    name = _name(edition, chart, mark)
    return MarkView(
        href=href,
        place=place.id if one else "",
        number=number,
        words=words,
        x=round(mark.x, 1),
        y=round(mark.y, 1),
        true_x=round(mark.true[0], 1),
        true_y=round(mark.true[1], 1),
        moved=abs(mark.x - mark.true[0]) + abs(mark.y - mark.true[1]) > 2,
        radius=round(radius, 1),
        exactness=kind if one else "several",
        label_x=round(label.x, 1) if label and name else 0.0,
        anchor=label.anchor if label and name else "",
    )


def routes_of(edition: Edition, chart: Chart, root: str) -> tuple[RouteView, ...]:
    """The ways of the exhibits, to be chosen one at a time."""
    views = []
    for route in chart.located.routes:
        link = edition.link("exhibit", route.exhibit)
        if link is None:
            continue
        title = edition.plain(edition.museum.exhibits[route.exhibit].title)
        stops = []
        for place, numbers in route.stops:
            to = edition.link("place", place)
            if to is not None:
                said = edition.fill("map_stops", numbers=", ".join(map(str, numbers)))
                stops.append((place, Link(entry_link(edition, chart, chart.numbers[place], root), to[1]), said))
        views.append(
            RouteView(
                id=route.exhibit,
                path=_way([chart.points[chart.numbers[place]] for place, _ in route.stops]),
                href=root + link[0],
                title=link[1],
                show=edition.fill("map_route_show", title=title),
                summary=edition.fill("map_route_stops", count=route.on_map, total=route.total),
                stops=tuple(stops),
            )
        )
    return tuple(views)


def _way(points: list[Point]) -> str:
    """From place to place in slight bows, so that there and back are two lines."""
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (ax, ay), (bx, by) in pairwise(points):
        path += f"Q{(ax + bx) / 2 - (by - ay) / 8:.1f} {(ay + by) / 2 + (bx - ax) / 8:.1f} {bx:.1f} {by:.1f}"
    return path


def _degrees(edition: Edition, number: float, positive: str, negative: str) -> str:
    """“20°40′ B”, “106° E”."""
    minutes = round(abs(number) * 60)
    said = f"{minutes // 60}°" + (f"{minutes % 60:02}′" if minutes % 60 else "")
    return edition.fill(positive if number >= 0 else negative, degrees=said) if minutes else said


# --- the places of a map of many, for the script ---------------------------------------------------------------------


def places_file(edition: Edition) -> str:
    """Where the script finds all places of a map of many."""
    return addresses.page("map", edition.language, edition.settings.languages) + "places.js"


def places_script(edition: Edition) -> bytes:
    """Every place as [x, y, radius, exactness, artifacts, name, id, page of the list], in the order of the list."""
    chart = chart_of(edition)
    rows = []
    for number, (place, (x, y)) in enumerate(zip(chart.places, chart.points, strict=True)):
        latitude = place.coordinates[0] if place.coordinates else 0.0
        radius = (place.radius or 0) / chart.frame.metres(latitude)
        page = entry_link(edition, chart, number, "../").partition("#")[0]
        rows.append(
            [
                round(x, 3), round(y, 3), round(radius, 2), exactness(place)[0], len(chart.located.at[place.id]),
                edition.plain(full_name(place.names[0])), place.id, page,
            ]
        )  # fmt: skip
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"hyplanPlaces({text});\n".encode()
