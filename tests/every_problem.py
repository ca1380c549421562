"""The files of `museums/every-problem` that git cannot keep faithfully: odd names, odd bytes, links, pictures."""

from __future__ import annotations

import json
import os
import shutil
import struct
import unicodedata
import zlib
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from drawn_media import REMOTE, manifest
from PIL import Image
from tiny_pdf import encrypted_pdf, tiny_pdf

MUSEUM = Path(__file__).parent / "museums/every-problem"
RECORDINGS = Path(__file__).parent / "recordings/files"


def make(root: Path) -> Path:
    """A copy of the museum in `root`, complete with these files."""
    museum = root / "museum"
    shutil.copytree(MUSEUM, museum)
    for path, data in _files().items():
        file = museum / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    (museum / "collections/anh/media/anh-02").mkdir()
    secret = root / "secret.yml"
    secret.write_text("title: Bí mật\n", "utf-8")
    (museum / "collections/ghi/lien-ket.yml").symlink_to(secret)
    (museum / "collections/anh/media/lien-ket.jpg").symlink_to(secret)
    (museum / "collections/ghi" / os.fsdecode(b"\xff.yml")).write_bytes(b"title: Bia\n")
    return museum


def _files() -> dict[str, bytes]:
    media = "collections/anh/media/"
    names = [
        "Anh-01_1.jpg", unicodedata.normalize("NFD", "chùa.jpg"), "anh-01_2.psd", "anh-01_3.mp3", "anh-01_4.jpg",
        "anh-01_9.jpg", "anh-02_1.jpg", "la-lam.jpg", "012_1.jpg",
    ]  # fmt: skip
    pictures = "collections/hinh/media/hinh-01_"
    sounds = "collections/ban-ghi/media/bg-01_"
    return {
        **{media + name: f"no picture: {name}".encode() for name in names},
        media + "anh-02_2.jpg": b"no picture: anh-02_1.jpg",
        "collections/cot/media/c-1.jpg": b"no picture: c-1.jpg",
        **{f"collections/nhieu/media/n-{n}.jpg": _jpeg(600 + n) for n in range(7)},
        "collections/so/media/127.jpg": _jpeg(607),
        "collections/ghi/cp1252.yml": "title: Musée de Nîmes\n".encode("cp1252"),
        "collections/ghi/tcvn3.yml": "title: nghÒ ®óc ®ång\n".encode("latin-1"),
        "collections/ghi/to-qua.yml": b"title: Bia\n" + b"#" * (9 * 2**20),
        "collections/ghi/" + unicodedata.normalize("NFD", "chuông.yml"): b"title: Bia\n",
        "collections/bang/l-cp1252.csv": "id,title\nl-1,Musée de Nîmes\n".encode("cp1252"),
        "collections/bang/m-tcvn3.csv": "id,title\nm-1,nghÒ ®óc ®ång\n".encode("latin-1"),
        "collections/bang/n-nul.csv": b"id,title\nn,\0\n",
        pictures + "rong.jpg": b"",
        pictures + "lfs.jpg": b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
        pictures + "hong.jpg": b"no picture at all",
        pictures + "duoi.jpg": _png(700, 700),
        pictures + "dang.jpg": b"8BPS\0\1" + b"\0" * 40,
        pictures + "bom.png": _png(40_000, 40_000),
        pictures + "dai.png": _png(70_000, 10),
        pictures + "nho.png": _png(20, 20),
        pictures + "dong.webp": _several("WEBP"),
        pictures + "trang.tif": _several("TIFF"),
        "collections/hinh/media/hinh-02.jpg": _jpeg(800),
        **_pages_as_media(),
        "collections/lac/Media/nhap_1.jpg": _jpeg(801),
        "collections/lac/ảnh/nhap_2.jpg": _jpeg(802),
        sounds + "1.mp3": b"no sound at all",
        sounds + "2.wav": (RECORDINGS / "tone.opus").read_bytes(),
        sounds + "3.mp3": (RECORDINGS / "tone.mp3").read_bytes(),
        sounds + "3.vi.vtt": b"00:00.000 --> 00:01.000\nA\n\nB\n\n00:03.000 --> 00:02.000\nC\n",
        sounds + "3.en.vtt": b"WEBVTT\n\n01:00.000 --> 01:01.000\nA\n\n00:0x.000 --> 00:02.000\nB\n",
        sounds + "3.chapters.vtt": b"WEBVTT\n\n00:02.000 --> 00:03.000\nB\n\n00:01.000 --> 00:02.000\nA\n",
        sounds + "3.rong.vtt": b"WEBVTT\n\nNOTE nothing\n",
        "collections/ban-ghi/media/bg-09.vi.vtt": b"WEBVTT\n",
        "collections/ban-ghi/media/bg-02_1.webm": (RECORDINGS / "bars.webm").read_bytes(),
        "collections/ban-ghi/media/bg-02_2.glb": (RECORDINGS / "cube.glb").read_bytes(),
        "collections/ban-ghi/media/bg-02_3.jpg": _jpeg(803),
        **{f"collections/phim-nhieu/media/pn-{n}.mp4": f"film {n}".encode() for n in range(1, 7)},
        "collections/lac/cu/cu-01.yml": "title: Cũ\n".encode(),
    }


def _pages_as_media() -> dict[str, bytes]:
    media = "collections/tai-lieu/media/"
    copies = {"sua": b"{}", "la": b'{"type": "Collection"}', "bia": json.dumps(manifest()).encode()}
    addresses = {"sua": "https://iiif.example.org/sua", "la": "https://iiif.example.org/la", "bia": REMOTE}
    hashes = {name: sha256(b"other" if name == "sua" else data).hexdigest() for name, data in copies.items()}
    lock = {addresses[name]: {"file": f"{name}.json", "sha256": hashes[name]} for name in copies}
    return {
        **{f"{media}tl-01_{n}.jpg": _jpeg(820 + n) for n in range(1, 4)},
        **{f"{media}tl-02/{n}.jpg": _jpeg(830 + n) for n in range(1, 3)},
        **{f"{media}remote/{name}.json": data for name, data in copies.items()},
        f"{media}remote/lock.json": json.dumps(lock).encode(),
        f"{media}tl-01_4.pdf": tiny_pdf(["bon"]),
        f"{media}mot-trang.pdf": tiny_pdf(["mot"]),
        f"{media}hong.pdf": b"%PDF-1.7\nkhong phai PDF",
        f"{media}khoa.pdf": encrypted_pdf(),
        f"{media}day.pdf": tiny_pdf(["x"] * 501),
    }


def _jpeg(side: int) -> bytes:
    data = BytesIO()
    Image.new("RGB", (side, 600), (side % 256, 90, 90)).save(data, "JPEG")
    return data.getvalue()


def _several(format: str) -> bytes:
    data = BytesIO()
    frames = [Image.new("L", (640, 640), shade) for shade in (0, 128, 255)]
    frames[0].save(data, format, save_all=True, append_images=frames[1:])
    return data.getvalue()


def _png(width: int, height: int) -> bytes:
    """The header of a PNG: enough to tell its size, and nothing to decode."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
