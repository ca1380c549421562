from __future__ import annotations

import csv
from pathlib import Path

import pytest
from dated import dated
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.dates import cycle, eras
from hyplan_museum.dates.chinese_eras import CHINESE
from hyplan_museum.dates.era_table import VIETNAMESE, Era
from hyplan_museum.dates.periods import reigns

DOUBTS = {"era_first_year_differs", "era_last_year_differs", "era_order_differs", "era_missing_in_tables"}
TABLE = Path(__file__).parents[2] / "../shared/data/facts/eras.csv"


@pytest.mark.skipif(not TABLE.is_file(), reason="the table of ../shared/data is not here")
def test_every_era_of_the_gathered_table_is_in_ours() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        gathered = [
            (row["era"], row["han"], row["dynasty"], row["ruler"], int(row["year_1"]), int(row["last_year"]))
            for row in csv.DictReader(file)
        ]

    assert gathered == [(e.name, e.han, e.dynasty, e.ruler, e.first, e.last) for e in VIETNAMESE]


@pytest.mark.skipif(not TABLE.is_file(), reason="the table of ../shared/data is not here")
def test_every_doubt_of_the_gathered_table_reaches_the_reader() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        doubted = [(row["era"], row["note"]) for row in csv.DictReader(file)]
    doubted = [(era, note) for era, note in doubted if any(w in note for w in ("năm 1", "lệch", "thứ tự", "vắng"))]

    assert len(doubted) == 8
    for era, note in doubted:
        found = dated(f"niên hiệu {era}")
        assert any(what in DOUBTS for what in found.derived), note


def test_an_era_ends_no_earlier_than_it_begins() -> None:
    assert [era for era in (*VIETNAMESE, *CHINESE) if era.first > era.last] == []


@given(st.sampled_from(VIETNAMESE), st.data())
def test_a_year_of_an_era_goes_there_and_back(era: Era, data: st.DataObject) -> None:
    number = data.draw(st.integers(1, era.last - era.first + 1))
    year = era.first + number - 1
    found = dated(f"{era.name} thứ {number}, {cycle.name_of(year)} ({year})")

    assert found.codes == []
    assert found.date.edtf == f"{year:04d}"
    assert any((one.era, one.year) == (era, year) for one in eras.in_year(year))


@given(st.integers(100, 2100))
def test_a_can_chi_goes_there_and_back(year: int) -> None:
    found = dated(f"năm {cycle.name_of(year)} ({year})")

    assert found.codes == []
    assert year in cycle.years_of(cycle.place_of(year), year - 59, year + 59)


def test_the_official_first_year_counts_and_not_the_accession() -> None:
    assert dated("Đồng Khánh thứ 3, Mậu Tý (1888)").codes == []
    assert dated("Đồng Khánh nguyên niên (1885)").codes == ["era-year-disagrees"]
    assert dated("đời vua Đồng Khánh, 1885").codes == []


def test_what_was_worked_out_says_from_what() -> None:
    found = dated("Vĩnh Tộ thứ 7")

    assert found.derived == {"year": "1625", "era_year_1": "1619", "can_chi": "Ất Sửu"}
    assert found.sources == {"year": "era Vĩnh Tộ 7", "era_year_1": "era Vĩnh Tộ", "can_chi": "year 1625"}


def test_a_year_beside_a_can_chi_gives_its_eras() -> None:
    found = dated("1855, Ất Mão")

    assert (found.derived["era"], found.sources["era"]) == ("Tự Đức 8", "year 1855")


def test_two_courts_at_once_give_two_eras() -> None:
    given = [one.value for one in dated("năm Kỷ Dậu (1789)").date.derived if one.what == "era"]

    assert given == ["Chiêu Thống 3", "Thái Đức 12", "Quang Trung 2"]


