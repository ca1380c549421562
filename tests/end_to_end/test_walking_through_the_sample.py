"""The sample museum in Chromium, over http and by double click: every kind of page, reached by clicking alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from built_museums import Built
from playwright.sync_api import Browser, Page
from site_visits import Visit, served, visiting

from hyplan_museum import addresses
from hyplan_museum.addresses import PAGE_KINDS, PageKind

pytestmark = pytest.mark.browser
LANGUAGES = ("vi", "en")
NOT_LINKED = {"not-found", "tombstone", "search", "group"}
"""Kinds nobody links to: what is missing, what was withdrawn (the sample has nothing withdrawn), where a box leads that
one types into, and lists that a script makes into boxes to tick."""

WALKS = [
    pytest.param("folder", "vi", 390, id="folder-vi-phone"),
    pytest.param("folder", "en", 1280, id="folder-en-desk", marks=pytest.mark.slow),
    pytest.param("folder", "en", 390, id="folder-en-phone", marks=pytest.mark.slow),
    pytest.param("folder", "vi", 1280, id="folder-vi-desk", marks=pytest.mark.slow),
    pytest.param("http", "en", 1280, id="http-en-desk", marks=pytest.mark.slow),
    pytest.param("http", "en", 390, id="http-en-phone", marks=pytest.mark.slow),
    pytest.param("http", "vi", 390, id="http-vi-phone", marks=pytest.mark.slow),
    pytest.param("http", "vi", 1280, id="http-vi-desk", marks=pytest.mark.slow),
]
CONTENT = "article.md-content__inner"
CLICKABLE_LINKS = """() => [...document.querySelectorAll('a[href]')]
    .map((a, number) => ({a, number, box: a.getBoundingClientRect()}))
    .filter(({a, box}) => a.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) && box.width
        && box.right > 0 && box.left < document.documentElement.clientWidth)
    .map(({a, number}) => [new URL(a.getAttribute('href'), location.href).href, number])  // a.href of SVG is no text"""
"""Address and place of every link that a visitor sees; those of a closed drawer stand beside the window."""
FAULTS = """() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
        const wide = [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
            .map(e => e.tagName + '.' + e.className).slice(0, 5);
        faults.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth} ${wide}`);
    }
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) faults.push(`${headings} h1`);
    for (const image of document.images) {
        if (!image.getAttribute('width') || !image.getAttribute('height')) faults.push(`no size: ${image.src}`);
        if (!image.hasAttribute('alt')) faults.push(`no alt: ${image.src}`);
        if (image.complete && image.currentSrc && !image.naturalWidth) faults.push(`broken: ${image.currentSrc}`);
    }
    if (document.querySelector('.md-search')) faults.push('a search of the host');
    return faults;
}"""


@dataclass
class Walk:
    """One visitor on one way of opening the museum; `faults` say what is wrong on which page."""

    visit: Visit
    home: str
    language: str
    faults: list[str] = field(default_factory=list)

    def below(self, url: str) -> str:
        return url.partition("#")[0].removeprefix(self.home)

    def kind(self, url: str) -> PageKind | None:
        """Which kind of the museum's own pages is at this address, in the walk's language."""
        return kind_of(self.below(url), self.language) if url.startswith(self.home) else None

    def look(self, page: Page) -> None:
        """Judge the page that is open."""
        here = self.below(page.url)
        self.faults += [f"{here}: {fault}" for fault in page.evaluate(FAULTS)]
        if page.evaluate("document.documentElement.lang") != self.language:
            self.faults.append(f"{here}: not in {self.language}")
        if page.url.startswith("file:") and not page.url.partition("#")[0].endswith(".html"):
            self.faults.append(f"{here}: a folder's listing")


def kind_of(file: str, language: str) -> PageKind | None:
    for kind in PAGE_KINDS:
        for id in ("", "@"):
            pattern = re.escape(addresses.file_of(addresses.page(kind, language, LANGUAGES, id))).replace("@", "[^/]+")
            if kind not in NOT_LINKED and re.fullmatch(pattern, file) and (id != "") == (kind in WITH_ID):
                return kind
    return None


WITH_ID = {"collection", "artifact", "exhibit", "place", "person", "term"}
WANTED = set(PAGE_KINDS) - NOT_LINKED


@contextmanager
def opened(site: Built, how: str) -> Iterator[str]:
    """The address of the museum's folder, as a web server or as a folder of files."""
    if how == "folder":
        yield f"{site.site.as_uri()}/"
    else:
        with served(site.site) as address:
            yield address


def click_to(page: Page, url: str) -> None:
    """Click the first visible link that leads there."""
    for href, number in page.evaluate(CLICKABLE_LINKS):
        if href == url:
            page.locator("a[href]").nth(number).click()
            page.wait_for_load_state("load")
            return
    raise AssertionError(f"no visible link to {url} on {page.url}")


