"""The calendar: what stands in it, in which order, on which days, and when it changes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from html_page import read
from pages_museum import MUSEUM, PICTURES, SETTINGS, SITE, plan, rendered, with_artifact

from hyplan_museum import pages
from hyplan_museum.museum import Artifact, Feast, Text


def rows(body: str) -> list[list[str]]:
    """The words of each row of the table."""
    table = body[body.index("<tbody>") : body.index("</tbody>")]
    cells = (re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL) for row in table.split("</tr>")[:-1])
    return [[" ".join(re.sub("<[^>]*>", " ", cell).split()) for cell in row] for row in cells]


def test_the_days_of_three_years_in_the_order_of_the_first() -> None:
    found = rows(rendered("calendar/").body)

    assert [row[0].partition(" 29/12")[0][:16] for row in found] == [
        "Chùa Chuông",
        "Hội chùa Chuông ",
        "Ngày Di sản văn ",
    ]
    assert [row[1:] for row in found] == [
        ["16 – 18/2", "5 – 7/2", "25 – 27/1"],
        ["3/3", "20/2", "9/2"],
        ["23/11", "23/11", "23/11"],
    ]


def test_in_english_months_have_names() -> None:
    found = rows(rendered("en/calendar/").body)

    assert found[1][0].startswith("Bell pagoda festival 15th of the 1st lunar month · Hồng Châu")
    assert found[1][1:] == ["3 Mar", "20 Feb", "9 Feb"]


def test_a_day_is_a_time_for_machines_and_the_name_leads_to_the_record() -> None:
    body = rendered("calendar/").body

    assert '<time datetime="2026-03-03">3/3</time>' in body
    assert [e.attributes["href"] for e in read(body).all("a") if "hy-name" in e.attributes.get("class", "")] == [
        "../artifacts/chua-chuong/index.html",
        "../artifacts/chua-chuong/index.html",
    ]


def test_the_exhibits_that_show_the_record_are_named() -> None:
    assert '<a href="../exhibits/doc-bia/index.html">Đọc một tấm bia</a>' in rendered("calendar/").body


@pytest.mark.parametrize("address", ["", "en/"])
def test_home_leads_there(address: str) -> None:
    assert 'href="calendar/index.html"' in rendered(address).body.replace("../en/", "")


def test_without_feasts_and_days_there_is_no_calendar_and_no_way_to_it() -> None:
    bare = {id: replace(artifact, feasts=()) for id, artifact in MUSEUM.artifacts.items()}
    planned = plan(replace(MUSEUM, artifacts=bare), replace(SETTINGS, days=()))

    assert "calendar/" not in planned
    assert "calendar/" not in planned[""].render().body


def of_year(year: int) -> dict[str, tuple[str, str]]:
    planned = pages.plan(MUSEUM, PICTURES, SETTINGS, year=year)
    return {page.address: (page.made_from, page.render().body) for page in planned}


def test_only_the_calendar_and_records_with_lunar_feasts_are_made_from_the_year() -> None:
    before, after = of_year(2026), of_year(2027)
    changed = {f"{language}{page}" for language in ("", "en/") for page in ("calendar/", "artifacts/chua-chuong/")}

    assert {address for address in before if before[address][0] != after[address][0]} == changed
    assert {address for address in before if before[address][1] != after[address][1]} == changed


def changed_by(artifact: Artifact) -> set[str]:
    before, after = plan(), plan(with_artifact(artifact))
    return {address for address in before if before[address].made_from != after[address].made_from}


def test_a_changed_feast_changes_the_calendar() -> None:
    moved = replace(SITE, feasts=(Feast("lunar", (2, 15), (2, 15), Text.of(vi="Hội")),))

    assert "calendar/" in changed_by(moved)
    assert "calendar/" in changed_by(replace(SITE, title=Text.of(vi="Chùa")))
    assert "calendar/" in changed_by(replace(SITE, place="hung-yen"))
    assert "calendar/" not in changed_by(replace(SITE, description=Text.of(vi="Lời khác.")))


def test_a_record_says_the_days_of_its_feast_this_year() -> None:
    for address, said in (("artifacts/", "Năm 2026: 3/3 dương lịch"), ("en/artifacts/", "In 2026: 3 Mar")):
        notes = [e.text for e in read(rendered(f"{address}chua-chuong/").body).classed("hy-note")]

        assert said in notes


def test_the_days_of_an_exhibit_stand_there_too_and_those_of_another_year_do_not() -> None:
    days = (
        Feast("solar", (12, 20), (1, 5), Text.of(vi="Trưng bày tại bảo tàng"), year=2026),
        Feast("solar", (5, 1), (5, 1), Text.of(vi="Khai mạc năm ngoái"), year=2025),
    )
    exhibit = replace(next(iter(MUSEUM.exhibits.values())), days=days)
    museum = replace(MUSEUM, exhibits={**MUSEUM.exhibits, exhibit.id: exhibit})
    found = {row[0]: row[1:] for row in rows(rendered("calendar/", museum).body)}

    assert found["Trưng bày tại bảo tàng"] == ["20/12 – 5/1", "–", "–"]
    assert not [name for name in found if "năm ngoái" in name]
    assert f'href="../exhibits/{exhibit.id}/index.html">Trưng bày tại bảo tàng' in rendered("calendar/", museum).body
