"""A build ended by kill -9 at any moment is followed by one that gives what a clean build gives, byte for byte."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from built_museums import (
    REPOSITORY,
    Built,
    built,
    command,
    copy_of,
    differences,
    edit,
    environment,
    files_of,
    hyplan,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
SMALL = REPOSITORY / "tests/museums/one-of-everything"


def start(root: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("build"), cwd=root, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def kill_at(root: Path, share: float, seconds: float, prepare: Callable[[], None]) -> None:
    """Kill a build at this share of the `seconds` it should take; earlier, where it was over already by then."""
    while True:
        prepare()
        process = start(root)
        try:
            said = process.communicate(timeout=seconds * share)[0]
            share *= 0.8
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            said = process.communicate()[0]
        assert "Traceback" not in said.decode(), said.decode()
        if process.returncode == -signal.SIGKILL:
            return


def seconds_of(root: Path) -> float:
    began = time.monotonic()
    hyplan("build", at=root)
    return time.monotonic() - began


def moments(count: int) -> list[float]:
    """Moments spread over the whole build, one by chance in each of `count` equal parts of it, as shares of it."""
    chance = random.Random(20261122)  # noqa: S311 - the same moments each time
    return [(number + chance.random()) / count for number in range(count)]


def kill_from_nothing(source: Path, folder: Path, count: int) -> None:
    """Nothing is there yet: pictures, frame and pages are being made when it dies."""
    root = copy_of(source, folder / "museum")
    seconds = seconds_of(root)
    clean = files_of(root / "site")

    def nothing() -> None:
        for made in (".hyplan", "site"):
            shutil.rmtree(root / made, ignore_errors=True)

    for share in moments(count):
        kill_at(root, share, seconds, nothing)
        hyplan("build", at=root)

        assert differences(files_of(root / "site"), clean) == [], f"killed at {share:.0%} of {seconds:.2f} s"
        assert not list((root / ".hyplan").rglob("work-*")), "work of the killed build is left over"


def kill_over_an_older_site(museum: Built, folder: Path, count: int) -> None:
    """A site of yesterday is there, and today much is different: it is being brought up to date when it dies."""
    before = built(copy_of(museum.root, folder / "before", with_pictures=True)).root
    after = changed(copy_of(museum.root, folder / "after", with_pictures=True))
    clean = files_of(built(after).site)
    root = folder / "museum"

    def yesterday() -> None:
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(before, root)
        for name in ("collections", "exhibits", "docs"):
            shutil.rmtree(root / name)
            shutil.copytree(after / name, root / name)
        shutil.copyfile(after / "mkdocs.yml", root / "mkdocs.yml")

    yesterday()
    seconds = seconds_of(root)
    for share in moments(count):
        kill_at(root, share, seconds, yesterday)
        hyplan("build", at=root)

        assert differences(files_of(root / "site"), clean) == [], f"killed at {share:.0%} of {seconds:.2f} s"


def changed(root: Path) -> Path:
    """Another address, an edited record, another picture under an old name, a record that is gone."""
    edit(root / "mkdocs.yml", "https://example.org/bao-tang/", "https://bao-tang.example/")
    edit(root / "collections/bia/bia-07.yml", "Bia không rõ năm", "Bia mất năm")
    shutil.copyfile(root / "collections/bia/media/bia-06_1.jpg", root / "collections/tu-lieu/media/sach-thuoc/2.jpg")
    (root / "collections/le-hoi/hat-trong-quan.yml").unlink()
    (root / "collections/le-hoi/media/hat-trong-quan.png").unlink()
    return root


@pytest.mark.slow
def test_killed_at_a_few_moments(tmp_path: Path) -> None:
    kill_from_nothing(SMALL, tmp_path, 2)


@pytest.mark.slow
def test_killed_at_any_of_twenty_moments(tmp_path: Path) -> None:
    kill_from_nothing(SMALL, tmp_path, 20)


@pytest.mark.slow
def test_the_sample_killed_at_any_of_twenty_moments_with_its_large_pictures(tmp_path: Path) -> None:
    kill_from_nothing(REPOSITORY, tmp_path, 20)


@pytest.mark.slow
def test_killed_at_a_few_moments_over_an_older_site(one_of_everything: Built, tmp_path: Path) -> None:
    kill_over_an_older_site(one_of_everything, tmp_path, 3)


@pytest.mark.slow
def test_killed_at_any_of_twenty_moments_over_an_older_site(one_of_everything: Built, tmp_path: Path) -> None:
    kill_over_an_older_site(one_of_everything, tmp_path, 20)
