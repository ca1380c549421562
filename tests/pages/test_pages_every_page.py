"""What is true of every page of every kind in both languages."""

from __future__ import annotations

import json
import posixpath
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from html_page import read
from pages_museum import MUSEUM, PICTURES, SETTINGS, plan

from hyplan_museum import addresses, pages
from hyplan_museum.addresses import PAGE_KINDS

PAGES = plan()
TEXTS = {address: page.render() for address, page in PAGES.items()}
FILES = {output.uri for output in pages.files(MUSEUM, PICTURES, SETTINGS)}
FILES |= {addresses.record(id) for id in MUSEUM.artifacts}  # written by exports/
FILES |= {addresses.PLACES_FILE}
FILES |= {media.recording.uri for one in MUSEUM.artifacts.values() for media in one.media if media.recording}
FILES |= {addresses.calendar_file(language, SETTINGS.languages) for language in SETTINGS.languages}
PICTURE_FILES = {
    r.uri
    for p in PICTURES.values()
    for r in (*p.renditions, p.thumbnail, *(crop for detail in p.details.values() for crop in detail))
} | {f"{p.service}/{below}" for p in PICTURES.values() for below in p.files}

every_page = pytest.mark.parametrize("address", list(PAGES))


def test_there_is_a_page_of_every_kind() -> None:
    assert {page.kind for page in PAGES.values()} == set(PAGE_KINDS)


def test_every_page_has_its_counterpart() -> None:
    vietnamese = {address for address in PAGES if not address.startswith("en/")} - {"404.html"}

    assert {address.removeprefix("en/") for address in PAGES if address.startswith("en/")} == vietnamese


@every_page
def test_a_page_is_well_formed(address: str) -> None:
    text = TEXTS[address]

    assert read(text.body).faults == []
    assert read(text.head).faults == []


@every_page
def test_a_page_has_one_h1_and_skips_no_level(address: str) -> None:
    seen = read(TEXTS[address].body)
    levels = [int(e.tag[1]) for e in seen.elements if re.fullmatch("h[1-6]", e.tag)]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
    assert seen.all("h1")[0].attributes["id"] == "hy-title"


@every_page
def test_ids_are_unique_and_references_to_them_hold(address: str) -> None:
    seen = read(TEXTS[address].body)
    ids = seen.ids()

    assert len(set(ids)) == len(ids)
    for element in seen.elements:
        for name in ("aria-labelledby", "data-copy"):
            if name in element.attributes:
                assert element.attributes[name] in ids


@every_page
def test_every_link_into_the_museum_leads_to_a_page_or_file(address: str) -> None:
    seen = read(TEXTS[address].body)
    here = addresses.file_of(address)
    targets = [e.attributes[n] for e in seen.elements for n in ("href", "src") if n in e.attributes] + seen.loads()
    for target in targets:
        if target.startswith(("http://", "https://", "mailto:", "geo:", "webcal:")):
            continue
        path, _, fragment = target.partition("#")
        if address == "404.html":
            assert target.startswith("/hung-yen/"), "the host shows this page at any depth"
            file = path.removeprefix("/hung-yen/")
        else:
            file = posixpath.normpath(posixpath.join(posixpath.dirname(here), path)) if path else here
        planned = {addresses.file_of(one): one for one in PAGES}

        assert file in planned or file in FILES or file in PICTURE_FILES, f"{address} → {target}"
        if fragment and "=" not in fragment:  # with one it is a state that a script reads, no place on the page
            assert fragment in read(TEXTS[planned[file]].body).ids(), f"{address} → {target}"


@every_page
def test_nothing_is_loaded_from_another_host(address: str) -> None:
    for part in (TEXTS[address].head, TEXTS[address].body):
        for loaded in read(part).loads():
            assert not re.match(r"[a-z]+:|//", loaded), loaded


@every_page
def test_linked_data_and_description_can_be_read(address: str) -> None:
    text = TEXTS[address]
    scripts = [e for e in read(text.head).all("script") if e.attributes.get("type") == "application/ld+json"]
    parsed = [json.loads(script.text) for script in scripts]

    assert all(graph["@context"] == "https://schema.org" for graph in parsed)
    assert len(parsed) == (0 if PAGES[address].kind in ("not-found", "tombstone") else 1)
    assert text.title
    assert text.description
    assert "<" not in text.title + text.description


@every_page
def test_pictures_keep_their_place_and_have_words(address: str) -> None:
    for image in read(TEXTS[address].body).all("img"):
        assert int(image.attributes["width"]) > 0
        assert int(image.attributes["height"]) > 0
        assert "alt" in image.attributes


@every_page
def test_canonical_and_alternates_name_the_page_and_its_counterpart(address: str) -> None:
    links = read(TEXTS[address].head).all("link")
    canonical = [e.attributes["href"] for e in links if e.attributes["rel"] == "canonical"]
    alternates = {e.attributes["hreflang"]: e.attributes["href"] for e in links if "hreflang" in e.attributes}
    if PAGES[address].kind in ("not-found", "tombstone"):
        assert canonical == []
        assert alternates == {}
        assert '<meta name="robots" content="noindex">' in TEXTS[address].head
        return
    plain = address.removeprefix("en/")

    assert canonical == [SETTINGS.site_url + address]
    assert alternates == {
        "vi": SETTINGS.site_url + plain,
        "en": f"{SETTINGS.site_url}en/{plain}",
        "x-default": SETTINGS.site_url + plain,
    }


@every_page
def test_the_language_switch_leads_to_the_same_page(address: str) -> None:
    if address == "404.html":
        return
    other = address.removeprefix("en/") if address.startswith("en/") else f"en/{address}"
    switches = [e for e in read(TEXTS[address].body).all("a") if "hreflang" in e.attributes]
    reached = posixpath.normpath(
        posixpath.join(posixpath.dirname(addresses.file_of(address)), switches[0].attributes["href"])
    )

    assert len(switches) == 1
    assert reached == addresses.file_of(other)
    assert switches[0].language == ("vi" if address.startswith("en/") else "en")


@every_page
def test_words_of_another_language_say_so(address: str) -> None:
    page = PAGES[address]
    if page.kind == "not-found":
        return
    only_vietnamese = ("Đá chưa rõ tên", "Bia Thiên Ứng tự", "hồ sơ di tích", "Nội công ngoại quốc", "Đọc từ phải")
    for words, language in read(TEXTS[address].body, page.language).stretches:
        for known in only_vietnamese:
            if known in words:
                assert language == "vi", words


def test_without_an_address_of_the_site_pages_build_and_name_no_absolute_one() -> None:
    for page in plan(settings=replace(SETTINGS, site_url="")).values():
        text = page.render()

        assert "canonical" not in text.head
        assert "og:image" not in text.head
        assert "manifest.json" not in text.head + text.body
        assert SETTINGS.site_url not in text.head + text.body


def test_a_single_language_has_no_switch_and_no_alternates() -> None:
    planned = plan(settings=replace(SETTINGS, languages=("vi",)))
    text = planned["artifacts/bia-06/"].render()

    assert not any(address.startswith("en/") for address in planned)
    assert "hreflang" not in text.head + text.body
