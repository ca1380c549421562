"""The sitemap of all languages, with every page's counterparts (sitemaps.org 0.9, and its xhtml:link extension)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from hyplan_museum.addresses import prefix
from hyplan_museum.freshness import digest
from hyplan_museum.hosts.hostsite import HostPage
from hyplan_museum.outputs import Output, Page

_LIMIT: Final = 50_000
"""Addresses a file, at most (sitemaps.org, "Sitemap index files")."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACES: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def sitemaps(
    pages: Iterable[Page], documents: Iterable[HostPage], languages: tuple[str, ...], site_url: str
) -> list[Output]:
    """`sitemap.xml`, cut into several with an index above 50,000 addresses; none without an address of the site.

    Error pages and withdrawn records are left out.
    """
    if not site_url:
        return []
    listed = {page.address: page for page in pages if page.kind not in ("not-found", "tombstone")}
    entries: list[tuple[str, Mapping[str, str]]] = [
        (address, _counterparts(page, listed, languages)) for address, page in listed.items()
    ]
    entries += [(document.address, document.counterparts) for document in documents]
    entries.sort(key=lambda entry: entry[0])
    parts = [entries[n : n + _LIMIT] for n in range(0, len(entries), _LIMIT)] or [[]]
    if len(parts) == 1:
        return [_output("sitemap.xml", _urls(parts[0], site_url))]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    index = "".join(f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>\n" for name in names)
    return [
        _output("sitemap.xml", f"{_HEAD}<sitemapindex {_NAMESPACES}>\n{index}</sitemapindex>\n"),
        *(_output(name, _urls(part, site_url)) for name, part in zip(names, parts, strict=True)),
    ]


def _counterparts(page: Page, listed: Mapping[str, Page], languages: tuple[str, ...]) -> dict[str, str]:
    inner = page.address.removeprefix(prefix(page.language, languages))
    there = {code: prefix(code, languages) + inner for code in languages}
    return {code: address for code, address in there.items() if address in listed}


def _urls(entries: Iterable[tuple[str, Mapping[str, str]]], site_url: str) -> str:
    lines: list[str] = []
    for address, others in entries:
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href={quoteattr(site_url + other)}/>'
            for code, other in others.items()
            if len(others) > 1
        )
        lines.append(f"<url><loc>{escape(site_url + address)}</loc>{links}</url>\n")
    return f"{_HEAD}<urlset {_NAMESPACES}>\n{''.join(lines)}</urlset>\n"


def _output(uri: str, text: str) -> Output:
    content = text.encode()
    return Output(uri, digest(content), lambda: content)
