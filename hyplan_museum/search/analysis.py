"""Records to words: what each is found by, in three ranks, and the pairs of words that make phrases."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from hyplan_museum.museum import Text
from hyplan_museum.search.record import Record
from hyplan_museum.search.same_meaning import by_beginning
from hyplan_museum.search.tokens import bare, unpadded, words_in

Words = tuple[str, ...]
Ranked = tuple[Words, Words, Words]
"""Of the title, of the lines that describe, of the text; each word in the first of them that has it."""


class Entry(NamedTuple):
    """What the index keeps of a record: words as spelt, and pairs of neighbours without marks."""

    words: Ranked
    pairs: Ranked


class _Bare(dict[str, str]):
    def __missing__(self, word: str) -> str:
        self[word] = found = bare(word)
        return found


class Analysis:
    """Works out entries; what was worked out once (a word, a line that many records share) is remembered."""

    def __init__(self) -> None:
        self.bare = _Bare()
        self._one: dict[str, str] = {}  # one object for each word and pair, so that the cache spells it once
        self._lines: dict[str, tuple[list[str], list[str]]] = {}
        self._beginnings = by_beginning()

    def entry(self, record: Record) -> Entry:
        """The words of a record in every language."""
        titles = self._all((record.title, *record.also), remember=True)
        lines = self._all((text for line in record.lines for text in line.values), remember=True)
        body = self._all(record.body, remember=False)
        return Entry(
            _ranked(titles[0], lines[0], body[0]),
            _ranked(titles[1], lines[1], body[1]),
        )

    def _all(self, texts: Iterable[Text], *, remember: bool) -> tuple[list[str], list[str]]:
        words: list[str] = []
        pairs: list[str] = []
        known = self._lines
        for text in texts:
            for said in text.values.values():
                found = known.get(said)
                if found is None:
                    found = self._analysed(said)
                    if remember:
                        known[said] = found
                words += found[0]
                pairs += found[1]
        return words, pairs

    def _analysed(self, text: str) -> tuple[list[str], list[str]]:
        words = words_in(text)
        words = list(map(self._one.setdefault, words, words))
        folded = list(map(self.bare.__getitem__, words))
        pairs = list(map(" ".join, pairwise(folded)))
        pairs = list(map(self._one.setdefault, pairs, pairs))
        begun = self._beginnings.keys() & {*folded, *pairs}
        if begun:
            self._add_what_means_the_same(begun, words, pairs)
        if "0" in text:
            words += unpadded(words)
        return words, pairs

    def _add_what_means_the_same(self, begun: Iterable[str], words: list[str], pairs: list[str]) -> None:
        spelt = f" {' '.join(words)} "
        for beginning in sorted(begun):
            for phrase, others in self._beginnings[beginning]:
                if f" {' '.join(phrase)} " in spelt:
                    for other in others:
                        words += other
                        folded = [self.bare[word] for word in other]
                        pairs += map(" ".join, pairwise(folded))


def _ranked(title: list[str], lines: list[str], body: list[str]) -> Ranked:
    first = dict.fromkeys(title)
    second = dict.fromkeys(lines)
    third = dict.fromkeys(body)
    if second:
        second = {word: None for word in second if word not in first}
    if third:
        third = {word: None for word in third if word not in first and word not in second}
    return tuple(first), tuple(second), tuple(third)
