"""Feasts of the year: the days as curators write them, and what is told where they cannot be read."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from tiny_museum import Read, read_museum, told

from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.museum import Feast, Text
from hyplan_museum.source.feasts import Calendar, days_of

FILE = "collections/bia/bia-06.yml"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return partial(read_museum, tmp_path)


def feasts_of(read: Read, written: str) -> tuple[Feast, ...]:
    reading = read({FILE: f"title: a\n{written}"})
    assert told(reading) == []
    return reading.museum.artifacts["bia-06"].feasts


def test_a_feast_has_days_of_one_calendar_and_perhaps_a_title_and_a_note(read: Read) -> None:
    written = """feasts:
- {title: {vi: Rước nước, en: Water procession}, lunar: "10–12/2", note: ngày đầu đông nhất}
- {solar: 23/11}
"""
    assert feasts_of(read, written) == (
        Feast(
            "lunar",
            (2, 10),
            (2, 12),
            Text({"vi": "Rước nước", "en": "Water procession"}),
            Text({"vi": "ngày đầu đông nhất"}),
        ),
        Feast("solar", (11, 23), (11, 23)),
    )


@pytest.mark.parametrize("written", ["feasts: {lunar: 15/8}\n", "feast: 15/8 âm lịch\n", "feasts: [15/8 AL]\n"])
def test_one_alone_needs_no_list_and_words_alone_say_their_calendar(read: Read, written: str) -> None:
    assert feasts_of(read, written) == (Feast("lunar", (8, 15), (8, 15)),)


def test_a_table_may_have_a_column_for_each_calendar(read: Read) -> None:
    reading = read({"collections/bia/bang.csv": "id,title,feasts.lunar,feasts.title\nhoi,Hội,10–12/2,Rước nước\n"})

    assert told(reading) == []
    assert reading.museum.artifacts["hoi"].feasts == (Feast("lunar", (2, 10), (2, 12), Text({"vi": "Rước nước"})),)


@pytest.mark.parametrize(
    ("words", "calendar", "days"),
    [
        ("10/2", "lunar", ((2, 10), (2, 10), None)),
        (" 1 - 5 / 3 ", "lunar", ((3, 1), (3, 5), None)),
        ("29/12–2/1", "lunar", ((12, 29), (1, 2), None)),
        ("30/2", "lunar", ((2, 30), (2, 30), None)),
        ("30/4—2/5", "solar", ((4, 30), (5, 2), None)),
        ("29/2", "solar", ((2, 29), (2, 29), None)),
        ("23/11/2026", "solar", ((11, 23), (11, 23), 2026)),
        ("23/11–31/12/2026", "solar", ((11, 23), (12, 31), 2026)),
        ("20/12/2026–5/1/2027", "solar", ((12, 20), (1, 5), 2026)),
        ("20/12–5/1/2027", "solar", ((12, 20), (1, 5), 2026)),
        ("15/8/2026", "lunar", ((8, 15), (8, 15), 2026)),
        ("20/12/2026–5/1/2028", "solar", None),
        ("29/2/2026", "solar", None),
        ("30/2", "solar", None),
        ("31/1", "lunar", None),
        ("31/4", "solar", None),
        ("0/1", "lunar", None),
        ("1/13", "lunar", None),
        ("5–1/3", "lunar", None),
        ("10", "lunar", None),
        ("10–12", "lunar", None),
        ("10/2/26", "solar", None),
        ("mùa thu", "lunar", None),
        ("", "lunar", None),
    ],
)
def test_days(words: str, calendar: Calendar, days: object) -> None:
    assert days_of(words, calendar) == days


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("feasts: {lunar: 31/2}\n", "feast-unreadable {f}:2:17 feasts.lunar"),
        ("feasts: [rằm]\n", "feast-unreadable {f}:2:10 feasts.1"),
        ("feasts: 10/2\n", "feast-unreadable {f}:2:9 feasts"),
        ("feasts: {title: Hội}\n", "feast-calendar {f}:2:9 feasts"),
    ],
)
def test_a_feast_that_cannot_be_read_is_told_and_left_out(read: Read, written: str, problem: str) -> None:
    reading = read({FILE: f"title: a\n{written}"})

    assert told(reading) == [problem.format(f=FILE)]
    assert reading.museum.artifacts["bia-06"].feasts == ()


def test_of_two_calendars_the_lunar_one_is_kept(read: Read) -> None:
    reading = read({FILE: "title: a\nfeasts: {lunar: 10/3, solar: 26/4}\n"})

    assert told(reading) == [f"feast-calendar {FILE}:2:9 feasts"]
    assert reading.museum.artifacts["bia-06"].feasts == (Feast("lunar", (3, 10), (3, 10)),)


@pytest.mark.parametrize(
    ("feast", "vi", "en"),
    [
        (Feast("lunar", (8, 15), (8, 15)), "15/8 âm lịch", "15th of the 8th lunar month"),
        (Feast("lunar", (2, 10), (2, 12)), "10–12/2 âm lịch", "10th–12th of the 2nd lunar month"),
        (
            Feast("lunar", (12, 29), (1, 2)),
            "29/12–2/1 âm lịch",
            "29th of the 12th to 2nd of the 1st lunar month",
        ),
        (Feast("solar", (11, 23), (11, 23)), "23/11 dương lịch", "23 November"),
        (Feast("solar", (5, 1), (5, 3)), "1–3/5 dương lịch", "1–3 May"),
        (Feast("solar", (4, 30), (5, 2)), "30/4–2/5 dương lịch", "30 April – 2 May"),
    ],
)
def test_days_in_words(feast: Feast, vi: str, en: str) -> None:
    assert days_in_words(feast).values == {"vi": vi, "en": en}
