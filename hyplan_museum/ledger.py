"""The memory of what was written into a site: what made each file, and how it was left."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from hyplan_museum.freshness import digest

Entry = tuple[str, int, int]
"""What made a file (a digest), its size, its time of change in nanoseconds. A tree has its number of files, and 0."""

UNSURE: Final[Entry] = ("", 0, 0)
"""A file that is about to be written: were the build killed now, the next one would have to look."""


def read(ledger: Path) -> dict[str, Entry]:
    """The entries by uri; none where there is no ledger, or none that can be read (it only costs time)."""
    try:
        found = json.loads(ledger.read_text("utf-8"))
        return {uri: (str(key), int(size), int(time)) for uri, (key, size, time) in found.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def save(ledger: Path, entries: Mapping[str, Entry]) -> None:
    """Write the ledger, whole or not at all."""
    ledger.parent.mkdir(parents=True, exist_ok=True)
    fresh = ledger.with_name(f"{ledger.name}.{os.getpid()}")
    fresh.write_text(json.dumps(entries, ensure_ascii=False), "utf-8")
    fresh.replace(ledger)


def trace(text: str) -> str:
    """What is remembered of a private value that was looked for: nothing that tells it."""
    return digest(text)[:12]


def searched(ledger: Path) -> frozenset[str]:
    """The traces of the private values that no published file holds; none where they are not remembered."""
    try:
        return frozenset(map(str, json.loads(_beside(ledger).read_text("utf-8"))))
    except (OSError, ValueError, TypeError):
        return frozenset()


def save_searched(ledger: Path, private: Iterable[str]) -> None:
    """Remember that all of these were looked for in all that is published."""
    traces = sorted({trace(text) for text in private})
    if frozenset(traces) != searched(ledger):
        fresh = _beside(ledger).with_suffix(f".{os.getpid()}")
        fresh.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(traces), "utf-8")
        fresh.replace(_beside(ledger))


def _beside(ledger: Path) -> Path:
    return ledger.with_name(f"{ledger.stem}-searched.json")


def entry_of(key: str, path: str) -> Entry:
    """The entry of a file as it is now."""
    stat = os.stat(path)  # tens of thousands of pages: a Path a file doubles the time
    return key, stat.st_size, stat.st_mtime_ns


def is_as_left(path: str, entry: Entry) -> bool:
    """Whether a file, or the folder of a tree, is as the entry says."""
    try:
        stat = os.stat(path)
    except OSError:
        return False
    if not entry[2]:
        return entry != UNSURE and os.path.isdir(path)
    return stat.st_size == entry[1] and stat.st_mtime_ns == entry[2]


def all_as_left(site: Path, ledger: Path) -> bool:
    """Whether everything we wrote is still there as we left it (False where nothing was written yet)."""
    entries = read(ledger)
    return bool(entries) and all(is_as_left(f"{site}/{uri}", entry) for uri, entry in entries.items())
