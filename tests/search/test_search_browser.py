"""What a visitor meets: records on the first screen however they are typed, suggestions, filters, marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from built_museums import REPOSITORY, Built
from npm_packages import UnavailableError, package
from page_kinds import MuseumName
from playwright.sync_api import Browser, Page, Route, expect
from site_visits import Visit, served, visiting

from hyplan_museum.language.folding import fold

pytestmark = pytest.mark.browser

FOUND: Final[Mapping[str, str]] = {
    # the queries of curators and visitors
    "Phố Hiến": "places/pho-hien",
    "đền Mẫu": "artifacts/kt-07",
    "Đồng Khánh": "artifacts/bia-04",
    "1888": "artifacts/bia-04",
    "Nhâm Dần": "artifacts/bia-10",
    "Đinh Hợi": "artifacts/kt-04",
    "trống quân": "artifacts/dx-01",
    "chùa Chuông": "artifacts/kt-04",
    "tiểu Tràng An": "artifacts/bia-06",
    "Quý Mùi": "artifacts/bia-05",
    "lotus": "artifacts/kc-01",
    "金鐘": "artifacts/kt-04",
    "Hoàng Hoa Thám": "artifacts/gom-01",
    "Khoái Châu": "artifacts/kc-05",
    "1707": "artifacts/kt-04",
    "bảo vật quốc gia": "artifacts/bia-01",
    "BVQG": "artifacts/bia-01",
    "Minh Mệnh": "artifacts/bia-17",
    "Bình Minh": "artifacts/kt-14",
    "Trần": "people/tran-hung-dao",
    # phrases of the museum
    "trống đồng": "artifacts/kc-02",
    "Đa Hòa": "artifacts/kt-14",
    "sắc phong": "artifacts/tl-07",
    "nhãn lồng": "artifacts/nghe-05",
    "hát trống quân": "artifacts/dx-01",
    "Văn Miếu Xích Đằng": "artifacts/kt-06",
    "Mễ Sở": "artifacts/kt-01",
    "Thiên Hậu": "artifacts/kt-10",
    "mộ thuyền": "artifacts/kc-04",
    "Động Xá": "artifacts/kc-02",
    # half marked, other readings, other ways to write, other languages
    "phố hien": "places/pho-hien",
    "den Mẫu": "artifacts/kt-07",
    "Minh Mạng": "artifacts/bia-17",
    "Quí Mùi": "artifacts/bia-05",
    "Đa Hoà": "artifacts/kt-14",
    "金鍾": "artifacts/kt-04",
    "金钟": "artifacts/kt-04",
    "stele": "artifacts/bia-06",
    "bells": "artifacts/bia-10",
    "bia-06": "artifacts/bia-06",
    # pages of docs/, which no record should hide
    "tham quan": "visit",
    "visit": "visit",
    "giờ mở cửa": "visit",
    "about this museum": "about",
    "giới thiệu": "about",
    "thầy cô": "teachers",
    "bảo tàng số": "index.html",
}
"""What is typed, and a record that must be among the first results."""

ONE_SYLLABLE: Final = ["đền", "phố", "cổ", "áo", "lễ", "chợ", "tổ", "gỗ", "đá", "hồ", "đồng", "thờ", "vũ"]
"""Words that other engines lose (a trimmer of theirs cuts letters that are not ASCII)."""

ANSWERS: Final = """async queries => {
  const part = document.querySelector(".hy-search"), input = document.querySelector("#hy-q");
  const found = [];
  for (const query of queries) {
    await new Promise(done => {
      const watch = new MutationObserver(() => {
        if (part.hasAttribute("aria-busy")) return;
        watch.disconnect();
        done();
      });
      watch.observe(part, {attributes: true, attributeFilter: ["aria-busy"]});
      input.value = query;
      input.form.requestSubmit();
    });
    found.push([...document.querySelectorAll(".hy-results > li")].map(item => ({
      href: item.querySelector("a").href,
      title: item.querySelector("a").textContent,
      marks: [...item.querySelectorAll("mark")].map(mark => mark.textContent),
    })));
  }
  return found;
}"""
"""Puts each query into the page's own field and sends its form, as a key would, and tells what stands there then."""


def forms(typed: str) -> set[str]:
    """As it is, without marks, and as keyboards that put marks behind letters type it."""
    return {typed, fold(typed), unicodedata.normalize("NFD", typed)}


@pytest.fixture(scope="module", params=["http", "folder"])
def home(request: pytest.FixtureRequest, sample: Built) -> Iterator[str]:
    """The sample museum on a server, and in a folder opened by double click."""
    if request.param == "folder":
        yield f"{sample.site.as_uri()}/"
    else:
        with served(sample.site, "/bao-tang-so/") as address:
            yield address


@pytest.fixture(scope="module")
def visit(browser: Browser, home: str) -> Iterator[Visit]:
    with visiting(browser, viewport={"width": 390, "height": 844}) as one:
        yield one


