"""Make a file's text fit for the YAML parser without moving a single character: what is odd in it is told and kept.

YAML takes U+0085, U+2028 and U+2029 for line breaks, refuses U+FEFF and control characters (YAML 1.1 §5.1), and keeps
a no-break space inside keys. Odd characters become private-use ones for the parser and are put back in the values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from hyplan_museum.problems import Position, Problem

_ODD: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00a0\u00ad\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\ufeff\ufffe\uffff]"
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_TAB_INDENT: Final = re.compile(r"^( *\t[ \t]*)(?=\S)", re.MULTILINE)
_STRUCTURAL: Final = re.compile(
    "^(?P<indent>[ \u00a0\u2000-\u200b\u202f\ufeff]*[\u00a0\u2000-\u200b\u202f\ufeff][ \u00a0]*)"
    "|^[^\\S\n]*(?:- )*[^\\s:\"'#{\\[]+:(?P<gap>[\u00a0\u2000-\u200b\u202f]+)",
    re.MULTILINE,
)
_NAMES: Final = {
    0x85: "NEXT LINE",
    0xA0: "NO-BREAK SPACE",
    0xAD: "SOFT HYPHEN",
    0x180E: "MONGOLIAN VOWEL SEPARATOR",
    0x200B: "ZERO WIDTH SPACE",
    0x2028: "LINE SEPARATOR",
    0x2029: "PARAGRAPH SEPARATOR",
    0x202F: "NARROW NO-BREAK SPACE",
    0x2060: "WORD JOINER",
    0xFEFF: "ZERO WIDTH NO-BREAK SPACE (BOM)",
}
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_STAND_IN: Final = "\x85\u2028\u2029\ufeff"
_REPLACEMENT: Final = "\ufffd"

MOST: Final = 50
"""Mistakes of one kind told for one file; a file with more is broken as a whole."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """`text` has as many characters as the file's; `restore` puts odd characters back (for `str.translate`)."""

    text: str
    restore: Mapping[int, str]
    problems: tuple[Problem, ...]


def is_control(text: str) -> bool:
    """Whether there is a character in `text` that no page or data file can hold."""
    return _CONTROL.search(text) is not None


def prepare(text: str, file: str, first_line: int = 1) -> Prepared:
    """Tabs of indentation become spaces, control characters U+FFFD, and what YAML takes for a break a stand-in."""
    problems: list[Problem] = []
    if "\t" in text:
        text = _without_tabs(text, file, first_line, problems)
    if not _ODD.search(text):
        return Prepared(text, {}, tuple(problems))
    told: set[tuple[int, str]] = set()
    for match, position in _places(_ODD.finditer(text), text, file, first_line):
        char = match[0]
        control = is_control(char)
        key = position.line, "control" if control else char
        if key in told or len(told) >= MOST or (not control and _in_comment(text, match.start())):
            continue
        told.add(key)
        number = f"{ord(char):04X}"
        if control:
            problems.append(Problem("control-character", position, values={"number": number}))
        else:
            name = _NAMES.get(ord(char), "an odd space")
            problems.append(Problem("odd-space", position, values={"name": name, "number": number}))
    text = _STRUCTURAL.sub(_plain_spaces, _CONTROL.sub(_REPLACEMENT, text))
    restore: dict[int, str] = {}
    for char in _STAND_IN:
        if char in text:
            stand_in = next(c for c in map(chr, range(0x100000, 0x10FFFE)) if c not in text)
            text = text.replace(char, stand_in)
            restore[ord(stand_in)] = char
    return Prepared(text, restore, tuple(problems))


def _places(
    matches: Iterator[re.Match[str]], text: str, file: str, first_line: int
) -> Iterator[tuple[re.Match[str], Position]]:
    """Each match with its position, in lines as an editor counts them (LF, CRLF or CR)."""
    line, start, seen = first_line, 0, 0
    for match in matches:
        for found in _BREAK.finditer(text, seen, match.start()):
            line, start = line + 1, found.end()
        seen = match.start()
        yield match, Position(file, line, match.start() - start + 1)


def _without_tabs(text: str, file: str, first_line: int, problems: list[Problem]) -> str:
    found = [(match, position) for match, position in _places(_TAB_INDENT.finditer(text), text, file, first_line)]
    for match, position in found[:MOST]:
        column = position.column + match[0].index("\t")
        problems.append(Problem("tab-in-indentation", Position(file, position.line, column)))
    return _TAB_INDENT.sub(lambda match: " " * len(match[0]), text) if found else text


def _plain_spaces(match: re.Match[str]) -> str:
    gap = match["gap"] or match["indent"]
    return match[0][: -len(gap)] + " " * len(gap)


def _in_comment(text: str, index: int) -> bool:
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    return text[start:index].lstrip().startswith("#")
