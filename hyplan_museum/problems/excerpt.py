"""The line a problem stands on, with a caret under its column, as a terminal or a page shows it."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from hyplan_museum.problems.problem import Position

WIDTH: Final = 96
"""Cells of a terminal; a longer line is cut around the column."""

_AROUND: Final = 4
"""Characters looked at on each side of the column for every cell shown: marks that combine take no cell."""

_LARGEST: Final = 64 * 1024 * 1024
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`line` as shown (tabs and control characters made visible), `caret` blanks and a `^` or empty, the number."""

    number: int
    line: str
    caret: str


def excerpt(line: str, number: int, column: int, width: int = WIDTH) -> Excerpt:
    """Show `line`; the caret stands under character `column` (from 1; 0 for none, beyond the end just behind it)."""
    at = min(max(column, 1) - 1, len(line))
    first = max(0, at - _AROUND * width)  # of a line of millions of characters only what may be seen is looked at
    near = line[first : at + _AROUND * width]
    at -= first
    cells = [(_shown(char), _width(char)) for char in near]
    start = _start(cells, at, width)
    end, used = start, 0
    while end < len(cells) and used + cells[end][1] <= width:
        used += cells[end][1]
        end += 1
    left = "…" if start or first else ""
    right = "…" if end < len(cells) or first + len(near) < len(line) else ""
    shown = left + "".join(text for text, _ in cells[start:end]) + right
    caret = " " * (len(left) + sum(size for _, size in cells[start:at])) + "^" if column > 0 else ""
    return Excerpt(number, shown, caret)


def _start(cells: list[tuple[str, int]], at: int, width: int) -> int:
    """Where to begin so that the caret is seen, with two thirds of the width before it at most."""
    before = sum(size for _, size in cells[:at])
    if before < width:
        return 0
    start, room = at, width * 2 // 3
    while start > 0 and room >= cells[start - 1][1]:
        start -= 1
        room -= cells[start][1]
    return start


def _shown(char: str) -> str:
    if char == "\t":
        return "    "
    if unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp"):
        return "·"
    return "" if unicodedata.category(char) == "Cf" else char


def _width(char: str) -> int:
    """Cells a character takes: none for marks that combine, two for chữ Hán (Unicode Standard Annex 11)."""
    if char == "\t":
        return 4
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


@dataclass(slots=True)
class Lines:
    """The lines of the museum's files, each file read once; used for one report and thrown away."""

    root: Path
    _read: dict[str, list[str]] = field(default_factory=dict)

    def at(self, position: Position) -> Excerpt | None:
        """The excerpt for a place; None where it names no line, or the file is no text that can be shown."""
        if position.line < 1:
            return None
        lines = self._read.get(position.file)
        if lines is None:
            lines = self._read[position.file] = _lines(self.root / position.file)
        if position.line > len(lines):
            return None
        return excerpt(lines[position.line - 1], position.line, position.column)


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > _LARGEST:
            return []
        data = path.read_bytes()
    except (OSError, ValueError):
        return []
    bom, encoding = next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", "utf-8"))
    text = data.removeprefix(bom).decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
