"""An address that only this computer opens, left in `site_url`: told where files are made that bear it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings

_FILE = "mkdocs.yml"


def local_address(root: Path, settings: Settings) -> Iterator[Problem]:
    """One problem where the site that was made is at `localhost`, 127.0.0.1 or the like."""
    if settings.site_url and is_local(settings.site_url):
        yield Problem("site-url-local", _position(root), "site_url", {"address": settings.site_url})


def is_local(address: str) -> bool:
    """Whether nobody but this computer finds anything there.

    >>> is_local("http://localhost:8000/"), is_local("https://example.org/")
    (True, False)
    """
    parts = urlsplit(address)
    host = parts.hostname or ""
    if parts.scheme == "file" or host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return False
    return found.is_loopback or found.is_unspecified


def _position(root: Path) -> Position:
    try:
        lines = (root / _FILE).read_text("utf-8", "replace").splitlines()
    except OSError:
        return Position(_FILE)
    line = next((number for number, text in enumerate(lines, 1) if text.startswith("site_url:")), 0)
    return Position(_FILE, line, 1) if line else Position(_FILE)
