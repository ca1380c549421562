"""Pictures of characters that fonts lack: so small that they stand in the page itself, wherever the character does."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Final

from PIL import Image

from hyplan_museum.freshness import digest
from hyplan_museum.museum import Glyph, Rendition
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings

_HEIGHT: Final = 96
"""Pixels: twice as high as a line of large type."""

_LARGEST: Final = 20_000_000
_FORMATS: Final = ("PNG", "JPEG", "WEBP")


def make(root: Path, settings: Settings, cache: Path) -> tuple[dict[str, Rendition], list[Problem]]:
    """The picture of each of `settings.glyphs` that has one, by character, and what is wrong with the others."""
    made: dict[str, Rendition] = {}
    problems: list[Problem] = []
    for glyph in settings.glyphs:
        if not glyph.file:
            continue
        file = root / glyph.file
        if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
            problems.append(_problem(glyph, "không có tệp ấy", "there is no such file"))
            continue
        try:
            made[glyph.text] = _make(file, cache / "glyphs")
        except Exception:  # decoders raise whatever they like
            problems.append(_problem(glyph, "không đọc được ảnh", "it cannot be read as a picture"))
    return made, problems


def _make(file: Path, folder: Path) -> Rendition:
    key = digest(file.read_bytes(), _HEIGHT)[:12]
    target = folder / f"{key}.png"
    if not target.is_file():
        with Image.open(file, formats=_FORMATS) as image:
            if image.width * image.height > _LARGEST:
                raise ValueError("too many pixels")
            small = image.convert("LA")
        width = max(1, min(round(small.width * _HEIGHT / small.height), 4 * _HEIGHT))
        folder.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(f".{os.getpid()}")
        small.resize((width, _HEIGHT)).save(fresh, "PNG", optimize=True)
        fresh.replace(target)
    with Image.open(target, formats=("PNG",)) as image:
        data = base64.b64encode(target.read_bytes()).decode()
        return Rendition(f"data:image/png;base64,{data}", "", image.width, image.height, "image/png")


def _problem(glyph: Glyph, reason: str, reason_en: str) -> Problem:
    values = {"file": glyph.file, "text": glyph.text, "reason": reason, "reason_en": reason_en}
    return Problem("glyph-picture-unusable", Position("mkdocs.yml"), "glyphs", values)
