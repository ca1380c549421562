"""What a visitor sees of Chinese and Nôm characters and of an inscription in three layers, in Chromium."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from built_museums import Built
from page_kinds import MuseumName
from playwright.sync_api import Browser, Page
from site_visits import visiting

pytestmark = pytest.mark.browser

LINES = "#hy-inscription .hy-lines"


def fonts_of(page: Page, selector: str) -> dict[str, int]:
    """The fonts Chromium drew the words of an element with, and how many glyphs of each."""
    client = page.context.new_cdp_session(page)
    client.send("DOM.enable")
    client.send("CSS.enable")
    root = client.send("DOM.getDocument")["root"]["nodeId"]
    node = client.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    used = client.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {font["familyName"]: int(font["glyphCount"]) for font in used}


def test_every_character_is_drawn_by_the_museums_own_small_font(
    browser: Browser, museums: Mapping[MuseumName, str], one_of_everything: Built
) -> None:
    with visiting(browser, viewport={"width": 1280, "height": 900}) as visit:
        page = visit.open(f"{museums['everything']}artifacts/chu-thu/index.html")
        page.evaluate("document.fonts.ready")

        assert fonts_of(page, "#line-1 .hy-original") == {"Han Nom": 5}
        assert fonts_of(page, "#line-3 .hy-original") == {"Han Nom": 3}
        assert fonts_of(page, "#hy-record .hy-han") == {"Han Nom": 2}
        assert page.evaluate("document.fonts.check('20px \"Han Nom\"', '𠀧')")
        fetched = {url for url in visit.asked if "han-nom" in url}
        assert sorted(url.rsplit(".", 1)[1] for url in fetched) == ["css", "woff2"]
        assert visit.complaints == []
        visit.asked.clear()
        visit.open(f"{museums['everything']}artifacts/bia-07/index.html")
        assert not [url for url in visit.asked if "han-nom" in url]
    (font,) = (one_of_everything.site / "hyplan/fonts").glob("han-nom-*.woff2")
    assert font.stat().st_size < 20_000


def test_a_character_without_a_glyph_is_its_picture_or_its_parts_and_never_a_box(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    with visiting(browser) as visit:
        page = visit.open(f"{museums['everything']}en/artifacts/chu-thu/index.html")
        page.evaluate("document.fonts.ready")

        picture = page.locator("#line-4 img.hy-glyph")
        assert picture.get_attribute("alt") == "a test character made of 口 (khẩu) and 頂 (đính)"
        assert picture.evaluate("image => image.naturalHeight") == 96
        parts = page.locator("#line-4 .hy-ids")
        assert parts.inner_text() == "⿺辶⿳穴⿲月⿱⿲幺言幺⿲長馬長刂心"
        assert fonts_of(page, "#line-4 .hy-ids") == {"Han Nom": 17}
        assert "U+30EDE" in page.locator(".hy-stand-ins").inner_text()


@pytest.mark.parametrize("scripts", [True, False])
def test_layers_are_switched_by_style_alone(browser: Browser, museums: Mapping[MuseumName, str], scripts: bool) -> None:
    with visiting(browser, java_script_enabled=scripts) as visit:
        page = visit.open(f"{museums['everything']}artifacts/chu-thu/index.html")

        assert page.locator(f"{LINES} .hy-of-reading:visible").count() == 4
        assert page.locator(f"{LINES} rt:visible").count() == 0
        page.get_by_label("Phiên âm", exact=True).uncheck()
        page.get_by_label("Âm đọc trên từng chữ").check()
        assert page.locator(f"{LINES} .hy-of-reading:visible").count() == 0
        assert page.locator(f"{LINES} .hy-of-translation:visible").count() == 4
        assert page.locator("#line-1 rt:visible").all_inner_texts() == ["nhất", "nhị", "tam", "tứ", "ngũ"]


def test_the_original_stands_in_columns_and_lines_have_addresses(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    with visiting(browser, viewport={"width": 1280, "height": 900}) as visit:
        page = visit.open(f"{museums['everything']}artifacts/chu-thu/index.html#line-3")
        original = page.locator("#line-1 .hy-original")
        box = original.bounding_box()

        assert original.evaluate("one => getComputedStyle(one).writingMode") == "vertical-rl"
        assert original.get_attribute("lang") == "vi-Hani"
        assert box
        assert box["height"] > 2 * box["width"]
        assert page.locator("#line-3").evaluate("line => line.matches(':target')")
        columns = [page.locator(f"#line-3 .hy-of-{one}").bounding_box() for one in ("text", "reading", "translation")]
        lefts = [column["x"] for column in columns if column]
        assert lefts == sorted(set(lefts))


def test_a_line_and_its_place_on_the_picture_light_each_other(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    with visiting(browser, viewport={"width": 1280, "height": 900}) as visit:
        page = visit.open(f"{museums['everything']}artifacts/chu-thu/index.html")
        spot = page.get_by_title("Dòng 2 trên ảnh")
        place, plate = spot.bounding_box(), page.locator(".hy-plate img").bounding_box()

        assert place
        assert plate
        assert abs((place["x"] - plate["x"]) / plate["width"] - 0.49) < 0.01
        assert abs(place["height"] / plate["height"] - 0.34) < 0.01
        page.locator("#line-2 .hy-number a").focus()
        assert page.locator(".hy-spot.hy-lit").get_attribute("data-line") == "line-2"
        page.locator("#line-2 .hy-number a").blur()
        assert page.locator(".hy-lit").count() == 0
        spot.hover()
        assert page.locator("li.hy-lit").get_attribute("id") == "line-2"
        spot.click()
        assert page.url.endswith("#line-2")


def test_it_all_works_from_a_folder(browser: Browser, one_of_everything: Built) -> None:
    with visiting(browser) as visit:
        page = visit.open((one_of_everything.site / "artifacts/chu-thu/index.html").as_uri())
        page.evaluate("document.fonts.ready")

        assert fonts_of(page, "#line-2 .hy-original") == {"Han Nom": 2}
        assert not [complaint for complaint in visit.complaints if "han-nom" in complaint]
