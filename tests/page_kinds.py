"""A page of every kind a visitor meets, in both languages, and both museums on a web server to open them.

Whatever judges pages is given `PAGES` (or `ALL_PAGES`), so that a kind without an example fails, and so that a new kind
is judged by all of them as soon as it has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from typing import Final, Literal, NamedTuple

import pytest
from _pytest.mark import ParameterSet
from built_museums import Built
from playwright.sync_api import Page, Route
from site_visits import served

from hyplan_museum import addresses
from hyplan_museum.addresses import VISITED_KINDS, VisitedKind

LANGUAGES: Final = ("vi", "en")
MuseumName = Literal["sample", "everything"]

EXAMPLES: Final[Mapping[VisitedKind, tuple[str | None, str | None]]] = {
    "home": ("", ""),
    "collections": ("collections/", "collections/"),
    "collection": ("collections/bia/", "collections/tu-lieu/"),
    "artifact": ("artifacts/bia-06/", "artifacts/bia-06/"),
    "artifact-without-picture": (None, "artifacts/bia-07/"),
    "artifact-with-many-pictures": (None, "artifacts/sach-thuoc/"),
    "artifact-with-recordings": (None, "artifacts/giai-dieu/"),
    "artifact-with-model": ("artifacts/gom-01/", "artifacts/khoi-vuong/"),
    "exhibits": ("exhibits/", "exhibits/"),
    "exhibit": ("exhibits/loi-tren-da-va-dong/", "exhibits/loi-tren-da/"),
    "places": ("places/", "places/"),
    "place": ("places/chua-chuong/", "places/chua-hien/"),
    "people": ("people/", "people/"),
    "person": ("people/le-quy-don/", "people/le-quy-don/"),
    "terms": ("terms/", "terms/"),
    "term": ("terms/inscription/", "terms/inscription/"),
    "index": ("a-z/", "a-z/"),
    "browse": ("browse/", "browse/"),
    "group": ("browse/century/17/", "browse/century/17/"),
    "topics": ("topics/", "topics/"),
    "calendar": ("calendar/", "calendar/"),
    "map": ("map/", "map/"),
    "timeline": ("timeline/", "timeline/"),
    "compare": ("compare/", "compare/"),
    "offline": ("offline/", "offline/"),
    "rights": ("rights/", "rights/"),
    "search": ("search/", "search/"),
    "not-found": ("404.html", "404.html"),
    "tombstone": (None, "artifacts/bia-rut/"),
    "redirect": (None, "artifacts/bia-hien-1625/"),
    "document": ("visit/", None),
}
"""An address of every kind in the sample museum, and in the one with one of everything; None where it has none."""


class KindOfPage(NamedTuple):
    """A page to open: the museum it is in, and its file there."""

    kind: VisitedKind
    language: str
    museum: MuseumName
    file: str

    def __str__(self) -> str:
        return f"{self.kind}-{self.language}-{self.museum}"


def _pages() -> Iterator[KindOfPage]:
    for kind, (sample, everything) in EXAMPLES.items():
        addressed: tuple[tuple[MuseumName, str | None], ...] = (("sample", sample), ("everything", everything))
        for museum, address in addressed:
            for language in LANGUAGES if kind != "not-found" else LANGUAGES[:1]:  # one page, in both
                if address is not None:
                    file = addresses.file_of(addresses.prefix(language, LANGUAGES) + address)
                    yield KindOfPage(kind, language, museum, file)


ALL_PAGES: Final = tuple(_pages())
PAGES: Final = tuple(p for p in ALL_PAGES if p.museum == "sample" or EXAMPLES[p.kind][0] is None)
"""One page a kind and language: of the sample museum, which visitors see, where it has one."""


QUICK_PAGES: Final = tuple(
    page for page in PAGES if page.kind == "not-found" or page.language == LANGUAGES[VISITED_KINDS.index(page.kind) % 2]
)
"""Every kind once, in turn in either language: for what takes seconds a page and hardly differs by language."""


def each(pages: Iterable[KindOfPage] = PAGES, *, slow: bool = False) -> list[ParameterSet]:
    """The pages as parameters of a test."""
    marks = [pytest.mark.slow] if slow else []
    return [pytest.param(page, id=str(page), marks=marks) for page in pages]


@pytest.fixture(scope="session")
def museums(sample: Built, one_of_everything: Built) -> Iterator[Mapping[MuseumName, str]]:
    """The web address of each museum, below the path its `site_url` has, as 404.html needs."""
    with ExitStack() as stack:
        yield {
            "sample": stack.enter_context(served(sample.site, "/bao-tang-so/")),
            "everything": stack.enter_context(served(one_of_everything.site, "/bao-tang/")),
        }


def look_at(page: Page, museums: Mapping[MuseumName, str], which: KindOfPage) -> None:
    """Open a page, and stay on it even where it leads on to another."""
    url = museums[which.museum] + which.file
    if which.kind == "redirect":
        page.route(url, _stay, times=1)
    page.goto(url, wait_until="load")


def _stay(route: Route) -> None:
    response = route.fetch()
    route.fulfill(response=response, body=re.sub(r'<meta http-equiv="refresh"[^>]*>', "", response.text()))
