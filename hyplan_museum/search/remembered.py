"""The words of records as the last build worked them out, so that an edit costs the analysis of what was edited."""

from __future__ import annotations

import marshal
import os
from collections.abc import Mapping
from pathlib import Path

from hyplan_museum.freshness import code_digest
from hyplan_museum.search.analysis import Entry

FILE = "search.marshal"


def recall(cache: Path | None) -> Mapping[str, Entry]:
    """Entries by the digest of what they were made from; none where the memory is missing, damaged or of other code."""
    if cache is None:
        return {}
    try:
        code, entries = marshal.loads((cache / FILE).read_bytes())  # noqa: S302 - our own file
    except (OSError, ValueError, TypeError, EOFError):
        return {}
    return entries if code == code_digest() and isinstance(entries, dict) else {}


def remember(cache: Path | None, entries: Mapping[str, Entry]) -> None:
    """Keep entries for the next build; written beside and moved, so that it is never half there."""
    if cache is None:
        return
    cache.mkdir(parents=True, exist_ok=True)
    fresh = cache / f"{FILE}.{os.getpid()}"
    plain = {key: (tuple(words), tuple(pairs)) for key, (words, pairs) in entries.items()}
    fresh.write_bytes(marshal.dumps((code_digest(), plain)))
    fresh.replace(cache / FILE)
