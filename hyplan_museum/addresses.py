"""Every public address and IIIF id the museum will ever publish, and the relative links between them.

An address is relative to the site, has no leading slash, and ends in `/` where it is a folder with an `index.html`
(DESIGN §5.2: links are written relative and end in `/index.html`; canonical addresses without it).
"""

from __future__ import annotations

from typing import Final, Literal, get_args

PageKind = Literal[
    "home", "collections", "collection", "artifact", "exhibits", "exhibit", "places", "place", "people", "person",
    "terms", "term", "index", "browse", "group", "topics", "map", "timeline", "calendar", "compare", "offline",
    "search", "rights",
    "not-found", "tombstone",
]  # fmt: skip
PAGE_KINDS: Final[tuple[PageKind, ...]] = get_args(PageKind)
"""The kinds of page we give addresses to, each with a template or a renderer of its own."""

VisitedKind = Literal[
    PageKind, "artifact-without-picture", "artifact-with-many-pictures", "artifact-with-recordings",
    "artifact-with-model", "redirect", "document",
]  # fmt: skip
VISITED_KINDS: Final[tuple[VisitedKind, ...]] = get_args(VisitedKind)
"""The kinds of page as a visitor meets them: ours, those an artifact comes in, old addresses, and those of docs/.

Whatever judges pages by their look or use judges every one of these (tests/page_kinds.py).
"""

_FOLDERS: Final[dict[str, str]] = {
    "collections": "collections", "collection": "collections", "artifact": "artifacts", "tombstone": "artifacts",
    "exhibits": "exhibits", "exhibit": "exhibits", "places": "places", "place": "places", "people": "people",
    "person": "people", "terms": "terms", "term": "terms", "index": "a-z", "browse": "browse", "group": "browse",
    "topics": "topics", "map": "map", "timeline": "timeline", "calendar": "calendar",
    "offline": "offline", "rights": "rights", "compare": "compare", "search": "search",
}  # fmt: skip


def prefix(language: str, languages: tuple[str, ...]) -> str:
    """The folder of a language: none for the museum's first, `en/` for English beside Vietnamese."""
    return "" if language == languages[0] else f"{language}/"


def page(kind: PageKind, language: str, languages: tuple[str, ...], id: str = "", number: int = 1) -> str:
    """The address of a page; `number` is the page of a list too long for one."""
    if kind == "not-found":
        return "404.html"
    address = prefix(language, languages)
    if kind != "home":
        address += f"{_FOLDERS[kind]}/"
    if id:
        address += f"{id}/"
    return address + (f"page/{number}/" if number > 1 else "")


def file_of(address: str) -> str:
    """The file that holds the page at `address`: `artifacts/bia-06/` → `artifacts/bia-06/index.html`."""
    return f"{address}index.html" if address == "" or address.endswith("/") else address


def link(source: str, target: str) -> str:
    """The relative link from the page at `source` to the file or page at `target`; works over http and from a folder.

    A fragment in `target` is kept: `link("a/", "b/#c")` → `../b/index.html#c`.
    """
    address, mark, fragment = target.partition("#")
    here = file_of(source).split("/")[:-1]
    there = file_of(address).split("/")
    shared = 0
    while shared < len(here) and shared < len(there) - 1 and here[shared] == there[shared]:
        shared += 1
    return "/".join([".."] * (len(here) - shared) + there[shared:]) + mark + fragment


# --- IIIF: files below iiif/; ids are `site_url` + address ----------------------------------------------------------


def manifest(artifact: str) -> str:
    return f"iiif/artifacts/{artifact}/manifest.json"


def canvas(artifact: str, media: str) -> str:
    """An id only; there is no such file."""
    return f"iiif/artifacts/{artifact}/canvas/{media}"


def image_service(artifact: str, media: str) -> str:
    """The folder of the level-0 image service; no trailing slash, as its id must have none."""
    return f"iiif/images/{artifact}/{media}"


def rendition(artifact: str, media: str, name: str) -> str:
    """A picture outside the image service: srcset, thumbnail, detail."""
    return f"pictures/{artifact}/{media}/{name}"


