"""Bringing a folder up to date by content: what is new is staged, then moved in; what we wrote and no longer plan goes.

A build may be killed at any moment: what is staged is outside the published files, moves are atomic, and the ledger
names every file before the first is moved, so that the next build ends where a clean one would.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hyplan_museum import ledger as memory
from hyplan_museum.freshness import code_digest, digest_of
from hyplan_museum.ledger import Entry
from hyplan_museum.museum import PrivateValue
from hyplan_museum.outputs import Output, Tree
from hyplan_museum.privacy import Needles, needles, planted_in
from hyplan_museum.progress import Progress, Silent

# Paths are strings and calls are those of `os` in what runs for every file: a site has tens of thousands of them.

_STAGING = ".hyplan-staging"
TEXTS = (".html", ".xml", ".txt", ".json", ".jsonld", ".md", ".csv", ".svg", ".js", ".ics", ".webmanifest")
"""Files that hold words: those of the host (pages of docs/) are searched for private values as well as ours."""


class PrivatePublishedError(Exception):
    """Something private stands in an output; nothing was published. `found` pairs each value with the output's uri."""

    def __init__(self, found: list[tuple[PrivateValue, str]]) -> None:
        super().__init__(", ".join(f"{value.position} in {uri}" for value, uri in found))
        self.found = found


@dataclass(frozen=True, slots=True)
class Changes:
    """What was done to the folder: counts of outputs, and the bytes of all planned files."""

    written: int
    removed: int
    unchanged: int
    size: int


Stale = list[tuple[Output | Tree, str]]
"""Outputs to make, each with the digest of what makes it."""

Move = tuple[str, Output | Tree, str]
"""The staged path, the output it is, and the digest of what made it."""


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
    known = memory.read(ledger)
    staging = f"{site}/{_STAGING}"
    shutil.rmtree(staging, ignore_errors=True)
    os.makedirs(site, exist_ok=True)
    whole = not os.listdir(site)
    stale, entries = _compare(planned, known, f"{site}/")
    values = tuple(private)
    hidden = needles(values)
    if found := _newly_private(values, ledger, entries, f"{site}/"):
        raise PrivatePublishedError(found)
    gone = [uri for uri in known if uri not in planned]
    if owned and not known:
        gone += [uri for uri in _files(site) if uri not in planned and not _inside(uri, planned)]
    if stale:
        progress.start("publishing", len(stale))
        moves, found = _stage(stale, f"{site}/", entries, hidden, progress, whole=whole)
        if found:
            shutil.rmtree(staging)
            raise PrivatePublishedError(found)
        memory.save(ledger, {**known, **{output.uri: memory.UNSURE for output, _ in stale}})
        _remove(site, gone)
        if whole:
            _move_whole(site, moves, entries)
        else:
            _move(moves, f"{site}/", entries)
        shutil.rmtree(staging)
        progress.finish()
    else:
        _remove(site, gone)
    if entries != known:
        memory.save(ledger, entries)
    memory.save_searched(ledger, (value.text for value in values))
    size = sum(entry[1] for uri, entry in entries.items() if isinstance(planned[uri], Output))
    return Changes(len(stale), len(gone), len(planned) - len(stale), size)


def _compare(
    planned: Mapping[str, Output | Tree], known: Mapping[str, Entry], site: str
) -> tuple[Stale, dict[str, Entry]]:
    """What has to be made, and the entries of the rest. Trees come first: what stands in a new one is made anew."""
    code = code_digest()
    entries: dict[str, Entry] = {}
    stale: Stale = []
    replaced: set[str] = set()
    for uri, output in sorted(planned.items(), key=lambda item: isinstance(item[1], Output)):
        key = (
            output.made_from if isinstance(output, Tree) or output.render is None else digest_of(output.made_from, code)
        )
        entry = known.get(uri)
        same = entry is not None and entry[0] == key and memory.is_as_left(site + uri, entry)
        if entry is not None and same and not (replaced and _inside(uri, replaced)):
            entries[uri] = entry
            continue
        stale.append((output, key))
        if isinstance(output, Tree):
            replaced.add(uri)
    return stale, entries


