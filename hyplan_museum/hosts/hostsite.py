"""What a host is asked for, and what it gives back: shells, its own pages and files, and what it had to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from hyplan_museum.addresses import PAGE_KINDS, PageKind
from hyplan_museum.hosts.shell import Shell
from hyplan_museum.outputs import Page, PageText
from hyplan_museum.problems import Position, Problem
from hyplan_museum.search import WrittenPage

NO_DEPTH = -1
"""The depth of 404.html, which a server shows at any address: its links are absolute."""

STANDING: Final[tuple[PageKind, ...]] = (
    "exhibits", "collections", "places", "people", "terms", "index", "browse", "topics", "map", "timeline", "calendar",
    "rights",
)  # fmt: skip
"""The museum's lists, in the order of a navigation that mkdocs.yml does not give."""


@dataclass(frozen=True, slots=True, order=True)
class ShellKey:
    """One shell serves every page of a language and kind at one depth (links are relative)."""

    language: str
    kind: PageKind
    depth: int

    @classmethod
    def of(cls, page: Page) -> ShellKey:
        return cls(page.language, page.kind, NO_DEPTH if page.kind == "not-found" else page.address.count("/"))

    def __str__(self) -> str:
        return f"{self.language}/{self.kind}/{self.depth}"

    @classmethod
    def read(cls, written: str) -> ShellKey:
        """The key that `str` wrote; raises ValueError for anything else."""
        language, kind, depth = written.split("/")
        return cls(language, PAGE_KINDS[PAGE_KINDS.index(kind)], int(depth))


class MuseumPages:
    """The museum's own pages by address; a page whose title a host asks for is rendered once, for its stamping too."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._pages = {page.address: page for page in pages}
        self._texts: dict[str, PageText] = {}

    def get(self, address: str) -> Page | None:
        return self._pages.get(address)

    def title(self, address: str) -> str:
        """Raises KeyError where the museum has no page."""
        if address not in self._texts:
            self._texts[address] = self._pages[address].render()
        return self._texts[address].title

    def text(self, page: Page) -> PageText:
        return self._texts.get(page.address) or page.render()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a host was told of the museum's page at an address: `made_from` and `title` are empty if only that it is."""

    exists: bool
    made_from: str = ""
    title: str = ""

    def still_holds(self, address: str, pages: MuseumPages) -> bool:
        page = pages.get(address)
        if page is None or not self.exists:
            return self.exists == (page is not None)
        return self.made_from in ("", page.made_from) or self.title == pages.title(address)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the museum asks of a host.

    `titles` and `descriptions` are the museum's, by language. `translations` are the words of mkdocs.yml (titles in
    `nav`, the copyright line …) in each other language. `notice` is HTML shown at the top of every page of a preview.
    `lettering` is the style sheet of the font of Chinese and Nôm characters, empty where the museum uses none.
    """

    languages: tuple[str, ...]
    titles: Mapping[str, str]
    descriptions: Mapping[str, str]
    shells: tuple[ShellKey, ...]
    pages: MuseumPages
    site_url: str = ""
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    notice: str = ""
    lettering: str = ""


@dataclass(frozen=True, slots=True)
class HostFile:
    """A file the host made: `uri` in the site, its `digest`, and the file under docs/ it comes from, if any."""

    uri: str
    digest: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class HostPage:
    """A page of docs/: where it is, its language and title, and its counterparts by language (itself among them)."""

    address: str
    language: str
    title: str
    counterparts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reference:
    """A link in docs/ to a page or file of the museum's own, at `address`; `typed` is how it is written."""

    position: Position
    typed: str
    address: str


@dataclass(frozen=True, slots=True)
class HostSite:
    """Everything one run of the host gave.

    `shells` serve a kind and depth, `exact` one address each (a page that stands in the navigation). `asked` is what
    the host was told of the museum's pages, by address: when it changes, the host must run again. `inputs` are the
    files and folders it read, relative to the museum. `written` are the words of docs/ for the search.
    """

    shells: Mapping[ShellKey, Shell] = field(default_factory=dict)
    exact: Mapping[str, Shell] = field(default_factory=dict)
    files: tuple[HostFile, ...] = ()
    pages: tuple[HostPage, ...] = ()
    references: tuple[Reference, ...] = ()
    problems: tuple[Problem, ...] = ()
    asked: Mapping[str, Asked] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    written: tuple[WrittenPage, ...] = ()

    def shell_for(self, page: Page) -> Shell:
        """Raises KeyError when the host was not asked for this kind of page."""
        return self.exact.get(page.address) or self.shells[ShellKey.of(page)]
