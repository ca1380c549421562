"""A whole museum in one string: each file begins with a line `-- path --`.

    museum = read(tmp_path, '''
    -- collections/bia/bia-06.yml --
    title: Bia chùa Hiến
    ''')

`mkdocs.yml` and the `collection.yml` of every collection named are made where the string leaves them out.
"""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

from hyplan_museum import checks, source
from hyplan_museum.problems import Problem, in_order
from hyplan_museum.source import Reading

_FILE = re.compile(r"^-- (.+?) --\n", re.MULTILINE)
_MKDOCS = """\
site_name: Bảo tàng thử
site_url: https://example.org/
plugins:
  - hyplan-museum: {languages: [vi, en], rights: CC0-1.0}
"""


def write(root: Path, text: str) -> Path:
    """Write the files of `text` below `root`; escapes such as `\\t` are the caller's. Returns `root`."""
    pieces = _FILE.split(dedent(text).lstrip("\n"))
    assert not pieces[0].strip(), "the string begins with a line `-- path --`"
    files = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    files.setdefault("mkdocs.yml", _MKDOCS)
    in_collection = re.compile(r"(collections/(?!authorities/)[^/]+)/[^/]+")
    for folder in {match[1] for path in files if (match := in_collection.fullmatch(path))}:
        files.setdefault(f"{folder}/collection.yml", "title: {vi: Sưu tập, en: Collection}\n")
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode())
    return root


def read(root: Path, text: str) -> Reading:
    """Write the museum and read it."""
    return source.read(write(root, text))


def problems_of(root: Path, text: str, *, checked: bool = False) -> list[Problem]:
    """What is wrong with the museum in `text`; with `checked`, also what `checks/` says."""
    found = read(root, text)
    wishes = checks.check(found.museum, found.settings) if checked else []
    return in_order([*found.problems, *wishes])


def told(problems: list[Problem]) -> list[str]:
    """`file:line:column code`, for asserting."""
    return [f"{problem.position} {problem.code}" for problem in problems]
