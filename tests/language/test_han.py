from __future__ import annotations

import pytest

from hyplan_museum.language import han


@pytest.mark.parametrize(
    ("run", "texts", "whole"),
    [
        ("天應寺", ["天", "應", "寺"], [True] * 3),
        ("字⿰口頂寺", ["字", "⿰口頂", "寺"], [True] * 3),
        ("⿱⿰木木土", ["⿱⿰木木土"], [True]),
        ("⿲彳氵亍", ["⿲彳氵亍"], [True]),
        ("⿰口", ["⿰口"], [False]),
        ("⿰口。寺", ["⿰口", "。", "寺"], [False, True, True]),
        ("⿰" * 400, ["⿰" * 400], [False]),
    ],
)
def test_a_run_falls_into_characters_and_descriptions(run: str, texts: list[str], whole: list[bool]) -> None:
    found = list(han.units(run))

    assert [unit.text for unit in found] == texts
    assert [unit.whole for unit in found] == whole


def test_blocks_know_what_is_private_and_what_is_no_character_yet() -> None:
    assert han.is_private("\ue123")
    assert han.is_private("\U000f1234")
    assert han.is_unassigned("\U0002a6e0") is False  # outside every block
    assert han.is_unassigned("\U0002b81f")
    assert not han.is_unassigned("\U000323af")
    assert han.has_han("chữ 喃")
    assert not han.has_han("Bia chùa Hiến “1625” – ½ 😀")
    assert han.code_of("𡨸") == "U+21A38"


@pytest.mark.parametrize(
    ("original", "reading", "pairs"),
    [
        ("天應寺", "Thiên Ứng tự", [("天", "Thiên"), ("應", "Ứng"), ("寺", "tự")]),
        ("天，應。", "Thiên, Ứng", [("天", "Thiên"), ("，", ""), ("應", "Ứng"), ("。", "")]),
        ("⿰口頂寺", "đính tự", [("⿰口頂", "đính"), ("寺", "tự")]),
        ("天應寺", "chùa Thiên Ứng ở đây", None),
        ("天應寺", "", None),
        ("Bia 天", "thiên", None),
    ],
)
def test_a_reading_stands_above_its_characters_where_they_are_as_many(
    original: str, reading: str, pairs: list[tuple[str, str]] | None
) -> None:
    assert han.read_together(original, reading) == pairs
