"""Every HTML file of the sample site, read whole: nothing leads nowhere, nothing is loaded from elsewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from built_museums import Built, names_in, text_files
from whole_pages import WholePage, file_meant, is_outside, pages_of, style_addresses

from hyplan_museum import addresses

LANGUAGES = ("vi", "en")
SITE_URL = "https://example.org/bao-tang-so/"


@pytest.fixture(scope="module")
def pages(sample: Built) -> dict[str, WholePage]:
    return pages_of(sample.site)


@pytest.fixture(scope="module")
def files(sample: Built) -> set[str]:
    return set(names_in(sample.site))


def resolved(page: WholePage, address: str) -> tuple[str, str]:
    """File and fragment; 404.html is shown at any address, so its links begin at the root of the host."""
    if page.file == "404.html" and address.startswith("/"):
        below = address.removeprefix("/bao-tang-so/")
        assert below != address, address
        file, mark, fragment = below.partition("#")
        return file_meant(page.file, addresses.file_of(file) + mark + fragment)
    return file_meant(page.file, address)


def test_every_link_leads_to_a_file_and_to_an_anchor_in_it(pages: dict[str, WholePage], files: set[str]) -> None:
    lost = []
    for page in pages.values():
        for link in [*page.links, *([page.refresh] if page.refresh else [])]:
            if is_outside(link):
                continue
            file, fragment = resolved(page, link)
            is_place = fragment and "=" not in fragment  # with one it is a state that a script reads
            if file not in files or (is_place and file.endswith(".html") and fragment not in pages[file].ids):
                lost.append(f"{page.file} → {link}")
    assert lost == []


def test_no_link_asks_for_a_folder(pages: dict[str, WholePage]) -> None:
    """A double click on index.html shows a listing where a server would show the page."""
    asked = [
        f"{page.file} → {link}"
        for page in pages.values()
        for link in page.links
        if not is_outside(link) and page.file != "404.html" and re.match(r"[^#?]*(/|\.)([#?]|$)", link)
    ]
    assert asked == []


def test_everything_a_page_loads_is_a_file_of_the_site(pages: dict[str, WholePage], files: set[str]) -> None:
    lost = [
        f"{page.file} loads {address}"
        for page in pages.values()
        for address in page.loads
        if not address.startswith("data:") and (is_outside(address) or resolved(page, address)[0] not in files)
    ]
    assert lost == []


def test_style_sheets_load_nothing_from_elsewhere(sample: Built, files: set[str]) -> None:
    lost = [
        f"{name} loads {address}"
        for name, css in text_files(sample.site, (".css",))
        for address in style_addresses(css)
        if is_outside(address) or file_meant(name, address)[0] not in files
    ]
    assert lost == []


def test_every_page_says_its_language_and_has_one_heading(pages: dict[str, WholePage]) -> None:
    for page in pages.values():
        assert page.language == ("en" if page.file.startswith("en/") else "vi"), page.file
        assert page.headings == 1, page.file
        assert page.title.strip(), page.file


def test_every_picture_says_its_size(pages: dict[str, WholePage]) -> None:
    assert [f"{page.file}: {page.unsized}" for page in pages.values() if page.unsized] == []


def test_the_switch_leads_to_the_same_page_in_the_other_language_and_back(pages: dict[str, WholePage]) -> None:
    for page in pages.values():
        if page.file == "404.html" or is_frame(page.file) or page.file not in counterparts(pages):
            continue
        other = "vi" if page.language == "en" else "en"
        there = file_meant(page.file, page.switch[other])[0]
        back = file_meant(there, pages[there].switch[page.language])[0]

        assert there == (f"en/{page.file}" if other == "en" else page.file.removeprefix("en/"))
        assert back == page.file


def counterparts(pages: dict[str, WholePage]) -> set[str]:
    """Files that exist in both languages."""
    return {f for f in pages if (f.removeprefix("en/") if f.startswith("en/") else f"en/{f}") in pages}


def test_every_page_of_the_museum_exists_in_both_languages(pages: dict[str, WholePage]) -> None:
    alone = sorted(set(pages) - counterparts(pages) - {"404.html"})
    assert [file for file in alone if not file.startswith("developing/")] == []  # for developers, in English alone


def test_canonical_and_hreflang_agree_with_each_other(pages: dict[str, WholePage]) -> None:
    both = counterparts(pages)
    for page in pages.values():
        if page.file == "404.html" or is_frame(page.file):
            continue
        here = SITE_URL + page.file.removesuffix("index.html")
        assert page.canonical == here, page.file
        if page.file in both:
            assert page.alternates[page.language] == here, page.file
            assert set(page.alternates) == {"vi", "en", "x-default"}, page.file
            assert page.alternates["x-default"] == page.alternates["vi"], page.file


def test_the_sitemap_lists_every_page_and_no_other(sample: Built, pages: dict[str, WholePage]) -> None:
    text = (sample.site / "sitemap.xml").read_text("utf-8")
    listed = re.findall(r"<loc>([^<]*)</loc>", text)

    assert len(listed) == len(set(listed))
    own = [page for page in pages.values() if page.file != "404.html" and not is_frame(page.file)]
    assert set(listed) == {page.canonical for page in own if not page.refresh}


def is_frame(file: str) -> bool:
    """A small page for a frame in another site: it names the page it is of as the canonical one, and has no other."""
    return file.removeprefix("en/").startswith("embed/")


def test_a_frame_names_the_page_it_is_of(pages: dict[str, WholePage]) -> None:
    canonical = {page.canonical for page in pages.values() if not is_frame(page.file)}

    assert {page.canonical for page in pages.values() if is_frame(page.file)} <= canonical


def test_everything_iiif_names_is_a_file(sample: Built, files: set[str]) -> None:
    """What a harvester asks for, taken from the documents themselves."""
    asked = set()
    for name, text in text_files(sample.site / "iiif", (".json",)):
        for kind, address in named_in(json.loads(text)):
            if kind in PARTS or (kind in {"Text", "Agent"} and not address.startswith(SITE_URL)):
                continue
            assert address.startswith(SITE_URL), (name, kind, address)
            below = address.removeprefix(SITE_URL) + ("/info.json" if kind == "ImageService3" else "")
            assert addresses.file_of(below) in files, (name, kind, address)
            asked.add(kind)

    assert asked >= {"Collection", "Manifest", "Image", "ImageService3", "Text"}


PARTS = {"Canvas", "Annotation", "AnnotationPage", "Range", "SpecificResource", "Feature", "FeatureCollection"}
"""Types whose ids are names and not addresses."""


def named_in(value: object) -> list[tuple[str, str]]:
    """Type and id of everything in a document that has both."""
    if isinstance(value, dict):
        own = [(str(value["type"]), str(value["id"]))] if {"type", "id"} <= value.keys() else []
        return own + [found for item in value.values() for found in named_in(item)]
    if isinstance(value, list):
        return [found for item in value for found in named_in(item)]
    return []


def test_the_museum_has_no_search_of_the_hosts(sample: Built, pages: dict[str, WholePage]) -> None:
    names = list(names_in(sample.site))
    ours = {"hyplan/search.css", "hyplan/search.js"}
    assert {name for name in names if "search" in name.rsplit("/", 1)[-1]} == ours
    searches = {page.file: page.inputs.count("search") for page in pages.values() if "text" not in page.inputs}
    assert searches.keys() == pages.keys()
    assert {file for file, count in searches.items() if count > 1} == {"search/index.html", "en/search/index.html"}


def test_nothing_in_the_site_names_the_machine_it_was_built_on(sample: Built) -> None:
    folder = str(sample.root).encode()
    user = str(Path.home()).encode() + b"/"
    for name in names_in(sample.site):
        content = (sample.site / name).read_bytes()
        assert folder not in content, name
        assert user not in content, name
