"""A tiny museum out of strings, and its problems as lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hyplan_museum import source

Read = Callable[[dict[str, str | bytes]], source.Reading]

SETTINGS = "site_name: Bảo tàng thử\nplugins:\n  - hyplan-museum\n"


def read_museum(root: Path, files: dict[str, str | bytes]) -> source.Reading:
    """Write the files (a collection "bia" and mkdocs.yml are there unless given) and read the museum."""
    all_files = {"mkdocs.yml": SETTINGS, "collections/bia/collection.yml": "title: Bia\n"} | files
    for name, content in all_files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return source.read(root)


def told(reading: source.Reading) -> list[str]:
    """`code file:line:column field` of each problem, in the order of the files."""
    ordered = sorted(reading.problems, key=lambda p: (p.position, p.code))
    return [f"{p.code} {p.position} {p.field}".rstrip() for p in ordered]
