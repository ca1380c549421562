"""Browsing: facets with their values in Vietnamese order, lists for each, and the data the script is given."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from typing import Any

import pytest
from html_page import read
from pages_museum import BARE, HERE, MUSEUM, PICTURES, SETTINGS, STELE, rendered, with_artifact

from hyplan_museum import pages
from hyplan_museum.museum import Artifact, Collection, Date, Fact, Museum, Place, PlaceName, Ref, Term, Text, Value
from hyplan_museum.pages.facets import Facet, FacetValue, century_key, century_of, century_words, facets_of

T = Text.of
DIGITS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")


def facet(museum: Museum, id: str) -> dict[str, FacetValue]:
    found = {facet.id: facet for facet in facets_of(museum)}
    return {value.key: value for value in found.get(id, Facet(id, ())).values}


def pieces(museum: Museum) -> dict[str, Any]:
    """The data by name, as the script gets it."""
    found = {}
    for output in pages.pieces(*pages.ready(museum, PICTURES, SETTINGS)):
        assert output.render is not None
        called = re.fullmatch(r'hyplanBrowse\("([^"]+)",(.*)\)\n', output.render().decode(), re.DOTALL)
        assert called is not None
        assert output.uri == f"browse/data/{called[1]}.js"
        found[called[1]] = json.loads(called[2])
    return found


def numbers(written: str, width: int) -> list[int]:
    base = len(DIGITS)
    found = []
    for start in range(0, len(written), width):
        number = 0
        for sign in written[start : start + width]:
            number = number * base + DIGITS.index(sign)
        found.append(number)
    return found


def museum_of(*artifacts: Artifact, **more: Any) -> Museum:
    by_id = {artifact.id: artifact for artifact in artifacts}
    return Museum(
        collections={"bia": Collection("bia", T(vi="Bia"), HERE, artifacts=tuple(by_id))}, artifacts=by_id, **more
    )


def made_of(id: str, *materials: Value, title: str = "", **more: Any) -> Artifact:
    facts = (Fact("material", T(vi="Chất liệu"), materials),) if materials else ()
    return replace(BARE, id=id, title=T(vi=title or id), facts=facts, **more)


def test_a_term_is_found_under_those_it_lies_in() -> None:
    terms = {
        "da": Term("da", "material", T(vi="đá"), HERE),
        "da-xanh": Term("da-xanh", "material", T(vi="đá xanh"), HERE, broader="da"),
    }
    museum = museum_of(
        made_of("a", Value(ref=Ref("term", "da"))), made_of("b", Value(ref=Ref("term", "da-xanh"))), terms=terms
    )

    found = facet(museum, "material")
    assert {key: value.artifacts for key, value in found.items()} == {"da": ("a", "b"), "da-xanh": ("b",)}
    assert found["da"].page == ("term", "da")


def test_mere_words_are_offered_where_several_records_have_them_and_have_a_list_of_their_own() -> None:
    shared, rare = Value(T(vi="gỗ Trắc")), Value(T(vi="gỗ vàng tâm"))
    museum = museum_of(made_of("a", shared), made_of("b", shared, rare), made_of("c"))

    assert [(value.key, value.page) for value in facet(museum, "material").values()] == [
        ("go-trac", ("group", "material/go-trac"))
    ]
    assert "2 hồ sơ" in read(rendered("browse/material/go-trac/", museum).body).text


@pytest.mark.parametrize(
    ("first", "last", "keys"),
    [
        (1601, 1700, ["17"]),
        (1700, 1701, ["17", "18"]),
        (-349, -49, ["4-bce", "3-bce", "2-bce", "1-bce"]),
        (0, 1, ["1-bce", "1"]),
        (1, 1900, []),
    ],
)
def test_a_date_is_found_under_every_century_it_may_lie_in(first: int, last: int, keys: list[str]) -> None:
    date = Date(T(vi="x"), (first, 1, 1), (last, 12, 31), readable=True)

    assert list(facet(museum_of(made_of("a", date=date), made_of("b")), "century")) == keys


def test_a_century_has_words_and_a_key_that_leads_back() -> None:
    said = {century: tuple(century_words(century).values.values()) for century in (17, 1, 0, -2)}

    assert said == {
        17: ("thế kỷ XVII", "17th century"),
        1: ("thế kỷ I", "1st century"),
        0: ("thế kỷ I TCN", "1st century BCE"),
        -2: ("thế kỷ III TCN", "3rd century BCE"),
    }
    assert all(century_of(century_key(century)) == century for century in range(-40, 30))


def test_a_place_is_found_by_its_ward_of_today_and_its_district_of_old_but_not_by_what_holds_all() -> None:
    ward, old = T(vi="phường", en="ward"), T(vi="xã, huyện Khoái Châu", en="commune, Khoái Châu district")
    places = {
        "hung-yen": Place("hung-yen", (PlaceName(T(vi="Hưng Yên"), T(vi="tỉnh")),), HERE),
        "me-so": Place(
            "me-so", (PlaceName(T(vi="Mễ Sở"), ward), PlaceName(T(vi="Bình Minh"), old, "1/7/2025")), HERE, None, None,
            "hung-yen",
        ),
        "son-nam": Place("son-nam", (PlaceName(T(vi="Sơn Nam"), ward),), HERE, None, None, "hung-yen"),
        "den": Place("den", (PlaceName(T(vi="Đền Đa Hòa")),), HERE, None, None, "me-so"),
    }  # fmt: skip
    museum = museum_of(made_of("a", place="den"), made_of("b", place="son-nam"), places=places)

    assert {key: value.artifacts for key, value in facet(museum, "place").items()} == {
        "me-so": ("a",),
        "son-nam": ("b",),
    }
    districts = facet(museum, "district")
    assert {key: value.label.values["vi"] for key, value in districts.items()} == {
        "huyen-khoai-chau": "huyện Khoái Châu"
    }


def test_what_all_records_have_and_nothing_else_tells_nothing_apart() -> None:
    museum = museum_of(made_of("a", kind=Value(T(vi="hiện vật"))), made_of("b", kind=Value(T(vi="hiện vật"))))

    assert [facet.id for facet in facets_of(museum)] == []


def test_the_page_is_a_page_of_lists_in_the_order_of_the_alphabet() -> None:
    names = ["đồng", "gỗ", "da", "đá", "bạc", "ấm"]
    museum = museum_of(*(made_of(f"a-{n}", Value(T(vi=name)), Value(T(vi=name))) for n, name in enumerate(names * 2)))
    seen = read(rendered("browse/", museum).body)

    assert [e.text for e in seen.all("a") if "/material/" in e.attributes["href"]] == [
        "ấm", "bạc", "da", "đá", "đồng", "gỗ",
    ]  # fmt: skip
    assert "12 hồ sơ hiện vật và di sản" in seen.text


def test_a_facet_with_very_many_values_names_the_most_used_and_leaves_the_rest_to_a_piece() -> None:
    terms = {f"t-{n:03}": Term(f"t-{n:03}", "material", T(vi=f"chất {n}"), HERE) for n in range(120)}
    used = [
        made_of(f"a-{n:03}", Value(ref=Ref("term", f"t-{n:03}")), Value(ref=Ref("term", "t-007"))) for n in range(120)
    ]
    museum = museum_of(*used, made_of("khong"), terms=terms)
    body = rendered("browse/", museum).body

    assert 'data-more="80"' in body
    assert 'data-key="t-007"' in body
    assert len(pieces(museum)["f-material-vi"]) == 120


def test_the_data_says_which_values_each_artifact_has_in_the_order_of_titles() -> None:
    museum = museum_of(
        made_of("x", Value(T(vi="gỗ")), title="Ấm"),
        made_of("y", Value(T(vi="gỗ")), Value(T(vi="đồng")), title="Áo"),
        made_of("z", Value(T(vi="đồng")), title="Dao"),
        made_of("w", title="Đèn"),
    )
    data = pieces(museum)
    column = data["c-material"]
    sets = [column["sets"][number] for number in numbers(column["column"], column["width"])]

    assert [card[0] for card in data["k-vi-0"]] == ["y", "x", "z", "w"]
    assert [[column["keys"][value] for value in values] for values in sets] == [["go", "dong"], ["go"], ["dong"], []]


def test_orders_are_by_the_earliest_date_and_by_number_as_people_count() -> None:
    def dated(id: str, year: int | None, number: str) -> Artifact:
        facts = (Fact("inventory_number", T(vi="Số"), (Value(T(vi=number)),)),) if number else ()
        date = Date(T(vi=str(year)), (year, 1, 1), (year, 12, 31), readable=True) if year is not None else None
        return replace(BARE, id=id, title=T(vi=id), date=date, facts=facts)

    museum = museum_of(
        dated("a", 1709, "BT 10"), dated("b", None, ""), dated("c", -200, "BT 9"), dated("d", 1625, "BT 1")
    )
    data = pieces(museum)

    def ordered(name: str) -> list[str]:
        return [data["k-vi-0"][number][0] for number in numbers(data[name]["order"], data[name]["width"])]

    assert ordered("o-date") == ["c", "d", "a", "b"]
    assert ordered("o-number") == ["d", "c", "a", "b"]
    assert data["o-date"]["known"] == data["o-number"]["known"] == 3  # the last stays there the other way round too


def test_numbers_of_many_artifacts_are_written_in_two_signs_and_stay_light() -> None:
    museum = museum_of(
        *(made_of(f"a-{n:05}", Value(T(vi=f"chất {n % 300}")), title=f"Hiện vật {n}") for n in range(10_000))
    )
    data = pieces(museum)
    order, column = data["o-date"], data["c-material"]

    assert sorted(numbers(order["order"], order["width"])) == list(range(10_000))
    assert len(column["column"]) == 10_000 * column["width"]
    for name in ("c-material", "o-date", "o-title-en", "k-vi-0", "k-en-300"):
        assert len(gzip.compress(json.dumps(data[name], ensure_ascii=False).encode())) < 25_000, name


def test_the_list_of_what_thousands_have_is_one_of_names_and_light() -> None:
    date = Date(T(vi="1850"), (1850, 1, 1), (1850, 12, 31), readable=True)
    museum = museum_of(*(made_of(f"a-{n:05}", title=f"Hiện vật số {n}", date=date) for n in range(2_000)), made_of("b"))
    planned = [
        page for page in pages.plan(museum, PICTURES, SETTINGS) if page.kind == "group" and page.language == "vi"
    ]
    texts = [page.render() for page in planned]

    assert [page.address for page in planned][:2] == ["browse/century/19/", "browse/century/19/page/2/"]
    assert sum(len(read(text.body).classed("hy-name")) for text in texts) == 2_000
    assert max(len(gzip.compress((text.head + text.body).encode())) for text in texts) <= 12_000


def test_a_value_leads_to_the_page_of_facets_with_it_chosen() -> None:
    assert 'href="../../browse/index.html#material=da"' in rendered("terms/da/").body
    assert 'href="../../browse/index.html#collection=bia"' in rendered("collections/bia/").body
    assert 'data-browse="browse/index.html#' in rendered("").body


def test_a_change_of_any_record_changes_the_version_of_the_data_and_only_the_pieces_it_stands_in() -> None:
    def digests(museum: Museum) -> dict[str, str]:
        return {output.uri: output.made_from for output in pages.pieces(*pages.ready(museum, PICTURES, SETTINGS))}

    before, after = MUSEUM, with_artifact(replace(STELE, description=T(vi="Lời khác.")))
    version = re.compile(r'data-version="(\w+)"')

    assert digests(before) == digests(after)
    assert version.findall(rendered("browse/", before).body) != version.findall(rendered("browse/", after).body)
    renamed = digests(with_artifact(replace(STELE, title=T(vi="Bia chùa Hiến", en="Hiến stele"))))
    assert {uri for uri, digest in renamed.items() if digests(before)[uri] != digest} == {
        "browse/data/k-vi-0.js", "browse/data/k-en-0.js",
    }  # fmt: skip
