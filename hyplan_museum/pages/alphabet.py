"""Everything from A to Z, in as many pages as its weight asks for; letters lead to where they begin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from hyplan_museum.addresses import PageKind
from hyplan_museum.language.collation import first_letter
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.pagination import NAMES, numbered, page_of, pager, pages_for
from hyplan_museum.pages.views import Card, IndexPage, Link
from hyplan_museum.pages.way import way

_TELEX: Final = {"Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw", "0–9": "0", "#": "x"}
"""Ids of letters beyond ASCII, as Vietnamese is typed."""

Entry = tuple[str, str, bool]
"""Its letter, its id, and whether it is an exhibit."""


def index_page(edition: Edition, _id: str, number: int = 1) -> PageText:
    """One page of the index."""
    entries = entries_of(edition)
    address = edition.address("index", "", number)
    here = way(edition, address)
    root = here.root
    groups = [
        (letter, f"hy-{letter_id(letter)}", tuple(_card(edition, entry, root) for entry in group))
        for letter, group in groupby(page_of(entries, number, NAMES), key=lambda entry: entry[0])
    ]
    view = IndexPage(
        crumbs=here.crumbs,
        switches=edition.switches("index", root, "", number),
        title=escape(edition.words["index"]),
        more=tuple(_more(edition, root)),
        letters=tuple(_letters(edition, number, root)),
        groups=tuple((_heading(edition, letter), id, cards) for letter, id, cards in groups),
        pager=pager(edition, "index", "", number, pages_for(len(entries), NAMES), root),
    )
    title = numbered(edition, edition.words["index"], number)
    description = edition.words["index_intro"]
    subject = Subject("index", title, description, (here.node(edition, address, title),), "", number)
    return PageText(title, description, head(edition, subject, root), edition.templates.render("index", view))


def _more(edition: Edition, root: str) -> Iterator[Link]:
    """The lists of names, which no menu need have."""
    museum = edition.museum
    lists: tuple[tuple[PageKind, bool], ...] = (
        ("browse", bool(museum.artifacts)), ("places", bool(museum.places)), ("people", bool(museum.people)),
        ("terms", bool(museum.terms)),
    )  # fmt: skip
    for kind, filled in lists:
        if filled:
            yield Link(root + edition.file(kind), escape(edition.words[kind]))


def entries_of(edition: Edition) -> list[Entry]:
    """Every artifact and exhibit by title, in the order of the Vietnamese alphabet; signs and other scripts last."""
    return edition.once(("index entries",), lambda: _sorted_entries(edition))


def letters_of(edition: Edition) -> list[tuple[str, int]]:
    """Every letter that has entries, and the page on which they begin."""
    return edition.once(("index letters",), lambda: _first_pages(entries_of(edition)))


def _first_pages(entries: list[Entry]) -> list[tuple[str, int]]:
    first: dict[str, int] = {}
    for place, entry in enumerate(entries):
        first.setdefault(entry[0], place // NAMES + 1)
    return list(first.items())


def _sorted_entries(edition: Edition) -> list[Entry]:
    named = [(artifact.title, id, False) for id, artifact in edition.museum.artifacts.items()]
    named += [(exhibit.title, id, True) for id, exhibit in edition.museum.exhibits.items()]
    entries = []
    for title, id, is_exhibit in named:
        plain = edition.plain(title)
        letter = first_letter(plain)
        entries.append(((letter == "#", edition.sort_key(title), id), (letter, id, is_exhibit)))
    return [entry for _, entry in sorted(entries)]


def letter_id(letter: str) -> str:
    return _TELEX.get(letter, letter.lower())


def _heading(edition: Edition, letter: str) -> str:
    return edition.words["letter_other"] if letter == "#" else letter


def _letters(edition: Edition, number: int, root: str) -> list[tuple[str, str]]:
    return [
        (letter, ("" if page == number else root + edition.file("index", "", page)) + f"#hy-{letter_id(letter)}")
        for letter, page in letters_of(edition)
    ]


def _card(edition: Edition, entry: Entry, root: str) -> Card:
    _, id, is_exhibit = entry
    if is_exhibit:
        title = edition.say(edition.museum.exhibits[id].title)
        lines: tuple[Html, ...] = (escape(edition.words["exhibit"]),)
        return Card(root + edition.file("exhibit", id), title, None, lines)
    artifact = edition.museum.artifacts[id]
    dated = artifact.date is not None and artifact.date.unknown is None
    lines = (edition.say(artifact.date.text),) if artifact.date and dated else ()
    return Card(root + edition.file("artifact", id), edition.say(artifact.title), None, lines)