def opened(visit: Visit, home: str, query: str = "", language: str = "") -> Page:
    page = visit.open(f"{home}{language}search/index.html{query and f'?q={query}'}")
    page.wait_for_function("() => 'HYS' in window")
    return page


def answers(page: Page, queries: list[str]) -> dict[str, list[dict[str, Any]]]:
    return dict(zip(queries, page.evaluate(ANSWERS, queries), strict=True))


def hrefs(page: Page) -> list[str]:
    return [str(link.get_attribute("href")) for link in page.locator(".hy-results a").all()]


def test_every_query_finds_its_record_on_the_first_screen_however_it_is_typed(visit: Visit, home: str) -> None:
    page = opened(visit, home)
    wanted = {form: record for typed, record in FOUND.items() for form in forms(typed)}
    found = answers(page, list(wanted))
    missed = [
        query
        for query, record in wanted.items()
        if not any(f"/{record}" in one["href"].replace("?", "/") for one in found[query])
    ]

    assert not missed
    assert not visit.complaints
    assert not visit.elsewhere(home)


def test_syllables_that_other_engines_lose_are_found_and_marked(visit: Visit, home: str) -> None:
    found = answers(opened(visit, home), ONE_SYLLABLE)

    for word in ONE_SYLLABLE:
        marked = {mark.lower() for one in found[word][:1] for mark in one["marks"]}
        assert any(word in mark for mark in marked), (word, found[word][:1])


def test_ranks(visit: Visit, home: str) -> None:
    """Marks as typed before others, phrases before scattered words, whole words before begun ones."""
    queries = ["trống đồng", "tran", "hòa", "Hóa", "den mau", '"trong dong"', "trống -quân", '"đồng trống"']
    found = answers(opened(visit, home), queries)
    first = {query: found[query][0]["title"].lower() if found[query] else "" for query in queries}

    assert "trống đồng" in first["trống đồng"]
    assert "hòa" in first["hòa"]
    assert "hóa" in first["Hóa"]
    assert "đền mẫu" in first["den mau"]
    assert re.search(r"\b(trần|tran|trán|trân|trận)\b", first["tran"])
    assert all("/dx-01/" not in one["href"] for one in found['"trong dong"'])
    assert all("/dx-01/" not in one["href"] for one in found["trống -quân"])
    assert not found['"đồng trống"']


def test_a_result_leads_to_its_page_where_the_words_are_marked(visit: Visit, home: str) -> None:
    page = opened(visit, home, "ti%E1%BB%83u%20tr%C3%A0ng%20an")
    page.locator('.hy-results a[href*="artifacts/bia-06"]').click()
    page.wait_for_selector("main mark, .hy mark")

    assert "tiểu Tràng An" in page.locator("mark").all_text_contents()
    assert "hy-find" not in page.url
    assert not visit.complaints


def test_a_page_of_docs_is_reached_in_the_language_of_the_visitor(visit: Visit, home: str) -> None:
    for language, query, heading in (("", "gio mo cua", "Tham quan"), ("en/", "opening hours", "Visit")):
        page = opened(visit, home, query.replace(" ", "%20"), language)
        page.locator(".hy-results a").first.click()
        page.wait_for_url(f"{home}{language}visit/index.html")
        expect(page.locator("h1")).to_have_text(re.compile(heading))
        expect(page.locator("mark").first).to_be_visible()
    assert not visit.complaints
    assert not visit.elsewhere(home)


def test_the_handbook_stands_behind_the_museum_and_keeps_its_own_words(visit: Visit, home: str) -> None:
    found = answers(opened(visit, home), ["ảnh", "bia", "bia chùa Hiến", "hyplan rename", "xyzzy rename"])
    handbook = {query: ["/handbook/" in one["href"] for one in found[query]] for query in found}

    assert all(handbook[query] == sorted(handbook[query]) for query in found)
    assert not handbook["bia"][0]
    assert not any(handbook["bia chùa Hiến"][:3])
    assert found["hyplan rename"][0]["title"] == "Các lệnh"


def test_the_state_is_in_the_address_and_filters_count(visit: Visit, home: str) -> None:
    page = opened(visit, home, "chua")
    expect(page.locator(".hy-results > li")).to_have_count(10)
    page.locator(".hy-filters summary").click()
    page.locator('select[name="collection"]').select_option("bia")
    page.wait_for_url(re.compile("collection=bia"))
    expect(page.locator(".hy-results a").first).to_have_attribute(
        "href", re.compile("/artifacts/bia-|/collections/bia")
    )
    said = page.locator(".hy-search [role=status]").inner_text()
    count = int(re.match(r"\d+", said)[0])  # type: ignore[index]
    chosen = page.locator('select[name="collection"] option[value="bia"]').inner_text()
    assert f"({count})" in chosen
    address = page.url
    page.go_back()
    expect(page.locator(".hy-search [role=status]")).not_to_have_text(said)
    page.goto(address)
    expect(page.locator(".hy-search [role=status]")).to_have_text(said)
    page.locator('input[name="picture"]').check()
    page.wait_for_url(re.compile("picture=1"))
    expect(page.locator(".hy-results > li:not(.hy-pictured)")).to_have_count(0)


