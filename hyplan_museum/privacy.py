"""The proof that nothing private is published: every spelling of a private value is looked for in every output."""

from __future__ import annotations

import html
import json
import unicodedata
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from hyplan_museum.museum import PrivateValue

_SHORTEST = 6
"""Characters. A shorter value ("kho 2") may stand on some page by chance; the nouns keep it out all the same."""


def needles(private: Iterable[PrivateValue]) -> dict[bytes, PrivateValue]:
    """Each private value in the forms an output could hold it: NFC, NFD, HTML, JSON escapes, percent-encoded."""
    found: dict[bytes, PrivateValue] = {}
    for value in private:
        text = value.text.strip()
        if len(text) < _SHORTEST:
            continue
        for form in ("NFC", "NFD"):
            words = unicodedata.normalize(form, text)
            spellings = (
                words,
                html.escape(words),
                json.dumps(words)[1:-1],
                json.dumps(words, ensure_ascii=False)[1:-1],
            )
            found.update(dict.fromkeys((s.encode() for s in spellings), value))
            found[words.encode("ascii", "xmlcharrefreplace")] = value
            found[quote(words).encode()] = value
    return found


def planted_in(content: bytes, private: Mapping[bytes, PrivateValue]) -> list[PrivateValue]:
    """The private values that stand in `content`, once each."""
    return list({id(v): v for needle, v in private.items() if needle in content}.values())
