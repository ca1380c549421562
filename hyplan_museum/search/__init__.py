"""The museum's own search: an index cut into pieces that a browser asks for as it needs them."""

from __future__ import annotations

from hyplan_museum.search.planning import plan
from hyplan_museum.search.written import WrittenPage

__all__ = ["WrittenPage", "plan"]
