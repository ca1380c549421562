"""The page to browse by facets, and the lists of what has a value that is no record: a century, a licence.

Without JavaScript it is a page of lists: every value leads to the list of what has it. With it, values are boxes to
tick, and what is chosen stands in the address (web/src/on-demand/browse.ts, with the data of `browse_data.py`).
"""

from __future__ import annotations

from typing import Final

from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import RefKind
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.cards import artifact_card
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.facets import IN_ORDER, Facet, FacetValue
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.pagination import NAMES, numbered, page_of, pager, pages_for
from hyplan_museum.pages.views import AuthorityPage, BrowsePage, FacetView, Link, Way
from hyplan_museum.pages.way import way
from hyplan_museum.settings import Settings

SHOWN: Final = 40
"""Values of a facet in the page: the most used. All of them stand in a piece that is loaded when they are asked for."""

FIRST: Final = 24
"""Cards in the page itself, and of each page of what is found: each may lie in a piece of its own."""

_LONG: Final = 10
"""Pages with pictures, beyond which a list is one of names: without JavaScript nobody leafs through a thousand."""

_FACET_OF_KIND: Final[dict[RefKind, str]] = {"place": "place", "collection": "collection"}


def browse_page(version: str, edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """The facets with their values, and the first artifacts by title; `version` is that of the data."""
    here = way(edition, edition.address("browse"))
    root = here.root
    count = edition.count("count_records", len(edition.museum.artifacts))
    view = BrowsePage(
        crumbs=here.crumbs,
        switches=edition.switches("browse", root),
        title=escape(edition.words["browse"]),
        counted=count,
        ways=(Link(root + edition.file("index"), escape(edition.words["browse_all"])),),
        facets=tuple(_facet(edition, facet, root) for facet in edition.relations.facets),
        cards=tuple(artifact_card(edition, id, root) for id in edition.by_title[:FIRST]),
        artifacts=len(edition.museum.artifacts),
        size=FIRST,
        root=root,
        version=version,
    )
    title = edition.words["browse"]
    description = edition.fill("browse_description", count=count)
    node = here.node(edition, edition.address("browse"), title)
    subject = Subject("browse", title, description, (node,), style="browse.css")
    return PageText(title, description, head(edition, subject, root), edition.templates.render("browse", view))


def _facet(edition: Edition, facet: Facet, root: str) -> FacetView:
    values = values_of(edition, facet)
    shown = values
    if len(values) > SHOWN:
        most = {v.key for v in sorted(values, key=lambda v: -len(v.artifacts))[:SHOWN]}
        shown = [value for value in values if value.key in most]
    options = tuple(
        (value.key, Way(root + edition.file(*value.page), edition.say(value.label), len(value.artifacts)))
        for value in shown
    )
    return FacetView(facet.id, edition.words[f"facet_{facet.id}"], options, len(values) - len(shown))


def values_of(edition: Edition, facet: Facet) -> list[FacetValue]:
    """The values in the order of the language, where they have none of their own."""
    if facet.id in IN_ORDER:
        return list(facet.values)
    return edition.once(
        ("facet", facet.id), lambda: sorted(facet.values, key=lambda v: (edition.sort_key(v.label), v.key))
    )


def browse_link(edition: Edition, kind: PageKind, id: str, root: str) -> str:
    """The page of facets with the value chosen whose list is the page of `kind` and `id`; empty where it is none's."""
    chosen = edition.once(
        ("browse by page",),
        lambda: {
            value.page: f"#{facet.id}={value.key}" for facet in edition.relations.facets for value in facet.values
        },
    ).get((kind, id))
    return f"{root}{edition.file('browse')}{chosen}" if chosen else ""


def group_page(edition: Edition, id: str, number: int = 1) -> PageText:
    """One page of the artifacts that have a value without a record of its own, by title."""
    facet, value = group_of(edition, id)
    address = edition.address("group", id, number)
    here = way(edition, address, ("browse", "", "browse"))
    root, ids = here.root, in_order(edition, value)
    size = group_size(len(ids), edition.settings)
    kind = edition.words[f"facet_{facet.id}"]
    view = AuthorityPage(
        crumbs=here.crumbs,
        switches=edition.switches("group", root, id, number),
        kind=kind,
        title=edition.say(value.label),
        untranslated=edition.lacks(value.label),
        description=None,
        facts=(),
        exhibits=(),
        summary=edition.count("count_artifacts", len(ids)),
        browse=browse_link(edition, "group", id, root),
        plain=size == NAMES,
        cards=tuple(artifact_card(edition, one, root) for one in page_of(ids, number, size)),
        pager=pager(edition, "group", id, number, pages_for(len(ids), size), root),
        report="",
    )
    title = numbered(edition, f"{kind}: {edition.plain(value.label)}", number)
    subject = Subject("group", title, f"{title}. {view.summary}.", (here.node(edition, address, title),), id, number)
    return PageText(
        title, subject.description, head(edition, subject, root), edition.templates.render("authority", view)
    )


def group_size(count: int, settings: Settings) -> int:
    """Entries a page of a list of so many."""
    return settings.page_size if count <= _LONG * settings.page_size else NAMES


def group_of(edition: Edition, id: str) -> tuple[Facet, FacetValue]:
    """Raises KeyError for an id that no value has."""
    found = edition.once(
        ("groups",),
        lambda: {value.page[1]: (facet, value) for facet in edition.relations.facets for value in facet.groups},
    )
    return found[id]


def in_order(edition: Edition, value: FacetValue) -> list[str]:
    """What has the value, by title."""
    return edition.once(("group", value.page[1]), lambda: edition.by_alphabet(value.artifacts))
