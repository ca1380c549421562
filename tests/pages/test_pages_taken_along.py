"""Cards, feeds, frames, codes: what lets a page be taken elsewhere, in the small museum made of nouns."""

from __future__ import annotations

import json
from dataclasses import replace
from html import unescape
from xml.etree import ElementTree as ET

import pytest
from html_page import read
from pages_museum import MUSEUM, PICTURES, SETTINGS, SITE, STELE, rendered

from hyplan_museum import exports, pages
from hyplan_museum.essence import Essences
from hyplan_museum.museum import Museum
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.share import qr_code
from hyplan_museum.publication import published_on
from hyplan_museum.settings import Settings

ATOM = "{http://www.w3.org/2005/Atom}"
DATED = replace(
    MUSEUM,
    artifacts={
        **MUSEUM.artifacts,
        "bia-06": replace(STELE, approved_on="2026-11-20"),
        "chua-chuong": replace(SITE, approved_on="21/11/2026"),
    },
)


def editions(museum: Museum = MUSEUM, settings: Settings = SETTINGS) -> tuple[Edition, ...]:
    return pages.ready(museum, PICTURES, settings).editions


def files(museum: Museum = MUSEUM, settings: Settings = SETTINGS) -> dict[str, bytes]:
    made = pages.taken_along(editions(museum, settings), Essences())
    return {output.uri: output.render() for output in made if output.render}


def feed(language: str = "", museum: Museum = DATED) -> ET.Element:
    made = {output.uri: output for output in exports.feeds(museum, SETTINGS, pages.Prose().text)}
    content = made[f"{language}feed.xml"].render
    assert content
    return ET.fromstring(content())  # noqa: S314 - our own file


def test_a_feed_has_what_is_dated_the_newest_first_and_never_asks_the_clock() -> None:
    entries = feed().findall(f"{ATOM}entry")

    assert [entry.findtext(f"{ATOM}id") for entry in entries] == [
        "https://baotang.example/hung-yen/artifacts/chua-chuong/",
        "https://baotang.example/hung-yen/artifacts/bia-06/",
    ]
    assert [entry.findtext(f"{ATOM}updated") for entry in entries] == [
        "2026-11-21T00:00:00+07:00",
        "2026-11-20T00:00:00+07:00",
    ]
    assert feed().findtext(f"{ATOM}updated") == "2026-11-21T00:00:00+07:00"
    assert feed("en/").findtext(f"{ATOM}title") == "Hưng Yên Digital Museum: new exhibitions and objects"


def test_a_feed_is_named_in_every_head_where_there_is_one() -> None:
    assert 'type="application/atom+xml"' in rendered("artifacts/bia-07/", DATED).head
    assert "atom+xml" not in rendered("artifacts/bia-07/").head
    assert list(exports.feeds(MUSEUM, SETTINGS, str)) == []
    assert list(exports.feeds(DATED, replace(SETTINGS, site_url=""), str)) == []


@pytest.mark.parametrize(
    ("written", "day"),
    [("2026-11-20", "2026-11-20"), ("5/9/2026", "2026-09-05"), ("11/2026", ""), ("", ""), ("2026-13-01", "")],
)
def test_the_day_since_which_a_record_is_published(written: str, day: str) -> None:
    assert published_on(replace(STELE, approved_on=written)) == day


def test_a_record_with_a_picture_has_a_frame_and_oembed_and_one_without_has_a_quotation() -> None:
    made = files()
    told = json.loads(made["oembed/artifacts/bia-06.json"])

    assert {"embed/artifacts/bia-06/index.html", "en/embed/artifacts/bia-06/index.html"} <= made.keys()
    assert "embed/artifacts/bia-07/index.html" not in made
    assert (told["version"], told["type"], told["width"]) == ("1.0", "rich", 600)
    assert 'src="https://baotang.example/hung-yen/embed/artifacts/bia-06/"' in told["html"]
    assert "<script" not in told["html"]
    page = rendered("artifacts/bia-06/")
    assert "/oembed/artifacts/bia-06.json" in page.head
    assert told["html"] in unescape(page.body)
    bare = rendered("artifacts/bia-07/")
    assert "oembed" not in bare.head
    assert "<blockquote cite=" in unescape(bare.body)
    assert "<iframe" not in unescape(bare.body)


def test_a_frame_is_a_whole_small_page_with_its_licence_and_the_way_back() -> None:
    frame = files()["embed/artifacts/bia-06/index.html"].decode()
    seen = read(frame)

    assert seen.faults == []
    assert not seen.all("script")
    (image,) = seen.all("img")
    assert image.attributes["alt"] == "Mặt trước tấm bia"
    assert {e.attributes["href"] for e in seen.all("a")} >= {
        "https://baotang.example/hung-yen/artifacts/bia-06/",
        "http://creativecommons.org/licenses/by/4.0/",
    }
    assert 'name="robots" content="noindex"' in frame