def tour(walk: Walk) -> Iterator[tuple[PageKind, Page]]:
    """Every kind of page once, each reached by clicking from the one before, or from one further back."""
    page = walk.visit.open(walk.home + addresses.file_of(addresses.prefix(walk.language, LANGUAGES)))
    left = set(WANTED) - {"home"}
    trail = [page.url]
    yield "home", page
    while left:
        found = {walk.kind(url): url for url, _ in reversed(page.evaluate(CLICKABLE_LINKS))}
        onward = next((kind for kind in PAGE_KINDS if kind in left and kind in found), None)
        if onward is not None:
            click_to(page, found[onward])
            left.discard(onward)
            trail.append(page.url)
            assert walk.kind(page.url) == onward, page.url
            yield onward, page
            continue
        trail.pop()
        assert trail, f"no way from the home page to any {sorted(left)}"
        page.go_back(wait_until="load")


@pytest.mark.parametrize(("how", "language", "width"), WALKS)
def test_every_kind_of_page_is_reached_by_clicking_and_is_sound(
    sample: Built, browser: Browser, how: str, language: str, width: int
) -> None:
    with opened(sample, how) as home, visiting(browser, viewport={"width": width, "height": 800}) as visit:
        walk = Walk(visit, home, language)
        seen = set()
        for kind, page in tour(walk):
            walk.look(page)
            seen.add(kind)

        assert seen == WANTED
        assert walk.faults == []
        assert visit.complaints == []
        assert visit.elsewhere(home) == []


@pytest.mark.slow
@pytest.mark.parametrize(("how", "width"), [("folder", 390), ("http", 1280)])
def test_the_language_is_switched_on_every_kind_of_page_and_back(
    sample: Built, browser: Browser, how: str, width: int
) -> None:
    with opened(sample, how) as home, visiting(browser, viewport={"width": width, "height": 800}) as visit:
        walk = Walk(visit, home, "vi")
        for kind, page in tour(walk):
            here = page.url
            switch_to(page, "en")
            assert kind_of(walk.below(page.url), "en") == kind, page.url
            assert page.evaluate("document.documentElement.lang") == "en"
            switch_to(page, "vi")
            assert page.url == here
            page.go_back(wait_until="load")
            page.go_back(wait_until="load")
        assert visit.complaints == []
        assert visit.elsewhere(home) == []


def switch_to(page: Page, language: str) -> None:
    page.locator(f"a[hreflang={language}]").locator("visible=true").first.click()
    page.wait_for_load_state("load")


@pytest.mark.slow
@pytest.mark.parametrize("how", ["folder", "http"])
def test_the_keyboard_skips_to_the_content_of_every_kind_of_page(sample: Built, browser: Browser, how: str) -> None:
    with opened(sample, how) as home, visiting(browser) as visit:
        for file in one_of_each(sample):
            page = visit.open(home + file)
            page.keyboard.press("Tab")
            assert "skip" in page.evaluate("document.activeElement.className"), file
            page.keyboard.press("Enter")
            target = page.evaluate("decodeURIComponent(location.hash.slice(1))")
            assert page.evaluate("id => document.getElementById(id)?.closest('article') !== null", target), file


def one_of_each(sample: Built) -> list[str]:
    """A file of every kind of page and both languages, and one of docs/."""
    found: dict[tuple[str, str], str] = {("docs", "vi"): "visit/index.html", ("docs", "en"): "en/visit/index.html"}
    for path in sorted(sample.site.rglob("index.html")):
        file = path.relative_to(sample.site).as_posix()
        for language in LANGUAGES:
            kind = kind_of(file, language)
            if kind is not None:
                found.setdefault((kind, language), file)
    assert {kind for kind, _ in found} == WANTED | {"docs"}
    return list(found.values())


@pytest.mark.parametrize("how", ["folder", pytest.param("http", marks=pytest.mark.slow)])
def test_one_finds_looks_closely_and_passes_on_what_one_saw(sample: Built, browser: Browser, how: str) -> None:
    with opened(sample, how) as home, visiting(browser, viewport={"width": 1280, "height": 800}) as visit:
        page = visit.open(f"{home}index.html")
        page.fill("#hy-find", "bia chua hien")
        page.press("#hy-find", "Enter")
        page.locator(".hy-results a").first.click()
        page.wait_for_url("**/artifacts/bia-0*/**")
        page.locator("a.hy-frame[data-zoom]").first.click()
        page.wait_for_selector(".hy-look-zoom canvas")
        page.get_by_role("button", name="Liên kết tới chi tiết này").click()
        page.get_by_role("button", name="Mã QR và in chi tiết này").click()
        page.wait_for_selector(".hy-passing[open] svg")
        assert "#" in (page.locator(".hy-passing-link").get_attribute("href") or "")

        assert visit.complaints == []
        assert visit.elsewhere(home) == []


def test_a_lost_visitor_finds_a_page_in_both_languages_and_a_way_on(sample: Built, browser: Browser) -> None:
    with served(sample.site) as home, visiting(browser) as visit:
        page = visit.open(f"{home}artifacts/khong-co/")
        text = page.locator(CONTENT).inner_text()

        assert "Không tìm thấy" in text
        assert "not found" in text.lower()
        assert page.locator("h1").count() == 1
        assert {a.get_attribute("href") for a in page.locator(f"{CONTENT} a").all()} >= {
            "/bao-tang-so/index.html",
            "/bao-tang-so/en/index.html",
        }
