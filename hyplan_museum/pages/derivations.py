"""What the build worked out of a date, said in words: the other end of the table in `dates/__init__.py`."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.museum import Day, Derived, Feast
from hyplan_museum.pages.edition import Edition

_WITH_SOURCE: Final = ("can_chi", "era", "year", "solar")
"""What is only as good as what it was worked out from; of the others the source is in the sentence, or a table."""

_EDTF: Final = re.compile(r"(-?\d+)(?:-(\d\d))?(?:-(\d\d))?[~?%]?")
_MONTH_DAY: Final = re.compile(r"(\d\d)(?:-(\d\d))?")


def derivation(edition: Edition, derived: Derived) -> str:
    """One derivation as a phrase; what this page has no words for is shown as it is."""
    what, value = derived.what, derived.value
    if f"derived_{what}" not in edition.words:
        return f"{what}: {value}"
    source = source_words(edition, derived.source)
    if what == "recurs":
        return _recurring(edition, derived)
    if what == "part":
        name, _, years = value.partition(" ")
        return edition.fill(
            "derived_part", part=edition.words.get(f"part_{name}", name), value=in_words(edition, years)
        )
    if what == "later" and edition.language != edition.settings.languages[0]:
        source = ""  # the event, in words of the language the date was read in
    if what in ("solar", "period", "later"):
        value = in_words(edition, value)
    said = " ".join(edition.fill(f"derived_{what}", value=value, source=source).split())
    return edition.fill("derived_from", words=said, source=source) if what in _WITH_SOURCE and source else said


def source_words(edition: Edition, source: str) -> str:
    """`era Vĩnh Tộ 7` → “niên hiệu Vĩnh Tộ 7”; what is not of that form is words of the curator's own."""
    kind, _, name = source.partition(" ")
    if not name or f"source_{kind}" not in edition.words:
        return source
    if kind == "lunar":
        date, _, leap = name.partition(" ")
        year, _, month_day = date.partition("-")
        name = f"{_lunar(edition, month_day, leap)}/{year}"
    if kind == "era" and " can_chi " in name:
        era, _, can_chi = name.partition(" can_chi ")
        name = f"{era}, {edition.fill('source_can_chi', name=can_chi)}"
    return edition.fill(f"source_{kind}", name=name)


def _recurring(edition: Edition, derived: Derived) -> str:
    if derived.source != "lunar":
        return edition.words["derived_recurs"]
    days, _, leap = derived.value.partition(" ")
    first, _, last = days.partition("/")
    ends = [_MONTH_DAY.fullmatch(end) for end in (first, last or first)]
    if not leap and all(end and end[2] for end in ends):
        (month, day), (to_month, to_day) = ((int(end[1]), int(end[2])) for end in ends if end)
        words = days_in_words(Feast("lunar", (month, day), (to_month, to_day)))
        return edition.fill("derived_recurs_days", value=edition.plain(words))
    shown = _lunar(edition, first, leap)
    return edition.fill("derived_recurs_lunar", value=f"{shown}–{_lunar(edition, last, '')}" if last else shown)


def _lunar(edition: Edition, month_day: str, leap: str) -> str:
    """`02-10` → 10/2; a month alone is named; lunar months have numbers in both languages."""
    found = _MONTH_DAY.fullmatch(month_day)
    if found is None:
        return month_day
    month = int(found[1])
    shown = f"{int(found[2])}/{month}" if found[2] else edition.fill("lunar_month", month=month)
    return f"{shown} ({edition.words['source_leap']})" if leap else shown


def in_words(edition: Edition, edtf: str) -> str:
    """An EDTF date or interval in words: `1076~/1100~` → 1076–1100; what is not one stays as it is."""
    return "–".join(_one(edition, end) for end in edtf.split("/"))


def _one(edition: Edition, end: str) -> str:
    found = _EDTF.fullmatch(end)
    if found is None:
        return end
    year = int(found[1])
    if not found[2]:
        return year_words(edition, year)
    if not found[3]:
        return edition.fill("month_of", month=edition.words[f"month_{int(found[2])}"], year=year_words(edition, year))
    return day_words(edition, (year, int(found[2]), int(found[3])))


def year_words(edition: Edition, year: int) -> str:
    """An astronomical year: 0 is 1 TCN (BCE)."""
    return str(year) if year > 0 else edition.fill("bce", year=1 - year)


def day_words(edition: Edition, day: Day) -> str:
    """3/4/1888 in Vietnamese; with the month in words in English, where it could be two days."""
    year, month, number = day
    return edition.fill(
        "day", day=number, month=month, month_name=edition.words[f"month_{month}"], year=year_words(edition, year)
    )
