"""The words of a Markdown page of docs/ for the search: title, headings and text, as both hosts publish them.

Comments, tags, fenced code, templates (`{{ … }}`, `{% … %}`), addresses and attributes are no words; what stands
between tags, on the face of links and under pictures is.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from hyplan_museum.addresses import prefix
from hyplan_museum.hosts.documents import Document
from hyplan_museum.language.folding import nfc
from hyplan_museum.search import WrittenPage

_LONGEST: Final = 10_000
"""Characters of a page that are looked through, beside all its headings: a result loads the words of the whole page."""

_APART: Final = re.compile(
    r"^(?P<fence>[ ]*(?:`{3,}+|~{3,}+))[^\n]*+\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`++)(?P<code>(?:(?!\n\s*\n).)*?)(?<!`)(?P=ticks)(?!`)"
    r"|<!--.*?(?:-->|\Z)"
    r"|<(?P<hidden>script|style|svg|template|noscript|iframe|object|math)\b.*?(?:</(?P=hidden)\s*>|\Z)"
    r"|\{\{.{0,2000}?\}\}|\{%.{0,2000}?%\}|\{#[^\w.-].{0,2000}?#\}",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
_TEMPLATE: Final = re.compile(r"\{[{%]")
_ATTRIBUTES: Final = re.compile(r"[ \t]*\{:?[ ]*(?:[#.][\w-]|[\w-]+=)[^{}\n]*\}")
_DEFINITION: Final = re.compile(r"^[ ]{0,3}(?:\[(?!\^)[^\]\n]+\]:|\*\[[^\]\n]+\]:|\[TOC\]|-*8<-*).*$", re.MULTILINE)
_LINK: Final = re.compile(
    r"!?\[(?P<words>[^\[\]\n]*(?:\n[^\[\]\n]+)*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+[\"'(][^\n]*?[\"')])?\s*\)|\[[^\]\n]*\])"
)
_FOOTNOTE: Final = re.compile(r"\[\^[^\]\n]+\]:?")
_INLINE: Final = re.compile(r"</?(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]*>", re.I)
_TAG: Final = re.compile(r"<[/a-z!?](?:[^<>\"']|\"[^\"\n]*\"|'[^'\n]*')*+>", re.IGNORECASE)
_ICON: Final = re.compile(r":(?:material|octicons|fontawesome|simple)-[\w-]+:")
_HEADING: Final = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$")
_UNDERLINE: Final = re.compile(r"[ ]{0,3}(=+|-+)[ \t]*$")
_OPENING: Final = re.compile(r"[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\w -]*?(?:\"(?P<title>.*)\")?[ \t]*$")
_QUOTE_OR_ITEM: Final = re.compile(r"[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)*")
_RULE: Final = re.compile(r"[\s|:*_=+-]*$")
_EMPHASIS: Final = re.compile(r"\*+|~~|(?<!\w)_+(?=\w)|(?<=[\w.,!?])_+(?!\w)")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>-])")
_SPACE: Final = re.compile(r"\s+")


def written_page(
    document: Document,
    markdown: str,
    front: Mapping[str, Any],
    names: Mapping[str, str],
    translations: Mapping[str, str],
    languages: tuple[str, ...],
) -> WrittenPage | None:
    """The page without its front matter; None where that says `search: {exclude: true}`, as for other searches.

    `names` are those that the navigation gives to documents, by path, in the museum's first language.
    """
    asked = front.get("search")
    if isinstance(asked, Mapping) and asked.get("exclude") is True:
        return None
    title, headings, text = words_of(markdown)
    given = front.get("title")
    stem = posixpath.splitext(posixpath.basename(document.base))[0]
    name = names.get(document.base, "")
    name = translations.get(name, name if document.language == languages[0] else "")
    return WrittenPage(
        document.address(languages).removeprefix(prefix(document.language, languages)).removesuffix("/"),
        document.language,
        "/" in document.base,
        (_clean(given) if isinstance(given, str) else "") or title or name or stem.replace("-", " ").replace("_", " "),
        _clean(name),
        headings,
        text,
    )


def words_of(markdown: str) -> tuple[str, tuple[str, ...], str]:
    """The first heading, the others, and the text, each on one line."""
    bare = _DEFINITION.sub("", _APART.sub(_code, markdown.replace("\r\n", "\n")))
    bare = _FOOTNOTE.sub(" ", _ATTRIBUTES.sub("", bare))
    bare = _LINK.sub(_words, _LINK.sub(_words, bare))  # twice: a picture may be the face of a link
    bare = _ICON.sub("", _TAG.sub(" ", _INLINE.sub("", bare)))
    title = ""
    headings: list[str] = []
    text: list[str] = []
    for is_heading, line in _lines(bare):
        words = _clean(line)
        if not words:
            continue
        if not is_heading:
            text.append(words)
        elif title:
            headings.append(words)
        else:
            title = words
    return title, tuple(headings), _shortened(" ".join(text))


def names_in(nav: Any) -> Mapping[str, str]:
    """What the navigation of mkdocs.yml calls each document, by its path.

    The first of a section, which opens with the section's tab, goes by its name if it has none.
    """
    return dict(_named(nav, ""))


def _named(nav: Any, section: str) -> Iterator[tuple[str, str]]:
    for place, entry in enumerate(nav if isinstance(nav, list) else ()):
        if isinstance(entry, str) and section and not place:
            yield entry, section
        for title, inner in entry.items() if isinstance(entry, Mapping) else ():
            if isinstance(inner, str):
                yield inner, str(title)
            else:
                yield from _named(inner, str(title))


def _code(match: re.Match[str]) -> str:
    """Code within a line is words, unless it is a template's; everything else here is none."""
    code = match["code"]
    if code is None or _TEMPLATE.search(code):
        return " "
    return re.sub(r"[<>\[\]{}|*#`\\]", " ", code)


def _words(match: re.Match[str]) -> str:
    return match["words"]


def _lines(text: str) -> Iterator[tuple[bool, str]]:
    """Each line without what Markdown begins it with, and whether it is a heading."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        if heading := _HEADING.match(line):
            yield True, heading[2]
        elif opening := _OPENING.match(line):
            yield False, opening["title"] or ""
        elif _RULE.match(line):
            continue
        elif _UNDERLINE.match(after) and not line.lstrip().startswith(("|", ">", "-", "*")):
            yield True, line
        elif line.lstrip().startswith("|"):
            yield False, f"{', '.join(cell.strip() for cell in line.strip().strip('|').split('|') if cell.strip())};"
        else:
            yield False, line[_QUOTE_OR_ITEM.match(line).end() :]  # type: ignore[union-attr]  # it matches anything


def _clean(line: str) -> str:
    return nfc(_SPACE.sub(" ", html.unescape(_EMPHASIS.sub("", _ESCAPE.sub(r"\1", line)))).strip())


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: text.rfind(" ", 0, _LONGEST)]
