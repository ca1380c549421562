"""The sitemap: every page with its counterparts in the other languages (sitemaps.org, and xhtml:link alternates)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape

from hyplan_museum import addresses
from hyplan_museum.freshness import digest
from hyplan_museum.museum import Museum
from hyplan_museum.outputs import Output
from hyplan_museum.pages.relations import relations_of
from hyplan_museum.pages.routes import routes
from hyplan_museum.settings import Settings

SITEMAP_LIMIT: Final = 40_000
"""Addresses a sitemap; the protocol allows 50,000 and 50 MB, and each of ours names its alternates."""


def sitemaps(museum: Museum, settings: Settings, documents: Sequence[Mapping[str, str]]) -> list[Output]:
    """One sitemap, or an index of several where one would be too long."""
    groups = list(_counterparts(museum, settings, documents))
    step = max(1, SITEMAP_LIMIT // len(settings.languages))
    parts = [groups[start : start + step] for start in range(0, len(groups), step)]
    if len(parts) == 1:
        return [_sitemap("sitemap.xml", parts[0], settings)]
    outputs = [_sitemap(f"sitemap-{number}.xml", part, settings) for number, part in enumerate(parts, 1)]
    listed = "".join(f"<sitemap><loc>{escape(settings.site_url + o.uri)}</loc></sitemap>\n" for o in outputs)
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
            urls = {code: escape(settings.site_url + address) for code, address in group.items()}
            alternates = (
                "".join(f'<xhtml:link rel="alternate" hreflang="{code}" href="{url}"/>' for code, url in urls.items())
                if len(urls) > 1
                else ""
            )
            lines += [f"<url><loc>{url}</loc>{alternates}</url>" for url in urls.values()]
        return ("\n".join([*lines, "</urlset>"]) + "\n").encode()

    made_from = digest(settings.site_url, "\n".join("\t".join(group.values()) for group in groups))
    return Output(uri, made_from, render)
