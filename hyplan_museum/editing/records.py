"""Where each record is written, and every place that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args

from hyplan_museum.editing.text_edits import LINES
from hyplan_museum.museum import Museum, RefKind
from hyplan_museum.problems import Position
from hyplan_museum.source import nodes
from hyplan_museum.source.fields import ARTIFACT, COLLECTION, EXHIBIT, GROUPS, PERSON, PLACE, TERM
from hyplan_museum.source.table import read_rows
from hyplan_museum.source.yaml import load_text

_TYPES: Final[dict[RefKind, frozenset[str]]] = {
    "artifact": frozenset({"reference"}),
    "exhibit": frozenset({"reference"}),
    "collection": frozenset({"reference"}),
    "place": frozenset({"place", "reference"}),
    "person": frozenset({"person", "reference"}),
    "term": frozenset({"value", "reference"}),
}
_FILES: Final = {"place": "places", "person": "people", "term": "terms"}
_TABLES: Final = (ARTIFACT, COLLECTION, EXHIBIT, PERSON, PLACE, TERM, *GROUPS.values())
_WITHIN: Final = {"within": "place", "broader": "term"}
"""References that stay inside one file of authorities; any other reference names an artifact, collection or exhibit."""


@dataclass(frozen=True, slots=True)
class Written:
    """Where a record is written: its file, and in a file of authorities the item (None for a file of its own)."""

    kind: RefKind
    id: str
    file: str
    item: nodes.Mapping | None = None


def find_record(museum: Museum, id: str) -> list[tuple[RefKind, Position]]:
    """Every kind of record that has this id, with where it is written."""
    kinds: tuple[RefKind, ...] = get_args(RefKind)
    return [(kind, museum.of_kind(kind)[id].position) for kind in kinds if id in museum.of_kind(kind)]


def tree_of(text: str, file: str) -> nodes.Node | None:
    """The YAML of a file, or the front matter of a Markdown file; None for a table."""
    if file.lower().endswith((".csv", ".tsv")):
        return None
    if not file.endswith(".md"):
        return load_text(text, file).node
    match = re.match(r"---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.DOTALL | re.MULTILINE)
    return load_text(match[1], file, first_line=2).node if match else None


def references(tree: nodes.Node | None, kind: RefKind, id: str) -> Iterator[nodes.Scalar]:
    """Every scalar below `tree` that names the record: under a field whose type refers to such a record."""
    if isinstance(tree, nodes.Sequence):
        for item in tree.items:
            yield from references(item, kind, id)
    elif isinstance(tree, nodes.Mapping):
        for key, value in tree:
            if _may_name(key.text, kind):
                yield from _named(value, id)
            yield from references(value, kind, id)


def in_table(
    text: str, columns: nodes.Node | None, languages: tuple[str, ...], kind: RefKind, id: str
) -> list[Position]:
    """Where the cells of a table name the record: the position of the id itself, in a cell of one or several."""
    lines = LINES.split(text)
    found: list[Position] = []
    word = re.compile(rf"(?<![\w.-]){re.escape(id)}(?![\w-])")
    for row in read_rows(text.encode("utf-8"), "", columns, languages).rows:
        for scalar in references(row, kind, id):
            line, column = scalar.position.line, scalar.position.column
            for number in range(line - 1, len(lines)):  # a cell in quotes may go over several lines
                if match := word.search(lines[number], column - 1 if number == line - 1 else 0):
                    found.append(Position("", number + 1, match.start() + 1))
                    break
    return list(dict.fromkeys(found))


def _may_name(key: str, kind: RefKind) -> bool:
    if key == "cover":  # an artifact's id, or id/media
        return kind == "artifact"
    types = {field.type for table in _TABLES if (field := table.by_name.get(key)) is not None}
    if not types & _TYPES[kind]:
        return False
    if "reference" not in types:
        return True
    return _WITHIN[key] == kind if key in _WITHIN else kind in {"artifact", "exhibit", "collection"}


def _named(value: nodes.Node, id: str) -> Iterator[nodes.Scalar]:
    found = value.items if isinstance(value, nodes.Sequence) else (value,)
    yield from (item for item in found if isinstance(item, nodes.Scalar) and item.text.partition("/")[0] == id)


def authority_item(root: Path, kind: RefKind, id: str) -> Written | None:
    """The item of a person, place or term in its file."""
    file = f"collections/authorities/{_FILES[kind]}.yml"
    tree = tree_of((root / file).read_text("utf-8-sig"), file)
    items: tuple[nodes.Node, ...] = tree.items if isinstance(tree, nodes.Sequence) else ()
    for item in items:
        if isinstance(item, nodes.Mapping) and isinstance(name := item.get("id"), nodes.Scalar) and name.text == id:
            return Written(kind, id, file, item)
    return None
