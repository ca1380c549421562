"""The page of an artifact says what the record says, and nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from html_page import read
from pages_museum import BARE, MUSEUM, PICTURES, SETTINGS, SITE, SONG, STELE, rendered, with_artifact

from hyplan_museum.museum import Date, Feast, Picture, Rendition, Text, Unknown
from hyplan_museum.pages import plan as plan_pages
from hyplan_museum.settings import Settings

VI = rendered("artifacts/bia-06/")
EN = rendered("en/artifacts/bia-06/")
T = Text.of


def words(html: str) -> str:
    return re.sub(r"\s+", " ", read(html).text)


def linked_data(head: str) -> dict[str, object]:
    script = next(e for e in read(head).all("script") if e.text)
    graph = json.loads(script.text)["@graph"]
    assert isinstance(graph, list)
    found = graph[0]
    assert isinstance(found, dict)
    return found


def test_the_picture_stands_before_the_title_and_both_before_the_record() -> None:
    assert VI.body.index("<img") < VI.body.index("<h1") < VI.body.index("hy-record-title")


def test_a_picture_offers_every_rendition_and_leads_to_the_largest() -> None:
    image = read(VI.body).all("img")[0].attributes

    assert image["src"] == "../../pictures/bia-06/1/960.jpg"
    assert image["srcset"].split(", ") == [f"../../pictures/bia-06/1/{w}.jpg {w}w" for w in (480, 960, 1600)]
    assert (image["width"], image["height"], image["alt"]) == ("960", "720", "Mặt trước tấm bia")
    assert '<a class="hy-frame" href="../../pictures/bia-06/1/1600.jpg"' in VI.body


def test_a_picture_is_offered_as_avif_where_every_rendition_has_a_lighter_twin() -> None:
    def lighter(one: Rendition) -> Rendition:
        return replace(one, lighter=replace(one, uri=one.uri.replace(".jpg", ".avif"), format="image/avif"))

    key = ("bia-06", "1")
    whole = replace(PICTURES[key], renditions=tuple(lighter(one) for one in PICTURES[key].renditions))
    partly = replace(whole, renditions=(PICTURES[key].renditions[0], *whole.renditions[1:]))

    def sources(picture: Picture) -> list[str]:
        pages = {page.address: page for page in plan_pages(MUSEUM, {**PICTURES, key: picture}, SETTINGS)}
        return [e.attributes["srcset"] for e in read(pages["artifacts/bia-06/"].render().body).all("source")]

    assert sources(whole)[0].split(", ") == [f"../../pictures/bia-06/1/{w}.avif {w}w" for w in (480, 960, 1600)]
    assert sources(partly) == []


def test_a_source_that_is_an_address_leads_there_and_other_sources_are_words() -> None:
    sources = (T(vi="https://x.example/a?b&c"), T(vi="https://x.example và lời"), T(vi="x.example"))
    body = rendered("artifacts/bia-06/", with_artifact(replace(STELE, sources=sources))).body

    assert '<li><a href="https://x.example/a?b&amp;c" rel="noopener">https://x.example/a?b&amp;c</a></li>' in body
    assert "<li>https://x.example và lời</li><li>x.example</li>" in body


def test_the_terms_of_downloads_are_said_once_for_neighbours_that_share_them() -> None:
    same = replace(STELE, media=tuple(replace(m, credit=None, rights=STELE.media[0].rights) for m in STELE.media))
    body = rendered("artifacts/bia-06/", with_artifact(same)).body

    assert words(body).count("Khi dùng lại, xin ghi:") == 1
    assert words(VI.body).count("Khi dùng lại, xin ghi:") == 2
    assert "Tải ảnh 2 (3000 × 2250 điểm ảnh)" in words(body)


def test_a_missing_description_of_a_picture_is_said_not_invented() -> None:
    assert read(VI.body).all("img")[1].attributes["alt"] == "Bia chùa Hiến năm Vĩnh Tộ 7 (ảnh chưa có lời mô tả)"
    assert "Ảnh chưa có lời mô tả" in words(VI.body)


def test_an_illustration_is_called_one() -> None:
    assert words(VI.body).count("Minh họa, không phải ảnh hiện vật") == 1
    assert words(EN.body).count("Illustration, not a photograph of the object") == 1


def test_who_holds_it_is_the_records_or_its_collections_word_never_the_sites_institution() -> None:
    assert SETTINGS.institution
    assert "Đơn vị lưu giữ" not in words(VI.body)

    held = rendered("artifacts/bia-06/", with_artifact(replace(STELE, institution=T(vi="Chùa Hiến"))))

    assert "Đơn vị lưu giữChùa Hiến" in words(held.body)


def test_rights_stand_under_the_picture_with_their_link() -> None:
    assert '<a href="http://creativecommons.org/licenses/by/4.0/" rel="license noopener">Ghi công (CC BY 4.0)</a>' in (
        VI.body
    )


def test_an_alternative_text_in_another_language_says_so() -> None:
    media = (replace(STELE.media[0], alt=T(vi="Mặt trước tấm bia")), *STELE.media[1:])
    image = read(rendered("en/artifacts/bia-06/", with_artifact(replace(STELE, media=media))).body, "en").all("img")[0]

    assert (image.attributes["alt"], image.language) == ("Mặt trước tấm bia", "vi")


def test_a_date_shows_what_was_worked_out() -> None:
    assert "năm đầu của niên hiệu là 1619" in words(VI.body)
    assert "the reign's first year is 1619" in words(EN.body)


def test_a_date_that_cannot_be_read_is_shown_as_typed_and_says_so() -> None:
    page = rendered("artifacts/bia-07/", with_artifact(replace(BARE, date=Date(T(vi="năm con mèo?")))))

    assert "<dd>năm con mèo?</dd>" in page.body
    assert "ghi như trong hồ sơ; chưa quy đổi được ra năm dương lịch" in words(page.body)


def test_values_that_are_not_there_are_said_in_words() -> None:
    assert '<dt>Kích thước</dt><dd><span class="hy-unknown">chưa nhập</span></dd>' in VI.body
    assert "not recorded" in words(EN.body)
    assert "KHONG_AP_DUNG" not in rendered("artifacts/trong-quan/").body
    assert "không áp dụng" in words(rendered("artifacts/trong-quan/").body)


@pytest.mark.parametrize("reason", list(Unknown))
def test_every_reason_has_words_in_both_languages(reason: Unknown) -> None:
    museum = with_artifact(replace(BARE, date=Date(T(vi="x"), unknown=reason)))
    shown = {
        code: read(rendered(address, museum).body).classed("hy-unknown")[-1].text
        for code, address in (("vi", "artifacts/bia-07/"), ("en", "en/artifacts/bia-07/"))
    }

    assert shown["vi"] != shown["en"]
    assert "_" not in shown["vi"] + shown["en"]


def test_disagreeing_sources_stand_side_by_side() -> None:
    shown = words(VI.body)

    assert "142 cm được chọn Nguồn: hồ sơ di tích, 2019; tin cậy cao" in shown
    assert "140 cm đo bằng mắt Nguồn: không ghi nguồn; tin cậy thấp" in shown


def test_an_inscription_has_three_layers_and_its_detail() -> None:
    seen = read(VI.body)
    original = seen.classed("hy-original")

    assert [(e.text, e.language) for e in original] == [("四Tứ方phương小tiểu長Tràng安An", "und-Hani"), ("–", "")]
    assert "pictures/bia-06/1/line-480.jpg" in VI.body
    assert "The rest is worn away" in words(VI.body)


def test_recognition_notes_sources_and_other_media_are_shown() -> None:
    shown = words(VI.body)

    assert "bảo vật quốc gia; QĐ 88/QĐ-TTg, 15/1/2020 (đợt 8)" in shown
    assert "Ngô Đức Thọ, bài về Phố Hiến" in shown
    assert "bệ xi măng mới" in shown
    assert "Âm thanh: Đọc bia" in shown


def test_a_feast_is_a_line_of_the_record_and_does_not_repeat_the_title() -> None:
    feasts = (
        Feast("lunar", (2, 10), (2, 12), STELE.title, T(vi="ngày đầu đông nhất")),
        Feast("solar", (11, 23), (11, 23), T(vi="Hội làng", en="Village fair")),
    )
    museum = with_artifact(replace(STELE, feasts=feasts))

    vietnamese, english = (rendered(f"{base}artifacts/bia-06/", museum).body for base in ("", "en/"))
    assert "<dt>Lịch hội hằng năm</dt><dd>10–12/2 âm lịch (ngày đầu đông nhất) <span" in vietnamese
    assert "<dd>23/11 dương lịch: Hội làng</dd>" in vietnamese
    assert "<dt>Festivals of the year</dt><dd>10th–12th of the 2nd lunar month (" in english
    assert "<dd>23 November: Village fair</dd>" in english


def test_where_it_appears_leads_to_the_very_scene() -> None:
    assert '<a href="../../exhibits/doc-bia/index.html#mot-dong">Một dòng</a>' in VI.body


def test_a_relation_told_by_one_record_is_shown_on_both() -> None:
    assert read(VI.body).classed("hy-cards")[0].text.strip() == "Đá chưa rõ tên"
    assert "Bia chùa Hiến năm Vĩnh Tộ 7" in read(rendered("artifacts/bia-07/").body).classed("hy-cards")[0].text


def test_neighbours_follow_the_order_of_the_collection() -> None:
    assert '<a rel="next" href="../../artifacts/bia-07/index.html">' in VI.body
    assert 'rel="prev"' not in VI.body


def test_a_bare_record_has_no_empty_parts() -> None:
    page = rendered("artifacts/bia-07/", replace(with_artifact(BARE), exhibits={}))
    headings = [e.text for e in read(page.body).all("h2")]

    assert headings == ["Hồ sơ", "Liên quan", "Dùng lại"]
    assert "<img" not in page.body.partition("hy-related")[0]
    assert "Chưa có ảnh." in words(page.body)
    assert page.description == "Bảo tàng số Hưng Yên"


def test_a_record_not_yet_approved_is_marked() -> None:
    assert "Đang chờ duyệt, chưa được công bố" in words(rendered("artifacts/trong-quan/").body)
    draft = rendered("en/artifacts/trong-quan/", with_artifact(replace(SONG, status="draft")))
    assert "Draft, not approved for publication" in words(draft.body)
    assert "hy-draft" not in VI.body


def test_a_missing_translation_is_said_once_and_the_words_stay() -> None:
    page = rendered("en/artifacts/chua-chuong/")

    assert words(page.body).count("not translated yet") == 1
    assert "Nội công ngoại quốc." in words(page.body)


def test_media_without_rights_are_not_shown() -> None:
    media = tuple(replace(one, rights=None) for one in SITE.media)

    assert (
        "pictures/chua-chuong/"
        not in rendered("artifacts/chua-chuong/", with_artifact(replace(SITE, media=media))).body
    )


# --- using it ---------------------------------------------------------------------------------------------------------


def test_a_picture_is_downloaded_with_its_licence_in_the_name_and_beside_it() -> None:
    link = next(e for e in read(VI.body).all("a") if e.attributes.get("download"))

    assert link.attributes["href"] == "../../iiif/images/bia-06/1/full/max/0/default.jpg"
    assert link.attributes["download"] == "bia-06_1_CC-BY-4.0.jpg"
    assert "“Bia chùa Hiến năm Vĩnh Tộ 7”. Bảo tàng tỉnh Hưng Yên. Bảo tàng số Hưng Yên. Ghi công (CC BY 4.0)" in (
        words(VI.body)
    )


def test_without_an_address_the_whole_picture_is_there_all_the_same() -> None:
    page = rendered("artifacts/bia-06/", settings=replace(SETTINGS, site_url=""))
    link = next(e for e in read(page.body).all("a") if e.attributes.get("download"))

    assert link.attributes["href"] == "../../iiif/images/bia-06/1/full/max/0/default.jpg"
    assert "3000 × 2250" in link.text


def test_the_viewer_is_told_of_every_picture_and_of_no_address_that_is_not_there() -> None:
    def told(settings: Settings) -> dict[str, Any]:
        script = re.search(r'id="hy-zoom"[^>]*>(.*?)</script>', rendered("artifacts/bia-06/", settings=settings).body)
        assert script
        found: dict[str, Any] = json.loads(script[1])[0]
        return found

    here, nowhere = told(SETTINGS), told(replace(SETTINGS, site_url=""))

    assert [one["id"] for one in here["media"]] == ["1", "2"]
    assert here["tiles"] == "../../iiif/images/bia-06/{media}"
    assert here["canvas"] == "https://baotang.example/hung-yen/iiif/artifacts/bia-06/canvas/{media}"
    assert here.keys() - nowhere.keys() == {"address", "manifest", "canvas"}
    assert "hy-zoom" not in rendered("artifacts/bia-07/").body


def test_a_citation_names_title_date_collection_museum_record_and_address() -> None:
    cited = next(e for e in read(VI.body).elements if e.attributes.get("id") == "hy-citation").text

    assert cited == (
        "“Bia chùa Hiến năm Vĩnh Tộ 7” (Vĩnh Tộ thứ 7, Ất Sửu (1625)). Sưu tập Bia ký. Bảo tàng số Hưng Yên. "
        "Mã hồ sơ: bia-06. https://baotang.example/hung-yen/artifacts/bia-06/"
    )


def test_the_icon_is_dragged_with_the_manifest_in_its_address() -> None:
    icon = read(VI.body).classed("hy-iiif")[0].attributes["href"]
    manifest = "https://baotang.example/hung-yen/iiif/artifacts/bia-06/manifest.json"

    assert icon.partition("?")[0] == manifest
    assert parse_qs(urlsplit(icon).query) == {"manifest": [manifest]}


def report_of(settings: Settings) -> str:
    page = rendered("artifacts/bia-06/", settings=settings)
    return next((e.attributes["href"] for e in read(page.body).all("a") if e.text == "Báo lỗi trong hồ sơ này"), "")


def test_a_mistake_is_reported_by_mail_with_the_records_id() -> None:
    link = urlsplit(report_of(SETTINGS))
    query = parse_qs(link.query)

    assert (link.scheme, link.path) == ("mailto", "baotang@hungyen.example")
    assert query["subject"] == ["Báo lỗi: Bia chùa Hiến năm Vĩnh Tộ 7 (bia-06)"]
    assert "Hồ sơ: bia-06\r\nTrang: https://baotang.example/hung-yen/artifacts/bia-06/" in query["body"][0]


@pytest.mark.parametrize(
    ("report", "title", "body"),
    [
        ("https://github.com/x/y/issues/new", "title", "body"),
        ("https://gitlab.com/x/y/-/issues/new", "issue[title]", "issue[description]"),
    ],
)
def test_a_mistake_is_reported_as_an_issue(report: str, title: str, body: str) -> None:
    link = report_of(replace(SETTINGS, report=report))
    query = parse_qs(urlsplit(link).query)

    assert link.startswith(report + "?")
    assert "(bia-06)" in query[title][0]
    assert "bia-06" in query[body][0]


def test_an_address_for_mistakes_of_another_form_is_left_as_it_is() -> None:
    assert report_of(replace(SETTINGS, report="https://x.example/form?a=1")) == "https://x.example/form?a=1"
    assert report_of(replace(SETTINGS, report="")) == ""


# --- for machines -----------------------------------------------------------------------------------------------------


def test_linked_data_has_the_type_that_fits_the_kind() -> None:
    assert linked_data(VI.head)["@type"] == "VisualArtwork"
    assert linked_data(rendered("artifacts/chua-chuong/").head)["@type"] == "LandmarksOrHistoricalBuildings"
    assert linked_data(rendered("artifacts/trong-quan/").head)["@type"] == "CreativeWork"


def test_linked_data_says_what_the_page_says() -> None:
    node = linked_data(EN.head)

    assert node["name"] == "Hiến pagoda stele of 1625"
    assert node["url"] == "https://baotang.example/hung-yen/en/artifacts/bia-06/"
    assert node["temporalCoverage"] == "1625"
    assert node["material"] == ["stone", "mortar"]
    images = node["image"]
    assert isinstance(images, list)
    assert images[0]["license"] == "http://creativecommons.org/licenses/by/4.0/"
    assert images[0]["contentUrl"] == "https://baotang.example/hung-yen/pictures/bia-06/1/1600.jpg"


def test_a_card_has_an_absolute_picture_with_words() -> None:
    properties = {e.attributes.get("property"): e.attributes["content"] for e in read(VI.head).all("meta")}

    assert properties["og:image"] == "https://baotang.example/hung-yen/pictures/bia-06/1/1600.jpg"
    assert properties["og:image:alt"] == "Mặt trước tấm bia"
    assert properties["og:description"] == VI.description


def test_the_manifest_is_named_for_machines() -> None:
    links = [e.attributes for e in read(VI.head).all("link") if e.attributes.get("title") == "IIIF"]

    assert links[0]["type"] == 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"'
    assert links[0]["href"].endswith("/iiif/artifacts/bia-06/manifest.json")


def test_a_description_is_plain_and_cut_at_a_word() -> None:
    long = replace(STELE, description=T(vi="**Chữ** " + "khắc sâu " * 60))
    description = rendered("artifacts/bia-06/", with_artifact(long)).description

    assert description.startswith("Chữ khắc sâu")
    assert description.endswith("khắc sâu…") or description.endswith("khắc…")
    assert len(description) <= 201


def test_the_museum_used_here_is_sound() -> None:
    assert set(MUSEUM.artifacts) == {id for c in MUSEUM.collections.values() for id in c.artifacts}
