"""The periods that stand behind a timeline of Vietnam, with their names in two languages.

The years are those of `periods.py` (its sources stand there). Where two houses ruled at a time, both are here.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from hyplan_museum.dates.periods import CULTURES, PERIODS, Period


class Dynasty(NamedTuple):
    """A period by its key in `periods.py`, its years (astronomical, inclusive) and names."""

    key: str
    first: int
    last: int
    vi: str
    en: str
    approximate: bool = False


_NAMES: Final[tuple[tuple[str, str, str], ...]] = (
    ("Phùng Nguyên", "văn hóa Phùng Nguyên", "Phùng Nguyên culture"),
    ("Đồng Đậu", "văn hóa Đồng Đậu", "Đồng Đậu culture"),
    ("Gò Mun", "văn hóa Gò Mun", "Gò Mun culture"),
    ("Đông Sơn", "văn hóa Đông Sơn", "Đông Sơn culture"),
    ("Bắc thuộc", "thời Bắc thuộc", "Chinese rule"),
    ("Ngô", "nhà Ngô", "Ngô dynasty"),
    ("Đinh", "nhà Đinh", "Đinh dynasty"),
    ("Tiền Lê", "nhà Tiền Lê", "Early Lê dynasty"),
    ("Lý", "nhà Lý", "Lý dynasty"),
    ("Trần", "nhà Trần", "Trần dynasty"),
    ("Hồ", "nhà Hồ", "Hồ dynasty"),
    ("thuộc Minh", "thời thuộc Minh", "Ming occupation"),
    ("Lê sơ", "nhà Lê sơ", "Lê dynasty"),
    ("Mạc", "nhà Mạc", "Mạc dynasty"),
    ("Lê trung hưng", "nhà Lê trung hưng", "Revival Lê dynasty"),
    ("Tây Sơn", "nhà Tây Sơn", "Tây Sơn dynasty"),
    ("Nguyễn", "nhà Nguyễn", "Nguyễn dynasty"),
)


def dynasties() -> tuple[Dynasty, ...]:
    """From the first farmers who cast bronze to the last emperor, in the order in which they began."""
    known: dict[str, Period] = {period.name: period for period in (*PERIODS, *CULTURES)}
    found = (Dynasty(key, known[key].first, known[key].last, vi, en, known[key].approximate) for key, vi, en in _NAMES)
    return tuple(sorted(found, key=lambda one: (one.first, one.last)))
