"""The pages in a real browser, opened from a folder: nothing moves, overflows, complains or calls another host."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pages_museum import MUSEUM, PICTURES, SETTINGS

from hyplan_museum import addresses, pages

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser

PIXEL = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#987"/></svg>'
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for page in pages.plan(MUSEUM, PICTURES, SETTINGS):
        text = page.render()
        file = folder / addresses.file_of(page.address)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f'<!doctype html><html lang="{page.language}"><head><meta charset="utf-8">'
            f"<title>{escape(text.title)}</title>"
            f'<meta name="viewport" content="width=device-width">{text.head}</head><body>{text.body}</body></html>',
            "utf-8",
        )
    for output in pages.files(MUSEUM, PICTURES, SETTINGS):
        file = folder / output.uri
        file.parent.mkdir(parents=True, exist_ok=True)
        assert output.render is not None
        file.write_bytes(output.render())
    return folder


def complaints(page: Page) -> list[str]:
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith("file:") else heard.append(request.url))
    page.route("**/*.jpg", lambda route: route.fulfill(body=PIXEL, content_type="image/svg+xml"))
    return heard


def opened(context: BrowserContext, site: Path, address: str) -> tuple[Page, list[str]]:
    page = context.new_page()
    heard = complaints(page)
    page.goto((site / addresses.file_of(address)).as_uri())
    return page, heard


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("address", ["", "artifacts/bia-06/", "en/exhibits/doc-bia/", "a-z/", "places/chua-hien/"])
def test_a_page_fits_and_is_quiet(browser: Browser, site: Path, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page, heard = opened(context, site, address)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert heard == []
    context.close()


def test_nothing_moves_when_a_picture_comes_late(browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.route("**/*.jpg", lambda _route: None)  # never answered
    page.goto((site / "artifacts/bia-06/index.html").as_uri(), wait_until="domcontentloaded")
    before = page.locator("h1").bounding_box()
    page.unroute("**/*.jpg")
    page.route("**/*.jpg", lambda route: route.fulfill(body=PIXEL, content_type="image/svg+xml"))
    page.goto((site / "artifacts/bia-06/index.html").as_uri())

    assert before is not None
    assert page.locator("h1").bounding_box() == before
    context.close()


def test_a_citation_is_copied_with_the_day_of_access(browser: Browser, site: Path) -> None:
    context = browser.new_context()
    page, heard = opened(context, site, "artifacts/bia-06/")
    page.evaluate("navigator.clipboard && (navigator.clipboard.writeText = async text => { window.copied = text })")
    page.locator('button[data-copy="hy-citation"]').click()
    page.wait_for_function("window.copied")
    copied = page.evaluate("window.copied")

    assert copied.startswith("“Bia chùa Hiến năm Vĩnh Tộ 7” (Vĩnh Tộ thứ 7, Ất Sửu (1625)). Sưu tập Bia ký.")
    assert "(truy cập ngày " in copied
    assert page.locator(".hy-said").inner_text() == "Đã sao chép"
    assert heard == []
    context.close()


def test_without_javascript_no_button_is_shown_and_everything_else_is(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page, _ = opened(context, site, "artifacts/bia-06/")

    assert page.locator("button:visible").count() == 0
    assert page.locator("#hy-citation").is_visible()
    assert page.locator("h1").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(browser: Browser, site: Path, scheme: str) -> None:
    """At least 4.5 to 1 (WCAG 2.2, 1.4.3), reckoned from what the browser computed."""
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page, _ = opened(context, site, "artifacts/bia-06/")
    colours = page.evaluate(
        """() => ['.hy h1', '.hy-kind', '.hy dt', '.hy-quiet', '.hy a', '.hy-copy', '.hy-unknown'].map(
            s => getComputedStyle(document.querySelector(s)).color).concat(
            getComputedStyle(document.querySelector('.hy-frame')).backgroundColor)"""
    )
    ground = luminance(colours.pop())

    for colour in colours:
        high, low = sorted((luminance(colour), ground), reverse=True)
        assert (high + 0.05) / (low + 0.05) >= 4.5, colour
    context.close()


def luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
