"""A page is made from exactly what it shows: its digest changes when that does, and not otherwise."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pages_museum import BARE, HERE, MUSEUM, PICTURES, SETTINGS, STELE, picture, with_artifact

from hyplan_museum import pages
from hyplan_museum.essence import essence
from hyplan_museum.museum import (
    Artifact,
    Claim,
    ClaimSet,
    Date,
    Fact,
    Feast,
    InscriptionLine,
    Media,
    Museum,
    Picture,
    Recognition,
    Text,
    Value,
)
from hyplan_museum.outputs import Page
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Settings

T = Text.of
ELSEWHERE = Position("collections/bia/khac.yml", 99, 9)


def planned(museum: Museum = MUSEUM, settings: Settings = SETTINGS, **options: Any) -> dict[str, Page]:
    pictures = options.pop("pictures", PICTURES)
    return {page.address: page for page in pages.plan(museum, pictures, settings, **options)}


def changed(before: dict[str, Page], after: dict[str, Page]) -> set[str]:
    return {a for a in before.keys() | after.keys() if digest_at(before, a) != digest_at(after, a)}


def digest_at(pages_at: dict[str, Page], address: str) -> str:
    return pages_at[address].made_from if address in pages_at else ""


def really_changed(before: dict[str, Page], after: dict[str, Page]) -> set[str]:
    return {a for a in before.keys() & after.keys() if before[a].render() != after[a].render()}


BEFORE = planned()


def test_the_same_museum_gives_the_same_digests() -> None:
    assert changed(BEFORE, planned()) == set()


def test_every_page_and_language_has_its_own_digest() -> None:
    digests = [page.made_from for page in BEFORE.values()]

    assert len(set(digests)) == len(digests)


def test_where_a_record_is_written_is_not_what_it_says() -> None:
    moved = replace(STELE, position=ELSEWHERE, written={"title": ELSEWHERE})

    assert changed(BEFORE, planned(with_artifact(moved))) == set()


@pytest.mark.parametrize(
    "change",
    [
        {"title": T(vi="Tên mới")},
        {"other_titles": (T(vi="Tên khác nữa"),)},
        {"kind": Value(T(vi="bia"))},
        {"facts": (Fact("material", T(vi="Chất liệu"), (Value(T(vi="gỗ")),)),)},
        {"date": Date(T(vi="1700"), (1700, 1, 1), (1700, 12, 31), readable=True)},
        {"place": "hung-yen"},
        {"description": T(vi="Lời khác.")},
        {"media": (Media("1", "image", "x.jpg", HERE, alt=T(vi="lời mới"), rights=RIGHTS["inc"]),)},
        {"claims": (ClaimSet("x", T(vi="X"), (Claim(T(vi="1")),)),)},
        {"recognition": (Recognition(Value(T(vi="cấp tỉnh"))),)},
        {"feasts": (Feast("lunar", (2, 10), (2, 12)),)},
        {"inscription": (InscriptionLine("1", "天"),)},
        {"sources": (T(vi="nguồn khác"),)},
        {"notes": (("ghi", T(vi="chú")),)},
        {"related": ()},
        {"credit": T(vi="Người chụp")},
        {"institution": T(vi="Chùa Hiến")},
        {"status": "draft"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_change_of_any_field_changes_every_page_that_shows_it(change: dict[str, Any]) -> None:
    after = planned(with_artifact(replace(STELE, **change)))

    assert "artifacts/bia-06/" in changed(BEFORE, after)
    assert really_changed(BEFORE, after) <= changed(BEFORE, after)
    assert "people/an-duong/" not in changed(BEFORE, after)
    assert "exhibits/" not in changed(BEFORE, after) or "media" in change


def test_every_field_of_an_artifact_is_part_of_its_essence() -> None:
    left_out = {"position", "written", "approved_by", "approved_on"}
    for field in dataclasses.fields(Artifact):
        anything: Any = {field.name: "~anything else~"}
        other = replace(BARE, **anything)

        assert (essence(BARE) == essence(other)) == (field.name in left_out), field.name


@pytest.mark.parametrize(
    ("museum", "address"),
    [
        (
            replace(
                MUSEUM, places={**MUSEUM.places, "chua-hien": replace(MUSEUM.places["chua-hien"], precision=T(vi="x"))}
            ),
            "",
        ),
        (replace(MUSEUM, people={**MUSEUM.people, "do-the": replace(MUSEUM.people["do-the"], name=T(vi="Đỗ"))}), ""),
        (replace(MUSEUM, terms={**MUSEUM.terms, "da": replace(MUSEUM.terms["da"], label=T(vi="đá vôi"))}), ""),
        (
            replace(MUSEUM, exhibits={"doc-bia": replace(MUSEUM.exhibits["doc-bia"], title=T(vi="Tên mới", en="New"))}),
            "exhibits/",
        ),
        (
            replace(
                MUSEUM, collections={**MUSEUM.collections, "bia": replace(MUSEUM.collections["bia"], title=T(vi="Đá"))}
            ),
            "collections/",
        ),
        (replace(MUSEUM, tombstones=(replace(MUSEUM.tombstones[0], date=T(vi="2/2/2027")), MUSEUM.tombstones[1])), ""),
    ],
    ids=["place", "person", "term", "exhibit", "collection", "tombstone"],
)
def test_a_change_elsewhere_reaches_every_page_it_shows_on(museum: Museum, address: str) -> None:
    after = planned(museum)
    really = really_changed(BEFORE, after)

    assert really
    assert really <= changed(BEFORE, after)
    assert not address or address in really


def test_a_new_picture_changes_the_pages_that_show_it() -> None:
    pictures: dict[tuple[str, str], Picture] = {**PICTURES, ("bia-06", "1"): picture("bia-06", "1", 1200, 900)}
    after = planned(pictures=pictures)

    assert "artifacts/bia-06/" in changed(BEFORE, after)
    assert "exhibits/doc-bia/" in changed(BEFORE, after)
    assert really_changed(BEFORE, after) <= changed(BEFORE, after)
    assert "artifacts/chua-chuong/" not in changed(BEFORE, after)


def test_a_link_in_prose_that_loses_its_target_changes_its_page() -> None:
    collection = replace(MUSEUM.collections["bia"], artifacts=("bia-06",))
    unrelated = replace(STELE, related=())
    with_target = with_artifact(unrelated)
    without = replace(
        with_target,
        artifacts={k: a for k, a in with_target.artifacts.items() if k != "bia-07"},
        collections={**MUSEUM.collections, "bia": collection},
    )
    before, after = planned(with_target), planned(without)

    assert "artifact:bia-07" not in after["artifacts/bia-06/"].render().body
    assert {"artifacts/bia-06/", "en/artifacts/bia-06/"} <= changed(before, after)


def test_settings_that_show_change_every_page() -> None:
    after = planned(settings=replace(SETTINGS, site_url="https://khac.example/"))

    assert changed(BEFORE, after) == set(BEFORE)


def test_an_own_template_changes_every_page(tmp_path: Path) -> None:
    (tmp_path / "rights.html").write_text("<h1>{{ page.title }}</h1>", "utf-8")

    assert changed(BEFORE, planned(templates=tmp_path)) == set(BEFORE)
