"""A scene passed on by its link and code, and printed alone; sheets of paper; a frame in another site."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from built_museums import Built
from playwright.sync_api import Browser, Page
from site_visits import served, visiting

pytestmark = pytest.mark.browser
EXHIBIT = "exhibits/thu-nhat-kinh-ky/index.html"
PRINT_INSTEAD = "window.print = () => { window.printed = true }"


def sheets(page: Page) -> int:
    """How many sheets of A4 the page is."""
    pdf = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("how", ["http", "folder"])
def test_a_scene_is_passed_on_and_printed_alone(sample: Built, browser: Browser, how: str) -> None:
    with served(sample.site) as address, visiting(browser) as visit:
        home = address if how == "http" else f"{sample.site.as_uri()}/"
        page = visit.open(home + EXHIBIT)
        page.evaluate(PRINT_INSTEAD)
        scene = page.locator(".hy-scene").nth(1)
        url = f"https://example.org/bao-tang-so/exhibits/thu-nhat-kinh-ky/#{scene.locator('h2').get_attribute('id')}"

        scene.locator(".hy-pass button").click()
        page.wait_for_selector("dialog[open] svg")
        assert page.locator("dialog a").get_attribute("href") == url
        assert url in (page.locator("dialog svg").get_attribute("aria-label") or "")
        page.locator("dialog summary").click()
        assert (
            f'src="{url.replace("exhibits/", "embed/exhibits/").replace("#", "")}/"'
            in page.locator("dialog code").inner_text()
        )
        page.keyboard.press("Escape")
        assert page.locator("dialog").count() == 0
        assert scene.locator(".hy-pass button").evaluate("e => e === document.activeElement")

        scene.locator(".hy-pass button").click()
        page.click(".hy-passing-print")
        page.wait_for_function("window.printed")
        assert sheets(page) == 1
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator(".hy-print-source").count() == 0
        assert 3 < sheets(page) < 9
        assert visit.complaints == []
        assert visit.elsewhere(home) == []


def test_a_detail_that_the_viewer_hands_over_is_passed_on(sample: Built, browser: Browser) -> None:
    with served(sample.site) as home, visiting(browser) as visit:
        page = visit.open(f"{home}artifacts/bia-06/index.html")
        page.evaluate("""() => document.body.dispatchEvent(new CustomEvent('hy-detail', {bubbles: true,
            detail: {url: 'https://example.org/bao-tang-so/artifacts/bia-06/#r=1', title: 'Trán bia'}}))""")
        page.wait_for_selector("dialog[open] svg")

        assert page.locator("dialog h2").inner_text() == "Trán bia"
        assert visit.complaints == []


def test_a_record_prints_with_its_code_and_without_what_only_a_screen_needs(sample: Built, browser: Browser) -> None:
    with served(sample.site) as home, visiting(browser) as visit:
        page = visit.open(f"{home}artifacts/bia-06/index.html")
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")

        assert page.locator(".hy-qr-code svg").is_visible()
        assert page.locator("#hy-citation").is_visible()
        shown = page.locator(".hy-copy, .hy-print, .hy-foot, .md-header, .hy-embed-code, .hy-contents")
        assert [one.get_attribute("class") for one in shown.all() if one.is_visible()] == []
        assert sheets(page) <= 3


@pytest.mark.parametrize(("width", "height"), [(600, 760), (280, 320)])
def test_a_frame_in_another_site_shows_the_whole_picture_and_its_words(
    sample: Built, browser: Browser, tmp_path: Path, width: int, height: int
) -> None:
    with served(sample.site) as home, visiting(browser) as visit:
        frame = f'<iframe src="{home}embed/artifacts/bia-06/" width="{width}" height="{height}"></iframe>'
        (tmp_path / "lesson.html").write_text(f"<!doctype html><title>Bài</title>{frame}", "utf-8")
        with served(tmp_path, "/lop-8/") as elsewhere:
            page = visit.open(f"{elsewhere}lesson.html")
            inner = page.frame_locator("iframe")
            picture = inner.locator("img")
            picture.evaluate("image => image.decode()")
            box = picture.bounding_box()

            assert inner.locator("h1").inner_text() == "Bia chùa Hiến năm Vĩnh Tộ 7"
            assert box
            assert box["width"] <= width
            assert box["height"] >= 100
            assert inner.locator("body").evaluate("body => body.scrollWidth <= innerWidth")
            assert not [url for url in visit.asked if not url.startswith((home, elsewhere))]
