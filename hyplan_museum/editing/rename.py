"""Giving a record another id: its file, its pictures, everything that names it; the old address keeps leading there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hyplan_museum import addresses
from hyplan_museum.editing.files import curator_files
from hyplan_museum.editing.records import authority_item, in_table, references, tree_of
from hyplan_museum.editing.text_edits import LINES, Insert, Replace, apply
from hyplan_museum.language.folding import slug
from hyplan_museum.museum import RefKind
from hyplan_museum.problems import Position
from hyplan_museum.source import nodes
from hyplan_museum.source.media_files import media_folder, owner_key
from hyplan_museum.source.settings import read_settings


@dataclass(frozen=True, slots=True)
class Changed:
    """What a command did: the files it rewrote, and what it moved (from, to), relative to the museum's folder."""

    rewritten: tuple[str, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()


class InTableError(Exception):
    """The record is a row of a table, which is somebody else's to change. `position` is the row."""

    def __init__(self, position: Position) -> None:
        super().__init__(str(position))
        self.position = position


class TakenError(Exception):
    """A file or folder of the new name is there already; nothing was changed. `path` is relative to the museum."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


_OWNER = re.compile(r"^.*?(?=_| \(|\.[^.]*$|$)")
"""What of a file's name is the id of its record (media_files.owner_key)."""


def rename(root: Path, kind: RefKind, position: Position, old: str, new: str) -> Changed:
    """Rename the record of `kind` that is written at `position`.

    All new texts are made before the first file is touched. Raises InTableError for a row of a table, TakenError
    where a file would be overwritten, and text_edits.NotThereError when a file changed meanwhile.
    """
    if position.file.endswith((".csv", ".tsv")):
        raise InTableError(position)
    files = dict(curator_files(root))
    texts = {file: written.text for file, written in files.items()}
    moves = _moves(root, kind, position, old, new)
    for before, after in moves:
        if (root / after).exists() and not (root / after).samefile(root / before):
            raise TakenError(after)
    names = {Path(before).name: Path(after).name for before, after in moves}
    languages = read_settings(root).settings.languages
    fresh: dict[str, str] = {}
    own = _own_id(root, kind, old)
    for file, text in texts.items():
        edits: list[Replace | Insert] = [*_references(file, text, kind, old, new), *_file_names(file, text, names)]
        if file.lower().endswith((".csv", ".tsv")):
            columns = _columns(texts, file)
            edits = [Replace(at, old, new) for at in in_table(text, columns, languages, kind, old)]
        edits = [edit for edit in edits if edit.position != own]
        if file == position.file and kind not in {"place", "person", "term"}:
            edits += _own_file(file, text, old, new)
        changed = apply(text, edits)
        changed = _markdown(changed, kind, old, new, scenes=file.endswith(".md"))
        if changed != text:
            fresh[file] = changed
    if kind in {"place", "person", "term"}:
        file = position.file
        fresh[file] = apply(fresh.get(file, texts[file]), _authority(root, kind, old, new, texts[file]))
    for file, text in fresh.items():
        (root / file).write_bytes(files[file].bytes_of(text))
    for before, after in moves:
        (root / before).rename(root / after)
    return Changed(tuple(fresh), tuple(moves))


def _moves(root: Path, kind: RefKind, position: Position, old: str, new: str) -> list[tuple[str, str]]:
    """Files and folders that carry the id in their name; pictures first, the record last."""
    if kind == "artifact":
        folder = (root / position.file).parent
        media = folder / media_folder(folder)
        inside = sorted(media.iterdir()) if media.is_dir() else []
        moved = [p for p in inside if owner_key(f"{p.name}/x" if p.is_dir() else p.name) == slug(old)]
        paths = [*moved, root / position.file]
        targets = [p.with_name(new + ("" if p.is_dir() else _OWNER.sub("", p.name, count=1))) for p in moved]
        targets.append((root / position.file).with_name(new + Path(position.file).suffix))
    elif kind in {"exhibit", "collection"}:
        paths = [(root / position.file).parent]
        targets = [paths[0].with_name(new)]
    else:
        return []
    return [
        (p.relative_to(root).as_posix(), t.relative_to(root).as_posix()) for p, t in zip(paths, targets, strict=True)
    ]


def _references(file: str, text: str, kind: RefKind, old: str, new: str) -> Iterator[Replace]:
    for scalar in references(tree_of(text, file), kind, old):
        yield Replace(scalar.position, old, new)


def _file_names(file: str, text: str, names: Mapping[str, str]) -> Iterator[Replace]:
    """A picture that is named in `media:` and was renamed with its record."""
    tree = tree_of(text, file) if names and not file.endswith(".md") else None
    cased = {before.casefold(): after for before, after in names.items()}  # a name may be typed in other case
    for scalar in _scalars(tree):
        head, slash, tail = scalar.text.partition("/")
        if (after := names.get(head) or cased.get(head.casefold())) and (slash or "." in head):
            yield Replace(scalar.position, scalar.text, after + slash + tail)


def _scalars(tree: nodes.Node | None) -> Iterator[nodes.Scalar]:
    if isinstance(tree, nodes.Scalar):
        yield tree
    elif isinstance(tree, nodes.Sequence):
        for item in tree.items:
            yield from _scalars(item)
    elif isinstance(tree, nodes.Mapping):
        for _, value in tree:
            yield from _scalars(value)


def _own_file(file: str, text: str, old: str, new: str) -> Iterator[Replace | Insert]:
    tree = tree_of(text, file)
    if not isinstance(tree, nodes.Mapping):
        return
    typed = tree.get("id")
    if isinstance(typed, nodes.Scalar) and typed.text == old:
        yield Replace(typed.position, old, new)
    yield from _formerly(tree, text, old, new)


def _own_id(root: Path, kind: RefKind, id: str) -> Position | None:
    """Where an authority says its own id: `id` in people.yml is no mention, as it is in an artifact's `people`."""
    written = authority_item(root, kind, id) if kind in {"place", "person", "term"} else None
    name = written.item.get("id") if written is not None and written.item is not None else None
    return name.position if name is not None else None


def _authority(root: Path, kind: RefKind, old: str, new: str, text: str) -> Iterator[Replace | Insert]:
    written = authority_item(root, kind, old)
    if written is None or written.item is None:
        return
    name = written.item.get("id")
    if not isinstance(name, nodes.Scalar):
        return
    line = LINES.split(text)[name.position.line - 1]
    flow = "{" in line[: name.position.column]
    if flow and written.item.get("formerly") is None:
        yield Replace(name.position, old, f"{new}, formerly: [{old}]")
        return
    yield Replace(name.position, old, new)
    indent = " " * next(key.position.column - 1 for key, _ in written.item if key.text == "id")
    yield from _formerly(written.item, text, old, new, indent, after=name.position)


def _formerly(
    record: nodes.Mapping, text: str, old: str, new: str, indent: str = "", after: Position | None = None
) -> Iterator[Replace | Insert]:
    """Add `old` to the record's `formerly`, or write the field before its first line (or after `after`).

    Where the record was called `new` before, that name is its own again, and `old` takes its place.
    """
    former = record.get("formerly")
    again = next((scalar for scalar in _scalars(former) if scalar.text == new), None)
    if again is not None:
        yield Replace(again.position, new, old)
    elif isinstance(former, nodes.Scalar):
        typed = _quoted(former, text) if former.quoted else former.text
        yield Replace(former.position, typed, f"[{old}, {typed}]")
    elif isinstance(former, nodes.Sequence) and former.items and isinstance(first := former.items[0], nodes.Scalar):
        line = LINES.split(text)[former.position.line - 1]
        if line.startswith("[", former.position.column - 1):
            yield Replace(first.position, "", f"{old}, ")
        else:
            dash = " " * (former.position.column - 1)
            yield Insert(Position(first.position.file, first.position.line, 1), f"{dash}- {old}\n")
    else:
        first_key = min((key.position for key, _ in record), key=lambda at: (at.line, at.column))
        if not after and is_flow(record, text):
            yield Replace(first_key, "", f"formerly: [{old}], ")
            return
        before = after.line + 1 if after else first_key.line
        yield Insert(Position(record.position.file, before, 1), f"{indent}formerly: [{old}]\n")


def is_flow(record: nodes.Mapping, text: str) -> bool:
    """Whether a whole record stands in braces."""
    lines = LINES.split(text)
    at = record.position
    return 0 < at.line <= len(lines) and lines[at.line - 1].startswith("{", at.column - 1)


def _quoted(scalar: nodes.Scalar, text: str) -> str:
    """A scalar with its quotes, as it stands in the text."""
    line = LINES.split(text)[scalar.position.line - 1]
    quote = line[scalar.position.column - 1 : scalar.position.column]
    return f"{quote}{scalar.text}{quote}"


def _columns(texts: Mapping[str, str], table: str) -> nodes.Node | None:
    """The `columns:` that a table's collection.yml gives it."""
    folder = table.rpartition("/")[0]
    file = next(
        (f for f in texts if f.lower() in (f"{folder}/collection.yml".lower(), f"{folder}/collection.yaml")), ""
    )
    tree = tree_of(texts[file], file) if file else None
    return tree.get("columns") if isinstance(tree, nodes.Mapping) else None


def _markdown(text: str, kind: RefKind, old: str, new: str, *, scenes: bool) -> str:
    """Links (`artifact:old`) and addresses (`](artifacts/old/)`) in Markdown wherever it is written; in exhibits also
    the headings of scenes (`object=old`)."""
    if kind == "artifact" and scenes:
        heading = rf"(?m)^(##[^\n]*\{{[^\n]*\bobject[ \t]*=[ \t]*[\"'“]?){re.escape(old)}(?=[\s\"'”}}])"
        text = re.sub(heading, rf"\g<1>{new}", text)
    folder = addresses.page(kind, "vi", ("vi",))
    text = re.sub(rf"(\]\([^()\s]*\b{folder}){re.escape(old)}(?=[/)#\s])", rf"\g<1>{new}", text)
    return re.sub(rf"\b({kind}:){re.escape(old)}(?![\w-])", rf"\g<1>{new}", text)
