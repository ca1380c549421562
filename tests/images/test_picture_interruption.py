"""A build ended at any moment is followed by one that equals a clean build, byte for byte."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from picture_museum import drawing

from hyplan_museum.images.store import Store, sweep, workplace

BUILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from picture_museum import make, request
from hyplan_museum.images import pool
pool._WORTH_A_POOL = 0
if __name__ == "__main__":
    root = Path(sys.argv[1])
    made = make(root, *[request(f"{n}.png", key=("a", str(n))) for n in range(6)])
    assert len(made.pictures) == 6, made.problems
"""
needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


def originals(root: Path) -> Path:
    for number in range(6):
        drawing(500 + number, 400).save(root / f"{number}.png")
    (root / "build.py").write_text(BUILD)
    return root


def start(root: Path) -> subprocess.Popen[bytes]:
    here = Path(__file__).parent
    command = [sys.executable, str(root / "build.py"), str(root), str(here)]
    environment = {**os.environ, "PYTHONPATH": str(here.parents[1])}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def run_to_the_end(root: Path) -> float:
    began = time.monotonic()
    process = start(root)
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said.decode()
    return time.monotonic() - began


def contents(root: Path) -> dict[str, bytes]:
    """Everything in the cache but the memory of times."""
    cache = root / ".hyplan"
    files = (path for path in cache.rglob("*") if path.is_file() and path.name != "seen.json")
    return {path.relative_to(cache).as_posix(): path.read_bytes() for path in files}


def kill_at_moments(root: Path, moments: int) -> None:
    seconds = run_to_the_end(originals(root))
    clean = contents(root)
    assert len(clean) > 500
    for number in range(moments):
        shutil.rmtree(root / ".hyplan")
        process = start(root)
        time.sleep(seconds * (number + 1) / (moments + 1))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()

        run_to_the_end(root)

        assert contents(root) == clean, f"killed at {number + 1}/{moments + 1} of {seconds:.1f} s"


@needs_kill
def test_a_killed_build_is_followed_by_a_clean_one(tmp_path: Path) -> None:
    kill_at_moments(tmp_path, 3)


@needs_kill
@pytest.mark.slow
def test_a_build_killed_at_any_of_twenty_moments_is_followed_by_a_clean_one(tmp_path: Path) -> None:
    kill_at_moments(tmp_path, 20)


@needs_kill
def test_processes_of_a_killed_build_end_by_themselves(tmp_path: Path) -> None:
    process = start(originals(tmp_path))
    children: list[str] = []
    deadline = time.monotonic() + 20
    while len(children) < 2 and time.monotonic() < deadline:
        tasks = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        children = tasks.read_text().split() if tasks.exists() else []
        time.sleep(0.01)
    if not children:
        process.kill()
        process.communicate()
        pytest.skip("/proc is needed to find them")
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=20)  # returns only when all that hold its output are gone

    deadline = time.monotonic() + 10
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(alive(child) for child in children)


def alive(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@needs_kill
def test_ctrl_c_keeps_what_is_finished_and_prints_no_processes_trace(tmp_path: Path) -> None:
    process = start(originals(tmp_path))
    deadline = time.monotonic() + 30
    while not list((tmp_path / ".hyplan/pictures").glob("??/*/made.json")) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=30)

    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / ".hyplan").rglob("made.json")}
    assert kept
    assert said.count(b"Traceback") <= 1, said.decode()
    run_to_the_end(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in kept} == kept


def test_a_workplace_in_use_is_left_alone_and_an_abandoned_one_removed(tmp_path: Path) -> None:
    store = Store(tmp_path)
    abandoned = tmp_path / "pictures" / "work-dead"
    (abandoned / "x").mkdir(parents=True)
    (abandoned / "lock").touch()
    with workplace(store) as first:
        sweep(store)
        assert not abandoned.exists()
        with workplace(store) as second:
            assert first.exists()
            assert second != first
    assert list((tmp_path / "pictures").glob("work-*")) == []
