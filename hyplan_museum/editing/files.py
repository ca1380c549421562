"""The curator's files as they are on disk: read with their encoding and byte order mark, written back with the same."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LARGEST: Final = 64 * 1024 * 1024
_KINDS: Final = frozenset({".yml", ".yaml", ".md", ".csv", ".tsv"})


@dataclass(frozen=True, slots=True)
class Written:
    """A file's text, line ends as they are, without its byte order mark, and what it takes to write it back."""

    text: str
    mark: bytes = b""
    encoding: str = "utf-8"

    def bytes_of(self, text: str) -> bytes:
        """Another text as this file would hold it."""
        return self.mark + text.encode(self.encoding)


def read_file(path: Path) -> Written | None:
    """The file, or None where it is too large or no Unicode: `check` says so, and no text of it was understood."""
    if path.stat().st_size > _LARGEST:
        return None
    data = path.read_bytes()
    mark, encoding = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    try:
        return Written(data[len(mark) :].decode(encoding), mark, encoding)
    except UnicodeDecodeError:
        return None


def curator_files(root: Path) -> Iterator[tuple[str, Written]]:
    """Every YAML, Markdown and CSV file of the museum; no link is followed."""
    for folder in ("collections", "exhibits", "docs"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix.lower() not in _KINDS or path.is_symlink() or not path.is_file():
                continue
            if path.resolve().is_relative_to(root.resolve()) and (written := read_file(path)) is not None:
                yield path.relative_to(root).as_posix(), written
