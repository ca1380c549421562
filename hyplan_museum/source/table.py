"""A CSV table of artifacts, each row a tree of the same shape as an artifact's YAML file.

A cell's Position is that of its first character: the physical line in the file (a cell may hold several lines) and
the character in that line. Messages name the row as a spreadsheet numbers it, and the header of the column.

An id is part of addresses, so it is folded (`A00156` → `a00156`, `HY 01` → `hy-01`) and what was typed is kept in
`other_numbers`; two ids that fold alike are an error that names both rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path as File
from typing import Final

from hyplan_museum.language.folding import slug
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings
from hyplan_museum.source import nodes
from hyplan_museum.source.columns import Column, Columns, is_known, plan_columns
from hyplan_museum.source.csv_text import Cell, Row, decode, find_delimiter, rows_of
from hyplan_museum.source.parts import TableRead
from hyplan_museum.source.table_cells import CellCheck, looks_like_second_header

_LIST_MARKS: Final = ";|"


def read_table(root: File, file: str, collection: nodes.Mapping | None, settings: Settings) -> TableRead:
    """Read the table at `file` (POSIX path below `root`); `collection` is the tree of its collection.yml."""
    try:
        data = (root / file).read_bytes()
    except OSError as mistake:
        return TableRead(problems=(Problem("table-unreadable", Position(file), values={"reason": str(mistake)}),))
    mapping = collection.get("columns") if collection else None
    return read_rows(data, file, mapping, settings.languages)


def read_rows(data: bytes, file: str, mapping: nodes.Node | None, languages: tuple[str, ...]) -> TableRead:
    """Read a table from its bytes; `mapping` is the node of `columns:`."""
    text, problems = decode(data, file)
    if not text.strip():
        return TableRead(problems=(*problems, *([] if problems else [Problem("table-empty", Position(file))])))
    named = {name.text for name, _ in mapping} if isinstance(mapping, nodes.Mapping) else set()
    delimiter, text = find_delimiter(text, lambda header: header in named or is_known(header, languages))
    rows = rows_of(text, delimiter, file, problems.append)
    number, headers = next(((n, row) for n, row in enumerate(rows, 1) if row), (1, Row()))
    columns = plan_columns(headers, mapping, file, languages)
    problems += columns.problems
    missing = [name for name in ("id", "title") if not any(c.path[:1] == (name,) for c in columns.columns)]
    if missing:
        where = Position(file, headers[0].line if headers else 0)
        found = ", ".join(f"“{cell.text}”" for cell in headers if cell.text)
        problems += [Problem(f"table-without-{name}", where, name, {"headers": found[:300]}) for name in missing]
        return TableRead(problems=tuple(problems))
    reader = _Rows(file, headers, columns)
    trees = [tree for number, row in enumerate(rows, number + 1) if (tree := reader.read(number, row))]
    loose = frozenset(column.path[0] for column in columns.columns if column.loose and column.path)
    return TableRead(tuple(trees), (*problems, *reader.finish()), loose)


class _Rows:
    """Reads the rows of one table and remembers what only the whole table shows: ids used, columns damaged."""

    def __init__(self, file: str, headers: Row, columns: Columns) -> None:
        self.file = file
        self.headers = headers
        self.columns = [column for column in columns.columns if column.path]
        self.ids = next(column for column in self.columns if column.path == ("id",))
        self.others = [(c, c.ordinal, "" if _is_complex(c) else c.path[0]) for c in self.columns if c is not self.ids]
        self.first_row: dict[str, tuple[int, str]] = {}
        self.cells = CellCheck(file, self.columns)
        self.remarks: list[tuple[int, int]] = []
        self.problems: list[Problem] = []
        self.beyond: dict[int, tuple[int, Cell]] = {}
        self.unnamed = [place for place, cell in enumerate(headers) if not cell.text]
        self.without_file: dict[str, tuple[int, Cell]] = {}
        self.rows = 0

    def read(self, number: int, row: Row) -> nodes.Mapping | None:
        """The tree of a row, None where there is nothing in it or it cannot be a record."""
        first = next((cell.text for cell in row if cell.text), "")
        if not first:
            return None
        if self.rows == 0 and looks_like_second_header([c.text for c in self.headers], [c.text for c in row]):
            self._report("table-second-header", row[0], number, text=", ".join(c.text for c in row)[:80])
            return None
        if first.startswith("#"):
            self.remarks.append((number, row[0].line))
            return None
        self.rows += 1
        self._check_length(number, row)
        id_cell = row[self.ids.ordinal] if self.ids.ordinal < len(row) else None
        if (address := self._id(number, row, id_cell)) is None or id_cell is None:
            return None
        where = Position(self.file, id_cell.line, id_cell.column)
        tree = _Tree()
        tree.entries["id"] = nodes.Scalar(address, where, True)
        width = len(row)
        for column, ordinal, name in self.others:
            if ordinal >= width or not (cell := row[ordinal]).text:
                continue
            words = self.cells.checked(cell, column, number)
            here = Position(self.file, cell.line, cell.column)
            if name:
                tree.entries[name] = nodes.Scalar(words, here, True)
            else:
                tree.put(column, words, here)
        if address != id_cell.text:
            tree.put(Column(self.ids.header, 0, ("other_numbers",)), id_cell.text, where)
        for part in tree.without_files() if "media" in tree.entries else ():
            self.without_file.setdefault(part, (number, row[0]))
        return tree.node(Position(self.file, row[0].line, row[0].column))

    def _id(self, number: int, row: Row, cell: Cell | None) -> str | None:
        """The folded id, None where it is empty or already used."""
        typed = cell.text if cell else ""
        if not (address := slug(typed)):
            title = next(
                (row[c.ordinal].text for c in self.columns if c.path[0] == "title" and c.ordinal < len(row)), ""
            )
            self._report(
                "table-id-empty", cell or row[0], number, title=title[:60] or "…", example=slug(title)[:60] or "bia-01"
            )
            return None
        if address in self.first_row:
            first, first_typed = self.first_row[address]
            code = "table-id-twice" if first_typed == typed else "table-ids-alike"
            self._report(
                code, cell or row[0], number, id=typed, first_id=first_typed, first_row=str(first), address=address
            )
            return None
        self.first_row[address] = number, typed
        if cell:
            self.cells.note_id(cell, number)
        return address

    def _check_length(self, number: int, row: Row) -> None:
        if len(row) != len(self.headers):
            extra = [cell for cell in row[len(self.headers) :] if cell.text]
            counts = {"found": str(len(row)), "wanted": str(len(self.headers))}
            if extra:
                self._report("table-row-long", extra[0], number, text=extra[0].text[:60], **counts)
            elif len(row) < len(self.headers):
                self._report("table-row-short", row[-1], number, missing=self.headers[len(row)].text, **counts)
        for place in self.unnamed:
            if place < len(row) and row[place].text:
                self.beyond.setdefault(place, (number, row[place]))

    def _report(self, code: str, cell: Cell, number: int, **values: str) -> None:
        where = Position(self.file, cell.line, cell.column)
        self.problems.append(Problem(code, where, values={"row": str(number), **values}))

    def finish(self) -> list[Problem]:
        """What only the whole table shows."""
        out = [*self.problems, *self.cells.finish()]
        if self.remarks:
            rows = ", ".join(str(number) for number, _ in self.remarks)
            out.append(Problem("table-remarks-skipped", Position(self.file, self.remarks[0][1]), values={"rows": rows}))
        for place, (number, cell) in self.beyond.items():
            values = {"number": str(place + 1), "row": str(number), "text": cell.text[:60]}
            out.append(Problem("table-header-empty", Position(self.file, cell.line, cell.column), values=values))
        for part, (number, cell) in self.without_file.items():
            column = next(c for c in self.columns if c.path[0] == "media" and part in c.path)
            where = Position(self.file, cell.line, cell.column)
            values = {"header": column.header, "row": str(number)}
            out.append(Problem("table-media-without-file", where, f"media.{part}", values))
        if not self.rows:
            out.append(Problem("table-without-rows", Position(self.file, self.headers[0].line)))
        return out


# --- building a row's tree -------------------------------------------------------------------------------------------

_Building = nodes.Node | list["_Building"] | dict[str, "_Building"]


class _Tree:
    """The tree of one row as it grows; a key stands where its cell stands, for problems are told by row."""

    __slots__ = ("entries",)

    def __init__(self) -> None:
        self.entries: dict[str, _Building] = {}

    def put(self, column: Column, words: str, where: Position) -> None:
        """Add the words of a cell at its column's path."""
        name, path = column.path[0], column.path
        if name == "media":
            self._put_media(column, words, where)
        elif name == "notes":
            scalar = nodes.Scalar(words, where, True)
            self._append("notes", {path[1]: scalar} if len(path) > 1 else scalar)
        elif len(path) > 1:
            _deep(self.entries, path)[path[-1]] = nodes.Scalar(words, where, True)
        elif column.split and (";" in words or "|" in words or name in self.entries):
            for value in split_list(words):
                self._append(name, nodes.Scalar(value, where, True))
        else:
            self.entries[name] = nodes.Scalar(words, where, True)

    def _append(self, name: str, value: _Building) -> None:
        before = self.entries.setdefault(name, [])
        if not isinstance(before, list):
            before = self.entries[name] = [before]
        before.append(value)

    def _put_media(self, column: Column, words: str, where: Position) -> None:
        """`media`, `media.alt` …: the nth value of each belongs to the nth picture."""
        path = ("file",) if len(column.path) == 1 else column.path[1:]
        values = split_list(words, _LIST_MARKS if path == ("file",) else "|") if column.split else [words]
        items = self.entries.setdefault("media", [])
        if not isinstance(items, list):
            return
        for place, value in enumerate(values):
            if len(items) <= place:
                items.append({})
            item = items[place]
            if isinstance(item, dict):
                _deep(item, ("", *path))[path[-1]] = nodes.Scalar(value, where, True)

    def node(self, where: Position) -> nodes.Mapping:
        return _mapping(self.entries, where)

    def without_files(self) -> list[str]:
        """Words on pictures in a row that names none: the first `alt` is for files found by name, the rest is told."""
        items = self.entries.get("media")
        if not isinstance(items, list) or any(isinstance(item, dict) and "file" in item for item in items):
            return []
        first = items[0] if isinstance(items[0], dict) else {}
        lost = {part for item in items[:1] if isinstance(item, dict) for part in item if part != "alt"}
        del self.entries["media"]
        if "alt" in first:
            self.entries["media"] = {"alt": first["alt"]}
        return sorted(lost)