@pytest.mark.parametrize("name", ["Minh Mạng", "Minh Mệnh"])
def test_an_era_has_other_names(name: str) -> None:
    assert dated(f"{name} thứ 5").date.edtf == "1824"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("Kỷ Sửu (1709)", "1709"), ("Kỉ Sửu (1709)", "1709"), ("Quý Mùi (1943)", "1943"), ("Quí Mùi (1943)", "1943"),
     ("Thái Hòa thứ 3", "1445"), ("Thái Hoà thứ 3", "1445"), ("Đại Hòa thứ 3", "1445")],
)  # fmt: skip
def test_other_spellings_are_the_same(text: str, edtf: str) -> None:
    found = dated(text)

    assert (found.date.edtf, found.codes) == (edtf, [])


def test_one_name_in_two_dynasties_is_said_to_be_ambiguous() -> None:
    found = dated("Thuận Thiên thứ 2")

    assert found.codes == ["era-ambiguous"]
    assert found.date.edtf == "[1011,1429]"
    assert found.findings[0].values["choices"] == "Thuận Thiên (Lý, 1010–1028); Thuận Thiên (Lê sơ, 1428–1433)"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Thuận Thiên thứ 2, thời Lê", "1429"),
        ("Thuận Thiên thứ 2, thời Lý", "1011"),
        ("Thuận Thiên thứ 2, Kỷ Dậu", "1429"),
        ("Thuận Thiên thứ 2 (thế kỷ XI)", "1011"),
        ("Thuận Thiên thứ 2 (1429)", "1429"),
        ("Đại Định thứ 1, Kỷ Dậu", "1369"),
    ],
)
def test_anything_else_said_tells_eras_of_one_name_apart(text: str, edtf: str) -> None:
    found = dated(text)

    assert (found.date.edtf, found.codes) == (edtf, [])


def test_a_chinese_era_of_the_same_name_counts_only_where_no_vietnamese_one_fits() -> None:
    assert dated("Long Khánh thứ 2").date.edtf == "1374"
    assert dated("Long Khánh thứ 2 (1568)").codes == []


def test_a_doubtful_first_year_leaves_both_and_says_why() -> None:
    found = dated("Hoằng Định thứ 5")

    assert found.date.edtf == "[1604,1605]"
    assert found.derived["era_first_year_differs"] == "1600, 1601"
    assert dated("Hoằng Định thứ 5 (1604)").codes == dated("Hoằng Định thứ 5 (1605)").codes == []
    assert dated("Hoằng Định thứ 5, Ất Tỵ").date.edtf == "1605"


def test_ham_nghi_was_written_until_1888_and_no_longer() -> None:
    assert dated("Hàm Nghi thứ 4").derived["era_used_until"] == "1888"
    assert dated("Hàm Nghi thứ 4").codes == []
    assert dated("Hàm Nghi thứ 5").codes == ["era-too-long"]


def test_a_year_past_the_end_of_an_era_is_counted_on_but_told() -> None:
    found = dated("Minh Mạng thứ 25")

    assert (found.codes, found.date.edtf) == (["era-too-long"], "1844?")
    assert found.message() == "Niên hiệu Minh Mạng chỉ có 21 năm (1820–1840), không có năm thứ 25."


@pytest.mark.parametrize("text", ["niên hiệu Vĩnh Tọ năm thứ 7", "Vĩnh Tọ thứ 7 (1625)"])
def test_a_misspelt_era_is_told_with_the_nearest(text: str) -> None:
    found = dated(text)

    assert found.codes == ["era-unknown"]
    assert found.findings[0].values == {"era": "Vĩnh Tọ", "nearest": "Vĩnh Tộ"}


def test_a_can_chi_alone_stays_open_and_says_so() -> None:
    found = dated("21 tháng Giêng năm Mậu Tý")

    assert found.codes == ["date-cycle-open"]
    assert "1828, 1888, 1948" in found.findings[0].values["years"]
    assert (found.date.earliest, found.date.latest, found.date.edtf) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("Mậu Tý, thế kỷ XIX", "[1828,1888]"), ("Mậu Tý, thời Đồng Khánh", "1888"), ("Ất Sửu, thời Mạc", "1565")],
)
def test_anything_else_said_closes_the_cycle(text: str, edtf: str) -> None:
    found = dated(text)

    assert (found.date.edtf, found.codes) == (edtf, [])


