"""Curators' Markdown to sanitised HTML and to plain text: the only place with markdown and nh3.

What is not Markdown is words: raw HTML, comments and entities are shown as typed, so nothing runs and nothing is lost.
The few tags of `_INLINE_TAGS`, without attributes, keep their meaning. Links into the museum are written
`[words](artifact:bia-06)`, with `collection:`, `exhibit:`, `place:`, `person:` or `term:` likewise and an optional
`#fragment`; where there is no such page the words stay, without a link. Pictures are never loaded from prose: their
description becomes the words of a link.
"""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Final

import nh3
from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

Resolve = Callable[[str, str], "str | None"]
"""From a kind (`artifact`) and an id, perhaps with `#fragment`, to the link on the page at hand; None without page."""

_INLINE_TAGS: Final = ("br", "sup", "sub", "ruby", "rb", "rt", "rp", "mark", "small", "kbd")
_TAGS: Final = {
    "a", "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "hr",
    "table", "thead", "tbody", "tr", "th", "td", *_INLINE_TAGS,
}  # fmt: skip
_ATTRIBUTES: Final = {"a": {"href", "title"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
_SCHEMES: Final = {"http", "https", "mailto", "tel"}
_INTERNAL: Final = re.compile(r"(artifact|collection|exhibit|place|person|term):([\w./-]+(?:#[\w:-]+)?)")

_MARKED: Final = re.compile(r"[\\`*_\[\]<&|\x00-\x09\x0b-\x1f\x7f-\xa0]")
"""Something of Markdown's, or a character that HTML would change."""
_LINE_START: Final = re.compile(r"[ #>+\-=~:]|\d+[.)]")
"""Indents, headings, quotes, lists and rules."""
_PARAGRAPHS: Final = re.compile(r"\n{2,}")
_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
_BLOCKS: Final = {"p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "tr", "hr", "br", "table", "ul", "ol"}
_SPACE: Final = re.compile(r"\s+")


class Prose:
    """Markdown as curators may write it. Not for several threads at once: the converter keeps state while it works."""

    def __init__(self) -> None:
        self._markdown: Markdown | None = None
        self._links = _Links()
        self._headings = _Headings()

    def html(self, markdown: str, *, top: int = 3, resolve: Resolve | None = None) -> str:
        """Safe HTML for `markdown`; its first heading becomes `<h{top}>` and no level is skipped below it."""
        if _is_plain(markdown):
            return _paragraphs(markdown)
        self._links.resolve = resolve or _nowhere
        self._headings.top = top
        return nh3.clean(
            self._convert(markdown),
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            url_schemes=_SCHEMES,
            link_rel="noopener noreferrer",
        )

    def text(self, markdown: str) -> str:
        """The words of `markdown` on one line, without any mark-up: for descriptions, summaries and cards."""
        if _is_plain(markdown):
            return _SPACE.sub(" ", markdown).strip()
        bare = _TAG.sub(lambda tag: " " if tag[2] in _BLOCKS else "", self.html(markdown).replace("</td>", " </td>"))
        return _SPACE.sub(" ", html.unescape(bare)).strip()

    def _convert(self, markdown: str) -> str:
        if self._markdown is None:
            self._markdown = self._converter()
        return self._markdown.reset().convert(markdown)

    def _converter(self) -> Markdown:
        converter = Markdown(extensions=[TableExtension(use_align_attribute=True), SaneListExtension()])
        converter.preprocessors.deregister("html_block")
        converter.inlinePatterns.deregister("html")
        converter.inlinePatterns.deregister("entity")
        converter.inlinePatterns.register(_KnownTag(converter), "known_tag", 90)
        converter.inlinePatterns.register(_Ampersand("&", converter), "ampersand", 80)
        self._links.md = self._headings.md = converter
        converter.treeprocessors.register(self._links, "museum_links", 5)
        converter.treeprocessors.register(self._headings, "headings", 4)
        return converter


def to_text(markdown: str) -> str:
    """The words of one Markdown text on one line; `Prose().text` is quicker for many."""
    return Prose().text(markdown)


def _nowhere(_kind: str, _id: str) -> str | None:
    return None


def _is_plain(markdown: str) -> bool:
    """Whether Markdown would make nothing but paragraphs of it (most descriptions: spared a hundred microseconds)."""
    if _MARKED.search(markdown):
        return False
    return not any(_LINE_START.match(line) or line.endswith(" ") for line in markdown.split("\n"))


def _paragraphs(plain: str) -> str:
    return "\n".join(
        f"<p>{html.escape(paragraph, quote=False)}</p>"
        for part in _PARAGRAPHS.split(plain)
        if (paragraph := part.strip("\n"))
    )


class _KnownTag(InlineProcessor):
    """`<br>`, `<ruby>` and their like, bare; any other tag stays text."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(rf"<(/?)({'|'.join(_INLINE_TAGS)}) ?/?>", md)

    # The library's signature also allows for an older generation of patterns; ours is of the newer one.
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        return self.md.htmlStash.store(f"<{m[1]}{m[2]}>"), m.start(0), m.end(0)


class _Ampersand(InlineProcessor):
    """`&` is always an ampersand: `&lt;` is shown as the four characters that were typed."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: ARG002, N802
        return self.md.htmlStash.store("&amp;"), m.start(0), m.end(0)


class _Links(Treeprocessor):
    """Links into the museum get their address; pictures become words, linked where they lead somewhere."""

    resolve: Resolve = staticmethod(_nowhere)

    def run(self, root: ET.Element) -> None:
        for link in root.iter("a"):
            for picture in link.iter("img"):
                _words_of_picture(picture, "span")
            target = html.unescape(link.get("href", "").replace(AMP_SUBSTITUTE, "&"))  # mail addresses come disguised
            if known := _INTERNAL.fullmatch(target):
                target = self.resolve(known[1], known[2]) or ""
            _follow(link, target)
        for picture in root.iter("img"):
            _follow(picture, _words_of_picture(picture, "a"))


class _Headings(Treeprocessor):
    """Headings begin at `top` and go down one level at a time, whatever the curator's count of `#` was."""

    top = 3

    def run(self, root: ET.Element) -> None:
        open_levels: list[int] = []
        for element in root.iter():
            if len(element.tag) == 2 and element.tag[0] == "h" and element.tag[1].isdigit():
                level = int(element.tag[1])
                while open_levels and open_levels[-1] >= level:
                    open_levels.pop()
                open_levels.append(level)
                element.tag = f"h{min(6, self.top + len(open_levels) - 1)}"


def _words_of_picture(element: ET.Element, tag: str) -> str:
    source = element.get("src", "")
    element.text = element.get("alt", "") or source
    element.attrib.clear()
    element.tag = tag
    return source


def _follow(link: ET.Element, target: str) -> None:
    if _leads_somewhere(target):
        link.set("href", target)
    else:
        link.tag = "span"  # nh3 leaves the words and drops the tag
        link.attrib.clear()


def _leads_somewhere(target: str) -> bool:
    """Addresses that may be followed from any page: absolute ones, and places on the same page."""
    return target.startswith(("#", "http://", "https://", "mailto:", "tel:", "../", "./")) or (
        target.endswith(".html") and ":" not in target
    )
