"""A tiny museum out of strings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hyplan_museum import source

Read = Callable[[dict[str, str | bytes]], source.Reading]

Told = Callable[[source.Reading], list[str]]

SETTINGS = "site_name: Bảo tàng thử\nplugins:\n  - hyplan-museum\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write the files given (a collection "bia" and mkdocs.yml are there unless given) and read the museum."""

    def write_and_read(files: dict[str, str | bytes]) -> source.Reading:
        all_files = {"mkdocs.yml": SETTINGS, "collections/bia/collection.yml": "title: Bia\n"} | files
        for name, content in all_files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return source.read(tmp_path)

    return write_and_read


@pytest.fixture
def told() -> Told:
    """`code file:line:column field` of each problem, in the order of the files."""

    def lines(reading: source.Reading) -> list[str]:
        ordered = sorted(reading.problems, key=lambda p: (p.position, p.code))
        return [f"{p.code} {p.position} {p.field}".rstrip() for p in ordered]

    return lines
