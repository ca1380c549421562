"""Chinese and Nôm characters in text: which they are, where Unicode has them, and descriptions of those it lacks (IDS).

An Ideographic Description Sequence says how a character is put together: `⿰亻重` is a man beside a weight (The Unicode
Standard, chapter 18, "Ideographic Description Characters").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple


class Block(NamedTuple):
    """A range of code points; `assigned` is the last that Unicode 17 gives a character."""

    first: int
    last: int
    assigned: int
    name: str


BLOCKS: Final = (
    Block(0x2E80, 0x2EFF, 0x2EF3, "CJK Radicals Supplement"),
    Block(0x2F00, 0x2FDF, 0x2FD5, "Kangxi Radicals"),
    Block(0x2FF0, 0x2FFF, 0x2FFF, "Ideographic Description Characters"),
    Block(0x3001, 0x303F, 0x303F, "CJK Symbols and Punctuation"),
    Block(0x31C0, 0x31EF, 0x31EF, "CJK Strokes"),
    Block(0x3400, 0x4DBF, 0x4DBF, "CJK Unified Ideographs Extension A"),
    Block(0x4E00, 0x9FFF, 0x9FFF, "CJK Unified Ideographs"),
    Block(0xE000, 0xF8FF, 0xDFFF, "Private Use Area"),
    Block(0xF900, 0xFAFF, 0xFAD9, "CJK Compatibility Ideographs"),
    Block(0x20000, 0x2A6DF, 0x2A6DF, "CJK Unified Ideographs Extension B"),
    Block(0x2A700, 0x2B73F, 0x2B73F, "CJK Unified Ideographs Extension C"),
    Block(0x2B740, 0x2B81F, 0x2B81D, "CJK Unified Ideographs Extension D"),
    Block(0x2B820, 0x2CEAF, 0x2CEAD, "CJK Unified Ideographs Extension E"),
    Block(0x2CEB0, 0x2EBEF, 0x2EBE0, "CJK Unified Ideographs Extension F"),
    Block(0x2EBF0, 0x2EE5F, 0x2EE5D, "CJK Unified Ideographs Extension I"),
    Block(0x2F800, 0x2FA1F, 0x2FA1D, "CJK Compatibility Ideographs Supplement"),
    Block(0x30000, 0x3134F, 0x3134A, "CJK Unified Ideographs Extension G"),
    Block(0x31350, 0x323AF, 0x323AF, "CJK Unified Ideographs Extension H"),
    Block(0x323B0, 0x3347F, 0x33479, "CJK Unified Ideographs Extension J"),
    Block(0xF0000, 0xFFFFF, 0xEFFFF, "Supplementary Private Use Area-A"),
    Block(0x100000, 0x10FFFF, 0xFFFFF, "Supplementary Private Use Area-B"),
)

_CLASS: Final = "".join(f"{chr(block.first)}-{chr(block.last)}" for block in BLOCKS)
RUN: Final = re.compile(f"[{_CLASS}]+")
"""Characters of this kind that stand together."""

_HIGH: Final = re.compile("[\u2e80-\U0010ffff]")
"""Any of them, and little else: five times as quick to look for in Vietnamese as `RUN`."""

_PUNCTUATION: Final = frozenset("、。〃〄〈〉《》「」『』【】〒〓〔〕〖〗〘〙〚〛〜〝〞〟〠〰〽〾〿")
_BINARY: Final = frozenset("⿰⿱⿴⿵⿶⿷⿸⿹⿺⿻\u2ffc\u2ffd\u31ef")
_TERNARY: Final = frozenset("⿲⿳")
_UNARY: Final = frozenset("\u2ffe\u2fff")
_OPERATORS: Final = _BINARY | _TERNARY | _UNARY
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands for one character: the character, or the description of one that Unicode lacks (`is_ids`).

    `whole` is False for a description that breaks off, and for a sign of one that nothing follows.
    """

    text: str
    is_ids: bool = False
    whole: bool = True


def has_han(text: str) -> bool:
    """Whether any of these characters, or one of a private use area, stands in `text`."""
    return _HIGH.search(text) is not None and RUN.search(text) is not None


def block_of(char: str) -> Block | None:
    """The block of a character, where it is one of these."""
    code = ord(char)
    return next((block for block in BLOCKS if block.first <= code <= block.last), None)


def is_private(char: str) -> bool:
    """Whether Unicode leaves the code point to whoever wants it, as old Nôm fonts did."""
    code = ord(char)
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def is_unassigned(char: str) -> bool:
    """Whether the code point lies among these characters but is none of Unicode 17."""
    block = block_of(char)
    return block is not None and not is_private(char) and ord(char) > block.assigned


def code_of(char: str) -> str:
    """`U+5929`."""
    return f"U+{ord(char):04X}"


def units(run: str) -> Iterator[Unit]:
    """The characters of a run one by one, each description as one.

    >>> [unit.text for unit in units("天⿰亻重應")]
    ['天', '⿰亻重', '應']
    """
    at = 0
    while at < len(run):
        if run[at] not in _OPERATORS:
            yield Unit(run[at])
            at += 1
            continue
        start, wanted = at, 1
        while wanted and at < len(run):
            char = run[at]
            if char in _PUNCTUATION:
                break
            wanted += 1 if char in _BINARY else 2 if char in _TERNARY else 0 if char in _UNARY else -1
            at += 1
        yield Unit(run[start:at], is_ids=True, whole=wanted == 0)


def is_punctuation(char: str) -> bool:
    """Whether it is a mark of punctuation, which nobody reads out."""
    return char in _PUNCTUATION


def read_together(original: str, reading: str) -> list[tuple[str, str]] | None:
    """Each character with its syllable, where there are as many of the one as of the other; punctuation has none.

    >>> read_together("天應寺", "Thiên Ứng tự")
    [('天', 'Thiên'), ('應', 'Ứng'), ('寺', 'tự')]
    >>> read_together("天應寺", "chùa Thiên Ứng ở đây") is None
    True
    """
    syllables = _WORD.findall(reading)
    found: list[tuple[str, str]] = []
    spoken = 0
    at = 0
    for run in RUN.finditer(original):
        if rest := original[at : run.start()].strip():
            if any(char.isalnum() for char in rest):
                return None
            found.append((rest, ""))
        at = run.end()
        for unit in units(run[0]):
            if is_punctuation(unit.text):
                found.append((unit.text, ""))
                continue
            if spoken == len(syllables):
                return None
            found.append((unit.text, syllables[spoken]))
            spoken += 1
    return found if spoken and spoken == len(syllables) and not original[at:].strip(" .,;:") else None
