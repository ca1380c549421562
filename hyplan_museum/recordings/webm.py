"""WebM: elements nobody chose (titles, tags, attachments, days) become empty ones as long (RFC 8794, 9559)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, Fault, Film, cut_short, damaged, foreign, with_overwritten

_HEAD, _DOC_TYPE, _SEGMENT = 0x1A45DFA3, 0x4282, 0x18538067
_SEEK_HEAD, _INFO, _TRACKS, _CLUSTER, _CUES = 0x114D9B74, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0x1C53BB6B
_SCALE, _DURATION = 0x2AD7B1, 0x4489
_ENTRY, _KIND, _CODEC, _VIDEO = 0xAE, 0x83, 0x86, 0xE0
_WIDTH, _HEIGHT, _SHOWN_WIDTH, _SHOWN_HEIGHT, _SHOWN_UNIT = 0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2
_KEPT_IN_INFO: Final = {_SCALE, _DURATION, 0x4D80, 0x5741, 0x73A4}  # with the programs' names, which must be there
_NAMES: Final = {0x536E, 0x258688, 0xBF}  # of a track, of its codec; and a checksum, which would no longer be right
_UNKNOWN: Final = -1
_VOID: Final = 0xEC
_CODECS: Final = {"V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS"}
_WANTED: Final = "WebM: VP8, VP9, AV1 + Opus, Vorbis"


@dataclass(frozen=True, slots=True)
class _Element:
    id: int
    start: int
    body: int
    end: int


def read_webm(data: Data) -> Contents:
    """Raises Fault; a recording that never said how long it is (straight from a browser) has that fault."""
    film = Film()
    for element in _elements(data, 0, len(data)):
        if element.id == _HEAD:
            _only_webm(data, element)
        elif element.id == _SEGMENT:
            _segment(data, element, film)
    if not film.duration:
        raise Fault("recording-without-duration")
    if film.size is None and not film.has_sound:
        raise damaged("không có hình, không có tiếng", "it has neither pictures nor sound")
    pieces = with_overwritten(len(data), film.changes)
    if film.size is None:
        return Contents("WebM", "sound", "webm", "audio/webm", pieces, film.duration)
    return Contents("WebM", "film", "webm", "video/webm", pieces, film.duration, *film.size)


def _elements(data: Data, start: int, end: int) -> Iterator[_Element]:
    at = start
    while at < end:
        id, body = _number(data, at, end, keep_mark=True)
        length, body = _number(data, body, end, keep_mark=False)
        if length == _UNKNOWN:
            if id != _SEGMENT:  # a stream as it came; where its parts end can only be guessed
                raise Fault("recording-without-duration")
            length = end - body
        if body + length > end:
            raise cut_short()
        yield _Element(id, at, body, body + length)
        at = body + length


def _number(data: Data, at: int, end: int, *, keep_mark: bool) -> tuple[int, int]:
    """A number of variable length, and where it ends; all ones say that a length is unknown."""
    first = int.from_bytes(data[at : min(at + 1, end)], "big")
    if not first:
        raise cut_short() if at >= end else damaged("các phần WebM mâu thuẫn nhau", "its parts contradict each other")
    length = 9 - first.bit_length()
    if at + length > end:
        raise cut_short()
    value = int.from_bytes(data[at : at + length], "big")
    if not keep_mark:
        value &= (1 << 7 * length) - 1
        if value == (1 << 7 * length) - 1:
            value = _UNKNOWN
    return value, at + length


def _only_webm(data: Data, head: _Element) -> None:
    kind = next((_text(data, e) for e in _elements(data, head.body, head.end) if e.id == _DOC_TYPE), "")
    if kind != "webm":
        raise foreign("Matroska (MKV)" if kind == "matroska" else kind or "EBML", _WANTED)


def _segment(data: Data, segment: _Element, film: Film) -> None:
    for element in _elements(data, segment.body, segment.end):
        if element.id == _INFO:
            _info(data, element, film)
        elif element.id == _TRACKS:
            _tracks(data, element, film)
        elif element.id not in (_SEEK_HEAD, _CLUSTER, _CUES):
            _empty(film, element)


def _empty(film: Film, element: _Element) -> None:
    """An empty element of the same length."""
    length = element.end - element.start
    if length <= 0x80:
        head = bytes((_VOID, 0x80 | length - 2))
    else:
        head = bytes((_VOID,)) + ((1 << 56) | length - 9).to_bytes(8, "big")
    film.changes.append((element.start, head + bytes(length - len(head))))


def _info(data: Data, info: _Element, film: Film) -> None:
    scale, length = 1_000_000, 0.0
    for element in _elements(data, info.body, info.end):
        if element.id == _SCALE:
            scale = _whole(data, element)
        elif element.id == _DURATION:
            form = ">f" if element.end - element.body == 4 else ">d"
            (length,) = struct.unpack(form, data[element.body : element.end])
        if element.id not in _KEPT_IN_INFO:
            _empty(film, element)
    if 0 < length * scale < 1e18:
        film.duration = max(1, round(length * scale / 1e6))


def _tracks(data: Data, tracks: _Element, film: Film) -> None:
    for entry in _elements(data, tracks.body, tracks.end):
        if entry.id != _ENTRY:
            _empty(film, entry)
            continue
        inside: dict[int, _Element] = {}
        for element in _elements(data, entry.body, entry.end):
            inside.setdefault(element.id, element)
            if element.id in _NAMES:
                _empty(film, element)
        kind = _whole(data, inside[_KIND]) if _KIND in inside else 0
        codec = _text(data, inside[_CODEC]) if _CODEC in inside else "?"
        if kind not in (1, 2):
            raise Fault("recording-data-track", {"track": codec})
        if codec not in _CODECS:
            raise foreign(codec, _WANTED)
        if kind == 2:
            film.has_sound = True
        elif _VIDEO in inside:
            film.size = film.size or _shown_size(data, inside[_VIDEO])


def _shown_size(data: Data, video: _Element) -> tuple[int, int]:
    sides = {e.id: _whole(data, e) for e in _elements(data, video.body, video.end) if e.end - e.body <= 8}
    if not sides.get(_WIDTH) or not sides.get(_HEIGHT):
        raise damaged("không nói phim rộng, cao bao nhiêu", "it does not say how wide and high it is")
    if sides.get(_SHOWN_UNIT, 0):  # centimetres, or a ratio
        return sides[_WIDTH], sides[_HEIGHT]
    return sides.get(_SHOWN_WIDTH) or sides[_WIDTH], sides.get(_SHOWN_HEIGHT) or sides[_HEIGHT]


def _whole(data: Data, element: _Element) -> int:
    return int.from_bytes(data[element.body : element.end], "big")


def _text(data: Data, element: _Element) -> str:
    return bytes(data[element.body : element.end]).decode("ascii", "replace").rstrip("\0")
