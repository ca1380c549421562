"""The files of one collection's `media/` folder, as they can be asked for: exactly, by NFC, without case, by id."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from hyplan_museum.language.folding import nfc, slug
from hyplan_museum.museum import MediaKind

EXTENSIONS: Final[dict[str, MediaKind]] = {
    **dict.fromkeys(("jpg", "jpeg", "png", "tif", "tiff", "webp", "avif", "heic", "heif"), "image"),
    **dict.fromkeys(("mp3", "m4a", "aac", "ogg", "opus", "wav"), "sound"),
    **dict.fromkeys(("mp4", "webm"), "film"),
    "pdf": "pdf",
    "glb": "model",
}  # fmt: skip
"""Every kind of file a museum may hold, by its extension (issue: only the listed formats are ever opened)."""

_LEFT_BY_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})
_DIGITS: Final = re.compile(r"(\d+)")


def kind_of(file: str) -> MediaKind | None:
    """The kind of a file by its extension, None where it is not listed."""
    return EXTENSIONS.get(extension_of(file).lower())


def extension_of(file: str) -> str:
    name = file.rpartition("/")[2]
    return name.rpartition(".")[2] if "." in name else ""


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts `trang-2` before `trang-10`, and a name before the same name with more behind it."""
    stem = nfc(name).casefold()
    parts = _DIGITS.split(stem.rpartition(".")[0] or stem)
    return tuple((0, int(part), "") if place % 2 else (1, 0, part) for place, part in enumerate(parts) if part)


@dataclass(frozen=True, slots=True)
class MediaFiles:
    """`paths`: every file below `media/`, relative to it, as the disk spells it; `outside`: links that lead away.

    `base` is the folder's name on disk: `Media` where there is no `media`.
    """

    paths: tuple[str, ...] = ()
    sizes: dict[str, int] = field(default_factory=dict)
    outside: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    by_nfc: dict[str, str] = field(default_factory=dict)
    by_fold: dict[str, str] = field(default_factory=dict)
    by_stem: dict[str, list[str]] = field(default_factory=dict)
    by_owner: dict[str, list[str]] = field(default_factory=dict)
    base: str = "media"

    def find(self, name: str) -> str | None:
        """The file for a name as typed: by NFC, else without case, else by its stem where only one file has it."""
        wanted = nfc(name)
        if wanted in self.by_nfc:
            return self.by_nfc[wanted]
        if wanted.casefold() in self.by_fold:
            return self.by_fold[wanted.casefold()]
        same_stem = self.by_stem.get(wanted.casefold(), [])
        return same_stem[0] if len(same_stem) == 1 else None

    def pages(self, folder: str) -> list[str]:
        """The files directly in a folder, in natural order."""
        wanted = nfc(folder).casefold().strip("/") + "/"
        inside = [p for p in self.paths if nfc(p).casefold().startswith(wanted) and "/" not in p[len(wanted) :]]
        return sorted(inside, key=natural_key)

    def of_record(self, id: str) -> list[str]:
        """The files named after a record: `bia-06.jpg`, `bia-06_1.jpg`, then the pages of `bia-06/`; natural order."""
        return sorted(self.by_owner.get(id, []), key=lambda path: ("/" in path, natural_key(path)))


def owner_key(path: str) -> str:
    """The id a file is named after: what stands before `_` or a blank, or the folder it lies in, folded."""
    folder, _, name = path.rpartition("/")
    if folder:
        return slug(folder) if "/" not in folder else ""
    stem = name.rpartition(".")[0] or name
    return slug(re.split(r"_| \(", stem, maxsplit=1)[0])


def list_media(root: Path, folder: str) -> MediaFiles:
    """All files below `folder`/media; hidden ones and what operating systems leave behind are no files of a museum."""
    name = media_folder(root / folder)
    base = root / folder / name
    outside: list[str] = []
    folders: list[str] = []
    paths: dict[str, int] = {}
    for path, entry in _walk(base, ""):
        if entry.is_symlink() and not _inside(Path(entry.path), root):
            outside.append(path)
        elif entry.is_dir():
            folders.append(path)
        elif entry.is_file():
            paths[path] = entry.stat().st_size
    by_nfc: dict[str, str] = {}
    by_fold: dict[str, str] = {}
    by_stem: dict[str, list[str]] = {}
    by_owner: dict[str, list[str]] = {}
    for path in sorted(paths, key=natural_key):
        by_nfc[nfc(path)] = path
        by_fold.setdefault(nfc(path).casefold(), path)
        by_stem.setdefault(nfc(path).casefold().rpartition(".")[0], []).append(path)
        if (owner := owner_key(path)) and kind_of(path):
            by_owner.setdefault(owner, []).append(path)
    names = tuple(sorted(paths, key=natural_key))
    return MediaFiles(names, paths, tuple(outside), tuple(folders), by_nfc, by_fold, by_stem, by_owner, name)


def media_folder(collection: Path) -> str:
    """The name of the collection's folder of media: `media`, else the first that differs by case only."""
    try:
        names = sorted(entry.name for entry in os.scandir(collection) if entry.name.lower() == "media")
    except OSError:
        return "media"
    return "media" if "media" in names or not names else names[0]


def _walk(base: Path, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    try:
        entries = sorted(os.scandir(base / prefix), key=lambda entry: entry.name)
    except OSError:
        return  # a collection without a media folder
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name.lower() in _LEFT_BY_SYSTEMS:
            continue
        path = f"{prefix}{entry.name}"
        yield path, entry
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(base, f"{path}/")


def _inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a link that leads nowhere, or in a circle
        return False