def test_a_stem_and_branch_that_never_meet_are_told() -> None:
    found = dated("Giáp Sửu (1625)")

    assert found.codes == ["can-chi-impossible"]
    assert found.date.edtf == "1625"


def test_a_can_chi_that_an_era_never_had_is_told() -> None:
    assert dated("Khải Định, Giáp Tý").date.edtf == "1924"
    assert dated("Khải Định, Ất Sửu").date.edtf == "1925"
    assert dated("Khải Định, Bính Dần").codes == ["can-chi-outside"]


def test_the_can_chi_of_a_day_is_not_that_of_the_year() -> None:
    assert dated("ngày Giáp Tý, năm Ất Sửu (1625)").codes == []


def test_a_lunar_year_may_end_in_the_next_solar_one() -> None:
    assert dated("tháng Chạp năm Mậu Thân (1789)").codes == []
    assert dated("tháng Giêng năm Mậu Thân (1789)").codes == ["can-chi-disagrees"]


def test_before_1813_a_lunar_day_is_marked_as_recalculated() -> None:
    old, new = dated("rằm tháng Giêng năm Ất Sửu (1625)"), dated("rằm tháng Giêng năm Mậu Tý (1888)")

    assert (old.derived["calendar"], old.sources["calendar"]) == ("recalculated", "before 1813")
    assert old.date.certainty == "approximate"
    assert "calendar" not in new.derived
    assert (new.derived["solar"], new.sources["solar"]) == ("1888-02-26", "lunar 1888-01-15")


def test_a_lunar_day_that_year_did_not_have_is_told_and_the_year_kept() -> None:
    found = dated("15/5 nhuận năm 1906 âm lịch")

    assert found.codes == ["lunar-impossible"]
    assert found.date.edtf == "1906?"


@pytest.mark.parametrize(
    ("ruler", "years"),
    [
        ("Lý Nhân Tông", [(1072, 1127)]),
        ("Lê Thánh Tông", [(1460, 1497)]),
        ("Lê Thần Tông", [(1619, 1643), (1649, 1662)]),
        ("Minh Mạng", [(1820, 1840)]),
    ],
)
def test_reigns_are_read_off_the_eras(ruler: str, years: list[tuple[int, int]]) -> None:
    assert [(reign.first, reign.last) for reign in reigns()[ruler]] == years


def test_the_accession_lies_within_a_reign() -> None:
    assert dated("1009, đời vua Lý Thái Tổ").codes == []
    assert dated("1008, đời vua Lý Thái Tổ").codes == ["reign-disagrees"]


def test_boundaries_of_other_works_pass() -> None:
    assert dated("thời Trần (1225–1400)").codes == []
    assert dated("thời Mạc, 1650").codes == []
    assert dated("thời Trần, 1625").codes == ["period-disagrees"]


def test_an_age_says_the_year_it_was_counted_from() -> None:
    found = dated("cách ngày nay 2.300–2.000 năm")

    assert (found.derived["reference_year"], found.sources["reference_year"]) == ("1950", "convention")
    assert dated("2.300 năm cách ngày nay (tính đến 1997)").sources["reference_year"] == "text"


def test_a_part_of_a_century_says_which_years_the_table_gave() -> None:
    found = dated("cuối thế kỷ XIX")

    assert (found.derived["part"], found.sources["part"]) == ("late 1876/1900", "table")


def test_later_events_are_kept_beside() -> None:
    found = dated("thế kỷ XV; đại trùng tu Vĩnh Thịnh thứ 3, Đinh Hợi (1707)")

    assert (found.derived["later"], found.sources["later"]) == ("1707", "đại trùng tu")
    assert dated("thế kỷ XV; trùng tu Vĩnh Thịnh thứ 3 (1708)").codes == ["era-year-disagrees"]


def test_words_not_understood_are_named() -> None:
    assert dated("Nhà thờ họ Đặng, thế kỷ XVIII").derived["not_read"] == "thờ họ Đặng"