def _newly_private(
    private: Iterable[PrivateValue], ledger: Path, entries: Mapping[str, Entry], site: str
) -> list[tuple[PrivateValue, str]]:
    """What is private since the last build and stands in a file that is not made again."""
    searched = memory.searched(ledger)
    new = needles(value for value in private if memory.trace(value.text) not in searched)
    if not new:
        return []
    texts = [uri for uri in entries if uri.endswith(TEXTS)]
    return [(value, uri) for uri in texts for value in planted_in(Path(site + uri).read_bytes(), new)]


def _stage(
    stale: Stale,
    site: str,
    entries: dict[str, Entry],
    private: Needles,
    progress: Progress,
    *,
    whole: bool,
) -> tuple[list[Move], list[tuple[PrivateValue, str]]]:
    """Make what is stale; what turns out equal to what is published is only noted in `entries`.

    A site that is made `whole` is staged as it will be, so that its few topmost folders are moved and not each file.
    """
    staging = f"{site}{_STAGING}"
    os.mkdir(staging)
    folders = {staging}
    moves: list[Move] = []
    trees = {output.uri for output, _ in stale if isinstance(output, Tree)}
    found: list[tuple[PrivateValue, str]] = []
    for number, (output, key) in enumerate(stale):
        fresh = f"{staging}/{output.uri if whole else number}"
        if whole:
            _make_folders(os.path.dirname(fresh), folders)
        progress.advance()
        if isinstance(output, Tree):
            _stage_tree(output, fresh)
        elif output.render is None:
            if private and output.uri.endswith(TEXTS):
                found += [(value, output.uri) for value in planted_in(Path(output.file).read_bytes(), private)]
            _link_or_copy(output.file, fresh)
        else:
            content = output.render()
            if private:
                found += [(value, output.uri) for value in planted_in(content, private)]
            target = site + output.uri
            if not whole and _holds(target, content) and not _inside(output.uri, trees):
                entries[output.uri] = memory.entry_of(key, target)
                continue
            _write(fresh, content)
        moves.append((fresh, output, key))
    return moves, found


def _stage_tree(tree: Tree, fresh: str) -> None:
    folders: set[str] = set()
    for below, file in tree.files.items():
        path = f"{fresh}/{below}"
        _make_folders(os.path.dirname(path), folders)
        _link_or_copy(file, path)


def _move(moves: list[Move], site: str, entries: dict[str, Entry]) -> None:
    folders = {site.rstrip("/")}
    for fresh, output, key in moves:
        target = site + output.uri
        _make_folders(os.path.dirname(target), folders)
        try:
            os.replace(fresh, target)
        except OSError:
            if not os.path.isdir(target) or os.path.islink(target):
                raise
            shutil.rmtree(target)  # a tree changed, or a page now stands where a folder stood
            os.replace(fresh, target)
        entries[output.uri] = _entry(output, key, target)


def _move_whole(site: Path, moves: list[Move], entries: dict[str, Entry]) -> None:
    for name in os.listdir(site / _STAGING):
        os.replace(site / _STAGING / name, site / name)
    for _, output, key in moves:
        entries[output.uri] = _entry(output, key, f"{site}/{output.uri}")


def _entry(output: Output | Tree, key: str, path: str) -> Entry:
    return (key, len(output.files), 0) if isinstance(output, Tree) else memory.entry_of(key, path)


def _make_folders(folder: str, made: set[str]) -> None:
    """`mkdir -p`, at the cost of one call a new folder; a file in the way is one of an older build."""
    if folder in made:
        return
    try:
        os.mkdir(folder)
    except FileNotFoundError:
        _make_folders(os.path.dirname(folder), made)
        os.mkdir(folder)
    except FileExistsError:
        if not os.path.isdir(folder):
            os.unlink(folder)
            os.mkdir(folder)
    except NotADirectoryError:
        above = os.path.dirname(folder)
        while not os.path.lexists(above) or os.path.isdir(above):
            above = os.path.dirname(above)
        os.unlink(above)
        _make_folders(folder, made)
    made.add(folder)


def _write(path: str, content: bytes) -> None:
    """One call to open, one to write, one to close."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o666)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]
    finally:
        os.close(file)


def _link_or_copy(source: str, target: str) -> None:
    """A hard link costs neither time nor space; where the disks differ or cannot link, a copy."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target)


def _holds(target: str, content: bytes) -> bool:
    try:
        return os.stat(target).st_size == len(content) and Path(target).read_bytes() == content
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
