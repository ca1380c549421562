"""Looking closely, in Chromium: pictures zoom, controls have names, every view has an address, nothing is blank."""

from __future__ import annotations

import base64
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from built_museums import Built
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Page
from site_visits import Visit, served, visiting

from hyplan_museum.language.messages import words

pytestmark = pytest.mark.browser

STELE = "artifacts/bia-06/index.html"
TILE = re.compile(r"/iiif/images/bia-06/1/\d+,\d+,\d+,\d+/\d+,\d+/0/default\.jpg$")
DRAWN = "document.querySelector('.hy-look-zoom.hy-ready canvas')"
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def home(one_of_everything: Built) -> Iterator[str]:
    """The address of the museum with one of everything."""
    with served(one_of_everything.site, "/bao-tang/") as address:
        yield address


@contextmanager
def looking(browser: Browser, url: str, **context: object) -> Iterator[Visit]:
    """A visitor who has a picture before them; no complaint may be heard, and nobody else be asked."""
    with visiting(browser, **context) as visit:
        page = visit.open(url)
        if "#" not in url and "iiif-content" not in url:
            page.locator(".hy-closer").first.click()
        page.wait_for_function(DRAWN)
        yield visit
        assert visit.complaints == []


def zoom_in(page: Page) -> None:
    """So far that the still picture has too few pixels, and tiles are asked for."""
    for _ in range(5):
        page.locator(".hy-tool-in").click()


def until(page: Page, condition: Callable[[], bool]) -> None:
    """Wait until something is so that only a picture of the page can tell."""
    for _ in range(200):
        if condition():
            return
        page.evaluate("new Promise(requestAnimationFrame)")
    raise AssertionError("it never was")


def hash_of(page: Page, pattern: str) -> re.Match[str]:
    """The address once it reads so."""
    page.wait_for_function("pattern => new RegExp(pattern).test(location.hash)", arg=pattern)
    found = re.search(pattern, page.evaluate("location.hash"))
    assert found
    return found


def region_in(page: Page) -> list[float]:
    return [float(part) for part in hash_of(page, r"xywh=pct:([\d.,]+)")[1].split(",")]


def tiles_of(visit: Visit) -> list[str]:
    return [url for url in visit.asked if TILE.search(url)]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_picture_fills_the_window_with_tiles_and_every_control_has_a_name(
    browser: Browser, home: str, language: str
) -> None:
    prefix = "" if language == "vi" else "en/"
    with looking(browser, home + prefix + STELE, viewport=PHONE) as visit:
        page, said = visit.page, words(language)
        zoom_in(page)
        page.wait_for_function("performance.getEntriesByType('resource').some(e => /bia-06.1.\\d+,\\d+,/.test(e.name))")

        assert tiles_of(visit)
        names = [
            button.get_attribute("aria-label") for button in page.locator(".hy-tool:visible, .hy-look-close").all()
        ]
        keys = ("share", "full", "out", "in", "home", "turn", "help", "previous", "next")
        assert names == [*(said[f"look_{key}"] for key in keys[:2]), said["closer_close"],
                         *(said[f"look_{key}"] for key in keys[2:])]  # fmt: skip
        canvas = page.locator(".openseadragon-canvas")
        assert canvas.get_attribute("role") == "application"
        assert "1625" in (canvas.get_attribute("aria-label") or "") or "Vĩnh Tộ" in (
            canvas.get_attribute("aria-label") or ""
        )
        assert page.locator(f"#{canvas.get_attribute('aria-describedby')}").text_content() == said["look_keys"]
        assert re.fullmatch(r"(1|2|5)0* (mm|cm|m)", page.locator(".hy-scale").inner_text().strip())
        boxes = [one.bounding_box() for one in page.locator(".hy-look button:visible").all()]
        assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in boxes)


