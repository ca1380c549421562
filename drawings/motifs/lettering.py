"""Capitals drawn with the pen, with all the marks of Vietnamese: for maps. A letter is one unit high."""

from __future__ import annotations

import unicodedata
from typing import Final

from drawings.ink import even
from drawings.line import Point, Points, arc, curve, marks, moved, polyline
from drawings.sheet import Sheet

Strokes = list[Points]

_STRAIGHT: Final[dict[str, tuple[float, str]]] = {
    "A": (0.72, "0 1, 0.36 0, 0.72 1; 0.13 0.66, 0.59 0.66"),
    "E": (0.52, "0.52 0, 0 0, 0 1, 0.52 1; 0 0.48, 0.42 0.48"),
    "F": (0.5, "0.5 0, 0 0, 0 1; 0 0.48, 0.4 0.48"),
    "H": (0.64, "0 0, 0 1; 0.64 0, 0.64 1; 0 0.5, 0.64 0.5"),
    "I": (0.04, "0.02 0, 0.02 1"),
    "K": (0.6, "0 0, 0 1; 0.58 0, 0 0.58; 0.2 0.42, 0.6 1"),
    "L": (0.5, "0 0, 0 1, 0.5 1"),
    "M": (0.8, "0 1, 0.08 0, 0.4 0.72, 0.72 0, 0.8 1"),
    "N": (0.66, "0 1, 0 0, 0.66 1, 0.66 0"),
    "T": (0.62, "0 0, 0.62 0; 0.31 0, 0.31 1"),
    "V": (0.68, "0 0, 0.34 1, 0.68 0"),
    "W": (0.96, "0 0, 0.24 1, 0.48 0.2, 0.72 1, 0.96 0"),
    "X": (0.62, "0 0, 0.62 1; 0.62 0, 0 1"),
    "Y": (0.62, "0 0, 0.31 0.5, 0.62 0; 0.31 0.5, 0.31 1"),
    "Z": (0.58, "0 0, 0.58 0, 0 1, 0.58 1"),
    "1": (0.3, "0 0.2, 0.24 0, 0.24 1"),
    "4": (0.6, "0.46 1, 0.46 0, 0 0.68, 0.6 0.68"),
    "7": (0.5, "0 0, 0.5 0, 0.16 1"),
    "-": (0.4, "0.04 0.55, 0.36 0.55"),
    "·": (0.2, "0.04 0.52, 0.16 0.54"),
    ",": (0.14, "0.1 0.94, 0.04 1.14"),
    ".": (0.14, "0.02 0.96, 0.13 0.98"),
    ":": (0.14, "0.02 0.38, 0.13 0.4; 0.02 0.93, 0.13 0.95"),
}
_ROUND: Final[dict[str, tuple[float, str]]] = {
    "B": (
        0.54,
        (
            "0 0, 0 0.01, 0 0.99, 0 1; 0 0, 0.28 0.01, 0.46 0.12, 0.44 0.36, 0.28 0.47, 0 0.48; "
            "0.2 0.48, 0.42 0.53, 0.54 0.74, 0.42 0.96, 0 1"
        ),
    ),
    "C": (0.66, "0.64 0.2, 0.42 0.01, 0.14 0.12, 0 0.5, 0.14 0.88, 0.42 0.99, 0.66 0.8"),
    "D": (0.66, "0 0, 0 0.01, 0 0.99, 0 1; 0 0, 0.34 0.03, 0.6 0.24, 0.66 0.5, 0.6 0.76, 0.34 0.97, 0 1"),
    "G": (
        0.7,
        (
            "0.64 0.2, 0.42 0.01, 0.14 0.12, 0 0.5, 0.14 0.88, 0.42 0.99, 0.68 0.82; "
            "0.68 1, 0.68 0.99, 0.68 0.56, 0.67 0.56, 0.44 0.56"
        ),
    ),
    "J": (0.4, "0.4 0, 0.4 0.7, 0.28 0.98, 0.08 0.94, 0 0.8"),
    "O": (0.74, "0.37 0, 0.1 0.14, 0 0.5, 0.1 0.86, 0.37 1, 0.64 0.86, 0.74 0.5, 0.64 0.14, 0.37 0"),
    "P": (0.54, "0 0, 0 0.01, 0 0.99, 0 1; 0 0, 0.34 0.02, 0.54 0.26, 0.34 0.52, 0 0.54"),
    "Q": (
        0.76,
        (
            "0.37 0, 0.1 0.14, 0 0.5, 0.1 0.86, 0.37 1, 0.64 0.86, 0.74 0.5, 0.64 0.14, 0.37 0; "
            "0.46 0.76, 0.6 0.92, 0.78 1.06"
        ),
    ),
    "R": (0.58, "0 0, 0 0.01, 0 0.99, 0 1; 0 0, 0.34 0.02, 0.54 0.26, 0.34 0.52, 0 0.54; 0.26 0.54, 0.42 0.76, 0.58 1"),
    "S": (0.56, "0.52 0.16, 0.3 0, 0.06 0.1, 0.06 0.34, 0.28 0.47, 0.52 0.62, 0.52 0.88, 0.26 1, 0 0.84"),
    "U": (0.64, "0 0, 0 0.6, 0.1 0.92, 0.32 1, 0.54 0.92, 0.64 0.6, 0.64 0"),
    "0": (0.56, "0.28 0, 0.06 0.16, 0 0.5, 0.06 0.84, 0.28 1, 0.5 0.84, 0.56 0.5, 0.5 0.16, 0.28 0"),
    "2": (0.54, "0.02 0.22, 0.2 0.01, 0.46 0.1, 0.48 0.38, 0.24 0.7, 0 0.99; 0 1, 0.01 1, 0.5 1, 0.54 1"),
    "5": (0.52, "0.48 0, 0.1 0.01, 0.04 0.44, 0.3 0.38, 0.52 0.66, 0.36 0.96, 0 0.92"),
    "6": (0.54, "0.44 0.02, 0.14 0.24, 0 0.66, 0.16 0.98, 0.44 0.94, 0.54 0.68, 0.36 0.46, 0.04 0.62"),
    "?": (0.46, "0 0.2, 0.1 0.02, 0.36 0.02, 0.46 0.24, 0.24 0.48, 0.22 0.68; 0.16 0.95, 0.22 0.97, 0.28 0.95"),
    "8": (
        0.54,
        (
            "0.28 0.46, 0.06 0.3, 0.1 0.06, 0.28 0, 0.46 0.06, 0.5 0.3, 0.28 0.46, "
            "0.02 0.68, 0.08 0.94, 0.28 1, 0.48 0.94, 0.54 0.68, 0.28 0.46"
        ),
    ),
}
_GAP: Final = 0.24
_SPACE: Final = 0.42


