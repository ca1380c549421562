"""For teachers: exhibitions by subject, grade and topic, and what a licence lets them do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from html_page import read
from pages_museum import MUSEUM, SETTINGS, plan, rendered

from hyplan_museum.museum import Rights, Text, Value
from hyplan_museum.pages.may import may
from hyplan_museum.pages.planning import ready
from hyplan_museum.rights import RIGHTS, find_rights

T = Text.of
EXHIBIT = MUSEUM.exhibits["doc-bia"]


def test_grades_with_the_same_exhibitions_stand_together() -> None:
    other = replace(EXHIBIT, id="khac", title=T(vi="Chuông"), subjects=(), topics=(), grades=(8, 9))
    seen = read(rendered("topics/", replace(MUSEUM, exhibits={"doc-bia": EXHIBIT, "khac": other})).body)

    assert [e.text for e in seen.all("h2")] == ["Theo môn học", "Theo lớp", "Theo bài học, chủ đề"]
    assert [e.text for e in seen.all("h3")] == ["Ngữ văn", "Lớp 6–7", "Lớp 8", "Lớp 9", "Lớp 10", "đá"]


def test_the_tags_of_an_exhibition_lead_to_their_place_on_that_page() -> None:
    seen = read(rendered("exhibits/doc-bia/").body)
    tags = [e for e in seen.all("a") if "topics/index.html#" in e.attributes.get("href", "")]
    links = {e.attributes["href"].partition("#")[2]: e.text for e in tags}

    assert links == {
        "hy-subject-ngu-van": "Ngữ văn",
        "hy-grade-6": "Lớp 6–8",
        "hy-grade-10": "Lớp 10",
        "hy-topic-da": "đá",
    }
    assert set(links) <= set(read(rendered("topics/").body).ids())


def test_search_engines_are_told_too() -> None:
    head = rendered("exhibits/doc-bia/").head

    assert '"educationalLevel":["Lớp 6","Lớp 7","Lớp 8","Lớp 10"]' in head
    assert '"about":["Ngữ văn","đá"]' in head


def test_a_term_names_the_exhibitions_that_have_it_as_a_tag() -> None:
    assert "Đọc một tấm bia" in read(rendered("terms/da/").body).text


def test_a_museum_without_tags_has_no_such_page() -> None:
    museum = replace(MUSEUM, exhibits={"doc-bia": replace(EXHIBIT, subjects=(), grades=(), topics=())})

    assert "topics/" not in plan(museum)
    assert "topics/" not in rendered("exhibits/", museum).body


def test_a_new_tag_changes_the_page_of_lessons_and_those_of_tagged_exhibitions() -> None:
    before = plan(MUSEUM)
    after = plan(replace(MUSEUM, exhibits={"doc-bia": replace(EXHIBIT, topics=(Value(T(vi="Làng xã")),))}))

    changed = {address for address, page in before.items() if page.made_from != after[address].made_from}
    assert {"topics/", "exhibits/doc-bia/", "terms/da/"} <= changed
    assert "artifacts/bia-07/" not in changed


@pytest.mark.parametrize("name", list(RIGHTS))
def test_every_licence_we_know_says_in_both_languages_what_teachers_may_do(name: str) -> None:
    for edition in ready(MUSEUM, {}, SETTINGS).editions:
        assert len(may(edition, RIGHTS[name])) > 30


def test_a_licence_of_the_museums_own_is_left_to_its_own_words() -> None:
    edition = ready(MUSEUM, {}, SETTINGS).editions[0]

    assert may(edition, find_rights("https://baotang.example/quyen")) == ""
    assert may(edition, Rights("x", "x", T(vi="Hỏi bảo tàng"))) == ""
    assert may(edition, None) == ""


def test_pages_say_it_once_for_the_pictures_and_once_for_the_text() -> None:
    said = [e.text for e in read(rendered("artifacts/chua-chuong/").body).classed("hy-may")]

    assert [line.split(":")[0] for line in said] == ["Hình", "Lời văn"]
    assert "không phải xin phép" in said[0]
    assert "cùng giấy phép này" in said[1]
