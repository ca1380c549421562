"""The style sheet and the scripts of the map and the timeline, which no other page loads."""

from __future__ import annotations

from hyplan_museum import addresses


def assets_of(script: str, root: str) -> str:
    """More of the head slot, for a page whose way to the site is `root`."""
    style = f'<link rel="stylesheet" href="{root}{addresses.static("finding.css")}">'
    return f'\n{style}<script defer src="{root}{addresses.static(script)}"></script>'
