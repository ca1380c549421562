"""The budget of DESIGN.md §5.2, as a phone meets it on every kind of page: bytes, nothing that moves, words at once."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import pytest
from _pytest.mark import ParameterSet
from built_museums import Built
from page_kinds import ALL_PAGES, LANGUAGES, PAGES, KindOfPage, MuseumName, each, look_at
from playwright.sync_api import Browser, Route
from site_visits import visiting

pytestmark = pytest.mark.browser

KB: Final = 1000
BUDGET: Final = {"html": 20, "css": 40, "js": 60, "fonts": 60, "all": 200}
"""kB, compressed. Pictures count in `all`: those in the first window, of large ones the first."""

ASKED_FOR: Final = ("viewer.js", "viewer.css", "model-viewer.js")
"""Loaded when asked for or idle, with a budget of its own (90): comparing pages ask for it themselves."""
VIEWER: Final = 90

STILL: Final = 0.05
"""Cumulative layout shift; a tenth is what browsers call good."""

TEXTS: Final = {".html": "html", ".css": "css", ".js": "js", ".svg": "pictures", ".json": "js"}
PHONE: Final = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True}
WATCH: Final = """() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
}"""
LOADED: Final = """() => {
    const end = performance.getEntriesByType('navigation')[0].loadEventEnd;
    const seen = [...document.images].filter((image) => {
        const box = image.getBoundingClientRect();
        return box.width && box.top < innerHeight && box.bottom > 0 && image.checkVisibility();
    });
    const large = seen.filter((image) => image.getBoundingClientRect().width > innerWidth / 2);
    const counted = new Set(seen.filter((image) => !large.slice(1).includes(image)).map((image) => image.currentSrc));
    return performance.getEntriesByType('resource')
        .filter((entry) => entry.startTime < end)
        .map((entry) => entry.name)
        .filter((name) => !/\\.(avif|jpg)$/.test(name) || counted.has(name));
}"""


@pytest.fixture(scope="session")
def sites(sample: Built, one_of_everything: Built) -> Mapping[MuseumName, Path]:
    return {"sample": sample.site, "everything": one_of_everything.site}


def weight(file: Path) -> tuple[str, int]:
    """What a file counts as, and its bytes as a host sends them."""
    if kind := TEXTS.get(file.suffix):
        return kind, len(gzip.compress(file.read_bytes(), 6))
    return "fonts" if file.suffix == ".woff2" else "pictures", file.stat().st_size


def test_every_page_of_ours_keeps_its_words_light(sites: Mapping[MuseumName, Path]) -> None:
    heavy = {
        str(page): size
        for page in ALL_PAGES
        if (size := weight(sites[page.museum] / page.file)[1]) > BUDGET["html"] * KB
    }

    assert heavy == {}


def test_the_viewer_keeps_to_its_own_budget(sites: Mapping[MuseumName, Path]) -> None:
    assert weight(sites["sample"] / "hyplan/viewer.js")[1] <= VIEWER * KB


def judged(pages: Iterable[KindOfPage]) -> list[ParameterSet]:
    """The pages as parameters: those in Vietnamese in every run, their English twins in the slow one."""
    vi, en = (each([page for page in pages if page.language == one], slow=one == "en") for one in LANGUAGES)
    return vi + en


@pytest.mark.parametrize("which", judged([page for page in PAGES if page.kind != "redirect"]))
def test_a_first_view_keeps_to_the_budget_and_does_not_move(
    museums: Mapping[MuseumName, str], sites: Mapping[MuseumName, Path], browser: Browser, which: KindOfPage
) -> None:
    home = museums[which.museum]
    with visiting(browser, **PHONE) as visit:
        visit.page.add_init_script(f"({WATCH})()")
        look_at(visit.page, museums, which)
        visit.page.evaluate("document.fonts.ready")
        names = [home + which.file, *visit.page.evaluate(LOADED)]
        moved = visit.page.evaluate("new Promise((done) => requestAnimationFrame(() => done(window.moved)))")
    sums = dict.fromkeys(BUDGET, 0)
    for name in dict.fromkeys(names):
        file = sites[which.museum] / name.removeprefix(home).partition("?")[0]
        if not file.is_file() or file.name in ASKED_FOR:
            continue
        kind, size = weight(file)
        sums["all"] += size
        if kind in sums:
            sums[kind] += size

    assert {kind: size for kind, size in sums.items() if size > BUDGET[kind] * KB} == {}
    assert moved <= STILL


@pytest.mark.parametrize("which", judged([page for page in PAGES if page.kind in ("artifact", "exhibit")]))
def test_words_are_there_before_type_script_and_pictures(
    museums: Mapping[MuseumName, str], browser: Browser, which: KindOfPage
) -> None:
    def never(route: Route) -> None:
        """Leave a request without an answer."""

    with visiting(browser, **PHONE) as visit:
        for pattern in ("**/*.woff2", "**/*.js", "**/*.avif", "**/*.jpg"):
            visit.page.route(pattern, never)
        visit.page.goto(museums[which.museum] + which.file, wait_until="commit")
        visit.page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")

        assert visit.page.locator("h1").is_visible()
        assert visit.page.locator("h1").evaluate("element => element.getBoundingClientRect().height") > 0
