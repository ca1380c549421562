"""Museum to page bodies, head slots, style sheet and scripts."""

from __future__ import annotations

from hyplan_museum.pages.files import NotBuiltError, files
from hyplan_museum.pages.plan import plan
from hyplan_museum.pages.prose import Prose, to_text

__all__ = ["NotBuiltError", "Prose", "files", "plan", "to_text"]
