"""A browser that opens a built site over http or from a folder, and notes all a page asks for and complains of."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from tools.browser import ARGUMENTS, find_browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium. A machine without one fails here: what only a browser can tell must not go unseen."""
    path = find_browser()
    assert path is not None, "no Chromium: `make browser` fetches one, or set HYPLAN_BROWSER"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


class Visit:
    """One visitor: a page, everything it asked for, and every complaint of the browser."""

    def __init__(self, browser: Browser, **context: Any) -> None:
        self.context = browser.new_context(**context)
        self.page: Page = self.context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(f"{self.page.url}: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("dialog", self._alerted)

    def open(self, url: str) -> Page:
        self.page.goto(url, wait_until="load")
        return self.page

    def elsewhere(self, home: str) -> list[str]:
        """What was asked of any other host than the one of `home`, and outside the folder of a file."""
        return [url for url in self.asked if not url.startswith((home, "data:", "blob:"))]

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{self.page.url}: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # left behind by going on to the next page
            self.complaints.append(f"{self.page.url}: {request.failure}: {request.url}")

    def _alerted(self, dialog: Any) -> None:
        self.complaints.append(f"{self.page.url}: a dialog")
        dialog.dismiss()


@contextmanager
def visiting(browser: Browser, **context: Any) -> Iterator[Visit]:
    """A visitor of one's own (`viewport=…`, `java_script_enabled=…`), gone afterwards."""
    visit = Visit(browser, **context)
    try:
        yield visit
    finally:
        visit.context.close()


class _Handler(SimpleHTTPRequestHandler):
    """The folder below the path `below`, its 404.html for everything else, and no listing of a folder."""

    def __init__(self, *arguments: Any, below: str, **more: Any) -> None:
        self.below = below.removesuffix("/")
        super().__init__(*arguments, **more)

    def translate_path(self, path: str) -> str:
        inner = path.removeprefix(self.below)
        return super().translate_path(inner if inner != path else "/no-such-place")

    def list_directory(self, path: Any) -> None:  # noqa: ARG002 - the library's signature
        self.send_error(404)

    def send_error(self, code: int, *_: Any) -> None:
        page = Path(self.directory) / "404.html"
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes() if page.is_file() else b"")

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, below: str = "/museum/") -> Iterator[str]:
    """The address of `folder` on a web server of this machine, ending in the path `below`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, below=below, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{below}"
    finally:
        server.shutdown()
        server.server_close()
