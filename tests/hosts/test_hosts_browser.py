"""What both hosts publish, opened in Chromium: from a folder and over http, below a path."""

from __future__ import annotations

import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hosts_museum import DOCS, MKDOCS_YML, NAUGHTY, all_pages, plan_of, plans, write
from test_export import zensical

from hyplan_museum import addresses
from hyplan_museum.hosts.folder import export
from hyplan_museum.hosts.site import publish

pytestmark = pytest.mark.browser

CONFIG = MKDOCS_YML.replace(
    "features: [navigation.tabs]",
    "features: [navigation.tabs, navigation.top, navigation.footer], palette: "
    "[{scheme: default, toggle: {icon: material/weather-night, name: Tối}}, "
    "{scheme: slate, toggle: {icon: material/weather-sunny, name: Sáng}}]",
)
Serve = Callable[[Path], str]
SEEN = """() => ({
    ran: window.ran !== undefined,
    planted: document.querySelector('p.planted').textContent,
    head: document.querySelector('meta[name=hyplan-test]').content,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    description: document.querySelector('meta[name=description]')?.content,
})"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same museum, every text of it hostile, under both hosts."""
    root = write(tmp_path_factory.mktemp("naughty"), {"mkdocs.yml": CONFIG, **DOCS})
    with pytest.MonkeyPatch.context() as patch:
        plans(patch)(plan_of(root, all_pages(NAUGHTY)))
        assert publish(root).problems == []
        target = root.parent / "exported"
        assert export(root, target).problems == []
    subprocess.run([*zensical(), "build"], cwd=target, capture_output=True, check=True)
    return {"mkdocs": root / "site", "zensical": target / "site"}


class _Handler(SimpleHTTPRequestHandler):
    """The site below /museum/, with its 404.html, as a web host serves it."""

    def translate_path(self, path: str) -> str:
        inner = path.removeprefix("/museum")
        return super().translate_path(inner if inner != path else "/no-such-place")

    def send_error(self, code: int, *_: Any) -> None:
        content = (Path(self.directory) / "404.html").read_bytes() if code == 404 else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def serve() -> Iterator[Serve]:
    servers: list[ThreadingHTTPServer] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/museum/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


class Visit:
    """A page opened, and everything it asked for and complained of."""

    def __init__(self, browser: Any) -> None:
        self.context = browser.new_context()
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._failed)
        self.page.on("dialog", self._alerted)

    def _alerted(self, dialog: Any) -> None:
        self.complaints.append("a dialog")
        dialog.dismiss()

    def _failed(self, request: Any) -> None:
        if request.failure != "net::ERR_ABORTED":  # left behind by going on to the next page
            self.complaints.append(f"{request.failure}: {request.url}")

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def open(self, url: str) -> Any:
        self.page.goto(url, wait_until="load")
        return self.page


@pytest.fixture
def visit(browser: Any) -> Iterator[Visit]:
    opened = Visit(browser)
    yield opened
    opened.context.close()


@pytest.mark.parametrize("host", ["mkdocs", pytest.param("zensical", marks=pytest.mark.slow)])
def test_nothing_planted_runs_and_nothing_of_it_is_lost(
    sites: dict[str, Path], serve: Serve, visit: Visit, host: str
) -> None:
    address = serve(sites[host])
    for page in all_pages(NAUGHTY):
        opened = visit.open(address + addresses.file_of(page.address))
        text = page.render()

        seen = opened.evaluate(SEEN)

        assert seen["ran"] is False, page.address
        assert seen["planted"] == text.title, page.address
        assert seen["head"] == text.title
        assert seen["title"].split(" - ")[0] == re.sub(r"[ \n\t]+", " ", text.title)
        assert seen["headings"] == 1
        assert seen["description"] == text.description or page.kind == "not-found"
    assert visit.complaints == []


