"""A stretch of days with the EDTF of its ends: the years, centuries, decades and their parts that texts name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hyplan_museum.dates.days import month_length
from hyplan_museum.museum import Day

APPROXIMATE = 1
UNCERTAIN = 2
_MARKS = ("", "~", "?", "%")
"""EDTF's marks by the two flags above: `~` approximate, `?` uncertain, `%` both."""

Place = tuple[float, float, bool, bool]
# first and last part of a whole, and whether that end is a convention of ours rather than said by the word
PARTS: dict[str, Place] = {
    "early": (0, 1 / 4, False, True),
    "mid": (1 / 4, 3 / 4, True, True),
    "late": (3 / 4, 1, True, False),
    "half-1": (0, 1 / 2, False, False),
    "half-2": (1 / 2, 1, False, False),
    "quarter-1": (0, 1 / 4, False, False),
    "quarter-2": (1 / 4, 1 / 2, False, False),
    "quarter-3": (1 / 2, 3 / 4, False, False),
    "quarter-4": (3 / 4, 1, False, False),
    "third-1": (0, 1 / 3, False, False),
    "third-3": (2 / 3, 1, False, False),
}
"""The table readers are shown: đầu is the first quarter, giữa the middle half, cuối the last quarter."""
DECADE_PARTS: dict[str, Place] = {
    "early": (0, 0.4, False, True),
    "mid": (0.4, 0.7, True, True),
    "late": (0.7, 1, True, False),
}
"""Of ten years the first four, the middle three, the last three."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, inclusive; None is an open end.

    `start` and `end` are the EDTF of the ends without marks, `point` the EDTF of the whole where one date says it
    (`1880`, `184X`, `1888-03`). `start_mark`, `end_mark`: flags, see `APPROXIMATE` and `UNCERTAIN`.
    """

    first: Day | None
    last: Day | None
    start: str
    end: str
    point: str = ""
    start_mark: int = 0
    end_mark: int = 0

    @property
    def mark(self) -> int:
        return self.start_mark | self.end_mark

    @property
    def year(self) -> int | None:
        """The year, where the whole lies in one."""
        if self.first is None or self.last is None or self.first[0] != self.last[0]:
            return None
        return self.first[0]

    def years(self) -> tuple[int | None, int | None]:
        """The first and the last year; None is an open end."""
        return None if self.first is None else self.first[0], None if self.last is None else self.last[0]

    def marked(self, flags: int) -> Span:
        """The same with marks added at both (closed) ends."""
        return replace(self, start_mark=self.start_mark | flags, end_mark=self.end_mark | flags) if flags else self

    def edtf(self) -> str:
        """As EDTF (ISO 8601-2 Annex A): a date, or an interval."""
        if self.point:
            return self.point + _MARKS[self.mark]
        start = self.start + _MARKS[self.start_mark] if self.first else ".."
        end = self.end + _MARKS[self.end_mark] if self.last else ".."
        return start if start == end else f"{start}/{end}"

    def member(self) -> str:
        """As a member of an EDTF set: a date with its mark, or `first..last`."""
        if self.point:
            return self.point + _MARKS[self.mark]
        start, end = self.start if self.first else "", self.end if self.last else ""
        return start if start == end else f"{start}..{end}"


def year_text(year: int) -> str:
    """A year in EDTF: `0983`, `-0299`, and with more than four digits `Y-18049`."""
    digits = f"{abs(year):04d}"
    sign = "-" if year < 0 else ""
    return f"{sign}{digits}" if len(digits) == 4 else f"Y{sign}{digits}"


def year(number: int) -> Span:
    """One astronomical year."""
    text = year_text(number)
    return Span((number, 1, 1), (number, 12, 31), text, text, text)


def month(number: int, in_year: int) -> Span:
    """One month of the Gregorian calendar."""
    text = f"{year_text(in_year)}-{number:02d}"
    return Span((in_year, number, 1), (in_year, number, month_length(in_year, number)), text, text, text)


def day(of: Day) -> Span:
    """One day."""
    text = f"{year_text(of[0])}-{of[1]:02d}-{of[2]:02d}"
    return Span(of, of, text, text, text)


def season(code: int, in_year: int) -> Span:
    """A season (EDTF 21 to 24): the bounds are the year's, since whose season it is (solar, lunar) is not said."""
    text = f"{year_text(in_year)}-{code}"
    return replace(year(in_year), start=text, end=text, point=text)


def years(first: int, last: int) -> Span:
    """From a year to a year."""
    if first == last:
        return year(first)
    return Span((first, 1, 1), (last, 12, 31), year_text(first), year_text(last))


def decade(first: int) -> Span:
    """Ten years from one that ends in 0: `184X`."""
    span = years(first, first + 9)
    return replace(span, point=span.start[:-1] + "X") if len(span.start) == 4 and first >= 0 else span


def hundred(first: int) -> Span:
    """`1700s`: a decade to some, a century to others; the longer, `17XX`."""
    span = years(first, first + 99)
    return replace(span, point=span.start[:-2] + "XX")


def century(number: int, *, before: bool = False) -> Span:
    """A century: XVII is 1601–1700 (never `16XX`, which is 1600–1699); III before the common era is -0299/-0200."""
    if before:
        return years(1 - 100 * number, 100 - 100 * number)
    return years(100 * number - 99, 100 * number)


def millennium(number: int, *, before: bool = False) -> Span:
    """A thousand years, counted as centuries are."""
    if before:
        return years(1 - 1000 * number, 1000 - 1000 * number)
    return years(1000 * number - 999, 1000 * number)


def part_of(whole: Span, name: str) -> Span:
    """The part `name` (of `PARTS`) of a whole with both ends; a year is parted by months, all else by years."""
    if whole.first is None or whole.last is None:
        return whole
    count = whole.last[0] - whole.first[0] + 1
    table = {**PARTS, **DECADE_PARTS} if count == 10 else PARTS
    low, high, soft_start, soft_end = table[name]
    start_mark = whole.start_mark | (APPROXIMATE if soft_start else 0)
    end_mark = whole.end_mark | (APPROXIMATE if soft_end else 0)
    if whole.year is not None:
        first, last = month(1 + round(12 * low), whole.year), month(max(round(12 * high), 1), whole.year)
    else:
        first = year(whole.first[0] + round(count * low))
        last = year(max(whole.first[0] + round(count * high) - 1, whole.first[0] + round(count * low)))
    return replace(between(first, last), start_mark=start_mark, end_mark=end_mark)


def between(first: Span, last: Span) -> Span:
    """From the beginning of one to the end of another, each end with its own mark."""
    joined = Span(first.first, last.last, first.start, last.end, "", first.start_mark, last.end_mark)
    whole = first.point if first.point and first.point == last.point else ""
    return replace(joined, point=whole)


def is_reversed(span: Span) -> bool:
    """Whether it ends before it begins."""
    return span.first is not None and span.last is not None and span.first > span.last


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a day in common."""
    starts_in_time = one.first is None or other.last is None or one.first <= other.last
    ends_in_time = other.first is None or one.last is None or other.first <= one.last
    return starts_in_time and ends_in_time
