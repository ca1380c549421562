"""MP3 and AAC as bare streams: the frames of sound, so that tags (ID3, APE, cover pictures) stay behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, damaged

_KBITS: Final = {  # ISO/IEC 11172-3 and 13818-3, layer III, by MPEG-1 or a lower rate of sampling
    True: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    False: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES: Final = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_AAC_RATES: Final = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_LOST: Final = 1 << 16
"""Bytes between two frames after which a file is no sound that was damaged in one place, but something else."""


@dataclass(frozen=True, slots=True)
class _Frame:
    length: int
    samples: int
    rate: int


def read_mpeg_audio(data: Data) -> Contents:
    """Raises Fault where there are no frames that follow each other."""
    start = _after_tags(data)
    is_aac = (data[start + 1 : start + 2] or b"\0")[0] & 0xF6 == 0xF0
    stretches, samples, rate, frames = _walk(data, start, is_aac=is_aac)
    if frames < 2:
        raise damaged("không thấy âm thanh trong tệp", "no sound was found in it")
    duration = max(1, round(samples * 1000 / rate))
    name, extension, format = ("AAC", "aac", "audio/aac") if is_aac else ("MP3", "mp3", "audio/mpeg")
    return Contents(name, "sound", extension, format, tuple(stretches), duration)


def starts_with_frame(data: Data) -> bool:
    """Whether sound begins behind the tags: two frames, one right after the other."""
    start = _after_tags(data)
    first = _frame(data, start)
    return first is not None and (start + first.length >= len(data) or _frame(data, start + first.length) is not None)


def _walk(data: Data, start: int, *, is_aac: bool) -> tuple[list[tuple[int, int]], int, int, int]:
    """Stretches of frames, the samples in them, the rate of sampling, and how many frames there are."""
    frame_at = _aac_frame if is_aac else _mp3_frame
    size, at, stretches = len(data), start, [(start, start)]
    samples = rate = frames = 0
    while at + 4 <= size:
        frame = frame_at(data, at)
        if frame is None or at + frame.length > size:
            if data[at : at + 3] == b"TAG" or data[at : at + 8] in (b"APETAGEX", b"LYRICSBE"):
                break
            found = _next(data, at + 1, frame_at)
            if found is None:
                break
            at = found
            stretches.append((at, at))
            continue
        if frames or is_aac or not _is_index(data, at):  # the first frame of many is an index and holds no sound
            samples += frame.samples
        frames += 1
        rate = rate or frame.rate
        at += frame.length
        stretches[-1] = (stretches[-1][0], at)
    return [stretch for stretch in stretches if stretch[0] < stretch[1]], samples, rate, frames


def _next(data: Data, start: int, frame_at: Callable[[Data, int], _Frame | None]) -> int | None:
    """Where frames go on: two that follow each other."""
    window = bytes(data[start : start + _LOST])
    at = window.find(b"\xff")
    while at >= 0:
        first = frame_at(data, start + at)
        if first is not None and frame_at(data, start + at + first.length) is not None:
            return start + at
        at = window.find(b"\xff", at + 1)
    return None


def _after_tags(data: Data) -> int:
    """Where what is no tag begins: behind every ID3v2 tag and the zeros some programs put there."""
    at = 0
    while (head := bytes(data[at : at + 10]))[:3] == b"ID3" and len(head) == 10:
        length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        at += 10 + length + (10 if head[5] & 0x10 else 0)
    while at < len(data) and data[at : at + 1] == b"\0":
        window = bytes(data[at : at + 4096])
        at += len(window) - len(window.lstrip(b"\0"))
    return at


def _frame(data: Data, at: int) -> _Frame | None:
    return _mp3_frame(data, at) or _aac_frame(data, at)


def _mp3_frame(data: Data, at: int) -> _Frame | None:
    head = data[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:  # in step, layer III
        return None
    version, kbits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or not 0 < kbits < 15 or rate == 3:
        return None
    samples, hertz = 1152 if version == 3 else 576, _RATES[version][rate]
    return _Frame(samples // 8 * _KBITS[version == 3][kbits] * 1000 // hertz + (head[2] >> 1 & 1), samples, hertz)


def _aac_frame(data: Data, at: int) -> _Frame | None:
    head = data[at : at + 7]
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return None
    length, rate = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5, head[2] >> 2 & 15
    if length < 7 or rate >= len(_AAC_RATES):
        return None
    return _Frame(length, 1024 * ((head[6] & 3) + 1), _AAC_RATES[rate])


def _is_index(data: Data, at: int) -> bool:
    head = bytes(data[at : at + 192])
    return any(mark in head for mark in (b"Xing", b"Info", b"VBRI"))
