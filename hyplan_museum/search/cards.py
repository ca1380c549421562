"""What the results show of each record, in blocks: its title, what stands below, its picture, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from hyplan_museum.museum import Text
from hyplan_museum.search.analysis import Entry
from hyplan_museum.search.record import Record

_WEIGHT: Final = 4_000
"""Characters that a block should hold: ten results come from about as many blocks."""
_OF_A_WORD: Final = 5
"""Characters in one language for each word that an entry has (it has those of all languages, each once)."""
_MOST: Final = 32

Said = str | list[str]
"""Words in the page's language; with their own, where that is another."""


def records_in_a_block(entries: Sequence[Entry]) -> int:
    """How many records a block holds, a power of two: it changes rarely, as every block changes with it."""
    words = sum(len(rank) for entry in entries for rank in entry.words)
    average = words * _OF_A_WORD / max(1, len(entries)) + 150
    number = _MOST
    while number > 1 and number * average > _WEIGHT:
        number //= 2
    return number


def card(record: Record, language: str, languages: tuple[str, ...]) -> list[Any]:
    """`[id, part, title, [below], [picture, width, height] or 0, [[label, words] or words …]]`."""
    picture = record.picture
    below = [_said(text, language, languages) for text in record.under]
    shown = [picture.uri, picture.width, picture.height] if picture else 0
    title = _said(record.title, language, languages)
    return [record.id, record.part, title, below, shown, list(_texts(record, language, languages))]


def _texts(record: Record, language: str, languages: tuple[str, ...]) -> Iterator[Any]:
    """Texts first, as snippets come from the first that has the words; then lines with their labels."""
    for text in record.body:
        yield _said(text, language, languages)
    if record.also:
        yield "; ".join(_plain(record.also, language, languages))
    for label, values in record.lines:
        words = "; ".join(_plain(values, language, languages))
        yield [_plain((label,), language, languages)[0], words, ""] if label else words


def _plain(texts: Iterable[Text], language: str, languages: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(text.values.get(language) or _other(text, languages)[0] for text in texts))


def _said(text: Text, language: str, languages: tuple[str, ...]) -> Said:
    own = text.values.get(language)
    if own is not None:
        return own
    words, code = _other(text, languages)
    return [words, code] if code else words


def _other(text: Text, languages: tuple[str, ...]) -> tuple[str, str]:
    for code in languages:
        if code in text.values:
            return text.values[code], code
    code, words = next(iter(text.values.items()))
    return words, code
