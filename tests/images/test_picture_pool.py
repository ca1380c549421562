"""Many processes: one that dies costs one picture, and none outlives the build."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from picture_museum import SETTINGS, drawing, make, request

from hyplan_museum.images import pool
from hyplan_museum.images.header import Fault, Header
from hyplan_museum.images.job import Job, run
from hyplan_museum.images.pool import run_all


def job(folder: Path, name: str, pixels: int = 1) -> Job:
    drawing().save(folder / f"{name}.png")
    header = Header("PNG", 150, 100 * pixels)
    return Job(folder / f"{name}.png", header, 64, 85, folder, folder / "made" / name, ())


def die_if_bad(one: Job) -> Fault | None:
    if "bad" in one.path.name:
        time.sleep(0.3)  # so that others are under way
        os._exit(9)
    return Fault("picture-empty", {"detail": one.path.name}) if "faulty" in one.path.name else None


def memory_out(*_: object) -> None:
    raise MemoryError


@pytest.fixture(autouse=True)
def _always_a_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_WORTH_A_POOL", 0)
    monkeypatch.setattr(pool, "_cores", lambda: 2)


def test_pictures_made_by_other_processes_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        drawing(200 + number, 100).save(tmp_path / f"{number}.png")
    requests = [request(f"{number}.png", key=("a", str(number))) for number in range(3)]
    made = make(tmp_path, *requests)
    files = {file: Path(file).read_bytes() for p in made.pictures.values() for file in p.files.values()}
    (tmp_path / ".hyplan").rename(tmp_path / "other")
    monkeypatch.setattr(pool, "_WORTH_A_POOL", 10**9)

    assert make(tmp_path, *requests) == made
    assert {file: Path(file).read_bytes() for p in made.pictures.values() for file in p.files.values()} == files


def test_a_process_that_dies_costs_its_own_picture_only(tmp_path: Path) -> None:
    jobs = [job(tmp_path, name) for name in ("one", "bad1", "two", "faulty", "bad2", "three")]

    results = {one.path.stem: fault for one, fault in run_all(jobs, die_if_bad)}

    assert results == {
        "one": None,
        "two": None,
        "three": None,
        "faulty": Fault("picture-empty", {"detail": "faulty.png"}),
        "bad1": Fault("picture-not-made", {"detail": "the process ended"}),
        "bad2": Fault("picture-not-made", {"detail": "the process ended"}),
    }


def test_a_program_that_cannot_be_started_anew_does_the_work_itself(tmp_path: Path) -> None:
    """What is typed into `python -`, or a notebook, has no file that a fresh process could import."""
    here = Path(__file__).parent
    drawing().save(tmp_path / "a.png")
    program = f"""
import sys
sys.path[:0] = [{str(here)!r}, {str(here.parents[1])!r}]
from pathlib import Path
from picture_museum import make_one
from hyplan_museum.images import pool
pool._WORTH_A_POOL = 0
print(make_one(Path({str(tmp_path)!r}), "a.png").width)
"""
    done = subprocess.run([sys.executable, "-"], input=program, capture_output=True, text=True, check=False)

    assert done.stdout == "150\n", done.stderr


def test_no_process_outlives_an_interruption(tmp_path: Path) -> None:
    results = run_all([job(tmp_path, name) for name in ("one", "two", "three")], die_if_bad)
    next(results)
    with pytest.raises(KeyboardInterrupt):
        results.throw(KeyboardInterrupt)  # type: ignore[attr-defined]

    deadline = time.monotonic() + 10
    while multiprocessing.active_children() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert multiprocessing.active_children() == []


def test_memory_that_runs_out_is_a_fault_of_that_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hyplan_museum.images import job as jobs

    monkeypatch.setattr(jobs, "decode", memory_out)
    fault = run(job(tmp_path, "one"))

    assert fault is not None
    assert fault.code == "picture-not-made"


def test_large_pictures_are_not_all_taken_at_once() -> None:
    def header(pixels: int, engine: str = "pillow") -> Job:
        size = Header("TIFF", pixels // 10_000, 10_000, engine=engine)  # type: ignore[arg-type]
        return Job(Path("a"), size, 512, 85, Path(), None, ())

    assert pool._fits(header(90_000_000), [header(90_000_000)] * 2, 8)
    assert not pool._fits(header(90_000_000), [header(90_000_000)] * 3, 8)
    assert pool._fits(header(400_000_000), [], 8)
    assert pool._fits(header(400_000_000, "vips"), [header(400_000_000, "vips")], 8)
    assert SETTINGS.max_pixels == 500_000_000
