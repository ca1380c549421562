"""Private values are found in every spelling, wherever they stand, and quickly however many there are."""

from __future__ import annotations

import html
import json
import unicodedata
from collections.abc import Callable
from urllib.parse import quote

import pytest
from growth import costs_at_most

from hyplan_museum.museum import PrivateValue
from hyplan_museum.privacy import needles, planted_in
from hyplan_museum.problems import Position

HERE = Position("collections/a/b.yml", 9, 12)
VALUES = [
    "Kho số 7, tầng hầm",
    "900.000.000 đồng",
    "0912345678",
    "Tủ-Định-Giá",
    "a@b.example",
    "Két <sắt> & “két”",
    "「庫房第七號」",
]
FORMS: dict[str, Callable[[str], str]] = {
    "NFC": lambda t: unicodedata.normalize("NFC", t),
    "NFD": lambda t: unicodedata.normalize("NFD", t),
    "HTML": html.escape,
    "decimal": lambda t: t.encode("ascii", "xmlcharrefreplace").decode(),
    "JSON": lambda t: json.dumps(t)[1:-1],
    "JSON in words": lambda t: json.dumps(t, ensure_ascii=False)[1:-1],
    "percent": quote,
}
AROUND = ["{}", "<p>{}</p>", '"{}"', "a {} b", "?q={}&x", "({}).", "…{}…", "{}\n"]


def secret(text: str) -> PrivateValue:
    return PrivateValue(text, "private.storage", HERE)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", VALUES)
def test_every_spelling_is_found_between_anything(text: str, form: str) -> None:
    value = secret(text)
    private = needles([value, secret("Một điều khác hẳn")])
    for around in AROUND:
        content = f"Trang đầu. {around.format(FORMS[form](text))} Trang cuối.".encode()

        assert planted_in(content, private) == [value], around


def test_a_long_value_is_found_where_its_ends_are_glued_to_other_words() -> None:
    value = secret("Kho số 7 tầng hầm")

    assert planted_in("xKho số 7 tầng hầmy".encode(), needles([value])) == [value]


def test_each_value_is_told_once_and_others_not_at_all() -> None:
    first, second, third = secret("Kho số 7 tầng hầm"), secret("Kho số 8 tầng hầm"), secret("Kho số 9 tầng hầm")
    content = "Kho số 8 tầng hầm, Kho số 7 tầng hầm, Kho số 8 tầng hầm".encode()

    assert {v.text for v in planted_in(content, needles([first, second, third]))} == {first.text, second.text}


def test_words_of_a_value_that_stand_apart_are_no_find() -> None:
    assert planted_in("Kho số 9, tầng 7, hầm".encode(), needles([secret("Kho số 7, tầng hầm")])) == []


def test_a_value_too_short_to_be_told_from_chance_is_not_looked_for() -> None:
    assert not needles([secret("kho 2"), secret("   "), secret("")])
    assert planted_in(b"kho 2", needles([secret("kho 2")])) == []


def test_ten_thousand_values_cost_a_page_hardly_more_than_a_hundred() -> None:
    values = [secret(f"Kho số {n} tủ {n * 7 % 13} ngăn {n % 5}") for n in range(10_000)]
    private, few = needles(values), needles(values[:100])
    content = ("<p>Một trang dài về tủ và ngăn, số 12.</p>\n" * 600 + "Kho số 4321 tủ 9 ngăn 1").encode()

    assert [value.text for value in planted_in(content, private)] == ["Kho số 4321 tủ 9 ngăn 1"]
    assert costs_at_most(10, lambda: planted_in(content, private), lambda: planted_in(content, few))
