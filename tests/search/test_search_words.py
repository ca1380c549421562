"""Words as the index knows them: however they are typed, they are the same word."""

from __future__ import annotations

import unicodedata

import pytest

from hyplan_museum.search.same_meaning import ABBREVIATIONS, groups
from hyplan_museum.search.tokens import bare, unpadded, variant_groups, variants, words_in


def bare_words(text: str) -> list[str]:
    return [bare(word) for word in words_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Phố Hiến", ["phố", "hiến"]),
        ("chùa Chuông (1707)", ["chùa", "chuông", "1707"]),
        ("金鐘寺 Kim Chung tự", ["金", "鐘", "寺", "kim", "chung", "tự"]),
        ("bia𡨸漢", ["bia", "𡨸", "漢"]),
        ("BTHY.00007", ["bthy", "00007"]),
        ("QĐ 88/QĐ-TTg", ["qđ", "88", "qđ", "ttg"]),
        ("142×83×16 cm", ["142", "83", "16", "cm"]),
        ("a ô á", ["a", "ô", "á"]),
        ("N05126, T_1", ["n05126", "t", "1"]),
    ],
)
def test_a_text_is_these_words(text: str, words: list[str]) -> None:
    assert words_in(text) == words
    assert words_in(unicodedata.normalize("NFD", text)) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("hòa", "hoà"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("Ðông", "Đông"), ("Ɖông", "đông"), ("TÒA", "toà")],
)
def test_two_ways_to_write_a_syllable_are_one_spelling(one: str, other: str) -> None:
    assert words_in(one) == words_in(other)


def test_marks_that_make_another_word_are_kept_in_the_spelling() -> None:
    assert len({word for text in ("ma", "má", "mà", "mả", "mã", "mạ", "quý", "qúy") for word in words_in(text)}) == 8


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pho hien", "Phố Hiến"), ("den mau", "đền Mẫu"), ("da hoa", "Đa Hòa"), ("ki hoi", "Kỷ Hợi"),
        ("qui mui", "Quý Mùi"), ("ly", "lí"), ("鍾", "鐘"), ("钟", "鐘"), ("国", "國"),
    ],
)  # fmt: skip
def test_without_marks_they_are_one_word(typed: str, meant: str) -> None:
    assert bare_words(typed) == bare_words(meant)


def test_a_final_y_of_longer_words_stays() -> None:
    assert bare_words("city quay may thầy") == ["city", "quay", "may", "thay"]


def test_variants_lead_to_one_character_and_no_further() -> None:
    assert all(first not in variants() for first in variants().values())
    assert all(len(group) == len(set(group)) > 1 for group in variant_groups())


def test_numbers_are_found_without_the_zeros_before_them() -> None:
    assert unpadded(words_in("BTHY.00007, 0, 10, 000")) == ["7"]


def test_an_abbreviation_is_made_of_the_letters_of_its_words() -> None:
    for short, long in ABBREVIATIONS:
        letters = {letter for word in bare_words(long) for letter in word}

        assert set("".join(bare_words(short))) <= letters, short


def test_phrases_of_one_meaning_differ() -> None:
    assert all(len(set(group)) == len(group) > 1 for group in groups())
    assert (("minh", "mạng"), ("minh", "mệnh")) in groups()
