"""The map: the window and the base, where marks stand, what is said of each place, and that the list says it too."""

from __future__ import annotations

import gzip
import json
import random
import re
from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from html_page import read
from pages_museum import HERE, MUSEUM, SETTINGS, plan, rendered

from hyplan_museum import pages
from hyplan_museum.museum import Artifact, Exhibit, Fact, Museum, Place, PlaceName, Scene, Text, Value
from hyplan_museum.pages.atlas.base import base_of
from hyplan_museum.pages.atlas.frame import WIDTH, Frame, frame_around
from hyplan_museum.pages.atlas.lettering import grid_of, scale_of
from hyplan_museum.pages.atlas.marks import FEW, SIZE, labels_of, marks_of

HUNG_YEN = [(20.6557, 106.0503), (20.6468, 106.0516), (20.6621, 106.0491), (20.6391, 106.0604), (20.9578, 106.0143)]
ENGLAND = [(51.5074, -0.1278), (54.9783, -1.6178)]
FIJI = [(-17.8, 177.9), (-16.8, -179.9)]


def a_place(id: str, at: tuple[float, float] | None = None, **more: object) -> Place:
    return replace(Place(id, (PlaceName(Text({"vi": id.title()})),), HERE, coordinates=at), **more)  # type: ignore[arg-type]


def an_artifact(id: str, place: str | None) -> Artifact:
    kind = Value(text=Text({"vi": "bia"}))
    return Artifact(id, "bia", Text({"vi": f"Bia {id}"}), kind, HERE, place=place, status="approved")


def museum_of(places: list[Place], artifacts: list[Artifact], *exhibits: Exhibit) -> Museum:
    bia = replace(MUSEUM.collections["bia"], artifacts=tuple(a.id for a in artifacts), cover=None)
    return Museum({"bia": bia}, {a.id: a for a in artifacts}, {e.id: e for e in exhibits}, {p.id: p for p in places})


# --- the window


@pytest.mark.parametrize("places", [HUNG_YEN, ENGLAND, FIJI, [(78.2, 15.6)], [(-22.9, -43.2), (35.7, 139.7)]])
def test_all_places_are_in_the_window_with_room_around(places: list[tuple[float, float]]) -> None:
    frame = frame_around(places)

    for place in places:
        x, y = frame.at(place)
        assert 0.15 * WIDTH < x < 0.85 * WIDTH
        assert 0.15 * frame.height < y < 0.85 * frame.height


def test_what_is_drawn_can_be_read_back() -> None:
    frame = frame_around(HUNG_YEN)
    x, y = frame.at((20.8, 106.1))

    assert frame.latitude(y) == pytest.approx(20.8)
    assert frame.longitude(x) == pytest.approx(106.1)


def test_north_is_up_and_east_is_right() -> None:
    frame = frame_around(ENGLAND)

    assert frame.at((55, -1))[1] < frame.at((51, -1))[1]
    assert frame.at((51, 0))[0] > frame.at((51, -1))[0]


def test_places_on_both_sides_of_the_180th_meridian_are_near_each_other() -> None:
    frame = frame_around(FIJI)

    assert frame.longitude(WIDTH) - frame.longitude(0) < 5


def test_a_single_place_is_shown_with_a_dozen_kilometres_around_it() -> None:
    frame = frame_around([(51.752, -1.257)])

    assert 12_000 < frame.metres(51.752) * WIDTH < 20_000


def test_the_bar_of_the_scale_is_as_long_as_it_says() -> None:
    """Ten kilometres southwards, on the sphere that maps are drawn on."""
    frame = frame_around(HUNG_YEN)
    middle = frame.latitude(frame.height / 2)
    scale = scale_of(frame)

    south = middle - scale.metres / 111_194.9
    assert frame.at((south, 106))[1] - frame.height / 2 == pytest.approx(scale.length, rel=0.01)
    assert str(scale.metres)[0] in "125"


def test_the_grid_stands_at_round_minutes() -> None:
    meridians, parallels = grid_of(frame_around(HUNG_YEN))

    assert 3 <= len(parallels) <= 12
    for line in (*meridians, *parallels):
        assert (line.degrees * 60) % 5 == pytest.approx(0, abs=1e-6) or (line.degrees * 60) % 5 == pytest.approx(5)


# --- the base


