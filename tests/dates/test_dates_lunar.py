from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.dates.days import day_number, day_of
from hyplan_museum.dates.lunar import LunarDay, from_solar, months_of, to_solar


def solar(day: int, month: int, year: int, *, leap: bool = False) -> str:
    found = to_solar(LunarDay(year, month, day, leap))
    assert found is not None
    return f"{found[2]}/{found[1]}/{found[0]}"


@pytest.mark.parametrize(
    ("lunar", "expected"),
    [
        ((10, 3, 2014), "9/4/2014"),
        ((9, 9, 2017), "28/10/2017"),
        ((19, 8, 2022), "14/9/2022"),
        ((1, 11, 1825), "10/12/1825"),
        ((10, 3, 2024), "18/4/2024"),
        ((21, 1, 1888), "3/3/1888"),
        ((5, 1, 1789), "30/1/1789"),  # Ngọc Hồi – Đống Đa
        ((25, 7, 1924), "25/8/1924"),
    ],
)
def test_known_days(lunar: tuple[int, int, int], expected: str) -> None:
    assert solar(*lunar) == expected


@pytest.mark.parametrize(
    ("feast", "days"),
    [
        ((11, 1), ("27/2", "16/2", "5/2")),
        ((15, 1), ("3/3", "20/2", "9/2")),
        ((6, 2), ("24/3", "13/3", "1/3")),
        ((10, 2), ("28/3", "17/3", "5/3")),
        ((1, 3), ("17/4", "7/4", "26/3")),
        ((10, 3), ("26/4", "16/4", "4/4")),
        ((8, 4), ("24/5", "13/5", "2/5")),
        ((15, 8), ("25/9", "15/9", "3/10")),
        ((22, 8), ("2/10", "22/9", "10/10")),
        ((9, 9), ("18/10", "8/10", "26/10")),
    ],
)
def test_feasts_of_hung_yen_2026_to_2028(feast: tuple[int, int], days: tuple[str, str, str]) -> None:
    assert [solar(*feast, year) for year in (2026, 2027, 2028)] == [
        f"{day}/{year}" for day, year in zip(days, (2026, 2027, 2028), strict=True)
    ]


@pytest.mark.parametrize(
    ("chinese", "behind"),
    [
        ("29/1/1903", 1),
        ("4/2/1935", 1),
        ("2/2/1965", 1),
        ("30/1/1968", 1),
        ("17/2/1969", 1),
        ("20/2/1985", 30),  # a month apart: the leap month differs
        ("18/2/2007", 1),
        ("3/2/2030", 1),
        ("19/2/2053", 1),
    ],
)
def test_tet_where_the_chinese_calendar_differs(chinese: str, behind: int) -> None:
    day, month, year = map(int, chinese.split("/"))
    expected = date(year, month, day) - timedelta(days=behind)

    assert solar(1, 1, year) == f"{expected.day}/{expected.month}/{expected.year}"


@pytest.mark.parametrize(
    ("year", "leap"), [(1887, 4), (1906, 4), (1984, None), (1985, 2), (2004, 2), (2020, 4), (2023, 2), (2033, 11)]
)
def test_leap_months(year: int, leap: int | None) -> None:
    assert [month.number for month in months_of(year) if month.leap] == ([] if leap is None else [leap])


def test_a_leap_month_is_a_month_of_its_own() -> None:
    assert solar(15, 4, 1906) == "7/5/1906"
    assert solar(15, 4, 1906, leap=True) == "6/6/1906"


def test_a_day_a_year_did_not_have_is_none() -> None:
    assert to_solar(LunarDay(1906, 5, 15, leap=True)) is None
    assert to_solar(LunarDay(2026, 1, 31)) is None
    assert {month.length for month in months_of(2026)} == {29, 30}


def test_every_day_from_1813_to_2100_goes_there_and_back() -> None:
    for number in range(day_number((1813, 2, 1)), day_number((2100, 12, 31)), 3):
        day = day_of(number)

        assert to_solar(from_solar(day)) == day


@given(st.integers(day_number((1, 1, 1)), day_number((2199, 12, 31))))
def test_any_day_goes_there_and_back(number: int) -> None:
    day = day_of(number)

    assert to_solar(from_solar(day)) == day


@given(st.integers(-2000, 2300))
def test_a_year_has_twelve_months_or_thirteen_with_one_leap(year: int) -> None:
    months = months_of(year)

    assert len(months) - sum(month.leap for month in months) == 12
    assert sum(month.leap for month in months) <= 1
    assert all(this.start + this.length == following.start for this, following in pairwise(months))
    assert months_of(year + 1)[0].start == months[-1].start + months[-1].length


@given(st.dates())
def test_day_numbers_agree_with_the_calendar_of_python(day: date) -> None:
    assert day_number((day.year, day.month, day.day)) == day.toordinal() + 1721425


@given(st.integers(-3_000_000, 4_000_000))
def test_day_numbers_go_there_and_back(number: int) -> None:
    assert day_number(day_of(number)) == number
