"""Ogg with Opus or Vorbis: the comments (names, places, cover pictures) keep their length and lose their words."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, cut_short, damaged, foreign, with_overwritten

_TAIL: Final = 1 << 17
"""Bytes from the end in which the last page begins (a page has at most 65,307)."""
_MOST_PAGES: Final = 4096
"""Pages the comments may run over: 256 MB, more than any cover picture."""
_HEADS: Final = {b"OpusHead": ("Opus", b"OpusTags"), b"\x01vorbis": ("Vorbis", b"\x03vorbis")}


@dataclass(frozen=True, slots=True)
class _Page:
    start: int
    head: int
    segments: bytes
    granule: int
    serial: bytes
    begins: bool

    @property
    def body(self) -> int:
        return self.start + self.head

    @property
    def end(self) -> int:
        return self.body + sum(self.segments)


def read_ogg(data: Data) -> Contents:
    """Raises Fault; sound alone, in one stream."""
    first = _page(data, 0)
    head = bytes(data[first.body : first.end])
    found = next((known for start, known in _HEADS.items() if head.startswith(start)), None)
    second = _page(data, first.end)
    if found is None or second.begins:
        raise foreign("Ogg", "Ogg Opus, Ogg Vorbis")
    name, mark = found
    last = _last(data, first.serial)
    if name == "Opus":
        before, rate = struct.unpack_from("<H", head, 10)[0], 48_000
    else:
        before, rate = 0, struct.unpack_from("<I", head, 12)[0]
    if not rate or last <= before:
        raise damaged("âm thanh dài 0 giây", "its sound is 0 seconds long")
    changes = _without_comments(data, second, mark)
    duration = max(1, round((last - before) * 1000 / rate))
    extension = "opus" if name == "Opus" else "ogg"
    format = f"audio/ogg; codecs={name.lower()}"
    return Contents(f"Ogg {name}", "sound", extension, format, with_overwritten(len(data), changes), duration)


def _page(data: Data, start: int) -> _Page:
    head = bytes(data[start : start + 27])
    if len(head) < 27:
        raise cut_short()
    if head[:4] != b"OggS":
        raise damaged("các trang Ogg không nối nhau", "its Ogg pages do not follow each other")
    segments = bytes(data[start + 27 : start + 27 + head[26]])
    granule = struct.unpack_from("<q", head, 6)[0]
    return _Page(start, 27 + head[26], segments, granule, head[14:18], bool(head[5] & 2))


def _last(data: Data, serial: bytes) -> int:
    """The sample at which the stream ends."""
    base, expected = max(0, len(data) - _TAIL), len(data)
    tail = bytes(data[base:])
    at = tail.rfind(b"OggS")
    while at >= 0:
        page = _page(data, base + at) if len(tail) - at >= 27 else None
        if page is not None and page.end == expected:  # else it is a word in the sound, or the file breaks off
            if page.serial != serial:
                raise foreign("Ogg", "Ogg Opus, Ogg Vorbis")
            if page.granule >= 0:
                return page.granule
            expected = page.start
        at = tail.rfind(b"OggS", 0, at)
    raise cut_short()


def _without_comments(data: Data, page: _Page, mark: bytes) -> list[tuple[int, bytes]]:
    """The pages of the comments written anew: as long as they were, filled with blanks, and no comment in them."""
    stretches: list[tuple[_Page, int]] = []
    for _ in range(_MOST_PAGES):
        length = 0
        for segment in page.segments:
            length += segment
            if segment < 255:
                if page.end > len(data):
                    raise cut_short()
                stretches.append((page, length))
                return _rewritten(data, stretches, mark)
        stretches.append((page, length))
        page = _page(data, page.end)
    raise damaged("phần ghi chú quá dài", "its comments never end")


def _rewritten(data: Data, stretches: list[tuple[_Page, int]], mark: bytes) -> list[tuple[int, bytes]]:
    total = sum(length for _, length in stretches)
    closed = b"\x01" if mark[:1] == b"\x03" else b""  # the framing bit of Vorbis
    blanks, start = total - len(mark) - 8 - len(closed), stretches[0][0].body
    if blanks < 0 or data[start : start + len(mark)] != mark:
        raise damaged("thiếu phần ghi chú", "it lacks the packet of comments")
    packet = mark + struct.pack("<I", blanks) + b" " * blanks + struct.pack("<I", 0) + closed
    changes, at = [], 0
    for page, length in stretches:
        whole = bytearray(data[page.start : page.end])
        whole[page.head : page.head + length] = packet[at : at + length]
        whole[22:26] = b"\0\0\0\0"
        whole[22:26] = struct.pack("<I", _checksum(whole))
        changes.append((page.start, bytes(whole)))
        at += length
    return changes


def _table() -> tuple[int, ...]:
    """RFC 3533, §6: polynomial 0x04c11db7, not reflected, begun with 0."""
    found = []
    for number in range(256):
        value = number << 24
        for _ in range(8):
            value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
        found.append(value & 0xFFFFFFFF)
    return tuple(found)


_TABLE: Final = _table()


def _checksum(page: bytes | bytearray) -> int:
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _TABLE[value >> 24 ^ byte]
    return value
