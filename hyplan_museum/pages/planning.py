"""Every page of the museum in every language: what it is made from now, how to render it when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache as remembering
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, get_args

from hyplan_museum.addresses import PageKind
from hyplan_museum.essence import Essences
from hyplan_museum.language.collation import collation_key
from hyplan_museum.museum import HanNom, MediaKey, Museum, Picture, Tombstone
from hyplan_museum.outputs import Page, PageText
from hyplan_museum.pages import ways_on
from hyplan_museum.pages.alphabet import index_page
from hyplan_museum.pages.artifact import artifact_page
from hyplan_museum.pages.authority import AuthorityKind, authority_page
from hyplan_museum.pages.browse import browse_page, group_page
from hyplan_museum.pages.calendar import calendar_page
from hyplan_museum.pages.compare import compare_page
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.exhibit import exhibit_page
from hyplan_museum.pages.home import home_page
from hyplan_museum.pages.letters import CLASS
from hyplan_museum.pages.lists import ListKind, collection_page, list_page
from hyplan_museum.pages.made_from import MadeFrom
from hyplan_museum.pages.map import map_page
from hyplan_museum.pages.offline import offline_page
from hyplan_museum.pages.prose import Prose
from hyplan_museum.pages.relations import relations_of
from hyplan_museum.pages.rendering import Templates, own_templates
from hyplan_museum.pages.rights import rights_page
from hyplan_museum.pages.routes import Route, routes
from hyplan_museum.pages.search import search_page
from hyplan_museum.pages.timeline import timeline_page
from hyplan_museum.pages.topics import topics_page
from hyplan_museum.settings import Settings

_FILLED: Final[frozenset[PageKind]] = frozenset({"home", "search", "browse", "map", "timeline", "compare"})
"""Kinds of page that a script fills with words of records, or the host with its own."""


class Ready(NamedTuple):
    """What pages, and the data that some of them load, are planned from: the museum in each language, and digests."""

    editions: tuple[Edition, ...]
    made_from: MadeFrom


def plan(
    museum: Museum,
    pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    templates: Path | None = None,
    *,
    essences: Essences | None = None,
    year: int = 2026,
    han_nom: HanNom | None = None,
) -> list[Page]:
    """All pages of a published museum; nothing is rendered yet (`ready` says what the arguments are)."""
    return pages_of(ready(museum, pictures, settings, templates, essences=essences, year=year, han_nom=han_nom))


def ready(
    museum: Museum,
    pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    templates: Path | None = None,
    *,
    essences: Essences | None = None,
    year: int = 2026,
    han_nom: HanNom | None = None,
    cache: Path | None = None,
) -> Ready:
    """A published museum in each of its languages. `essences` are those other rooms use too.

    `templates` is a folder with a museum's own templates, each replacing ours of the same name (`views.py` is the
    contract between them). `year` is the first of the calendar's, `han_nom` how Chinese and Nôm characters are shown.
    `cache` is a folder that remembers between builds what is alike, and templates as compiled.
    """
    relations, prose = relations_of(museum, cache), Prose()
    collate = remembering(collation_key)  # a name is often the same in both languages
    editions = tuple(
        Edition(
            museum,
            pictures,
            settings,
            relations,
            Templates(language, templates, cache),
            prose,
            collate,
            language,
            year,
            han_nom=han_nom,
        )
        for language in settings.languages
    )
    return Ready(editions, MadeFrom(editions[0], own_templates(templates), essences or Essences()))


def pages_of(ready: Ready) -> list[Page]:
    """All pages; nothing is rendered yet."""
    editions, made_from = ready
    version = made_from.of_all()
    pages = [
        Page(
            route.kind,
            edition.language,
            address,
            made_from.page(route, edition),
            _lettered(edition, route.kind, address, render),
        )
        for edition in editions
        for route, address, render in _pages_of(edition, version)
    ]
    not_found = Route("not-found", "", 1)
    render = partial(ways_on.not_found_page, editions)
    address = editions[0].address("not-found")
    pages.append(Page("not-found", editions[0].language, address, made_from.page(not_found, editions[0]), render))
    return pages


def _pages_of(edition: Edition, version: str) -> Iterator[tuple[Route, str, Callable[[], PageText]]]:
    renderers: dict[PageKind, Callable[..., PageText]] = {
        "home": home_page,
        "artifact": artifact_page,
        "exhibit": exhibit_page,
        "collection": collection_page,
        "compare": compare_page,
        "rights": rights_page,
        "search": search_page,
        "offline": offline_page,
        "index": index_page,
        "browse": partial(browse_page, version),
        "group": group_page,
        "topics": topics_page,
        "calendar": calendar_page,
        "map": map_page,
        "timeline": timeline_page,
    }
    renderers |= {kind: _list(kind) for kind in get_args(ListKind)}
    renderers |= {kind: _authority(kind) for kind in get_args(AuthorityKind)}
    for route in routes(edition.museum, edition.settings, edition.relations):
        yield (
            route,
            edition.address(route.kind, route.id, route.number),
            partial(renderers[route.kind], edition, route.id, route.number),
        )
    for tombstone in edition.museum.tombstones:
        yield _tombstone(edition, tombstone)


def _lettered(edition: Edition, kind: PageKind, address: str, render: Callable[[], PageText]) -> Callable[[], PageText]:
    """The page, with the style sheet of the font of Chinese and Nôm characters where it holds any, or may come to.

    It stands last in the body, where nothing waits for it: in a head it would hold back the first paint.
    """
    style = edition.letters.han_nom.stylesheet
    if not style:
        return render
    link = f'\n<link rel="stylesheet" href="{"../" * address.count("/")}{style}">'

    def render_lettered() -> PageText:
        text = render()
        return replace(text, body=text.body + link) if kind in _FILLED or CLASS in text.body else text

    return render_lettered


def _list(kind: ListKind) -> Callable[..., PageText]:
    return lambda edition, _id, number: list_page(edition, kind, number)


def _authority(kind: AuthorityKind) -> Callable[..., PageText]:
    return lambda edition, id, number: authority_page(edition, kind, id, number)


def _tombstone(edition: Edition, tombstone: Tombstone) -> tuple[Route, str, Callable[[], PageText]]:
    route = Route("tombstone", tombstone.id, 1)
    address = edition.address(tombstone.kind, tombstone.id)
    return route, address, partial(ways_on.tombstone_page, edition, tombstone)
