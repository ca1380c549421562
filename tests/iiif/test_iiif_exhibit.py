"""An exhibit as a manifest: canvases in the order of the scenes, one annotation a scene."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from iiif_museum import (
    EXHIBIT,
    HEARD,
    MUSEUM,
    PICTURES,
    RECORDED,
    RECORDED_PICTURES,
    SETTINGS,
    STELE,
    files,
    picture,
    with_artifact,
)

from hyplan_museum import addresses, iiif
from hyplan_museum.iiif.canvas import fragment
from hyplan_museum.museum import Artifact, Exhibit, Museum, Region, Text

KEY = "iiif/exhibits/loi-tren-da/manifest.json"


def exhibit(shown: Exhibit = EXHIBIT, **others: Any) -> dict[str, Any]:
    museum = others.pop("museum", MUSEUM)
    return files(replace(museum, exhibits={"loi-tren-da": shown}), **others)[KEY]


def scenes(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [scene for canvas in document["items"] for page in canvas["annotations"] for scene in page["items"]]


def test_every_scene_is_one_comment_in_the_order_of_the_exhibit() -> None:
    found = scenes(exhibit())

    assert [scene["id"].rpartition("/")[2] for scene in found] == ["mo-dau", "mot-dong", "loi", "goc", "sau"]
    assert {scene["motivation"] for scene in found} == {"commenting"}


def test_consecutive_scenes_on_one_picture_share_a_canvas_and_later_ones_get_their_own() -> None:
    canvases = exhibit()["items"]

    assert [canvas["id"].rpartition("/")[2] for canvas in canvases] == ["mo-dau", "loi", "goc", "sau"]
    painted = [c["items"][0]["items"][0]["body"]["id"].split("/")[-5] if c["items"] else None for c in canvases]
    assert painted == ["1", None, "1", "2"]


def test_a_detail_is_a_rectangle_of_the_canvas_in_its_own_pixels() -> None:
    whole, line, nothing, corner, _ = [scene["target"] for scene in scenes(exhibit())]

    assert whole == "https://baotang.example/hung-yen/iiif/exhibits/loi-tren-da/canvas/mo-dau"
    assert line == whole + "#xywh=400,960,2200,240"
    assert "#" not in nothing
    assert corner.endswith("#xywh=3990,2990,10,10")


def test_words_stand_in_each_language_under_the_scenes_title_and_no_markup_survives() -> None:
    _, line, nothing, *_ = scenes(exhibit())

    assert line["label"] == {"vi": ["Đọc một dòng"], "en": ["Read a line"]}
    assert line["body"] == [
        {
            "type": "TextualBody",
            "value": "<p><b>Đọc một dòng</b></p><p>Nhìn kỹ.</p>",
            "format": "text/html",
            "language": "vi",
        },
        {
            "type": "TextualBody",
            "value": "<p><b>Read a line</b></p><span>Look &lt;script&gt;hard()&lt;/script&gt;.</span>",
            "format": "text/html",
            "language": "en",
        },
    ]
    assert nothing["body"]["language"] == "vi"


def test_a_scene_without_picture_has_a_canvas_that_shows_nothing_and_links_its_artifact() -> None:
    silent = exhibit()["items"][1]

    assert silent["items"] == []
    assert silent["label"] == {"vi": ["Nghe"]}
    assert silent["homepage"][0]["id"].endswith("/artifacts/hat-trong-quan/")


def test_a_canvas_states_the_rights_and_credit_of_its_picture() -> None:
    first, *_, last = exhibit()["items"]

    assert first["rights"] == "http://creativecommons.org/licenses/by/4.0/"
    assert first["requiredStatement"]["value"]["en"] == ["Provincial museum"]
    assert first["label"]["vi"] == ["Bia chùa Hiến năm Vĩnh Tộ 7, 1"]
    assert "rights" not in last
    assert last["requiredStatement"]["value"] == {"vi": ["Ảnh: N. V. A"]}
    assert {"vi": ["https://example.com/terms"], "en": ["https://example.com/terms"]} in [
        pair["value"] for pair in last["metadata"]
    ]


def test_the_table_of_contents_leads_through_the_scenes() -> None:
    document = exhibit()
    (contents,) = document["structures"]
    canvases = {canvas["id"] for canvas in document["items"]}

    assert [part["label"]["vi"][0] for part in contents["items"]] == [
        "Mở đầu",
        "Đọc một dòng",
        "Nghe",
        "Góc",
        "Mặt sau",
    ]
    assert {part["items"][0]["id"].partition("#")[0] for part in contents["items"]} == canvases


def test_an_exhibit_without_scenes_is_still_a_manifest() -> None:
    document = exhibit(replace(EXHIBIT, scenes=()))

    assert len(document["items"]) == 1
    assert "structures" not in document


def test_a_scene_whose_picture_could_not_be_made_keeps_its_words() -> None:
    found = scenes(exhibit(pictures={}))

    assert len(found) == 5
    assert all("#" not in scene["target"] for scene in found)


def test_a_scene_of_a_sound_shows_no_picture() -> None:
    scene = replace(EXHIBIT.scenes[0], media="3")

    assert exhibit(replace(EXHIBIT, scenes=(scene,)))["items"][0]["items"] == []


def test_a_recording_plays_in_a_scene_as_in_its_own_manifest() -> None:
    documents = files(RECORDED, RECORDED_PICTURES)
    own = {canvas["id"].rpartition("/")[2]: canvas for canvas in documents[addresses.manifest("nghe-bia")]["items"]}
    shown = documents[addresses.exhibit_manifest("nghe-tuyen")]["items"]

    assert [canvas["id"].rpartition("/")[2] for canvas in shown] == ["canh-1", "canh-3", "canh-4", "canh-5"]
    assert [canvas["items"][0]["items"][0]["body"]["type"] for canvas in shown] == ["Sound", "Video", "Image", "Model"]
    assert [canvas.get("duration") for canvas in shown] == [4.032, 4.0, None, None]
    for media, canvas in zip(("loi", "phim", "khoi"), [shown[0], shown[1], shown[3]], strict=True):
        *captions, said = canvas.pop("annotations")
        assert [one["motivation"] for one in said["items"]] == ["commenting"] * (2 if media == "loi" else 1)
        assert {one["target"] for one in said["items"]} == {canvas["id"]}
        assert canvas.pop("homepage")[0]["id"].endswith("/artifacts/nghe-bia/")
        assert canvas.pop("label")["en"][0].startswith("Hear the stele, ")
        here = json.dumps({**canvas, **({"annotations": captions} if captions else {})})
        there = {key: value for key, value in own[media].items() if key != "label"}
        for terms in ("requiredStatement", "rights"):  # the manifest of the artifact states those of all its media
            here, there = json.dumps({**json.loads(here), terms: None}), {**there, terms: None}
        again = json.loads(here.replace(canvas["id"], own[media]["id"]))
        poster = again.get("placeholderCanvas")
        assert bool(poster) == (media == "phim")
        if poster:
            poster["label"] = there["placeholderCanvas"]["label"]
        assert again == there
    of_song = digest_of(RECORDED)
    assert of_song != digest_of(replace(RECORDED, artifacts={**RECORDED.artifacts, "nghe-bia": with_words("Khác")}))
    assert of_song == digest_of(RECORDED)


def digest_of(museum: Museum) -> str:
    planned = iiif.plan(museum, RECORDED_PICTURES, SETTINGS)
    return next(one.made_from for one in planned if one.uri == addresses.exhibit_manifest("nghe-tuyen"))


def with_words(words: str) -> Artifact:
    """What is heard, with another transcript: in a language more, the manifest says so."""
    first, *others = HEARD.media
    return replace(HEARD, media=(replace(first, transcript=Text({"vi": words})), *others))


def test_one_picture_needs_no_number() -> None:
    museum = with_artifact(replace(STELE, media=STELE.media[:1]))

    assert exhibit(museum=museum)["items"][0]["label"]["en"] == ["Hiến pagoda stele of 1625"]


@pytest.mark.parametrize(
    ("region", "written"),
    [
        (Region("pct", 0, 0, 100, 100), "#xywh=0,0,1000,500"),
        (Region("pct", 50, 50, 80, 80), "#xywh=500,250,500,250"),
        (Region("px", 3, 4, 5, 6), "#xywh=3,4,5,6"),
        (Region("px", 1990, 90, 50, 50), ""),
        (None, ""),
    ],
)
def test_a_region_is_whole_pixels_inside_the_picture_or_the_whole_of_it(region: Region | None, written: str) -> None:
    assert fragment(region, picture("a", "1", 1000, 500)) == written


def test_a_picture_that_appears_twice_keeps_its_service() -> None:
    services = {
        canvas["items"][0]["items"][0]["body"]["service"][0]["id"] for canvas in exhibit()["items"] if canvas["items"]
    }

    assert services == {f"https://baotang.example/hung-yen/{made.service}" for made in PICTURES.values()}
