"""The viewers from npm, and a browser that opens them on the museum that a test's `served` serves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from npm_packages import UnavailableError, package
from viewer_server import Served
from viewer_visits import NAMES, Open, Visit


@pytest.fixture(scope="module")
def packages() -> dict[str, Path]:
    try:
        pins = Path(__file__).parent / "package.json"
        return {short: package(name, pins) for short, name in NAMES.items()}
    except UnavailableError as reason:
        pytest.skip(f"viewers could not be fetched: {reason}")


@pytest.fixture
def visit(browser: Any, served: Served) -> Iterator[Open]:
    context = browser.new_context(viewport={"width": 1200, "height": 800}, locale="vi-VN")

    def opened(viewer: str, document: str) -> Visit:
        served.log.clear()
        visited = Visit(context.new_page())
        visited.page.on("pageerror", lambda error: visited.errors.append(str(error)))
        visited.page.on("request", lambda request: visited.hosts.add(urlsplit(request.url).netloc))
        address = quote(served.address + document, safe="")
        visited.page.goto(f"{served.address}viewers/{viewer}.html?manifest={address}")
        visited.page.wait_for_load_state("networkidle")
        visited.page.wait_for_timeout(700)
        return visited

    yield opened
    context.close()
