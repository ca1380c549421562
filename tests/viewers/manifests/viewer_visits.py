"""The viewers from npm, visits to them with one of our documents open, and what must hold of a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from npm_packages import UnavailableError, package
from viewer_server import Served

NAMES = {"mirador": "mirador", "clover": "@samvera/clover-iiif", "uv": "universalviewer"}
"""The viewers, by the names of their pages, and the npm packages they come from."""


@dataclass(slots=True)
class Visit:
    """A viewer with a manifest open, and all that went wrong meanwhile."""

    page: Any
    errors: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


Open = Callable[[str, str], Visit]
"""`visit("mirador", "iiif/collection.json")`: a new page that has loaded and come to rest."""


def assert_sound(visited: Visit, served: Served, not_ours: Sequence[tuple[int, str]] = ()) -> None:
    assert [asked for asked in served.failed("/iiif", "/pictures") if asked not in not_ours] == []
    assert visited.errors == []
    assert {host for host in visited.hosts if host} == {urlsplit(served.address).netloc}


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
