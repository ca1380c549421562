"""Lists: order, pages of a bounded weight, and what authorities say."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace

from html_page import read
from pages_museum import BARE, HERE, MUSEUM, SETTINGS, plan, rendered

from hyplan_museum.museum import Collection, Date, Museum, Person, PlaceName, Text
from hyplan_museum.pages.pagination import pages_for

T = Text.of


def many(count: int) -> Museum:
    artifacts = {f"a-{n:05}": replace(BARE, id=f"a-{n:05}", title=T(vi=f"Hiện vật số {n}")) for n in range(count)}
    return Museum(
        collections={"bia": Collection("bia", T(vi="Bia"), HERE, artifacts=tuple(artifacts))}, artifacts=artifacts
    )


def names(html: str) -> list[str]:
    return [e.text for e in read(html).classed("hy-name")]


def test_a_collection_keeps_the_curators_order_and_counts() -> None:
    page = rendered("collections/bia/")

    assert names(page.body) == ["Bia chùa Hiến năm Vĩnh Tộ 7", "Đá chưa rõ tên"]
    assert "2 hồ sơ" in read(page.body).text
    assert "<em>khắc</em>" in page.body


def test_a_long_collection_is_cut_into_pages_that_hold_everything_once() -> None:
    museum = many(100)
    planned = plan(museum, replace(SETTINGS, page_size=48))
    addresses = [a for a, p in planned.items() if p.kind == "collection" and p.language == "vi"]
    shown = [name for address in addresses for name in names(planned[address].render().body)]

    assert addresses == ["collections/bia/", "collections/bia/page/2/", "collections/bia/page/3/"]
    assert shown == [f"Hiện vật số {n}" for n in range(100)]


def test_pages_of_a_list_lead_to_each_other() -> None:
    body = rendered("collections/bia/page/2/", many(100)).body

    assert '<a rel="prev" href="../../../../collections/bia/index.html">' in body
    assert '<a rel="next" href="../../../../collections/bia/page/3/index.html">' in body
    assert '<span aria-current="page">2</span>' in body
    assert rendered("collections/bia/page/2/", many(100)).title == "Bia · Trang 2"


def test_an_empty_list_has_one_page_that_says_so() -> None:
    assert pages_for(0, 48) == 1
    assert "Chưa có nội dung ở đây." in rendered("exhibits/", many(1)).body


def test_no_list_of_ten_thousand_is_heavier_than_its_budget() -> None:
    museum = many(10_000)
    for address, page in plan(museum).items():
        if page.kind == "index" or (page.kind == "collection" and re.search(r"bia/$|/[15]0+/$", address)):
            text = page.render()

            assert len(gzip.compress((text.head + text.body).encode())) <= 12_000, address


def test_the_index_follows_the_vietnamese_alphabet() -> None:
    titles = ["Đền", "Dao", "Ấm", "Áo", "Ăn", "Bát 10", "Bát 2", "9 đỉnh", "金"]
    artifacts = {f"a-{n}": replace(BARE, id=f"a-{n}", title=T(vi=t)) for n, t in enumerate(titles)}
    museum = Museum(
        collections={"bia": Collection("bia", T(vi="Bia"), HERE, artifacts=tuple(artifacts))}, artifacts=artifacts
    )
    body = rendered("a-z/", museum).body

    assert names(body) == ["9 đỉnh", "Áo", "Ăn", "Ấm", "Bát 2", "Bát 10", "Dao", "Đền", "金"]
    assert [e.text for e in read(body).all("h2")] == ["0–9", "A", "Ă", "Â", "B", "D", "Đ", "Ký tự khác"]
    assert [e.attributes["id"] for e in read(body).all("h2")] == [
        "hy-0", "hy-a", "hy-aw", "hy-aa", "hy-b", "hy-d", "hy-dd", "hy-x",
    ]  # fmt: skip


def test_letters_lead_to_the_page_where_they_begin() -> None:
    artifacts = {
        f"a-{n:03}": replace(BARE, id=f"a-{n:03}", title=T(vi=f"{'A' if n < 250 else 'X'} {n}")) for n in range(300)
    }
    museum = Museum(
        collections={"bia": Collection("bia", T(vi="Bia"), HERE, artifacts=tuple(artifacts))}, artifacts=artifacts
    )
    first = rendered("a-z/", museum).body

    assert '<a href="#hy-a">A</a>' in first
    assert '<a href="../a-z/page/2/index.html#hy-x">X</a>' in first


def test_people_and_places_stand_by_the_alphabet_and_by_a_sort_key_where_one_is_given() -> None:
    people = {
        "b": Person("b", T(vi="Ông Lạc"), HERE, sort_key="Lạc, ông"),
        "c": Person("c", T(vi="Mai"), HERE),
        "a": Person("a", T(vi="Đỗ"), HERE),
    }

    assert names(rendered("people/", replace(MUSEUM, people=people)).body) == ["Đỗ", "Ông Lạc", "Mai"]


def test_terms_stand_by_vocabulary() -> None:
    body = rendered("terms/").body

    assert [e.text for e in read(body).all("h2")] == ["Loại hình", "Chất liệu", "Xếp hạng, ghi danh", "xếp loại riêng"]


def test_a_place_shows_its_names_through_time_and_who_names_it() -> None:
    text = read(rendered("places/chua-hien/").body).text

    assert "phường Hồng Châu (hiện nay)" in text
    assert "xã Hiến Nam (đến 1/7/2025)" in text
    assert "20.6391, 106.0604" in text
    assert "Độ chính xác: một nguồn" in text
    assert "Chùa Chuông" in text


def test_a_type_stands_around_the_name_and_is_not_said_twice() -> None:
    names = (
        PlaceName(T(vi="Chùa Chuông", en="Bell pagoda"), T(vi="chùa", en="pagoda")),
        PlaceName(T(vi="Lạc Hồng"), T(vi="xã, huyện Văn Lâm", en="commune, Văn Lâm district"), "1/7/2025"),
    )
    place = replace(MUSEUM.places["chua-hien"], names=names)
    museum = replace(MUSEUM, places={**MUSEUM.places, "chua-hien": place})
    said = [read(rendered(f"{language}places/chua-hien/", museum).body).text for language in ("", "en/")]

    assert "xã Lạc Hồng, huyện Văn Lâm (đến 1/7/2025)" in said[0]
    assert "Lạc Hồng commune, Văn Lâm district (until 1/7/2025)" in said[1]
    assert "chùa Chùa" not in said[0]
    assert "pagoda Bell" not in said[1]


def test_a_place_says_where_it_is_and_what_it_holds() -> None:
    assert '<a href="../../places/hung-yen/index.html">tỉnh Hưng Yên</a>' in rendered("places/chua-hien/").body
    assert '<a href="../../places/chua-hien/index.html">phường Hồng Châu</a>' in rendered("places/hung-yen/").body


def test_a_person_shows_dates_as_understood_or_says_that_they_are_not() -> None:
    text = read(rendered("people/do-the/").body).text

    assert "khoảng 1580" in text
    assert "hiểu là 1575–1585, ước tính" in text
    assert "?ghi như trong hồ sơ" in text.replace("\n", "")


def test_a_term_leads_to_narrower_and_broader_ones() -> None:
    assert '<a href="../../terms/da-xanh/index.html">đá xanh</a>' in rendered("terms/da/").body
    assert '<a href="../../terms/da/index.html">đá</a>' in rendered("terms/da-xanh/").body


def test_the_pages_of_a_place_that_many_records_name_hold_each_once() -> None:
    museum = many(60)
    placed = {id: replace(a, place="p") for id, a in museum.artifacts.items()}
    place = replace(MUSEUM.places["hung-yen"], id="p", names=(PlaceName(T(vi="Phố")),))
    planned = plan(replace(museum, artifacts=placed, places={"p": place}), replace(SETTINGS, page_size=48))
    shown = names(planned["places/p/"].render().body) + names(planned["places/p/page/2/"].render().body)

    assert shown == [f"Hiện vật số {n}" for n in range(60)]


def test_the_home_page_shows_exhibits_and_collections_and_the_ways_to_the_rest() -> None:
    page = rendered("")

    assert names(page.body) == ["Đọc một tấm bia", "Bia ký", "Di tích"]
    assert [e.text for e in read(page.body).all("a") if "a-z" in e.attributes["href"]] == ["Tra cứu A–Z"]
    assert "<strong>Hưng Yên</strong>" in page.body
    assert page.title == "Bảo tàng số Hưng Yên"


def test_the_home_page_of_a_museum_without_places_does_not_lead_to_them() -> None:
    assert "places/" not in rendered("", many(1)).body


def test_the_rights_page_names_what_is_used_and_how_often() -> None:
    text = read(rendered("rights/").body).text

    assert "Ghi công (CC BY 4.0) dùng cho 2 tư liệu" in text
    assert "Hiến tặng cho công chúng (CC0 1.0) dùng cho 1 tư liệu" in text
    assert "Quyền đối với lời vănGhi công, chia sẻ tương tự (CC BY-SA 4.0)" in text.replace("\n", "")


def test_a_province_gathers_what_lies_within_it_and_a_unit_says_its_type() -> None:
    page = rendered("en/places/hung-yen/")

    assert "Hưng Yên province" in page.title
    assert "2 records" in read(page.body).text


def test_another_name_of_a_place_has_its_type_behind_it() -> None:
    names = (PlaceName(T(vi="Chùa Chuông"), T(vi="chùa")), PlaceName(T(vi="Kim Chung tự"), T(vi="tên chữ")))
    museum = replace(MUSEUM, places={**MUSEUM.places, "chua-hien": replace(MUSEUM.places["chua-hien"], names=names)})
    said = read(rendered("places/chua-hien/", museum).body).text

    assert "Kim Chung tự (tên chữ)" in said
    assert "hiện nay" not in said


def test_people_are_listed_with_the_years_of_their_lives_where_these_leave_no_doubt() -> None:
    years = [Date(T(vi=str(year)), (year, 1, 1), (year, 12, 31)) for year in (1862, 1905)]
    person = replace(MUSEUM.people["do-the"], birth=years[0], death=years[1])
    doubtful = replace(person, death=replace(years[1], certainty="uncertain"))

    assert "1862–1905" in rendered("people/", replace(MUSEUM, people={"do-the": person})).body
    assert "1862" not in rendered("people/", replace(MUSEUM, people={"do-the": doubtful})).body


def test_the_index_leads_to_the_lists_of_names() -> None:
    body = rendered("a-z/").body
    names = [
        part.split("</a>")[0].rpartition(">")[2]
        for part in body.split('class="hy-also"')[1].split("</ul>")[0].split("</li>")
    ]

    assert 'aria-label="Tìm theo"' in body
    assert names[:-1] == ["Duyệt hiện vật và di sản", "Địa danh", "Nhân vật", "Thuật ngữ"]
