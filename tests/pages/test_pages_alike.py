"""More like this: what few share weighs more, reasons are said, and one edit re-renders next to nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from html_page import read
from pages_museum import BARE, HERE, PICTURES, SETTINGS, rendered

from hyplan_museum import pages
from hyplan_museum.museum import Artifact, Collection, Date, Fact, Museum, Place, PlaceName, Ref, Text, Value
from hyplan_museum.pages.alike import CHOSEN, FILE, alike_of

T = Text.of


def one(id: str, *, themes: str = "", material: str = "", **more: Any) -> Artifact:
    facts = [Fact("keywords", T(vi="Từ khóa"), tuple(Value(T(vi=word)) for word in themes.split()))]
    facts += [Fact("material", T(vi="Chất liệu"), (Value(T(vi=material)),))] if material else []
    return replace(BARE, id=id, title=T(vi=f"Tên {id}"), facts=tuple(facts), **more)


def museum_of(*artifacts: Artifact, **more: Any) -> Museum:
    by_id = {artifact.id: artifact for artifact in artifacts}
    return Museum(
        collections={"bia": Collection("bia", T(vi="Bia"), HERE, artifacts=tuple(by_id))}, artifacts=by_id, **more
    )


def others(count: int) -> list[Artifact]:
    return [one(f"khac-{n:03}", themes=f"rieng-{n} chung-{n % 5}") for n in range(count)]


def test_what_few_share_comes_before_what_many_share() -> None:
    museum = museum_of(one("a", themes="hiem chung-1"), one("b", themes="hiem"), *others(40))

    assert alike_of(museum, {})["a"][0].id == "b"
    assert alike_of(museum, {})["a"][0].why == ("theme",)


def test_to_be_of_the_same_wood_is_not_enough() -> None:
    museum = museum_of(one("a", material="gỗ mít"), one("b", material="gỗ mít"), *others(40))

    assert "a" not in alike_of(museum, {})


def test_reasons_are_said_the_weightiest_first_and_a_place_says_its_area_too() -> None:
    places = {
        "phuong": Place("phuong", (PlaceName(T(vi="Phố Hiến")),), HERE),
        "chua": Place("chua", (PlaceName(T(vi="Chùa Chuông")),), HERE, None, None, "phuong"),
        "den": Place("den", (PlaceName(T(vi="Đền Mẫu")),), HERE, None, None, "phuong"),
    }
    date = Date(T(vi="1711"), (1711, 1, 1), (1711, 12, 31), readable=True)
    museum = museum_of(
        one("a", place="chua", date=date), one("b", place="chua", date=date), one("c", place="den", themes="x"),
        one("d", themes="x"), *others(40), places=places,
    )  # fmt: skip
    found = alike_of(museum, {})

    assert [(other.id, other.why) for other in found["a"]] == [("b", ("place", "time"))]
    assert read(rendered("artifacts/a/", museum).body).classed("hy-line")[0].text == "cùng nơi, cùng thời"


def test_what_the_curator_named_is_not_repeated() -> None:
    museum = museum_of(one("a", themes="x y"), one("b", themes="x y"), one("c", themes="x y"), *others(40))

    assert [other.id for other in alike_of(museum, {"a": [Ref("artifact", "b")]})["a"]] == ["c"]


def test_it_is_the_same_every_time_and_never_more_than_a_few() -> None:
    artifacts = [one(f"a-{n:03}", themes=f"n{n % 7} m{n % 11} p{n % 13}") for n in range(300)]

    found = alike_of(museum_of(*artifacts), {})
    assert found == alike_of(museum_of(*artifacts), {})
    assert {len(chosen) for chosen in found.values()} == {CHOSEN}
    assert all(id not in {other.id for other in chosen} for id, chosen in found.items())


def test_what_is_remembered_is_what_would_be_chosen_anew(tmp_path: Path) -> None:
    museums = [
        museum_of(one("a", themes="x y"), one("b", themes="x y"), one("c", themes=themes), *others(40))
        for themes in ("x", "x y", "x y")
    ]

    for museum in museums:
        assert alike_of(museum, {}, tmp_path) == alike_of(museum, {})
    named = {"a": [Ref("artifact", "b")]}
    assert alike_of(museums[-1], named, tmp_path) == alike_of(museums[-1], named)
    (tmp_path / FILE).write_bytes(b"damaged")
    assert alike_of(museums[0], {}, tmp_path) == alike_of(museums[0], {})


def test_one_record_more_changes_the_pages_of_few_others() -> None:
    artifacts = [one(f"a-{n:03}", themes=f"n{n % 31} m{n % 17}") for n in range(400)]

    def digests(museum: Museum) -> dict[str, str]:
        planned = pages.plan(museum, PICTURES, SETTINGS)
        return {page.address: page.made_from for page in planned if page.kind == "artifact"}

    before = digests(museum_of(*artifacts))
    after = digests(museum_of(*artifacts[:200], one("moi", themes="n3 m5"), *artifacts[200:]))
    changed = [address for address, digest in before.items() if after[address] != digest]

    assert 0 < len(changed) < 100  # of 800, in two languages
