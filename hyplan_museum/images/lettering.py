"""Words in pictures: a typeface that comes in two files, one for Latin letters and one for the Vietnamese ones."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PIL import ImageDraw
from PIL.ImageFont import FreeTypeFont

_VIETNAMESE: Final = frozenset(
    chr(code)
    for first, last in (
        (0x102, 0x103), (0x110, 0x111), (0x128, 0x129), (0x168, 0x169), (0x1A0, 0x1A1), (0x1AF, 0x1B0),
        (0x1EA0, 0x1EF9), (0x20AB, 0x20AB),
    )
    for code in range(first, last + 1)
)  # fmt: skip
_LATIN: Final = frozenset(
    chr(code) for first, last in ((0x20, 0x7E), (0xA0, 0xFF), (0x152, 0x153), (0x2010, 0x2027), (0x2030, 0x203A))
    for code in range(first, last + 1)
)  # fmt: skip
"""What the two files hold, as their style sheet says (`unicode-range` of @fontsource)."""


_LONGEST: Final = 400
"""Characters that could fit on any card, and more."""


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface in one size."""

    latin: FreeTypeFont
    vietnamese: FreeTypeFont

    def length(self, text: str) -> float:
        return sum(font.getlength(run) for font, run in self.runs(text))

    def bounds(self, letter: str) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a short text's ink, from its place on the base line."""
        found = [font.getbbox(run, anchor="ls") for font, run in self.runs(letter)]
        return found[0] if found else (0, 0, 0, 0)

    def write(self, pen: ImageDraw.ImageDraw, place: tuple[float, float], text: str, colour: str) -> None:
        """Write a line that begins at `place` on its base line."""
        x, y = place
        for font, run in self.runs(text):
            pen.text((x, y), run, fill=colour, font=font, anchor="ls")
            x += font.getlength(run)

    def runs(self, text: str) -> list[tuple[FreeTypeFont, str]]:
        """The text in pieces, each with the file that holds it."""
        return [
            (self.vietnamese if vietnamese else self.latin, "".join(run))
            for vietnamese, run in groupby(text, lambda char: char in _VIETNAMESE)
        ]


def legible(text: str) -> str:
    """The words without what neither file holds (Hán-Nôm, pictures): nothing is better than an empty box."""
    return " ".join("".join(char if char in _VIETNAMESE or char in _LATIN else " " for char in text).split())


def wrapped(text: str, face: Face, width: float, most: int) -> list[str]:
    """The words in lines no wider than `width`, at most so many: the last one then ends in “…”."""
    lines: list[str] = []
    line = ""
    for word in legible(text)[:_LONGEST].split():
        longer = f"{line} {word}" if line else word
        if line and face.length(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    if line:
        lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [_cut(line, face, width) for line in lines]


def _cut(line: str, face: Face, width: float) -> str:
    if face.length(line) <= width:
        return line
    fits = bisect_right(range(len(line)), width, key=lambda end: face.length(f"{line[:end]}…")) - 1
    return f"{line[: max(0, fits)].rstrip(' ,.;:–-')}…"
