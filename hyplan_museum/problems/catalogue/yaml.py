"""YAML as typed: syntax and its traps."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind

KINDS: list[Kind] = []
