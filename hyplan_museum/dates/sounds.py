"""A syllable as it sounds: one key for hòa and hoà, Kỷ and Kỉ, quý and quí."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from hyplan_museum.language.folding import fold

_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_LETTER_D = str.maketrans({"ð": "đ", "ɖ": "đ"})
_Y = re.compile(r"(?<![aâeo])y")


@lru_cache(maxsize=8192)
def sound(syllable: str) -> str:
    """Letters in lower case, y as i after a consonant or u, the tone as a digit at the end: `Kỷ` and `kỉ` are `ki2`."""
    lowered = syllable.lower()
    if lowered.isascii():
        return _Y.sub("i", lowered)
    letters, tone = [], ""
    for char in unicodedata.normalize("NFD", lowered.translate(_LETTER_D)):
        if char in _TONES:
            tone = _TONES[char]
        else:
            letters.append(char)
    return _Y.sub("i", unicodedata.normalize("NFC", "".join(letters))) + tone


@lru_cache(maxsize=8192)
def bare_sound(syllable: str) -> str:
    """The same without tone and marks, for texts typed without diacritics: `Kỷ` is `ki`."""
    return _Y.sub("i", fold(syllable))
