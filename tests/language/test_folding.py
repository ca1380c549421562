from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.language.folding import fold, nfc, slug


def test_marks_and_case_go() -> None:
    assert fold("Văn Miếu Xích Đằng") == "van mieu xich dang"


def test_composed_and_decomposed_are_one() -> None:
    decomposed = unicodedata.normalize("NFD", "Phố Hiến")

    assert (len(decomposed), len("Phố Hiến")) == (12, 8)
    assert fold(decomposed) == fold("Phố Hiến") == "pho hien"
    assert nfc(decomposed) == "Phố Hiến"


@pytest.mark.parametrize(("one", "other"), [("hòa", "hoà"), ("thủy", "thuỷ"), ("hóa", "hoá")])
def test_the_place_of_the_tone_mark_does_not_matter(one: str, other: str) -> None:
    assert one != other
    assert fold(one) == fold(other)


@pytest.mark.parametrize("letter", ["Đ", "đ", "Ð", "ð", "Ɖ", "ɖ"])
def test_look_alikes_of_the_letter_d_fold_to_d(letter: str) -> None:
    assert fold(letter) == "d"


@pytest.mark.parametrize(("one", "other"), [("Minh Mạng", "Minh Mệnh"), ("quý", "quí"), ("Kỷ", "Kỉ")])
def test_other_spellings_stay_different_and_need_aliases(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_other_scripts_keep_their_letters() -> None:
    assert fold("Kim Chung tự 金鐘寺") == "kim chung tu 金鐘寺"
    assert fold("が ก็ कि") == "が ก็ कि"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bia chùa Hiến (1625)", "bia-chua-hien-1625"),
        ("  Trống đồng Động Xá  ", "trong-dong-dong-xa"),
        ("金鐘寺", ""),
        ("Søren & Łódź", "soren-lodz"),
        ("“Cổ Việt thôn”", "co-viet-thon"),
    ],
)
def test_ids_are_ascii(title: str, expected: str) -> None:
    assert slug(title) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_an_id_is_letters_figures_and_single_hyphens(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))


@given(st.text(alphabet="aăâeêioôơuưyđbcghklmnpqrstvxàảãáạấậứựỹ -"))
def test_composed_and_decomposed_always_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
