"""Files beside the pages: addresses of long ago, ways on from a wrong one, robots.txt, style and script."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from pathlib import Path

import pytest
from html_page import read
from pages_museum import MUSEUM, PICTURES, SETTINGS, plan, with_artifact

from hyplan_museum import addresses, pages
from hyplan_museum.museum import Museum
from hyplan_museum.outputs import Output
from hyplan_museum.pages import site_files
from hyplan_museum.settings import Settings


def made(museum: Museum = MUSEUM, settings: Settings = SETTINGS) -> dict[str, Output]:
    return {output.uri: output for output in pages.files(museum, PICTURES, settings)}


def content(output: Output) -> str:
    assert output.render is not None
    return output.render().decode()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("artifacts/bia-hien-1625/", "artifacts/bia-06/"),
        ("en/artifacts/bia-hien-1625/", "en/artifacts/bia-06/"),
        ("collections/chua/", "collections/di-tich/"),
        ("en/exhibits/doc-bia-cu/", "en/exhibits/doc-bia/"),
        ("artifacts/bia-rut-cu/", "artifacts/bia-rut/"),
    ],
)
def test_an_old_address_leads_to_the_present_one(old: str, new: str) -> None:
    html = content(made()[f"{old}index.html"])
    seen = read(html.removeprefix("<!doctype html>"))
    target = seen.all("a")[0].attributes["href"]

    assert seen.faults == []
    assert posixpath.normpath(posixpath.join(old, target)) == addresses.file_of(new)
    assert f'content="0; url={target}"' in html
    assert f'<link rel="canonical" href="{SETTINGS.site_url}{new}">' in html
    assert seen.all("html")[0].attributes["lang"] == ("en" if old.startswith("en/") else "vi")


def test_an_old_address_never_takes_the_place_of_a_living_page() -> None:
    stele = replace(MUSEUM.artifacts["bia-06"], formerly=("bia-07", "bia-rut"))
    uris = made(with_artifact(stele))
    planned = {addresses.file_of(address) for address in plan()}

    assert not planned & uris.keys()


def test_a_withdrawn_record_keeps_its_address_date_and_reason_and_nothing_else() -> None:
    page = plan()["artifacts/bia-rut/"].render()
    text = read(page.body).text

    assert page.title == "Hồ sơ đã rút khỏi trang"
    assert "Ngày rút1/11/2026" in text
    assert "Theo yêu cầu của nhà chùa" in text
    assert [e.text for e in read(page.body).classed("hy-ways")[0:1]] == ["Trang chủTrưng bàySưu tậpTra cứu A–Z"]
    assert plan()["exhibits/trung-bay-rut/"].kind == "tombstone"


def test_the_page_for_wrong_addresses_speaks_both_languages_and_works_at_any_depth() -> None:
    page = plan()["404.html"].render()
    seen = read(page.body)

    assert {e.language for e in seen.all("section")} == {"vi", "en"}
    assert all(e.attributes["href"].startswith("/hung-yen/") for e in seen.all("a"))
    assert "/hung-yen/en/index.html" in page.body
    assert 'href="/hung-yen/hyplan/museum.css"' in page.head


def test_the_page_for_wrong_addresses_without_an_address_of_the_site_starts_at_the_hosts_root() -> None:
    page = plan(settings=replace(SETTINGS, site_url=""))["404.html"].render()

    assert 'href="/index.html"' in page.body


def test_robots_may_read_everything_and_find_the_sitemap_where_there_is_one() -> None:
    without = made(settings=replace(SETTINGS, site_url=""))

    assert content(without["robots.txt"]) == "User-agent: *\nAllow: /\n"
    assert content(made()["robots.txt"]).endswith("Sitemap: https://baotang.example/hung-yen/sitemap.xml\n")


def test_a_package_without_its_style_sheet_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_files, "BUILT", tmp_path)

    with pytest.raises(pages.NotBuiltError, match="install the package again"):
        made()


def test_digests_follow_the_content() -> None:
    before, same, other = made(), made(), made(settings=replace(SETTINGS, site_url="https://khac.example/"))

    assert {u: o.made_from for u, o in before.items()} == {u: o.made_from for u, o in same.items()}
    assert before["robots.txt"].made_from != other["robots.txt"].made_from
    assert before["hyplan/museum.css"].made_from == other["hyplan/museum.css"].made_from
