"""Which pages have a card for chats and social networks, and what stands on it; images/cards.py draws them.

An artifact with a picture has its own, every exhibit and collection too; all other pages share the museum's, and
records without a picture that of their collection, so that ten thousand of them cost nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum import addresses
from hyplan_museum.museum import Picture, Rendition
from hyplan_museum.outputs import ShareCard
from hyplan_museum.pages.cards import cover_of_collection, cover_of_exhibit
from hyplan_museum.pages.edition import Edition

WIDTH, HEIGHT = 1200, 630
"""What networks show whole (Open Graph)."""

_ENOUGH = 800
"""Pixels: the rendition that a card is drawn from is at least so wide, where there is one."""


def share_cards(edition: Edition) -> Iterator[ShareCard]:
    """All cards of a language; none while the site has no address, which they are found by."""
    if not edition.settings.site_url:
        return
    museum = edition.museum
    yield _card(edition, "home", "", edition.plain(edition.settings.title), (), None)
    for exhibit in museum.exhibits.values():
        shown = cover_of_exhibit(edition, exhibit)
        lines = (edition.words["exhibit"], edition.count("count_scenes", len(exhibit.scenes)))
        line = " · ".join(lines)
        yield _card(edition, "exhibit", exhibit.id, edition.plain(exhibit.title), (line,), shown[2] if shown else None)
    for collection in museum.collections.values():
        shown = cover_of_collection(edition, collection)
        line = edition.count("count_artifacts", len(collection.artifacts))
        title = edition.plain(collection.title)
        yield _card(edition, "collection", collection.id, title, (line,), shown[2] if shown else None)
    for artifact in museum.artifacts.values():
        if not (pictures := edition.shown_pictures(artifact)):
            continue
        found: list[str] = []
        if artifact.date is not None and artifact.date.unknown is None:
            found.append(edition.plain(artifact.date.text))
        if artifact.place and (place := edition.name("place", artifact.place)):
            found.append(edition.plain(place))
        yield _card(edition, "artifact", artifact.id, edition.plain(artifact.title), tuple(found), pictures[0][1])


def card_of(edition: Edition, kind: addresses.PageKind, id: str) -> str:
    """The address of the card that stands for a page; empty where none was drawn."""
    if kind == "artifact" and id in edition.museum.artifacts:
        artifact = edition.museum.artifacts[id]
        if not edition.shown_pictures(artifact):
            kind, id = "collection", artifact.collection
    elif kind not in ("exhibit", "collection"):
        kind, id = "home", ""
    uri = _address(edition, kind, id)
    return uri if uri in edition.cards else ""


def _card(
    edition: Edition, kind: addresses.PageKind, id: str, title: str, lines: tuple[str, ...], picture: Picture | None
) -> ShareCard:
    museum = edition.plain(edition.settings.title) if kind != "home" else ""
    file = _rendition(picture).file if picture else ""
    return ShareCard(_address(edition, kind, id), museum, title, lines, file)


def _address(edition: Edition, kind: addresses.PageKind, id: str) -> str:
    return addresses.share_card(kind, id, edition.language, edition.settings.languages)


def _rendition(picture: Picture) -> Rendition:
    enough = (one for one in picture.renditions if min(one.width, one.height) >= _ENOUGH)
    return next(enough, picture.renditions[-1] if picture.renditions else picture.thumbnail)
