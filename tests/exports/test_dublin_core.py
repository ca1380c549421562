"""Dublin Core records: every term with its language, nothing unpublished, made anew when their words change."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hyplan_museum import exports, iiif, source
from hyplan_museum.exports.dublin_core import record
from hyplan_museum.museum import Museum, Text
from hyplan_museum.outputs import Output
from hyplan_museum.pages import to_text
from hyplan_museum.publication import published
from hyplan_museum.settings import Settings

EVERYTHING = Path(__file__).parents[1] / "museums" / "one-of-everything"


@pytest.fixture(scope="module")
def read() -> tuple[Museum, Settings]:
    reading = source.read(EVERYTHING)
    return published(reading.museum), reading.settings


def planned(museum: Museum, settings: Settings) -> list[Output]:
    return exports.plan(museum, settings, {o.uri: o.made_from for o in iiif.plan(museum, {}, settings)}, to_text)


def test_a_record_says_in_dublin_core_what_the_museum_knows(read: tuple[Museum, Settings]) -> None:
    museum, settings = read
    made = record(museum, settings, museum.artifacts["bia-06"], to_text)
    artifact = museum.artifacts["bia-06"]

    assert made["@id"] == f"{settings.site_url}artifacts/bia-06/"
    assert made["isReferencedBy"] == f"{settings.site_url}iiif/artifacts/bia-06/manifest.json"
    titles = {t["@language"]: t["@value"] for t in made["dcterms:title"]}
    assert titles == dict(artifact.title.values)
    assert "bia-06" in made["dcterms:identifier"]
    assert artifact.date
    assert {"@type": "edtf:EDTF", "@value": artifact.date.edtf} in made["dcterms:date"]
    assert artifact.place
    present = museum.places[artifact.place].names[0].name.in_language("vi").text
    assert present in [place["@value"] for place in made["dcterms:spatial"]]


def test_every_published_artifact_has_one_that_parses(read: tuple[Museum, Settings]) -> None:
    museum, settings = read
    outputs = planned(museum, settings)
    assert [o.uri for o in outputs] == [f"records/{id}.jsonld" for id in museum.artifacts]
    for output in outputs:
        assert output.render
        made: dict[str, Any] = json.loads(output.render())

        assert made["dcterms:title"]
        assert all(values for values in made.values())


def test_a_description_is_words_without_marks_and_names_no_record_that_stays_inside(
    read: tuple[Museum, Settings],
) -> None:
    museum, settings = read
    description = Text.of(vi="Xem *kỹ* [bia kia](artifact:bia-noi-bo).")
    made = record(museum, settings, replace(museum.artifacts["bia-06"], description=description), to_text)

    assert made["dcterms:description"] == [{"@value": "Xem kỹ bia kia.", "@language": "vi"}]


def test_without_an_address_there_are_none(read: tuple[Museum, Settings]) -> None:
    museum, settings = read

    assert exports.plan(museum, replace(settings, site_url=""), {}, to_text) == []


@pytest.mark.parametrize("change", ["title", "edtf", "description", "sources"])
def test_a_record_is_made_anew_when_what_it_says_changes(read: tuple[Museum, Settings], change: str) -> None:
    museum, settings = read
    artifact = museum.artifacts["bia-06"]
    assert artifact.date
    changed = {
        "title": replace(artifact, title=Text.of(vi="Khác")),
        "edtf": replace(artifact, date=replace(artifact.date, edtf="1626")),
        "description": replace(artifact, description=Text.of(vi="Khác")),
        "sources": replace(artifact, sources=(Text.of(vi="Khác"),)),
    }[change]
    other = replace(museum, artifacts={**museum.artifacts, "bia-06": changed})
    before = {o.uri: o.made_from for o in planned(museum, settings)}
    after = {o.uri: o.made_from for o in planned(other, settings)}

    assert before["records/bia-06.jsonld"] != after["records/bia-06.jsonld"]
