"""Museum to page bodies, head slots, style sheet and scripts."""

from __future__ import annotations

from hyplan_museum.pages.browse_data import pieces
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.finding_data import finding_data
from hyplan_museum.pages.planning import pages_of, plan, ready
from hyplan_museum.pages.prose import Prose, to_text
from hyplan_museum.pages.share_cards import share_cards
from hyplan_museum.pages.site_files import FONTS, NotBuiltError, files
from hyplan_museum.pages.taken_along import ICON_SIDES, taken_along

__all__ = [
    "FONTS",
    "ICON_SIDES",
    "Edition",
    "NotBuiltError",
    "Prose",
    "files",
    "finding_data",
    "pages_of",
    "pieces",
    "plan",
    "ready",
    "share_cards",
    "taken_along",
    "to_text",
]
