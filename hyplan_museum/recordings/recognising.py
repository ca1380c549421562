"""What a file is, by its first bytes, and who reads it; its name only says what was meant."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

from hyplan_museum.recordings.contents import Contents, Data, Fault, cut_short, damaged, foreign
from hyplan_museum.recordings.glb import read_glb
from hyplan_museum.recordings.mp4 import read_mp4
from hyplan_museum.recordings.mpeg_audio import read_mpeg_audio, starts_with_frame
from hyplan_museum.recordings.ogg import read_ogg
from hyplan_museum.recordings.riff import read_wav
from hyplan_museum.recordings.webm import read_webm

_STARTS: Final[tuple[tuple[bytes, Callable[[Data], Contents]], ...]] = (
    (b"OggS", read_ogg),
    (b"\x1aE\xdf\xa3", read_webm),
    (b"glTF", read_glb),
)
_FOREIGN: Final = (
    (b"fLaC", "FLAC"),
    (b"FORM", "AIFF"),
    (b"#!AMR", "AMR"),
    (b"0&\xb2u\x8ef\xcf\x11", "Windows Media (WMA, WMV)"),
    (b"FLV", "Flash (FLV)"),
    (b"\x00\x00\x01\xba", "MPEG-2 (MPG)"),
    (b"\x00\x00\x01\xb3", "MPEG-2 (MPG)"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP"),
)
WANTED: Final = "MP3, M4A, AAC, Ogg, WAV; MP4, WebM; GLB"


def read(data: Data) -> Contents:
    """Raises Fault, and nothing else, whatever the bytes."""
    try:
        return _read(data)
    except struct.error as error:  # a number that should stand where the file ends
        raise cut_short() from error
    except (ArithmeticError, IndexError, TypeError, ValueError) as error:
        raise damaged("nội dung tự mâu thuẫn", "what it says contradicts itself") from error


def _read(data: Data) -> Contents:
    head = bytes(data[:64])
    if not head:
        raise damaged("tệp rỗng", "it is empty")
    if head.startswith(b"version https://git-lfs"):
        raise damaged(
            "chỉ có lời chỉ đường của Git LFS, chưa tải tệp về (git lfs pull)",
            "it is only a pointer of Git LFS, the file itself was not fetched (git lfs pull)",
        )
    for start, reader in _STARTS:
        if head.startswith(start):
            return reader(data)
    if head[:4] == b"RIFF":
        if head[8:12] == b"WAVE":
            return read_wav(data)
        raise foreign("AVI" if head[8:12] == b"AVI " else "RIFF", WANTED)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free"):
        return read_mp4(data)
    name = next((name for start, name in _FOREIGN if head.startswith(start)), "")
    if name:
        raise foreign(name, WANTED)
    if starts_with_frame(data):
        return read_mpeg_audio(data)
    if head.lstrip()[:1] == b"{" and b'"asset"' in bytes(data[:4096]):
        raise Fault("model-not-whole", {"uri": ".gltf + .bin"})
    raise damaged("không phải loại tệp nào trong danh sách", "it is none of the kinds of file that can be used")
