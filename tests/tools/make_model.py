"""Makes the cube of the tests, and the posters of it and of the film: `python tests/tools/make_model.py`.

The cube says who made it and where (`PLANTED`), in every place a GLB has for it; none of it may be published.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw

FILES = Path(__file__).parents[1] / "recordings/files"
MUSEUM = Path(__file__).parents[1] / "museums/one-of-everything/collections/nghe-nhin/media"
RED, PALE, BROWN, WALL = (0x8A, 0x23, 0x18), (0xE6, 0xEB, 0xE3), (0x74, 0x50, 0x0F), (0xF5, 0xED, 0xE2)
FACES = (
    ((0, 0, 1), (1, 0, 0), (0, 1, 0)), ((0, 0, -1), (-1, 0, 0), (0, 1, 0)), ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
    ((-1, 0, 0), (0, 0, 1), (0, 1, 0)), ((0, 1, 0), (1, 0, 0), (0, 0, -1)), ((0, -1, 0), (1, 0, 0), (0, 0, 1)),
)  # fmt: skip
"""Of each face what points out of it, to its right and up."""


def main() -> int:
    MUSEUM.mkdir(parents=True, exist_ok=True)
    (FILES / "cube.glb").write_bytes(cube())
    (MUSEUM / "khoi-vuong.glb").write_bytes(cube())
    cube_drawn().save(MUSEUM / "khoi-vuong_cho.png", optimize=True)
    bars_drawn().save(MUSEUM / "giai-dieu_cho.png", optimize=True)
    return 0


def cube() -> bytes:
    """A cube of one metre with a chequered texture."""
    places, normals, on_texture, corners = b"", b"", b"", b""
    for number, (out, right, up) in enumerate(FACES):
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            places += struct.pack("<3f", *((o + r * x + u * y) / 2 for o, r, u in zip(out, right, up, strict=True)))
            normals += struct.pack("<3f", *out)
            on_texture += struct.pack("<2f", (x + 1) / 2, (1 - y) / 2)
        corners += struct.pack("<6H", *(number * 4 + corner for corner in (0, 1, 2, 0, 2, 3)))
    parts = [places, normals, on_texture, corners, chequers()]
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part) + -len(part) % 4)
    binary = b"".join(part + b"\0" * (-len(part) % 4) for part in parts)
    views = [
        {"buffer": 0, "byteOffset": start, "byteLength": len(part)} for start, part in zip(starts, parts, strict=False)
    ]
    scene = {
        "asset": {
            "version": "2.0", "generator": "PLANTED program", "copyright": "PLANTED name",
            "extras": {"place": "PLANTED place"},
        },
        "extensionsUsed": ["KHR_xmp_json_ld"],
        "extensions": {"KHR_xmp_json_ld": {"packets": [{"dc:creator": "PLANTED name"}]}},
        "scene": 0,
        "scenes": [{"nodes": [0], "name": "PLANTED scene"}],
        "nodes": [{"mesh": 0, "name": "C:/PLANTED/path", "extras": {"note": "PLANTED"}}],
        "meshes": [{"name": "PLANTED mesh", "primitives": [{
            "attributes": {"POSITION": 0, "NORMAL": 1, "TEXCOORD_0": 2}, "indices": 3, "material": 0}]}],
        "materials": [{"pbrMetallicRoughness": {
            "baseColorTexture": {"index": 0}, "metallicFactor": 0, "roughnessFactor": 0.9}}],
        "textures": [{"source": 0, "sampler": 0}],
        "samplers": [{"magFilter": 9728, "minFilter": 9728}],
        "images": [{"bufferView": 4, "mimeType": "image/png", "name": "PLANTED.png"}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": 24, "type": "VEC3", "min": [-0.5] * 3, "max": [0.5] * 3},
            {"bufferView": 1, "componentType": 5126, "count": 24, "type": "VEC3"},
            {"bufferView": 2, "componentType": 5126, "count": 24, "type": "VEC2"},
            {"bufferView": 3, "componentType": 5123, "count": 36, "type": "SCALAR"},
        ],
        "bufferViews": views,
        "buffers": [{"byteLength": len(binary)}],
    }  # fmt: skip
    text = json.dumps(scene, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    extra = b"PLANTED chunk..."
    total = 12 + 8 + len(text) + 8 + len(binary) + 8 + len(extra)
    return (
        struct.pack("<4sII", b"glTF", 2, total)
        + struct.pack("<I4s", len(text), b"JSON") + text
        + struct.pack("<I4s", len(binary), b"BIN\0") + binary
        + struct.pack("<I4s", len(extra), b"PRIV") + extra
    )  # fmt: skip


def chequers() -> bytes:
    """A PNG of 8 × 8 pixels with a note in it."""
    rows = b"".join(b"\0" + b"".join(bytes(RED if (x + y) % 2 else PALE) for x in range(8)) for y in range(8))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return b"\x89PNG\r\n\x1a\n" + b"".join((
        chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)),
        chunk(b"tEXt", b"Author\0PLANTED name"),
        chunk(b"IDAT", zlib.compress(rows, 9)),
        chunk(b"IEND", b""),
    ))  # fmt: skip


def cube_drawn() -> Image.Image:
    """The cube as it first stands, seen from the front and a little from above."""
    image = Image.new("RGB", (640, 480), WALL)
    pen = ImageDraw.Draw(image)
    top = ((190, 150), (450, 150), (400, 110), (240, 110))
    pen.polygon(top, fill=BROWN)
    for row, (upper, lower) in enumerate(pairwise(range(150, 391, 30))):
        for column, (left, right) in enumerate(pairwise(range(190, 451, 32))):
            pen.rectangle((left, upper, right, lower), fill=RED if (row + column) % 2 else PALE)
    return image


def bars_drawn() -> Image.Image:
    """The film when its bar is in the middle."""
    image = Image.new("RGB", (640, 480), PALE)
    ImageDraw.Draw(image).rectangle((272, 0, 368, 480), fill=RED)
    return image


if __name__ == "__main__":
    sys.exit(main())
