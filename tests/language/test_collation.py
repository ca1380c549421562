from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.language.collation import collation_key, first_letter


def in_order(words: list[str]) -> list[str]:
    return sorted(words[1::2] + words[::2], key=collation_key)


def test_tones_follow_ngang_huyen_hoi_nga_sac_nang() -> None:
    words = ["ma", "mà", "mả", "mã", "má", "mạ"]

    assert in_order(words) == words


def test_letters_with_marks_are_letters_of_their_own() -> None:
    words = ["a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "y"]

    assert in_order(words) == words


def test_a_letter_outweighs_a_tone() -> None:
    words = ["ma", "mạ", "mă", "mặ", "mâ", "mậ"]

    assert in_order(words) == words


def test_capitals_with_marks_do_not_come_after_z() -> None:
    words = ["An Xá", "Ân Thi", "Bần", "Dạ Trạch", "Đa Hòa", "Ô Đình", "Phù Ủng", "Xích Đằng"]

    assert in_order(words) == words


def test_words_are_compared_syllable_by_syllable() -> None:
    words = ["Chùa Chuông", "Chùa Hiến", "Chùa Nôm", "Chuông chùa"]

    assert in_order(words) == words


def test_tones_count_only_when_all_letters_agree() -> None:
    words = ["Đền Mẫu", "Đền Mây", "Đền Trấn", "Đến Trần"]  # mâu before mây, whatever the tones

    assert in_order(words) == words


def test_the_place_of_the_tone_mark_does_not_part_a_word() -> None:
    words = ["hoa", "hòa", "hoà", "hỏa", "hoả", "hóa", "hoá", "họa", "hoạ"]
    tones = [collation_key(word)[1] for word in in_order(words)]

    assert tones == [(0,), (1,), (1,), (2,), (2,), (4,), (4,), (5,), (5,)]
    assert collation_key("hòa")[:2] == collation_key("hoà")[:2]


def test_numbers_go_by_their_value() -> None:
    words = ["Bia 2", "Bia 10", "Bia 0100", "Bia số 1"]

    assert in_order(words) == words


def test_a_number_of_any_length_has_a_place() -> None:
    assert collation_key("9" * 6000) > collation_key("8")


def test_look_alikes_of_the_letter_d_stand_with_d() -> None:
    assert in_order(["Đa", "Ða", "Ɖa", "Da", "E"])[0] == "Da"
    assert in_order(["Đa", "Ða", "Ɖa", "Da", "E"])[-1] == "E"


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Đền Mẫu", "Đ"),
        ("Ðền Mẫu", "Đ"),
        ("“Cổ Việt”", "C"),
        ("Ấn", "Â"),
        ("1625", "0–9"),
        ("[title not known]", "T"),
        ("Édouard", "E"),
        ("Ĝ", "G"),
        ("金鐘寺", "#"),
        ("?", "#"),
    ],
)
def test_the_heading_of_an_a_to_z(text: str, heading: str) -> None:
    assert first_letter(text) == heading


@given(st.lists(st.text(), max_size=6))
def test_the_order_of_any_texts_does_not_depend_on_how_they_came(texts: list[str]) -> None:
    assert sorted(texts, key=collation_key) == in_order(texts)


@given(st.text(min_size=1))
def test_every_text_has_a_heading(text: str) -> None:
    assert first_letter(text)
