"""The small real museums of tests/museums that show reading at its simplest and at its oddest."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from tiny_museum import told

from hyplan_museum import source
from hyplan_museum.museum import Ref, Text

MUSEUMS = Path(__file__).parents[1] / "museums"


def test_the_smallest_museum_has_one_record_and_no_problem() -> None:
    reading = source.read(MUSEUMS / "minimal")

    assert reading.problems == []
    assert {id: a.title for id, a in reading.museum.artifacts.items()} == {"bia-01": Text({"vi": "Bia đá"})}


def test_every_script_and_form_comes_through_and_only_oddities_are_told() -> None:
    reading = source.read(MUSEUMS / "unicode")

    museum = reading.museum
    assert told(reading) == [
        "odd-space collections/chu/emoji.yml:2:15",
        "media-unicode-differs collections/chu/nom.yml:8:12 media",
    ]
    assert set(museum.artifacts) == {"nom", "am-tiet", "rtl", "emoji", "utf16", "chu-han", "chu-quoc-ngu"}
    assert museum.artifacts["nom"].title.values["lzh"] == "𡨸喃"
    assert museum.artifacts["nom"].inscription[0].text == "𡗶𡎝𢘾𩆐𩂀"
    assert museum.artifacts["emoji"].title.values["vi"].startswith("Biểu tượng 👩🏽‍🌾🇻🇳")
    assert museum.artifacts["chu-han"].title.values["vi"] == 'Chữ Hán "漢字"'
    for artifact in museum.artifacts.values():
        assert unicodedata.is_normalized("NFC", repr(artifact.title) + repr(artifact.facts))


def test_words_with_loose_marks_and_other_case_find_their_term() -> None:
    museum = source.read(MUSEUMS / "unicode").museum

    facts = {f.field: f.values for f in museum.artifacts["am-tiet"].facts}
    assert [value.ref for value in facts["keywords"]] == [Ref("term", "pho-hien")] * 3
    assert facts["material"][0].ref == Ref("term", "giay-do")


def test_pictures_with_loose_marks_and_capitals_are_found() -> None:
    museum = source.read(MUSEUMS / "unicode").museum

    (nom,) = museum.artifacts["nom"].media
    assert (MUSEUMS / "unicode" / nom.file).is_file()
    assert [unicodedata.normalize("NFC", m.file.rpartition("/")[2]) for m in museum.artifacts["am-tiet"].media] == [
        "trang 2 – bìa.jpg",
        "trang 10.JPG",
    ]