def _mapping(entries: dict[str, _Building], where: Position) -> nodes.Mapping:
    pairs = []
    for name, value in entries.items():
        node = value if isinstance(value, nodes.Scalar) else _node(value, where)
        pairs.append((nodes.Scalar(name, node.position), node))
    return nodes.Mapping(tuple(pairs), where)


def _node(value: _Building, where: Position) -> nodes.Node:
    if isinstance(value, list):
        items = tuple([_node(item, where) for item in value])
        return nodes.Sequence(items, items[0].position)
    if isinstance(value, dict):
        inner = _mapping(value, where)
        return nodes.Mapping(inner.entries, inner.entries[0][1].position)
    return value


def _deep(entries: dict[str, _Building], path: tuple[str, ...]) -> dict[str, _Building]:
    """The innermost mapping of a path such as `("date", "text", "en")`, made where it is not there."""
    steps = path[1:-1] if path[0] == "" else path[:-1]
    for step in steps:
        inner = entries.setdefault(step, {})
        if not isinstance(inner, dict):
            inner = entries[step] = {}
        entries = inner
    return entries


def _is_complex(column: Column) -> bool:
    """Whether a cell may become more than one scalar under the name of its field."""
    return len(column.path) > 1 or column.split or column.path[0] in ("media", "notes")


