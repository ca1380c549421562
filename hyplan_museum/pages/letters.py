"""Chinese and Nôm characters in HTML: in a span with their language and font, and never as an empty box.

A character without a glyph in our fonts is shown as the curator's described picture of it, else as the description of
its parts (IDS), else as its code point.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Final

from hyplan_museum.language import han
from hyplan_museum.museum import Glyph, HanNom
from hyplan_museum.pages.markup import Html, escape

UNSAID: Final = "und-Hani"
"""The language of characters whose language nobody said (BCP 47: undetermined, in Chinese characters)."""

CLASS: Final = "hy-han"
"""Marks such characters; a page with it links the style sheet of their font (planning.py)."""

_TAG: Final = re.compile(r"""(<(?:[^>"']|"[^"]*"|'[^']*')*>)""")
_OF_HAN: Final = re.compile(r"(?:lzh|och|zh|cmn|yue|nan|hak)(?:-|$)|.*-Han[sti]\b", re.IGNORECASE)


def is_of_han(language: str) -> bool:
    """Whether a language is written in these characters, so that its code says all there is to say of them."""
    return _OF_HAN.match(language) is not None


class Letters:
    """How one language's pages show the characters; `title_of` says in words why one is not itself."""

    def __init__(self, han_nom: HanNom, words: Mapping[str, str], language: str) -> None:
        self.han_nom = han_nom
        self._say = words.__getitem__
        self._language = language
        self._glyphs = {text: self._given(glyph) for text, glyph in han_nom.glyphs.items()}

    def html(self, text: str, language: str = UNSAID) -> Html:
        """Words as safe HTML, such characters among them in spans; `language` is empty where all around it is said."""
        if not han.has_han(text):
            return escape(text)
        parts, at = [], 0
        for run in han.RUN.finditer(text):
            parts += [escape(text[at : run.start()]), self._span(run[0], language)]
            at = run.end()
        return Html("".join([*parts, escape(text[at:])]))

    def within(self, html: str) -> Html:
        """Finished HTML with the characters of its words in spans; tags and their attributes stay as they are."""
        if not han.has_han(html):
            return Html(html)
        pieces = _TAG.split(html)
        pieces[::2] = [
            han.RUN.sub(lambda run: self._span(unescape(run[0]), UNSAID), words) if words else words
            for words in pieces[::2]
        ]
        return Html("".join(pieces))

    def plain(self, run: str) -> Html:
        """A text in an element that says language and font already."""
        parts, at = [], 0
        for found in han.RUN.finditer(run):
            parts += [escape(run[at : found.start()]), *(self.unit(unit) for unit in han.units(found[0]))]
            at = found.end()
        return Html("".join([*parts, escape(run[at:])]))

    def unit(self, unit: han.Unit) -> Html:
        """One character, or what stands for it."""
        given = self._glyphs.get(unit.text)
        if given is not None and (unit.is_ids or unit.text in self.han_nom.missing):
            return given
        if unit.is_ids:
            return self._instead(unit.text, self._say("ids_described"))
        if unit.text in self.han_nom.missing:
            return self._instead(han.code_of(unit.text), self._say("glyph_missing"))
        return escape(unit.text)

    def stand_ins(self, texts: Iterable[str]) -> list[tuple[Html, str, str]]:
        """What stands for a character in these texts, each once: as shown, its text or code, and why."""
        found: dict[str, tuple[Html, str, str]] = {}
        for text in texts:
            for run in han.RUN.findall(text):
                for unit in han.units(run):
                    missing = unit.text in self.han_nom.missing
                    if unit.text in found or not (unit.is_ids or missing):
                        continue
                    why = self._say("ids_described" if unit.is_ids else "glyph_missing")
                    glyph = self.han_nom.glyphs.get(unit.text)
                    if glyph is not None and glyph.description:
                        why = glyph.description.in_language(self._language).text
                    code = unit.text if unit.is_ids else han.code_of(unit.text)
                    found[unit.text] = self.unit(unit), code, why
        return list(found.values())

    def _span(self, run: str, language: str) -> Html:
        said = f' lang="{escape(language)}"' if language else ""
        return Html(f'<span class="{CLASS}"{said}>{"".join(self.unit(unit) for unit in han.units(run))}</span>')

    def _given(self, glyph: Glyph) -> Html:
        described = glyph.description.in_language(self._language).text if glyph.description else ""
        if glyph.picture is not None:
            alt = escape(described)
            return Html(
                f'<img class="hy-glyph" src="{glyph.picture.uri}" alt="{alt}" title="{alt}" '
                f'width="{glyph.picture.width}" height="{glyph.picture.height}">'
            )
        return self._instead(glyph.ids or _code(glyph.text), described or self._say("glyph_missing"))

    def _instead(self, shown: str, why: str) -> Html:
        return Html(f'<span class="hy-ids" title="{escape(why)}">{escape(shown)}</span>')


def _code(text: str) -> str:
    return text if len(text) > 1 else han.code_of(text)
