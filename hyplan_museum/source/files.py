"""Files of the museum's folder: listed, opened and decoded; never outside the folder, never without an answer."""

from __future__ import annotations

import codecs
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hyplan_museum.language.folding import nfc
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source.text_damage import damage_in, excerpt

LARGEST: Final = 8 * 1024 * 1024
"""Bytes; a text file above is refused unread."""

_IGNORED: Final = frozenset({"thumbs.db", "desktop.ini", "readme.md", "readme.txt", "license", "licence"})
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder: `name` as on disk, `path` relative to the museum (POSIX)."""

    name: str
    path: str
    is_folder: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """The text of a file, None where it could not be read; its problems."""

    text: str | None
    problems: tuple[Problem, ...] = ()


def entries(root: Path, folder: str) -> tuple[list[Entry], list[Problem]]:
    """What is in a folder, by name; hidden files and those of desktops left out, links out of the museum refused.

    A folder that is not there is empty.
    """
    found: list[Entry] = []
    problems: list[Problem] = []
    try:
        with os.scandir(root / folder) as listing:
            for item in sorted(listing, key=lambda item: item.name):
                path = f"{folder}/{item.name}" if folder else item.name
                if item.name.startswith((".", "~$")) or item.name.lower() in _IGNORED or item.name.endswith("~"):
                    continue
                if item.is_symlink() and not _inside(root, path):
                    problems.append(Problem("link-not-followed", Position(_printable(path))))
                    continue
                if not _is_text(item.name):
                    values = {"name": _printable(item.name)}
                    problems.append(Problem("file-name-unreadable", Position(_printable(path)), values=values))
                    continue
                if not item.is_dir() and not item.is_file():  # a pipe or device: opening it could wait for ever
                    problems.append(_no_file(Position(path)))
                    continue
                found.append(Entry(item.name, path, item.is_dir()))
    except (FileNotFoundError, NotADirectoryError):
        return [], []
    except OSError as reason:
        return [], [Problem("file-unreadable", Position(folder), values={"reason": _reason(reason)})]
    return found, problems


def name_problem(entry: Entry) -> Problem | None:
    """A name in decomposed Unicode (macOS, some archives): looks the same and is another name."""
    composed = nfc(entry.name)
    if composed == entry.name:
        return None
    return Problem("file-name-decomposed", Position(entry.path), values={"name": composed})


def open_text(root: Path, path: str, *, listed: bool = False) -> Opened:
    """The text of a file: UTF-8, or UTF-16 and UTF-32 with a byte order mark, which is taken off.

    `listed`: the path comes from `entries`, which has looked at links already.
    """
    where = Position(path)
    try:
        if not listed and not _inside(root, path):
            return Opened(None, (Problem("link-not-followed", where),))
        file = root / path
        if not listed and not file.is_file():
            return Opened(None, (_no_file(where),))
        if file.stat().st_size > LARGEST:
            return Opened(None, (Problem("file-too-large", where, values={"limit": str(LARGEST // 2**20)}),))
        data = file.read_bytes()
    except (OSError, ValueError) as reason:
        return Opened(None, (Problem("file-unreadable", where, values={"reason": _reason(reason)}),))
    return decode(data, path)


def decode(data: bytes, path: str) -> Opened:
    """Text from bytes; what is not Unicode is refused, with a guess what it was and how to save it."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if not encoding and b"\0" in data[:200] and len(data) % 2 == 0:
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
    try:
        return Opened(data.decode(encoding or "utf-8").removeprefix("\ufeff"))
    except UnicodeDecodeError as fault:
        before = data[: fault.start]
        line_start = max(before.rfind(b"\n"), before.rfind(b"\r")) + 1
        column = len(before[line_start:].decode(encoding or "utf-8", "replace")) + 1
        line = before.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        end = min((at for at in (data.find(b"\n", fault.start), data.find(b"\r", fault.start)) if at >= 0), default=-1)
        raw = data[line_start : end if end >= 0 else len(data)]
        return Opened(None, (_not_unicode(raw, Position(path, line, column)),))


def _not_unicode(raw: bytes, where: Position) -> Problem:
    shown = raw.decode("cp1252", "replace")
    damage = damage_in(nfc(shown))
    if damage is not None and damage.repaired and damage.kind in ("tcvn3", "vni", "cp1258"):
        values = {"kind": damage.kind.upper(), "repaired": excerpt(damage.repaired)}
        return Problem("file-in-old-encoding", where, values=values)
    return Problem("file-not-utf8", where, values={"text": excerpt(shown)})


def _inside(root: Path, path: str) -> bool:
    """Whether `path` stays in the museum's folder, links followed."""
    if ".." in path.split("/"):
        return False
    try:
        return (root / path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link that leads in a circle
        return False


def _is_text(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _printable(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _no_file(where: Position) -> Problem:
    return Problem("file-unreadable", where, values={"reason": "không phải tệp thường / not a regular file"})


def _reason(fault: Exception) -> str:
    return fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
