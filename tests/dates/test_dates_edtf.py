from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.dates import edtf
from hyplan_museum.museum import Day


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("1625", (1625, 1, 1), (1625, 12, 31)),
        ("0040", (40, 1, 1), (40, 12, 31)),
        ("-0299", (-299, 1, 1), (-299, 12, 31)),
        ("1888-02", (1888, 2, 1), (1888, 2, 29)),
        ("1888-03-03", (1888, 3, 3), (1888, 3, 3)),
        ("1888-03-03T10:15:00Z", (1888, 3, 3), (1888, 3, 3)),
        ("1501/1700", (1501, 1, 1), (1700, 12, 31)),
        ("1075~/1125~", (1075, 1, 1), (1125, 12, 31)),
        ("17XX", (1700, 1, 1), (1799, 12, 31)),
        ("184X", (1840, 1, 1), (1849, 12, 31)),
        ("-02XX", (-299, 1, 1), (-200, 12, 31)),
        ("1880/1920?", (1880, 1, 1), (1920, 12, 31)),
        ("[1804,17XX]", (1700, 1, 1), (1804, 12, 31)),
        ("{1827..1831,1843}", (1827, 1, 1), (1843, 12, 31)),
        ("[..1830]", None, (1830, 12, 31)),
        ("[1840..]", (1840, 1, 1), None),
        ("-0349~/-0049~", (-349, 1, 1), (-49, 12, 31)),
        ("1780~/..", (1780, 1, 1), None),
        ("187X~/..", (1870, 1, 1), None),
        ("../1830", None, (1830, 12, 31)),
        ("1880/", (1880, 1, 1), None),
        ("-0299/0001", (-299, 1, 1), (1, 12, 31)),
        ("1798-21", (1798, 1, 1), (1798, 12, 31)),
        ("1945-33", (1945, 1, 1), (1945, 3, 31)),
        ("1945-41", (1945, 7, 1), (1945, 12, 31)),
        ("1888-XX", (1888, 1, 1), (1888, 12, 31)),
        ("1888-02-XX", (1888, 2, 1), (1888, 2, 29)),
        ("1888-1X", (1888, 10, 1), (1888, 12, 31)),
        ("2004-06~-11", (2004, 6, 11), (2004, 6, 11)),
        ("?2004-06-~11", (2004, 6, 11), (2004, 6, 11)),
        ("Y-18049", (-18049, 1, 1), (-18049, 12, 31)),
        ("Y-17E7", (-170_000_000, 1, 1), (-170_000_000, 12, 31)),
        ("1950S2", (1900, 1, 1), (1999, 12, 31)),
    ],
)
def test_bounds(text: str, earliest: Day | None, latest: Day | None) -> None:
    bounds = edtf.read(text)

    assert bounds is not None
    assert (bounds.earliest, bounds.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("1880", False, False), ("1880~", True, False), ("1880?", False, True), ("1880%", True, True),
     ("1880~/1890?", True, True), ("[1804,17XX~]", True, False)],
)  # fmt: skip
def test_qualifiers(text: str, approximate: bool, uncertain: bool) -> None:
    bounds = edtf.read(text)

    assert bounds is not None
    assert (bounds.approximate, bounds.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    "text",
    ["", "Y-300", "Y1625", "1888-02-31", "1888-13", "1888-00", "188", "18888", "1700/1600", "../..", "/", "-0000",
     "[1804", "[]", "[..]", "{1804,}", "1804,1805", "thế kỷ XVII", "1880 ~", "15/3/1707", "1888-02-3X", "~", "X",
     "1888-03-03T25:00:00Z", "1880//1890", "1888-XX-99", "1888-21-01"],
)  # fmt: skip
def test_what_is_no_edtf(text: str) -> None:
    assert edtf.read(text) is None


@given(st.text(alphabet="0123456789-/~?%X.[]{},YES TZ:", max_size=24))
def test_bounds_are_ordered_or_there_are_none(text: str) -> None:
    bounds = edtf.read(text)

    if bounds is not None and bounds.earliest is not None and bounds.latest is not None:
        assert bounds.earliest <= bounds.latest
