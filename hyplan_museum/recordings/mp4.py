"""MP4 and M4A: boxes nobody chose (places, names, cover pictures, days) become empty ones of the same length.

Nothing moves, so that every address inside the file stays right (ISO/IEC 14496-12).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, Fault, Film, cut_short, damaged, foreign, with_overwritten

_KEPT: Final = {
    "": {b"ftyp", b"moov", b"mdat", b"moof", b"mfra", b"sidx", b"ssix", b"styp"},
    "moov": {b"mvhd", b"trak", b"mvex", b"iods"},
    "trak": {b"tkhd", b"mdia", b"edts", b"tref"},
    "mdia": {b"mdhd", b"hdlr", b"minf", b"elng"},
    "minf": {b"vmhd", b"smhd", b"dinf", b"stbl"},
}
"""What each box may hold; whatever else there is, is emptied."""

_LARGEST_INDEX: Final = 64 << 20
"""Bytes of `moov`: a film of ten hours has 5 MB of it."""
_H264: Final = (b"avc1", b"avc3")
_NAMES: Final = {b"hvc1": "HEVC (H.265)", b"hev1": "HEVC (H.265)", b"av01": "AV1", b"mp4v": "MPEG-4 Visual",
                 b"alac": "Apple Lossless", b"ac-3": "Dolby AC-3", b"ec-3": "Dolby E-AC-3"}  # fmt: skip
_WANTED: Final = "MP4: H.264 + AAC"


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    start: int
    body: int
    end: int


def read_mp4(data: Data) -> Contents:
    """Raises Fault."""
    film = Film()
    has_index = False
    for box in _boxes(data, 0, len(data)):
        if box.name not in _KEPT[""]:
            _empty(film, box)
        elif box.name == b"moov":
            if box.end - box.body > _LARGEST_INDEX:
                raise damaged("mục lục (moov) quá lớn", "its index (moov) is too large")
            has_index = True
            _movie(data, box, film)
    if not has_index:
        raise cut_short()  # `moov` is often the last box
    if not film.duration:
        raise Fault("recording-without-duration")
    if film.size is None and not film.has_sound:
        raise damaged("không có hình, không có tiếng", "it has neither pictures nor sound")
    pieces = with_overwritten(len(data), film.changes)
    if film.size is None:
        return Contents("M4A (AAC)", "sound", "m4a", "audio/mp4", pieces, film.duration)
    return Contents("MP4 (H.264)", "film", "mp4", "video/mp4", pieces, film.duration, *film.size)


def _boxes(data: Data, start: int, end: int) -> Iterator[_Box]:
    at = start
    while at + 8 <= end:
        length, name = struct.unpack(">I4s", data[at : at + 8])
        body = at + 8
        if length == 1:
            (length,) = struct.unpack(">Q", data[at + 8 : at + 16])
            body = at + 16
        elif length == 0:
            length = end - at
        if at + length > end:
            raise cut_short()
        if length < body - at:
            raise damaged("các hộp MP4 mâu thuẫn nhau", "its boxes contradict each other")
        yield _Box(bytes(name), at, body, at + length)
        at += length


def _empty(film: Film, box: _Box) -> None:
    """An empty box of the same length (`free`, §8.1.2): what a program left in one of those goes as well."""
    film.changes.append((box.start + 4, b"free"))
    film.changes.append((box.body, bytes(box.end - box.body)))


def _within(data: Data, box: _Box, film: Film) -> dict[bytes, _Box]:
    """The boxes in a box that may be there, by name; the others are emptied."""
    found: dict[bytes, _Box] = {}
    for inner in _boxes(data, box.body, box.end):
        if inner.name in _KEPT[box.name.decode()]:
            found.setdefault(inner.name, inner)
        else:
            _empty(film, inner)
    return found


def _movie(data: Data, movie: _Box, film: Film) -> None:
    inside = _within(data, movie, film)
    if b"mvhd" not in inside:
        raise damaged("mục lục (moov) trống hoặc bị nén", "its index (moov) is empty or compressed")
    head = inside[b"mvhd"]
    _forget_days(data, head, film)
    long = data[head.body : head.body + 1] == b"\1"
    at, form = head.body + (20 if long else 12), ">IQ" if long else ">II"
    scale, length = struct.unpack(form, data[at : at + struct.calcsize(form)])
    if scale and length not in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF):
        film.duration = round(length * 1000 / scale)
    for track in _boxes(data, movie.body, movie.end):
        if track.name == b"trak":
            _track(data, track, film)


def _track(data: Data, track: _Box, film: Film) -> None:
    inside = _within(data, track, film)
    if b"mdia" not in inside or b"tkhd" not in inside:
        raise damaged("một rãnh thiếu phần đầu", "one of its tracks has no head")
    media = _within(data, inside[b"mdia"], film)
    kind = _kind(data, media.get(b"hdlr"))
    if kind == b"tmcd":  # the clock of a camera: nothing anybody sees or hears
        _empty(film, track)
        return
    if kind not in (b"vide", b"soun"):
        raise Fault("recording-data-track", {"track": kind.decode("ascii", "replace").strip() or "?"})
    _forget_days(data, inside[b"tkhd"], film)
    if b"mdhd" in media:
        _forget_days(data, media[b"mdhd"], film)
    handler = media[b"hdlr"]
    film.changes.append((handler.body + 24, bytes(max(0, handler.end - handler.body - 24))))  # its name
    entry = _sample_entry(data, media.get(b"minf"), film)
    if kind == b"soun":
        if entry.name not in (b"mp4a", b"Opus"):
            raise foreign(_NAMES.get(entry.name, entry.name.decode("latin-1")), _WANTED)
        film.has_sound = True
        return
    if entry.name not in _H264:
        raise foreign(_NAMES.get(entry.name, entry.name.decode("latin-1")), _WANTED)
    film.changes.append((entry.start + 50, bytes(32)))  # the name of the program or camera
    film.size = film.size or _shown_size(data, inside[b"tkhd"])


def _kind(data: Data, handler: _Box | None) -> bytes:
    if handler is None or handler.end - handler.body < 24:
        raise damaged("một rãnh không nói là hình hay tiếng", "one of its tracks does not say what it is")
    return bytes(data[handler.body + 8 : handler.body + 12])


def _sample_entry(data: Data, info: _Box | None, film: Film) -> _Box:
    """How the samples of a track are coded; they must lie in this very file."""
    inside = _within(data, info, film) if info else {}
    tables = inside.get(b"stbl")
    table = next((b for b in _boxes(data, tables.body, tables.end) if b.name == b"stsd"), None) if tables else None
    if table is None or b"dinf" not in inside:
        raise damaged("một rãnh không nói cách ghi", "one of its tracks does not say how it is coded")
    for references in _boxes(data, inside[b"dinf"].body, inside[b"dinf"].end):
        for one in _boxes(data, references.body + 8, references.end) if references.name == b"dref" else ():
            if not int.from_bytes(data[one.body : one.body + 4], "big") & 1:
                raise damaged("hình hoặc tiếng nằm ở một tệp khác", "its pictures or sound lie in another file")
            film.changes.append((one.body + 4, bytes(one.end - one.body - 4)))  # where it lay on somebody's disk
    entry = next(iter(_boxes(data, table.body + 8, table.end)), None)
    if entry is None:
        raise damaged("một rãnh không nói cách ghi", "one of its tracks does not say how it is coded")
    return entry


def _shown_size(data: Data, head: _Box) -> tuple[int, int]:
    """Width and height as shown: a film held upright is stored lying, with a matrix that turns it."""
    long = data[head.body : head.body + 1] == b"\1"
    at = head.body + (52 if long else 40)
    matrix = struct.unpack(">9i", data[at : at + 36])
    width, height = (side >> 16 for side in struct.unpack(">II", data[at + 36 : at + 44]))
    if not width or not height:
        raise damaged("không nói phim rộng, cao bao nhiêu", "it does not say how wide and high it is")
    return (height, width) if matrix[0] == 0 and matrix[4] == 0 else (width, height)


def _forget_days(data: Data, head: _Box, film: Film) -> None:
    """When it was made and changed (`mvhd`, `tkhd` and `mdhd` have both at the same place)."""
    length = 16 if data[head.body : head.body + 1] == b"\1" else 8
    if head.end - head.body < 4 + length:
        raise damaged("các hộp MP4 mâu thuẫn nhau", "its boxes contradict each other")
    film.changes.append((head.body + 4, bytes(length)))
