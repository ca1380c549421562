"""The way to a page: its root, breadcrumbs, and the short description that stands for it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Text
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.linked_data import Node, crumbs_node
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Link

_DESCRIPTION = 200
"""Characters of a description; what search engines and cards show is cut at about 160 to 200."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a page stands: `steps` are (address, plain words, safe words) from the home page down to its parent."""

    root: str
    steps: tuple[tuple[str, str, Html], ...]
    crumbs: tuple[Link, ...]

    def node(self, edition: Edition, address: str, title: str) -> Node:
        """The breadcrumbs for machines, with the page itself at their end."""
        return crumbs_node(edition, [*((step[0], step[1]) for step in self.steps), (address, title)])


def root_of(address: str) -> str:
    """The way from a page back to the site: `artifacts/bia-06/` → `../../`."""
    return "../" * address.count("/")


def way(edition: Edition, address: str, *above: tuple[PageKind, str, Text | str]) -> Way:
    """The way to the page at `address` below the pages `above` (kind, id, title or a key of the interface's words).

    Pages of one depth below the same pages share their way.
    """
    root = root_of(address)
    return edition.once(("way", root, *(f"{kind}/{id}" for kind, id, _ in above)), lambda: _way(edition, root, above))


def _way(edition: Edition, root: str, above: tuple[tuple[PageKind, str, Text | str], ...]) -> Way:
    steps = [(edition.address("home"), edition.words["home"], escape(edition.words["home"]))]
    for kind, id, title in above:
        plain = edition.plain(title) if isinstance(title, Text) else edition.words[title]
        said = edition.say(title) if isinstance(title, Text) else escape(plain)
        steps.append((edition.address(kind, id), plain, said))
    return Way(root, tuple(steps), tuple(Link(root + addresses.file_of(step[0]), step[2]) for step in steps))


def summary(edition: Edition, *markdown: Text | None) -> str:
    """The first of these that there is, as one line of plain words cut at a word; empty without any."""
    text = next((text for text in markdown if text is not None), None)
    if text is None:
        return ""
    words = edition.prose.text(edition.plain(text))
    if len(words) <= _DESCRIPTION:
        return words
    return words[:_DESCRIPTION].rsplit(" ", 1)[0].rstrip(",.;:–- ") + "…"
