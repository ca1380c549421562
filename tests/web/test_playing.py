"""Sounds, films and models in a browser: from a folder as from a server, nothing before it is asked for."""

from __future__ import annotations

import pytest
from built_museums import Built
from playwright.sync_api import Browser, Page
from site_visits import Visit, visiting

pytestmark = pytest.mark.browser

NEVER_BEFORE = ("recordings/", "model-viewer.js")


def opened(visit: Visit, museum: Built, address: str) -> Page:
    """A page of the built museum, from its folder, when its script has come."""
    file, mark, fragment = address.partition("#")
    page = visit.open((museum.site / file / "index.html").as_uri() + mark + fragment)
    page.wait_for_function("document.querySelector('a.hy-time, button[data-model]:not([hidden])')")
    return page


def test_a_moment_has_an_address_and_nothing_plays_by_itself(browser: Browser, one_of_everything: Built) -> None:
    with visiting(browser) as visit:
        page = opened(visit, one_of_everything, "artifacts/giai-dieu#media=phim&t=1.5,3")

        film = page.locator("#hy-recording-phim video")
        assert film.evaluate("film => [film.currentTime, film.paused, film.readyState]") == [1.5, True, 0]
        assert [url for url in visit.asked if any(part in url for part in NEVER_BEFORE)] == []

        film.evaluate("film => { film.muted = true; return film.play() }")
        page.wait_for_function("document.querySelector('#hy-recording-phim video').paused")  # at second 3
        assert 3 <= film.evaluate("film => film.currentTime") < 3.9
        assert visit.complaints == []


def test_a_line_plays_from_its_time_and_is_marked_while_it_is_said(browser: Browser, one_of_everything: Built) -> None:
    with visiting(browser) as visit:
        page = opened(visit, one_of_everything, "artifacts/giai-dieu")
        line = page.locator("#hy-recording-1 details li[data-from='2500']").first
        link = line.locator("a.hy-time")
        assert link.get_attribute("aria-label") == "Phát từ 0:02"

        link.focus()
        page.keyboard.press("Enter")
        page.wait_for_function("document.querySelector('#hy-recording-1 li[aria-current=true][data-from=\"2500\"]')")

        assert page.evaluate("location.hash") == "#media=1&t=2.5"
        assert line.inner_text().split("\n")[-1] == "Ba nốt đi xuống."
        assert visit.complaints == []


def test_captions_come_from_the_page_where_no_track_may_be_loaded(browser: Browser, one_of_everything: Built) -> None:
    with visiting(browser) as visit:
        page = opened(visit, one_of_everything, "en/artifacts/giai-dieu")
        page.locator("#hy-recording-phim video").evaluate("film => { film.textTracks[0].mode = 'showing' }")

        cues = page.locator("#hy-recording-phim video").evaluate(
            "film => Array.from(film.textTracks, t => [t.label, t.language, Array.from(t.cues ?? [], c => c.text)])"
        )
        assert cues[0] == ["English", "en", ["(A red bar goes from left to right.)"]]
        assert cues[1][:2] == ["Tiếng Việt", "vi"]
        assert visit.complaints == []


def test_a_model_turns_when_it_is_asked_for_from_a_folder_too(browser: Browser, one_of_everything: Built) -> None:
    with visiting(browser) as visit:
        page = opened(visit, one_of_everything, "artifacts/khoi-vuong")
        assert [url for url in visit.asked if any(part in url for part in NEVER_BEFORE)] == []

        page.get_by_role("button", name="Xem mô hình 3D").press("Enter")
        page.wait_for_function("document.querySelector('model-viewer')?.loaded", timeout=60_000)
        page.wait_for_function("!document.querySelector('button[data-model]')", timeout=60_000)

        viewer = page.locator("model-viewer")
        assert viewer.evaluate("v => v.shadowRoot.activeElement?.className.includes('userInput')")
        said = viewer.evaluate("v => v.shadowRoot.querySelector('.userInput').getAttribute('aria-label')")
        assert "Khối vuông kẻ ô đỏ và sáng" in said
        before = viewer.evaluate("v => v.getCameraOrbit().theta")
        page.keyboard.press("ArrowRight")
        page.wait_for_function("b => document.querySelector('model-viewer').getCameraOrbit().theta !== b", arg=before)
        assert "phím mũi tên" in page.locator("#hy-recording-1 .hy-recording-said").inner_text()
        assert visit.elsewhere(one_of_everything.site.as_uri()) == []
