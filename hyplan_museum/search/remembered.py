"""The words of records as the last build worked them out, so that an edit costs the analysis of what was edited."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hyplan_museum import remembered
from hyplan_museum.search.analysis import Entry

FILE = "search.marshal"


def recall(cache: Path | None) -> Mapping[str, Entry]:
    """Entries by the digest of what they were made from; none where the memory is missing, damaged or of other code."""
    entries = remembered.recall(cache and cache / FILE)
    return entries if isinstance(entries, dict) else {}


def remember(cache: Path | None, entries: Mapping[str, Entry]) -> None:
    """Keep entries for the next build."""
    plain = {key: (tuple(words), tuple(pairs)) for key, (words, pairs) in entries.items()} if cache else {}
    remembered.remember(cache and cache / FILE, plain)
