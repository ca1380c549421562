"""Pages for what is not there: a wrong address, and a record that was withdrawn. Both show ways on."""

from __future__ import annotations

from hyplan_museum.museum import Tombstone
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.views import Link, NotFoundPage, NotFoundPart, TombstonePage
from hyplan_museum.pages.way import root_of


def not_found_page(editions: tuple[Edition, ...]) -> PageText:
    """The one page a host shows for every wrong address, in all languages; its links start at the host's root."""
    first = editions[0]
    root = first.site_root
    parts = tuple(
        NotFoundPart(
            one.language,
            one.words["not_found"],
            one.words["not_found_text"],
            one.words["way_on"],
            _ways(one, root),
        )
        for one in editions
    )
    title = " · ".join(dict.fromkeys(part.title for part in parts))
    subject = Subject("not-found", title, parts[0].text, indexed=False)
    body = first.templates.render("not-found", NotFoundPage(parts))
    return PageText(title, parts[0].text, head(first, subject, root), body)


def tombstone_page(edition: Edition, tombstone: Tombstone) -> PageText:
    """A withdrawn record: its address and the stated date and reason; nothing of the record itself."""
    address = edition.address(tombstone.kind, tombstone.id)
    root = root_of(address)
    view = TombstonePage(
        switches=edition.switches(tombstone.kind, root, tombstone.id),
        id=tombstone.id,
        date=edition.plain(tombstone.date) if tombstone.date else "",
        reason=edition.say(tombstone.reason) if tombstone.reason else None,
        ways=_ways(edition, root),
    )
    title = edition.words["withdrawn"]
    subject = Subject("tombstone", title, edition.words["withdrawn_text"], id=tombstone.id, indexed=False)
    body = edition.templates.render("tombstone", view)
    return PageText(title, edition.words["withdrawn_text"], head(edition, subject, root), body)


def _ways(edition: Edition, root: str) -> tuple[Link, ...]:
    def link(file: str, words: str) -> Link:
        return Link(root + file, escape(edition.words[words]))

    return (
        link(edition.file("home"), "home"),
        link(edition.file("exhibits"), "exhibits"),
        link(edition.file("collections"), "collections"),
        link(edition.file("index"), "index"),
    )
