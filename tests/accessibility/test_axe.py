"""axe-core finds no violation on any kind of page: either language, light and dark, on a phone and at a desk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from npm_packages import UnavailableError, package
from page_kinds import ALL_PAGES, QUICK_PAGES, KindOfPage, MuseumName, each, look_at
from playwright.sync_api import Browser
from site_visits import Visit, visiting

from hyplan_museum.addresses import VISITED_KINDS

pytestmark = pytest.mark.browser

WINDOWS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 900}}
WAYS = list(product(("light", "dark"), WINDOWS))
QUICK = {"vi": ("light", "phone"), "en": ("dark", "desk")}
"""How a page is judged in every run of the tests; the other ways are slow only because there are three of them."""
RUN = "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


@pytest.fixture(scope="module")
def axe() -> str:
    """The script of axe-core."""
    try:
        return (package("axe-core", Path(__file__).parent / "package.json") / "axe.min.js").read_text("utf-8")
    except UnavailableError as reason:
        pytest.skip(f"axe-core could not be fetched: {reason}")


def violations(visit: Visit, axe: str) -> list[str]:
    """What axe finds on the open page: rule, place, and how it says it."""
    visit.page.evaluate(axe)
    found: list[dict[str, Any]] = visit.page.evaluate(RUN)
    return [
        f"{rule['id']}: {node['target']}: {node['failureSummary']}\n{node['html']}"
        for rule in found
        for node in rule["nodes"]
    ]


class Judge:
    """A page of the browser for each way of looking, kept from page to page: opening one takes longer than judging."""

    def __init__(self, visits: Mapping[tuple[str, str], Visit], museums: Mapping[MuseumName, str], axe: str) -> None:
        self.visits = visits
        self.museums = museums
        self.axe = axe

    def __call__(self, page: KindOfPage, way: tuple[str, str]) -> list[str]:
        look_at(self.visits[way].page, self.museums, page)
        return violations(self.visits[way], self.axe)


@pytest.fixture(scope="module")
def judge(browser: Browser, museums: Mapping[MuseumName, str], axe: str) -> Iterator[Judge]:
    with ExitStack() as stack:
        visits = {
            (how, at): stack.enter_context(visiting(browser, viewport=WINDOWS[at], color_scheme=how))
            for how, at in WAYS
        }
        yield Judge(visits, museums, axe)


def test_every_kind_of_page_is_judged() -> None:
    assert {page.kind for page in QUICK_PAGES} == set(VISITED_KINDS)


@pytest.mark.parametrize("page", each(QUICK_PAGES))
def test_no_violation(page: KindOfPage, judge: Judge) -> None:
    assert judge(page, QUICK[page.language]) == []


@pytest.mark.parametrize("page", each(ALL_PAGES, slow=True))
def test_no_violation_whatever_the_screen(page: KindOfPage, judge: Judge) -> None:
    for way in WAYS:
        assert judge(page, way) == [], way


def test_a_planted_fault_is_found(browser: Browser, axe: str) -> None:
    with visiting(browser) as visit:
        visit.page.set_content('<html lang="vi"><title>Thử</title><main><h1>Thử</h1><img src="data:,"></main>')
        assert [one.partition(":")[0] for one in violations(visit, axe)] == ["image-alt"]


HOWS = ["light", pytest.param("dark", marks=pytest.mark.slow)]


@pytest.mark.parametrize("how", HOWS)
def test_no_violation_while_browsing_with_facets_open(
    how: str, browser: Browser, museums: Mapping[MuseumName, str], axe: str
) -> None:
    language, at = ("", "phone") if how == "light" else ("en/", "desk")
    with visiting(browser, viewport=WINDOWS[at], color_scheme=how) as visit:
        for state in ("kind=inscription,site&century=18", "kind=site&view=table&sort=date"):
            visit.open(f"{museums['sample']}{language}browse/index.html#{state}")
            visit.page.reload()
            visit.page.locator(".hy-chip").first.wait_for()
            visit.page.evaluate("document.querySelectorAll('.hy-facet').forEach(facet => { facet.open = true; })")

            assert violations(visit, axe) == [], state


@pytest.mark.parametrize("how", HOWS)
def test_no_violation_while_passing_on_saving_and_in_a_frame(
    how: str, browser: Browser, museums: Mapping[MuseumName, str], axe: str
) -> None:
    language, at = ("", "phone") if how == "light" else ("en/", "desk")
    exhibit = f"{museums['sample']}{language}exhibits/thu-nhat-kinh-ky/index.html"
    with visiting(browser, viewport=WINDOWS[at], color_scheme=how) as visit:
        page = visit.open(exhibit)
        page.wait_for_selector(".hy-offline-save:not([hidden])")
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        assert violations(visit, axe) == []
        page.locator(".hy-pass button").first.click()
        page.wait_for_selector("dialog[open] svg")
        assert violations(visit, axe) == []
        visit.open(f"{museums['sample']}{language}embed/artifacts/bia-06/index.html")
        assert violations(visit, axe) == []


@pytest.mark.parametrize("how", HOWS)
def test_no_violation_while_looking_closely_and_comparing(
    how: str, browser: Browser, museums: Mapping[MuseumName, str], axe: str
) -> None:
    language, at = ("", "phone") if how == "light" else ("en/", "desk")
    home = museums["everything"] + language
    with visiting(browser, viewport=WINDOWS[at], color_scheme=how) as visit:
        for address in ("artifacts/sach-thuoc/index.html#media=2", "artifacts/bia-hai-lop/index.html#media=1"):
            page = visit.open(home + address)
            page.reload()
            page.wait_for_selector(".hy-ready")
            page.locator(".hy-tool-share").click()
            page.locator(".hy-tool-help").click()
            assert violations(visit, axe) == [], address
        page = visit.open(f"{home}compare/index.html#a=bia-06/1")
        page.wait_for_selector(".hy-choice")
        page.wait_for_selector(".hy-pane-head .hy-name")
        assert violations(visit, axe) == []
