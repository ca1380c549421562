"""The search page: a form that works by address, a place for results, and the lists for who has no JavaScript."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.views import Link, SearchPage
from hyplan_museum.pages.way import way


def search_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """The page that answers what is asked in its address (`?q=`)."""
    address = edition.address("search")
    here = way(edition, address)
    view = SearchPage(
        crumbs=here.crumbs,
        switches=edition.switches("search", here.root),
        title=escape(edition.words["find"]),
        ways=tuple(_ways(edition, here.root)),
    )
    title = edition.words["find"]
    description = edition.words["find_description"]
    subject = Subject("search", title, description, (here.node(edition, address, title),))
    style = f'<link rel="stylesheet" href="{here.root}{addresses.static("search.css")}">'
    return PageText(
        title,
        description,
        f"{head(edition, subject, here.root)}\n{style}",
        edition.templates.render("search", view),
    )


def _ways(edition: Edition, root: str) -> Iterator[Link]:
    museum = edition.museum
    lists: tuple[tuple[PageKind, bool], ...] = (
        ("index", True), ("exhibits", True), ("collections", True),
        ("places", bool(museum.places)), ("people", bool(museum.people)), ("terms", bool(museum.terms)),
    )  # fmt: skip
    for kind, filled in lists:
        if filled:
            yield Link(root + edition.file(kind), escape(edition.words[kind]))
