"""Without JavaScript every kind of page has the same words, pictures and ways on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack

import pytest
from page_kinds import ALL_PAGES, QUICK_PAGES, KindOfPage, MuseumName, each, look_at
from playwright.sync_api import Browser
from site_visits import Visit, visiting

from hyplan_museum.addresses import VISITED_KINDS

pytestmark = pytest.mark.browser

CONTENT = "article.md-content__inner, body > main"  # the host's; and of a page without one, an old address
ONLY_HERE = {"not-found", "redirect"}
"""Kinds that are in no language, or have no place of their own: they lead on by links in their text."""
ONLY_WITH = (
    "button, .hy-tools, .hy-browse .hy-pager, .hy-offline, .hy-next, .hy-qr-code, .hy-choose, .hy-near, .hy-time-head,"
    " .hy-chart, .hy-dense"
)
"""What only a script can do: copy, sort, leaf, save, tell how far off a day is, draw a code, go through time."""
OPEN = """() => {
    document.querySelectorAll('.hy details').forEach(one => { one.open = true; });  // as a click does
    // and scrolling
    document.querySelectorAll('.hy-scene').forEach(one => { one.style.contentVisibility = 'visible'; });
}"""
WORDS = "article => article.innerText.replace(/\\s+/g, ' ').trim()"
LINKS = """() => [...document.querySelectorAll('a[href]')]
    .filter(a => a.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
    .map(a => new URL(a.getAttribute('href'), a.baseURI).href.replace(/#.*/, ''))"""
PICTURES = """article => [...article.querySelectorAll('img')]
    .filter(image => image.checkVisibility() && image.getBoundingClientRect().width > 1).length"""
BROKEN = "article => [...article.querySelectorAll('img')].filter(image => !image.naturalWidth).map(image => image.src)"


@pytest.fixture(scope="module")
def both(browser: Browser) -> Iterator[tuple[Visit, Visit]]:
    """A visitor with JavaScript, and one without."""
    with ExitStack() as stack:
        window = {"width": 1280, "height": 900}
        yield (
            stack.enter_context(visiting(browser, viewport=window)),
            stack.enter_context(visiting(browser, viewport=window, java_script_enabled=False)),
        )


def test_every_kind_of_page_is_looked_at() -> None:
    assert {page.kind for page in QUICK_PAGES} == set(VISITED_KINDS)


@pytest.mark.parametrize(
    "page", [*each(QUICK_PAGES), *each((page for page in ALL_PAGES if page not in QUICK_PAGES), slow=True)]
)
def test_text_pictures_and_navigation_are_there(
    page: KindOfPage, both: tuple[Visit, Visit], museums: Mapping[MuseumName, str]
) -> None:
    for visit in both:
        visit.complaints.clear()
        look_at(visit.page, museums, page)
        visit.page.evaluate(OPEN)
    told, plain = (visit.page.locator(CONTENT) for visit in both)
    buttons = set(" ".join(told.locator(ONLY_WITH).all_inner_texts()).split())
    words = plain.evaluate(WORDS)
    links = set(both[1].page.evaluate(LINKS))
    home = museums[page.museum] + ("" if page.language == "vi" else "en/")

    assert len(words) > 20
    assert lost_words(told.evaluate(WORDS), words) <= buttons
    assert plain.locator("h1").is_visible()
    assert plain.evaluate(PICTURES) == told.evaluate(PICTURES)
    assert plain.evaluate(BROKEN) == []  # without JavaScript no picture waits to be scrolled to
    assert links >= set(both[0].page.evaluate(LINKS)), "links are lost"
    assert page.kind in ONLY_HERE or f"{home}index.html" in links or home in links, "no way home"
    assert page.kind in ONLY_HERE or both[1].page.locator("a[hreflang]").locator("visible=true").count()
    assert both[1].complaints == []


def lost_words(told: str, plain: str) -> set[str]:
    """Words that are only there where JavaScript runs: none may be, but on buttons for what only it can do."""
    return set(told.split()) - set(plain.split())
