"""Pictures inside a model: what cameras and programs wrote into them is overwritten in place, the pixels stay."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from hyplan_museum.recordings.contents import damaged

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_NOTES: Final = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")
_WEBP_NOTES: Final = (b"EXIF", b"XMP ")


def without_notes(picture: bytes) -> bytes:
    """The picture, as long as it was. Raises Fault where it is of no kind a model may have."""
    if picture.startswith(b"\xff\xd8"):
        return _jpeg(picture)
    if picture.startswith(_PNG):
        return _png(picture)
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return _webp(picture)
    raise damaged("một ảnh phủ không phải JPEG, PNG hay WebP", "one of its textures is no JPEG, PNG or WebP")


def _jpeg(picture: bytes) -> bytes:
    """APP1 to APP15 but for colours (ICC in APP2, Adobe in APP14), and comments: filled with zeros."""
    made, at = bytearray(picture), 2
    while at + 4 <= len(made) and made[at] == 0xFF and made[at + 1] != 0xDA:
        marker, (length,) = made[at + 1], struct.unpack_from(">H", made, at + 2)
        if marker == 0xFF:
            at += 1
            continue
        body = slice(at + 4, min(at + 2 + length, len(made)))
        colours = marker == 0xE2 and made[body][:11] == b"ICC_PROFILE"
        if (0xE1 <= marker <= 0xEF and marker != 0xEE and not colours) or marker == 0xFE:
            made[body] = bytes(len(made[body]))
        at += 2 + length
    return bytes(made)


def _png(picture: bytes) -> bytes:
    """Notes become a chunk nobody knows (private, not needed), with a checksum of its own."""
    made, at = bytearray(picture), len(_PNG)
    while at + 12 <= len(made):
        (length,) = struct.unpack_from(">I", made, at)
        if at + 12 + length > len(made):
            break
        if bytes(made[at + 4 : at + 8]) in _PNG_NOTES:
            blank = b"hyPn" + bytes(length)
            made[at + 4 : at + 12 + length] = blank + struct.pack(">I", zlib.crc32(blank))
        at += 12 + length
    return bytes(made)


def _webp(picture: bytes) -> bytes:
    made, at = bytearray(picture), 12
    while at + 8 <= len(made):
        (length,) = struct.unpack_from("<I", made, at + 4)
        if bytes(made[at : at + 4]) in _WEBP_NOTES:
            body = slice(at + 8, min(at + 8 + length, len(made)))
            made[body] = bytes(len(made[body]))
            made[at : at + 4] = b"JUNK"
        at += 8 + length + length % 2
    return bytes(made)
