"""The directories of a TIFF file or an EXIF block, read with bounds: which way is up, and how many pages there are.

A TIFF directory may name 65,535 values, each as large as the file, and an endless chain of directories (TIFF 6.0 §2);
libraries read them all. Here only fixed fields are read, so that a hostile file is refused before a library sees it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_SUBFILE, _WIDTH, _HEIGHT, _ORIENTATION = 254, 256, 257, 274
MOST_PAGES: Final = 64
"""Directories followed; a document with more is said to have that many."""


class DirectoryError(ValueError):
    """There is no directory where one should be, or its values are too large to be honest."""


@dataclass(frozen=True, slots=True)
class Directory:
    """What the first directory says (orientation 0: nothing), and how many pages are not smaller copies."""

    width: int
    height: int
    orientation: int
    pages: int
    data: int


def read_directories(file: BinaryIO) -> Directory:
    """The first directory of a TIFF or EXIF block; `data` is the size of all its values in bytes.

    Raises DirectoryError where there is none, or where the file ends in the middle of it.
    """
    head = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        raise DirectoryError("no TIFF header")
    big = struct.unpack(f"{order}H", head[2:4])[0] == 43
    (start,) = (
        struct.unpack(f"{order}Q", head[8:16]) if big and len(head) == 16 else struct.unpack(f"{order}L", head[4:8])
    )
    tags, data, following = _directory(file, start, order, big=big)
    pages, seen = 1, {start}
    while following and following not in seen and pages < MOST_PAGES and len(seen) < 2 * MOST_PAGES:
        seen.add(following)
        try:
            more, _, following = _directory(file, following, order, big=big)
        except DirectoryError:
            break  # the pages before it are whole
        pages += not more.get(_SUBFILE, 0) & 1
    return Directory(tags.get(_WIDTH, 0), tags.get(_HEIGHT, 0), tags.get(_ORIENTATION, 0), pages, data)


def _directory(file: BinaryIO, start: int, order: str, *, big: bool) -> tuple[dict[int, int], int, int]:
    """The fixed values of one directory by tag, the size of all its values, and where the next one is."""
    counter, entry_size, link = ("Q", 20, "Q") if big else ("H", 12, "L")
    width = struct.calcsize(f"={counter}")
    try:
        file.seek(start)
        (count,) = struct.unpack(f"{order}{counter}", file.read(width))
        if count > 65_535:
            raise DirectoryError(f"{count} values")
        block = file.read(count * entry_size + struct.calcsize(f"={link}"))
        tags: dict[int, int] = {}
        data = 0
        for at in range(0, count * entry_size, entry_size):
            tag, kind, length = struct.unpack_from(f"{order}HH{'Q' if big else 'L'}", block, at)
            data += _SIZES.get(kind, 1) * length
            if tag in (_SUBFILE, _WIDTH, _HEIGHT, _ORIENTATION) and kind in (3, 4, 16):
                shape = {3: "H", 4: "L", 16: "Q"}[kind]
                (tags[tag],) = struct.unpack_from(f"{order}{shape}", block, at + (12 if big else 8))
        ending = block[count * entry_size :]
        following = struct.unpack(f"{order}{link}", ending)[0] if len(ending) == struct.calcsize(f"={link}") else 0
    except (struct.error, OSError, OverflowError, ValueError) as error:
        raise DirectoryError(str(error)) from error
    return tags, data, following
