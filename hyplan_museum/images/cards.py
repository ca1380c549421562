"""Cards that stand for a page in chats and social networks: a picture on the museum's wall beside its label.

1200 × 630 pixels, at most 80 KB, in the museum's own type (which FreeType reads as it is packed for the web). A card is
kept under a name made of all that it shows, so that it is drawn once, whatever the site's address.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path
from threading import get_ident
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from hyplan_museum.freshness import digest
from hyplan_museum.images.lettering import Face, wrapped
from hyplan_museum.outputs import ShareCard
from hyplan_museum.progress import Progress

RECIPE: Final = 1
"""Raised whenever the same words and picture would give another card."""

SIZE: Final = (1200, 630)
HEAVIEST: Final = 80_000
"""Bytes."""

_QUALITIES: Final = (84, 76, 66, 54, 40, 25)
_PAPER, _WALL, _INK, _SOFT, _ACCENT, _BAND = "#fdfbf7", "#e6ebe3", "#211b15", "#5a5147", "#8a2318", "#4a140e"
"""The colours of web/src/tokens.css, in daylight."""

_EDGE: Final = 14
"""The height of the band at the foot."""


def draw_cards(cards: Sequence[ShareCard], fonts: Path, cache: Path, progress: Progress) -> Mapping[str, str]:
    """The file of every card by its `uri`, drawn where it is not below `cache` yet.

    Empty where the type cannot be read: the pages then show their pictures themselves.
    """
    folder = cache / "pictures" / "cards"
    places = {card.uri: _place(folder, card) for card in cards}
    missing = list({places[card.uri]: card for card in cards if not places[card.uri].is_file()}.items())
    if missing:
        try:
            _faces(fonts)
        except OSError:
            return {}
        progress.start("cards", len(missing))
        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as threads:  # Pillow lets go of the interpreter
            for _ in threads.map(partial(_draw, fonts=fonts), missing):
                progress.advance()
        progress.finish()
    return {uri: str(place) for uri, place in places.items()}


def _place(folder: Path, card: ShareCard) -> Path:
    """Not by its address: the same words and picture are the same card. A picture's file is named by its content."""
    key = digest(RECIPE, card.museum, card.title, card.lines, Path(card.picture).parts[-3:])
    return folder / key[:2] / f"{key[2:24]}.jpg"


def _draw(job: tuple[Path, ShareCard], fonts: Path) -> None:
    place, card = job
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(f".{os.getpid()}-{get_ident()}")  # with the rights of any other file, for a server
    unfinished.write_bytes(_light(drawn(card, fonts)))
    unfinished.replace(place)


def _light(image: Image.Image) -> bytes:
    """The best JPEG that is light enough."""
    content = b""
    for quality in _QUALITIES:
        buffer = BytesIO()
        image.save(buffer, "JPEG", quality=quality, progressive=True)
        content = buffer.getvalue()
        if len(content) <= HEAVIEST:
            break
    return content


def drawn(card: ShareCard, fonts: Path) -> Image.Image:
    """The card in memory."""
    image = Image.new("RGB", SIZE, _PAPER)
    pen = ImageDraw.Draw(image)
    width, height = SIZE
    left = 96
    if card.picture:
        left = 620 + 48
        pen.rectangle((0, 0, 620, height), fill=_WALL)
        _hang(image, pen, Path(card.picture), (36, 36, 584, height - _EDGE - 36))
    pen.rectangle((0, height - _EDGE, width, height), fill=_BAND)
    _write(pen, card, fonts, (left, 72, width - (56 if card.picture else 96), height - _EDGE - 56))
    return image


def _hang(image: Image.Image, pen: ImageDraw.ImageDraw, file: Path, box: tuple[int, int, int, int]) -> None:
    """The picture whole, in the middle of the box, with a thin shadow."""
    room = (box[2] - box[0], box[3] - box[1])
    with Image.open(file) as opened:
        opened.draft("RGB", (room[0] * 2, room[1] * 2))
        picture = opened.convert("RGB")
    scale = min(room[0] / picture.width, room[1] / picture.height, 2.0)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    x, y = box[0] + (room[0] - size[0]) // 2, box[1] + (room[1] - size[1]) // 2
    for depth, grey in ((8, "#d6dcd3"), (5, "#c3cac0"), (2, "#a9b0a6")):
        pen.rounded_rectangle((x - depth + 2, y, x + size[0] + depth - 3, y + size[1] + depth), 3, fill=grey)
    image.paste(picture, (x, y))


def _write(pen: ImageDraw.ImageDraw, card: ShareCard, fonts: Path, box: tuple[int, int, int, int]) -> None:
    """The museum's name, the title as large as fits, and what tells it apart."""
    left, top, right, bottom = box
    width = right - left
    name = face_of(fonts, "sans", 600, 27)
    small = face_of(fonts, "sans", 400, 29)
    below = [line for words in card.lines for line in wrapped(words, small, width, 2)][:4]
    above = wrapped(card.museum, name, width, 2)
    apart = len(above) * 36 + 52  # the name, a line, and the space around it
    room = bottom - top - apart - len(below) * 40 - (18 if below else 0)
    for size in (68, 60, 52, 46, 40, 34):
        title = face_of(fonts, "serif", 600, size)
        most = max(1, int(room // (size * 1.22)))
        lines = wrapped(card.title, title, width, most + 1)
        if len(lines) <= most:
            break
    lines = wrapped(card.title, title, width, most)
    y = top + (room - round(size * 1.22) * len(lines)) // 2
    for line in above:
        name.write(pen, (left, y + 27), line, _ACCENT)
        y += 36
    pen.line((left, y + 22, left + 72, y + 22), fill=_ACCENT, width=3)
    y += 52
    for line in lines:
        title.write(pen, (left, y + size), line, _INK)
        y += round(size * 1.22)
    y += 18
    for line in below:
        small.write(pen, (left, y + 29), line, _SOFT)
        y += 40


def _faces(fonts: Path) -> None:
    """Raises OSError where the type cannot be read."""
    for family, weight in (("serif", 600), ("sans", 400), ("sans", 600)):
        face_of(fonts, family, weight, 30)


@lru_cache(64)
def face_of(fonts: Path, family: str, weight: int, size: int) -> Face:
    name = {"serif": "source-serif-4", "sans": "source-sans-3"}[family]
    latin, vietnamese = (
        ImageFont.truetype(
            str(fonts / f"{name}-{subset}-{weight}-normal.woff2"), size, layout_engine=ImageFont.Layout.BASIC
        )
        for subset in ("latin", "vietnamese")
    )
    return Face(latin, vietnamese)


ICON_SIDES: Final = (192, 512)


def draw_icon(name: str, side: int, fonts: Path) -> bytes:
    """A square sign of the museum for the screen of a phone: its initial on lacquer, clear of the edge that is cut."""
    image = Image.new("RGB", (side, side), _BAND)
    pen = ImageDraw.Draw(image)
    face = face_of(fonts, "serif", 600, side // 2)
    letter = next((char.upper() for char in name if char.isalnum()), "")
    left, top, right, bottom = face.bounds(letter)
    face.write(pen, ((side - right - left) / 2, (side - bottom - top) / 2), letter, "#f8ecdc")
    inset = side // 8
    pen.rectangle((inset, inset, side - inset, side - inset), outline="#cf9c8e", width=max(1, side // 96))
    buffer = BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
