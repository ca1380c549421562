"""What lies in `collections/` and `exhibits/`: which files are records, tables, collections, and which are nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from hyplan_museum.language.folding import nfc
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.context import Context
from hyplan_museum.source.files import Entry, entries, name_problem, open_text
from hyplan_museum.source.lint import mended, needs_look
from hyplan_museum.source.references import id_problem
from hyplan_museum.source.yaml import load_text

_YAML: Final = (".yml", ".yaml")
_TABLES: Final = (".csv", ".tsv")
_COLLECTION: Final = ("collection.yml", "collection.yaml")
_AUTHORITIES: Final = "authorities"


@dataclass(frozen=True, slots=True)
class CollectionFolder:
    """One collection's folder: its id, and the POSIX paths of `collection.yml`, records and tables."""

    id: str
    path: str
    file: str | None
    records: tuple[str, ...]
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A record as found: `position` is where its id is told from. `read` is False where there is no such file."""

    path: str
    id: str
    node: nodes.Node | None
    position: Position
    whole: bool = True
    read: bool = True
    in_table: bool = False


def list_collections(root: Path) -> tuple[list[CollectionFolder], list[Problem]]:
    """The collections by folder name; what lies around unread is told."""
    found: list[CollectionFolder] = []
    top, problems = entries(root, "collections")
    for entry in top:
        if not entry.is_folder:
            problems.append(_unused(entry))
        elif entry.name == _AUTHORITIES:
            problems += _authority_leftovers(root, entry)
        elif problem := id_problem(nfc(entry.name), Position(entry.path)):
            problems.append(problem)
        else:
            folder, more = _collection(root, entry)
            found.append(folder)
            problems += more
    return found, problems


def list_exhibits(root: Path) -> list[str]:
    """The ids of exhibits: folders with an `index.md`."""
    found, _ = entries(root, "exhibits")
    return [entry.name for entry in found if entry.is_folder and (root / entry.path / "index.md").is_file()]


def load(root: Path, path: str, context: Context, *, missing_is_fine: bool = False) -> RecordFile:
    """Open, parse and lint one YAML file; its id is its name. Where it may be missing, it may be empty too."""
    id = nfc(PurePosixPath(path).stem)
    position = Position(path)
    if missing_is_fine and not (root / path).exists():
        return RecordFile(path, id, None, position, read=False)
    opened = open_text(root, path, listed=not missing_is_fine)
    context.problems += opened.problems
    if opened.text is None:
        return RecordFile(path, id, None, position, whole=False)
    loaded = load_text(opened.text, path)
    if missing_is_fine and [problem.code for problem in loaded.problems] == ["empty-file"]:
        return RecordFile(path, id, None, position)
    context.problems += loaded.problems
    node = loaded.node
    if node is not None and needs_look(opened.text):
        node = mended(node, context.problems)
    return RecordFile(path, id, node, position, loaded.whole)


def _collection(root: Path, entry: Entry) -> tuple[CollectionFolder, list[Problem]]:
    inside, problems = entries(root, entry.path)
    records: list[str] = []
    tables: list[str] = []
    file: str | None = None
    for item in inside:
        lowered = item.name.lower()
        if item.is_folder:
            if lowered != "media":
                problems.append(_unused(item))
            continue
        if lowered in _COLLECTION:
            file = file or item.path
        elif lowered.endswith(_YAML):
            records.append(item.path)
        elif lowered.endswith(_TABLES):
            tables.append(item.path)
        else:
            problems.append(_unused(item))
            continue
        if problem := name_problem(item):
            problems.append(problem)
    return CollectionFolder(entry.name, entry.path, file, tuple(records), tuple(tables)), problems


def _authority_leftovers(root: Path, entry: Entry) -> list[Problem]:
    inside, problems = entries(root, entry.path)
    known = {"places.yml", "people.yml", "terms.yml"}
    return problems + [_unused(item) for item in inside if item.name not in known]


def _unused(entry: Entry) -> Problem:
    return Problem("file-not-used", Position(entry.path), values={"name": entry.name})