def split_list(words: str, marks: str = _LIST_MARKS) -> list[str]:
    """The values of a cell that may hold several: `đá; gỗ`, `đá | gỗ`; empty ones are dropped."""
    for mark in marks[1:]:
        words = words.replace(mark, marks[0])
    return [value for part in words.split(marks[0]) if (value := part.strip())] or [words]


def where_in_table(root: File, positions: Iterable[Position]) -> dict[Position, tuple[int, str]]:
    """For cells of tables: the row as a spreadsheet numbers it, and the header of the column.

    The tables are read again; only problems need this, and they are few.
    """
    out: dict[Position, tuple[int, str]] = {}
    by_file: dict[str, dict[tuple[int, int], Position]] = {}
    for position in positions:
        by_file.setdefault(position.file, {})[position.line, position.column] = position
    for file, wanted in by_file.items():
        out |= {position: (position.line, "") for position in wanted.values()}
        try:
            text, _ = decode((root / file).read_bytes(), file)
        except OSError:
            continue
        delimiter, text = find_delimiter(text, is_known)
        headers: Row = []
        for number, row in enumerate(rows_of(text, delimiter, file, lambda _: None), 1):
            headers = headers or row
            for place, cell in enumerate(row):
                if (cell.line, cell.column) in wanted and place < len(headers):
                    out[wanted[cell.line, cell.column]] = number, headers[place].text
    return out
