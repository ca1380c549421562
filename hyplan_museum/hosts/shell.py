"""A host's page with slots: split once, then filled for ten thousand pages (DESIGN, law 3 and §5.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final, Literal

from hyplan_museum.outputs import PageText

Slot = Literal["title", "description", "head", "switch", "body", "skip"]

MARKERS: Final[Mapping[Slot, str]] = {
    "title": "hyplan-slot-title",
    "description": "hyplan-slot-description",
    "head": "hyplan-slot-head",
    "switch": "hyplan-slot-switch",
    "body": "hyplan-slot-body",
    "skip": "hyplan-slot-skip",
}
"""What a host is given to print where a page's own text will stand; plain words that no host or parser alters."""

HEADING_ID: Final = "hy-title"
"""The id a skip link jumps to where a body's `<h1>` has none of its own."""

_MARKER: Final = re.compile("|".join(f"(?P<{slot}>{marker})" for slot, marker in MARKERS.items()))
_H1: Final = re.compile(r"<h1\b([^>]*)>.*?</h1>\s*", re.DOTALL)
_OPENING: Final = re.compile(r'<header class="hy-opening">.*?</header>\s*', re.DOTALL)
_SWITCH: Final = re.compile(r'<nav class="hy-switch".*?</nav>\s*', re.DOTALL)
_ID: Final = re.compile(r"""\bid=["']?([^"'\s>]+)""")


class NoShellError(ValueError):
    """A host's page has no slot where one is needed: an overridden template left it out."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Constant pieces and the slots between them; `pieces` is one longer than `slots`.

    `has_heading` says that the host's page brings its own `<h1>` (the words of docs/index.md on the home page):
    then the body's is left out, so that there is one.
    """

    pieces: tuple[str, ...]
    slots: tuple[Slot, ...]
    has_heading: bool = False

    @classmethod
    def of(cls, html: str) -> Shell:
        """The shell of a host's page; raises NoShellError where title, head or body have no slot, or body several."""
        pieces: list[str] = []
        slots: list[Slot] = []
        end = 0
        for match in _MARKER.finditer(html):
            pieces.append(html[end : match.start()])
            slots.append(match.lastgroup)  # type: ignore[arg-type]  # the pattern's groups are the slots' names
            end = match.end()
        pieces.append(html[end:])
        missing = [slot for slot in ("title", "head", "body") if slot not in slots]
        if missing or slots.count("body") != 1 or slots.count("head") != 1:
            raise NoShellError(", ".join(missing) or "more than one head or body")
        return cls(tuple(pieces), tuple(slots), any("<h1" in piece for piece in pieces))

    @property
    def html(self) -> str:
        """The host's page again, with its markers."""
        return "".join(_joined(self.pieces, [MARKERS[slot] for slot in self.slots]))

    def stamp(self, text: PageText) -> str:
        """The finished page. Title and description are escaped here: hosts print them raw."""
        body, heading_id = with_one_heading(text.body, given=self.has_heading)
        body, switch = apart(body) if "switch" in self.slots else (body, "")
        words = {
            "title": escape(text.title),
            "description": escape(text.description),
            "head": quiet(text.head),
            "switch": switch,
            "body": body,
            "skip": heading_id,
        }
        return "".join(_joined(self.pieces, [words[slot] for slot in self.slots]))


def quiet(head: str) -> str:
    """A head whose alternates the script of Material and Zensical leaves alone.

    For every `link[rel=alternate]` it asks for a sitemap.xml beside the link's target: requests that find nothing, to
    another host in a preview, and refused in a folder. The attribute is a set of words, so a space changes nothing else
    (HTML, 4.6.7 "Link types").
    """
    return head.replace('rel="alternate"', 'rel="alternate "')


def with_one_heading(body: str, *, given: bool) -> tuple[str, str]:
    """A body whose `<h1>` has an id to skip to, and that id.

    Where the page is `given` a heading, the body goes without its own and the words that open it.
    """
    heading = _H1.search(body)
    if heading is None:
        return body, HEADING_ID
    if given:
        opening = _OPENING.search(body)
        left_out = opening if opening and opening.start() < heading.start() < opening.end() else heading
        return body[: left_out.start()] + body[left_out.end() :], HEADING_ID
    if named := _ID.search(heading[1]):
        return body, named[1]
    start = heading.start() + len("<h1")
    return f'{body[:start]} id="{HEADING_ID}"{body[start:]}', HEADING_ID


def apart(body: str) -> tuple[str, str]:
    """A body without its language switch, and the switch, which the host shows in its header."""
    switch = _SWITCH.search(body)
    return (body[: switch.start()] + body[switch.end() :], switch[0]) if switch else (body, "")


def _joined(pieces: tuple[str, ...], between: list[str]) -> list[str]:
    parts = [pieces[0]]
    for words, piece in zip(between, pieces[1:], strict=True):
        parts += (words, piece)
    return parts


_HREF: Final = re.compile(r"""(\shref=)(["'])([^"'#?:]*)([#?][^"']*)?\2""")


def with_file_links(html: str) -> str:
    """Links to folders lead to their `index.html`, so that a double click walks the museum (DESIGN §5.2).

    `../visit/` → `../visit/index.html`; `.`, `..` and `./#id` too. Absolute links stay: they only work over http.
    """
    return _HREF.sub(_to_file, html)


def _to_file(match: re.Match[str]) -> str:
    before, quote, path, after = match[1], match[2], match[3], match[4] or ""
    if path.startswith("/") or not path:
        return match[0]
    last = path.rsplit("/", 1)[-1]
    if last in (".", ".."):
        path += "/"
    elif last:
        return match[0]
    path = path.removeprefix("./") if path != "./" else ""
    return f"{before}{quote}{path}index.html{after}{quote}"
