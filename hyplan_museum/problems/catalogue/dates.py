"""Dates that contradict themselves or cannot be read."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind

KINDS: list[Kind] = []
