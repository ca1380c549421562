"""A fresh machine: the wheel in an empty environment makes and builds a museum; a clone makes its site."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from built_museums import REPOSITORY

pytestmark = pytest.mark.slow


def run(*words: str | Path, at: Path) -> str:
    inherited = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run([*map(str, words)], cwd=at, env=inherited, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def cloned(target: Path) -> Path:
    run("git", "clone", "--quiet", REPOSITORY, target, at=target.parent)
    return target


def test_the_wheel_alone_makes_and_builds_a_museum(tmp_path: Path) -> None:
    source = cloned(tmp_path / "source")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", tmp_path / "wheels", source, at=tmp_path)
    (wheel,) = (tmp_path / "wheels").glob("hyplan_museum-*.whl")
    run(sys.executable, "-m", "venv", tmp_path / "venv", at=tmp_path)
    programs = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel, at=tmp_path)
    run(programs / "hyplan", "new", "museum", "x", "--sample", at=tmp_path)
    run(programs / "hyplan", "build", at=tmp_path / "x")

    assert (tmp_path / "x/site/index.html").is_file()
    assert (tmp_path / "x/site/hyplan/museum.css").stat().st_size > 1000


def test_a_clone_makes_its_site(tmp_path: Path) -> None:
    source = cloned(tmp_path / "source")
    run("make", "site", at=source)

    assert (source / "site/index.html").is_file()
    assert (source / "site/en/index.html").is_file()
