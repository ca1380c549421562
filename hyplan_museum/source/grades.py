"""School years as typed: `8`, `6–9`, `lớp 10`, `THCS`; Vietnamese schools have twelve."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from hyplan_museum.language.folding import fold
from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.text_damage import excerpt

FIRST: Final = 1
LAST: Final = 12

_SCHOOLS: Final = {
    "tieu hoc": (1, 5), "primary": (1, 5), "primary school": (1, 5),
    "thcs": (6, 9), "trung hoc co so": (6, 9), "lower secondary": (6, 9),
    "thpt": (10, 12), "trung hoc pho thong": (10, 12), "upper secondary": (10, 12),
}  # fmt: skip

_GRADES: Final = re.compile(r"(?:lop|grades?)?\s*(\d{1,2})(?:\s*(?:-|\u2013|\u2014|den|to)\s*(?:lop\s*)?(\d{1,2}))?")


def grades(node: nodes.Node, context: Context, path: str) -> tuple[int, ...]:
    """All grades named, once each and in order; what is none is told."""
    found: set[int] = set()
    items = node.items if isinstance(node, nodes.Sequence) else (node,)
    for item in items:
        for part in re.split(r"[,;]", values.plain(item, context, path)):
            if typed := part.strip():
                named = set(_named(fold(typed)))
                if not named:
                    context.report("grade-unreadable", item.position, path, value=excerpt(typed))
                found |= named
    return tuple(sorted(found))


def _named(typed: str) -> Iterator[int]:
    if school := _SCHOOLS.get(typed):
        yield from range(school[0], school[1] + 1)
    elif match := _GRADES.fullmatch(typed):
        first, last = int(match[1]), int(match[2] or match[1])
        if FIRST <= first <= last <= LAST:
            yield from range(first, last + 1)
