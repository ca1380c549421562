"""Bringing a folder up to date by content: what is new is staged, then moved in; what we wrote and no longer plan goes.

A build may be killed at any moment: what is staged is outside the published files, moves are atomic, and the ledger
names every file before the first is moved, so that the next build ends where a clean one would.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hyplan_museum.freshness import code_digest, digest
from hyplan_museum.museum import PrivateValue
from hyplan_museum.outputs import Output, Tree
from hyplan_museum.privacy import needles, planted_in
from hyplan_museum.progress import Progress, Silent

_STAGING = ".hyplan-staging"

Entry = tuple[str, int, int]
"""What made a file (a digest), its size and its time of change in nanoseconds; a tree has its number of files and 0."""


class PrivatePublishedError(Exception):
    """Something private stands in an output; nothing was published. `found` pairs each value with the output's uri."""

    def __init__(self, found: list[tuple[PrivateValue, str]]) -> None:
        super().__init__(", ".join(f"{value.position} in {uri}" for value, uri in found))
        self.found = found


@dataclass(frozen=True, slots=True)
class Changes:
    """What was done to the folder: counts of files, and the bytes of all planned files."""

    written: int
    removed: int
    unchanged: int
    size: int


def bring_up_to_date(
    site: Path,
    ledger: Path,
    outputs: Iterable[Output | Tree],
    *,
    private: Iterable[PrivateValue] = (),
    owned: bool = False,
    progress: Progress | None = None,
) -> Changes:
    """Make `site` hold exactly the outputs, besides what others put there.

    `ledger` is the file that remembers what we wrote. `owned` says the whole folder is ours: then, where the ledger is
    lost, files that are not planned are removed too. Raises PrivatePublishedError before anything is changed.
    """
    progress = progress or Silent()
    planned = {output.uri: output for output in outputs}
    known = _read(ledger)
    staging = site / _STAGING
    shutil.rmtree(staging, ignore_errors=True)
    site.mkdir(parents=True, exist_ok=True)
    code = code_digest()
    entries: dict[str, Entry] = {}
    stale: list[tuple[Output | Tree, str]] = []
    replaced: set[str] = set()
    for uri, output in sorted(planned.items(), key=lambda item: isinstance(item[1], Output)):  # trees first
        key = output.made_from if isinstance(output, Tree) or output.render is None else digest(output.made_from, code)
        entry = known.get(uri)
        same = entry is not None and entry[0] == key and _as_left(site / uri, entry, output)
        if entry is not None and same and not (replaced and _inside(uri, replaced)):
            entries[uri] = entry
            continue
        stale.append((output, key))
        if isinstance(output, Tree):
            replaced.add(uri)
    gone = [uri for uri in known if uri not in planned]
    if owned and not known:
        gone += [uri for uri in _files(site) if uri not in planned and not _inside(uri, planned)]
    if stale:
        progress.start("publishing", len(stale))
        hidden = needles(private)
        moves, found = _stage(stale, site, entries, hidden, progress)
        if found:
            shutil.rmtree(staging)
            raise PrivatePublishedError(found)
        _save(ledger, {**known, **{o.uri: ("", 0, 0) for o, _ in stale}})
        _remove(site, gone)
        _move(moves, site, entries)
        progress.finish()
    else:
        _remove(site, gone)
    shutil.rmtree(staging, ignore_errors=True)
    if entries != known:
        _save(ledger, entries)
    size = sum(entry[1] for uri, entry in entries.items() if isinstance(planned[uri], Output))
    return Changes(len(stale), len(gone), len(planned) - len(stale), size)


Move = tuple[Path, Output | Tree, str]
"""What is staged, the output it is, and what made it."""


def is_as_left(site: Path, ledger: Path) -> bool:
    """Whether every file we wrote is still there as we left it (False where nothing was written yet)."""
    entries = _read(ledger)
    return bool(entries) and all(
        (site / uri).is_dir() if not entry[2] else _unchanged(site / uri, entry) for uri, entry in entries.items()
    )


