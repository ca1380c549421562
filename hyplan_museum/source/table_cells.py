"""What spreadsheets do to cells: lost zeros, dates turned over, error signs, letters lost; told once a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source.columns import Column, is_known
from hyplan_museum.source.csv_text import Cell
from hyplan_museum.source.text_damage import Damage, damage_in, excerpt

_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|thg\\s?\\d{1,2}|tháng\\s?\\d{1,2}"
_MANGLED_DATE: Final = re.compile(
    rf"(?:\d{{1,2}}-(?:{_MONTHS})|(?:{_MONTHS})-\d{{1,2}})\.?(?:-\d{{2}})?", re.IGNORECASE
)
_SERIAL_DAY: Final = re.compile(r"[2-6]\d{4}(?:\.0)?")
_EXCEL_ERROR: Final = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|#+)|\d(?:[.,]\d+)?E\+\d{1,3}")
_SPOILT: Final = "#0123456789"
_LOOKS_LIKE_A_NAME: Final = re.compile(r"[^\W\dA-Z]+(?:_[^\W\dA-Z]+)*")


class CellCheck:
    """Looks at every cell of a table that is read, and tells each kind of mistake once a column, with a count."""

    def __init__(self, file: str, columns: Sequence[Column]) -> None:
        self.file = file
        self.damaged: dict[tuple[int, str], list[tuple[Cell, int, Damage]]] = {}
        self.headers = {column.ordinal: column.header for column in columns}
        self.mangled: dict[tuple[int, str], list[tuple[Cell, int]]] = {}
        self.numbers: list[tuple[Cell, int]] = []

    def checked(self, cell: Cell, column: Column, row: int) -> str:
        """The words of the cell, repaired where it was typed in an old font."""
        words = cell.text
        if column.path[0] == "date" and column.path[-1] != "edtf":
            if _MANGLED_DATE.fullmatch(words) or _SERIAL_DAY.fullmatch(words):
                self.mangled.setdefault((column.ordinal, "table-date-mangled"), []).append((cell, row))
        elif words[0] in _SPOILT and _EXCEL_ERROR.fullmatch(words):
            self.mangled.setdefault((column.ordinal, "table-cell-mangled"), []).append((cell, row))
        if words.isascii() and "?" not in words:
            return words
        damage = damage_in(words)
        if damage is None:
            return words
        code = "table-letters-lost" if damage.repaired is None else "table-text-repaired"
        self.damaged.setdefault((column.ordinal, code), []).append((cell, row, damage))
        return damage.repaired or words

    def note_id(self, cell: Cell, row: int) -> None:
        """Remember a numeric id: leading zeros are missed only beside others that kept theirs."""
        if cell.text.isdecimal():
            self.numbers.append((cell, row))

    def finish(self) -> list[Problem]:
        out = []
        for (ordinal, code), found in self.damaged.items():
            cell, row, damage = found[0]
            values = {
                "header": self.headers[ordinal], "row": str(row), "text": excerpt(cell.text), "count": str(len(found)),
                "repaired": excerpt(damage.repaired or ""),
            }  # fmt: skip
            out.append(Problem(code, Position(self.file, cell.line, cell.column), self.headers[ordinal], values))
        for (ordinal, code), cells in self.mangled.items():
            cell, row = cells[0]
            values = {"header": self.headers[ordinal], "row": str(row), "text": cell.text, "count": str(len(cells))}
            out.append(Problem(code, Position(self.file, cell.line, cell.column), self.headers[ordinal], values))
        return out + self._lost_zeros()

    def _lost_zeros(self) -> list[Problem]:
        width = max((len(cell.text) for cell, _ in self.numbers if cell.text.startswith("0")), default=0)
        return [
            Problem("table-zeros-lost", Position(self.file, cell.line, cell.column), "id",
                    {"row": str(row), "text": cell.text, "meant": cell.text.zfill(width)})
            for cell, row in self.numbers
            if len(cell.text) < width
        ]  # fmt: skip


def looks_like_second_header(headers: Sequence[str], row: Sequence[str]) -> bool:
    """Whether the row below the headers repeats them in another language (Telar: `id_objeto, titulo, …`).

    Either its cells are headers we know (`Mã, Tên, Niên đại`), or it has a word for each of five columns or more and
    every one looks like a column's name: small letters without blanks or digits, some joined by `_`, all different.
    """
    words = [word for word in row if word]
    if len(words) >= 3 and all(is_known(word) for word in words):
        return True
    return (
        len(words) >= 5
        and len(words) == len(headers)
        and len(set(words)) == len(words)
        and all(_LOOKS_LIKE_A_NAME.fullmatch(word) for word in words)
        and any("_" in word for word in words)
    )
