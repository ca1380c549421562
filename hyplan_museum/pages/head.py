"""The head slot of a page: style, script, canonical address, other languages, cards, citation, linked data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import escape

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Rendition, Rights
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.linked_data import Node, script

STYLE: Final = "museum.css"
SCRIPT: Final = "museum.js"

_LOCALES: Final = {"vi": "vi_VN", "en": "en_GB"}
_MANIFEST_TYPE: Final = "application/ld+json;profile=&#34;http://iiif.io/api/presentation/3/context.json&#34;"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a head says of its page; `manifest` and picture addresses are relative to the site, empty where none is."""

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


def assets(root: str) -> str:
    """Our style sheet and script, for a page whose way to the site is `root`."""
    return (
        f'<link rel="stylesheet" href="{root}{addresses.static(STYLE)}">'
        f'<script defer src="{root}{addresses.static(SCRIPT)}"></script>'
    )


def head(edition: Edition, subject: Subject, root: str) -> str:
    """The head slot. What needs an absolute address is left out while the site has none."""
    parts = [assets(root)]
    if not subject.indexed:
        parts.append('<meta name="robots" content="noindex">')
    settings = edition.settings
    if settings.site_url and subject.indexed:
        parts += _addresses(edition, subject)
    if subject.manifest and settings.site_url:
        manifest = escape(edition.absolute(subject.manifest))
        parts.append(f'<link rel="alternate" type="{_MANIFEST_TYPE}" title="IIIF" href="{manifest}">')
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
    urls = {
        code: escape(edition.absolute(addresses.page(subject.kind, code, languages, subject.id, subject.number)))
        for code in languages
    }
    parts = [f'<link rel="canonical" href="{urls[edition.language]}">']
    if len(languages) > 1:
        parts += [f'<link rel="alternate" hreflang="{code}" href="{url}">' for code, url in urls.items()]
        parts.append(f'<link rel="alternate" hreflang="x-default" href="{urls[languages[0]]}">')
    return parts


def _cards(edition: Edition, subject: Subject) -> list[str]:
    """Open Graph, which the cards of chat and social programs read; pictures must be absolute there."""
    settings = edition.settings
    properties = [
        ("og:type", subject.og_type),
        ("og:title", subject.title),
        ("og:site_name", edition.plain(settings.title)),
        ("og:locale", _LOCALES.get(edition.language, edition.language)),
    ]
    if subject.description:
        properties.append(("og:description", subject.description))
    if settings.site_url:
        address = addresses.page(subject.kind, edition.language, settings.languages, subject.id, subject.number)
        properties.append(("og:url", edition.absolute(address)))
        if subject.image:
            properties += [
                ("og:image", edition.absolute(subject.image.uri)),
                ("og:image:width", str(subject.image.width)),
                ("og:image:height", str(subject.image.height)),
            ]
            if subject.image_alt:
                properties.append(("og:image:alt", subject.image_alt))
    card = "summary_large_image" if subject.image and settings.site_url else "summary"
    parts = [f'<meta property="{name}" content="{escape(content)}">' for name, content in properties]
    return [*parts, f'<meta name="twitter:card" content="{card}">']
