"""What is wrong with Chinese and Nôm characters: private codes, codes without a character, broken IDS, no glyph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hyplan_museum.glyphs.used import uses
from hyplan_museum.language import han
from hyplan_museum.problems import Problem
from hyplan_museum.said import Record, position_of, words_by_field
from hyplan_museum.settings import Settings

_SHOWN = 12
"""Code points a message names; a text typed in an old font has hundreds."""


def in_doubt(said: Iterable[Record]) -> Iterator[Problem]:
    """Characters of private use areas and code points without one, told once a record, and each broken description."""
    for record in said:
        private: dict[str, str] = {}
        unassigned: dict[str, str] = {}
        broken: dict[str, str] = {}
        for path, words in words_by_field(record):
            for run in han.RUN.findall(words) if han.has_han(words) else ():
                for unit in han.units(run):
                    if unit.is_ids and not unit.whole:
                        broken.setdefault(unit.text, path)
                    for char in unit.text:
                        if han.is_private(char):
                            private.setdefault(char, path)
                        elif han.is_unassigned(char):
                            unassigned.setdefault(char, path)
        for code, found in (("han-nom-private-use", private), ("han-nom-unassigned", unassigned)):
            if found:
                path = next(iter(found.values()))
                values = {"artifact": record.id, "codes": _codes(found)}
                yield Problem(code, position_of(record, path), path, values)
        for text, path in broken.items():
            yield Problem("ids-broken", position_of(record, path), path, {"artifact": record.id, "ids": text[:20]})


def without_glyph(said: Iterable[Record], settings: Settings, missing: frozenset[str]) -> Iterator[Problem]:
    """Characters that no font of ours has, told once each where they stand first; not those told by `in_doubt`."""
    given = {glyph.text for glyph in settings.glyphs}
    wanted = {c for c in missing - given if not han.is_private(c) and not han.is_unassigned(c)}
    if not wanted:
        return
    for char, use in uses(said, settings).items():
        block = han.block_of(char)
        if char in wanted and block is not None:
            values = {"char": char, "code": han.code_of(char), "block": block.name, "count": str(use.count)}
            yield Problem("han-nom-no-glyph", use.first, use.field, values)


def _codes(chars: Iterable[str]) -> str:
    named = [han.code_of(char) for char in chars]
    return ", ".join(named[:_SHOWN]) + (" …" if len(named) > _SHOWN else "")
