"""Which files are planned, when they change, and that nothing prezi3 refuses is rendered."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from iiif_museum import EXHIBIT, HERE, MUSEUM, PICTURES, SETTINGS, STELE, T, files, picture, with_artifact

from hyplan_museum import iiif
from hyplan_museum.iiif import accepted
from hyplan_museum.iiif.accepted import Accepted
from hyplan_museum.iiif.gate import Gate
from hyplan_museum.iiif.shape import shape
from hyplan_museum.museum import (
    Artifact,
    Claim,
    ClaimSet,
    Collection,
    Date,
    Fact,
    Feast,
    InscriptionLine,
    Media,
    MediaKey,
    Museum,
    Picture,
    PlaceName,
    Recognition,
    Ref,
    Value,
)
from hyplan_museum.outputs import Output
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Institution, Settings

MANIFEST = "iiif/artifacts/bia-06/manifest.json"


def planned(
    museum: Museum = MUSEUM, pictures: dict[MediaKey, Picture] | None = None, settings: Settings = SETTINGS
) -> dict[str, Output]:
    outputs = iiif.plan(museum, PICTURES if pictures is None else pictures, settings)
    return {output.uri: output for output in outputs}


def changed(
    museum: Museum = MUSEUM, settings: Settings = SETTINGS, pictures: dict[MediaKey, Picture] | None = None
) -> set[str]:
    """The files whose digest is not that of the example museum; their content must be what differs, and no other's."""
    before, after = planned(), planned(museum, pictures, settings)
    found = {uri for uri in after if uri not in before or before[uri].made_from != after[uri].made_from}
    for uri in after.keys() & before.keys() - found:
        assert rendered(before[uri]) == rendered(after[uri]), f"{uri} changed, its digest did not"
    return found


def rendered(output: Output) -> bytes:
    assert output.render
    return output.render()


def test_every_file_has_its_address() -> None:
    assert list(planned()) == [
        "iiif/collection.json",
        "iiif/collections/bia.json",
        "iiif/collections/phi-vat-the.json",
        "iiif/collections/trong.json",
        "iiif/exhibits/loi-tren-da/manifest.json",
        "iiif/artifacts/bia-06/manifest.json",
        "iiif/artifacts/hat-trong-quan/manifest.json",
        "iiif/images/bia-06/1/info.json",
        "iiif/images/bia-06/2/info.json",
    ]


def test_without_an_address_of_the_site_there_is_no_iiif() -> None:
    assert iiif.plan(MUSEUM, PICTURES, replace(SETTINGS, site_url="")) == []


def test_planning_twice_changes_nothing() -> None:
    assert changed() == set()


CHANGES: dict[str, Callable[[Artifact], Artifact]] = {
    "title": lambda a: replace(a, title=T(vi="Khác")),
    "other_titles": lambda a: replace(a, other_titles=(T(vi="Khác"),)),
    "kind": lambda a: replace(a, kind=Value(T(vi="Khác"))),
    "facts": lambda a: replace(a, facts=(Fact("x", T(vi="X"), (Value(T(vi="khác")),)), *a.facts)),
    "fact label": lambda a: replace(a, facts=(replace(a.facts[0], label=T(vi="Khác")), *a.facts[1:])),
    "fact role": lambda a: replace(
        a, facts=(Fact("people", T(vi="X"), (Value(ref=Ref("person", "do-the"), role=T(vi="khác")),)),)
    ),
    "date": lambda a: replace(a, date=Date(T(vi="1626"), (1626, 1, 1), (1626, 12, 31), readable=True)),
    "date read otherwise": lambda a: replace(a, date=replace(a.date or Date(T(vi="")), earliest=(1624, 1, 1))),
    "place": lambda a: replace(a, place="thon"),
    "description": lambda a: replace(a, description=T(vi="Khác")),
    "claims": lambda a: replace(a, claims=(ClaimSet("x", T(vi="X"), (Claim(T(vi="1")),)),)),
    "claim source": lambda a: replace(
        a, claims=(replace(a.claims[0], claims=(replace(a.claims[0].claims[0], source=T(vi="khác")),)),)
    ),
    "recognition": lambda a: replace(a, recognition=(Recognition(Value(T(vi="Khác"))),)),
    "feasts": lambda a: replace(a, feasts=(Feast("lunar", (2, 10), (2, 12)),)),
    "inscription": lambda a: replace(a, inscription=(replace(a.inscription[0], text="地"),)),
    "sources": lambda a: replace(a, sources=(T(vi="Khác"),)),
    "notes": lambda a: replace(a, notes=(("inventory_no", T(vi="012346")),)),
    "rights": lambda a: replace(a, rights=RIGHTS["inc"]),
    "credit": lambda a: replace(a, credit=T(vi="Khác")),
    "institution": lambda a: replace(a, institution=T(vi="Khác")),
    "alt": lambda a: replace(a, media=(replace(a.media[0], alt=T(vi="Khác")), *a.media[1:])),
    "caption": lambda a: replace(a, media=(replace(a.media[0], caption=T(vi="Khác")), *a.media[1:])),
    "media label": lambda a: replace(a, media=(replace(a.media[0], label=T(vi="Khác")), *a.media[1:])),
    "media credit": lambda a: replace(a, media=(replace(a.media[0], credit=T(vi="Khác")), *a.media[1:])),
    "media rights": lambda a: replace(a, media=(replace(a.media[0], rights=RIGHTS["inc"]), *a.media[1:])),
    "illustration": lambda a: replace(a, media=(replace(a.media[0], illustration=True), *a.media[1:])),
    "order of media": lambda a: replace(a, media=(a.media[1], a.media[0])),
}


