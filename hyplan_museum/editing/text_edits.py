"""Changes to text at positions, leaving every other character as the curator typed it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hyplan_museum.problems import Position


@dataclass(frozen=True, slots=True)
class Replace:
    """Put `new` where `old` stands at (or, quoted, just after) the position."""

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
    lines = text.splitlines(keepends=True)
    line_end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    for edit in sorted(edits, key=lambda e: (e.position.line, e.position.column), reverse=True):
        number = edit.position.line - 1
        if isinstance(edit, Insert):
            if number and not lines[number - 1].endswith("\n"):
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
