"""Folders, file names, encodings and the museum's settings."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind

KINDS: list[Kind] = []
