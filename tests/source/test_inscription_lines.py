"""Inscriptions as curators write them: line by line, or several lines at once."""

from __future__ import annotations

from pathlib import Path

from museum_in_a_string import problems_of, read

from hyplan_museum.museum import InscriptionLine, Region, Text

HEAD = "-- collections/bia/a.yml --\ntitle: {vi: Bia, en: Stele}\ndescription: {vi: x, en: x}\n"


def lines_of(root: Path, text: str) -> tuple[InscriptionLine, ...]:
    return read(root, HEAD + text).museum.artifacts["a"].inscription


def test_a_block_falls_into_lines_that_go_on_counting(tmp_path: Path) -> None:
    found = lines_of(
        tmp_path,
        "inscription_language: Nôm\ninscription_direction: dọc\ninscription:\n- 金\n"
        "- text: |\n    天\n\n    寺\n  reading:\n    vi: |\n      thiên\n\n      tự\n"
        '  region: ["pct:1,2,3,4", "pct:5,6,7,8", "pct:9,1,2,3"]\n- {line: 9b, text: 地}\n',
    )

    assert [(line.number, line.text) for line in found] == [
        ("1", "金"), ("2", "天"), ("3", ""), ("4", "寺"), ("9b", "地"),
    ]  # fmt: skip
    assert [line.reading for line in found] == [None, Text.of(vi="thiên"), None, Text.of(vi="tự"), None]
    assert found[3].region == Region("pct", 9, 1, 2, 3)
    assert {line.written for line in found[1:4]} == {"inscription.2"}


def test_language_and_direction_are_those_of_the_record(tmp_path: Path) -> None:
    artifact = read(
        tmp_path, HEAD + "inscription_language: chữ Hán\ninscription_direction: vertical\ninscription: 天\n"
    ).museum.artifacts["a"]

    assert (artifact.inscription_language, artifact.inscription_direction) == ("lzh-Hant", "vertical")
    assert artifact.inscription == (InscriptionLine("1", "天", written="inscription"),)


def test_layers_of_unlike_length_are_told_and_set_side_by_side(tmp_path: Path) -> None:
    text = "inscription:\n- text: |\n    天\n    寺\n  translation: {vi: trời, en: heaven}\n"

    found = lines_of(tmp_path, text)

    assert [line.translation for line in found] == [Text({"vi": "trời", "en": "heaven"}), None]
    (problem,) = [p for p in problems_of(tmp_path, HEAD + text) if p.code == "inscription-lines-unlike"]
    assert (problem.position.line, problem.values["layers"]) == (4, "text: 2, translation.vi: 1, translation.en: 1")
