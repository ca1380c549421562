"""The cache of finished pictures: folders named by content and recipe, which appear complete or not at all."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

from hyplan_museum.freshness import digest

RECIPE: Final = 3
"""Raised whenever the same original and settings would give other files: every picture is then made anew."""

_NOTE: Final = "made.json"


class Store:
    """`<cache>/pictures/<2>/<22>/`: short names, since Windows counts 260 characters.

    Neither the site's address nor an artifact's id is part of a name, so that neither costs a picture.
    """

    def __init__(self, cache: Path) -> None:
        self.folder = cache / "pictures"

    def key(self, *made_from: object) -> str:
        return digest(RECIPE, *made_from)[:24]

    def place(self, key: str) -> Path:
        """The folder of a key, whether or not it exists."""
        return self.folder / key[:2] / key[2:]

    def note(self, key: str) -> Mapping[str, Any] | None:
        """What was noted of a finished folder: of a picture, or of a fault; None where there is none."""
        return _note_in(self.place(key))

    def is_whole(self, key: str) -> bool:
        """Whether a folder is finished and has all its files still: the cache may be deleted, or a part of it."""
        return _is_whole(self.place(key))


def _note_in(place: Path) -> Mapping[str, Any] | None:
    """A note that a loss of power cut off (files of length 0 are left) is none: what it was about is made again."""
    try:
        found = json.loads((place / _NOTE).read_bytes())
    except (OSError, ValueError):
        return None
    whole = isinstance(found, dict) and (found.keys() >= {"width", "height", "notes"} or found.keys() >= {"code"})
    return found if whole else None


def _is_whole(place: Path) -> bool:
    note = _note_in(place)
    return note is not None and note.get("files") in (None, len(os.listdir(place)))  # noqa: PTH208 - thousands of folders


def finish(work: Path, place: Path, note: Mapping[str, Any]) -> None:
    """Move a folder that is ready to its place, with a note; if another process was faster, its folder stays."""
    count = sum(1 for _ in work.iterdir()) + 1  # and the note itself
    (work / _NOTE).write_text(json.dumps({**note, "files": count}), "utf-8")
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and not _is_whole(place):
        shutil.rmtree(place)  # a folder without its note was not made by us, or a part of it was lost
    for attempt in range(5):
        try:
            work.rename(place)
        except OSError as error:
            if _is_whole(place):
                shutil.rmtree(work)
                return
            if not isinstance(error, PermissionError) or attempt == 4:
                raise
            time.sleep(0.2)  # Windows: something, such as a virus scanner, still has a file open
        else:
            return


@contextmanager
def workplace(store: Store) -> Iterator[Path]:
    """A folder for unfinished work, removed at the end.

    A workplace is in use as long as its lock is held, which the system lets go when a process dies, however it dies.
    """
    store.folder.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="work-", dir=store.folder))
    try:
        with (work / "lock").open("wb") as lock:
            _lock(lock)
            yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)  # what is still open on Windows goes next time


def sweep(store: Store) -> None:
    """Remove the workplaces that killed builds left behind."""
    for old in store.folder.glob("work-*"):
        _remove_if_abandoned(old)


def _remove_if_abandoned(work: Path) -> None:
    try:
        with (work / "lock").open("r+b") as lock:
            _lock(lock)
    except FileNotFoundError:
        pass  # killed before it was locked, or half removed
    except OSError:
        return  # somebody works there
    shutil.rmtree(work, ignore_errors=True)


def _lock(file: IO[bytes]) -> None:
    """Raises OSError when another process holds the lock."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only there

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def fresh_folder(parent: Path) -> Path:
    """A new empty folder in a workplace."""
    return Path(tempfile.mkdtemp(dir=parent))