def recording(artifact: str, media: str, ending: str) -> str:
    """A sound, film or model, or what is written beside it: `ending` is `mp3`, `captions.vi.vtt` …"""
    return f"recordings/{artifact}/{media}.{ending}"


def document(artifact: str, media: str) -> str:
    """A PDF that visitors may keep."""
    return f"documents/{artifact}/{media}.pdf"


def exhibit_manifest(exhibit: str) -> str:
    return f"iiif/exhibits/{exhibit}/manifest.json"


def collection_manifest(collection: str) -> str:
    return f"iiif/collections/{collection}.json"


def top_collection() -> str:
    return "iiif/collection.json"


def within(canvas_id: str, part: str) -> str:
    """The id of a part of a canvas (its page of paintings, an annotation); there is no such file."""
    return f"{canvas_id}/{part}"


def manifest_part(manifest: str, part: str) -> str:
    """The id of a part of a manifest (a table of contents, a place); there is no such file."""
    return f"{manifest.removesuffix('/manifest.json')}/{part}"


def exhibit_canvas(exhibit: str, scene: str) -> str:
    """The canvas that begins with this scene; an id only."""
    return f"iiif/exhibits/{exhibit}/canvas/{scene}"


def scene_annotation(exhibit: str, scene: str) -> str:
    """A scene as an annotation of its canvas; an id only."""
    return f"iiif/exhibits/{exhibit}/scene/{scene}"


def static(name: str) -> str:
    """A file of ours that every page shares (style sheet, script)."""
    return f"hyplan/{name}"


def share_card(kind: PageKind, id: str, language: str, languages: tuple[str, ...]) -> str:
    """The picture that stands for a page in chats and social networks (images/cards.py)."""
    folder = _FOLDERS.get(kind, "")
    return f"{prefix(language, languages)}cards/{f'{folder}/{id}' if id else 'museum'}.jpg"


def embed(kind: PageKind, id: str, language: str, languages: tuple[str, ...], scene: str = "") -> str:
    """The small page of a record, or of a scene, that stands in a frame of other sites."""
    address = f"{prefix(language, languages)}embed/{_FOLDERS[kind]}/{id}/"
    return f"{address}{scene}/" if scene else address


def oembed(kind: PageKind, id: str, language: str, languages: tuple[str, ...]) -> str:
    """What programs are told of how to embed a record (oEmbed 1.0)."""
    return f"{prefix(language, languages)}oembed/{_FOLDERS[kind]}/{id}.json"


def feed(language: str, languages: tuple[str, ...]) -> str:
    """What is new, as Atom."""
    return f"{prefix(language, languages)}feed.xml"


def app_manifest(language: str, languages: tuple[str, ...]) -> str:
    """What a phone is told to install the museum on its screen."""
    return f"{prefix(language, languages)}museum.webmanifest"


def offline_list(exhibit: str, language: str, languages: tuple[str, ...]) -> str:
    """Everything an exhibit needs to be read without a network."""
    return f"{prefix(language, languages)}offline/{exhibit}.json"


def icon(side: int) -> str:
    """The museum's sign, so many pixels wide."""
    return static(f"icon-{side}.png")


OFFLINE_WORKER: Final = "offline-worker.js"
"""The service worker; it stands at the site's root, since it serves nothing above its own folder."""


def calendar_file(language: str, languages: tuple[str, ...]) -> str:
    """The calendar to subscribe to (exports/calendar.py)."""
    return f"{prefix(language, languages)}calendar/museum.ics"


def zoom(artifact: str) -> str:
    """What the viewer is told of an artifact's pictures, as a script (pages/zoom.py)."""
    return f"zoom/{artifact}.js"


def zoom_list(collection: str) -> str:
    """The artifacts of a collection that have pictures, for choosing one to compare, as a script."""
    return f"zoom/lists/{collection}.js"


def browse_data(name: str) -> str:
    """A piece of what browsing with facets needs, as a script (pages/browse_data.py)."""
    return f"browse/data/{name}.js"


def record(artifact: str) -> str:
    """The artifact's Dublin Core record (exports/dublin_core.py)."""
    return f"records/{artifact}.jsonld"


PLACES_FILE: Final = "places.geojson"
"""All places with coordinates, for other people's maps (exports/geojson.py)."""
