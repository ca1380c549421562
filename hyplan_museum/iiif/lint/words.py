"""Faults of language maps and of the HTML in them (Presentation 3.0 §4.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from hyplan_museum.iiif.lint.fault import Fault, Node, at
from hyplan_museum.iiif.markup import ELEMENTS
from hyplan_museum.iiif.publisher import Json

_TAG: Final = re.compile(r"<[!/]?([A-Za-z][A-Za-z0-9]*)([^>]*)")
_UNSAFE: Final = re.compile(r"\son\w+\s*=|javascript:|data:text/html", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"none|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def language_maps(node: Node) -> Iterator[Fault]:
    """Language maps: never empty, languages are languages; HTML only where it may be, and only what may be (§4.4)."""
    path, thing, _ = node
    if isinstance(thing.get("label"), dict):
        yield from _map(at(path, "label"), thing["label"], may_hold_html=False)
    for name in ("summary", "value"):
        if isinstance(thing.get(name), dict):
            yield from _map(at(path, name), thing[name], may_hold_html=True)


def _map(where: str, given: Json, *, may_hold_html: bool) -> Iterator[Fault]:
    if not given or any(not words for words in given.values()):
        yield Fault("words-missing", where, str(given))
    for language, words in given.items():
        if not _LANGUAGE.fullmatch(language):
            yield Fault("not-a-language", where, language)
        for word in words:
            if not word.strip():
                yield Fault("words-missing", where, repr(word))
            if may_hold_html:
                yield from html(where, word)


def html(where: str, words: str) -> Iterator[Fault]:
    for tag in _TAG.finditer(words):
        if tag[1].lower() not in ELEMENTS:
            yield Fault("markup-not-permitted", where, tag[0])
        elif _UNSAFE.search(tag[0]):
            yield Fault("markup-unsafe", where, tag[0])
    if "<" in words and not (words.startswith("<") and words.endswith(">")):
        yield Fault("markup-not-from-end-to-end", where, words)