@pytest.mark.parametrize("change", list(CHANGES.values()), ids=list(CHANGES))
def test_a_change_of_what_a_manifest_shows_changes_its_digest(change: Callable[[Artifact], Artifact]) -> None:
    assert MANIFEST in changed(with_artifact(change(STELE)))


def test_a_change_of_the_file_a_record_stands_in_changes_no_manifest() -> None:
    moved = replace(STELE, position=Position("x.csv", 9, 9), written={"title": HERE}, approved_by="N. V. B")

    assert changed(with_artifact(moved)) == set()


def test_a_new_description_touches_its_own_manifest_alone() -> None:
    assert changed(with_artifact(replace(STELE, description=T(vi="Khác")))) == {MANIFEST}


def test_a_new_title_also_touches_its_collection_and_the_exhibits_that_show_it() -> None:
    assert changed(with_artifact(replace(STELE, title=T(vi="Khác")))) == {
        MANIFEST,
        "iiif/collections/bia.json",
        "iiif/exhibits/loi-tren-da/manifest.json",
    }


def test_authorities_touch_the_manifests_that_name_them() -> None:
    place = replace(MUSEUM.places["chua-hien"], names=(PlaceName(T(vi="Thiên Ứng tự")),))
    term = replace(MUSEUM.terms["bia-ky"], label=T(vi="minh văn"))
    far = replace(MUSEUM.places["tinh"], coordinates=(20.9, 106.1))

    assert changed(replace(MUSEUM, places={**MUSEUM.places, "chua-hien": place})) == {MANIFEST}
    assert changed(replace(MUSEUM, terms={"bia-ky": term})) == {MANIFEST}
    assert changed(replace(MUSEUM, places={**MUSEUM.places, "tinh": far})) == {
        "iiif/artifacts/hat-trong-quan/manifest.json"
    }


def test_a_scene_touches_its_exhibit_alone() -> None:
    scenes = (replace(EXHIBIT.scenes[0], body=T(vi="Khác")), *EXHIBIT.scenes[1:])

    assert changed(replace(MUSEUM, exhibits={"loi-tren-da": replace(EXHIBIT, scenes=scenes)})) == {
        "iiif/exhibits/loi-tren-da/manifest.json"
    }


@pytest.mark.parametrize(
    "settings",
    [
        replace(SETTINGS, site_url="https://khac.example/"),
        replace(SETTINGS, languages=("en", "vi")),
        replace(SETTINGS, title=T(vi="Khác")),
        replace(SETTINGS, institution=Institution(T(vi="Khác"))),
        replace(SETTINGS, text_rights=None),
        replace(SETTINGS, credit=T(vi="Khác")),
        replace(SETTINGS, description=None),
        replace(SETTINGS, rights=RIGHTS["inc"]),
    ],
)
def test_settings_that_manifests_show_change_their_digests(settings: Settings) -> None:
    assert "iiif/collection.json" in changed(settings=settings)


def test_settings_that_no_manifest_shows_change_nothing() -> None:
    assert changed(settings=replace(SETTINGS, quality=70, page_size=12, strict=True)) == set()


