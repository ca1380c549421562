"""Phrases that mean the same: who looks for one finds what says the other.

Abbreviations are those of Vietnamese heritage work (ranks of the Law on Cultural Heritage, the institutions that grant
them); eras with two readings come from the table of eras. Curators add their own as `aliases` of a term or person.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from hyplan_museum.dates.chinese_eras import CHINESE
from hyplan_museum.dates.era_table import VIETNAMESE
from hyplan_museum.search.tokens import bare, words_in

ABBREVIATIONS: Final = (
    ("BVQG", "bảo vật quốc gia"),
    ("DTQG", "di tích quốc gia"),
    ("DTQGĐB", "di tích quốc gia đặc biệt"),
    ("QGĐB", "quốc gia đặc biệt"),
    ("DTLS", "di tích lịch sử"),
    ("DTLSVH", "di tích lịch sử văn hóa"),
    ("LSVH", "lịch sử văn hóa"),
    ("KTNT", "kiến trúc nghệ thuật"),
    ("DLTC", "danh lam thắng cảnh"),
    ("DSVH", "di sản văn hóa"),
    ("DSVHPVT", "di sản văn hóa phi vật thể"),
    ("PVT", "phi vật thể"),
    ("DSTL", "di sản tư liệu"),
    ("NNND", "nghệ nhân nhân dân"),
    ("NNƯT", "nghệ nhân ưu tú"),
    ("TTCP", "Thủ tướng Chính phủ"),
    ("UBND", "ủy ban nhân dân"),
    ("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("TCN", "trước Công nguyên"),
    ("SCN", "sau Công nguyên"),
    ("TK", "thế kỷ"),
    ("NXB", "nhà xuất bản"),
)
"""Each abbreviation and what it stands for."""

_OTHER_THINGS: Final = frozenset({"Đại Đức"})
"""Second names of eras that are common words too: đại đức is a monk's rank."""

Phrase = tuple[str, ...]
"""Words as `words_in` gives them."""


@cache
def groups() -> tuple[tuple[Phrase, ...], ...]:
    """Phrases of one meaning, each as its words."""
    eras = ((era.name, *(other for other in era.also if other not in _OTHER_THINGS)) for era in (*VIETNAMESE, *CHINESE))
    said = (*ABBREVIATIONS, *(names for names in eras if len(names) > 1))
    return tuple(tuple(tuple(words_in(phrase)) for phrase in group) for group in said)


@cache
def by_beginning() -> dict[str, list[tuple[Phrase, tuple[Phrase, ...]]]]:
    """Each phrase with the others of its meaning, under its first word or two without marks."""
    found: dict[str, list[tuple[Phrase, tuple[Phrase, ...]]]] = {}
    for group in groups():
        for phrase in group:
            others = tuple(other for other in group if other != phrase)
            found.setdefault(" ".join(bare(word) for word in phrase[:2]), []).append((phrase, others))
    return found
