"""The museum's first page: exhibits and collections by their pictures, and the ways to everything else."""

from __future__ import annotations

from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.cards import collection_card, cover_of_collection, cover_of_exhibit, exhibit_card
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import largest
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.linked_data import museum_node, site_node
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.views import HomePage, Link
from hyplan_museum.pages.way import root_of, summary

EXHIBITS: Final = 6
COLLECTIONS: Final = 12
"""How many the first page shows; the rest stand on their own lists."""

_WAYS: Final[tuple[tuple[PageKind, str], ...]] = (
    ("index", "index"), ("places", "places"), ("people", "people"), ("terms", "terms"), ("rights", "rights_page"),
)  # fmt: skip


def home_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """The first page; a host may set words of its own above it."""
    museum, settings = edition.museum, edition.settings
    address = edition.address("home")
    root = root_of(address)
    exhibits = list(museum.exhibits.values())[:EXHIBITS]
    collections = [one for one in museum.collections.values() if one.artifacts][:COLLECTIONS]
    view = HomePage(
        switches=edition.switches("home", root),
        title=edition.say(settings.title),
        description=edition.markdown(settings.description, root, top=2) if settings.description else None,
        exhibits=tuple(exhibit_card(edition, exhibit, root) for exhibit in exhibits),
        exhibits_all=_all(edition, "exhibits", root),
        collections=tuple(collection_card(edition, collection, root) for collection in collections),
        collections_all=_all(edition, "collections", root),
        ways=ways(edition, root),
    )
    title = edition.plain(settings.title)
    description = summary(edition, settings.description) or title
    covers = [cover_of_exhibit(edition, exhibit) for exhibit in exhibits]
    covers += [cover_of_collection(edition, collection) for collection in collections]
    cover = next((cover for cover in covers if cover), None)
    subject = Subject(
        "home",
        title,
        description,
        (site_node(edition, description), museum_node(edition)),
        image=largest(cover[2]) if cover else None,
        image_alt=edition.plain(cover[1].alt) if cover and cover[1].alt else "",
        manifest=addresses.top_collection(),
    )
    return PageText(title, description, head(edition, subject, root), edition.templates.render("home", view))


def ways(edition: Edition, root: str) -> tuple[Link, ...]:
    """The lists that hold everything; those that would be empty are left out."""
    museum = edition.museum
    empty = {"places": not museum.places, "people": not museum.people, "terms": not museum.terms}
    return tuple(
        Link(root + edition.file(kind), escape(edition.words[words]))
        for kind, words in _WAYS
        if not empty.get(kind, False)
    )


def _all(edition: Edition, kind: PageKind, root: str) -> Link:
    return Link(root + edition.file(kind), escape(edition.words["view_all"]))
