"""A visit to a viewer with one of our documents open, and what must hold of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from viewer_server import Served

NAMES = {"mirador": "mirador", "clover": "@samvera/clover-iiif", "uv": "universalviewer"}
"""The viewers, by the names of their pages, and the npm packages they come from."""


@dataclass(slots=True)
class Visit:
    """A viewer with a manifest open, and all that went wrong meanwhile."""

    page: Any
    errors: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


Open = Callable[[str, str], Visit]
"""`visit("mirador", "iiif/collection.json")`: a new page that has loaded and come to rest."""


def assert_sound(visited: Visit, served: Served, not_ours: Sequence[tuple[int, str]] = ()) -> None:
    assert [asked for asked in served.failed("/iiif", "/pictures") if asked not in not_ours] == []
    assert visited.errors == []
    assert {host for host in visited.hosts if host} == {urlsplit(served.address).netloc}
