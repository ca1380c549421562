"""The navigation of an exported museum: the first language's items, then one section for each other language."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from hyplan_museum import addresses
from hyplan_museum.hosts import references
from hyplan_museum.hosts.documents import Document
from hyplan_museum.hosts.hostsite import STANDING, Wanted
from hyplan_museum.language.messages import language_name, words


@dataclass(frozen=True, slots=True)
class Places:
    """Where things are: documents that say the same, by base and language, and the path each has in the export."""

    together: Mapping[str, Mapping[str, Document]]
    path_of: Callable[[Document], str]
    taken: Callable[[str], bool]


def navigation(nav: Any, wanted: Wanted, places: Places) -> list[Any]:
    """`nav` of mkdocs.yml, or one made from what there is, for every language in turn."""
    first, *others = wanted.languages
    given = nav if nav is not None else _made(wanted, places)
    items = _items(given, first, wanted, places)
    return [*items, *({language: _items(given, language, wanted, places)} for language in others)]


def _made(wanted: Wanted, places: Places) -> list[Any]:
    first = wanted.languages[0]
    lists = [a for kind in STANDING if wanted.pages.get(a := addresses.page(kind, first, wanted.languages))]
    documents = [base for base in sorted(places.together) if base not in ("index.md", "README.md")]
    return ["index.md", *lists, *documents]


def _items(nav: Any, language: str, wanted: Wanted, places: Places) -> list[Any]:
    entries: Sequence[Any] = nav if isinstance(nav, list) else [nav]
    pairs: list[tuple[str, Any]] = []
    for entry in entries:
        pairs += (
            [(str(title), inner) for title, inner in entry.items()] if isinstance(entry, Mapping) else [("", entry)]
        )
    translations = wanted.translations.get(language, {})
    items: list[Any] = []
    for title, inner in pairs:
        shown = translations.get(title, "") or (title if language == wanted.languages[0] else "")
        if isinstance(inner, str):
            item = _page(inner, shown, title, language, wanted, places)
            if item is not None:
                items.append(item)
        else:
            items.append({shown or title: _items(inner, language, wanted, places)})
    return items


def _page(target: str, shown: str, title: str, language: str, wanted: Wanted, places: Places) -> Any:
    """One entry: a path of a page, with a title where one is known; a link where the page is in another language."""
    first = wanted.languages[0]
    if target in ("index.md", "README.md", "./", "/"):
        home = addresses.prefix(language, wanted.languages) + "index.md"
        return {shown or words(language)["home"]: home}
    if found := places.together.get(target):
        if language in found:
            return {shown: places.path_of(found[language])} if shown else places.path_of(found[language])
        other = next(iter(found.values()))
        return {
            f'{shown or title or _name(target)} <span lang="{other.language}">'
            f"({escape(language_name(other.language))})</span>": other.address(wanted.languages)
        }
    address = references.address_of(target, Document("index.md", first, "index.md"), wanted.languages, places.taken)
    if address is None:
        return {shown or title or target: target}
    there = addresses.prefix(language, wanted.languages) + address
    if wanted.pages.get(there) is None:
        return None
    return {shown or escape(wanted.pages.title(there)): f"{there}index.md"}


def _name(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]
