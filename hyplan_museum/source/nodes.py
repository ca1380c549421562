"""What was typed, as a tree: every scalar the text as typed, every key and value with its position.

The YAML loader, front matter and the table reader all give this tree, so one parser reads a record from any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hyplan_museum.problems import Position


@dataclass(frozen=True, slots=True)
class Scalar:
    """Text as typed (NFC); `quoted` tells `"no"` from `no`, and `""` (said to be empty) from nothing at all."""

    text: str
    position: Position
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written; keys are unique (of a repeated key the first stays)."""

    entries: tuple[tuple[Scalar, Node], ...]
    position: Position

    def get(self, key: str) -> Node | None:
        return next((value for name, value in self.entries if name.text == key), None)

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        return iter(self.entries)


Node = Scalar | Sequence | Mapping
