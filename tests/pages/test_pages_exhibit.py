"""The page of an exhibit: every scene with its picture or detail, its words and its link."""

from __future__ import annotations

import re
from dataclasses import replace

from html_page import read
from pages_museum import MUSEUM, rendered

from hyplan_museum.museum import Region, Text

VI = rendered("exhibits/doc-bia/")
EN = rendered("en/exhibits/doc-bia/")


def test_every_scene_keeps_its_permanent_address() -> None:
    ids = [id for id in (e.attributes.get("id", "hy-") for e in read(VI.body).all("h2")) if not id.startswith("hy-")]

    assert ids == ["mot-dong", "chi-loi", "ca-chua"]


def test_a_scene_shows_the_detail_that_was_cut_for_it() -> None:
    image = read(VI.body).all("img")[0].attributes

    assert image["srcset"] == "../../pictures/bia-06/1/detail-480.jpg 480w, ../../pictures/bia-06/1/detail-960.jpg 960w"
    assert (image["width"], image["height"]) == ("960", "105")
    assert image["alt"] == "Chi tiết của Mặt trước tấm bia"


def test_a_detail_that_could_not_be_cut_shows_the_whole_picture() -> None:
    exhibit = MUSEUM.exhibits["doc-bia"]
    scene = replace(exhibit.scenes[0], region=Region("px", 1, 2, 3, 4))
    museum = replace(MUSEUM, exhibits={"doc-bia": replace(exhibit, scenes=(scene,))})

    assert "pictures/bia-06/1/960.jpg" in rendered("exhibits/doc-bia/", museum).body


def test_a_scene_names_its_artifact_and_leads_to_it() -> None:
    assert '<a href="../../artifacts/bia-06/index.html">Xem hiện vật: Bia chùa Hiến năm Vĩnh Tộ 7</a>' in VI.body


def test_a_scene_without_artifact_is_words_alone() -> None:
    section = VI.body.partition('aria-labelledby="chi-loi"')[2].partition("</section>")[0]

    assert "<img" not in section
    assert "Không ảnh." in section


def test_only_the_first_picture_is_loaded_at_once() -> None:
    images = read(VI.body).all("img")

    assert "loading" not in images[0].attributes
    assert all(image.attributes["loading"] == "lazy" for image in images[1:])


def test_a_scene_not_translated_says_so_and_shows_the_original() -> None:
    section = EN.body.partition('aria-labelledby="mot-dong"')[2].partition("</section>")[0]

    assert '<p class="hy-untranslated">not translated yet</p><div lang="vi"><p>Đọc từ phải.</p></div>' in section


def test_the_introduction_keeps_its_own_headings_at_the_level_of_scenes() -> None:
    assert "<h2>Trước khi đi</h2>" in VI.body
    assert "<h3>Hỏi</h3>" in VI.body


def test_the_exhibit_has_its_manifest_and_authors() -> None:
    assert "https://baotang.example/hung-yen/iiif/exhibits/doc-bia/manifest.json" in VI.body
    assert "Biên soạn: Nguyễn Văn A" in read(VI.body).text
    assert '<meta name="dcterms.creator" content="Nguyễn Văn A">' in VI.head


def test_the_sources_of_an_exhibit_stand_below_its_scenes() -> None:
    exhibit = MUSEUM.exhibits["doc-bia"]
    sources = (Text.of(vi="Đại Nam nhất thống chí"), Text.of(vi="https://nguon.example/a"))
    museum = replace(MUSEUM, exhibits={"doc-bia": replace(exhibit, sources=sources)})
    body = rendered("exhibits/doc-bia/", museum).body

    assert "<li>Đại Nam nhất thống chí</li>" in body
    assert '<li><a href="https://nguon.example/a" rel="noopener">https://nguon.example/a</a></li>' in body
    assert "hy-sources-title" not in VI.body


def test_a_scene_whose_artifact_is_not_published_keeps_its_words() -> None:
    exhibit = MUSEUM.exhibits["doc-bia"]
    scene = replace(exhibit.scenes[0], artifact=None, media=None, region=None, body=Text.of(vi="Còn lời."))
    museum = replace(MUSEUM, exhibits={"doc-bia": replace(exhibit, scenes=(scene,))})
    body = rendered("exhibits/doc-bia/", museum).body

    assert "Còn lời." in body
    assert "Xem hiện vật" not in body


def test_the_question_of_a_scene_is_set_apart_and_other_last_paragraphs_are_not() -> None:
    body = rendered("exhibits/doc-bia/").body

    assert '<p class="hy-question">' in body
    assert all(one.endswith("?") for one in re.findall(r'<p class="hy-question">(.*?)</p>', body))
