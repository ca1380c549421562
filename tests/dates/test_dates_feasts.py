"""When feasts are held: those of Hưng Yên against the days worked out for them, and the odd ones."""

from __future__ import annotations

from datetime import date

import pytest

from hyplan_museum.dates.feasts import held_in
from hyplan_museum.museum import Feast, MonthDay


def days(feast: Feast, year: int) -> list[str]:
    return [f"{date(*first):%d/%m/%Y}–{date(*last):%d/%m/%Y}" for first, last in held_in(feast, year)]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ((1, 11), ("27/02", "16/02", "05/02")),  # Phù Ủng
        ((1, 15), ("03/03", "20/02", "09/02")),  # chùa Chuông
        ((2, 6), ("24/03", "13/03", "01/03")),  # Đào Nương
        ((2, 10), ("28/03", "17/03", "05/03")),  # Đa Hòa – Dạ Trạch
        ((3, 1), ("17/04", "07/04", "26/03")),  # Phượng Hoàng
        ((3, 10), ("26/04", "16/04", "04/04")),  # đền Mẫu
        ((4, 8), ("24/05", "13/05", "02/05")),  # Phật Đản
        ((8, 15), ("25/09", "15/09", "03/10")),  # Trung thu
        ((8, 22), ("02/10", "22/09", "10/10")),  # Cao Thôn
        ((9, 9), ("18/10", "08/10", "26/10")),  # Thiên Hậu
    ],
)
def test_the_feasts_of_hung_yen(first: MonthDay, expected: tuple[str, str, str]) -> None:
    for year, day in zip((2026, 2027, 2028), expected, strict=True):
        assert days(Feast("lunar", first, first), year) == [f"{day}/{year}–{day}/{year}"]


def test_several_days() -> None:
    assert days(Feast("lunar", (2, 10), (2, 12)), 2026) == ["28/03/2026–30/03/2026"]
    assert days(Feast("solar", (4, 30), (5, 2)), 2026) == ["30/04/2026–02/05/2026"]


def test_over_new_year() -> None:
    assert days(Feast("solar", (12, 29), (1, 2)), 2026) == ["29/12/2026–02/01/2027"]
    assert days(Feast("lunar", (12, 29), (1, 2)), 2026) == ["16/02/2026–18/02/2026"]


def test_a_feast_of_the_last_month_may_begin_twice_in_a_year_or_not_at_all() -> None:
    late = Feast("lunar", (11, 25), (11, 25))

    assert [len(held_in(late, year)) for year in (2024, 2025, 2026)] == [2, 0, 1]
    assert days(late, 2024) == ["06/01/2024–06/01/2024", "25/12/2024–25/12/2024"]


def test_a_month_without_a_30th_has_the_feast_on_its_last_day() -> None:
    assert days(Feast("lunar", (12, 30), (12, 30)), 2026) == ["16/02/2026–16/02/2026"]  # the eve of Tết Bính Ngọ


def test_the_29th_of_february() -> None:
    assert days(Feast("solar", (2, 29), (2, 29)), 2026) == []
    assert days(Feast("solar", (2, 29), (2, 29)), 2028) == ["29/02/2028–29/02/2028"]
    assert days(Feast("solar", (2, 27), (2, 29)), 2026) == ["27/02/2026–28/02/2026"]


def test_the_leap_month_has_no_feast_of_its_own() -> None:
    assert len(held_in(Feast("lunar", (2, 10), (2, 10)), 2023)) == 1  # two second months