def test_another_size_of_a_picture_reaches_info_manifest_and_exhibit() -> None:
    larger = {**PICTURES, ("bia-06", "1"): picture("bia-06", "1", 5000, 3000)}

    assert changed(pictures=larger) == {
        "iiif/images/bia-06/1/info.json",
        MANIFEST,
        "iiif/exhibits/loi-tren-da/manifest.json",
    }


def test_info_json_is_exactly_the_service_that_was_made() -> None:
    (raw,) = [rendered(o) for uri, o in planned().items() if uri == "iiif/images/bia-06/1/info.json"]

    assert list(json.loads(raw).items()) == [
        ("@context", "http://iiif.io/api/image/3/context.json"),
        ("id", "https://baotang.example/hung-yen/iiif/images/bia-06/1"),
        ("type", "ImageService3"),
        ("protocol", "http://iiif.io/api/image"),
        ("profile", "level0"),
        ("width", 4000),
        ("height", 3000),
        (
            "sizes",
            [{"width": 500, "height": 375}, {"width": 1000, "height": 750}, {"width": 2000, "height": 1500}],
        ),
        ("tiles", [{"width": 512, "height": 512, "scaleFactors": [1, 2, 4, 8]}]),
    ]


def test_a_picture_of_one_tile_has_no_sizes() -> None:
    info = files()["iiif/images/bia-06/2/info.json"]

    assert "sizes" not in info
    assert info["tiles"] == [{"width": 512, "height": 512, "scaleFactors": [1]}]


def test_a_collection_refers_to_its_manifests_with_what_a_list_needs() -> None:
    document = files()["iiif/collections/bia.json"]

    assert document["items"] == [
        {
            "id": "https://baotang.example/hung-yen/iiif/artifacts/bia-06/manifest.json",
            "type": "Manifest",
            "label": {"vi": ["Bia chùa Hiến năm Vĩnh Tộ 7"], "en": ["Hiến pagoda stele of 1625"]},
            "navDate": "1625-01-01T00:00:00Z",
            "thumbnail": [
                {
                    "id": "https://baotang.example/hung-yen/pictures/bia-06/1/400.jpg",
                    "type": "Image",
                    "format": "image/jpeg",
                    "height": 300,
                    "width": 400,
                }
            ],
        }
    ]
    assert document["thumbnail"] == document["items"][0]["thumbnail"]
    assert document["partOf"][0]["id"].endswith("/iiif/collection.json")


def test_the_museum_is_a_collection_of_its_exhibits_and_collections() -> None:
    document = files()["iiif/collection.json"]

    assert document["label"] == {"vi": ["Bảo tàng số"], "en": ["Digital museum"]}
    assert [(item["type"], item["label"]["vi"][0]) for item in document["items"]] == [
        ("Manifest", "Lời trên đá"),
        ("Collection", "Bia ký"),
        ("Collection", "Phi vật thể"),
        ("Collection", "Sưu tập chưa có hiện vật"),
    ]
    assert document["homepage"][1]["id"] == "https://baotang.example/hung-yen/en/"


def test_the_cover_a_curator_names_is_the_thumbnail() -> None:
    cover = replace(MUSEUM.collections["bia"], cover=("bia-06", "2"))
    document = files(replace(MUSEUM, collections={"bia": cover}))["iiif/collections/bia.json"]

    assert document["thumbnail"][0]["id"].endswith("/pictures/bia-06/2/400.jpg")


def test_ten_thousand_artifacts_make_one_collection() -> None:
    many = {f"a-{n}": Artifact(f"a-{n}", "c", T(vi=f"Tranh {n}"), Value(T(vi="tranh")), HERE) for n in range(10_000)}
    museum = Museum({"c": Collection("c", T(vi="Tranh"), HERE, artifacts=tuple(many))}, many)

    outputs = {output.uri: output for output in iiif.plan(museum, {}, SETTINGS)}

    assert len(outputs) == 10_002
    assert len(json.loads(rendered(outputs["iiif/collections/c.json"]))["items"]) == 10_000


# --- the gate -------------------------------------------------------------------------------------------------------


def test_what_prezi3_refuses_is_not_rendered_and_names_the_document() -> None:
    museum = with_artifact(replace(STELE, title=T(**{"es-419": "Estela"})))
    output = planned(museum)[MANIFEST]

    with pytest.raises(iiif.RefusedError, match=r"bia-06/manifest\.json: label.*pattern") as refused:
        rendered(output)

    assert refused.value.document.endswith("/iiif/artifacts/bia-06/manifest.json")


