"""Every Chinese and Nôm character a museum uses, for whoever reads the proofs: code, block, readings, glyph or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hyplan_museum.glyphs import bundled
from hyplan_museum.glyphs.own import OwnFont, own_font
from hyplan_museum.glyphs.used import uses
from hyplan_museum.glyphs.where import Lettered, documents, of
from hyplan_museum.language import han
from hyplan_museum.museum import Museum
from hyplan_museum.problems import Position
from hyplan_museum.settings import Settings


@dataclass(frozen=True, slots=True)
class Listed:
    """One character: `font` is the file or name of the font that has it, empty where none does."""

    char: str
    code: str
    block: str
    font: str
    count: int
    readings: tuple[str, ...]
    first: Position


def listing(root: Path, museum: Museum, settings: Settings, keys: Lettered) -> Iterator[Listed]:
    """The characters of all records, drafts included, of settings and docs, by code point."""
    own = own_font(root, settings)
    for char, use in uses(of(museum, keys), settings, *documents(root)).items():
        block = han.block_of(char)
        from_own = isinstance(own, OwnFont) and ord(char) in own.has
        yield Listed(
            char,
            han.code_of(char),
            block.name if block else "",
            settings.han_nom_font if from_own else bundled.NAME if bundled.has(char) else "",
            use.count,
            tuple(reading for reading, _ in use.readings.most_common()),
            use.first,
        )