def _letter(base: str) -> tuple[float, Strokes]:
    if base in _STRAIGHT:
        wide, written = _STRAIGHT[base]
        return wide, [polyline(*marks(part), step=0.08) for part in written.split(";")]
    wide, written = _ROUND[base]
    return wide, [curve(*marks(part), step=0.05) for part in written.split(";")]


def _mark(sign: str, wide: float, lifted: bool) -> Strokes:
    """A mark of tone or of quality over, under or at the shoulder of a letter."""
    middle = wide / 2
    top = -0.36 if lifted else -0.12
    x = middle + (0.2 if lifted else 0)
    found: dict[str, list[tuple[Point, ...]]] = {
        "\u0300": [((x - 0.16, top - 0.2), (x + 0.04, top - 0.06), (x + 0.12, top))],
        "\u0301": [((x + 0.16, top - 0.2), (x - 0.04, top - 0.06), (x - 0.12, top))],
        "\u0309": [((x - 0.1, top - 0.2), (x + 0.06, top - 0.26), (x + 0.1, top - 0.12), (x, top - 0.02))],
        "\u0303": [((x - 0.2, top - 0.04), (x - 0.08, top - 0.16), (x + 0.06, top - 0.04), (x + 0.2, top - 0.14))],
        "\u0323": [((middle - 0.06, 1.17), (middle, 1.2), (middle + 0.06, 1.18))],
        "\u0302": [((middle - 0.22, -0.1), (middle - 0.02, -0.27)), ((middle - 0.02, -0.27), (middle + 0.2, -0.1))],
        "\u0306": [((middle - 0.2, -0.26), (middle - 0.1, -0.12), (middle + 0.1, -0.12), (middle + 0.2, -0.26))],
        "\u031b": [((wide - 0.08, 0.1), (wide + 0.1, 0.04), (wide + 0.12, -0.12))],
    }
    return [curve(*line, step=0.04) for line in found[sign]]


def width(words: str, size: float) -> float:
    """How long a line of letters is."""
    bases = [c for c in unicodedata.normalize("NFD", _plain(words)) if not unicodedata.combining(c)]
    return size * sum(_SPACE if c == " " else _letter(c)[0] + _GAP for c in bases)


def _plain(words: str) -> str:
    return words.upper().replace("Đ", "D")


def letters(
    sheet: Sheet, words: str, x: float, y: float, size: float, weight: float = 0.12, centred: bool = True
) -> None:
    """Write `words` with their middle (or left end) at x, the foot of the letters at y."""
    at = x - width(words, size) / 2 if centred else x
    for written in unicodedata.normalize("NFC", words.upper()):
        if written == " ":
            at += _SPACE * size
            continue
        base, *signs = unicodedata.normalize("NFD", written)
        wide, strokes = _letter("D" if base == "Đ" else base)
        if base == "Đ":
            strokes = [*strokes, polyline((-0.14, 0.5), (0.3, 0.5), step=0.08)]
        lifted = bool({"\u0302", "\u0306"} & set(signs))
        for sign in signs:
            strokes = [*strokes, *_mark(sign, wide, lifted)]
        for stroke in strokes:
            sheet.line(moved(stroke, at, y - size, size), size * weight, even)
        at += (wide + _GAP) * size


def ring(size: float) -> Points:
    """A circle to put a numeral into."""
    return arc((0, 0), size, 0, 360)
