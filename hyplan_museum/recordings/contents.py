"""What a file turned out to be, and which of its bytes are published; or why it is not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from hyplan_museum.museum import MediaKind

Piece: TypeAlias = tuple[int, int] | bytes
"""A stretch of the original, from and up to a place in it; or bytes that stand in its stead."""


class Data(Protocol):
    """Bytes of a file: a mapping of it into memory, or bytes themselves."""

    def __len__(self) -> int: ...
    def __getitem__(self, key: slice, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Contents:
    """`name` is the format as people call it; `extension` and `format` are those it is published with.

    `duration` is in milliseconds; width and height are those a film is shown at. `pieces`, one after the other, are
    what is published.
    """

    name: str
    kind: MediaKind
    extension: str
    format: str
    pieces: tuple[Piece, ...]
    duration: int = 0
    width: int = 0
    height: int = 0

    @property
    def bytes(self) -> int:
        return sum(len(piece) if isinstance(piece, bytes) else piece[1] - piece[0] for piece in self.pieces)


@dataclass(slots=True)
class Film:
    """What was found so far; `changes` are the places to overwrite."""

    changes: list[tuple[int, bytes]] = field(default_factory=list)
    duration: int = 0
    size: tuple[int, int] | None = None
    has_sound: bool = False


class Fault(Exception):  # noqa: N818 - what is wrong with a curator's file, as in images/
    """Why nothing can be published: a code of the catalogue, and what fills its texts besides `file`."""

    def __init__(self, code: str, values: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.values = dict(values or {})


def damaged(vi: str, en: str) -> Fault:
    """The fault of a file that breaks off or contradicts itself."""
    return Fault("recording-unreadable", {"reason_vi": vi, "reason_en": en})


def foreign(found: str, wanted: str) -> Fault:
    """The fault of a sound or film that not every browser plays."""
    return Fault("recording-codec", {"found": found, "wanted": wanted})


def cut_short() -> Fault:
    return damaged("tệp bị cụt, chép chưa hết", "it breaks off: it was not copied whole")


def with_overwritten(size: int, changes: Iterable[tuple[int, bytes]]) -> tuple[Piece, ...]:
    """A file of `size` bytes with some replaced, each by as many; what lies inside another change is dropped."""
    pieces: list[Piece] = []
    at = 0
    for start, data in sorted(changes, key=lambda change: (change[0], -len(change[1]))):
        if start < at or not data:
            continue
        if start > at:
            pieces.append((at, start))
        pieces.append(data)
        at = start + len(data)
    if at < size:
        pieces.append((at, size))
    return tuple(pieces)