def test_nothing_found_leads_on(visit: Visit, home: str) -> None:
    page = opened(visit, home)
    page.fill("#hy-q", "trong dongg xyzzy")
    expect(page.locator(".hy-advice")).to_contain_text("Có phải bạn tìm")
    page.fill("#hy-q", "trongg")
    page.locator(".hy-advice a").click()
    expect(page.locator(".hy-results > li").first).to_be_visible()


def test_the_box_of_every_page_suggests_by_key_and_tells_how_many(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}artifacts/bia-06/index.html")
    page.locator("label[for=hy-find]").click()
    page.keyboard.type("chua chu")
    options = page.locator(".hy-suggestions [role=option]")
    expect(options.first).to_contain_text("Chùa Chuông")
    box = page.locator("#hy-find")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".hy-suggested-count")).to_contain_text("gợi ý")
    page.keyboard.press("ArrowDown")
    expect(box).to_have_attribute("aria-activedescendant", "hy-suggestion-0")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/places/chua-chuong/"))
    assert not visit.complaints
    assert not visit.elsewhere(home)


def test_a_query_from_the_box_is_answered_by_the_search_page_of_the_language(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}en/artifacts/bia-06/index.html")
    page.locator("label[for=hy-find]").click()
    page.keyboard.type("pho hien")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/en/search/"))
    expect(page.locator(".hy-search [role=status]")).to_contain_text("results for “pho hien”")
    assert all("/en/" in href for href in hrefs(page))


def test_a_title_is_words_and_never_markup(browser: Browser, museums: Mapping[MuseumName, str]) -> None:
    planted = "<img src=x onerror=alert(1)> Phố Hiến"

    def plant(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace("Phố Hiến", planted))

    with visiting(browser) as visit:
        visit.page.route("**/c-vi-*.js*", plant)
        page = opened(visit, museums["sample"], "pho%20hien")
        expect(page.locator(".hy-results a").first).to_contain_text("<img src=x onerror=alert(1)>")

        assert page.locator(".hy-search img[src='x']").count() == 0
        assert not visit.complaints


def test_a_site_that_is_published_anew_meanwhile_is_searched_as_it_is_now(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    def of_before(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=re.sub(r'HYS\("start","\w+"', 'HYS("start","00000000"', response.text()))

    with visiting(browser) as visit:
        visit.page.route("**/start.js", of_before)
        page = opened(visit, museums["sample"], "1707")
        expect(page.locator(".hy-results a").first).to_contain_text("Chùa Chuông")


def test_an_index_that_does_not_come_is_told_and_asked_for_again(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    with visiting(browser) as visit:
        visit.page.route("**/start.js", lambda route: route.abort())
        page = opened(visit, museums["sample"], "1707")
        expect(page.locator(".hy-search [role=status]")).to_contain_text("Chưa tải được")
        visit.page.unroute("**/start.js")
        page.locator(".hy-advice button").click()
        expect(page.locator(".hy-results a").first).to_contain_text("Chùa Chuông")


def test_without_a_script_the_page_says_so_and_leads_to_the_lists(
    browser: Browser, museums: Mapping[MuseumName, str]
) -> None:
    with visiting(browser, java_script_enabled=False) as visit:
        page = visit.open(f"{museums['sample']}visit/")
        page.fill("#hy-find", "bia")
        page.press("#hy-find", "Enter")
        page.wait_for_url(re.compile(r"/search/index\.html\?q=bia"))
        expect(page.locator(".hy-search")).to_contain_text("cần JavaScript")
        page.locator(".hy-search-ways a").first.click()
        page.wait_for_url(re.compile("/a-z/"))


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
def test_axe_finds_nothing_with_results_or_suggestions_open(
    browser: Browser, museums: Mapping[MuseumName, str], scheme: str
) -> None:
    try:
        axe = (package("axe-core", REPOSITORY / "tests/accessibility/package.json") / "axe.min.js").read_text("utf-8")
    except UnavailableError as reason:
        pytest.skip(f"axe-core could not be fetched: {reason}")
    judge = "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one => one.id))"
    with visiting(browser, viewport={"width": 390, "height": 844}, color_scheme=scheme) as visit:
        page = opened(visit, museums["sample"], "chua&picture=1")
        expect(page.locator(".hy-results > li")).to_have_count(10)
        page.evaluate(axe)
        assert page.evaluate(judge) == []
        page = visit.open(f"{museums['sample']}en/a-z/")
        page.locator("label[for=hy-find]").click()
        page.keyboard.type("chua chu")
        expect(page.locator(".hy-suggestions [role=option]").first).to_be_visible()
        page.keyboard.press("ArrowDown")
        page.evaluate(axe)
        assert page.evaluate(judge) == []
