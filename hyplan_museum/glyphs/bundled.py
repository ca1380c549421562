"""The font that comes with this package: which characters it has, and in which of its pieces they lie.

Hanazono Mincho, cut into pieces of 1,024 code points (web/build.mjs puts them beside the style sheet): all Chinese and
Nôm characters of Unicode 10, extensions A to F among them.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent.parent / "pages" / "static" / "built" / "han-nom"
"""Where web/ is built to; the pieces are no part of a site."""

NAME: Final = "Hanazono Mincho"
LICENCE: Final = "LICENSE.txt"
UNITS: Final = 1024
"""Units an em is cut into in every piece, and the width and height of every character."""

COVERED: Final = (
    (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x2FF0, 0x2FFB), (0x3000, 0x3029), (0x3030, 0x303F),
    (0x31C0, 0x31E3), (0x3400, 0x4DB5), (0x4E00, 0x9FEA), (0xF900, 0xFA6D), (0xFA70, 0xFAD9), (0x20000, 0x2A6D6),
    (0x2A700, 0x2B734), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0), (0x2F800, 0x2FA1D),
)  # fmt: skip
"""First and last of each stretch of code points it has; a test holds them against the pieces."""

_STARTS: Final = [first for first, _ in COVERED]


def has(char: str) -> bool:
    """Whether the font has the character; told from a table, without opening anything."""
    place = bisect_right(_STARTS, ord(char)) - 1
    return place >= 0 and ord(char) <= COVERED[place][1]


def by_piece(chars: Iterable[str]) -> dict[Path, str]:
    """The characters under the pieces they lie in; those the font lacks are left out."""
    found: dict[str, list[str]] = {}
    for char in sorted(chars):
        if has(char) and (piece := _piece_of(ord(char))):
            found.setdefault(piece, []).append(char)
    return {FOLDER / piece: "".join(own) for piece, own in found.items()}


def _piece_of(code: int) -> str | None:
    return next((name for name, first, last in pieces() if first <= code <= last), None)


@cache
def pieces() -> tuple[tuple[str, int, int], ...]:
    """Name, first and last code point of each piece."""
    listed = json.loads((FOLDER / "pieces.json").read_text("utf-8"))
    return tuple((str(name), int(first), int(last)) for name, first, last in listed)
