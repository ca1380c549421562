"""What the rooms hand over to be published: pages to stamp into a host's shell, files, and folders of pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hyplan_museum.addresses import PageKind


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says. `title` and `description` are plain text; `head` and `body` are finished, safe HTML.

    `body` begins with the page's one `<h1>`.
    """

    title: str
    description: str
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be: `made_from` changes whenever anything it shows changes; `render` is called only if it did."""

    kind: PageKind
    language: str
    address: str
    made_from: str
    render: Callable[[], PageText]


@dataclass(frozen=True, slots=True)
class Output:
    """One file of the published museum, at `uri` relative to the site: made by `render`, or a copy of `file`.

    `made_from` changes whenever the content would; it need not say which version of this package made it.
    """

    uri: str
    made_from: str
    render: Callable[[], bytes] | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder that is published whole, such as the tiles of a picture: `files` maps paths below `uri` to files."""

    uri: str
    made_from: str
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ShareCard:
    """The picture that stands for a page elsewhere, to be drawn at `uri`: a label, beside a picture where one is named.

    `picture` is a file; empty for a card of words alone.
    """

    uri: str
    museum: str
    title: str
    lines: tuple[str, ...] = ()
    picture: str = ""
