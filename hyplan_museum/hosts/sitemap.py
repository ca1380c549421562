"""The sitemap of all languages, with every page's counterparts (sitemaps.org 0.9, and its xhtml:link extension)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from html import escape
from typing import Final

from hyplan_museum.addresses import prefix
from hyplan_museum.freshness import digest
from hyplan_museum.hosts.hostsite import HostPage
from hyplan_museum.outputs import Output, Page

_LIMIT: Final = 50_000
"""Addresses a file, at most (sitemaps.org, "Sitemap index files")."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_INDEX: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NAMESPACES: Final = f'{_INDEX} xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def sitemaps(
    pages: Iterable[Page], documents: Iterable[HostPage], languages: tuple[str, ...], site_url: str
) -> list[Output]:
    """`sitemap.xml`, cut into several with an index above 50,000 addresses; none without an address of the site.

    Error pages and withdrawn records are left out.
    """
    if not site_url:
        return []
    listed = {page.address: page for page in pages if page.kind not in ("not-found", "tombstone")}
    written = {document.address: document for document in documents}
    ordered = sorted([*listed, *written])
    made_from = digest(ordered, sorted(written), languages, site_url)

    def part(number: int) -> bytes:
        entries = (
            (
                address,
                written[address].counterparts if address in written else _counterparts(listed, address, languages),
            )
            for address in ordered[number * _LIMIT : (number + 1) * _LIMIT]
        )
        return _urls(entries, site_url).encode()

    if len(ordered) <= _LIMIT:
        return [Output("sitemap.xml", made_from, partial(part, 0))]
    names = [f"sitemap-{number}.xml" for number in range(1, -(-len(ordered) // _LIMIT) + 1)]
    index = "".join(f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>\n" for name in names)
    return [
        Output("sitemap.xml", made_from, f"{_HEAD}<sitemapindex {_INDEX}>\n{index}</sitemapindex>\n".encode),
        *(Output(name, made_from, partial(part, number)) for number, name in enumerate(names)),
    ]


def _counterparts(listed: Mapping[str, Page], address: str, languages: tuple[str, ...]) -> dict[str, str]:
    inner = address.removeprefix(prefix(listed[address].language, languages))
    there = {code: prefix(code, languages) + inner for code in languages}
    return {code: other for code, other in there.items() if other in listed}


def _urls(entries: Iterable[tuple[str, Mapping[str, str]]], site_url: str) -> str:
    lines: list[str] = []
    for address, others in entries:
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(site_url + other)}"/>'
            for code, other in others.items()
            if len(others) > 1
        )
        lines.append(f"<url><loc>{escape(site_url + address)}</loc>{links}</url>\n")
    return f"{_HEAD}<urlset {_NAMESPACES}>\n{''.join(lines)}</urlset>\n"
