"""The feasts of the sample fall on the days that were worked out for 2026 to 2028 when the facts were gathered."""

from __future__ import annotations

import pytest
from built_museums import REPOSITORY

from hyplan_museum import source
from hyplan_museum.dates.lunar import LunarDay, to_solar

YEARS = (2026, 2027, 2028)
FIRST_DAYS = {
    "kt-18": [((2, 27), (2, 16), (2, 5))],
    "kt-04": [((3, 3), (2, 20), (2, 9)), ((5, 24), (5, 13), (5, 2))],
    "tl-01": [((3, 3), (2, 20), (2, 9))],
    "dx-02": [((3, 24), (3, 13), (3, 1))],
    "dx-03": [((3, 28), (3, 17), (3, 5))],
    "dx-04": [((3, 28), (3, 17), (3, 5))],
    "dx-06": [((4, 17), (4, 7), (3, 26))],
    "kt-07": [((4, 26), (4, 16), (4, 4))],
    "dx-01": [((9, 25), (9, 15), (10, 3))],
    "nghe-02": [((10, 2), (9, 22), (10, 10))],
    "kt-10": [((10, 18), (10, 8), (10, 26))],
}
"""Record → for each of its feasts the (month, day) of the solar calendar in the years above."""
FEASTS = {id: record.feasts for id, record in source.read(REPOSITORY).museum.artifacts.items() if record.feasts}


def test_no_record_has_a_feast_that_is_not_in_the_table() -> None:
    assert set(FEASTS) == set(FIRST_DAYS)


@pytest.mark.parametrize("id", FIRST_DAYS)
def test_a_feast_begins_on_its_day(id: str) -> None:
    found = [
        tuple((to_solar(LunarDay(year, *feast.first)) or (0,))[1:] for year in YEARS)
        for feast in FEASTS[id]
        if feast.calendar == "lunar"
    ]

    assert found == FIRST_DAYS[id]


@pytest.mark.parametrize("id", FIRST_DAYS)
def test_a_feast_has_a_name_in_both_languages(id: str) -> None:
    assert all(feast.title and {"vi", "en"} <= set(feast.title.values) for feast in FEASTS[id])