def points(path: str) -> list[tuple[float, float]]:
    """Where the pen of a path comes by."""
    at, found = (0.0, 0.0), []
    for mode, numbers in re.findall(r"([Mlqhz])([^Mlqhz]*)", path):
        values = [float(n) for n in re.findall(r"-?\d*\.?\d+", numbers)]
        if mode == "M":
            at = (values[0], values[1])
            found.append(at)
            continue
        size = {"l": 2, "q": 4}.get(mode, 0)
        for start in range(0, len(values), size) if size else ():
            at = (at[0] + values[start + size - 2], at[1] + values[start + size - 1])
            found.append(at)
    return found


def test_the_red_river_flows_west_of_the_pagodas_of_pho_hien() -> None:
    frame = frame_around(HUNG_YEN)
    [red] = [river for river in base_of(frame).rivers if river.name == "Red"]

    for place in HUNG_YEN[:4]:
        x, y = frame.at(place)
        beside = [px for part in red.parts for px, py in part if abs(py - y) < 25]
        assert beside
        assert min(beside) < x


def test_the_coast_of_england_is_where_it_is() -> None:
    """Dover is on the coast, within ten kilometres."""
    frame = frame_around(ENGLAND)
    x, y = frame.at((51.13, 1.31))

    near = min(hypot(px - x, py - y) for px, py in points(base_of(frame).land))
    assert near * frame.metres(51) < 10_000


@pytest.mark.parametrize(
    "places", [HUNG_YEN, ENGLAND, FIJI, [(8.6, 104.7), (23.3, 105.3), (16.5, 112.0)], [(60, -150), (-45, 170)]]
)
def test_a_base_is_light_and_goes_round_no_globe(places: list[tuple[float, float]]) -> None:
    frame = frame_around(places)
    base = base_of(frame)

    assert len(base.land) + len(base.islets) + len(base.water) < 60_000
    for river in base.rivers:
        for part in river.parts:
            for a, b in pairwise(part):
                assert abs(a[0] - b[0]) < WIDTH


def test_a_map_of_all_vietnam_shows_the_islands_and_names_them_in_both_languages() -> None:
    places = [a_place("ca-mau", (8.6, 104.7)), a_place("dong-van", (23.3, 105.3)), a_place("dao", (16.5, 112.0))]
    museum = museum_of(places, [])

    assert "Quần đảo Hoàng Sa" in rendered("map/", museum).body
    assert "Hoàng Sa (Paracel) Islands" in rendered("en/map/", museum).body
    assert "Hoàng Sa" not in rendered("map/", museum, replace(SETTINGS, languages=("en",))).body


# --- marks


def a_frame() -> Frame:
    return frame_around(HUNG_YEN)


def test_marks_of_few_places_never_lie_on_each_other_and_stay_near() -> None:
    rng = random.Random(4)  # noqa: S311
    near = [(200 + rng.random() * 12, 200 + rng.random() * 12) for _ in range(9)]

    marks = marks_of(near, a_frame())

    assert [mark.members for mark in marks] == [(n,) for n in range(9)]
    for i, one in enumerate(marks):
        assert hypot(one.x - one.true[0], one.y - one.true[1]) < 45
        for other in marks[:i]:
            assert hypot(one.x - other.x, one.y - other.y) > 2 * SIZE - 0.5


def test_marks_of_many_places_are_few_and_hold_every_place_once() -> None:
    rng = random.Random(5)  # noqa: S311
    many = [(rng.random() * WIDTH, rng.random() * 400) for _ in range(5000)]

    marks = marks_of(many, a_frame())

    assert len(marks) < 130
    assert sorted(n for mark in marks for n in mark.members) == list(range(5000))
    for i, one in enumerate(marks):
        for other in marks[:i]:
            assert hypot(one.x - other.x, one.y - other.y) >= 2 * SIZE


def test_names_beside_marks_cover_neither_marks_nor_each_other() -> None:
    marks = marks_of([(150.0, 100.0), (160.0, 103.0), (390.0, 200.0), (20.0, 220.0)], a_frame())
    labels = labels_of(
        marks, ["Chùa Chuông", "Đền Trần", "Chùa Hiến", "một cái tên rất dài không có chỗ để ghi đâu cả đây này"]
    )

    assert labels[0] is not None
    assert labels[2] is not None
    assert labels[2].anchor == "end"
    assert labels[3] is None or labels[3].anchor == "start"
    assert all(label is None or abs(label.x - mark.x) > SIZE for label, mark in zip(labels, marks, strict=True))


# --- the page

