"""How the tests are shared out when several run at once, and how their processes share what is made once a run.

`make test` keeps a file of tests together (`--dist loadfile`), since what it makes for itself (a museum, a server,
visitors) is made once a process. Here the longest files are sent first, so that no process is left alone with one at
the end. Marks of `xdist_group` are of no use: pytest 9.2 no longer lets xdist write them behind a test's name.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

LONGEST_FIRST = (
    "tests/accessibility/test_axe.py",  # builds what many wait for,
    "tests/test_security.py",  # while this one waits for nobody
    "tests/end_to_end/test_building_again.py",
    "tests/web/test_looking.py",
    "tests/test_security_privacy.py",
    "tests/cli/test_rename_and_withdraw.py",
    "tests/looks/test_weight.py",
    "tests/looks/test_looks_at_three_widths.py",
    "tests/looks/test_looks_without_javascript.py",
    "tests/search/test_search_browser.py",
    "tests/cli/test_build.py",
    "tests/hosts/test_publish.py",
    "tests/hosts/test_hosts_browser.py",
    "tests/cli/test_serve.py",
    "tests/pages/test_finding_browser.py",
    "tests/end_to_end/test_real_tables.py",
)
"""By what `--durations=0` shows; a file that is not named here begins later, and nothing else depends on it."""

PATIENCE = 900
"""Seconds after which another process that makes something is thought to be dead."""


def rank(file: str) -> int:
    """When a file begins."""
    return LONGEST_FIRST.index(file) if file in LONGEST_FIRST else len(LONGEST_FIRST)


def file_of(nodeid: str) -> str:
    return nodeid.partition("::")[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: rank(file_of(item.nodeid)))


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The new folder `name` of this run of the tests, filled by whichever process first asks for it."""
    own = factory.getbasetemp()
    folder = (own.parent if own.name.startswith("popen-") else own) / name
    made, failed = folder.with_name(f"{name}.made"), folder.with_name(f"{name}.failed")
    try:
        folder.mkdir()
    except FileExistsError:
        wait_for(made, failed)
        return folder
    try:
        make(folder)
    except BaseException as reason:
        failed.write_text(str(reason), "utf-8")
        raise
    made.touch()
    return folder


def wait_for(made: Path, failed: Path) -> None:
    """Until another process has made it."""
    end = time.monotonic() + PATIENCE
    while not made.exists():
        assert not failed.exists(), failed.read_text("utf-8")
        assert time.monotonic() < end, f"{made} is never finished"
        time.sleep(0.1)
