"""One folding for ids, headers, search and look-ups: words without case and marks, so that `Đa Hòa` is `da hoa`."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"đ": "d", "Đ": "D", "Ð": "D", "ð": "d", "Ɖ": "D", "ɖ": "d"}
    | {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ı": "i"}
)
"""Letters that do not decompose. Ð (eth) and Ɖ (African D) are look-alikes that get typed for Đ (users.md §2.5)."""

_MARKS = re.compile("[\u0300-\u036f]")
"""The marks of Latin, Greek and Cyrillic letters; vowel signs of other scripts are letters, and stay."""

_NOT_IN_ID = re.compile(r"[^a-z0-9]+")


def nfc(text: str) -> str:
    """Unicode normalisation form C, in which everything inside the museum is kept."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower case, without marks: `Hòa` = `Hoà` = `hoa`, `Đ` = `d`; other scripts (chữ Hán) stay."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.translate(_LETTERS)))
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", bare.casefold())))


def slug(text: str) -> str:
    """The ASCII id for a title: `Bia chùa Hiến (1625)` → `bia-chua-hien-1625`; empty where no letter can be kept."""
    return _NOT_IN_ID.sub("-", fold(text)).strip("-")
