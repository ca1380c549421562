"""Goldens: what we publish, small and masked, in tests/golden/; `pytest --refresh-goldens` writes them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("repeatable", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("repeatable"), derandomize=False, max_examples=5_000)
settings.load_profile("repeatable")
"""A run of the suite judges the change, not the luck or the load of the day; `--hypothesis-profile=search` looks on."""

pytest_plugins = ["sharing_out", "built_museums", "site_visits", "page_kinds"]
"""Museums built once a session (`sample`, `one_of_everything`, served as `museums`) and a `browser` to open them."""

GOLDEN = Path(__file__).parent / "golden"

Golden = Callable[[str, str], None]
"""Compare a text with the golden of this name (`pages/artifact.vi.html`), or write it under --refresh-goldens."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--refresh-goldens", action="store_true", help="write tests/golden/ anew; read the diff")
    parser.addoption("--screenshots", metavar="FOLDER", help="keep a picture of every kind of page (tests/looks)")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    refresh = bool(request.config.getoption("--refresh-goldens"))

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if refresh:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

        assert path.is_file(), f"no golden {name}: run pytest --refresh-goldens and read what it wrote"
        assert text == path.read_text("utf-8"), f"{name} differs: if it should, run pytest --refresh-goldens"

    return compare
