"""The museum's own font: opened with caution, since nobody knows where a font file comes from."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hyplan_museum.glyphs.drawing import characters_of
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings

_ENDINGS: Final = (".ttf", ".otf", ".ttc")
"""Fonts as they are installed; a compressed one could unfold to any size."""

_LARGEST: Final = 64 * 2**20


@dataclass(frozen=True, slots=True)
class OwnFont:
    """The file and the code points it has glyphs for."""

    file: Path
    has: frozenset[int]


def own_font(root: Path, settings: Settings) -> OwnFont | Problem | None:
    """The museum's own font, why it cannot be used, or None where it names none."""
    name = settings.han_nom_font
    if not name:
        return None
    file = root / name
    if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
        return _problem(name, "không có tệp ấy", "there is no such file")
    if not name.lower().endswith(_ENDINGS):
        return _problem(name, "không phải .ttf, .otf hay .ttc", "it is no .ttf, .otf or .ttc")
    if file.stat().st_size > _LARGEST:
        return _problem(name, "tệp lớn hơn 64 MB", "it is larger than 64 MB")
    logging.getLogger("fontTools").setLevel(logging.CRITICAL)  # it says on its own what we say better
    try:
        return OwnFont(file, characters_of(file))
    except PermissionError:
        return _problem(name, "giấy phép của phông cấm nhúng", "its licence forbids embedding")
    except Exception:  # a broken font breaks fontTools in any way there is
        return _problem(name, "không đọc được phông", "it cannot be read as a font")


def unusable(name: str) -> Problem:
    """A font that broke when its glyphs were taken out."""
    return _problem(name, "không đọc được phông", "it cannot be read as a font")


def _problem(name: str, reason: str, reason_en: str) -> Problem:
    values = {"file": name, "reason": reason, "reason_en": reason_en}
    return Problem("han-nom-font-unusable", Position("mkdocs.yml"), "han_nom_font", values)
