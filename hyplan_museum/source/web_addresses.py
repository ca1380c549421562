"""Addresses on the web that others wrote: http(s) with a host, and nothing that could end an attribute or a line."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_ODD: Final = re.compile(r"[\s<>\"\\^`{|}\x00-\x1f]")


def is_web_address(address: str) -> bool:
    """An http(s) address with a host, of a sane length, without user or password."""
    if len(address) > 2000 or _ODD.search(address):
        return False
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
