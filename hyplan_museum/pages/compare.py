"""The page on which two pictures are put side by side; without JavaScript it leads to the collections."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.museum import Collection
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.cards import collection_card
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.looking_files import pictured
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import ComparePage
from hyplan_museum.pages.way import way
from hyplan_museum.pages.zoom import LOOKING, as_script


def compare_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """Two artifacts beside each other; behind `#` the address says which, and where in each (decision 0060)."""
    address = edition.address("compare")
    here = way(edition, address)
    title, description = edition.words["compare"], edition.words["compare_intro"]
    chosen = collections_with_pictures(edition)
    view = ComparePage(
        crumbs=here.crumbs,
        switches=edition.switches("compare", here.root),
        title=escape(title),
        collections=tuple(collection_card(edition, collection, here.root) for collection in chosen),
        data=_data(edition, chosen, here.root),
    )
    subject = Subject("compare", title, description, (here.node(edition, address, title),))
    return PageText(title, description, head(edition, subject, here.root), edition.templates.render("compare", view))


def collections_with_pictures(edition: Edition) -> list[Collection]:
    """Those from which something can be chosen, in the museum's order."""
    museum = edition.museum

    def has_pictures(collection: Collection) -> bool:
        artifacts = (museum.artifacts[id] for id in collection.artifacts)
        return next(pictured(edition, artifacts), None) is not None

    return [collection for collection in museum.collections.values() if has_pictures(collection)]


def _data(edition: Edition, collections: list[Collection], root: str) -> Html:
    spoken = escape(root + addresses.static(LOOKING.format(language=edition.language)))
    named = [[collection.id, edition.plain(collection.title)] for collection in collections]
    return Html(
        f'<script type="application/json" id="hy-compare" data-words="{spoken}" '
        f'data-zoom="{root}{addresses.zoom("{id}")}" data-lists="{root}{addresses.zoom_list("{id}")}" '
        f'data-choose="{escape(edition.words["compare_choose"])}" '
        f'data-failed="{escape(edition.words["closer_failed"])}">{as_script(named)}</script>'
    )
