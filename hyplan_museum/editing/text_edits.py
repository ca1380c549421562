"""Changes to text at positions, leaving every other character as the curator typed it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from hyplan_museum.problems import Position

LINES: Final = re.compile(r"\r\n|\r|\n")
"""What ends a line for YAML, Markdown and tables; Python's splitlines knows seven more."""
_ENDS: Final = re.compile(r"(\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class Replace:
    """Put `new` where `old` stands at (or, quoted, just after) the position; an empty `old` stands before all else."""

    position: Position
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Insert:
    """Put whole lines (ending in `\\n`; the text's own line ends are written) before line `position.line`."""

    position: Position
    lines: str


class NotThereError(Exception):
    """The text to be changed is not where it was read; nothing was changed."""

    def __init__(self, position: Position) -> None:
        super().__init__(str(position))
        self.position = position


def apply(text: str, edits: Iterable[Replace | Insert]) -> str:
    """The text with all edits made, from the end backwards so that positions stay true. Raises NotThereError."""
    parts = _ENDS.split(text)
    lines = [line + end for line, end in zip(parts[::2], (*parts[1::2], ""), strict=True)]
    line_end = parts[1] if len(parts) > 1 else "\n"
    for edit in sorted(edits, key=lambda e: (e.position.line, e.position.column), reverse=True):
        number = edit.position.line - 1
        if isinstance(edit, Insert):
            if number and not lines[number - 1].endswith(("\n", "\r")):
                lines[number - 1] += line_end
            lines.insert(number, edit.lines.replace("\n", line_end))
            continue
        line = lines[number]
        start = next(
            (at for at in range(edit.position.column - 1, edit.position.column + 1) if line.startswith(edit.old, at)),
            None,
        )
        if start is None:
            raise NotThereError(edit.position)
        lines[number] = line[:start] + edit.new + line[start + len(edit.old) :]
    return "".join(lines)
