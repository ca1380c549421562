"""Numbers that lost their leading zeros on the way through a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.folders import RecordFile

_FEWEST = 5
"""Siblings of one length, before a shorter number among them is odd."""


def zeros_lost(records: Sequence[RecordFile]) -> list[Problem]:
    """Ids and inventory numbers of digits alone that are shorter than the others of their collection.

    Tables are left to their own reader.
    """
    files = [record for record in records if not record.in_table]
    problems = _shorter([(record.id, record.position) for record in files], "id")
    numbers = [
        (number.text, number.position)
        for record in files
        if isinstance(record.node, nodes.Mapping)
        and isinstance(number := record.node.get("inventory_number"), nodes.Scalar)
    ]
    return problems + _shorter(numbers, "inventory_number")


def _shorter(typed: Iterable[tuple[str, Position]], field: str) -> list[Problem]:
    digits = [(text, position) for text, position in typed if text.isascii() and text.isdigit()]
    if len(digits) < 2:
        return []
    width, sample = _usual_width([text for text, _ in digits])
    return [
        Problem("zeros-lost", position, field, {"value": text, "other": sample, "whole": text.zfill(width)})
        for text, position in digits
        if len(text) < width
    ]


def _usual_width(texts: list[str]) -> tuple[int, str]:
    """How long numbers of the collection are, and one of them; (0, "") where lengths tell nothing.

    Numbers that begin with 0 are written to one length. Without such, nearly all must have one length (four digits or
    more) and the others exactly one digit less: 1 to 12 is counting, 10234 among … 9876 may have lost a zero.
    """
    led = [text for text in texts if text.startswith("0") and len(text) > 1]
    widths = {len(text) for text in led}
    if led:
        return (widths.pop(), led[0]) if len(widths) == 1 else (0, "")
    longest = max(texts, key=len)
    width = len(longest)
    full = sum(len(text) == width for text in texts)
    short = sum(len(text) == width - 1 for text in texts)
    usual = width >= 4 and full >= _FEWEST and full + short == len(texts) and short * 10 <= full
    return (width, longest) if usual else (0, "")
