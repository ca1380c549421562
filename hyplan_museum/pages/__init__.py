"""Museum to page bodies, head slots, style sheet and scripts."""

from __future__ import annotations

from hyplan_museum.pages.planning import plan
from hyplan_museum.pages.prose import Prose, to_text
from hyplan_museum.pages.site_files import NotBuiltError, files

__all__ = ["NotBuiltError", "Prose", "files", "plan", "to_text"]
