"""Museum to page bodies, head slots, style sheet and scripts."""

from __future__ import annotations

from hyplan_museum.pages.browse_data import pieces
from hyplan_museum.pages.planning import pages_of, plan, ready
from hyplan_museum.pages.prose import Prose, to_text
from hyplan_museum.pages.site_files import NotBuiltError, files

__all__ = ["FONTS", "ICON_SIDES", "NotBuiltError", "Prose", "files", "pages_of", "pieces", "plan", "ready", "share_cards", "taken_along", "to_text"]
