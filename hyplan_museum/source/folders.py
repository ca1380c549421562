"""What lies in `collections/` and `exhibits/`: which files are records, tables, collections, and which are nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from hyplan_museum.language.folding import nfc
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.context import Context
from hyplan_museum.source.files import Entry, entries, name_problem, open_text
from hyplan_museum.source.lint import mended, needs_look
from hyplan_museum.source.media_files import kind_of, media_folder
from hyplan_museum.source.references import id_problem
from hyplan_museum.source.yaml import load_text

_YAML: Final = (".yml", ".yaml")
_TABLES: Final = (".csv", ".tsv")
_COLLECTION: Final = ("collection.yml", "collection.yaml")
_AUTHORITIES: Final = "authorities"
AUTHORITY_FILES: Final = frozenset({"places.yml", "people.yml", "terms.yml"})
_RECORD: Final = re.compile(r"\.(?:ya?ml|csv|tsv)(?:\.txt)?$", re.IGNORECASE)


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
            problems.append(_misplaced_record(entry, found) if _is_record(entry.name) else _unused(entry))
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
            problems += _inner_folder(root, entry, item)
            continue
        if lowered in _COLLECTION:
            file = file or item.path
        elif lowered.endswith(_YAML):
            records.append(item.path)
        elif lowered.endswith(_TABLES):
            tables.append(item.path)
        else:
            problems.append(_with_extension_too_many(item) if _is_record(item.name) else _unused(item))
            continue
        if problem := name_problem(item):
            problems.append(problem)
    return CollectionFolder(entry.name, entry.path, file, tuple(records), tuple(tables)), problems


def _authority_leftovers(root: Path, entry: Entry) -> list[Problem]:
    inside, problems = entries(root, entry.path)
    left = [item for item in inside if item.name not in AUTHORITY_FILES]
    return problems + [_misnamed_authorities(item) if _is_record(item.name) else _unused(item) for item in left]


# --- what is not read, and what to do about it ------------------------------------------------------------------------


def ids_left_out(root: Path, problems: Iterable[Problem]) -> frozenset[str]:
    """The ids of records in files and folders that `problems` say are not read: naming one is no second mistake."""
    found: set[str] = set()
    for problem in problems:
        path = problem.position.file
        if problem.code in ("record-misplaced", "id-malformed", "link-not-followed") and "/" in path:
            files = [path]
            if problem.code != "link-not-followed" and (root / path).is_dir():
                files += [item.path for item in entries(root, path)[0]]
            found |= {nfc(_RECORD.sub("", PurePosixPath(file).name)) for file in files if _is_record(file)}
    return frozenset(found)


def _is_record(name: str) -> bool:
    """Whether a file was meant for records: `bia-06.yml`, `bia-06.yml.txt` as Notepad saves it, `so.csv`."""
    return _RECORD.search(name) is not None


def _misplaced(entry: Entry, reason: tuple[str, str], todo: tuple[str, str]) -> Problem:
    words = {"reason_vi": reason[0], "reason_en": reason[1], "todo_vi": todo[0], "todo_en": todo[1]}
    return Problem("record-misplaced", Position(entry.path), values={"name": entry.name, **words})


def _misplaced_record(entry: Entry, found: Sequence[CollectionFolder]) -> Problem:
    example = found[0].path if found else "collections/bia"
    return _misplaced(
        entry,
        ("nằm ngoài mọi thư mục sưu tập", "lies outside every collection's folder"),
        (f"Hãy chuyển tệp vào thư mục của một sưu tập, ví dụ {example}/.",
         f"Move the file into the folder of a collection, such as {example}/."),
    )  # fmt: skip


def _with_extension_too_many(entry: Entry) -> Problem:
    name = entry.name.rpartition(".")[0]
    return _misplaced(
        entry,
        (f"có thêm đuôi .{entry.name.rpartition('.')[2]}", f"has .{entry.name.rpartition('.')[2]} behind its name"),
        (f"Hãy đổi tên thành {name}. Để Windows hiện đuôi tệp: mở thư mục, chọn View, rồi File name extensions.",
         f"Rename it {name}. To see endings in Windows: open the folder, choose View, then File name extensions."),
    )  # fmt: skip


def _misnamed_authorities(entry: Entry) -> Problem:
    return _misplaced(
        entry,
        ("danh mục chỉ có ba tên tệp", "is none of the three files of authorities"),
        ("Hãy đổi tên thành places.yml (nơi chốn), people.yml (con người) hoặc terms.yml (thuật ngữ).",
         "Rename it places.yml, people.yml or terms.yml."),
    )  # fmt: skip


def _inner_folder(root: Path, collection: Entry, folder: Entry) -> list[Problem]:
    """A folder inside a collection's: its media, else something nobody reads."""
    if folder.name.lower() == "media":
        used = media_folder(root / collection.path)
        if folder.name == "media":
            return []
        if folder.name == used:
            return [Problem("media-folder-case", Position(folder.path), values={"name": folder.name})]
        return [_unused(folder)]
    inside, problems = entries(root, folder.path)
    names = [item.name for item in inside if not item.is_folder]
    if any(_is_record(name) for name in names):
        return [
            *problems,
            _misplaced(
                folder,
                ("nằm trong thư mục con của sưu tập", "lies in a folder inside the collection's"),
                (f"Hãy chuyển các tệp của nó lên {collection.path}/.", f"Move its files up to {collection.path}/."),
            ),
        ]
    if names and all(kind_of(name) for name in names):
        return [
            *problems,
            Problem(
                "media-misplaced",
                Position(folder.path),
                values={"name": folder.name, "folder": f"{collection.path}/media"},
            ),
        ]
    return [*problems, _unused(folder)]


def _unused(entry: Entry) -> Problem:
    what = ("thư mục", "folder") if entry.is_folder else ("tệp", "file")
    return Problem(
        "file-not-used", Position(entry.path), values={"name": entry.name, "what_vi": what[0], "what_en": what[1]}
    )
