"""The nearest of several names, for “did you mean”: compared folded, by how many letters they share in order."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from hyplan_museum.source.fields import Table, header_key

CLOSE = 0.72
"""Below this share of common letters two names are different words, not a slip."""


def nearest(name: str, candidates: Iterable[str], close: float = CLOSE) -> str | None:
    """The candidate most like `name`, marks and case aside; None where none is like it.

    >>> nearest("tittle", ["title", "place"])
    'title'
    """
    wanted = header_key(name)
    best, score = None, close
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for candidate in candidates:
        key = header_key(candidate)
        if key == wanted:
            return candidate
        matcher.set_seq1(key)
        if matcher.real_quick_ratio() > score and matcher.quick_ratio() > score and (ratio := matcher.ratio()) > score:
            best, score = candidate, ratio
    return best


def nearest_field(name: str, table: Table) -> str | None:
    """The field a misspelt or Vietnamese name means: `tên` → `title`, `materail` → `material`."""
    if known := table.field_of_header(name):
        return known.name
    close = nearest(name, table.by_name)
    return table.by_name[close].name if close else None
