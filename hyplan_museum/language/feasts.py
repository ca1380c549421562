"""The days of a feast in words."""

from __future__ import annotations

from hyplan_museum.language import messages
from hyplan_museum.museum import Feast, MonthDay, Text


def days_in_words(feast: Feast) -> Text:
    """“10–12/2 âm lịch”, “10th–12th of the 2nd lunar month”; “23/11 dương lịch”, “23 November”.

    Those of one year say it: “23/11–5/1/2027”, “23 November – 5 January 2027”.
    """
    first, last = feast.first, feast.last
    vietnamese = {"lunar": " âm lịch", "solar": " dương lịch"}[feast.calendar]
    english = _lunar(first, last) if feast.calendar == "lunar" else _solar(first, last)
    if feast.year is None:
        return Text({"vi": f"{_vietnamese(first, last)}{vietnamese}", "en": english})
    year = feast.year + (last < first)
    ours = "" if feast.calendar == "solar" else vietnamese
    of = " of " if feast.calendar == "lunar" else " "
    return Text({"vi": f"{_vietnamese(first, last)}/{year}{ours}", "en": f"{english}{of}{year}"})


def _vietnamese(first: MonthDay, last: MonthDay) -> str:
    if first == last:
        return f"{first[1]}/{first[0]}"
    return f"{first[1]}–{last[1]}/{last[0]}" if first[0] == last[0] else f"{first[1]}/{first[0]}–{last[1]}/{last[0]}"


def _lunar(first: MonthDay, last: MonthDay) -> str:
    if first == last:
        return f"{_nth(first[1])} of the {_nth(first[0])} lunar month"
    if first[0] == last[0]:
        return f"{_nth(first[1])}–{_nth(last[1])} of the {_nth(first[0])} lunar month"
    return f"{_nth(first[1])} of the {_nth(first[0])} to {_nth(last[1])} of the {_nth(last[0])} lunar month"


def _nth(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _solar(first: MonthDay, last: MonthDay) -> str:
    month, end = (messages.both(f"month_{day[0]}").values["en"] for day in (first, last))
    if first == last:
        return f"{first[1]} {month}"
    return f"{first[1]}–{last[1]} {month}" if first[0] == last[0] else f"{first[1]} {month} – {last[1]} {end}"
