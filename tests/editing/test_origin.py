"""Where a new museum's publishing installs the generator from."""

from __future__ import annotations

import json
import subprocess
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

from hyplan_museum.editing.origin import find_origin


class Installed(Distribution):
    """An installation with the given `direct_url.json` (PEP 610)."""

    def __init__(self, direct: object) -> None:
        self.direct = direct

    def read_text(self, filename: str) -> str | None:
        if filename == "direct_url.json":
            return None if self.direct is None else json.dumps(self.direct)
        return "Metadata-Version: 2.1\nName: hyplan-museum\nVersion: 1.2.3\n"

    def locate_file(self, path: Any) -> Any:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("direct", "requirement"),
    [
        (None, "hyplan-museum==1.2.3"),
        (
            {"url": "https://example.org/museum.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}},
            "hyplan-museum @ git+https://example.org/museum.git@abc",
        ),
        ({"url": "https://example.org/m.whl", "archive_info": {}}, "hyplan-museum @ https://example.org/m.whl"),
        ({"url": "file:///tmp/a%20b/m.whl", "archive_info": {}}, "./vendor/m.whl"),
    ],
)
def test_the_origin_is_read_from_the_installation(direct: object, requirement: str) -> None:
    assert find_origin(Installed(direct)).requirement == requirement


def test_a_repository_on_this_disk_is_none_that_others_could_install_from(tmp_path: Path) -> None:
    direct = {"url": tmp_path.as_uri(), "vcs_info": {"vcs": "git", "commit_id": "abc"}}

    assert find_origin(Installed(direct)).requirement == ""

    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    subprocess.run(["git", "-C", str(tmp_path), "remote", "add", "origin", "https://example.org/m.git"], check=True)
    assert find_origin(Installed(direct)).requirement == "hyplan-museum @ git+https://example.org/m.git@abc"


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://example.org/museum.git", "https://example.org/museum.git"),
        ("git@example.org:us/museum.git", "ssh://git@example.org/us/museum.git"),
        ("", None),
        ("/somewhere/on/this/disk", None),
    ],
)
def test_an_editable_installation_names_its_repository(tmp_path: Path, remote: str, address: str | None) -> None:
    def git(*arguments: str) -> str:
        identity = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
        done = subprocess.run(
            ["git", "-C", str(tmp_path), *identity, *arguments], check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    git("init", "-q")
    git("commit", "-q", "--allow-empty", "-m", "x")
    if remote:
        git("remote", "add", "origin", remote)
    found = find_origin(Installed({"url": tmp_path.as_uri(), "dir_info": {"editable": True}}))

    assert found.requirement == (f"hyplan-museum @ git+{address}@{git('rev-parse', 'HEAD')}" if address else "")
