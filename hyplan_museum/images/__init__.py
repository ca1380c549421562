"""Originals to renditions: the only place with Pillow and pyvips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hyplan_museum.images.request import Made, PictureRequest
from hyplan_museum.museum import Rendition
from hyplan_museum.outputs import ShareCard
from hyplan_museum.problems import Position, Problem
from hyplan_museum.progress import Progress
from hyplan_museum.settings import Settings

if TYPE_CHECKING:
    from hyplan_museum.images.documents import Cleaned
    from hyplan_museum.images.pdf_pages import Document

__all__ = [
    "Made",
    "PictureRequest",
    "clean_documents",
    "draw_cards",
    "draw_icon",
    "inspect",
    "make_pictures",
    "pictures_of_glyphs",
    "read_documents",
]


def make_pictures(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path, progress: Progress
) -> Made:
    """Make every picture that is not in `cache` (the museum's `.hyplan` folder) yet; see images/make.py."""
    if not requests:
        return Made({}, [])
    from hyplan_museum.images.make import make_pictures as make  # noqa: PLC0415 - Pillow costs what a check must not

    return make(root, requests, settings, cache, progress)


def draw_cards(cards: Sequence[ShareCard], fonts: Path, cache: Path, progress: Progress) -> Mapping[str, str]:
    """The file of every card by its address, drawn where it is not in `cache` yet; see images/cards.py."""
    if not cards:
        return {}
    from hyplan_museum.images.cards import draw_cards as draw  # noqa: PLC0415 - Pillow costs what a check must not

    return draw(cards, fonts, cache, progress)


def draw_icon(name: str, side: int, fonts: Path) -> bytes:
    """The museum's sign as PNG; see images/cards.py."""
    from hyplan_museum.images.cards import draw_icon as draw  # noqa: PLC0415 - as above

    return draw(name, side, fonts)


def inspect(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path | None = None
) -> list[Problem]:
    """Every problem of a picture that shows without decoding it; see images/inspection.py."""
    if not requests:
        return []
    from hyplan_museum.images.inspection import inspect as look  # noqa: PLC0415 - as above

    return look(root, requests, settings, cache)


def read_documents(
    root: Path, named: Sequence[tuple[str, Position]], settings: Settings, cache: Path
) -> tuple[Mapping[str, Document], list[Problem]]:
    """What each PDF holds, by its file, and what is wrong with it; see images/documents.py."""
    if not named:
        return {}, []
    from hyplan_museum.images.documents import read_documents as read  # noqa: PLC0415 - as above

    return read(root, named, settings, cache)


def clean_documents(
    root: Path, named: Sequence[tuple[str, Position]], cache: Path
) -> tuple[Mapping[str, Cleaned], list[Problem]]:
    """Copies of PDFs without private data, by the PDF's file; see images/documents.py."""
    if not named:
        return {}, []
    from hyplan_museum.images.documents import clean_documents as clean  # noqa: PLC0415 - as above

    return clean(root, named, cache)


def pictures_of_glyphs(root: Path, settings: Settings, cache: Path) -> tuple[dict[str, Rendition], list[Problem]]:
    """The pictures of characters that fonts lack; see images/glyph_pictures.py."""
    if not any(glyph.file for glyph in settings.glyphs):
        return {}, []
    from hyplan_museum.images.glyph_pictures import make  # noqa: PLC0415 - as above

    return make(root, settings, cache)
