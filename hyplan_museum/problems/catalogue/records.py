"""Fields of artifacts, collections and authorities, and references between them."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind

KINDS: list[Kind] = []
