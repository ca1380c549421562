"""What was seen of the recordings last time, so that an unchanged file is neither read nor hashed again.

Only a memory: content decides (DESIGN, law 4), and deleting it costs only time. A file counts as unchanged when size,
inode and both its times are the same, and the last change was not at the moment of looking.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from hyplan_museum.recordings.contents import Contents, Data, Fault, damaged
from hyplan_museum.recordings.recognising import read

RECIPE: Final = 1
"""Raised whenever the same original would be read, or cleaned, otherwise."""

_RACY: Final = 2_000_000_000
"""Nanoseconds: the coarsest clock of a file system in use (FAT)."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is (`contents` without its pieces), or its fault; a hash of it; whether all of it is kept."""

    contents: Contents | None
    fault: tuple[str, dict[str, str]] | None = None
    content: str = ""
    size: int = 0
    bytes: int = 0
    is_clean: bool = False


class Seen:
    """Looks by file, remembered in `memory` (a JSON file) when `save` is called."""

    def __init__(self, root: Path, memory: Path) -> None:
        self._root, self._memory = root, memory
        self._known = _remembered(memory)
        self._now: dict[str, list[Any]] = {}
        self._began = time.time_ns()

    def look(self, file: str) -> Look:
        """Raises nothing, whatever the file."""
        try:
            stat = (self._root / file).stat()
        except (OSError, ValueError) as error:
            return _unreadable(error)
        mark = [stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino]
        known = self._known.get(file)
        if known is not None and known[:4] == mark and (found := _from_json(known[4])) is not None:
            self._now[file] = known
            return found
        found = _look(self._root / file)
        self._now[file] = [*mark, asdict(found)]
        return found

    def save(self) -> None:
        """Write what was seen, atomically; where nothing may be written do without."""
        kept = {file: entry for file, entry in self._now.items() if max(entry[1], entry[2]) < self._began - _RACY}
        if kept == self._known:
            return
        fresh = self._memory.with_name(f"seen.{os.getpid()}")
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps({"recipe": RECIPE, "files": kept}, ensure_ascii=False), "utf-8")
            fresh.replace(self._memory)
        except OSError:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)


@contextmanager
def opened(path: Path) -> Iterator[Data]:
    """The bytes of a file, of which only those that are looked at are read."""
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:  # nothing cannot be mapped
            yield b""
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield data


def _look(path: Path) -> Look:
    try:
        with opened(path) as data:
            contents = read(data)
            content = hashlib.blake2b(digest_size=16)
            for start in range(0, len(data), 1 << 20):
                content.update(data[start : start + (1 << 20)])
            clean = contents.bytes == len(data) and all(isinstance(piece, tuple) for piece in contents.pieces)
            return Look(
                replace(contents, pieces=()), None, content.hexdigest(), len(data), contents.bytes, is_clean=clean
            )
    except Fault as fault:
        return Look(None, (fault.code, fault.values))
    except (OSError, ValueError) as error:
        return _unreadable(error)


def _unreadable(error: Exception) -> Look:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    fault = damaged(said, said)
    return Look(None, (fault.code, fault.values))


def _remembered(memory: Path) -> dict[str, list[Any]]:
    """What was remembered; nothing, where it is missing, damaged or of another version."""
    try:
        found = json.loads(memory.read_bytes())
        return dict(found["files"]) if found["recipe"] == RECIPE else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _from_json(found: Any) -> Look | None:
    try:
        contents = found["contents"] and Contents(**{**found["contents"], "pieces": ()})
        fault = found["fault"] and (found["fault"][0], dict(found["fault"][1]))
        return Look(**{**found, "contents": contents, "fault": fault})
    except (TypeError, KeyError, IndexError):
        return None