def test_every_scene_with_a_picture_has_a_frame_that_leads_to_it() -> None:
    frame = files()["embed/exhibits/doc-bia/mot-dong/index.html"].decode()

    assert "https://baotang.example/hung-yen/exhibits/doc-bia/#mot-dong" in frame
    assert "detail-" in frame
    buttons = {
        e.attributes["data-scene"]: e
        for e in read(rendered("exhibits/doc-bia/").body).all("button")
        if "data-scene" in e.attributes
    }
    embedded = {
        id: read(e.attributes["data-embed"]).all("iframe")[0]
        for id, e in buttons.items()
        if "data-embed" in e.attributes
    }
    (detail,) = [scene for scene in MUSEUM.exhibits["doc-bia"].scenes if scene.id == "mot-dong"]
    picture = PICTURES["bia-06", detail.media or "1"]
    assert {f"embed/exhibits/doc-bia/{id}/index.html" for id in embedded} == {
        uri for uri in files() if uri.startswith("embed/exhibits/doc-bia/") and uri.count("/") == 4
    }
    assert len(embedded) < len(buttons)
    assert embedded["mot-dong"].attributes["src"] == "https://baotang.example/hung-yen/embed/exhibits/doc-bia/mot-dong/"
    assert embedded["mot-dong"].attributes["title"] == detail.title.values["vi"]
    assert detail.region
    box = detail.region.box(picture.width, picture.height)
    assert box
    assert int(embedded["mot-dong"].attributes["height"]) == round(600 * box[3] / box[2]) + 130
    assert "data-embed" not in rendered("exhibits/doc-bia/", settings=replace(SETTINGS, site_url="")).body


def test_without_an_address_nothing_that_needs_one_is_made() -> None:
    made = files(settings=replace(SETTINGS, site_url=""))

    assert not [uri for uri in made if "embed" in uri]
    assert not list(pages.share_cards(editions(settings=replace(SETTINGS, site_url=""))[0]))
    assert "hy-qr" not in rendered("artifacts/bia-06/", settings=replace(SETTINGS, site_url="")).body.replace(
        "hy-qr-", ""
    )


def test_cards_are_drawn_for_what_has_a_picture_and_others_share() -> None:
    (first, _) = editions()
    cards = {card.uri: card for card in pages.share_cards(first)}
    first.cards = cards.keys()

    assert {"cards/museum.jpg", "cards/artifacts/bia-06.jpg", "cards/collections/bia.jpg"} <= cards.keys()
    assert "cards/artifacts/bia-07.jpg" not in cards
    assert cards["cards/artifacts/bia-06.jpg"].title == "Bia chùa Hiến năm Vĩnh Tộ 7"
    ready = pages.ready(MUSEUM, PICTURES, SETTINGS)
    ready.editions[0].cards = cards.keys()
    head = {page.address: page for page in pages.pages_of(ready)}
    assert 'og:image" content="https://baotang.example/hung-yen/cards/artifacts/bia-06.jpg"' in (
        head["artifacts/bia-06/"].render().head
    )
    assert 'og:image:width" content="1200"' in head["artifacts/bia-07/"].render().head
    assert "/cards/collections/bia.jpg" in head["artifacts/bia-07/"].render().head
    assert "/cards/museum.jpg" in head["a-z/"].render().head


def test_a_code_is_drawn_whole_and_named() -> None:
    code = read(qr_code(editions()[0], "https://baotang.example/hung-yen/artifacts/bia-06/"))

    (drawing,) = code.all("svg")
    assert "https://baotang.example/hung-yen/artifacts/bia-06/" in drawing.attributes["aria-label"]
    assert drawing.attributes["viewbox" if "viewbox" in drawing.attributes else "viewBox"].startswith("-4 -4 ")


def test_an_exhibit_lists_all_that_it_needs_without_a_network() -> None:
    told = json.loads(files()["offline/doc-bia.json"])

    assert {"index.html", "offline/index.html", "exhibits/doc-bia/index.html", "artifacts/bia-06/index.html"} <= set(
        told["pages"]
    )
    assert "hyplan/museum.css" in told["files"]
    assert f'data-version="{told["version"]}"' in rendered("exhibits/doc-bia/").body
    assert f'data-version="{told["version"]}"' in rendered("offline/").body


def test_what_a_phone_is_told_leads_home_in_its_language() -> None:
    made = files()

    assert json.loads(made["museum.webmanifest"])["start_url"] == "index.html"
    english = json.loads(made["en/museum.webmanifest"])
    assert (english["lang"], english["start_url"], english["scope"]) == ("en", "../en/index.html", "../")
