"""A visitor saves one exhibit, loses the network, reads it, finds out what is not saved, and removes it again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from built_museums import Built
from playwright.sync_api import Browser, Page
from site_visits import served, visiting

pytestmark = pytest.mark.browser
EXHIBIT = "exhibits/thu-nhat-kinh-ky/index.html"
KEPT = """async () => {
    const sizes = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) sizes.push((await (await cache.match(request)).blob()).size);
    }
    return sizes;
}"""
SAVED, NOT_SAVED = ".hy-offline-remove:not([hidden])", ".hy-offline-save:not([hidden])"


def test_one_exhibit_is_saved_read_without_a_network_and_removed(sample: Built, browser: Browser) -> None:
    with served(sample.site) as home, visiting(browser, viewport={"width": 390, "height": 844}) as visit:
        page = visit.open(home + EXHIBIT)
        page.wait_for_selector(NOT_SAVED)
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0
        assert page.evaluate(KEPT) == []

        told = int(page.locator(".hy-offline").get_attribute("data-light") or 0)
        page.click(NOT_SAVED)
        page.wait_for_selector(SAVED)
        assert 0.7 * told < sum(page.evaluate(KEPT)) < 1.2 * told, "as heavy as was said"
        page.reload()  # the worker answers from now on
        page.wait_for_function("navigator.serviceWorker.controller !== null")

        visit.context.set_offline(offline=True)
        complaints = len(visit.complaints)
        page.goto(home + EXHIBIT)
        assert "Phố Hiến" in page.title()
        show_all(page)
        assert broken(page) == []
        page.locator(".hy-scene .hy-go a").first.click()
        page.wait_for_load_state("load")
        assert "/artifacts/" in page.url
        page.evaluate("scrollTo(0, 0)")
        assert broken(page, ".hy-wall img") == []
        assert visit.complaints[complaints:] == [c for c in visit.complaints[complaints:] if "ERR_" in c]

        page.goto(f"{home}people/")
        assert page.url.startswith(f"{home}offline/index.html")
        assert page.locator(".hy-offline-missing").is_visible()

        visit.context.set_offline(offline=False)
        page.goto(home + EXHIBIT)
        page.wait_for_selector(SAVED)
        page.click(SAVED)
        page.wait_for_selector(NOT_SAVED)
        page.wait_for_function("async () => (await caches.keys()).length === 0")
        page.wait_for_function("async () => (await navigator.serviceWorker.getRegistrations()).length === 0")
        assert visit.elsewhere(home) == []


def test_what_is_saved_is_shown_new_while_there_is_a_network(sample: Built, browser: Browser, tmp_path: Path) -> None:
    """A change of the museum is seen at once, and a page that is gone is gone."""
    site = tmp_path / "site"
    site.symlink_to(sample.site)
    with served(site) as home, visiting(browser) as visit:
        page = visit.open(home + EXHIBIT)
        page.wait_for_selector(NOT_SAVED)
        page.click(NOT_SAVED)
        page.wait_for_selector(SAVED)
        page.reload()
        page.wait_for_function("navigator.serviceWorker.controller !== null")
        changed = tmp_path / "changed"
        (changed / "exhibits/thu-nhat-kinh-ky").mkdir(parents=True)
        (changed / "404.html").write_text("<title>404</title>", "utf-8")
        text = (sample.site / EXHIBIT).read_text("utf-8")
        (changed / EXHIBIT).write_text(text.replace("<title>", "<title>Bản mới: "), "utf-8")
        site.unlink()
        site.symlink_to(changed)

        page.goto(home + EXHIBIT)
        assert page.title().startswith("Bản mới")
        list_of = json.loads((sample.site / "offline/thu-nhat-kinh-ky.json").read_text("utf-8"))
        gone = home + next(name for name in list_of["pages"] if name.startswith("artifacts/"))
        answer = page.goto(gone)
        assert answer is not None
        assert answer.status == 404


def test_a_folder_offers_no_saving(sample: Built, browser: Browser) -> None:
    with visiting(browser) as visit:
        page = visit.open(f"{sample.site.as_uri()}/offline/index.html")

        assert page.locator(".hy-offline-cannot").is_visible()
        assert page.locator(".hy-offline-save:visible").count() == 0
        assert visit.complaints == []


def show_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })")
    page.wait_for_function("[...document.images].every(image => image.complete)")


def broken(page: Page, which: str = ".hy-scene img") -> list[str]:
    """Pictures of the exhibit or record that did not come; those of other records' cards are not kept."""
    page.wait_for_function(f"[...document.querySelectorAll({which!r})].every(image => image.complete)")
    found: list[str] = page.evaluate(
        f"[...document.querySelectorAll({which!r})].filter(i => i.currentSrc && !i.naturalWidth).map(i => i.currentSrc)"
    )
    return found
