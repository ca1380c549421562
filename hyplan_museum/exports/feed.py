"""What is new, for feed readers (Atom, RFC 4287): exhibits and records by the day of their approval, the newest first.

Ids are the permanent addresses of the pages, and times those that the curators wrote: the clock is never asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.essence import essence
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Exhibit, Museum, Text
from hyplan_museum.outputs import Output
from hyplan_museum.publication import published_on
from hyplan_museum.settings import Settings

ENTRIES: Final = 50

_SUMMARY: Final = 300
"""Characters, at most."""

_New = tuple[str, PageKind, Artifact | Exhibit]
"""The day, and the record."""


def feeds(museum: Museum, settings: Settings, text: Callable[[str], str]) -> Iterator[Output]:
    """The feed of every language; none without an address of the site, or where no record says since when it is.

    `text` makes plain words of Markdown.
    """
    found = newest(museum) if settings.site_url else []
    if not found:
        return
    said = essence([(day, kind, one.id, one.title, _about(one)) for day, kind, one in found], repr(settings))
    for language in settings.languages:
        uri = addresses.feed(language, settings.languages)
        yield Output(uri, f"{said}-{language}", partial(_feed, found, settings, language, text))


def newest(museum: Museum) -> list[_New]:
    """The newest records; of one day the exhibits first, then as the curator has them."""
    found: list[_New] = [(published_on(e), "exhibit", e) for e in museum.exhibits.values() if e.approved_on]
    found += [(published_on(a), "artifact", a) for a in museum.artifacts.values() if a.approved_on]
    dated = [one for one in found if one[0]]
    return sorted(dated, key=lambda one: one[0], reverse=True)[:ENTRIES]


def _about(record: Artifact | Exhibit) -> Text | None:
    return record.summary or record.introduction if isinstance(record, Exhibit) else record.description


def _feed(found: list[_New], settings: Settings, language: str, text: Callable[[str], str]) -> bytes:
    def say(words: Text) -> str:
        return words.in_language(language, settings.languages).text

    def url(kind: PageKind, id: str = "") -> str:
        return escape(settings.site_url + addresses.page(kind, language, settings.languages, id))

    museum = say(settings.title)
    author = say(settings.institution.name) if settings.institution else museum
    title = messages.words(language)["feed_title"].replace("{museum}", museum)
    own = escape(settings.site_url + addresses.feed(language, settings.languages))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">',
        f"<id>{url('home')}</id>",
        f"<title>{escape(title)}</title>",
        f"<updated>{_moment(found[0][0])}</updated>",
        f'<link rel="self" type="application/atom+xml" href="{own}"/>',
        f'<link rel="alternate" type="text/html" href="{url("home")}"/>',
        f"<author><name>{escape(author)}</name></author>",
    ]
    if settings.text_rights:
        lines.append(f"<rights>{escape(say(settings.text_rights.label))}</rights>")
    for day, kind, record in found:
        href = url(kind, record.id)
        lines += [
            "<entry>",
            f"<id>{href}</id>",
            f"<title>{escape(say(record.title))}</title>",
            f"<published>{_moment(day)}</published>",
            f"<updated>{_moment(day)}</updated>",
            f'<link rel="alternate" type="text/html" href="{href}"/>',
            f'<category term="{kind}" label="{escape(messages.words(language)[kind])}"/>',
        ]
        if about := _about(record):
            lines.append(f"<summary>{escape(_cut(text(say(about))))}</summary>")
        lines.append("</entry>")
    return "\n".join([*lines, "</feed>", ""]).encode()


def _moment(day: str) -> str:
    """The beginning of a day in Vietnam."""
    return f"{day}T00:00:00+07:00"


def _cut(words: str) -> str:
    return words if len(words) <= _SUMMARY else f"{words[:_SUMMARY].rsplit(' ', 1)[0]}…"
