"""Every kind of page on a phone, a tablet and at a desk: nothing stands over the edge or on other words, pictures come.

`pytest tests/looks --screenshots FOLDER` keeps what was seen, light and dark, for people to judge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

import pytest
from page_kinds import ALL_PAGES, QUICK_PAGES, KindOfPage, MuseumName, each, look_at
from playwright.sync_api import Browser, Page
from site_visits import Visit, visiting

from hyplan_museum.addresses import VISITED_KINDS

pytestmark = pytest.mark.browser

WIDTHS = (390, 820, 1280)
HEIGHTS = {390: 844, 820: 1180, 1280: 900}

OVER_THE_EDGE = """() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
        .map(e => `${e.tagName}.${e.className} ends at ${Math.round(e.getBoundingClientRect().right)}`).slice(0, 5);
}"""

# Lines of text as boxes, thinned to their middle third: lines of one paragraph may touch, words of two may not.
ON_OTHER_WORDS = """selector => {
    const boxes = [];
    const seen = {checkOpacity: true, checkVisibilityCSS: true};
    const clips = new Map();
    const clipsOf = element => {  // what is left to see by its ancestors that cut what goes over their edge
        if (!element) return [-1e6, 1e6, -1e6, 1e6];
        if (clips.has(element)) return clips.get(element);
        let [top, bottom, left, right] = clipsOf(element.parentElement);
        const style = getComputedStyle(element);
        if (style.overflowX !== 'visible' || style.clip !== 'auto' || style.clipPath !== 'none') {
            const box = element.getBoundingClientRect();
            [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
            [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        }
        clips.set(element, [top, bottom, left, right]);
        return clips.get(element);
    };
    for (const part of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode()); ) {
            if (!node.data.trim() || !node.parentElement.checkVisibility(seen)) continue;
            const [top, bottom, left, right] = clipsOf(node.parentElement);
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
                const third = box.height / 3;
                const [a, b] = [Math.max(box.top + third, top), Math.min(box.bottom - third, bottom)];
                const [c, d] = [Math.max(box.left + 1, left), Math.min(box.right - 1, right)];
                if (b - a > 1 && d - c > 1) boxes.push([a, b, c, d, node]);
            }
        }
    }
    boxes.sort((a, b) => a[0] - b[0]);
    const found = [];
    for (let i = 0; i < boxes.length; i++) {
        for (let j = i + 1; j < boxes.length && boxes[j][0] < boxes[i][1]; j++) {
            const [a, b] = [boxes[i], boxes[j]];
            if (a[4] !== b[4] && a[2] < b[3] && b[2] < a[3]) {
                found.push(`“${a[4].data.trim().slice(0, 40)}” and “${b[4].data.trim().slice(0, 40)}”`);
            }
        }
    }
    return found.slice(0, 5);
}"""
PARTS = ("main", "header.md-header, .md-tabs", "footer")
"""Whose words are held against each other; the header stays where it is, over the text as it scrolls."""
WITH_PICTURES = {"home", "collections", "collection", "artifact", "artifact-with-many-pictures", "exhibits", "exhibit"}
FIRST_PICTURE = """async () => {
    const image = [...document.querySelectorAll('main img')].find(one => one.checkVisibility());
    if (!image) return 'none';
    image.loading = 'eager';
    await image.decode().catch(() => {});
    const box = image.getBoundingClientRect();
    return image.naturalWidth > 1 && box.width > 20 && box.height > 20 ? 'there' : `lost: ${image.currentSrc}`;
}"""


@pytest.fixture(scope="module")
def visits(browser: Browser) -> Iterator[Mapping[str, Visit]]:
    """A visitor who likes it light and one who likes it dark, whose windows change their width."""
    with visiting(browser, color_scheme="light") as light, visiting(browser, color_scheme="dark") as dark:
        yield {"light": light, "dark": dark}


@pytest.fixture
def keep(request: pytest.FixtureRequest) -> Path | None:
    """The folder for screenshots, where they are asked for."""
    folder = request.config.getoption("--screenshots")
    return Path(folder) if folder else None


def faults(page: Page) -> list[str]:
    """What is wrong with the open page at the width it has."""
    found = [f"over the edge: {one}" for one in page.evaluate(OVER_THE_EDGE)]
    for part in PARTS:
        found += [f"on each other: {one}" for one in page.evaluate(ON_OTHER_WORDS, part)]
    if not page.locator("h1").first.is_visible():
        found.append("no heading is seen")
    return found


def test_every_kind_of_page_is_looked_at() -> None:
    assert {page.kind for page in QUICK_PAGES} == set(VISITED_KINDS)


@pytest.mark.parametrize(
    "page", [*each(QUICK_PAGES), *each((page for page in ALL_PAGES if page not in QUICK_PAGES), slow=True)]
)
def test_a_page_fits_and_is_legible(
    page: KindOfPage, visits: Mapping[str, Visit], museums: Mapping[MuseumName, str], keep: Path | None
) -> None:
    visit = visits["light"]
    visit.complaints.clear()
    look_at(visit.page, museums, page)
    for width in WIDTHS:
        resize(visit.page, width)
        assert faults(visit.page) == [], f"at {width}"
        picture = visit.page.evaluate(FIRST_PICTURE)
        assert picture == "there" or (picture == "none" and page.kind not in WITH_PICTURES), f"at {width}: {picture}"
    assert page.kind == "redirect" or visit.complaints == []  # there is no sign for a page that is left at once
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        for how, width in product(visits, WIDTHS):
            take(visits[how].page, museums, page, width, keep / f"{page}-{width}-{how}.png")


def resize(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})


def take(page: Page, museums: Mapping[MuseumName, str], which: KindOfPage, width: int, file: Path) -> None:
    """A picture of the whole page, with all that would come as one scrolls."""
    resize(page, width)
    look_at(page, museums, which)
    page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')")
    page.add_style_tag(content=".hy-scene { content-visibility: visible !important }")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file, full_page=True)
