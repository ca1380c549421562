"""Where each record is written, and every place that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hyplan_museum.museum import Museum, RefKind
from hyplan_museum.problems import Position
from hyplan_museum.source import nodes
from hyplan_museum.source.fields import ARTIFACT, COLLECTION, EXHIBIT, GROUPS, PERSON, PLACE, TERM
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
    kinds: list[tuple[RefKind, Position]] = []
    if id in museum.artifacts:
        kinds.append(("artifact", museum.artifacts[id].position))
    if id in museum.collections:
        kinds.append(("collection", museum.collections[id].position))
    if id in museum.exhibits:
        kinds.append(("exhibit", museum.exhibits[id].position))
    if id in museum.places:
        kinds.append(("place", museum.places[id].position))
    if id in museum.people:
        kinds.append(("person", museum.people[id].position))
    if id in museum.terms:
        kinds.append(("term", museum.terms[id].position))
    return kinds


def curator_files(root: Path) -> Iterator[tuple[str, str]]:
    """Every YAML and Markdown file of the museum with its text, line ends as they are."""
    for folder in ("collections", "exhibits", "docs"):
        for path in sorted((root / folder).rglob("*")):
            inside = path.relative_to(root)
            if path.suffix in {".yml", ".yaml", ".md"} and path.is_file() and not path.is_symlink():
                yield inside.as_posix(), path.read_bytes().decode("utf-8-sig")


def tree_of(text: str, file: str) -> nodes.Node | None:
    """The YAML of a file, or the front matter of a Markdown file."""
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