def test_the_keyboard_does_all_of_it_and_comes_back(browser: Browser, home: str) -> None:
    with looking(browser, home + STELE) as visit:
        page = visit.page
        hash_of(page, "^#media=1$")
        page.keyboard.press("+")
        high = region_in(page)[3]
        page.keyboard.press("+")
        page.wait_for_function("high => parseFloat(location.hash.split(',')[3]) < high", arg=high)
        top = region_in(page)[1]
        page.keyboard.press("ArrowDown")
        page.wait_for_function("top => parseFloat(location.hash.split(',')[1]) > top", arg=top)
        page.keyboard.press("r")
        hash_of(page, "rotation=90")
        page.keyboard.press("0")
        hash_of(page, "^#media=1$")
        page.keyboard.press("f")
        page.wait_for_selector(".hy-look.hy-full")
        page.keyboard.press("f")
        page.wait_for_selector(".hy-look:not(.hy-full)")
        page.keyboard.press("]")
        hash_of(page, "^#media=mat-sau$")
        for _ in range(30):
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.closest('.hy-look') !== null")
        page.keyboard.press("Escape")
        page.wait_for_selector(".hy-look", state="detached")

        assert page.evaluate("location.hash") == ""
        assert page.evaluate("document.activeElement.matches('.hy-closer')")
        assert page.locator("[inert]").count() == 0


def test_a_detail_has_an_address_and_a_content_state_that_open_it_again(
    browser: Browser, home: str, one_of_everything: Built
) -> None:
    with looking(browser, f"{home}{STELE}#xywh=percent:20,30,40,30&media=1") as visit:
        page = visit.page
        region = region_in(page)
        page.locator(".hy-tool-share").click()
        link, state = (field.input_value() for field in page.locator(".hy-share input").all())
    assert region[0] <= 20
    assert region[0] + region[2] >= 59.9
    assert link.startswith(f"{home}{STELE}#media=1&xywh=pct:")
    encoded = parse_qs(urlsplit(state).query)["iiif-content"][0]
    said = json.loads(unquote(base64.urlsafe_b64decode(encoded + "==").decode()))  # as §6 of the specification says
    manifest = json.loads((one_of_everything.site / "iiif/artifacts/bia-06/manifest.json").read_text("utf-8"))
    assert said["type"] == "Canvas"
    assert said["id"].partition("#")[0] == manifest["items"][0]["id"]
    assert said["partOf"] == [{"id": manifest["id"], "type": "Manifest"}]
    pixels = [round(part * side / 100) for part, side in zip(region, (900, 1200, 900, 1200), strict=True)]
    assert said["id"].partition("#xywh=")[2] == ",".join(map(str, pixels))

    for opened in (link, state, f"{home}en/index.html?iiif-content={encoded}", f"{home}{STELE}#iiif-content={encoded}"):
        with looking(browser, opened) as visit:
            assert region_in(visit.page) == pytest.approx(region, abs=0.3), opened
            assert visit.page.url.startswith(
                f"{home}{'en/' if '/en/' in opened else ''}{STELE.removesuffix('index.html')}"
            )


def test_it_zooms_from_a_folder(browser: Browser, one_of_everything: Built) -> None:
    with looking(browser, f"{one_of_everything.site.as_uri()}/{STELE}") as visit:
        zoom_in(visit.page)
        region_in(visit.page)
        visit.page.wait_for_function("document.querySelector('.hy-scale').innerText.trim() === '2 cm'")
        visit.page.locator(".hy-tool-share").click()
        link = visit.page.locator(".hy-share input").first.input_value()

        assert tiles_of(visit)
        assert link.startswith("https://example.org/bao-tang/artifacts/bia-06/#media=1&xywh=pct:")
        assert visit.elsewhere(f"{one_of_everything.site.as_uri()}/") == []


