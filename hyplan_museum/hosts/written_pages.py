"""The pages of docs/ as the search is told of them: their words, and what the navigation calls them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any, Final

from hyplan_museum.addresses import prefix
from hyplan_museum.hosts.documents import Document
from hyplan_museum.language.folding import nfc
from hyplan_museum.pages.plain_words import words_of
from hyplan_museum.search import WrittenPage

_LONGEST: Final = 10_000
"""Characters of a page that are looked through, beside all its headings: a result loads the words of the whole page."""


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
    title, headings, text = words_of(markdown, _LONGEST)
    given = front.get("title")
    stem = posixpath.splitext(posixpath.basename(document.base))[0]
    name = names.get(document.base, "")
    name = translations.get(name, name if document.language == languages[0] else "")
    named = nfc(given.strip()) if isinstance(given, str) else ""
    return WrittenPage(
        document.address(languages).removeprefix(prefix(document.language, languages)).removesuffix("/"),
        document.language,
        "/" in document.base,
        named or title or name or stem.replace("-", " ").replace("_", " "),
        nfc(name.strip()),
        (title, *headings) if named and title else headings,
        text,
    )


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
