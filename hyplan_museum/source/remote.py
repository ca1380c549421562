"""Pictures on other institutions' servers: the copy of a manifest that was fetched, held against its hash.

`hyplan fetch` writes the copies and `lock.json` into `media/remote/` of a collection (editing/fetch.py); the build
reads nothing else, so that it needs no network and never changes unless somebody fetched again.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from hyplan_museum.museum import Media, Remote
from hyplan_museum.problems import Problem
from hyplan_museum.source.media_files import MediaFiles
from hyplan_museum.source.parts import WantedRemote
from hyplan_museum.source.remote_manifest import NotAManifestError, remote_of
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.web_addresses import is_web_address

FOLDER: Final = "remote"
LOCK: Final = "lock.json"
"""Address of a manifest → {"file", "sha256", "fetched"}."""

LARGEST: Final = 10 << 20
"""Bytes of a manifest that are read; the longest of printed books have two or three million."""

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9.-]*\.json")


class Pins:
    """The copies in one collection's media folder; `wanted` are the manifests its records name."""

    def __init__(self, root: Path, base: str, files: MediaFiles) -> None:
        self._root = root
        self._folder = f"{base}/{FOLDER}"
        self.files = frozenset(p for p in files.paths if p.startswith(f"{FOLDER}/") and p.endswith(".json"))
        self.problems: list[Problem] = []
        self.wanted: list[WantedRemote] = []
        self._documents: dict[str, Any] = {}

    def of(self, media: Media) -> Remote | None:
        """The picture that an entry with `iiif:` means, `file` being the address and `page` its canvas as typed."""
        address = media.file.strip()
        if not is_web_address(address):
            self._report("remote-address", media, address=excerpt(address))
            return None
        pin = self._pinned.get(address, {})
        self.wanted.append(WantedRemote(address, self._folder, media.position, str(pin.get("sha256", ""))))
        if (document := self._document(address, media, pin)) is None:
            return None
        try:
            found = remote_of(document, address, max(1, media.page))
        except NotAManifestError as error:
            self._report("remote-unreadable", media, address=address, detail=str(error))
            return None
        if isinstance(found, int):
            self._report("remote-canvas-missing", media, address=address, canvas=str(media.page), canvases=str(found))
            return None
        return found

    def _document(self, address: str, media: Media, pin: dict[str, Any]) -> Any:
        name = str(pin.get("file", ""))
        if not pin or not _NAME.fullmatch(name):
            self._report("remote-not-fetched", media, address=address)
            return None
        if name in self._documents:
            return self._documents[name]
        try:
            with (self._root / self._folder / name).open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError:
            self._report("remote-not-fetched", media, address=address)
            return None
        data = settled_lines(data)
        if sha256(data).hexdigest() != pin.get("sha256"):
            self._report("remote-differs", media, address=address, file=f"{self._folder}/{name}")
            return None
        try:
            self._documents[name] = document = parsed(data)
        except NotAManifestError as error:
            self._report("remote-unreadable", media, address=address, detail=str(error))
            return None
        return document

    @cached_property
    def _pinned(self) -> dict[str, dict[str, Any]]:
        return read_lock(self._root / self._folder)

    def _report(self, code: str, media: Media, **values: str) -> None:
        self.problems.append(Problem(code, media.position, "media.iiif", values))


def read_lock(folder: Path) -> dict[str, dict[str, Any]]:
    """What has been fetched into a folder, by address; nothing where the lock is missing or damaged."""
    try:
        found = json.loads((folder / LOCK).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return {k: v for k, v in found.items() if isinstance(v, dict)} if isinstance(found, dict) else {}


def settled_lines(data: bytes) -> bytes:
    """With the line ends of all systems alike, since git may change them on Windows."""
    return data.replace(b"\r\n", b"\n")


def parsed(data: bytes) -> Any:
    """JSON that somebody else wrote; raises NotAManifestError."""
    if len(data) > LARGEST:
        raise NotAManifestError(f"> {LARGEST >> 20} MB")
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAManifestError(f"JSON: {type(error).__name__}") from error