def _stage(
    stale: list[tuple[Output | Tree, str]],
    site: Path,
    entries: dict[str, Entry],
    private: Mapping[bytes, PrivateValue],
    progress: Progress,
) -> tuple[list[Move], list[tuple[PrivateValue, str]]]:
    """Make what is stale; what turns out equal to what is published is only noted in `entries`."""
    staging = site / _STAGING
    staging.mkdir()
    moves: list[Move] = []
    trees = {output.uri for output, _ in stale if isinstance(output, Tree)}
    found: list[tuple[PrivateValue, str]] = []
    for number, (output, key) in enumerate(stale):
        fresh = staging / str(number)
        progress.advance()
        if isinstance(output, Tree):
            _stage_tree(output, fresh)
        elif output.render is None:
            _link_or_copy(output.file, fresh)
        else:
            content = output.render()
            found += [(value, output.uri) for value in planted_in(content, private)]
            if not _inside(output.uri, trees) and _holds(site / output.uri, content):
                entries[output.uri] = _entry(key, site / output.uri)
                continue
            fresh.write_bytes(content)
        moves.append((fresh, output, key))
    return moves, found


def _stage_tree(tree: Tree, fresh: Path) -> None:
    made: set[str] = set()
    for below, file in tree.files.items():
        path = fresh / below
        folder = str(path.parent)
        if folder not in made:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - thousands of tiles: a Path a file is half the time
            made.add(folder)
        _link_or_copy(file, path)


def _move(moves: list[Move], site: Path, entries: dict[str, Entry]) -> None:
    made: set[str] = set()
    for fresh, output, key in moves:
        target = site / output.uri
        folder = str(target.parent)
        if folder not in made:
            _make_folder(target.parent, site)
            made.add(folder)
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target)  # a tree changed, or a page now stands where a folder stood
        os.replace(fresh, target)  # noqa: PTH105 - as above
        entries[output.uri] = (key, len(output.files), 0) if isinstance(output, Tree) else _entry(key, target)


def _make_folder(folder: Path, site: Path) -> None:
    """`mkdir -p`, where a file that stands in the way is one of an older build."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        for above in [folder, *folder.parents]:
            if above != site and above.is_file():
                above.unlink()
                break
        folder.mkdir(parents=True, exist_ok=True)


def _link_or_copy(source: str, target: Path) -> None:
    """A hard link costs neither time nor space; where the disks differ or cannot link, a copy."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target)


def _entry(key: str, target: Path) -> Entry:
    stat = target.stat()
    return key, stat.st_size, stat.st_mtime_ns


def _as_left(target: Path, entry: Entry, output: Output | Tree) -> bool:
    return target.is_dir() if isinstance(output, Tree) else _unchanged(target, entry)


def _unchanged(target: Path, entry: Entry) -> bool:
    try:
        stat = os.stat(target)  # noqa: PTH116 - tens of thousands of pages
    except OSError:
        return False
    return stat.st_size == entry[1] and stat.st_mtime_ns == entry[2]


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except OSError:
        return False


def _files(site: Path) -> list[str]:
    return [path.relative_to(site).as_posix() for path in site.rglob("*") if not path.is_dir()]


def _inside(uri: str, folders: Container[str]) -> bool:
    parts = uri.split("/")
    return any("/".join(parts[:n]) in folders for n in range(1, len(parts)))


def _remove(site: Path, uris: Iterable[str]) -> None:
    for uri in uris:
        target = site / uri
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target)
        else:
            target.unlink(missing_ok=True)
        for folder in target.parents:
            if folder == site or (folder.is_dir() and any(folder.iterdir())):
                break
            if folder.is_dir():
                folder.rmdir()


def _read(ledger: Path) -> dict[str, Entry]:
    try:
        found = json.loads(ledger.read_text("utf-8"))
        return {uri: (str(e[0]), int(e[1]), int(e[2])) for uri, e in found.items()}
    except (OSError, ValueError, AttributeError, TypeError, IndexError):
        return {}


def _save(ledger: Path, entries: Mapping[str, Entry]) -> None:
    ledger.parent.mkdir(parents=True, exist_ok=True)
    fresh = ledger.with_name(f"{ledger.name}.{os.getpid()}")
    fresh.write_text(json.dumps(entries, ensure_ascii=False), "utf-8")
    fresh.replace(ledger)
