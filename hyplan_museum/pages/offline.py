"""Reading without a network: what each exhibit needs for it, how heavy that is, and the page that offers them all.

The worker that keeps the files (web/src/offline-worker.ts) is registered only when a visitor asks for an exhibit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from hyplan_museum import addresses
from hyplan_museum.essence import essence
from hyplan_museum.museum import Exhibit, Rendition
from hyplan_museum.outputs import Output, PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import SCRIPT, STYLE, Subject, head
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.rendering import STATIC
from hyplan_museum.pages.views import Link, OfflinePage, ToKeep
from hyplan_museum.pages.way import root_of, way

_READING: Final = 800
"""Pixels: pictures are kept so wide, which is sharp enough to read on a phone."""

_PAGE: Final = 45_000
"""Bytes: what a page weighs, taken for granted, since the host around it is not known yet."""

_AROUND: Final = 900_000
"""Bytes: style sheets, scripts and type, the host's and ours, once unpacked."""

_BUILT: Final = STATIC / "built"


class _Kept(NamedTuple):
    """Files and their sizes; `light` and `plain` are what the pictures weigh as AVIF and as JPEG."""

    pages: tuple[str, ...]
    files: tuple[str, ...]
    pictures: tuple[tuple[str, str], ...]
    tiles: dict[str, tuple[str, ...]]
    zoom: tuple[str, ...]
    light: int
    plain: int
    tile_bytes: int


def offline_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """All exhibits with the buttons that keep them."""
    here = way(edition, edition.address("offline"))
    title = edition.words["offline"]
    view = OfflinePage(
        crumbs=here.crumbs,
        switches=edition.switches("offline", here.root),
        exhibits=tuple(
            (Link(here.root + edition.file("exhibit", exhibit.id), edition.say(exhibit.title)), kept)
            for exhibit in edition.museum.exhibits.values()
            if (kept := to_keep(edition, exhibit, here.root))
        ),
    )
    description = edition.words["offline_intro"]
    subject = Subject("offline", title, description, (here.node(edition, edition.address("offline"), title),))
    return PageText(title, description, head(edition, subject, here.root), edition.templates.render("offline", view))


def to_keep(edition: Edition, exhibit: Exhibit, root: str) -> ToKeep:
    """What a page says of keeping an exhibit."""
    kept = _kept(edition, exhibit)
    return ToKeep(
        list=root + addresses.offline_list(exhibit.id, edition.language, edition.settings.languages),
        root=root or "./",
        version=version_of(edition, exhibit),
        title=escape(edition.plain(exhibit.title)),
        light=kept.light,
        plain=kept.plain,
        tiles=kept.tile_bytes,
        all=root + edition.file("offline"),
    )


def version_of(edition: Edition, exhibit: Exhibit) -> str:
    """Changes with the exhibit, the records it shows and their pictures."""
    shown = [
        (artifact.title, artifact.description, artifact.facts, [p.digest for _, p in edition.shown_pictures(artifact)])
        for artifact in map(edition.museum.artifacts.__getitem__, artifacts_of(edition, exhibit))
    ]
    return edition.once(("offline version", exhibit.id), lambda: essence(exhibit, shown)[:12])


def artifacts_of(edition: Edition, exhibit: Exhibit) -> list[str]:
    """The artifacts that an exhibit shows, each once."""
    found = dict.fromkeys(scene.artifact for scene in exhibit.scenes if scene.artifact)
    return [id for id in found if id in edition.museum.artifacts]


def offline_lists(edition: Edition, made_from: str) -> Iterator[Output]:
    """For each exhibit everything that it needs."""
    for exhibit in edition.museum.exhibits.values():
        uri = addresses.offline_list(exhibit.id, edition.language, edition.settings.languages)
        version = version_of(edition, exhibit)
        yield Output(uri, f"{made_from}-{version}", partial(_list, edition, exhibit, root_of(uri)))


def _list(edition: Edition, exhibit: Exhibit, _root: str) -> bytes:
    kept = _kept(edition, exhibit)
    told: dict[str, Any] = {
        "version": version_of(edition, exhibit),
        "title": edition.plain(exhibit.title),
        "pages": kept.pages,
        "files": kept.files,
        "pictures": kept.pictures,
        "zoom": kept.zoom,
        "tiles": kept.tiles,
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _kept(edition: Edition, exhibit: Exhibit) -> _Kept:
    return edition.once(("offline", exhibit.id), lambda: _kept_anew(edition, exhibit))


def _kept_anew(edition: Edition, exhibit: Exhibit) -> _Kept:
    ids = artifacts_of(edition, exhibit)
    pages = [edition.file("home"), edition.file("offline"), edition.file("exhibit", exhibit.id)]
    pages += [edition.file("artifact", id) for id in ids]
    shown: list[Rendition] = []
    tiles: dict[str, tuple[str, ...]] = {}
    tile_bytes = 0
    for id in ids:
        for _, picture in edition.shown_pictures(edition.museum.artifacts[id]):
            shown.append(_reading(picture.renditions or (picture.thumbnail,)))
            shown += [_reading(crops) for crops in picture.details.values()]
            cut = {path: file for path, file in picture.files.items() if not path.startswith("full/")}
            tiles[picture.service] = tuple(cut)  # the viewer asks for no whole level but the smallest, which is a tile
            tile_bytes += sum(map(_size, set(cut.values())))
    own = _own_files()
    base = len(pages) * _PAGE + _AROUND
    zoom = [addresses.static(path.name) for path in sorted(_BUILT.glob("viewer*.*"))]
    return _Kept(
        tuple(pages),
        tuple(addresses.static(name) for name in own),
        tuple((r.uri, r.lighter.uri if r.lighter else r.uri) for r in shown),
        tiles,
        (*zoom, *(addresses.zoom(id) for id in ids if edition.shown_pictures(edition.museum.artifacts[id]))),
        base + sum(_size((r.lighter or r).file) for r in shown),
        base + sum(_size(r.file) for r in shown),
        tile_bytes,
    )


def _reading(renditions: tuple[Rendition, ...]) -> Rendition:
    return next((one for one in renditions if one.width >= _READING), renditions[-1])


def _own_files() -> list[str]:
    """Our style sheets, script and type, which every page has."""
    fonts = sorted(f"fonts/{path.name}" for path in (_BUILT / "fonts").glob("source-*.woff2"))
    return [name for name in (STYLE, SCRIPT, "museum-later.css", "offline.js", *fonts) if (_BUILT / name).is_file()]


def _size(file: str) -> int:
    """0 for a picture that is described and not made (in tests)."""
    path = Path(file)
    return path.stat().st_size if path.is_file() else 0
