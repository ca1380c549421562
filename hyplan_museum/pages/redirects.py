"""What stands at addresses of long ago: a page that leads to the record's present one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.freshness import digest
from hyplan_museum.language.messages import words
from hyplan_museum.museum import Museum
from hyplan_museum.outputs import Output
from hyplan_museum.pages.markup import escape
from hyplan_museum.settings import Settings

_PLAIN: Final = (
    "<style>:root{color-scheme:light dark}body{font:1.25rem/1.5 serif;margin:15vh auto;max-width:30em;padding:0 1rem}"
    "h1{font-size:1.5em;font-weight:400}a{color:inherit}</style>"
)
"""The look of what is seen for a moment: no file is waited for."""


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
                Output(addresses.file_of(source), digest("redirect", source, target, settings.site_url, _PLAIN), render)
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
        f'<meta http-equiv="refresh" content="0; url={link}">{_PLAIN}</head>'
        f"<body><main><h1>{escape(said['moved'])}</h1>"
        f'<p><a href="{link}">{escape(said["moved_to"])}</a></p></main></body></html>\n'
    ).encode()
