"""Make a file's text fit for the YAML parser without moving a single character: what is odd in it is told and kept.

YAML takes U+0085, U+2028 and U+2029 for line breaks, refuses U+FEFF and control characters (YAML 1.1 §5.1), and keeps
a no-break space inside keys. Odd characters become private-use ones for the parser and are put back in the values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_STAND_IN: Final = "\x85\u2028\u2029\ufeff"
_REPLACEMENT: Final = "\ufffd"


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
    lines: set[tuple[int, str]] = set()
    for match in _ODD.finditer(text):
        char = match[0]
        position = place(text, match.start(), file, first_line)
        if is_control(char):
            if (position.line, "control") not in lines:
                problems.append(Problem("control-character", position, values={"number": f"{ord(char):04X}"}))
            lines.add((position.line, "control"))
        elif (position.line, char) not in lines and not _in_comment(text, match.start()):
            lines.add((position.line, char))
            name = _NAMES.get(ord(char), "an odd space")
            problems.append(Problem("odd-space", position, values={"name": name, "number": f"{ord(char):04X}"}))
    text = _STRUCTURAL.sub(_plain_spaces, _CONTROL.sub(_REPLACEMENT, text))
    restore: dict[int, str] = {}
    for char in _STAND_IN:
        if char in text:
            stand_in = next(c for c in map(chr, range(0x100000, 0x10FFFE)) if c not in text)
            text = text.replace(char, stand_in)
            restore[ord(stand_in)] = char
    return Prepared(text, restore, tuple(problems))


def place(text: str, index: int, file: str, first_line: int = 1) -> Position:
    """The position of a character, in lines as an editor counts them (LF, CRLF or CR)."""
    before = text[:index]
    lone = before.count("\r") - before.count("\r\n")
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return Position(file, first_line + before.count("\n") + lone, index - start + 1)


def _without_tabs(text: str, file: str, first_line: int, problems: list[Problem]) -> str:
    def spaces(match: re.Match[str]) -> str:
        at = match.start() + match[0].index("\t")
        problems.append(Problem("tab-in-indentation", place(text, at, file, first_line)))
        return " " * len(match[0])

    return _TAB_INDENT.sub(spaces, text)


def _plain_spaces(match: re.Match[str]) -> str:
    gap = match["gap"] or match["indent"]
    return match[0][: -len(gap)] + " " * len(gap)


def _in_comment(text: str, index: int) -> bool:
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    return text[start:index].lstrip().startswith("#")
