"""Documents, PDFs, layers and pictures kept elsewhere on the pages of the museum with one of everything."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from built_museums import Built

from hyplan_museum.museum import Artifact, Chapter, Media, Text, Value
from hyplan_museum.pages.many_pages import on_page, size_in_words
from hyplan_museum.pages.remote import still_of
from hyplan_museum.problems import Position

HERE = Position("a.yml", 1, 1)


def page(built: Built, id: str, language: str = "") -> tuple[Path, str]:
    file = built.site / language / "artifacts" / id / "index.html"
    return file, file.read_text("utf-8")


def told_to_viewer(html: str) -> Any:
    found = re.search(r'id="hy-zoom"[^>]*>(.*?)</script>', html, re.DOTALL)
    assert found
    return json.loads(found[1])[0]


@pytest.mark.parametrize("language", ["", "en"])
@pytest.mark.parametrize(("id", "parts"), [("so-dinh", 5), ("ban-ke", 2)])
def test_every_part_of_the_contents_leads_to_a_figure_of_the_page(
    one_of_everything: Built, id: str, parts: int, language: str
) -> None:
    _, html = page(one_of_everything, id, language)
    [section] = re.findall(r'<section class="hy-chapters".*?</section>', html, re.DOTALL)
    links = re.findall(r'href="#([^"]+)"', section)

    assert len(links) == parts
    assert all(html.count(f'<figure class="hy-figure" id="{link}"') == 1 for link in links)
    assert 'href="#hy-document-contents"' in html


def test_the_pdf_is_offered_with_its_size_and_its_pages_are_pictures(one_of_everything: Built) -> None:
    file, html = page(one_of_everything, "ban-ke")
    [(href, words)] = re.findall(r'<a href="([^"]+)" type="application/pdf" download>([^<]+)</a>', html)

    offered = (file.parent / href).resolve()
    assert offered.read_bytes().startswith(b"%PDF")
    assert words == f"Tải về: Bản kê (PDF, {max(1, round(offered.stat().st_size / 1000))} KB)"
    assert [one["id"] for one in told_to_viewer(html)["media"]] == ["1-p1", "1-p2", "1-p3"]
    assert 'alt="Trang i của “Bản kê dạng PDF”"' in html
    assert not (one_of_everything.site / "collections/tu-lieu/media").exists()


def test_layers_are_named_pictures_and_one_to_the_viewer(one_of_everything: Built) -> None:
    _, html = page(one_of_everything, "bia-hai-lop", "en")

    assert "Front: Front light" in html
    assert "Raking light (The same view, another layer)" in html
    [one] = told_to_viewer(html)["media"]
    assert [layer["id"] for layer in one["layers"]] == ["1-2"]


@pytest.mark.parametrize("language", ["", "en"])
def test_a_picture_elsewhere_is_named_with_its_host_and_loaded_by_nothing(
    one_of_everything: Built, language: str
) -> None:
    _, html = page(one_of_everything, "bia-noi-khac", language)
    tags = re.findall(r"<[^>]*iiif\.example\.org[^>]*>", html)

    assert tags
    assert all(tag.startswith("<a ") for tag in tags), tags  # nothing that a browser fetches of its own accord
    assert re.search(r'<a class="hy-open" href="https://iiif\.example\.org/[^"]+/full/1200,/0/default\.jpg"', html)
    assert 'data-zoom="bia-noi-khac/1"' in html
    [one] = told_to_viewer(html)["media"]
    assert one["remote"] == "iiif.example.org"
    assert not [f for f in one_of_everything.site.rglob("*.jpg") if "bia-noi-khac" in str(f)]


def test_a_long_pdf_shows_its_first_pages_and_those_that_begin_a_part() -> None:
    shown = tuple(
        (Media(f"1-p{n}", "image", "a.pdf", HERE, page_of="1", page=n), SimpleNamespace()) for n in range(1, 31)
    )
    parts = (Chapter(Text.of(vi="Hai"), "1-p12", HERE, (Chapter(Text.of(vi="Ba"), "1-p20", HERE),)),)
    artifact = Artifact("a", "c", Text.of(vi="A"), Value(), HERE, contents=parts)
    edition: Any = SimpleNamespace(shown_pictures=lambda _: shown, language="vi")

    assert [media.page for media, _ in on_page(edition, artifact)] == [*range(1, 9), 12, 20]
    assert size_in_words(edition, 1_440_000) == "1,4 MB"


def test_the_plain_link_asks_for_a_size_only_where_their_server_cuts() -> None:
    from hyplan_museum.museum import Remote

    def link(width: int, profile: str, service: str = "https://x.example/a") -> str:
        return still_of(
            Remote("m", "x.example", "https://x.example/a.jpg", "image/jpeg", width, 9, service, "", profile)
        )

    assert link(4000, "level1") == "https://x.example/a/full/1200,/0/default.jpg"
    assert {link(4000, "level0"), link(900, "level2"), link(4000, "", "")} == {"https://x.example/a.jpg"}
