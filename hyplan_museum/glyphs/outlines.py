"""Outlines out of a WOFF2 file, only of the characters asked for: walking past a glyph costs microseconds.

fontTools decodes all thousand glyphs of a piece to give one (0.6 s); this reads the streams of the `glyf` transform as
the W3C's WOFF2 recommendation lays them out (§5.1).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

_HEADER: Final = struct.Struct(">4H7L")
_TRIPLET: Final = bytes(
    1 if flag & 0x7F < 84 else 2 if flag & 0x7F < 120 else 3 if flag & 0x7F < 124 else 4 for flag in range(256)
)
"""Bytes in the glyph stream behind each flag (§5.2)."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A simple glyph: points on and off its curves, and the last point of each contour."""

    points: tuple[tuple[int, int], ...]
    on_curve: bytes
    ends: tuple[int, ...]

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, bottom, right and top of its points; all 0 for a blank."""
        if not self.points:
            return 0, 0, 0, 0
        across, up = zip(*self.points, strict=True)
        return min(across), min(up), max(across), max(up)


def outlines(file: Path, wanted: Iterable[str]) -> dict[str, Outline]:
    """The outlines of those of the characters that the font has; composite glyphs count as missing.

    Raises ValueError for a file whose `glyf` is not in transformed WOFF2.
    """
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only a museum with such characters needs it

    with TTFont(io.BytesIO(file.read_bytes()), lazy=True) as font:
        cmap = font.getBestCmap()
        ids = {font.getGlyphID(cmap[ord(char)]): char for char in wanted if ord(char) in cmap}
        reader: Any = font.reader
        entry = reader.tables["glyf"]
        if not getattr(entry, "transformed", False):
            raise ValueError(f"{file.name}: no transformed outlines")
        return _decode(entry.loadData(reader.transformBuffer), ids)


def _decode(data: bytes, ids: dict[int, str]) -> dict[str, Outline]:
    _, _, number, _, *sizes = _HEADER.unpack_from(data)
    ends = list(accumulate(sizes, initial=_HEADER.size))
    contours, points, flags, glyphs = (data[ends[n] : ends[n + 1]] for n in range(4))
    found: dict[str, Outline] = {}
    point_at = flag_at = glyph_at = 0
    last = max(ids, default=-1)
    for id, (count,) in zip(range(min(number, last + 1)), struct.iter_unpack(">h", contours), strict=False):
        if count <= 0:  # blank, or made of others; those stand in a stream of their own
            if count == 0 and id in ids:
                found[ids[id]] = Outline((), b"", ())
            continue
        lengths = []
        for _ in range(count):
            length, point_at = _short(points, point_at)
            lengths.append(length)
        own = flags[flag_at : flag_at + sum(lengths)]
        flag_at += len(own)
        if id in ids:
            found[ids[id]] = _outline(own, glyphs, glyph_at, lengths)
        glyph_at += sum(own.translate(_TRIPLET))
        _, glyph_at = _short(glyphs, glyph_at)  # how many bytes of instructions; those are in their own stream
    return found


def _short(stream: bytes, at: int) -> tuple[int, int]:
    """A 255UInt16 (§6.1.1), and where the next thing begins."""
    code = stream[at]
    if code == 253:
        return stream[at + 1] << 8 | stream[at + 2], at + 3
    if code == 255:
        return stream[at + 1] + 253, at + 2
    if code == 254:
        return stream[at + 1] + 506, at + 2
    return code, at + 1


def _outline(flags: bytes, stream: bytes, at: int, lengths: list[int]) -> Outline:
    x = y = 0
    points = []
    for flag in flags:
        dx, dy = _step(flag & 0x7F, stream, at)
        at += _TRIPLET[flag]
        x, y = x + dx, y + dy
        points.append((x, y))
    on_curve = bytes(flag < 128 for flag in flags)
    return Outline(tuple(points), on_curve, tuple(end - 1 for end in accumulate(lengths)))


def _step(flag: int, stream: bytes, at: int) -> tuple[int, int]:
    """How far the next point is from the one before (§5.2, table "Triplet encoding")."""
    one = stream[at]
    if flag < 10:
        return 0, _signed(flag, ((flag & 14) << 7) + one)
    if flag < 20:
        return _signed(flag, ((flag - 10 & 14) << 7) + one), 0
    if flag < 84:
        rest = flag - 20
        return _signed(flag, 1 + (rest & 0x30) + (one >> 4)), _signed(flag >> 1, 1 + ((rest & 0x0C) << 2) + (one & 15))
    two = stream[at + 1]
    if flag < 120:
        rest = flag - 84
        return _signed(flag, 1 + (rest // 12 << 8) + one), _signed(flag >> 1, 1 + (rest % 12 >> 2 << 8) + two)
    three = stream[at + 2]
    if flag < 124:
        return _signed(flag, (one << 4) + (two >> 4)), _signed(flag >> 1, ((two & 15) << 8) + three)
    return _signed(flag, (one << 8) + two), _signed(flag >> 1, (three << 8) + stream[at + 3])


def _signed(flag: int, length: int) -> int:
    return length if flag & 1 else -length
