"""MkDocs with Material as the museum's host; nothing outside this folder knows either (DESIGN, law 3)."""

from __future__ import annotations

from hyplan_museum.hosts.mkdocs.plugin import MuseumPlugin
from hyplan_museum.hosts.mkdocs.render import render

__all__ = ["MuseumPlugin", "render"]
