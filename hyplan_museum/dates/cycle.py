"""Can chi: the sixty names of the years."""

from __future__ import annotations

STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
HAN_STEMS = "甲乙丙丁戊己庚辛壬癸"
HAN_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
OTHER_SPELLINGS = {"Mão": ("Mẹo",)}
"""Spellings that differ in more than y/i and the place of the tone mark (those are folded in words.py)."""

CYCLE = tuple(f"{STEMS[place % 10]} {BRANCHES[place % 12]}" for place in range(60))
"""The sixty names; the first, Giáp Tý, is the year 4 (and 1984)."""


def place_of(year: int) -> int:
    """The place (0 to 59) of an astronomical year in the cycle: (year − 4) modulo 60."""
    return (year - 4) % 60


def name_of(year: int) -> str:
    """The can chi of an astronomical year: 1625 is Ất Sửu."""
    return CYCLE[place_of(year)]


def years_of(place: int, first: int, last: int) -> tuple[int, ...]:
    """The years from `first` to `last` (inclusive) at `place` in the cycle."""
    start = first + (place - place_of(first)) % 60
    return tuple(range(start, last + 1, 60))


def place_of_pair(stem: int, branch: int) -> int | None:
    """The place of a stem (0 to 9) with a branch (0 to 11); None where they never meet (Giáp Sửu)."""
    if (stem - branch) % 2:
        return None
    return next(place for place in range(stem, 60, 10) if place % 12 == branch)
