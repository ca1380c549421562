"""Files beside the pages: style sheet, script, sitemap, robots.txt, and what stands at addresses of long ago."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final
from xml.sax.saxutils import escape as xml_escape

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.freshness import digest
from hyplan_museum.language.messages import words
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.outputs import Output
from hyplan_museum.pages.head import SCRIPT, STYLE
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.relations import relations_of
from hyplan_museum.pages.rendering import STATIC
from hyplan_museum.pages.routes import routes
from hyplan_museum.settings import Settings

BUILT: Final = STATIC / "built"
"""Where web/ is built to, by the build hook of the package."""

SITEMAP_LIMIT: Final = 40_000
"""Addresses a sitemap; the protocol (sitemaps.org) allows 50,000 and 50 MB, and each of ours names its alternates."""


class NotBuiltError(RuntimeError):
    """The package was installed without its style sheet and script."""


def files(
    museum: Museum,
    _pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    documents: Sequence[Mapping[str, str]] = (),
) -> list[Output]:
    """Everything that is neither a page, a picture nor IIIF.

    `documents` are the host's own pages: for each, its address by language, all of them counterparts. Raises
    NotBuiltError when the package holds no built style sheet.
    """
    outputs = [_static(name) for name in (STYLE, SCRIPT)]
    outputs += redirects(museum, settings)
    robots = "User-agent: *\nAllow: /\n"
    if settings.site_url:
        outputs += _sitemaps(museum, settings, documents)
        robots += f"Sitemap: {settings.site_url}sitemap.xml\n"
    outputs.append(Output("robots.txt", digest(robots), robots.encode))
    return outputs


def _static(name: str) -> Output:
    path = BUILT / name
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise NotBuiltError(f"{path} is missing: install the package again, so that web/ is built") from error
    return Output(addresses.static(name), digest(content), lambda: content)


# --- addresses of long ago -------------------------------------------------------------------------------------------


def redirects(museum: Museum, settings: Settings) -> list[Output]:
    """A page at every old id that leads to the record's present one, in each language; a living page is never lost."""
    living = _living(museum)
    outputs = []
    for kind, old, new in _former(museum):
        if (kind, old) in living:
            continue
        for language in settings.languages:
            source = addresses.page(kind, language, settings.languages, old)
            target = addresses.page(kind, language, settings.languages, new)
            render = partial(_redirect, source, target, language, settings.site_url)
            outputs.append(
                Output(addresses.file_of(source), digest("redirect", source, target, settings.site_url), render)
            )
    return outputs


def _living(museum: Museum) -> set[tuple[str, str]]:
    by_kind: tuple[tuple[str, Mapping[str, object]], ...] = (
        ("artifact", museum.artifacts), ("collection", museum.collections), ("exhibit", museum.exhibits),
        ("place", museum.places), ("person", museum.people), ("term", museum.terms),
    )  # fmt: skip
    return {(kind, id) for kind, records in by_kind for id in records} | {(t.kind, t.id) for t in museum.tombstones}


def _former(museum: Museum) -> Iterator[tuple[PageKind, str, str]]:
    for artifact in museum.artifacts.values():
        yield from (("artifact", old, artifact.id) for old in artifact.formerly)
    for collection in museum.collections.values():
        yield from (("collection", old, collection.id) for old in collection.formerly)
    for exhibit in museum.exhibits.values():
        yield from (("exhibit", old, exhibit.id) for old in exhibit.formerly)
    for place in museum.places.values():
        yield from (("place", old, place.id) for old in place.formerly)
    for person in museum.people.values():
        yield from (("person", old, person.id) for old in person.formerly)
    for term in museum.terms.values():
        yield from (("term", old, term.id) for old in term.formerly)
    for tombstone in museum.tombstones:
        yield from ((tombstone.kind, old, tombstone.id) for old in tombstone.formerly)


def _redirect(source: str, target: str, language: str, site_url: str) -> bytes:
    said = words(language)
    link = escape(addresses.link(source, target))
    canonical = f'<link rel="canonical" href="{escape(site_url + target)}">' if site_url else ""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(said["moved"])}</title>'
        f'<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">{canonical}'
        f'<meta http-equiv="refresh" content="0; url={link}"></head>'
        f'<body><h1>{escape(said["moved"])}</h1><p><a href="{link}">{escape(said["moved_to"])}</a></p></body></html>\n'
    ).encode()


# --- sitemap ---------------------------------------------------------------------------------------------------------

Render = Callable[[], bytes]


def _sitemaps(museum: Museum, settings: Settings, documents: Sequence[Mapping[str, str]]) -> list[Output]:
    """One sitemap, or an index of several where one would be too long."""
    groups = list(_counterparts(museum, settings, documents))
    step = max(1, SITEMAP_LIMIT // len(settings.languages))
    parts = [groups[start : start + step] for start in range(0, len(groups), step)]
    if len(parts) == 1:
        return [_sitemap("sitemap.xml", parts[0], settings)]
    outputs = [_sitemap(f"sitemap-{number}.xml", part, settings) for number, part in enumerate(parts, 1)]
    listed = "".join(f"<sitemap><loc>{xml_escape(settings.site_url + o.uri)}</loc></sitemap>\n" for o in outputs)
    index = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{listed}</sitemapindex>\n'
    ).encode()
    return [*outputs, Output("sitemap.xml", digest(index), lambda: index)]


def _counterparts(
    museum: Museum, settings: Settings, documents: Sequence[Mapping[str, str]]
) -> Iterator[Mapping[str, str]]:
    languages = settings.languages
    for route in routes(museum, settings, relations_of(museum)):
        yield {code: addresses.page(route.kind, code, languages, route.id, route.number) for code in languages}
    yield from documents


def _sitemap(uri: str, groups: list[Mapping[str, str]], settings: Settings) -> Output:
    def render() -> bytes:
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
        ]
        for group in groups:
            urls = {code: xml_escape(settings.site_url + address) for code, address in group.items()}
            alternates = (
                "".join(f'<xhtml:link rel="alternate" hreflang="{code}" href="{url}"/>' for code, url in urls.items())
                if len(urls) > 1
                else ""
            )
            lines += [f"<url><loc>{url}</loc>{alternates}</url>" for url in urls.values()]
        return ("\n".join([*lines, "</urlset>"]) + "\n").encode()

    made_from = digest(settings.site_url, "\n".join("\t".join(group.values()) for group in groups))
    return Output(uri, made_from, render)
