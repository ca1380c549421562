"""A page of docs/ as its words: what the host that publishes it tells the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hyplan_museum.museum import Text
from hyplan_museum.search.record import Line, Record


class WrittenPage(NamedTuple):
    """One page in one language, in plain words.

    `id` is its address without the language, which it shares with its counterparts; empty for the words of the home
    page. `name` is what the navigation calls it. A page that lies `behind` is found after all that is the museum's own.
    """

    id: str
    language: str
    behind: bool
    title: str
    name: str
    headings: tuple[str, ...]
    text: str


def records_of(pages: Iterable[WrittenPage]) -> Iterator[tuple[Record, bool]]:
    """A record for each page with its counterparts in other languages, and whether it lies behind; those come last."""
    together: dict[str, list[WrittenPage]] = {}
    for page in sorted(pages):
        together.setdefault(page.id, []).append(page)
    found = [(all(page.behind for page in counterparts), id) for id, counterparts in together.items()]
    for behind, id in sorted(found):
        yield _record(id, together[id]), behind


def _record(id: str, pages: list[WrittenPage]) -> Record:
    title = Text({page.language: page.title for page in pages})
    names = Text({page.language: page.name for page in pages if page.name and page.name != page.title})
    headings = Text({page.language: "; ".join(page.headings) for page in pages if page.headings})
    text = Text({page.language: page.text for page in pages if page.text})
    return Record(
        "page",
        id,
        "",
        title,
        (names,) if names.values else (),
        (),
        (Line(None, (headings,)),) if headings.values else (),
        (text,) if text.values else (),
    )
