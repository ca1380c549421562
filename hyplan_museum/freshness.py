"""Content decides freshness (DESIGN, law 4): digests of values, of this package, and of the curator's files."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

_RACY = 3_000_000_000
"""Nanoseconds. A file changed this close to when it was last looked at may change again unseen: it is hashed anew,
as git does with a racy index entry (git's Documentation/technical/racy-git)."""


def digest(*made_from: object) -> str:
    """32 hexadecimal digits over the `repr` of everything given; dataclasses and containers spell themselves out."""
    state = blake2b(digest_size=16)
    for part in made_from:
        state.update(part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass"))
        state.update(b"\0")
    return state.hexdigest()


def digest_of(*parts: str) -> str:
    """One digest of several, or of any words, in a quarter of the time of `digest`: a build asks tens of thousands."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@cache
def code_digest() -> str:
    """A digest of this package as installed, so that what other code or another template made is made anew."""
    package = str(Path(__file__).parent)
    files = []
    for folder, below, names in os.walk(package):
        below[:] = [name for name in below if name != "__pycache__"]
        files += [f"{folder}/{name}" for name in names]
    state = blake2b(digest_size=16)
    for file in sorted(files):
        with open(file, "rb") as opened:  # noqa: PTH123 - a thousand files: a Path for each doubles the time
            content = opened.read()
        state.update(f"{file[len(package) :]}\0{len(content)}\0".encode())
        state.update(content)
    return state.hexdigest()


def files_below(root: Path, names: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Every file among `names` (files or folders of `root`) and below, as POSIX path and stat; links are not followed.

    Hidden files and folders are left out. A name that is not there is no file.
    """
    for name in names:
        path = root / name
        if path.is_file():
            yield name, path.lstat()
        elif path.is_dir() and not path.is_symlink():
            yield from _walk(str(path), name)


def _walk(folder: str, name: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            if entry.name.startswith("."):
                continue
            below = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, below)
            else:
                yield below, entry.stat(follow_symlinks=False)


def inputs_digest(root: Path, names: Iterable[str], memory: Path) -> str:
    """A digest of the names and contents of all files below `names`.

    `memory` keeps the hash of each file with its size and time, so that an unchanged file is not read again;
    it is a cache (a damaged or missing one only costs time) and is written atomically.
    """
    known = _remembered(memory)
    looked_at = time.time_ns()
    now: dict[str, list[object]] = {}
    for name, stat in files_below(root, names):
        seen = known.get(name)
        mark = [stat.st_size, stat.st_mtime_ns, stat.st_ino]
        if seen is not None and seen[:3] == mark and int(str(seen[4])) - stat.st_mtime_ns > _RACY:
            now[name] = seen
        else:
            now[name] = [*mark, _content(root / name), looked_at]
    if now != known:
        memory.parent.mkdir(parents=True, exist_ok=True)
        fresh = memory.with_name(f"{memory.name}.{os.getpid()}")
        fresh.write_text(json.dumps(now, ensure_ascii=False), "utf-8")
        fresh.replace(memory)
    return digest(*((name, mark[3]) for name, mark in now.items()))


def _remembered(memory: Path) -> dict[str, list[object]]:
    try:
        found = json.loads(memory.read_text("utf-8"))
        return {k: v for k, v in found.items() if isinstance(v, list) and len(v) == 5}
    except (OSError, ValueError, AttributeError):
        return {}


def _content(path: Path) -> str:
    state = blake2b(digest_size=16)
    if path.is_symlink():
        state.update(b"link")  # never followed
        return state.hexdigest()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            state.update(chunk)
    return state.hexdigest()