PRECISE = a_place("chua-chuong", (20.6557, 106.0503), precision=Text({"vi": "hai nguồn"}), radius=30.0)
ROUND = a_place("phu-ung", (20.9, 106.08), precision=Text({"vi": "số làm tròn"}), radius=1500.0)
ROUGH = a_place("den-tran", (20.6468, 106.0516))
NOWHERE = a_place("dong-xa")
WITHIN = a_place("den-mau", within="den-tran")
SMALL = museum_of(
    [PRECISE, ROUND, ROUGH, NOWHERE, WITHIN],
    [an_artifact("a", "chua-chuong"), an_artifact("b", "dong-xa"), an_artifact("c", "den-mau"), an_artifact("d", None),
     an_artifact("e", "den-tran"), an_artifact("f", "phu-ung")],
    Exhibit(
        "tuyen", Text({"vi": "Một tuyến"}), HERE, status="approved",
        scenes=tuple(
            Scene(f"s{n}", Text({"vi": "x"}), Text({"vi": "x"}), HERE, artifact=a) for n, a in enumerate("abcf")
        ),
    ),
)  # fmt: skip


def test_every_mark_is_in_the_list_under_its_number() -> None:
    body = read(rendered("map/", SMALL).body)

    marks = {
        e.attributes["data-place"]: e.attributes["aria-label"] for e in body.all("a") if "data-place" in e.attributes
    }
    listed = {
        e.attributes["id"].removeprefix("place-"): e.text
        for e in body.all("li")
        if e.attributes.get("id", "").startswith("place-")
    }
    assert marks.keys() == listed.keys() == {"chua-chuong", "phu-ung", "den-tran"}
    for id, label in marks.items():
        number, _, name = label.partition(". ")
        assert listed[id].startswith(number)
        assert name in listed[id]


def test_how_exact_each_position_is_is_drawn_and_said() -> None:
    body = rendered("map/", SMALL).body

    assert re.search(r'<li id="place-chua-chuong" class="hy-exact".*?Vị trí: hai nguồn; trong vòng 30 m', body)
    assert re.search(r'<li id="place-phu-ung" class="hy-circle".*?Vị trí: số làm tròn; trong vòng 1,5 km', body)
    assert re.search(r'<li id="place-den-tran" class="hy-rough".*?Vị trí: chưa ghi chính xác đến đâu', body)
    assert len(re.findall(r'<circle class="hy-circle"', body)) == 1


def test_what_has_no_coordinates_is_listed_and_never_placed() -> None:
    body = rendered("map/", SMALL).body
    unplaced = body[body.index("hy-unplaced-title") :]

    assert "Dong-Xa" in unplaced
    assert "1 hồ sơ không ghi nơi nào" in unplaced or "1 hiện vật không ghi nơi nào" in unplaced
    assert "place-dong-xa" not in body


def test_a_place_within_another_stands_there_and_it_says_so() -> None:
    entry = rendered("map/", SMALL).body.partition('id="place-den-tran"')[2].partition("</li>\n")[0]

    assert "Bia c" in entry
    assert "Bia e" in entry
    assert "1 trong số đó ở nơi nhỏ hơn chưa có tọa độ riêng" in entry


def test_the_way_of_an_exhibit_goes_in_the_order_of_its_scenes_and_says_what_is_left_out() -> None:
    body = rendered("map/", SMALL).body
    way = body[body.index('data-route="tuyen"') :]

    assert re.findall(r'data-place="([\w-]+)"', way) == ["chua-chuong", "den-tran", "phu-ung"]
    assert "3 trên 4 chặng có trên bản đồ" in way
    assert '<path class="hy-route" id="route-tuyen"' in body


