"""Lists: one collection, all collections, all exhibits, places, people, and terms by vocabulary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final, Literal

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import Collection, RefKind, Text
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.browse import browse_link
from hyplan_museum.pages.cards import (
    artifact_card,
    authority_card,
    collection_card,
    cover_of_collection,
    exhibit_card,
)
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import largest
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.linked_data import collection_node
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.pagination import NAMES, numbered, page_of, pager, pages_for
from hyplan_museum.pages.topics import has_topics
from hyplan_museum.pages.views import Card, Link, ListPage
from hyplan_museum.pages.way import summary, way

ListKind = Literal["collections", "exhibits", "places", "people", "terms"]

MEMBERS: Final[Mapping[ListKind, RefKind]] = {
    "collections": "collection", "exhibits": "exhibit", "places": "place", "people": "person", "terms": "term",
}  # fmt: skip

_SCHEMES: Final = (
    "kind", "heritage_class", "heritage_form", "period", "origin", "material", "technique", "script", "language",
    "keyword", "recognition", "sensitivity", "confidence",
)  # fmt: skip
"""Vocabularies in the order of a record; others follow by their name."""

_IN_ORDER: Final = ("period", "confidence")
"""Vocabularies with an order of their own, by time or by rank, which is that of the museum's file."""

Section = tuple[str, tuple[Card, ...]]


def collection_page(edition: Edition, id: str, number: int = 1) -> PageText:
    """One page of the artifacts of the collection `id`, in the curator's order."""
    collection = edition.museum.collections[id]
    size = edition.settings.page_size
    here = way(edition, edition.address("collection", id, number), ("collections", "", "collections"))
    ids = page_of(collection.artifacts, number, size)
    root = here.root
    view = ListPage(
        crumbs=here.crumbs,
        switches=edition.switches("collection", root, id, number),
        title=edition.say(collection.title),
        untranslated=edition.lacks(collection.title),
        summary=edition.count("count_artifacts", len(collection.artifacts)),
        ways=_narrowing(edition, "collection", id, root),
        description=edition.markdown(collection.description, root, top=2)
        if collection.description and number == 1
        else None,
        plain=False,
        large=False,
        sections=(("", tuple(artifact_card(edition, one, root) for one in ids)),),
        pager=pager(edition, "collection", id, number, pages_for(len(collection.artifacts), size), root),
    )
    title = numbered(edition, edition.plain(collection.title), number)
    description = summary(edition, collection.description) or f"{title}: {view.summary}"
    cover = cover_of_collection(edition, collection)
    subject = Subject(
        "collection",
        title,
        description,
        (
            collection_node(edition, collection, description),
            here.node(edition, edition.address("collection", id, number), title),
        ),
        id,
        number,
        image=largest(cover[2]) if cover else None,
        image_alt=edition.plain(cover[1].alt) if cover and cover[1].alt else "",
        manifest=addresses.collection_manifest(id),
    )
    return PageText(title, description, head(edition, subject, root), edition.templates.render("list", view))


def list_page(edition: Edition, kind: ListKind, number: int = 1) -> PageText:
    """One page of all records of a kind."""
    here = way(edition, edition.address(kind, "", number))
    root = here.root
    entries = ordered(edition, kind)
    size = size_of(edition, kind)
    title = numbered(edition, edition.words[kind], number)
    view = ListPage(
        crumbs=here.crumbs,
        switches=edition.switches(kind, root, "", number),
        title=escape(edition.words[kind]),
        untranslated=False,
        summary=edition.count(f"count_{kind}", len(entries)),
        ways=_ways(edition, kind, root),
        description=None,
        plain=kind not in ("collections", "exhibits"),
        large=kind == "exhibits",
        sections=_sections(edition, kind, page_of(entries, number, size), root),
        pager=pager(edition, kind, "", number, pages_for(len(entries), size), root),
    )
    description = f"{title}: {view.summary}. {edition.plain(edition.settings.title)}"
    subject = Subject(
        kind, title, description, (here.node(edition, edition.address(kind, "", number), title),), "", number,
        manifest=addresses.top_collection() if kind == "collections" else "",
    )  # fmt: skip
    return PageText(title, description, head(edition, subject, root), edition.templates.render("list", view))


