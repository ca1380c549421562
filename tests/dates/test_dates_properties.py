from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyplan_museum.dates import Finding, edtf, read_date
from hyplan_museum.dates.words import MONTHS, NUMERALS, PHRASES
from hyplan_museum.museum import Date, Text
from hyplan_museum.problems import CATALOGUE, Position, Problem
from hyplan_museum.problems.catalogue import dates

NAUGHTY = Path(__file__).parents[2] / "../shared/data/hostile/naughty-strings.json"

words = st.sampled_from(
    [phrase for _, _, phrases in PHRASES for phrase in phrases.split("|")]
    + [name for names in MONTHS for name in names.split("|")]
    + [name for _, names in NUMERALS for name in names.split("|")]
    + ["Vĩnh Tộ", "Thuận Thiên", "Càn Long", "Ất Sửu", "Mậu Tý", "Trần", "Lê", "Lý Nhân Tông", "Đông Sơn", "chùa"]
    + ["XVII", "III", "17th", "1840s", "20s", "永祚", "7", "15", "30", "1625", "1888", "2.300", "15/3/1707", "21/1"]
    + list(",;()[]–-/?=~&…")
)
texts = st.one_of(
    st.text(min_size=1, max_size=60),
    st.lists(words, min_size=1, max_size=12).map(" ".join),
    st.lists(words, min_size=1, max_size=9).map("".join),
)


def holds(date: Date, findings: tuple[Finding, ...]) -> None:
    if date.earliest is not None and date.latest is not None:
        assert date.earliest <= date.latest
    if date.edtf:
        bounds = edtf.read(date.edtf)
        assert bounds is not None, date.edtf
        assert (bounds.earliest, bounds.latest) == (date.earliest, date.latest)
    if date.earliest is not None or date.latest is not None:
        assert date.readable
        assert date.edtf
    if not date.readable and date.unknown is None:
        assert findings
    for finding in findings:
        problem = Problem(finding.code, Position("a.yml", 1), "date", finding.values)
        assert problem.message("vi")
        assert problem.hint("en")


@settings(max_examples=600, deadline=None)
@given(texts)
def test_any_text_is_read_or_said_to_be_unreadable(text: str) -> None:
    holds(*read_date(Text({"vi": text}), {}))


@settings(max_examples=200, deadline=None)
@given(texts, st.dictionaries(st.sampled_from(["era", "can_chi", "lunar", "edtf", "certainty"]), texts))
def test_any_layers_are_read_or_said_to_be_unreadable(text: str, layers: dict[str, str]) -> None:
    date, findings = read_date(Text({"vi": text} if text else {}), layers)

    if date.earliest is not None and date.latest is not None:
        assert date.earliest <= date.latest
    for finding in findings:
        assert finding.layer in {"text", *layers}
        assert Problem(finding.code, Position("a.yml", 1), "date", finding.values).message("vi")


@given(st.integers(1, 2199), st.integers(0, 300))
def test_a_range_has_the_bounds_it_says(first: int, length: int) -> None:
    last = min(first + length, 2199)
    date, findings = read_date(Text({"vi": f"năm {first:04d}–{last:04d}"}), {})

    assert findings == ()
    assert (date.earliest, date.latest) == ((first, 1, 1), (last, 12, 31))


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the naughty strings of ../shared/data are not here")
def test_naughty_strings_are_read_or_said_to_be_unreadable() -> None:
    for text in json.loads(NAUGHTY.read_text("utf-8")):
        if text:
            holds(*read_date(Text({"vi": text}), {}))
            read_date(Text({"vi": text}), {"era": text, "lunar": text, "edtf": text, "can_chi": text})


@pytest.mark.parametrize("text", ["1" * 5000, "1–" * 3000, "(" * 5000, "thế kỷ " * 2000, "1st–" * 2000, "năm\n1888"])
def test_long_texts_take_no_time(text: str) -> None:
    date, _ = read_date(Text({"vi": text}), {})

    assert date.readable is ("1888" in text)


def test_the_room_is_light_to_import() -> None:
    """Nothing but small parts of the standard library, which `hyplan check` pays for on every run."""
    code = (
        "import sys, hyplan_museum.museum; before = set(sys.modules); "
        "import hyplan_museum.dates; print(*sorted({n.split('.')[0] for n in set(sys.modules) - before}))"
    )
    brought = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()

    assert set(brought) <= {"hyplan_museum", "_heapq", "difflib", "heapq", "math", "unicodedata"}


def test_every_kind_of_problem_is_a_warning_with_all_its_words() -> None:
    for kind in dates.KINDS:
        assert CATALOGUE[kind.code] is kind
        assert kind.severity == "warning"  # a date as typed is published all the same
        for words_of in (kind.title, kind.message, kind.hint, kind.why):
            assert set(words_of) == {"vi", "en"}
            assert all(words_of.values())
