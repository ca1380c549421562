"""The Chinese and Nôm characters a museum uses to one small font of them: the only place with fontTools."""

from __future__ import annotations

from pathlib import Path

from hyplan_museum.glyphs.doubts import in_doubt, without_glyph
from hyplan_museum.glyphs.lettering import Lettering, lacking, letter
from hyplan_museum.glyphs.listing import Listed, listing
from hyplan_museum.glyphs.where import Lettered, documents, lettered, of
from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings

__all__ = ["Lettered", "Lettering", "Listed", "documents", "inspect", "letter", "lettered", "listing", "of"]


def inspect(root: Path, museum: Museum, settings: Settings, keys: Lettered) -> list[Problem]:
    """Everything that is wrong with the characters of the museum and with its own font, without drawing any."""
    said = of(museum, keys)
    if not said and not settings.han_nom_font:
        return []
    missing, problem = lacking(root, said, settings)
    return [*([problem] if problem else ()), *in_doubt(said), *without_glyph(said, settings, missing)]
