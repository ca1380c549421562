"""Pictures: missing, unreadable, too large, without rights."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind

KINDS: list[Kind] = []
