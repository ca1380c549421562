"""The PDFs of a museum: how many pages they have, and the copies without private data that visitors may keep."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from hyplan_museum.freshness import digest
from hyplan_museum.images.header import Fault
from hyplan_museum.images.pdf_pages import LARGEST, RECIPE, Document
from hyplan_museum.images.seen import Seen
from hyplan_museum.images.store import Store, finish, fresh_folder, workplace
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings

MOST_PAGES: Final = 500
MOST_BYTES: Final = 200 << 20

_SECONDS: Final = 60
"""For one PDF to be looked at or cleaned."""

_AT_ONCE: Final = 2
_CLEAN_RECIPE: Final = 1


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A copy for visitors: `file` is its path in the cache."""

    file: str
    bytes: int
    digest: str


def read_documents(
    root: Path, named: Sequence[tuple[str, Position]], settings: Settings, cache: Path
) -> tuple[dict[str, Document], list[Problem]]:
    """Every PDF by its file, and what is wrong with them; what was seen of an unchanged file is remembered."""
    memory = _Memory(root, cache / "pictures" / "documents.json")
    files = list(dict.fromkeys(file for file, _ in named))
    largest = min(LARGEST, settings.max_pixels)
    with ThreadPoolExecutor(_AT_ONCE) as threads:  # each waits for a process
        answers = list(threads.map(lambda file: memory.look(file, largest), files))
    found = dict(zip(files, answers, strict=True))
    memory.save()
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for file, position in named:
        answer = found[file]
        if isinstance(answer, Fault):
            problems.append(Problem(answer.code, position, "media", {"file": file, **answer.values}))
            continue
        documents[file] = answer
        if answer.count > len(answer.pages):
            values = {"file": file, "pages": str(answer.count), "limit": str(len(answer.pages))}
            problems.append(Problem("pdf-too-many-pages", position, "media", values))
    return documents, problems


def clean_documents(
    root: Path, named: Sequence[tuple[str, Position]], cache: Path
) -> tuple[dict[str, Cleaned], list[Problem]]:
    """A copy of each PDF without private data, made where the cache has none; one that cannot be cleaned has none."""
    store, seen = Store(cache), Seen(root, cache / "pictures" / "documents-content.json")
    files = list(dict.fromkeys(file for file, _ in named))
    with workplace(store) as work, ThreadPoolExecutor(_AT_ONCE) as threads:
        answers = threads.map(lambda file: _cleaned(root, file, seen, store, work), files)
        found = dict(zip(files, answers, strict=True))
    seen.save()
    problems = [
        Problem("pdf-not-offered", position, "media", {"file": file, **answer.values})
        for file, position in named
        if isinstance(answer := found[file], Fault)
    ]
    return {file: answer for file, answer in found.items() if isinstance(answer, Cleaned)}, problems


def _cleaned(root: Path, file: str, seen: Seen, store: Store, work: Path) -> Cleaned | Fault:
    try:
        key = store.key(seen.content(file), "document", _CLEAN_RECIPE)
    except OSError as error:
        return Fault("pdf-not-offered", {"detail": error.strerror or str(error)})
    note = store.note(key)
    if note is None or (not store.is_whole(key) and "code" not in note):
        folder = fresh_folder(work)
        said = _ask("clean", root / file, folder / "document.pdf")
        if "code" in said:
            (folder / "document.pdf").unlink(missing_ok=True)
            note = {"code": "pdf-not-offered", "values": {"detail": str(said["detail"])}}
            if said["code"] != "ended":
                finish(folder, store.place(key), note)
        else:
            note = {"width": 0, "height": 0, "notes": (), "bytes": int(said["bytes"])}
            finish(folder, store.place(key), note)
    if "code" in note:
        return Fault(str(note["code"]), dict(note["values"]))
    return Cleaned(str(store.place(key) / "document.pdf"), int(note["bytes"]), key)


def _ask(verb: str, file: Path, *more: object) -> Mapping[str, Any]:
    """What a process of its own says of a PDF; `code` "ended" where it ended without saying anything."""
    command = [sys.executable, "-P", "-m", "hyplan_museum.images.pdf_process", verb, str(file), *map(str, more)]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_SECONDS, stdin=subprocess.DEVNULL)  # noqa: S603 - ours
        said = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"code": "ended", "detail": f"> {_SECONDS} s"}
    except (OSError, ValueError):
        return {"code": "ended", "detail": "the process ended"}
    return said if isinstance(said, dict) else {"code": "ended", "detail": "the process ended"}


class _Memory:
    """What was seen of PDFs last time, by content: opening each anew would cost a fifth of a second."""

    def __init__(self, root: Path, memory: Path) -> None:
        self._root, self._memory = root, memory
        self._seen = Seen(root, memory.with_name("documents-content.json"))
        self._known = _read(memory)
        self._now: dict[str, Any] = {}

    def look(self, file: str, largest: int) -> Document | Fault:
        path = self._root / file
        try:
            size = path.stat().st_size
            if size > MOST_BYTES:
                values = {"size": str(size >> 20), "limit": str(MOST_BYTES >> 20)}
                return Fault("pdf-too-large", values)
            key = digest(self._seen.content(file), MOST_PAGES, largest, RECIPE)
        except OSError as error:
            return Fault("pdf-unreadable", {"detail": error.strerror or str(error)})
        said = self._known.get(key) or _ask("look", path, MOST_PAGES, largest)
        if "code" in said:
            code = "pdf-unreadable" if said["code"] == "ended" else str(said["code"])
            if said["code"] != "ended":
                self._now[key] = said
            return Fault(code, {"detail": str(said["detail"])} if code == "pdf-unreadable" else {})
        self._now[key] = said
        return Document(tuple((w, h) for w, h in said["pages"]), tuple(said["labels"]), int(said["count"]))

    def save(self) -> None:
        """Write what was seen, atomically; where nothing may be written do without."""
        self._seen.save()
        if self._now == self._known:
            return
        fresh = self._memory.with_name(f"documents.{os.getpid()}")
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._now), "utf-8")
            fresh.replace(self._memory)
        except OSError:
            fresh.unlink(missing_ok=True)


def _read(memory: Path) -> dict[str, Any]:
    try:
        found = json.loads(memory.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