def _narrowing(edition: Edition, kind: PageKind, id: str, root: str) -> tuple[Link, ...]:
    href = browse_link(edition, kind, id, root)
    return (Link(href, escape(edition.words["browse_with"])),) if href else ()


def _ways(edition: Edition, kind: ListKind, root: str) -> tuple[Link, ...]:
    """Other ways to the same: exhibits by subject and grade, everything else by facets."""
    museum = edition.museum
    way_on: PageKind = "topics" if kind == "exhibits" else "browse"
    there = has_topics(museum) if kind == "exhibits" else bool(museum.artifacts)
    return (Link(root + edition.file(way_on), escape(edition.words[way_on])),) if there else ()


def size_of(edition: Edition, kind: ListKind) -> int:
    """Entries a page: as the museum chose where they have pictures."""
    return edition.settings.page_size if kind in ("collections", "exhibits") else NAMES


def ordered(edition: Edition, kind: ListKind) -> Sequence[str]:
    """The ids of a kind: collections and exhibits as the curator has them, names by alphabet, terms by vocabulary."""
    museum = edition.museum
    if kind == "collections":
        return tuple(museum.collections)
    if kind == "exhibits":
        return tuple(museum.exhibits)
    if kind == "places":
        return _by_name(edition, {id: full_name(place.names[0]) for id, place in museum.places.items()})
    if kind == "people":
        sort_keys = {id: Text({"und": person.sort_key}) for id, person in museum.people.items() if person.sort_key}
        return _by_name(edition, {id: person.name for id, person in museum.people.items()} | sort_keys)
    terms = museum.terms
    rank = {id: number for number, id in enumerate(terms)}
    return sorted(
        terms,
        key=lambda id: (
            _scheme_order(edition, terms[id].scheme),
            rank[id] if terms[id].scheme in _IN_ORDER else 0,
            edition.sort_key(terms[id].label),
            id,
        ),
    )


def _by_name(edition: Edition, names: Mapping[str, Text]) -> Sequence[str]:
    return sorted(names, key=lambda id: (edition.sort_key(names[id]), id))


def _scheme_order(edition: Edition, scheme: str) -> tuple[int, str]:
    return (_SCHEMES.index(scheme), "") if scheme in _SCHEMES else (len(_SCHEMES), scheme_words(edition, scheme))


def scheme_words(edition: Edition, scheme: str) -> str:
    """A vocabulary's name: the interface's, else the curator's own word for it."""
    return edition.words.get(f"scheme_{scheme}", scheme) or edition.words["scheme_other"]


def _described(edition: Edition, collection: Collection, root: str) -> Card:
    """A collection's card with what it is about, where its words are in the language of the page."""
    card, about = collection_card(edition, collection, root), collection.description
    if about is None or edition.lacks(about):
        return card
    return card._replace(lines=(escape(summary(edition, about)), *card.lines))


def _sections(edition: Edition, kind: ListKind, ids: Sequence[str], root: str) -> tuple[Section, ...]:
    museum = edition.museum
    if kind == "collections":
        return (("", tuple(_described(edition, museum.collections[id], root) for id in ids)),)
    if kind == "exhibits":
        return (("", tuple(exhibit_card(edition, museum.exhibits[id], root) for id in ids)),)
    member = MEMBERS[kind]
    if kind != "terms":
        return (("", tuple(authority_card(edition, member, id, root) for id in ids)),)
    by_scheme = groupby(ids, key=lambda id: museum.terms[id].scheme)
    return tuple(
        (scheme_words(edition, scheme), tuple(authority_card(edition, member, id, root) for id in group))
        for scheme, group in by_scheme
    )
