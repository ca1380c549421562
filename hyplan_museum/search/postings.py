"""Which records have which words: lists of numbers, written as short strings.

A list is a string with a character for each record: its code point, less 34, is the distance to the record before (the
first is counted from -1). Surrogates are no characters, and are stepped over. Most distances are one byte in UTF-8.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from operator import sub
from typing import Final

from hyplan_museum.search.analysis import Entry, Ranked

_SHIFT: Final = 34
_SURROGATES: Final = 0xD800
_AFTER_SURROGATES: Final = 0x800

Lists = tuple[str, str, str]
"""The records that have a word in the title; in the lines, but not there; in the text alone."""
Written = str | list[str]
"""Lists as the pieces hold them: the only one that is not empty, behind its rank as a digit; or all up to the last."""


def lists_of(entries: Sequence[Entry], which: Callable[[Entry], Ranked]) -> dict[str, Written]:
    """Every word (or pair) and the numbers of the records that have it."""
    ranks: tuple[dict[str, list[int]], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))
    for number, entry in enumerate(entries):
        for rank, words in zip(ranks, which(entry), strict=True):
            for word in words:
                rank[word].append(number)
    steps = [chr(_code(distance)) for distance in range(len(entries) + 1)]
    return _written(ranks, steps)


def _code(distance: int) -> int:
    code = distance + _SHIFT
    return code if code < _SURROGATES else code + _AFTER_SURROGATES


def _written(ranks: tuple[dict[str, list[int]], ...], steps: list[str]) -> dict[str, Written]:
    step = steps.__getitem__
    found: dict[str, Written] = {}
    for rank, lists in enumerate(ranks):
        digit = str(rank)
        for word, numbers in lists.items():
            first = numbers[0]
            if len(numbers) == 1:
                written = step(first + 1)
            else:
                written = step(first + 1) + "".join(map(step, map(sub, numbers[1:], numbers)))
            known = found.get(word)
            if known is None:
                found[word] = digit + written
            else:
                found[word] = _with(known, rank, written)
    return found


def _with(known: Written, rank: int, written: str) -> list[str]:
    lists = known
    if isinstance(lists, str):
        only = int(lists[0])
        lists = [""] * only + [lists[1:]]
    return [*lists, *[""] * (rank - len(lists)), written]
