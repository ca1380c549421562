"""What lets a page be taken elsewhere: frames for other sites, what programs ask of them, phones and paper bags.

Frames and oEmbed only where there is a picture to show and the site has an address; a record of words is embedded as
the quotation that it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.essence import Essences, essence
from hyplan_museum.freshness import digest
from hyplan_museum.museum import Artifact, Exhibit, Region, Scene
from hyplan_museum.outputs import Output
from hyplan_museum.pages.cards import Shown, cover_of_exhibit, date_and_place, shown_in
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure
from hyplan_museum.pages.markup import Html
from hyplan_museum.pages.offline import offline_lists
from hyplan_museum.pages.share import FRAME_WIDTH, frame_height, snippet
from hyplan_museum.pages.share_cards import HEIGHT, WIDTH, card_of
from hyplan_museum.pages.views import EmbedPage
from hyplan_museum.pages.way import root_of

ICON_SIDES: Final = (192, 512)


def taken_along(editions: Sequence[Edition], essences: Essences) -> Iterator[Output]:
    """The files of all that, in every language."""
    base = essence(repr(editions[0].settings), bool(editions[0].cards))
    for edition in editions:
        made_from = f"{base}-{edition.language}"
        yield _app_manifest(edition, made_from)
        yield from offline_lists(edition, made_from)
        if not edition.settings.site_url:
            continue
        for artifact in edition.museum.artifacts.values():
            if edition.shown_pictures(artifact):
                yield from _of_artifact(edition, artifact, f"{made_from}-{essences.of(artifact)}")
        for exhibit in edition.museum.exhibits.values():
            yield from _of_exhibit(edition, exhibit, f"{made_from}-{essence(exhibit)}")


# --- frames -----------------------------------------------------------------------------------------------------------


def _of_artifact(edition: Edition, artifact: Artifact, made_from: str) -> Iterator[Output]:
    media, picture = edition.shown_pictures(artifact)[0]
    place = edition.name("place", artifact.place) if artifact.place else None
    made_from = digest(made_from, picture.digest, place)
    shown = artifact, media, picture
    yield _frame(edition, "artifact", artifact.id, partial(_artifact_view, edition, shown), made_from)
    yield _oembed(edition, "artifact", artifact.id, shown, edition.plain(artifact.title), made_from)


def _of_exhibit(edition: Edition, exhibit: Exhibit, made_from: str) -> Iterator[Output]:
    cover = cover_of_exhibit(edition, exhibit)
    if cover is not None:
        made_from = digest(made_from, cover[0].id, cover[1], cover[2].digest)
        yield _frame(edition, "exhibit", exhibit.id, partial(_exhibit_view, edition, exhibit, cover), made_from)
        yield _oembed(edition, "exhibit", exhibit.id, cover, edition.plain(exhibit.title), made_from)
    for scene in exhibit.scenes:
        if (shown := shown_in(edition, scene)) is not None:
            made = digest(made_from, essence(shown[0].title, shown[0].credit, shown[1]), shown[2].digest)
            view = partial(_scene_view, edition, exhibit, scene, shown)
            yield _frame(edition, "exhibit", exhibit.id, view, made, scene.id)


def _frame(
    edition: Edition, kind: PageKind, id: str, view: partial[EmbedPage], made_from: str, scene: str = ""
) -> Output:
    address = addresses.embed(kind, id, edition.language, edition.settings.languages, scene)

    def render() -> bytes:
        return edition.templates.render("embed", view(address)).encode()

    return Output(addresses.file_of(address), made_from, render)


def _view(
    edition: Edition,
    address: str,
    shown: Shown,
    title: Html,
    lines: tuple[Html, ...],
    target: str,
    region: Region | None = None,
) -> EmbedPage:
    root = root_of(address)
    return EmbedPage(
        language=edition.language,
        title=title,
        lines=lines,
        figure=figure(edition, *shown, root, region=region),
        root=root,
        href=edition.absolute(target),
        link=edition.fill("embed_open", museum=edition.plain(edition.settings.title)),
    )


def _artifact_view(edition: Edition, shown: Shown, address: str) -> EmbedPage:
    artifact = shown[0]
    target = edition.address("artifact", artifact.id)
    return _view(edition, address, shown, edition.say(artifact.title), date_and_place(edition, artifact), target)


def _exhibit_view(edition: Edition, exhibit: Exhibit, cover: Shown, address: str) -> EmbedPage:
    lines = (edition.say(exhibit.summary),) if exhibit.summary else ()
    target = edition.address("exhibit", exhibit.id)
    return _view(edition, address, cover, edition.say(exhibit.title), lines, target)


def _scene_view(edition: Edition, exhibit: Exhibit, scene: Scene, shown: Shown, address: str) -> EmbedPage:
    lines = (edition.say(exhibit.title), edition.say(shown[0].title))
    target = f"{edition.address('exhibit', exhibit.id)}#{scene.id}"
    return _view(edition, address, shown, edition.say(scene.title), lines, target, scene.region)


def _oembed(edition: Edition, kind: PageKind, id: str, shown: Shown, title: str, made_from: str) -> Output:
    """What a program is told that asks how to embed a page (oEmbed 1.0, “rich”)."""

    def render() -> bytes:
        settings = edition.settings
        told = {
            "version": "1.0",
            "type": "rich",
            "title": title,
            "provider_name": edition.plain(settings.title),
            "provider_url": edition.absolute(edition.address("home")),
            "html": snippet(edition, kind, id, title, shown[2]),
            "width": FRAME_WIDTH,
            "height": frame_height(shown[2]),
        }
        if settings.institution:
            told |= {"author_name": edition.plain(settings.institution.name)}
        if card := card_of(edition, kind, id):
            told |= {"thumbnail_url": edition.absolute(card), "thumbnail_width": WIDTH, "thumbnail_height": HEIGHT}
        return json.dumps(told, ensure_ascii=False, indent=1).encode()

    uri = addresses.oembed(kind, id, edition.language, edition.settings.languages)
    return Output(uri, made_from, render)


# --- on the screen of a phone -----------------------------------------------------------------------------------------


def _app_manifest(edition: Edition, made_from: str) -> Output:
    """What a browser is told to install the museum (W3C Web Application Manifest); addresses are relative to it."""
    settings = edition.settings
    uri = addresses.app_manifest(edition.language, settings.languages)
    root = root_of(uri)
    name = edition.plain(settings.title)

    def render() -> bytes:
        told = {
            "name": name,
            "short_name": name if len(name) <= 30 else f"{name[:29].rsplit(' ', 1)[0]}…",
            "lang": edition.language,
            "start_url": root + addresses.file_of(edition.address("home")),
            "scope": root or "./",
            "display": "minimal-ui",
            "background_color": "#fdfbf7",
            "theme_color": "#4a140e",
            "icons": [
                {
                    "src": root + addresses.icon(side),
                    "sizes": f"{side}x{side}",
                    "type": "image/png",
                    "purpose": purpose,
                }
                for side in ICON_SIDES
                for purpose in ("any", "maskable")
            ],
        }
        return json.dumps(told, ensure_ascii=False, indent=1).encode()

    return Output(uri, made_from, render)
