"""The words of a Markdown page of docs/ for the search: title, headings and text, as a visitor reads them.

What hosts add to Markdown (boxes, folding boxes, footnotes, attributes) is read as they read it. Code in blocks,
templates (`{{ … }}`, `{% … %}`), comments, scripts and drawings are no words; descriptions of pictures are.
"""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from typing import Final

from markdown import Markdown

from hyplan_museum.language.folding import nfc

_EXTENSIONS: Final = ("extra", "admonition", "pymdownx.details", "pymdownx.superfences")

_WITHIN_A_LINE: Final = frozenset({
    "a", "abbr", "b", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u",
})  # fmt: skip
_NO_WORDS: Final = frozenset({"pre", "script", "style", "svg", "template", "noscript", "iframe", "object", "math"})
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARKS_OF_NOTES: Final = frozenset(("footnote-ref", "footnote-backref"))

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_TEMPLATE: Final = re.compile(r"\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|\{#[^\w.-].{0,2000}?#\}", re.DOTALL)
_COMMAND: Final = re.compile(r"^[ \t]*(?:\[TOC\]|-*8<-*[ \t].*)$", re.MULTILINE)
_ICON: Final = re.compile(r":(?:material|octicons|fontawesome|simple)-[\w-]+:")
_SPACE: Final = re.compile(r"\s+")


def words_of(markdown: str, longest: int) -> tuple[str, tuple[str, ...], str]:
    """The first heading, the others, and the text (at most `longest` characters), each on one line."""
    reader = _Reader()
    reader.feed(_COMMENT.sub(" ", _converter().reset().convert(_COMMAND.sub("", markdown))))
    reader.close()
    headings = [words for words in map(_clean, reader.headings) if words]
    text = _clean("".join(reader.text))
    if len(text) > longest:
        text = text[: text.rfind(" ", 0, longest)]
    return next(iter(headings), ""), tuple(headings[1:]), text


@cache
def _converter() -> Markdown:
    return Markdown(extensions=list(_EXTENSIONS), output_format="html")


class _Reader(HTMLParser):
    """Collects what stands in headings and what stands elsewhere; blocks are parted by a blank."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.text: list[str] = []
        self._silent: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _NO_WORDS or (self._silent and tag == self._silent[0]) or given.get("class") in _MARKS_OF_NOTES:
            self._silent.append(tag)
        elif tag in _HEADINGS:
            self._in_heading = True
            self.headings.append("")
        elif tag == "img":
            self.handle_data(given.get("alt") or "")
        elif tag not in _WITHIN_A_LINE:
            self.handle_data(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _NO_WORDS:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()
        elif tag in _HEADINGS:
            self._in_heading = False
        elif tag not in _WITHIN_A_LINE:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._in_heading:
            self.headings[-1] += data
        else:
            self.text.append(data)


def _clean(words: str) -> str:
    return nfc(_SPACE.sub(" ", _ICON.sub("", _TEMPLATE.sub(" ", words))).strip())
