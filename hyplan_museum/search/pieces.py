"""An index cut into pieces by how its keys begin, each small enough to be fetched for one word.

A piece holds all keys from its first to that of the next piece. Where to cut follows from the keys below one beginning
and their weight: so a changed record changes the pieces that hold its words, and moves a cut only where one overflows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple

WEIGHT: Final = 12_000
"""Characters a piece may hold; only a single key may weigh more. Compressed it is about half."""


_BEYOND_16_BITS: Final = re.compile("[\U00010000-\U0010ffff]")
"""Characters whose order in UTF-16 is not that of their numbers."""


class Piece(NamedTuple):
    """`start` is no greater than any of its keys, and greater than those of all pieces before it."""

    start: str
    keys: list[str]


def cut(weights: Mapping[str, int]) -> list[Piece]:
    """The keys in pieces, in the order of UTF-16, which is that of JavaScript."""
    ordered = sorted(weights, key=_utf16 if _BEYOND_16_BITS.search("".join(weights)) else None)
    return list(_cut([(key, weights[key]) for key in ordered], 0))


def _utf16(key: str) -> bytes:
    return key.encode("utf-16-be", "surrogatepass")


def _cut(keys: Sequence[tuple[str, int]], depth: int) -> Iterator[Piece]:
    if not keys:
        return
    if len(keys) == 1 or sum(weight for _, weight in keys) <= WEIGHT:
        yield Piece(keys[0][0][:depth], [key for key, _ in keys])
        return
    gathered: list[str] = []
    start, filled = "", 0
    for beginning, group in groupby(keys, key=lambda one: one[0][: depth + 1]):
        members = list(group)
        weight = sum(weight for _, weight in members)
        if gathered and filled + weight > WEIGHT:
            yield Piece(start, gathered)
            gathered, filled = [], 0
        if weight > WEIGHT and len(members) > 1:
            yield from _cut(members, depth + 1)
            continue
        if not gathered:
            start = beginning
        gathered += [key for key, _ in members]
        filled += weight
    if gathered:
        yield Piece(start, gathered)


def name(start: str) -> str:
    """The part of a file's name that says where its piece starts: ASCII, and the same in the script."""
    return "".join(
        char if char.isascii() and char.isalnum() else "_" if char == " " else f"-{ord(char):x}" for char in start
    )


_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def script(name: str, numbering: str, content: Any) -> bytes:
    """A classic script that hands its content over; it works over http and from a folder alike."""
    said = _ENCODE(content).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'HYS("{name}","{numbering}",{said})\n'.encode()
