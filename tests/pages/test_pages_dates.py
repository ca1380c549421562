"""Dates in words: what was understood, what was worked out, and from what."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from html_page import read
from pages_museum import BARE, rendered, with_artifact

from hyplan_museum.dates import read_date
from hyplan_museum.museum import Text


def notes(written: str, language: str) -> list[str]:
    date, _ = read_date(Text.of(vi=written), {})
    address = "artifacts/bia-07/" if language == "vi" else "en/artifacts/bia-07/"
    return [e.text for e in read(rendered(address, with_artifact(replace(BARE, date=date))).body).classed("hy-note")]


vi = partial(notes, language="vi")
en = partial(notes, language="en")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("cuối thế kỷ XI – đầu thế kỷ XII", "hiểu là 1076–1125, ước tính"),
        ("Đồng Khánh thứ 3, 21 tháng Giêng năm Mậu Tý", "dương lịch 3/3/1888, suy ra từ ngày âm lịch 21/1/1888"),
        ("Đồng Khánh thứ 3, 21 tháng Giêng năm Mậu Tý", "năm 1888, suy ra từ niên hiệu Đồng Khánh 3"),
        ("thời Trần", "hiểu là 1226–1400"),
        ("thế kỷ III TCN", "hiểu là từ 300 TCN đến 201 TCN"),
        ("1625", "can chi Ất Sửu, suy ra từ năm 1625"),
        ("10–12 tháng Hai âm lịch", "hằng năm, 10–12/2 âm lịch"),
        ("sau 1840", "hiểu là từ 1840"),
        ("cách ngày nay 2.300–2.000 năm", "tính ngược từ năm 1950"),
        ("dựng 1701; mở rộng 1839", "về sau: mở rộng 1839"),
    ],
)
def test_a_note_says_what_was_made_of_it(written: str, expected: str) -> None:
    assert expected in vi(written)


def test_what_the_text_says_itself_is_not_repeated() -> None:
    assert not any(note.startswith("hiểu là") for note in vi("Vĩnh Tộ thứ 7, Ất Sửu (1625)"))


def test_the_words_of_a_later_event_stay_on_pages_of_their_language() -> None:
    assert "later: 1839" in en("dựng 1701; mở rộng 1839")


def test_a_day_cannot_be_mistaken_in_english() -> None:
    assert "understood as 3 April 1888" in en("3/4/1888")


@pytest.mark.parametrize(
    "written", ["Hoằng Định thứ 1", "Hàm Nghi thứ 4", "Minh Mệnh thứ 2", "giữa thời Lê sơ", "mùa xuân"]
)
def test_no_note_shows_the_keys_of_the_build(written: str) -> None:
    for note in (*vi(written), *en(written)):
        assert "_" not in note
        assert "can_chi" not in note
