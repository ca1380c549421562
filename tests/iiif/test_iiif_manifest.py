"""What an artifact's manifest says, and in which words."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from iiif_museum import HERE, MUSEUM, PICTURES, SETTINGS, STELE, T, files, manifest

from hyplan_museum.museum import Date, Day, Feast, Media, Value
from hyplan_museum.rights import RIGHTS, find_rights
from hyplan_museum.settings import Institution


def pairs(document: dict[str, Any], label: str) -> list[dict[str, list[str]]]:
    """The values that stand beside a label (in Vietnamese, or of no language)."""
    return [
        pair["value"]
        for pair in document["metadata"]
        if label in (*pair["label"].get("vi", ()), *pair["label"].get("none", ()))
    ]


def test_words_stand_under_their_own_language_only() -> None:
    document = manifest()

    assert document["label"] == {"vi": ["Bia chùa Hiến năm Vĩnh Tộ 7"], "en": ["Hiến pagoda stele of 1625"]}
    assert pairs(document, "Tên khác") == [{"vi": ["Bia Thiên Ứng tự"]}]
    assert pairs(document, "Niên đại") == [{"vi": ["Vĩnh Tộ thứ 7, Ất Sửu (1625)"]}]


def test_a_value_without_translation_does_not_vanish_behind_one_that_has_it() -> None:
    assert pairs(manifest(), "Chất liệu") == [{"vi": ["đá"], "en": ["stone"]}, {"vi": ["vôi"]}]


def test_a_feast_says_its_days_its_title_and_its_note() -> None:
    feasts = (Feast("lunar", (2, 10), (2, 12)), Feast("solar", (11, 23), (11, 23), T(vi="Hội", en="Fair"), T(vi="ghi")))

    assert pairs(manifest(replace(STELE, feasts=feasts)), "Lịch hội hằng năm") == [
        {
            "vi": ["10–12/2 âm lịch", "23/11 dương lịch: Hội (ghi)"],
            "en": ["10th–12th of the 2nd lunar month", "23 November: Fair (ghi)"],
        }
    ]


def test_values_of_the_same_languages_share_a_pair() -> None:
    facts = (replace(STELE.facts[0], values=(Value(T(vi="đá")), Value(T(vi="vôi")))),)

    assert pairs(manifest(replace(STELE, facts=facts)), "Chất liệu") == [{"vi": ["đá", "vôi"]}]


def test_a_reference_is_shown_by_the_name_of_its_record_and_with_its_role() -> None:
    document = manifest()

    assert pairs(document, "Loại hình") == [{"vi": ["bia ký"], "en": ["stele"]}]
    assert pairs(document, "Nhân vật") == [{"vi": ["Đỗ Thế (người khắc)"]}]


def test_the_unknown_is_said_in_words() -> None:
    assert pairs(manifest(), "Kích thước") == [{"vi": ["chưa nhập"], "en": ["not recorded"]}]


def test_claims_stand_with_source_confidence_and_preference() -> None:
    assert pairs(manifest(), "Chiều cao (Các nguồn khác nhau)") == [
        {"vi": ["142 cm (Nguồn: hồ sơ di tích; tin cậy cao; được chọn)", "150 cm (Nguồn: báo tỉnh; đo cả rùa)"]}
    ]


def test_recognition_notes_and_sources_are_metadata() -> None:
    document = manifest()

    assert pairs(document, "Xếp hạng, ghi danh") == [
        {"vi": ["Bảo vật quốc gia; QĐ 88/QĐ-TTg; 15/1/2020"], "en": ["National treasure; QĐ 88/QĐ-TTg; 15/1/2020"]}
    ]
    assert pairs(document, "inventory_no") == [{"vi": ["012345"]}]
    assert pairs(document, "Nguồn tham khảo") == [{"vi": ["Địa chí Hưng Yên, tập 2"]}]


def test_a_note_without_a_name_is_called_a_note() -> None:
    assert pairs(manifest(replace(STELE, notes=(("", T(vi="Cần xem lại.")),))), "Ghi chú khác") == [
        {"vi": ["Cần xem lại."]}
    ]


def test_what_a_fact_says_is_not_said_twice() -> None:
    fact = replace(STELE.facts[0], field="date", label=T(vi="Niên đại"), values=(Value(T(vi="1625")),))

    assert pairs(manifest(replace(STELE, facts=(fact,))), "Niên đại") == [{"vi": ["1625"]}]


def test_markdown_becomes_plain_text_and_what_looks_like_markup_is_escaped() -> None:
    assert manifest()["summary"] == {
        "vi": ["<span>Bia hai mặt.\nTrán chạm &lt;rồng&gt;.</span>"],
        "en": ["A two-sided stele."],
    }


def test_markdown_read_by_the_pages_is_reduced_to_what_iiif_permits() -> None:
    def to_html(markdown: str) -> str:
        return f"<h3>Mô tả</h3><p>{markdown} <script>alert(1)</script><strong onclick='x()'>đậm</strong></p>"

    assert manifest(to_html=to_html)["summary"]["en"] == ["<p><b>Mô tả</b></p><p>A *two-sided* stele. <b>đậm</b></p>"]


def test_a_title_that_is_a_script_stays_a_title() -> None:
    title = "A <script>alert(1)</script>"
    document = manifest(replace(STELE, title=T(vi=title), sources=(T(vi=title),)))

    assert document["label"] == {"vi": [title]}
    assert pairs(document, "Nguồn tham khảo") == [{"vi": ["<span>A &lt;script&gt;alert(1)&lt;/script&gt;</span>"]}]


def test_listed_rights_are_a_property_and_others_are_metadata() -> None:
    listed = manifest()
    own = manifest(replace(STELE, rights=find_rights("https://example.com/terms")))

    assert listed["rights"] == "http://creativecommons.org/licenses/by/4.0/"
    assert pairs(listed, "Quyền sử dụng") == []
    assert "rights" not in own
    assert pairs(own, "Quyền sử dụng") == [{"vi": ["https://example.com/terms"], "en": ["https://example.com/terms"]}]


def test_rights_come_from_the_artifact_its_collection_or_the_museum() -> None:
    bare = replace(STELE, rights=None)
    settings = replace(SETTINGS, rights=RIGHTS["inc"])
    collections = {**MUSEUM.collections, "bia": replace(MUSEUM.collections["bia"], rights=RIGHTS["cc0-1.0"])}
    museum = replace(MUSEUM, artifacts={**MUSEUM.artifacts, "bia-06": bare}, collections=collections)
    key = "iiif/artifacts/bia-06/manifest.json"

    assert files(museum, settings=settings)[key]["rights"] == RIGHTS["cc0-1.0"].uri
    assert manifest(bare, settings=settings)["rights"] == "http://rightsstatements.org/vocab/InC/1.0/"
    assert "rights" not in manifest(bare)


def test_the_credit_is_required_to_be_shown() -> None:
    assert manifest()["requiredStatement"] == {
        "label": {"vi": ["Ghi công"], "en": ["Credit"]},
        "value": {"vi": ["Bảo tàng tỉnh"], "en": ["Provincial museum"]},
    }


@pytest.mark.parametrize(
    ("earliest", "written"),
    [
        ((1625, 3, 1), "1625-03-01T00:00:00Z"),
        ((1, 1, 1), "0001-01-01T00:00:00Z"),
        ((987, 12, 31), "0987-12-31T00:00:00Z"),
        ((0, 1, 1), None),
        ((-499, 1, 1), None),
        (None, None),
    ],
)
def test_nav_date_is_the_first_day_in_utc_from_the_year_one_on(earliest: Day | None, written: str | None) -> None:
    date = Date(T(vi="?"), earliest, earliest, readable=True)

    assert manifest(replace(STELE, date=date)).get("navDate") == written


def test_a_date_that_cannot_be_read_has_no_nav_date_and_keeps_its_words() -> None:
    document = manifest(replace(STELE, date=Date(T(vi="xưa lắm"))))

    assert "navDate" not in document
    assert pairs(document, "Niên đại") == [{"vi": ["xưa lắm"]}]


def test_a_place_with_coordinates_is_on_the_map_with_the_longitude_first() -> None:
    document = manifest()

    assert document["@context"] == [
        "http://iiif.io/api/extension/navplace/context.json",
        "http://iiif.io/api/presentation/3/context.json",
    ]
    (feature,) = document["navPlace"]["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [106.0511, 20.6463]}
    assert feature["properties"] == {"label": {"vi": ["Chùa Hiến"], "en": ["Hiến pagoda"]}}


def test_a_place_without_coordinates_leaves_the_extension_out() -> None:
    document = files()["iiif/artifacts/hat-trong-quan/manifest.json"]

    assert document["@context"] == "http://iiif.io/api/presentation/3/context.json"
    assert "navPlace" not in document


def test_homepages_are_the_pages_in_both_languages() -> None:
    assert manifest()["homepage"] == [
        {
            "id": "https://baotang.example/hung-yen/artifacts/bia-06/",
            "type": "Text",
            "label": {"vi": ["Bia chùa Hiến năm Vĩnh Tộ 7"]},
            "format": "text/html",
            "language": ["vi"],
        },
        {
            "id": "https://baotang.example/hung-yen/en/artifacts/bia-06/",
            "type": "Text",
            "label": {"en": ["Hiến pagoda stele of 1625"]},
            "format": "text/html",
            "language": ["en"],
        },
    ]


def test_the_provider_has_a_homepage_and_a_logo_of_the_museums_own_host() -> None:
    (agent,) = manifest()["provider"]

    assert agent["id"] == agent["homepage"][0]["id"] == "https://baotang.example/"
    assert agent["logo"] == [
        {"id": "https://baotang.example/hung-yen/assets/logo.png", "type": "Image", "format": "image/png"}
    ]


def test_a_logo_on_another_host_is_not_loaded_by_viewers() -> None:
    institution = Institution(T(vi="Bảo tàng"), logo="https://cdn.example.net/logo.png")
    (agent,) = manifest(settings=replace(SETTINGS, institution=institution))["provider"]

    assert "logo" not in agent
    assert agent["id"] == "https://baotang.example/hung-yen/"


def test_each_picture_is_a_canvas_of_its_size_painted_from_a_level_0_service() -> None:
    first, second = manifest()["items"]

    assert (first["width"], first["height"], second["width"], second["height"]) == (4000, 3000, 300, 500)
    assert first["summary"] == {"vi": ["Mặt trước bia"], "en": ["Front"]}
    painting = first["items"][0]["items"][0]
    assert painting["target"] == first["id"] == "https://baotang.example/hung-yen/iiif/artifacts/bia-06/canvas/1"
    assert painting["body"] == {
        "id": "https://baotang.example/hung-yen/iiif/images/bia-06/1/full/max/0/default.jpg",
        "type": "Image",
        "format": "image/jpeg",
        "height": 3000,
        "width": 4000,
        "service": [
            {
                "id": "https://baotang.example/hung-yen/iiif/images/bia-06/1",
                "type": "ImageService3",
                "profile": "level0",
            }
        ],
    }


def test_thumbnails_stand_on_the_manifest_and_every_canvas_without_a_service() -> None:
    document = manifest()

    for holder in (document, *document["items"]):
        (small,) = holder["thumbnail"]
        assert small.keys() == {"id", "type", "format", "height", "width"}
        assert small["id"].startswith("https://baotang.example/hung-yen/pictures/bia-06/")


def test_a_picture_says_what_differs_from_its_artifact() -> None:
    first, second = manifest()["items"]

    assert first["label"] == {"none": ["1"]}
    assert not {"rights", "requiredStatement", "metadata"} & first.keys()
    assert second["label"] == {"vi": ["Mặt sau"]}
    assert second["requiredStatement"]["value"] == {"vi": ["Ảnh: N. V. A"]}
    assert pairs(second, "Chú thích ảnh") == [{"vi": ["Chụp 2019"]}]
    assert pairs(second, "Hình ảnh") == [
        {"vi": ["Minh họa, không phải ảnh hiện vật"], "en": ["Illustration, not a photograph of the object"]}
    ]
    assert pairs(second, "Quyền sử dụng")


def test_the_lines_of_an_inscription_are_transcriptions_of_their_places() -> None:
    first, second = manifest()["items"]

    pages = first["annotations"]
    lines = [line for page in pages for line in page["items"]]
    assert [page["label"]["vi"] for page in pages] == [["Nguyên văn"], ["Phiên âm"], ["Dịch nghĩa"], ["Dịch nghĩa"]]
    assert {line["motivation"] for line in lines} == {"supplementing"}
    assert {line["target"] for line in lines} == {first["id"] + "#xywh=400,960,2200,120"}
    assert [(line["body"].get("language"), line["body"]["value"]) for line in lines] == [
        ("lzh-Hant", "奉天"),
        ("vi", "Phụng thiên"),
        ("vi", "Vâng mệnh trời"),
        ("en", "By heaven"),
    ]
    assert "annotations" not in second


def test_an_artifact_without_pictures_has_one_canvas_that_says_so() -> None:
    for document in (manifest(replace(STELE, media=())), manifest(pictures={})):
        (canvas,) = document["items"]
        assert canvas["items"] == []
        assert (canvas["width"], canvas["height"]) == (1200, 900)
        assert canvas["summary"]["vi"] == ["Chưa có ảnh."]
        assert "thumbnail" not in document


def test_sound_and_pictures_that_could_not_be_made_are_left_out_and_the_rest_stays() -> None:
    document = manifest(pictures={("bia-06", "2"): PICTURES["bia-06", "2"]})

    assert [canvas["id"].rpartition("/")[2] for canvas in document["items"]] == ["2"]


def test_ids_are_canonical_whatever_the_address_of_the_site() -> None:
    media = (Media("mặt trước", "image", "x.jpg", HERE),)
    made = replace(PICTURES["bia-06", "1"], service="iiif/images/bia-06/mặt trước")
    settings = replace(SETTINGS, site_url="HTTPS://Bảo-tàng.example:443/Hưng Yên/")

    document = manifest(replace(STELE, media=media), pictures={("bia-06", "mặt trước"): made}, settings=settings)

    assert document["id"] == (
        "https://xn--bo-tng-lta2602d.example/H%C6%B0ng%20Y%C3%AAn/iiif/artifacts/bia-06/manifest.json"
    )
    assert document["items"][0]["id"].endswith("/canvas/m%E1%BA%B7t%20tr%C6%B0%E1%BB%9Bc")
    assert json.dumps(document["items"][0]["items"], ensure_ascii=False).isascii()


def test_a_tombstone_has_no_manifest() -> None:
    assert not [uri for uri in files() if "bia-07" in uri]
    assert "trả lại chủ" not in json.dumps(files(), ensure_ascii=False)
