"""The font of the characters a museum uses, made once for the same characters, and the style sheet that names it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.freshness import digest
from hyplan_museum.glyphs import bundled, drawing
from hyplan_museum.glyphs.own import OwnFont, own_font, unusable
from hyplan_museum.glyphs.used import characters
from hyplan_museum.museum import HanNom, Rendition
from hyplan_museum.outputs import Output
from hyplan_museum.problems import Problem
from hyplan_museum.said import Record
from hyplan_museum.settings import Settings

_MADE_BY: Final = "han-nom 1"
"""Changes whenever the same characters would be drawn otherwise."""

STYLE: Final = "han-nom.css"


@dataclass(frozen=True, slots=True)
class Lettering:
    """What the pages are told, what is published, and what went wrong; `inputs` are files of the museum it read."""

    han_nom: HanNom = field(default_factory=HanNom)
    outputs: tuple[Output, ...] = ()
    problems: tuple[Problem, ...] = ()
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: its digest, where it lies in the cache, and the characters it has."""

    digest: str
    file: Path
    chars: frozenset[str]


def letter(
    root: Path,
    said: Iterable[Record],
    settings: Settings,
    cache: Path,
    documents: Iterable[str] = (),
    pictures: Mapping[str, Rendition] | None = None,
) -> Lettering:
    """The font of every character these records and documents use; made anew only for other characters.

    `pictures` are those made of `settings.glyphs`, by character.
    """
    chars = characters(said, settings, *documents)
    given = {glyph.text: replace(glyph, picture=(pictures or {}).get(glyph.text)) for glyph in settings.glyphs}
    if not chars:
        return Lettering(HanNom(glyphs=given))
    own = own_font(root, settings)
    faces: list[Face] = []
    problems: list[Problem] = []
    if isinstance(own, OwnFont) and (from_own := frozenset(c for c in chars if ord(c) in own.has)):
        try:
            key = digest(_MADE_BY, sorted(from_own), own.file.read_bytes())
            faces.append(_face(cache, key, from_own, lambda: drawing.from_file(own.file, from_own)))
        except Exception:  # as in own.py
            problems.append(unusable(settings.han_nom_font))
    drawn = frozenset().union(*(face.chars for face in faces)) if faces else frozenset[str]()
    if rest := frozenset(c for c in chars - drawn if bundled.has(c)):
        key = digest(_MADE_BY, sorted(rest), bundled.NAME)
        faces.append(_face(cache, key, rest, lambda: drawing.from_pieces(rest)))
        drawn |= rest
    _sweep(cache, faces)
    han_nom = HanNom(addresses.static(STYLE) if faces else "", chars - drawn, given)
    inputs = (settings.han_nom_font,) if settings.han_nom_font else ()  # there or not: it may come
    return Lettering(han_nom, tuple(_outputs(faces, rest)), tuple(problems), inputs)


def lacking(root: Path, said: Iterable[Record], settings: Settings) -> tuple[frozenset[str], Problem | None]:
    """The characters that no font of ours has, without drawing any; and what is wrong with the museum's own font."""
    own = own_font(root, settings)
    chars = characters(said, settings)
    has = own.has if isinstance(own, OwnFont) else frozenset[int]()
    missing = frozenset(c for c in chars if not bundled.has(c) and ord(c) not in has)
    return missing, own if isinstance(own, Problem) else None


def _face(cache: Path, key: str, chars: frozenset[str], draw: Callable[[], bytes]) -> Face:
    file = cache / "han-nom" / f"{key}.woff2"
    if not file.is_file():
        data = draw()
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_bytes(data)
        fresh.replace(file)
    return Face(key, file, chars)


def _sweep(cache: Path, faces: Collection[Face]) -> None:
    """Fonts of characters that are used no more."""
    kept = {face.file for face in faces}
    for old in (cache / "han-nom").glob("*.woff2"):
        if old not in kept:
            old.unlink(missing_ok=True)


def _outputs(faces: Iterable[Face], bundled_chars: Collection[str]) -> Iterator[Output]:
    style = "".join(_rule(face) for face in faces)
    if not style:
        return
    yield Output(addresses.static(STYLE), digest(style), style.encode)
    for face in faces:
        yield Output(addresses.static(f"fonts/{_name(face)}"), face.digest, file=str(face.file))
    if bundled_chars:
        licence = bundled.FOLDER / bundled.LICENCE
        content = licence.read_bytes()
        yield Output(addresses.static("fonts/han-nom-LICENSE.txt"), digest(content), lambda: content)


def _name(face: Face) -> str:
    return f"han-nom-{face.digest[:12]}.woff2"


def _rule(face: Face) -> str:
    return (
        f'@font-face{{font-family:"{drawing.FAMILY}";font-display:swap;'
        f'src:url("fonts/{_name(face)}")format("woff2");'
        f"ascent-override:88%;descent-override:12%;line-gap-override:0%;unicode-range:{ranges(face.chars)}}}\n"
    )


def ranges(chars: Iterable[str]) -> str:
    """Code points as CSS has them: `U+5929,U+91D1-91D3`."""
    found: list[list[int]] = []
    for code in sorted(map(ord, chars)):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return ",".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in found)
