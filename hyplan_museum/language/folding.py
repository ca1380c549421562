"""One folding for ids, headers, search and look-ups: words without case and marks, so that `Đa Hòa` is `da hoa`."""

from __future__ import annotations

import re
import unicodedata

_LETTERS_D = str.maketrans({"đ": "d", "Đ": "D", "Ð": "D", "ð": "d", "Ɖ": "D", "ɖ": "d"})
"""đ/Đ do not decompose; Ð (eth) and Ɖ (African D) are look-alikes that get typed for Đ (users.md §2.5)."""

_NOT_IN_ID = re.compile(r"[^a-z0-9]+")


def nfc(text: str) -> str:
    """Unicode normalisation form C, in which everything inside the museum is kept."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower case, without marks: `Hòa` = `Hoà` = `hoa`, `Đ` = `d`; other scripts (chữ Hán) stay."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.translate(_LETTERS_D))
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    return unicodedata.normalize("NFC", bare).casefold()


def slug(text: str) -> str:
    """The ASCII id for a title: `Bia chùa Hiến (1625)` → `bia-chua-hien-1625`; empty where no letter can be kept."""
    return _NOT_IN_ID.sub("-", fold(text)).strip("-")
