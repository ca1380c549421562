"""The 79 facts of Hưng Yên, judged on their words alone and held against the EDTF that was typed by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from dated import dated

from hyplan_museum.dates import edtf
from hyplan_museum.museum import Unknown

FACTS = Path(__file__).parents[2] / "../shared/data/facts/hung-yen.yml"

# Where the words alone give something else than the EDTF typed by hand, and why.
DIFFERENCES = {
    "gom-06": ("1700~/1789", "cuối thời Lê is the last quarter of 1428–1789; typed as a conjecture"),
    "gom-07": ("1876~/1925%", "a quarter of a century at either end; typed as twenty years"),
    "bia-09": ("[1701..1800,1804?]", "thế kỷ XVIII is 1701–1800, 17XX is 1700–1799"),
    "kt-01": ("1801/1825~", "đầu thế kỷ is its first quarter; typed as thirty years"),
    "kt-02": ("1076~/1125~", "the last quarter of the century begins with 1076"),
    "kt-03": ("1076~/1125~", "the same"),
    "kt-06": ("[1701,1832]", "the first event is the date; typed is the enlargement"),
    "kt-14": ("[1884..1886,1894]", "nguồn khác ghi: another source is an alternative, as typed in bia-14"),
    "kt-22": ("1576~/1625~", "as kt-02"),
    "nghe-03": ("", "a length of time without a year to count from is no date"),
    "nghe-04": ("1851/1900", "nửa cuối thế kỷ XIX; typed from elsewhere"),
    "nghe-05": ("", "as nghe-03"),
    "tl-01": ("1701/1800", "thế kỷ XVIII is never 17XX"),
    "tl-03": ("1201/1300", "the same"),
    "tl-04": ("1701/1800", "the same"),
    "tl-05": ("1701/1800", "the same"),
    "tl-11": ("1876~/1900", "cuối thế kỷ XIX; typed from the history of the rising"),
    "kc-03": ("-0699%/0200%", "văn hóa Đông Sơn is in the table of cultures; nothing was typed"),
    "kc-04": ("-0699~/0200~", "the same"),
    "kc-05": ("1876~/1925%", "as gom-07"),
}
UNREADABLE = {
    "nghe-01": ["date-unreadable"],  # the life of the founder of a craft, not a date of the craft
    "nghe-03": ["date-age-without-year"],
    "nghe-05": ["date-age-without-year"],
}


def facts() -> Iterator[dict[str, object]]:
    if FACTS.is_file():
        yield from yaml.safe_load(FACTS.read_text("utf-8"))["items"]


if not FACTS.is_file():
    pytest.skip("the facts of ../shared/data are not here", allow_module_level=True)


@pytest.mark.parametrize("fact", list(facts()), ids=lambda fact: str(fact["id"]))
def test_a_fact_means_what_was_typed_by_hand(fact: dict[str, object]) -> None:
    name, typed = str(fact["id"]), str(fact["edtf"])
    found = dated(str(fact["date"]))
    expected, _ = DIFFERENCES.get(name, (typed, ""))
    bounds = edtf.read(expected) if expected else None

    assert found.codes == UNREADABLE.get(name, [])
    assert found.date.readable is (name not in UNREADABLE)
    assert (found.date.earliest, found.date.latest) == ((bounds.earliest, bounds.latest) if bounds else (None, None))
    if name in DIFFERENCES:
        assert found.date.edtf == expected != typed


@pytest.mark.parametrize("fact", [fact for fact in facts() if "era" in fact], ids=lambda fact: str(fact["id"]))
def test_a_dated_era_agrees_with_the_table(fact: dict[str, object]) -> None:
    era = fact["era"]
    assert isinstance(era, list)
    name, first, number, year = era
    found = dated(f"{name} thứ {number} ({year})")

    assert found.codes == []
    assert found.derived["era_year_1"] == str(first)
    assert dated(f"{name} thứ {number}").date.edtf == str(year)


def test_all_facts_were_here() -> None:
    everything = list(facts())

    assert len(everything) == 79
    assert sum("era" in fact for fact in everything) == 13
    assert set(DIFFERENCES) | set(UNREADABLE) <= {str(fact["id"]) for fact in everything}


def test_missing_dates_are_said_to_be_undetermined() -> None:
    missing = [fact for fact in facts() if fact["date"] == "CHUA_XAC_DINH"]

    assert missing
    for fact in missing:
        found = dated(str(fact["date"]))
        assert (found.date.unknown, found.codes) == (Unknown.UNDETERMINED, [])


def test_the_typed_edtf_never_contradicts_the_words_by_more_than_is_known() -> None:
    contradicted = [
        str(fact["id"]) for fact in facts() if fact["edtf"] and dated(str(fact["date"]), edtf=str(fact["edtf"])).codes
    ]

    assert contradicted == []
