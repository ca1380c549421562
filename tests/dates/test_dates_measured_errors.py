"""The ten errors that were found in published sources (users.md §2.4), each in the words it was found in."""

from __future__ import annotations

import pytest
from dated import dated


def test_minh_mang_did_not_reign_in_1939() -> None:
    found = dated("Minh Mạng thứ … 1939")

    assert found.codes == ["era-outside"]
    assert found.message() == "Niên hiệu Minh Mạng dùng trong 1820–1840; năm 1939 nằm ngoài."


def test_the_eighth_year_of_thanh_thai_is_1896() -> None:
    found = dated("Thành Thái thứ 8 (1897)")

    assert found.codes == ["era-year-disagrees"]
    assert found.message() == "Thành Thái thứ 8 là năm 1896 (năm thứ nhất là 1889), nhưng ở đây ghi 1897."


def test_the_fourth_year_of_thieu_tri_is_1844() -> None:
    found = dated("Thiệu Trị thứ 4 (1884)")

    assert found.codes == ["era-year-disagrees"]
    assert found.message("en") == "Thiệu Trị 4 is 1844 (its year 1 is 1841), but 1884 is given."


def test_922_was_no_canh_ngo() -> None:
    found = dated("Canh Ngọ (922)")

    assert found.codes == ["can-chi-disagrees"]
    assert found.message() == "Năm 922 là Nhâm Ngọ, không phải Canh Ngọ (Canh Ngọ là năm 910, 970)."


def test_1825_was_no_dinh_dau() -> None:
    found = dated("Đinh Dậu … 1825")

    assert found.codes == ["can-chi-disagrees"]
    assert found.findings[0].values["expected"] == "Ất Dậu"


def test_1590_is_not_in_the_seventeenth_century() -> None:
    found = dated("thế kỷ XVII (năm 1590)")

    assert found.codes == ["century-disagrees"]
    assert found.message() == "Ghi “thế kỷ XVII”, nhưng 1590 thuộc thế kỷ XVI."


def test_giap_thin_was_1724_not_1720() -> None:
    found = dated("sinh 12/11 Giáp Thìn (1720)")

    assert found.codes == ["can-chi-disagrees"]
    assert found.message("en") == "The year 1720 is Canh Tý, not Giáp Thìn (Giáp Thìn is 1664, 1724)."
    assert dated("sinh 12/11 Giáp Thìn (1724)").codes == []


def test_the_tenth_of_the_third_month_2024_was_the_18th_of_april() -> None:
    found = dated("17/4/2024 = 10/3 âm lịch")

    assert found.codes == ["lunar-disagrees"]
    assert found.message() == "10/3 âm lịch là 18/4/2024; còn 17/4/2024 là 9/3 âm lịch."


def test_ly_nhan_tong_did_not_reign_in_1162() -> None:
    found = dated("1162, đời vua Lý Nhân Tông")

    assert found.codes == ["reign-disagrees"]
    assert found.message() == "Lý Nhân Tông ở ngôi 1072–1127; năm 1162 là đời Lý Anh Tông."


@pytest.mark.parametrize("text", ["lập năm 1590 bởi người tránh nhà Thanh", "1590, lập bởi người Hoa tránh nhà Thanh"])
def test_nobody_fled_the_qing_in_1590(text: str) -> None:
    found = dated(text)

    assert found.codes == ["period-disagrees"]
    assert found.message() == "“nhà Thanh” là 1636–1911, không khớp với 1590."


@pytest.mark.parametrize("year", ["1636", "1644", "1650"])
def test_both_founding_years_of_the_qing_are_accepted(year: str) -> None:
    assert dated(f"lập năm {year} bởi người tránh nhà Thanh").codes == []


def test_what_disagrees_keeps_the_year_as_typed_but_uncertain() -> None:
    date = dated("Thiệu Trị thứ 4 (1884)").date

    assert (date.edtf, date.certainty, date.readable) == ("1884?", "uncertain", True)
    assert date.earliest == (1884, 1, 1)


@pytest.mark.parametrize(
    "text", ["Thành Thái thứ 8 (1896)", "Thiệu Trị thứ 4, Giáp Thìn (1844)", "Canh Ngọ (910)", "Ất Dậu, 1825",
     "thế kỷ XVI (năm 1590)", "18/4/2024 = 10/3 âm lịch", "1162, đời vua Lý Anh Tông", "1/11 Ất Dậu = 10/12/1825"]
)  # fmt: skip
def test_put_right_they_pass(text: str) -> None:
    assert dated(text).codes == []
