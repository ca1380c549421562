"""The museum's first page: a great picture, exhibits and collections by theirs, and the ways to everything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Exhibit, RefKind
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.browse import browse_link
from hyplan_museum.pages.calendar import has_calendar
from hyplan_museum.pages.cards import collection_card, cover_of_collection, cover_of_exhibit, exhibit_card
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure, largest
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.linked_data import museum_node, site_node
from hyplan_museum.pages.located import has_map
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.moments import has_timeline
from hyplan_museum.pages.topics import has_topics
from hyplan_museum.pages.views import Door, Hero, HomePage, Link, Way
from hyplan_museum.pages.way import root_of, summary

EXHIBITS: Final = 6
COLLECTIONS: Final = 12
WAYS: Final = 8
"""How many the first page shows, and behind each door; the rest stand on their own lists."""

ENOUGH: Final = 3
"""So many subjects of the curator's own (keywords) make the door of themes; with fewer it shows what things are."""

_THEMES: Final = ("kind", "heritage_form", "technique", "material")
"""Vocabularies a visitor may begin with where there are few subjects, the first ones first."""

_WAYS: Final[tuple[tuple[PageKind, str], ...]] = (
    ("browse", "browse"), ("index", "index"), ("places", "places"), ("people", "people"), ("terms", "terms"),
    ("map", "map"), ("timeline", "timeline"), ("topics", "topics"), ("calendar", "calendar"), ("offline", "offline"),
    ("rights", "rights_page"),
)  # fmt: skip


def home_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """The first page; a host may set words of its own above it."""
    museum, settings = edition.museum, edition.settings
    address = edition.address("home")
    root = root_of(address)
    exhibits = list(museum.exhibits.values())[: EXHIBITS + 1]
    hero = _hero(edition, exhibits[0], root) if exhibits else None
    collections = [one for one in museum.collections.values() if one.artifacts][:COLLECTIONS]
    view = HomePage(
        switches=edition.switches("home", root),
        title=edition.say(settings.title),
        description=edition.markdown(settings.description, root, top=2) if settings.description else None,
        hero=hero,
        doors=tuple(_doors(edition, root)),
        exhibits=tuple(exhibit_card(edition, exhibit, root) for exhibit in exhibits[1 if hero else 0 :][:EXHIBITS]),
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
    empty = {
        "browse": not museum.artifacts,
        "topics": not has_topics(museum),
        "places": not museum.places,
        "people": not museum.people,
        "terms": not museum.terms,
        "map": not has_map(museum),
        "timeline": not has_timeline(museum.artifacts.values()),
        "calendar": not has_calendar(museum, edition.settings),
        "offline": not museum.exhibits,
    }
    return tuple(
        Link(root + edition.file(kind), escape(edition.words[words]))
        for kind, words in _WAYS
        if not empty.get(kind, False)
    )


def _hero(edition: Edition, exhibit: Exhibit, root: str) -> Hero | None:
    """The first exhibit with its cover, large; None where it has no picture to show."""
    cover = cover_of_exhibit(edition, exhibit)
    if cover is None:
        return None
    artifact, media, picture = cover
    return Hero(
        root + edition.file("exhibit", exhibit.id),
        edition.say(exhibit.title),
        edition.say(exhibit.summary) if exhibit.summary else None,
        figure(edition, artifact, media, picture, root),
        Link(root + edition.file("artifact", artifact.id), edition.say(artifact.title)),
    )


def _doors(edition: Edition, root: str) -> Iterator[Door]:
    for title, kind, used in doors_of(edition):
        every: PageKind = "places" if kind == "place" else "terms"
        page: PageKind = "place" if kind == "place" else "term"
        ways = tuple(
            Way(root + found[0], found[1], count, browse_link(edition, page, id, root))
            for id, count in used
            if (found := edition.link(kind, id)) is not None
        )
        if ways:
            every_link = Link(root + edition.file(every), escape(edition.words[f"all_{every}"]))
            yield Door(edition.words[title], ways, every_link, _drawn(edition, kind, title, root))


def _drawn(edition: Edition, kind: RefKind, title: str, root: str) -> Link | None:
    """The map beside the places, the timeline beside the times."""
    if kind == "place" and has_map(edition.museum):
        return Link(root + edition.file("map"), escape(edition.words["map_of_all"]))
    if title == "by_time" and has_timeline(edition.museum.artifacts.values()):
        return Link(root + edition.file("timeline"), escape(edition.words["timeline_of_all"]))
    return None


def doors_of(edition: Edition) -> Iterator[tuple[str, RefKind, list[tuple[str, int]]]]:
    """By theme, place and time: what most artifacts name and how many, in the order in which the museum lists it."""
    museum = edition.museum
    named = _most_used(edition, "term", (id for id, t in museum.terms.items() if t.scheme == "keyword"))
    others = (id for s in _THEMES for id, t in museum.terms.items() if t.scheme == s and id != "object")
    yield "by_theme", "term", named if len(named) >= ENOUGH else _most_used(edition, "term", others)
    yield "by_place", "place", _most_used(edition, "place", museum.places)
    wide = {term.broader for term in museum.terms.values()}
    ages = (id for id, t in museum.terms.items() if t.scheme == "period" and (not t.broader or id in wide))
    yield "by_time", "term", _most_used(edition, "term", ages)  # ages, not the reigns in them


def _most_used(edition: Edition, kind: RefKind, ids: Iterable[str]) -> list[tuple[str, int]]:
    used = {id: len(edition.relations.used_by.get((kind, id), ())) for id in ids}
    most = sorted(used, key=lambda id: -used[id])[:WAYS]
    gathered = edition.relations.gathered  # as many as the list counts to which the way leads
    return [(id, len(gathered.get((kind, id), ()))) for id, count in used.items() if count and id in most]


def _all(edition: Edition, kind: PageKind, root: str) -> Link:
    return Link(root + edition.file(kind), escape(edition.words["view_all"]))
