"""A build in which nothing changed: recognised by the digest of everything the last one read, and not done again."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hyplan_museum.checking import INPUTS
from hyplan_museum.freshness import digest
from hyplan_museum.hosts.keeping import surroundings
from hyplan_museum.ledger import all_as_left
from hyplan_museum.problems import Position, Problem


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What a finished build leaves: the files it read besides the museum's own, its problems and its counts."""

    inputs: tuple[str, ...]
    problems: list[Problem]
    counts: Mapping[str, int]


def recall(cache: Path, root: Path, site: Path, arguments: object) -> LastBuild | None:
    """The last build into `site` with these arguments, if it would come out the same; else None.

    The curator's files are judged by content (freshness.inputs_digest), the site's by size and time.
    """
    found = _read(_path(cache, site))
    if found is None or found[0] != _key(cache, root, found[1].inputs, arguments):
        return None
    return found[1] if all_as_left(site, ledger(cache, site)) else None


def remember(cache: Path, root: Path, site: Path, arguments: object, build: LastBuild) -> None:
    """Note a build that has finished."""
    written = {
        "key": _key(cache, root, build.inputs, arguments),
        "inputs": build.inputs,
        "problems": [
            [p.code, [p.position.file, p.position.line, p.position.column], p.field, dict(p.values)]
            for p in build.problems
        ],
        "counts": dict(build.counts),
    }
    path = _path(cache, site)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(json.dumps(written, ensure_ascii=False), "utf-8")
    fresh.replace(path)


def ledger(cache: Path, site: Path) -> Path:
    """Where what was written into `site` is remembered."""
    return cache / f"published-{digest(str(site))[:8]}.json"


def _path(cache: Path, site: Path) -> Path:
    return cache / f"last-{digest(str(site))[:8]}.json"


def _key(cache: Path, root: Path, inputs: tuple[str, ...], arguments: object) -> str:
    return digest(arguments, surroundings(root, tuple(dict.fromkeys((*INPUTS, *inputs))), cache / "inputs.json"))


def _read(path: Path) -> tuple[str, LastBuild] | None:
    try:
        found: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
        problems = [Problem(p[0], Position(*p[1]), p[2], p[3]) for p in found["problems"]]
        return str(found["key"]), LastBuild(tuple(found["inputs"]), problems, found["counts"])
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None