@pytest.mark.parametrize("broken", ["**/iiif/images/**", "**/viewer.js"])
def test_without_tiles_or_script_the_still_picture_stays(browser: Browser, home: str, broken: str) -> None:
    with visiting(browser) as visit:
        visit.page.route(broken, lambda route: route.abort())
        page = visit.open(home + STELE)
        page.locator(".hy-closer").first.click()
        if "images" in broken:
            page.wait_for_function(DRAWN)
            zoom_in(page)
        page.wait_for_function("document.querySelector('.hy-look-said:not([hidden])')?.textContent")

        assert page.locator(".hy-look-said").inner_text() in {words("vi")["look_missing"], words("vi")["closer_failed"]}
        stage = Image.open(io.BytesIO(page.locator(".hy-look-stage").screenshot()))
        middle = stage.crop((stage.width // 10, stage.height // 4, stage.width * 9 // 10, stage.height * 3 // 4))
        assert max(ImageStat.Stat(middle).stddev) > 5
        page.keyboard.press("Escape")
        page.wait_for_selector(".hy-look", state="detached")


def test_pages_are_turned_by_the_strip(browser: Browser, home: str) -> None:
    with looking(browser, home + "artifacts/sach-thuoc/index.html", viewport=PHONE) as visit:
        page = visit.page
        assert page.locator(".hy-leaf").count() == 10
        page.locator(".hy-tool-next").click()
        hash_of(page, "^#media=2$")
        page.locator(".hy-leaf").nth(9).click()
        hash_of(page, "^#media=10$")
        assert page.locator(".hy-leaf[aria-current]").inner_text() == "10"
        assert page.locator(".hy-tool-next").is_disabled()
        page.go_back()
        page.wait_for_selector(".hy-look", state="detached")


def test_two_pictures_side_by_side_zoom_together(browser: Browser, one_of_everything: Built) -> None:
    bars = "() => [...document.querySelectorAll('.hy-scale:not([hidden])')].map(one => one.innerText.trim())"
    with visiting(browser) as visit:
        page = visit.open(f"{one_of_everything.site.as_uri()}/compare/index.html#a=bia-06/1&b=bia-06/1")
        page.wait_for_function(f"({bars})().length === 2")
        before = page.evaluate(bars)
        page.locator(".hy-pane-stage .openseadragon-canvas").first.focus()
        for _ in range(4):
            page.keyboard.press("+")
        page.wait_for_function(
            f"before => {{ const now = ({bars})(); return now[0] !== before[0] && now[0] === now[1]; }}", arg=before
        )
        hash_of(page, r"^#a=bia-06/1/(pct:[\d.,]+)&b=bia-06/1/\1$")
        page.locator(".hy-pane[data-side=b] .hy-word").first.click()
        page.locator(".hy-pane[data-side=b] select").last.select_option("tu-lieu")
        page.locator(".hy-choice", has_text="thuốc").first.click()
        hash_of(page, r"^#a=bia-06/1/pct:[\d.,]+&b=sach-thuoc/1(/pct:[\d.,]+)?$")
        page.wait_for_selector(".hy-pane[data-side=b] .hy-name[href*=sach-thuoc]")

        assert visit.complaints == []


def test_the_address_of_two_pictures_says_where_in_each_one_is(browser: Browser, one_of_everything: Built) -> None:
    at = f"{one_of_everything.site.as_uri()}/compare/index.html"
    with visiting(browser) as visit:
        page = visit.open(f"{at}#a=bia-06/1/pct:20,30,30,20&b=sach-thuoc/2/pct:40,30,20,30")
        page.wait_for_function("document.querySelectorAll('.hy-pane .hy-scale').length === 2")
        page.wait_for_selector(".hy-pane[data-side=b] .hy-name")
        together, swap = (page.locator(".hy-side-by-side > .hy-tools .hy-word").nth(number) for number in (0, 2))
        entries = page.evaluate("history.length")
        together.click()  # each alone
        page.locator(".hy-pane[data-side=b] .openseadragon-canvas").focus()
        page.keyboard.press("ArrowDown")
        alone = hash_of(page, r"^#a=bia-06/1/pct:20,30,30,20&b=sach-thuoc/2/pct:[\d.]+,(?!30,)[\d.,]+$").string
        assert middle(alone, "b")[0] == pytest.approx(50, abs=0.3)  # where its address had put it
        together.click()
        page.locator(".hy-pane[data-side=b] .openseadragon-canvas").focus()
        page.keyboard.press("r")
        page.keyboard.press("ArrowUp")
        both = hash_of(page, r"^#a=bia-06/1/pct:(?!20,30,30,20)[\d.,]+&b=sach-thuoc/2/pct:[\d.,]+/90$").string
        assert middle(both, "a")[0] == pytest.approx(35, abs=0.3)
        assert page.evaluate("history.length") == entries  # Back leads away from here, not through every step
        swap.click()
        turned = hash_of(page, r"^#a=sach-thuoc/2/pct:[\d.,]+/90&b=bia-06/1/pct:[\d.,]+$").string
        assert middle(turned, "b") == middle(both, "a")

        again = visit.context.new_page()
        again.goto(at + turned)
        again.wait_for_selector(".hy-pane[data-side=b] .hy-name")
        again.locator(".hy-side-by-side > .hy-tools .hy-word").first.click()
        again.locator(".hy-pane[data-side=b] .openseadragon-canvas").focus()
        again.keyboard.press("+")
        opened = hash_of(again, rf"^#{turned[1:].partition('&')[0]}&(?!{turned.partition('&')[2]})").string
        assert middle(opened, "b") == pytest.approx(middle(turned, "b"), abs=0.3)
        again.evaluate("""new Promise(go => {
            addEventListener('hashchange', go, {once: true});
            location.hash = '#a=sach-thuoc/2&b=bia-06/1/pct:0,0,50,50';  // what is there already, elsewhere in it
        }).then(() => null)""")
        again.keyboard.press("+")
        assert middle(hash_of(again, r"^#a=sach-thuoc/2&b=bia-06/1/pct:(?!0,0,50,50)").string, "b")[0] < 30
        assert visit.complaints == []


def middle(hash: str, side: str) -> tuple[float, float]:
    """The middle of what one of two pictures shows, as the address says it."""
    found = re.search(rf"\b{side}=[^&]*/pct:([\d.,]+)", hash)
    assert found
    x, y, across, down = map(float, found[1].split(","))
    return round(x + across / 2, 2), round(y + down / 2, 2)


def test_layers_of_one_picture_are_laid_over_each_other(browser: Browser, home: str) -> None:
    with looking(browser, f"{home}artifacts/bia-hai-lop/index.html#media=1") as visit:
        page = visit.page
        stage = page.locator(".hy-look-stage")

        def seen() -> list[float]:
            shot = Image.open(io.BytesIO(stage.screenshot())).convert("RGB")
            return ImageStat.Stat(shot.crop((shot.width // 4, 20, shot.width // 2, shot.height // 2))).mean

        assert page.locator(".hy-layers fieldset label").all_inner_texts() == ["Ánh sáng thẳng", "Ánh sáng xiên"]
        page.locator(".hy-tool-in").click()  # from here on the canvas shows the picture
        hash_of(page, "xywh")
        under = seen()
        page.get_by_label("Ánh sáng xiên").check()
        page.wait_for_function(
            "performance.getEntriesByType('resource').some(e => /images.bia-hai-lop.1-2/.test(e.name))"
        )
        until(page, lambda: seen() != under)
        page.locator(".hy-dense input").fill("0")
        until(page, lambda: seen() == under)


@pytest.mark.parametrize("how", ["http", "folder"])
def test_a_detail_is_printed_alone(browser: Browser, home: str, one_of_everything: Built, how: str) -> None:
    at = home if how == "http" else f"{one_of_everything.site.as_uri()}/"
    with looking(browser, f"{at}{STELE}#media=1&xywh=pct:20,30,30,10&rotation=90") as visit:
        page = visit.page
        page.evaluate("window.print = () => { window.printed = true }")
        page.locator(".hy-tool-share").click()
        page.get_by_text(words("vi")["look_pass_on"]).click()
        page.click(".hy-passing-print")
        page.wait_for_function("window.printed")
        page.emulate_media(media="print")
        drawing = page.locator(".hy-printed > .hy-paper")
        width, height = map(float, (drawing.get_attribute("viewBox") or "").split()[2:])

        assert (width, height) == pytest.approx((0.1 * 1200, 0.3 * 900), abs=1)  # turned, so that it stands upright
        assert page.locator(".hy-look").is_hidden()
        assert "CC BY" in page.locator(".hy-printed > figcaption").inner_text()
        assert page.locator(".hy-print-source").inner_text().endswith("#media=1&xywh=pct:20,30,30,10&rotation=90")
        seen = Image.open(io.BytesIO(drawing.screenshot())).convert("L")
        whole = Image.open(one_of_everything.site / "iiif/images/bia-06/1/full/max/0/default.jpg").convert("L")
        meant = whole.crop((180, 360, 450, 480)).transpose(Image.Transpose.ROTATE_270).resize(seen.size)
        assert ImageStat.Stat(ImageChops.difference(seen, meant)).mean[0] < 6
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator(".hy-printed, .hy-paper").count() == 0
