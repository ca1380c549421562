"""The page on rights: what may be reused, how, and under which licences."""

from __future__ import annotations

from collections import Counter

from hyplan_museum.museum import Rights
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import rights_link
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.may import may
from hyplan_museum.pages.views import RightsPage, RightsUsed
from hyplan_museum.pages.way import way


def rights_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """Every licence and statement of the museum's media, the most used first."""
    settings = edition.settings
    address = edition.address("rights")
    here = way(edition, address)
    counted = used_rights(edition)
    used = sorted(counted.values(), key=lambda pair: (-pair[1], pair[0].name))
    view = RightsPage(
        crumbs=here.crumbs,
        switches=edition.switches("rights", here.root),
        title=escape(edition.words["rights_page"]),
        default=_one(edition, settings.rights, 0),
        text=_one(edition, settings.text_rights, 0),
        credit=edition.say(settings.credit) if settings.credit else None,
        used=tuple(shown for rights, count in used if (shown := _one(edition, rights, count))),
    )
    title = edition.words["rights_page"]
    description = edition.words["rights_intro"]
    subject = Subject("rights", title, description, (here.node(edition, address, title),), rights=settings.text_rights)
    return PageText(title, description, head(edition, subject, here.root), edition.templates.render("rights", view))


def used_rights(edition: Edition) -> dict[str, tuple[Rights, int]]:
    """The rights of all media that are shown, by URI, with how many they are."""
    found = {m.rights.uri: m.rights for a in edition.museum.artifacts.values() for m in a.media if m.rights}
    counts = Counter(m.rights.uri for a in edition.museum.artifacts.values() for m in a.media if m.rights)
    return {uri: (rights, counts[uri]) for uri, rights in found.items()}


def _one(edition: Edition, rights: Rights | None, count: int) -> RightsUsed | None:
    href, words = rights_link(edition, rights)
    if words is None:
        return None
    return RightsUsed(words, href, edition.count("rights_used_by", count) if count else "", may(edition, rights))
