"""Copies of the manifests that records name elsewhere, pinned by hash, so that a build needs no network."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from hyplan_museum import source
from hyplan_museum.editing.asking import UnreachableError
from hyplan_museum.language.folding import slug
from hyplan_museum.problems import Problem
from hyplan_museum.source.parts import WantedRemote
from hyplan_museum.source.remote import LOCK, parsed, read_lock, settled_lines
from hyplan_museum.source.remote_manifest import NotAManifestError, remote_of

Ask = Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class Fetched:
    """One manifest: `file` is its copy, relative to the museum."""

    address: str
    file: str
    outcome: Literal["new", "same", "updated"]


def fetch(root: Path, ask: Ask, today: date, *, update: bool = False) -> tuple[list[Fetched], list[Problem]]:
    """Fetch every manifest once: copy what has no copy, compare the others; with `update`, copy what changed too."""
    done: list[Fetched] = []
    problems: list[Problem] = []
    wanted = {(one.folder, one.address): one for one in reversed(source.read(root).remotes)}
    answers: dict[str, bytes | Problem] = {}
    for one in reversed(wanted.values()):
        if one.address not in answers:
            answers[one.address] = _asked(one, ask)
        answer = answers[one.address]
        outcome = answer if isinstance(answer, Problem) else _pinned(root, one, answer, today, update)
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            done.append(outcome)
    return done, problems


def _asked(one: WantedRemote, ask: Ask) -> bytes | Problem:
    try:
        data = settled_lines(ask(one.address))
        remote_of(parsed(data), one.address, 1)
    except UnreachableError as error:
        values = {"address": one.address, "detail": str(error)}
        return Problem("remote-unreachable", one.position, "media.iiif", values)
    except NotAManifestError as error:
        values = {"address": one.address, "detail": str(error)}
        return Problem("remote-unreadable", one.position, "media.iiif", values)
    return data


def _pinned(root: Path, one: WantedRemote, data: bytes, today: date, update: bool) -> Fetched | Problem:
    folder = root / one.folder
    lock = read_lock(folder)
    before = lock.get(one.address, {})
    file = str(before.get("file") or _name(one.address))
    hashed = sha256(data).hexdigest()
    there = _hash_of(folder / file)
    if before and hashed == before.get("sha256") == there:
        return Fetched(one.address, f"{one.folder}/{file}", "same")
    if before and hashed != before.get("sha256") and not update:
        values = {"address": one.address, "fetched": str(before.get("fetched", "?"))}
        return Problem("remote-changed", one.position, "media.iiif", values)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / file, data)
    lock[one.address] = {"file": file, "sha256": hashed, "fetched": today.isoformat()}
    _write(folder / LOCK, _spelt(lock))
    return Fetched(one.address, f"{one.folder}/{file}", "updated" if before else "new")


def _name(address: str) -> str:
    """A name that says where it is from, and that no other address has: `iiif-example-org-12-1f0c….json`."""
    parts = urlsplit(address)
    steps = [step for step in parts.path.split("/") if step and not step.startswith("manifest")]
    words = slug("-".join([parts.hostname or "", *steps[-2:]]))[:60].strip("-")
    return f"{words}-{sha256(address.encode()).hexdigest()[:8]}.json"


def _hash_of(path: Path) -> str:
    try:
        return sha256(settled_lines(path.read_bytes())).hexdigest()
    except OSError:
        return ""


def _spelt(lock: dict[str, dict[str, Any]]) -> bytes:
    return (json.dumps(dict(sorted(lock.items())), ensure_ascii=False, indent=2) + "\n").encode()


def _write(path: Path, data: bytes) -> None:
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_bytes(data)
    fresh.replace(path)
