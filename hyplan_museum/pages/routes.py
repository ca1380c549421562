"""Which pages there are: the same in every language, so that each has its counterpart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Museum
from hyplan_museum.pages.browse import group_size
from hyplan_museum.pages.calendar import has_calendar
from hyplan_museum.pages.located import has_map
from hyplan_museum.pages.moments import has_timeline
from hyplan_museum.pages.pagination import NAMES, pages_for
from hyplan_museum.pages.relations import Relations
from hyplan_museum.pages.topics import has_topics
from hyplan_museum.settings import Settings


class Route(NamedTuple):
    """A page without its language: its kind, the record's id, and which page of a long list it is."""

    kind: PageKind
    id: str
    number: int


_SINGLE: Final[tuple[PageKind, ...]] = ("home", "search", "rights")


def routes(museum: Museum, settings: Settings, relations: Relations) -> Iterator[Route]:
    """Every page that is not a tombstone or the page for wrong addresses."""
    for kind in _SINGLE:
        yield Route(kind, "", 1)
    if has_calendar(museum, settings):
        yield Route("calendar", "", 1)
    if any(artifact.media for artifact in museum.artifacts.values()):
        yield Route("compare", "", 1)
    for exhibit in museum.exhibits:
        yield Route("exhibit", exhibit, 1)
    if museum.exhibits:
        yield Route("offline", "", 1)
    for collection in museum.collections.values():
        yield from _pages("collection", collection.id, len(collection.artifacts), settings.page_size)
    for artifact in museum.artifacts:
        yield Route("artifact", artifact, 1)
    for kind, ids in (("place", museum.places), ("person", museum.people), ("term", museum.terms)):
        for id in ids:
            yield from _pages(kind, id, len(relations.gathered.get((kind, id), ())), settings.page_size)
    yield from _pages("collections", "", len(museum.collections), settings.page_size)
    yield from _pages("exhibits", "", len(museum.exhibits), settings.page_size)
    yield from _pages("places", "", len(museum.places), NAMES)
    yield from _pages("people", "", len(museum.people), NAMES)
    yield from _pages("terms", "", len(museum.terms), NAMES)
    yield from _browsing(museum, settings, relations)
    yield from _pages("index", "", len(museum.artifacts) + len(museum.exhibits), NAMES)


def _browsing(museum: Museum, settings: Settings, relations: Relations) -> Iterator[Route]:
    if has_map(museum):
        yield from _pages("map", "", sum(place.coordinates is not None for place in museum.places.values()), NAMES)
    if has_timeline(museum.artifacts.values()):
        yield from _pages("timeline", "", len(museum.artifacts), NAMES)
    if has_topics(museum):
        yield Route("topics", "", 1)
    if museum.artifacts:
        yield Route("browse", "", 1)
    for facet in relations.facets:
        for value in facet.groups:
            count = len(value.artifacts)
            yield from _pages("group", value.page[1], count, group_size(count, settings))


def _pages(kind: PageKind, id: str, count: int, size: int) -> Iterator[Route]:
    for number in range(1, pages_for(count, size) + 1):
        yield Route(kind, id, number)