@pytest.mark.parametrize(
    "fault",
    [
        {"id": None},
        {"label": "Bia"},
        {"navDate": "1625-01-01T00:00:00"},
        {"navDate": "-0499-01-01T00:00:00Z"},
        {"metadata": [{"label": {"vi": ["x"]}, "value": "x"}]},
        {"provider": {"id": "https://a.example/", "type": "Agent", "label": {"vi": ["x"]}}},
        {"thumbnail": [{"type": "Image"}]},
        {"behavior": ["sideways"]},
        {"items": [{"type": "Canvas", "items": []}]},
        {"id": "no address"},
        {"navDate": "1625-13-01T00:00:00Z"},
        {"label": {"vi": ["Bia", 7]}},
        {"label": {"vi_VN": ["Bia"]}},
        {"homepage": [{"id": "https://a.example/", "type": "Text", "label": {"vi": "Bia"}, "format": "text/html"}]},
    ],
)
def test_prezi3_judges_and_does_not_repair(fault: dict[str, object]) -> None:
    document = {**files()[MANIFEST], **fault}
    gate = Gate()
    gate.check(files()[MANIFEST])

    with pytest.raises(iiif.RefusedError):
        gate.check(document)


def test_a_part_judged_once_is_judged_by_its_content() -> None:
    gate = Gate()
    document = files()[MANIFEST]
    gate.check(document)
    document["metadata"][0]["value"] = "không phải bảng ngôn ngữ"

    with pytest.raises(iiif.RefusedError):
        gate.check(document)


def test_what_prezi3_judges_alike_is_judged_once() -> None:
    document = files()[MANIFEST]
    words = {"label": {code: ["Tên khác"] for code in document["label"]}}
    address = {"id": document["id"].replace("bia-06", "bia-07")}

    assert shape(document) == shape(document | words) == shape(document | address)
    assert shape(document) != shape(document | {"label": document["label"] | {"fr": ["Stèle"]}})
    assert shape(document) != shape(document | {"id": document["id"].replace("bia-06", "bia 06")})


def test_what_an_earlier_build_accepted_is_not_judged_again_and_what_it_refused_is(tmp_path: Path) -> None:
    document = files()[MANIFEST]
    wrong = document | {"label": "Bia"}
    Gate(Accepted(tmp_path)).check(document)
    with pytest.raises(iiif.RefusedError):
        Gate(Accepted(tmp_path)).check(wrong)

    assert Accepted(tmp_path).knows(shape(document))
    with pytest.raises(iiif.RefusedError):
        Gate(Accepted(tmp_path)).check(wrong)

    (tmp_path / accepted.FILE).write_bytes(b"\xff\n")
    assert not Accepted(tmp_path).knows(shape(document))


def test_prezi3_keeps_its_own_defaults_for_others() -> None:
    import iiif_prezi3  # type: ignore[import-untyped]

    Gate().check(files()[MANIFEST])

    assert iiif_prezi3.Manifest(label="x", items=[]).label == {"none": ["x"]}


def test_planning_does_not_load_prezi3() -> None:
    code = (
        "import sys; from hyplan_museum import iiif; from hyplan_museum.museum import Museum, Text;"
        "from hyplan_museum.settings import Settings;"
        "iiif.plan(Museum(), {}, Settings(Text.of(vi='x'), 'https://a.example/'));"
        "sys.exit('iiif_prezi3' in sys.modules or 'pydantic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_line_ends_after_every_comma_and_vietnamese_is_written_as_it_is() -> None:
    raw = rendered(planned()[MANIFEST]).decode("utf-8")

    assert raw.endswith("\n")
    assert '"label":{"vi":["Bia chùa Hiến năm Vĩnh Tộ 7"],\n' in raw


def test_inscription_lines_of_other_pictures_stay_off_this_one() -> None:
    line = InscriptionLine("9", "x", media="2", region=STELE.inscription[0].region)
    document = files(with_artifact(replace(STELE, inscription=(line,))))[MANIFEST]

    assert ["annotations" in canvas for canvas in document["items"]] == [False, True]


def test_a_medium_of_another_kind_makes_no_canvas() -> None:
    media = (Media("1", "film", "a.mp4", HERE),)
    document = files(with_artifact(replace(STELE, media=media)))[MANIFEST]

    assert document["items"][0]["items"] == []
