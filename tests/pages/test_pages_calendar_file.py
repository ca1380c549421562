"""The calendar to subscribe to, as another library reads it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import icalendar
from pages_museum import MUSEUM, SETTINGS

from hyplan_museum import exports
from hyplan_museum.exports.calendar import folded, returns_alike
from hyplan_museum.museum import Feast, Text


def files(**settings: Any) -> dict[str, bytes]:
    made = exports.calendars(MUSEUM, replace(SETTINGS, **settings), 2026)
    return {output.uri: output.render() for output in made if output.render}


def events(content: bytes) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(content)
    assert calendar.errors == []
    assert all(event.errors == [] for event in calendar.events)
    return calendar.events


def test_every_language_has_one_and_another_library_reads_it() -> None:
    made = files()

    assert set(made) == {"calendar/museum.ics", "en/calendar/museum.ics"}
    for content in made.values():
        found = events(content)
        assert len(Counter(str(event["UID"]) for event in found)) == len(found)
        assert all(len(line) <= 75 for line in content.split(b"\r\n"))
        assert b"\n" not in content.replace(b"\r\n", b"")


def test_lunar_days_are_worked_out_for_years_and_solar_ones_return_by_a_rule() -> None:
    days = (
        Feast("solar", (11, 23), (11, 23), Text.of(vi="Ngày; di sản,\nmột \\ hai")),
        Feast("lunar", (8, 15), (8, 16)),
    )
    own = [event for event in events(files(days=days)["calendar/museum.ics"]) if "museum-" in str(event["UID"])]

    assert [event.start for event in own[:3]] == [date(2026, 11, 23), date(2026, 9, 25), date(2027, 9, 15)]
    assert [event.duration for event in own[:2]] == [timedelta(days=1), timedelta(days=2)]
    assert str(own[0]["SUMMARY"]) == "Ngày; di sản,\nmột \\ hai"
    assert [event.get("RRULE") is not None for event in own] == [True] + [False] * 10


def test_the_same_days_are_the_same_file_whenever_it_is_made() -> None:
    assert files() == files()
    assert files(days=())["calendar/museum.ics"] != files()["calendar/museum.ics"]


def test_what_is_held_once_is_there_once() -> None:
    once = Feast("solar", (12, 20), (1, 5), Text.of(vi="Trưng bày"), year=2026)
    own = [event for event in events(files(days=(once,))["calendar/museum.ics"]) if "museum-" in str(event["UID"])]

    assert [(event.start, event.end) for event in own] == [(date(2026, 12, 20), date(2027, 1, 6))]


def test_days_around_the_end_of_february_have_no_rule() -> None:
    assert returns_alike(Feast("solar", (4, 30), (5, 2)), 2026)
    assert not returns_alike(Feast("solar", (2, 29), (2, 29)), 2026)
    assert not returns_alike(Feast("solar", (2, 20), (3, 5)), 2026)
    assert not returns_alike(Feast("lunar", (4, 30), (5, 2)), 2026)


def test_a_line_is_never_cut_within_a_character() -> None:
    line = "SUMMARY:" + "ữ" * 60

    assert [piece.decode() for piece in folded(line).encode().split(b"\r\n")]
    assert folded(line).replace("\r\n ", "").removesuffix("\r\n") == line
