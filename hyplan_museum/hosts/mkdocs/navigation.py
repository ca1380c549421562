"""The navigation of mkdocs.yml, once for every language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

from hyplan_museum.hosts.mkdocs.languages import Html
from hyplan_museum.language.messages import language_name, words

Counterpart = Callable[[Page, str], tuple[Page | None, str]]
"""The page that says the same in another language, and the language it is really in."""


def in_language(
    nav: Navigation, language: str, counterpart: Counterpart, translations: Mapping[str, str], home: Page | None
) -> Navigation:
    """The same items in `language`.

    A page that is not written in it leads to the one there is, and its title says so: "Visit (Tiếng Việt)".
    """
    items = [_item(item, language, counterpart, translations) for item in nav.items]
    pages = list(_pages(items))
    for before, page, after in zip([None, *pages[:-1]], pages, [*pages[1:], None], strict=True):
        page.previous_page, page.next_page = before, after
    _add_parents(items, None)
    translated = Navigation(items, pages)
    translated.homepage = home
    return translated


def _item(
    item: StructureItem, language: str, counterpart: Counterpart, translations: Mapping[str, str]
) -> StructureItem:
    if isinstance(item, Section):
        children = [_item(child, language, counterpart, translations) for child in item.children]
        return Section(translations.get(item.title, item.title), children)
    if isinstance(item, Link):
        return Link(translations.get(item.title or "", item.title or item.url), item.url)
    if not isinstance(item, Page):
        return item
    page, written_in = counterpart(item, language)
    given = translations.get(item.title or "")
    if page is None:
        return item
    if written_in != language:
        title = given or page.title or ""
        marked = f'{title} <span lang="{written_in}">({escape(language_name(written_in))})</span>'
        return Link(Html(marked), page.url or "./")
    if given:
        page.title = given
    return page


def _pages(items: Iterable[StructureItem]) -> Iterator[Page]:
    for item in items:
        if isinstance(item, Page):
            yield item
        elif isinstance(item, Section):
            yield from _pages(item.children)


def _add_parents(items: Iterable[StructureItem], parent: Section | None) -> None:
    for item in items:
        item.parent = parent
        if isinstance(item, Section):
            _add_parents(item.children, item)


def title_of_kind(kind: str, language: str) -> str:
    """What a list of the museum's is called in the navigation when mkdocs.yml does not say."""
    return words(language)["rights_page" if kind == "rights" else kind]
