"""The head slot of a page: style, script, canonical address, other languages, cards, citation, linked data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Rendition, Rights
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.linked_data import Node, script
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.share_cards import HEIGHT, WIDTH, card_of
from hyplan_museum.publication import has_news

STYLE: Final = "museum.css"
SCRIPT: Final = "museum.js"

_LOCALES: Final = {"vi": "vi_VN", "en": "en_GB"}
_MANIFEST_TYPE: Final = "application/ld+json;profile=&#34;http://iiif.io/api/presentation/3/context.json&#34;"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a head says of its page; `manifest` and picture addresses are relative to the site, empty where none is.

    `style` is a style sheet that this kind of page needs beside the museum's.
    """

    kind: PageKind
    title: str
    description: str
    nodes: tuple[Node, ...] = ()
    id: str = ""
    number: int = 1
    image: Rendition | None = None
    image_alt: str = ""
    manifest: str = ""
    og_type: str = "website"
    citation: tuple[tuple[str, str], ...] = ()
    rights: Rights | None = None
    indexed: bool = True
    style: str = ""


def assets(root: str) -> str:
    """Our style sheet and script, for a page whose way to the site is `root`."""
    return (
        f'<link rel="stylesheet" href="{root}{addresses.static(STYLE)}">'
        f'<script defer src="{root}{addresses.static(SCRIPT)}"></script>'
    )


def head(edition: Edition, subject: Subject, root: str) -> str:
    """The head slot. What needs an absolute address is left out while the site has none."""
    parts = [assets(root)]
    if subject.style:
        parts.append(f'<link rel="stylesheet" href="{root}{addresses.static(subject.style)}">')
    if not subject.indexed:
        parts.append('<meta name="robots" content="noindex">')
    settings = edition.settings
    if settings.site_url and subject.indexed:
        parts += _addresses(edition, subject)
    if subject.manifest and settings.site_url:
        manifest = escape(edition.absolute(subject.manifest))
        parts.append(f'<link rel="alternate" type="{_MANIFEST_TYPE}" title="IIIF" href="{manifest}">')
    if subject.indexed:
        parts += [edition.once(("beside", root), lambda: _beside(edition, root)), *_embedding(edition, subject)]
    if subject.rights:
        parts.append(f'<link rel="license" href="{escape(subject.rights.uri)}">')
    if subject.indexed:
        parts += _cards(edition, subject)
    parts += [f'<meta name="{name}" content="{escape(content)}">' for name, content in subject.citation]
    if subject.nodes:
        parts.append(script(*subject.nodes))
    return "\n".join(parts)


def _addresses(edition: Edition, subject: Subject) -> list[str]:
    languages = edition.settings.languages
    own = addresses.page(subject.kind, languages[0], languages, subject.id, subject.number)
    urls = {code: escape(f"{edition.settings.site_url}{addresses.prefix(code, languages)}{own}") for code in languages}
    parts = [f'<link rel="canonical" href="{urls[edition.language]}">']
    if len(languages) > 1:
        parts += [f'<link rel="alternate" hreflang="{code}" href="{url}">' for code, url in urls.items()]
        parts.append(f'<link rel="alternate" hreflang="x-default" href="{urls[languages[0]]}">')
    return parts


def _cards(edition: Edition, subject: Subject) -> list[str]:
    """Open Graph, which the cards of chat and social programs read; pictures must be absolute there."""
    settings = edition.settings
    parts = [
        edition.once(("site name",), lambda: _constant_cards(edition)),
        f'<meta property="og:type" content="{subject.og_type}">',
        f'<meta property="og:title" content="{escape(subject.title)}">',
    ]
    if subject.description:
        parts.append(f'<meta property="og:description" content="{escape(subject.description)}">')
    if settings.site_url:
        address = addresses.page(subject.kind, edition.language, settings.languages, subject.id, subject.number)
        parts.append(f'<meta property="og:url" content="{escape(edition.absolute(address))}">')
    image = subject.image
    if settings.site_url and (card := card_of(edition, subject.kind, subject.id)):
        alt = escape(edition.fill("card_alt", title=subject.title))
        return [*parts, *_picture(edition, card, WIDTH, HEIGHT, alt)]
    if image is None or not settings.site_url:
        return [*parts, '<meta name="twitter:card" content="summary">']
    return [*parts, *_picture(edition, image.uri, image.width, image.height, escape(subject.image_alt))]


def _picture(edition: Edition, uri: str, width: int, height: int, alt: str) -> list[str]:
    parts = [
        f'<meta property="og:image" content="{escape(edition.absolute(uri))}">',
        f'<meta property="og:image:width" content="{width}">',
        f'<meta property="og:image:height" content="{height}">',
    ]
    if alt:
        parts.append(f'<meta property="og:image:alt" content="{alt}">')
    return [*parts, '<meta name="twitter:card" content="summary_large_image">']


def _beside(edition: Edition, root: str) -> str:
    """What stands beside every page of a language: what is new, and how to install the museum."""
    language, languages = edition.language, edition.settings.languages
    parts = [
        f'<link rel="manifest" href="{root}{addresses.app_manifest(language, languages)}">',
        f'<link rel="apple-touch-icon" href="{root}{addresses.icon(192)}">',
    ]
    if edition.settings.site_url and has_news(edition.museum):
        title = escape(edition.words["feed"])
        href = root + addresses.feed(language, languages)
        parts.append(f'<link rel="alternate" type="application/atom+xml" title="{title}" href="{href}">')
    return "\n".join(parts)


def _embedding(edition: Edition, subject: Subject) -> list[str]:
    """Where programs learn how to embed the page (oEmbed 1.0, section 4)."""
    if subject.kind not in ("artifact", "exhibit") or subject.image is None or not edition.settings.site_url:
        return []
    address = addresses.oembed(subject.kind, subject.id, edition.language, edition.settings.languages)
    href, title = escape(edition.absolute(address)), escape(subject.title)
    return [f'<link rel="alternate" type="application/json+oembed" title="{title}" href="{href}">']


def _constant_cards(edition: Edition) -> str:
    name = escape(edition.plain(edition.settings.title))
    locale = escape(_LOCALES.get(edition.language, edition.language))
    return f'<meta property="og:site_name" content="{name}">\n<meta property="og:locale" content="{locale}">'
