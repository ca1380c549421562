"""Vietnamese alphabetical order, for every list, A–Z and facet.

Letters a ă â b c d đ e ê … o ô ơ … u ư, tones ngang huyền hỏi ngã sắc nặng within equal letters (TCVN 6909's alphabet;
users.md §2.5 measured that Python's order and DUCET are both wrong). Words are compared syllable by syllable,
first without tones over the whole text, then the tone of each syllable from the left, wherever it is written in it:
hòa and hoà stand together.
"""

from __future__ import annotations

import re
import unicodedata

from hyplan_museum.language.folding import nfc

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_ORDER = {letter: chr(100 + 2 * place) for place, letter in enumerate(_ALPHABET)}
_ASCII = str.maketrans({letter: place for letter, place in _ORDER.items() if letter.isascii()})
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_LETTER_MARKS = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn: they make another letter
_LOOKALIKES = str.maketrans({"ð": "đ", "ɖ": "đ"})
_WORD = re.compile(r"\d+|[^\W\d_]+")
_HIGHEST = 0x10FFFF

CollationKey = tuple[tuple[str, ...], tuple[int, ...], str]


def collation_key(text: str) -> CollationKey:
    """A key for `sorted`: numbers by value (`2` before `10`), then letters, then tones, then the text as typed."""
    lowered = nfc(text).lower().translate(_LOOKALIKES)
    words: list[str] = []  # strings whose characters stand for places in the alphabet: they compare fastest
    tones: list[int] = []
    for word in _WORD.findall(lowered):
        if word[0].isdecimal():
            figures = [chr(unicodedata.digit(figure)) for figure in word.lstrip("0")]
            words.append("\0" + chr(min(len(figures), _HIGHEST)) + "".join(figures))
        elif word.isascii():
            words.append(word.translate(_ASCII))
            tones.append(0)
        else:
            parts = [_letter_and_tone(char) for char in word]
            words.append("".join([_ORDER.get(letter) or _beyond(letter) for letter, _ in parts]))
            tones.append(max(tone for _, tone in parts))
    return tuple(words), tuple(tones), text


def _beyond(letter: str) -> str:
    """The place of a letter of another alphabet: behind all of ours, in the order of Unicode."""
    return chr(min(1000 + ord(letter[0]), _HIGHEST))


def first_letter(text: str) -> str:
    """The heading of `text` in an A–Z: a capital of the Vietnamese alphabet, `0–9`, or `#` for everything else."""
    for char in nfc(text):
        if char.isdigit():
            return "0–9"
        if char.isalpha():
            letter, _ = _letter_and_tone(char.lower().translate(_LOOKALIKES))
            return letter.upper() if letter in _ORDER else "#"
    return "#"


def _letter_and_tone(char: str) -> tuple[str, int]:
    if char.isascii():
        return char, 0
    base, tone = "", 0
    for part in unicodedata.normalize("NFD", char):
        if part in _TONES:
            tone = _TONES[part]
        elif not unicodedata.combining(part) or part in _LETTER_MARKS:
            base += part
    letter = unicodedata.normalize("NFC", base) or char
    return letter if letter in _ORDER else base[:1] or char, tone