@pytest.mark.parametrize("host", ["mkdocs", "zensical"])
def test_no_page_calls_another_host_or_has_the_hosts_search(
    sites: dict[str, Path], serve: Serve, visit: Visit, host: str
) -> None:
    address = serve(sites[host])
    for file in ("index.html", "artifacts/mot/", "en/", "en/exhibits/exhibit-1/", "visit/", "en/visit/", "chi-vi/"):
        opened = visit.open(address + file)
        opened.keyboard.press("/")
        opened.keyboard.press("s")
        opened.wait_for_timeout(150)

        assert opened.locator(".md-search, [data-md-component=search]").count() == 0
    assert [url for url in visit.asked if not url.startswith(address)] == []
    assert [url for url in visit.asked if "search" in url] == []
    assert visit.complaints == []


def test_the_museum_is_walked_from_a_folder_without_listing_or_complaint(sites: dict[str, Path], visit: Visit) -> None:
    root = sites["mkdocs"].as_uri()
    opened = visit.open(f"{root}/index.html")
    seen: set[str] = set()
    queue = [opened.url]
    while queue:
        url = queue.pop()
        seen.add(url)
        visit.open(url)
        for link in opened.evaluate(
            "[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), a.baseURI).href)"
        ):
            inside = link.split("#")[0].split("?")[0]
            if not inside.startswith("file:"):
                continue
            assert inside.endswith(".html"), f"{url} → {link}"
            if inside not in seen and inside not in queue and Path(inside.removeprefix("file://")).is_file():
                queue.append(inside)
    walked = {url.removeprefix(f"{root}/") for url in seen}

    assert {"index.html", "en/index.html", "visit/index.html", "en/visit/index.html", "chi-vi/index.html"} <= walked
    assert {"exhibits/index.html", "en/collections/index.html", "artifacts/mot/index.html"} <= walked
    assert visit.complaints == []
    assert [url for url in visit.asked if not url.startswith("file:")] == []


@pytest.mark.parametrize("host", ["mkdocs", "zensical"])
@pytest.mark.parametrize(
    "lost", ["a/b/c/d.html", *(pytest.param(i, marks=pytest.mark.slow) for i in ("khong-co/", "en/x/"))]
)
def test_the_error_page_is_whole_at_any_depth(
    sites: dict[str, Path], serve: Serve, visit: Visit, host: str, lost: str
) -> None:
    address = serve(sites[host])
    opened = visit.open(address + lost)
    missing = "the server responded with a status of 404"

    assert opened.evaluate("getComputedStyle(document.querySelector('.md-header')).position") == "sticky"
    assert [text for text in visit.complaints if missing not in text] == []
    assert len(visit.complaints) == 1  # the page itself, and nothing it needs
    opened.locator("a.home").click()
    assert opened.url == f"{address}index.html"


@pytest.mark.parametrize("host", ["mkdocs", "zensical"])
def test_the_keyboard_skips_to_the_pages_heading(sites: dict[str, Path], serve: Serve, visit: Visit, host: str) -> None:
    opened = visit.open(serve(sites[host]) + "en/artifacts/mot/")
    opened.keyboard.press("Tab")

    assert "md-skip" in opened.evaluate("document.activeElement.className")
    opened.keyboard.press("Enter")
    target = opened.evaluate("location.hash.slice(1)")
    assert opened.evaluate("id => document.getElementById(id) !== null", target)
    if host == "mkdocs":
        assert opened.evaluate("id => document.getElementById(id).tagName", target) == "H1"


def test_the_palette_is_switched_in_a_folder_too(sites: dict[str, Path], visit: Visit) -> None:
    opened = visit.open(f"{sites['mkdocs'].as_uri()}/visit/index.html")
    opened.locator("label[for=__palette_1]").click()

    assert opened.evaluate("document.body.dataset.mdColorScheme") == "slate"
    visit.open(f"{sites['mkdocs'].as_uri()}/en/visit/index.html")
    assert visit.complaints == []
