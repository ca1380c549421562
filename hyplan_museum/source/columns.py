"""What each column of a table means: a field, a part of one (`title.en`, `media.alt`), a note, or nothing.

A header is read by itself: any name, label or alias of a field, English or Vietnamese, with or without marks. The
mapping `columns:` of collection.yml comes first. Where that mapping says which column is the title it is taken for a
whole description of somebody else's table, and every column it leaves out is kept as a note; where it does not, it
only amends, and the other headers are read by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Final

from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source import nodes
from hyplan_museum.source.csv_text import Cell, Row
from hyplan_museum.source.fields import ARTIFACT, GROUPS, Field, Table, header_key

Path = tuple[str, ...]
"""Where a cell goes in the record: `("title", "en")`; `("notes", header)` for a note; empty for nothing."""

IGNORE: Final = frozenset({"ignore", "boqua"})
NOTE: Final = frozenset({"note", "notes", "ghichu"})

_SPLIT_TYPES: Final = frozenset({"plain", "value", "person", "place", "reference", "uri", "id"})
_SPLIT_TEXTS: Final = frozenset({"other_titles", "sources"})
_MEDIA_HEADERS: Final = {
    "alt": "alt", "alttext": "alt", "imagealttext": "alt", "motaanh": "alt", "loithayanh": "alt",
    "caption": "caption", "chuthich": "caption", "chuthichanh": "caption",
    "quyenanh": "rights", "giayphepanh": "rights", "imagerights": "rights", "imagecredit": "credit",
}  # fmt: skip
_LANGUAGES: Final = {
    "tienganh": "en", "anh": "en", "english": "en", "eng": "en", "tiengviet": "vi", "viet": "vi", "vietnamese": "vi",
}  # fmt: skip
_HEADERS: Final = {
    header_key(name): name for f in ARTIFACT for name in (f.name, f.label.in_language("vi").text, *f.aliases)
}
_LONGEST: Final = 200
"""Characters of a header; a longer one is no field, and its dots would be looked at one by one."""
_GUESSES: Final = 100
"""Headers that a guess is made for: a table with more unknown ones is no table of artifacts, and guessing costs."""
_SUFFIX: Final = re.compile(
    r"^(?P<base>.+?)\s*(?:[._@:/–-]\s*(?P<tail>[^._@:/()\[\]–-]+)|[(\[](?P<inside>[^)\]]+)[)\]])$"
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column that is read. `split`: its cells may hold several values. `loose`: unknown names are not reported."""

    header: str
    ordinal: int
    path: Path
    split: bool = False
    loose: bool = False
    position: Position = field(default_factory=lambda: Position(""))


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table that are read, in their order, what is wrong, and the headers kept as notes."""

    columns: tuple[Column, ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...] = ()


def is_known(header: str, languages: tuple[str, ...] = ("vi", "en")) -> bool:
    """Whether a header means a field by itself."""
    return path_of(header, languages) is not None


def path_of(header: str, languages: tuple[str, ...]) -> tuple[Path, Field] | None:
    """The field a header means by itself: `Niên đại`, `nien_dai`, `title.en`, `Tên (tiếng Anh)`, `media.alt`."""
    key = header_key(header)
    if not key or len(header) > _LONGEST:
        return None
    if known := ARTIFACT.by_name.get(header.strip()) or ARTIFACT.field_of_header(header):
        return (known.name,), known
    if part := _MEDIA_HEADERS.get(key):
        return ("media", part), GROUPS["media"].by_name[part]
    match = _SUFFIX.match(header.strip())
    if match is None:
        return None
    tail = match["tail"] or match["inside"]
    if (found := path_of(match["base"], languages)) is None:
        return None
    return _within(found, tail, languages)


def _within(found: tuple[Path, Field], tail: str, languages: tuple[str, ...]) -> tuple[Path, Field] | None:
    path, known = found
    key = header_key(tail)
    language = _LANGUAGES.get(key, key)
    if len(path) == 1 and (group := _group(known)) and (inner := group.field_of_header(tail)):
        return (*path, inner.name), inner
    if known.type == "private" and len(path) == 1:
        return (*path, tail.strip()), known
    spoken = known.type in ("text", "markdown", "value", "date", "person")
    if spoken and language in {*languages, "vi", "en"}:
        return ((*path, "text", language) if known.type == "date" else (*path, language)), known
    return None


def _group(known: Field) -> Table | None:
    return GROUPS.get("date" if known.type == "date" else known.entries)


def plan_columns(headers: Row, mapping: nodes.Node | None, file: str, languages: tuple[str, ...]) -> Columns:
    """Decide for every header of `headers`; `mapping` is the node of `columns:`, or None."""
    mapped, problems = _mapping(mapping, headers, file, languages)
    whole = any(column.path[:1] == ("title",) for column in mapped.values())
    columns: list[Column] = []
    notes: list[str] = []
    seen: dict[str, Cell] = {}
    for ordinal, cell in enumerate(headers):
        where = Position(file, cell.line, cell.column)
        if not cell.text:
            continue
        if (first := seen.get(header_key(cell.text) or cell.text)) is not None:
            values = {"header": cell.text, "first": str(first.column), "number": str(ordinal + 1)}
            problems.append(Problem("table-header-twice", where, cell.text, values))
            continue
        seen[header_key(cell.text) or cell.text] = cell
        column = mapped.get(_same(cell.text))
        if column is None and not whole and (found := path_of(cell.text, languages)):
            column = Column(cell.text, ordinal, found[0], _splits(*found))
        if column is None and mapping is None:
            problems.append(_unknown(cell, where, len(problems) < _GUESSES))
            continue
        if column is None:
            notes.append(cell.text)
            column = Column(cell.text, ordinal, ("notes", cell.text))
        columns.append(replace(column, header=cell.text, ordinal=ordinal, position=where))
    kept = _one_column_a_field(columns, problems)
    if notes:
        first_note = next(cell for cell in headers if cell.text == notes[0])
        where = Position(file, first_note.line, first_note.column)
        values = {"headers": ", ".join(f"“{name}”" for name in notes), "count": str(len(notes))}
        problems.append(Problem("table-columns-as-notes", where, notes[0], values))
    return Columns(tuple(_bare_words_beside_languages(kept, languages)), tuple(problems), tuple(notes))


def _splits(path: Path, known: Field) -> bool:
    if path[0] == "media":
        return len(path) == 1 or path[1] in ("file", "alt", "caption")
    return known.many and (known.type in _SPLIT_TYPES or known.name in _SPLIT_TEXTS)


def _same(header: str) -> str:
    return header_key(header) or header


def _unknown(cell: Cell, where: Position, guess: bool) -> Problem:
    near = get_close_matches(header_key(cell.text), _HEADERS, 1, 0.75) if guess else []
    values = {"header": cell.text, **did_you_mean(_HEADERS[near[0]] if near else None)}
    return Problem("table-header-unknown", where, cell.text, values)


def _one_column_a_field(columns: list[Column], problems: list[Problem]) -> list[Column]:
    """Two columns for one field are a mistake, unless the field is a list: then both are read."""
    kept: list[Column] = []
    for column in columns:
        first = next((k for k in kept if k.path == column.path and column.path and not column.split), None)
        if first is None:
            kept.append(column)
            continue
        values = {"header": column.header, "first": first.header, "field": ".".join(column.path)}
        problems.append(Problem("table-field-twice", column.position, ".".join(column.path), values))
    return kept


def _bare_words_beside_languages(columns: list[Column], languages: tuple[str, ...]) -> list[Column]:
    """`title` beside `title.en` is `title.vi`; `date` beside `date.edtf` is `date.text`."""
    nested = {column.path[:n] for column in columns for n in range(1, len(column.path))}

    def complete(path: Path) -> Path:
        if path not in nested or path == ("media",) or path[0] in ("private", "notes"):
            return path
        if path == ("date",):
            return complete(("date", "text"))
        known = ARTIFACT.by_name[path[0]]
        return path if known.entries and len(path) == 1 else (*path, languages[0])

    return [replace(column, path=complete(column.path)) for column in columns]


# --- columns: of collection.yml --------------------------------------------------------------------------------------


def _mapping(
    mapping: nodes.Node | None, headers: Row, file: str, languages: tuple[str, ...]
) -> tuple[dict[str, Column], list[Problem]]:
    if mapping is None:
        return {}, []
    if not isinstance(mapping, nodes.Mapping):
        return {}, [Problem("columns-not-a-mapping", mapping.position, "columns")]
    out: dict[str, Column] = {}
    problems: list[Problem] = []
    present = {_same(cell.text): cell.text for cell in headers}
    for header, target in mapping:
        if _same(header.text) not in present:
            near = get_close_matches(header.text, [cell.text for cell in headers], 1, 0.6)
            problems.append(Problem("columns-header-missing", header.position, f"columns.{header.text}", {
                "header": header.text, "file": file, "headers": ", ".join(c.text for c in headers if c.text)[:200],
                **did_you_mean(near[0] if near else None),
            }))  # fmt: skip
        words = target.items if isinstance(target, nodes.Sequence) else (target,)
        names = [word for word in words if isinstance(word, nodes.Scalar)]
        if not names or len(names) != len(words) or len(names) > 2:
            problems.append(_bad_target(header, target.position, ""))
            continue
        first, loose = names[0], len(names) == 2 and header_key(names[1].text) in IGNORE
        if len(names) == 2 and not loose:
            problems.append(_bad_target(header, names[1].position, names[1].text))
        key = header_key(first.text)
        if key in IGNORE:
            out[_same(header.text)] = Column(header.text, 0, ())
        elif key in NOTE:
            out[_same(header.text)] = Column(header.text, 0, ("notes", header.text))
        elif (found := path_of(first.text, languages)) is not None:
            out[_same(header.text)] = Column(header.text, 0, found[0], _splits(*found), loose)
        else:
            problems.append(_bad_target(header, first.position, first.text))
            out[_same(header.text)] = Column(header.text, 0, ())
    return out, problems


def _bad_target(header: nodes.Scalar, where: Position, target: str) -> Problem:
    names = [f.name for f in ARTIFACT] + ["ignore", "note"]
    near = get_close_matches(target, names, 1, 0.6)
    return Problem("columns-target-unknown", where, f"columns.{header.text}", {
        "header": header.text, "target": target or "…", **did_you_mean(near[0] if near else None),
    })  # fmt: skip
