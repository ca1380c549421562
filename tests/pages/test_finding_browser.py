"""The map and the timeline in a browser, from a folder: keys, cards, ways, clusters, addresses; and without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from built_museums import Built
from pages_museum import HERE, MUSEUM, SETTINGS
from playwright.sync_api import Browser, Page, expect
from site_visits import Visit, visiting

from hyplan_museum import addresses, pages
from hyplan_museum.museum import Artifact, Date, Museum, Place, PlaceName, Text, Value

pytestmark = pytest.mark.browser


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """A visitor, of whom nothing may be asked and who hears no complaint."""
    with visiting(browser, viewport={"width": 1200, "height": 900}) as visit:
        yield visit
        assert visit.complaints == []
        assert visit.elsewhere("file:") == []


def open_page(visit: Visit, site: Path, address: str) -> Page:
    file, mark, fragment = address.partition("#")
    return visit.open((site / addresses.file_of(file)).as_uri() + mark + fragment)


def scale(page: Page) -> float:
    found = re.match(r"matrix\(([\d.]+)", page.locator(".hy-map-base").get_attribute("transform") or "matrix(1")
    assert found
    return float(found[1])


def years(page: Page) -> tuple[float, float]:
    page.wait_for_url(re.compile("#years="))
    first, last = page.url.partition("#years=")[2].split(",")
    return float(first), float(last)


# --- the map


def test_the_map_is_moved_and_zoomed_by_keys_and_stays_where_it_was_left(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "map/")
    sheet = page.locator(".hy-live .hy-map-sheet")
    sheet.focus()
    page.keyboard.press("+")
    page.keyboard.press("ArrowDown")

    page.wait_for_function("location.hash.startsWith('#at=')")
    zoomed = scale(page)
    assert zoomed > 1.5
    moved = page.locator(".hy-map-base").get_attribute("transform")
    page.reload()
    page.wait_for_function("document.querySelector('.hy-map-base').getAttribute('transform') !== 'matrix(1 0 0 1 0 0)'")
    assert scale(page) == pytest.approx(zoomed, rel=0.01)
    assert moved is not None
    page.locator(".hy-map-sheet").focus()
    page.keyboard.press("0")
    page.wait_for_function("location.hash === ''")
    assert scale(page) == 1


def test_every_mark_of_the_map_is_a_place_of_the_list_and_opens_its_card(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "map/")
    expect(page.locator(".hy-live")).to_be_visible()
    listed = page.locator(".hy-map-places li[data-at] a.hy-name").all_inner_texts()
    marks = page.locator(".hy-mark")
    assert [re.sub(r"^\d+\. ", "", m.get_attribute("aria-label") or "") for m in marks.all()] == listed

    marks.first.focus()
    page.keyboard.press("Enter")
    card = page.get_by_role("dialog")
    expect(card).to_contain_text(listed[0])
    expect(card.locator("a").first).to_have_attribute("href", re.compile("places/"))
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    assert page.evaluate("document.activeElement.classList.contains('hy-mark')")


def test_a_way_is_chosen_and_has_an_address(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "map/")
    choose = page.locator(".hy-choose select")
    route = choose.locator("option").nth(1).get_attribute("value") or ""
    choose.select_option(route)

    expect(page.locator(f"#route-{route}")).to_be_visible()
    page.wait_for_function("location.hash.includes('route-')")
    stops = page.locator(f'[data-route="{route}"] li').evaluate_all(
        "lis => new Set(lis.map(li => li.dataset.place)).size"
    )
    assert page.locator(".hy-mark:not(.hy-dim)").count() == stops


def test_without_scripts_the_map_has_links_and_ways(browser: Browser, sample: Built) -> None:
    with visiting(browser, java_script_enabled=False) as visit:
        page = open_page(visit, sample.site, "map/")
        route = page.locator("[data-route] h3 a").first
        target = (route.get_attribute("href") or "").removeprefix("#")
        expect(page.locator(f"#{target}")).to_be_hidden()
        route.click()
        expect(page.locator(f"#{target}")).to_be_visible()
        page = open_page(visit, sample.site, f"exhibits/{target.removeprefix('route-')}/")
        page.locator(".hy-opening a[href*='/map/']").click()
        expect(page.locator(f"#{target}")).to_be_visible()
        page.locator(".hy-mark").first.click()
        assert "/places/" in page.url


# --- the timeline


def test_the_timeline_goes_from_all_of_it_to_one_year_by_keys(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "timeline/")
    chart = page.locator(".hy-chart")
    chart.focus()
    for _ in range(25):
        page.keyboard.press("+")
    page.wait_for_function(
        "() => { const m = /#years=([-\\d.]+),([-\\d.]+)/.exec(location.hash); return m && m[2] - m[1] < 1.5; }"
    )
    first, last = years(page)
    assert last - first == pytest.approx(1, abs=0.2)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"() => !location.hash.startsWith('#years={first:g},')")
    page.keyboard.press("0")
    page.wait_for_function("location.hash === ''")


def test_what_is_dated_is_on_the_timeline_and_nowhere_is_there_a_year_0(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "timeline/")
    dated = page.locator(".hy-century li[data-first]").count()

    expect(page.locator(".hy-item")).to_have_count(dated)
    ticks = page.locator(".hy-tick").all_inner_texts()
    assert any(tick.endswith("TCN") for tick in ticks)
    assert not any(re.match(r"0\b", tick) for tick in ticks)
    tops = page.locator(".hy-item").evaluate_all(
        "items => items.map(i => { const b = i.getBoundingClientRect(); return [b.left, b.right, b.top]; })"
    )
    for n, (left, right, top) in enumerate(tops):
        for other_left, other_right, other_top in tops[:n]:
            assert top != other_top or right <= other_left + 1 or other_right <= left + 1


def test_names_are_read_where_there_is_room_and_the_address_keeps_the_years(visit: Visit, sample: Built) -> None:
    page = open_page(visit, sample.site, "timeline/#years=1600,1640")

    names = page.locator(".hy-item b")
    expect(names.first).to_be_visible()
    boxes = names.evaluate_all(
        "bs => bs.map(b => { const r = b.getBoundingClientRect(); return [r.left, r.right, r.top]; })"
    )
    for n, (left, right, top) in enumerate(boxes):
        for other_left, other_right, other_top in boxes[:n]:
            assert abs(top - other_top) > 5 or right <= other_left + 1 or other_right <= left + 1
    expect(page.locator(".hy-time-head")).to_contain_text("1600")


def test_without_scripts_the_timeline_leads_to_its_centuries(browser: Browser, sample: Built) -> None:
    with visiting(browser, java_script_enabled=False) as visit:
        page = open_page(visit, sample.site, "timeline/")
        bar = page.locator(".hy-overview a").last
        expect(bar).to_be_visible()
        target = (bar.get_attribute("href") or "").removeprefix("#")
        bar.click()
        expect(page.locator(f"#{target}")).to_be_in_viewport()


# --- many


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Places and dates by the hundred, in a folder, with no host around them."""
    kind = Value(text=Text({"vi": "bia"}))
    places = [
        Place(
            f"noi-{n}",
            (PlaceName(Text({"vi": f"Nơi {n}"})),),
            HERE,
            coordinates=(20 + n % 17 / 20, 105 + n % 13 / 15 + n / 1e5),
        )
        for n in range(300)
    ]
    artifacts = [
        Artifact(
            f"a{n}", "bia", Text({"vi": f"Bia {n}"}), kind, HERE, place=f"noi-{n % 300}", status="approved",
            date=Date(Text({"vi": str(1400 + n // 2)}), (1400 + n // 2, 1, 1), (1400 + n // 2, 12, 31), readable=True),
        )
        for n in range(1100)
    ]  # fmt: skip
    bia = replace(MUSEUM.collections["bia"], artifacts=tuple(a.id for a in artifacts), cover=None)
    museum = Museum({"bia": bia}, {a.id: a for a in artifacts}, places={p.id: p for p in places})
    folder = tmp_path_factory.mktemp("many")
    ready = pages.ready(museum, {}, SETTINGS)
    for page in pages.pages_of(ready):
        if page.address in ("map/", "timeline/"):
            text = page.render()
            _write(folder / addresses.file_of(page.address), _whole(page.language, text.title, text.head, text.body))
    for output in [*pages.files(museum, {}, SETTINGS), *pages.finding_data(*ready)]:
        if output.render is not None and output.uri.startswith(("hyplan/", "map/", "timeline/")):
            _write(folder / output.uri, output.render())
    return folder


def _whole(language: str, title: str, head: str, body: str) -> bytes:
    start = f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
    return f"{start}{head}</head><body>{body}</body></html>".encode()


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def test_clusters_come_apart_until_every_place_is_reached(visit: Visit, many: Path) -> None:
    page = open_page(visit, many, "map/")
    expect(page.locator(".hy-live")).to_be_visible()
    several = page.locator(".hy-several")
    counted = [int(m.text_content() or 0) for m in several.locator("text:not(.hy-map-label)").all()]
    assert sum(counted) + page.locator(".hy-mark:not(.hy-several)").count() == 300

    for _ in range(12):
        if page.get_by_role("dialog").count():
            break
        before = page.locator(".hy-map-base").get_attribute("transform")
        page.locator(".hy-mark").first.dispatch_event("click")
        page.wait_for_function(
            "before => document.querySelector('[role=dialog]')"
            " || document.querySelector('.hy-map-base').getAttribute('transform') !== before",
            arg=before,
        )
    expect(page.get_by_role("dialog").locator("a").first).to_have_attribute("href", re.compile(r"places/noi-\d+/"))


def test_a_long_timeline_shows_columns_then_loads_what_is_in_view(visit: Visit, many: Path) -> None:
    page = open_page(visit, many, "timeline/")
    expect(page.locator(".hy-column").first).to_be_visible()
    assert not any(re.search(r"timeline/\d+\.js", url) for url in visit.asked)

    page = open_page(visit, many, "timeline/#years=1500,1506")
    page.reload()
    expect(page.locator(".hy-item").filter(has_text="Bia 204")).to_have_attribute("href", re.compile("artifacts/a204/"))
    expect(page.locator(".hy-column")).to_have_count(0)
