"""WAV: the sound alone, without the chunks beside it that name people, places and programs (LIST, bext, iXML, id3)."""

from __future__ import annotations

import struct
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, cut_short, damaged, foreign

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_KEPT: Final = (b"fmt ", b"fact")
_BYTES_OF_SAMPLE: Final = (1, 2, 3, 4)


def read_wav(data: Data) -> Contents:
    """Raises Fault; a length that was never filled in (0 or all ones, as streams have it) is that of the file."""
    size, at, kept, form = len(data), 12, b"", b""
    while at + 8 <= size:
        name, length = bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8], "little")
        if name == b"data":
            if length in (0, 0xFFFFFFFF):
                length = size - at - 8
            if at + 8 + length > size:
                raise cut_short()
            return _sound(form, kept, at + 8, length)
        if name in _KEPT:
            chunk = bytes(data[at : at + 8 + length])
            kept += chunk + b"\0" * (length % 2)
            form = chunk[8:] if name == b"fmt " else form
        at += 8 + length + length % 2
    raise damaged("không có phần âm thanh (data)", "it has no sound in it (no data chunk)")


def _sound(form: bytes, kept: bytes, start: int, length: int) -> Contents:
    if len(form) < 16:
        raise damaged("không nói rõ cách ghi âm (fmt)", "it does not say how it is recorded (no fmt chunk)")
    coding, channels, rate, _, block, bits = struct.unpack_from("<HHIIHH", form)
    if coding == _EXTENSIBLE and len(form) >= 26:
        coding = int.from_bytes(form[24:26], "little")
    if coding not in (_PCM, _FLOAT) or bits % 8 or bits // 8 not in _BYTES_OF_SAMPLE:
        raise foreign(f"WAV {coding}, {bits} bit", "WAV PCM 16 bit")
    if not rate or not block or block != channels * bits // 8:
        raise damaged("số liệu ghi âm mâu thuẫn (fmt)", "what it says of its recording is contradictory (fmt)")
    if not length:
        raise damaged("âm thanh dài 0 giây", "its sound is 0 seconds long")
    total = 4 + len(kept) + 8 + length + length % 2
    head = b"RIFF" + struct.pack("<I", min(total, 0xFFFFFFFF)) + b"WAVE" + kept + b"data" + struct.pack("<I", length)
    tail = (b"\0",) if length % 2 else ()
    duration = round(length / block * 1000 / rate)
    return Contents("WAV", "sound", "wav", "audio/wav", (head, (start, start + length), *tail), max(duration, 1))
