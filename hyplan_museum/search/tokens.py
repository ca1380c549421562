"""Text to words as the index knows them: how each is spelt, and what it becomes without its marks.

`web/src/search/words.ts` does the same to what a visitor types; tests/search compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from hyplan_museum.language.folding import fold, nfc

HAN: Final = "\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese and Nôm characters: they stand without blanks between them, and each is a word."""

_IS_HAN: Final = re.compile(f"[{HAN}]")
_WORD: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_LOOKALIKES: Final = str.maketrans({"ð": "đ", "ɖ": "đ"})
_TONE_ON_THE_SECOND: Final = {
    f"{first}{toned}": f"{moved}{second}"
    for first, moves, second, tones in (
        ("o", "òóỏõọ", "a", "àáảãạ"), ("o", "òóỏõọ", "e", "èéẻẽẹ"), ("u", "ùúủũụ", "y", "ỳýỷỹỵ"),
    )
    for moved, toned in zip(moves, tones, strict=True)
}  # fmt: skip
"""hoà and hòa, thuỷ and thủy are one spelling: that with the tone on the first vowel."""
_FINAL_Y: Final = re.compile(r"(?:[bcdghklmnpqrstvx]|qu)y")
_LONGEST_WITH_FINAL_Y: Final = 3
"""Letters: lý, mỹ, quý; `city` and `quay` stay."""


def words_in(text: str) -> list[str]:
    """The words of `text` as they are spelt: NFC, lower case, tones in one place, each Hán-Nôm character by itself."""
    lowered = nfc(text).lower()
    if lowered.isascii():
        return _WORD.findall(lowered)
    if _IS_HAN.search(lowered):
        lowered = _IS_HAN.sub(r" \g<0> ", lowered)
    return [_respelt(word) for word in _WORD.findall(lowered.translate(_LOOKALIKES))]


def _respelt(word: str) -> str:
    moved = _TONE_ON_THE_SECOND.get(word[-2:])
    return word[:-2] + moved if moved and not word.startswith("qu") else word


def bare(word: str) -> str:
    """What words are looked up by: without marks, i for a final y (Kỷ and Kỉ), one character for its variants."""
    folded = fold(word)
    if len(folded) <= _LONGEST_WITH_FINAL_Y and _FINAL_Y.fullmatch(folded):
        return f"{folded[:-1]}i"
    if len(folded) == 1 and not folded.isascii():
        return variants().get(folded, folded)
    return folded


@cache
def variants() -> Mapping[str, str]:
    """Every character that is a variant of another, and the one that the index uses for both."""
    return {char: group[0] for group in variant_groups() for char in group[1:]}


@cache
def variant_groups() -> tuple[str, ...]:
    """Characters that write the same word; the first of each group stands for it in the index (variants.txt)."""
    lines = (Path(__file__).parent / "variants.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def unpadded(words: Iterable[str]) -> list[str]:
    """Numbers without the zeros before them: BTHY.00007 is also found as 7."""
    return [word.lstrip("0") for word in words if word[0] == "0" and word.isdecimal() and word.strip("0")]
