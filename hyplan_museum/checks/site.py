"""What the site itself lacks."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.museum import Museum
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings


def site_without_address(_: Museum, settings: Settings) -> Iterator[Problem]:
    """Without `site_url` there is no IIIF: its ids are whole addresses (DESIGN §5.2)."""
    if not settings.site_url:
        yield Problem("site-url-missing", Position("mkdocs.yml"), "site_url")