def test_what_is_on_the_map_leads_there() -> None:
    fact = (Fact("place", Text({"vi": "Địa điểm"}), (Value(text=Text({"vi": "đâu đó"})),)),)
    there = {id: replace(one, facts=fact) for id, one in SMALL.artifacts.items()}
    links = {
        id: re.findall(
            r'href="\.\./\.\./map/index\.html(#place-[^"]*)">([^<]*)', rendered(f"artifacts/{id}/", museum).body
        )
        for museum in [replace(SMALL, artifacts=there)]
        for id in there
    }

    assert links == {
        "a": [("#place-chua-chuong", "Xem trên bản đồ")],
        "b": [],  # its place is not on the map
        "c": [("#place-den-tran", "Xem trên bản đồ: Den-Tran")],  # around its own
        "d": [],
        "e": [("#place-den-tran", "Xem trên bản đồ")],
        "f": [("#place-phu-ung", "Xem trên bản đồ")],
    }
    assert 'href="../../map/index.html#route-tuyen"' in rendered("exhibits/tuyen/", SMALL).body
    nearby = replace(SMALL, places={**SMALL.places, "phu-ung": replace(ROUND, coordinates=None)})
    gone = replace(SMALL, places={**nearby.places, "den-tran": replace(ROUGH, coordinates=None)})
    assert "#route-" in rendered("exhibits/tuyen/", nearby).body
    assert "#route-" not in rendered("exhibits/tuyen/", gone).body  # one place is no way
    before, after = plan(SMALL), plan(gone)
    assert before["exhibits/tuyen/"].made_from != after["exhibits/tuyen/"].made_from
    assert before["artifacts/c/"].made_from != after["artifacts/c/"].made_from
    assert before["artifacts/a/"].made_from == after["artifacts/a/"].made_from


def test_old_names_stand_beside_the_new_one() -> None:
    names = (
        PlaceName(Text({"vi": "Mễ Sở"}), Text({"vi": "xã"})),
        PlaceName(Text({"vi": "Bình Minh"}), Text({"vi": "xã"}), "1/7/2025"),
    )
    museum = museum_of([a_place("me-so", (20.9, 105.9), names=names)], [])

    assert "Tên cũ: xã Bình Minh (đến 1/7/2025)" in rendered("map/", museum).body


def test_a_museum_without_coordinates_has_no_map_and_offers_none() -> None:
    museum = museum_of([NOWHERE], [an_artifact("b", "dong-xa")])

    assert "map/" not in plan(museum)
    assert "map/index.html" not in rendered("", museum).body


def test_the_page_of_a_place_shows_where_it_is_and_leads_to_the_map() -> None:
    body = rendered("places/chua-chuong/", SMALL).body

    assert 'href="../../map/index.html#place-chua-chuong"' in body
    assert "hy-locator" not in rendered("places/dong-xa/", SMALL).body


def test_a_map_of_five_thousand_places_stays_light_and_lists_all_of_them() -> None:
    rng = random.Random(6)  # noqa: S311
    places = [a_place(f"noi-{n}", (20 + rng.random(), 105.5 + rng.random())) for n in range(5000)]
    museum = museum_of(places, [an_artifact("a", "noi-7")])
    planned = plan(museum)
    body = planned["map/"].render().body

    svg = body[body.index("<svg") : body.index("</svg>")]
    assert len(gzip.compress(svg.encode())) < 16_000
    assert len(gzip.compress(body.encode())) < 20_000
    assert len(places) > FEW
    listed = [
        id
        for address, page in planned.items()
        if re.fullmatch(r"map/(page/\d+/)?", address)
        for id in re.findall(r'<li id="place-(noi-\d+)"', page.render().body)
    ]
    assert sorted(listed) == sorted(place.id for place in places)
    clusters = re.findall(r'<a href="([^"]*)#near-(\d+)"', svg)
    assert clusters
    for href, number in clusters[:5]:
        address = "map/" + href.removesuffix("index.html").removeprefix("../")
        address = "map/" if href in ("", "index.html", "../map/index.html") else address.replace("map/map/", "map/")
        assert f'id="near-{number}"' in planned[address].render().body


def test_the_script_of_a_map_of_many_is_given_every_place() -> None:
    places = [a_place(f"noi-{n}", (20 + n / 100, 105.5)) for n in range(60)]
    ready = pages.ready(museum_of(places, []), {}, SETTINGS)
    [vi, _] = [output for output in pages.finding_data(*ready) if output.uri.endswith("places.js")]

    assert vi.uri == "map/places.js"
    assert vi.render is not None
    rows = json.loads(vi.render().decode().removeprefix("hyplanPlaces(").removesuffix(");\n"))
    assert {row[6] for row in rows} == {place.id for place in places}


def test_the_page_changes_with_a_place_and_with_nothing_else() -> None:
    before = plan(SMALL)["map/"].made_from
    moved = replace(SMALL, places={**SMALL.places, "phu-ung": replace(ROUND, radius=900.0)})
    longer = replace(
        SMALL, artifacts={**SMALL.artifacts, "a": replace(SMALL.artifacts["a"], description=Text({"vi": "x"}))}
    )

    assert plan(moved)["map/"].made_from != before
    assert plan(longer)["map/"].made_from == before
