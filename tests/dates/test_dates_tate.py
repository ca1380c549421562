"""Somebody else's table: the dates of 10,000 works of the Tate."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from hyplan_museum.dates import read_date
from hyplan_museum.museum import Text, Unknown

TABLES = Path(__file__).parents[2] / "../shared/data/tables"

if not TABLES.is_dir():
    pytest.skip("the tables of ../shared/data are not here", allow_module_level=True)


def column(name: str) -> list[str]:
    with (TABLES / name).open(encoding="utf-8-sig", newline="") as file:
        return [row["date"] for row in csv.DictReader(file)]


@pytest.mark.parametrize(("name", "unread"), [("tate-1000.csv", {}), ("tate-10000.csv", {"1798–5": 1})])
def test_only_what_makes_no_sense_is_unreadable(name: str, unread: dict[str, int]) -> None:
    dates = [read_date(Text({"en": typed}), {}) for typed in column(name)]

    assert Counter(d.text.values["en"] for d, _ in dates if not d.readable) == unread
    assert Counter(finding.code for _, findings in dates for finding in findings) == (
        Counter({"date-reversed": 1}) if unread else Counter()
    )


def test_works_without_a_date_say_so() -> None:
    unknown = {typed for typed in column("tate-10000.csv") if read_date(Text({"en": typed}), {})[0].unknown}

    assert unknown == {"date not known", "no date"}
    assert read_date(Text({"en": "no date"}), {})[0].unknown is Unknown.UNKNOWN
