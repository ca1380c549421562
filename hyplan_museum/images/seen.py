"""What was seen of the originals last time, so that an unchanged file is neither opened nor hashed again.

Only a memory: content decides (DESIGN, law 4). A file counts as unchanged when size, inode and both its times are the
same; a time too close to the moment of looking is not trusted, as in git ("racy git"). Deleting it costs only time.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import PIL

from hyplan_museum.images.header import Fault, Header, look

_RECIPE: Final = f"1 {PIL.__version__}"
"""The number is raised when `look` learns to see more; another Pillow may read what this one could not."""

_RACY: Final = 2_000_000_000
"""Nanoseconds: the coarsest clock of a file system in use (FAT)."""

Mark = tuple[int, int, int, int]
"""Size, time of change of the content, of the inode (where there is one), inode number."""


@dataclass(slots=True)
class _Entry:
    mark: Mark
    look: Header | Fault | None = None
    content: str = ""


class Seen:
    """Headers and content hashes by file, remembered in `memory` (a JSON file) when `save` is called."""

    def __init__(self, root: Path, memory: Path) -> None:
        self._root = root
        self._memory = memory
        self._known = _read(memory)
        self._now: dict[str, _Entry] = {}
        self._began = time.time_ns()

    def look(self, file: str) -> Header | Fault:
        """The header of a file, or why it has none."""
        entry = self._entry(file)
        if entry is None:
            return look(self._root / file, file)
        if entry.look is None:
            entry.look = look(self._root / file, file)
        return entry.look

    def content(self, file: str) -> str:
        """A hash of the content; raises OSError where it cannot be read."""
        entry = self._entry(file)
        if entry is None:
            raise FileNotFoundError(file)
        if not entry.content:
            with (self._root / file).open("rb") as stream:
                entry.content = hashlib.file_digest(stream, partial(hashlib.blake2b, digest_size=16)).hexdigest()
        return entry.content

    def save(self) -> None:
        """Write what was seen, atomically; where nothing may be written (a check of a read-only copy) do without."""
        kept = {f: e for f, e in self._now.items() if max(e.mark[1], e.mark[2]) < self._began - _RACY}
        if kept == self._known:
            return
        files = {f: [*e.mark, _to_json(e.look), e.content] for f, e in kept.items()}
        fresh = self._memory.with_name(f"seen.{os.getpid()}")
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps({"recipe": _RECIPE, "files": files}, ensure_ascii=False), "utf-8")
            fresh.replace(self._memory)
        except OSError:
            fresh.unlink(missing_ok=True)

    def _entry(self, file: str) -> _Entry | None:
        if (entry := self._now.get(file)) is None:
            try:
                stat = os.stat(self._root / file)  # noqa: PTH116 - a Path for each of thousands of files is slower
            except (OSError, ValueError):
                return None
            mark = (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino)
            known = self._known.get(file)
            entry = dataclasses.replace(known) if known is not None and known.mark == mark else _Entry(mark)
            self._now[file] = entry
        return entry


def _to_json(seen: Header | Fault | None) -> dict[str, Any] | None:
    if seen is None or (isinstance(seen, Fault) and seen.code == "picture-heic"):
        return None  # the extra may be installed by next time
    return dataclasses.asdict(seen)


def _read(memory: Path) -> dict[str, _Entry]:
    """What was remembered; nothing, where it is missing, damaged or of another version."""
    try:
        found = json.loads(memory.read_bytes())
        if found["recipe"] != _RECIPE:
            return {}
        return {
            file: _Entry((size, changed, inode_changed, inode), _from_json(seen), content)
            for file, (size, changed, inode_changed, inode, seen, content) in found["files"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _from_json(seen: dict[str, Any] | None) -> Header | Fault | None:
    if seen is None:
        return None
    return Fault(**seen) if "code" in seen else Header(**seen)
