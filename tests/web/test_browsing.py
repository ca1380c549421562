"""Browsing with facets in a real browser: what is chosen stands in the address, over http and from a folder."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from built_museums import Built
from playwright.sync_api import Browser, Page, expect
from site_visits import Visit, served, visiting

from hyplan_museum.language.collation import collation_key

pytestmark = pytest.mark.browser


@pytest.fixture(params=["http", "file"])
def home(sample: Built, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of the sample museum on a server, and from a folder."""
    if request.param == "file":
        yield f"{sample.site.as_uri()}/"
    else:
        with served(sample.site) as address:
            yield address


def opened(visit: Visit, url: str) -> Page:
    page = visit.open(url)
    expect(page.locator(".hy-live")).to_be_visible()
    return page


def facet(page: Page, id: str) -> None:
    """Open a facet as a visitor does, where it is not open yet."""
    details = page.locator(f'[data-facet="{id}"]')
    if details.get_attribute("open") is None:
        details.locator("summary").click()


def names(page: Page) -> list[str]:
    return page.locator(".hy-shown .hy-name").all_inner_texts()


def test_what_is_ticked_narrows_down_counts_follow_and_the_back_button_undoes_it(home: str, browser: Browser) -> None:
    with visiting(browser, viewport={"width": 1280, "height": 900}) as visit:
        page = opened(visit, f"{home}browse/index.html")
        status = page.get_by_role("status").first
        everything = status.inner_text()
        facet(page, "kind")
        page.get_by_role("checkbox", name=re.compile("minh văn")).focus()
        page.keyboard.press("Space")

        expect(status).to_have_text("12 hồ sơ")
        assert page.url.endswith("#kind=inscription")
        expect(page.locator(".hy-shown .hy-name")).to_have_count(12)
        facet(page, "century")
        of_century = page.locator('[data-facet="century"] li[data-key="18"]')
        expect(of_century.locator(".hy-line")).not_to_have_text("15")  # as many as there are without the kind
        left = of_century.locator(".hy-line").inner_text()
        of_century.locator("input").check()
        expect(status).to_have_text(f"{left} hồ sơ")
        assert page.url.endswith("#kind=inscription&century=18")
        page.get_by_role("checkbox", name=re.compile("di tích")).check()  # one or the other of the same facet
        expect(status).not_to_have_text(f"{left} hồ sơ")

        page.go_back()
        expect(status).to_have_text(f"{left} hồ sơ")
        page.go_back()
        page.go_back()
        expect(status).to_have_text(everything)
        assert visit.complaints == []
        assert visit.elsewhere(home) == []


def test_a_table_is_a_table_in_the_order_of_the_address_and_is_remembered(home: str, browser: Browser) -> None:
    with visiting(browser, viewport={"width": 390, "height": 844}) as visit:
        page = opened(visit, f"{home}browse/index.html#kind=site&sort=date&view=table")
        rows = page.get_by_role("row")
        expect(rows).to_have_count(17)
        assert [e.inner_text() for e in page.get_by_role("columnheader").all()][:2] == ["Tên", "Loại hình"]
        expect(page.locator("th[aria-sort]")).to_have_text(re.compile("Niên đại"))
        expect(page.get_by_role("rowheader").first).to_have_text("Đền Mẫu (Hoa Dương linh từ)")  # 1279
        page.locator(".hy-table").focus()
        assert page.evaluate("document.activeElement.getAttribute('role')") == "region"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

        page.get_by_role("button", name="Danh sách").click()
        expect(page.locator(".hy-shown .hy-names")).to_be_visible()
        page = opened(visit, f"{home}browse/index.html?again")
        expect(page.locator(".hy-shown .hy-names")).to_be_visible()
        assert visit.complaints == []


def test_an_order_goes_down_too_by_the_list_and_by_the_head_of_a_column(home: str, browser: Browser) -> None:
    with visiting(browser) as visit:
        page = opened(visit, f"{home}browse/index.html#kind=site&view=table")
        expect(page.locator("th[aria-sort=ascending]")).to_have_text("Tên")
        up = page.get_by_role("rowheader").all_inner_texts()
        page.get_by_label("Xếp theo").select_option(label="tên, từ Y về A")
        expect(page.locator("th[aria-sort=descending]")).to_have_text("Tên")
        assert page.url.endswith("#kind=site&sort=-title&view=table")
        assert page.get_by_role("rowheader").all_inner_texts() == up[::-1]

        date = page.get_by_role("button", name="Niên đại")
        date.press("Enter")
        expect(page.locator("th[aria-sort=ascending]")).to_have_text("Niên đại")
        expect(date).to_be_focused()
        dated = [row for row in page.get_by_role("row").all()[1:] if row.get_by_role("cell").nth(1).inner_text()]
        first = page.get_by_role("rowheader").all_inner_texts()
        date.press("Enter")
        expect(page.locator("th[aria-sort=descending]")).to_have_text("Niên đại")
        last = page.get_by_role("rowheader").all_inner_texts()
        assert last == [*first[: len(dated)][::-1], *first[len(dated) :]]  # what has no date stays behind

        page = opened(visit, f"{home}en/browse/index.html?again#sort=-number")
        expect(page.get_by_label("Sort by")).to_have_value("-number")
        numbered = names(page)
        page.go_back()
        expect(page.locator("th[aria-sort=descending]")).to_have_text("Niên đại")
        page = opened(visit, f"{home}en/browse/index.html?more#sort=-title")
        assert names(page) == sorted(names(page), key=collation_key, reverse=True)
        assert numbered != names(page)
        assert visit.complaints == []


def test_chips_take_away_what_is_chosen_and_titles_stand_by_the_alphabet(home: str, browser: Browser) -> None:
    with visiting(browser) as visit:
        page = opened(visit, f"{home}en/browse/index.html#kind=inscription&material=nothing&page=99")
        expect(page.locator(".hy-chip")).to_have_count(3)  # one of them to clear all
        assert names(page) == []
        page.get_by_role("button", name="Clear all").click()
        expect(page.locator(".hy-chip")).to_have_count(0)
        assert page.url.endswith("#all")  # an empty hash would jump to the top
        expect(page.locator(".hy-shown .hy-name")).to_have_count(24)
        assert names(page) == sorted(names(page), key=collation_key)
        first = names(page)
        page.get_by_role("link", name="Next").click()
        expect(page.locator(".hy-shown .hy-name").first).not_to_have_text(first[0])
        assert page.url.endswith("#page=2")
        assert [*first, *names(page)] == sorted([*first, *names(page)], key=collation_key)
        assert visit.complaints == []


def test_the_first_page_leads_in_with_a_theme_chosen(home: str, browser: Browser) -> None:
    with visiting(browser) as visit:
        page = visit.open(f"{home}index.html")
        page.locator(".hy-doors a[data-browse]").first.click()

        expect(page.locator(".hy-chip")).to_have_count(1)
        expect(page.locator(".hy-shown .hy-name").first).to_be_visible()


def test_without_a_script_every_value_leads_to_a_list(sample: Built, browser: Browser) -> None:
    with served(sample.site) as home, visiting(browser, java_script_enabled=False) as visit:
        page = visit.open(f"{home}browse/index.html")
        page.locator('[data-facet="century"] summary').click()
        page.locator('[data-facet="century"] a', has_text="thế kỷ XVIII").click()

        assert page.locator("h1").inner_text().lower() == "thế kỷ xviii"
        assert page.locator("h2").first.inner_text() == "15 hồ sơ"
