"""Names in a table that are in no authority file, told once a column: 10,000 rows must not be 10,000 warnings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from hyplan_museum.problems import Problem

_CODES: Final = frozenset({"authority-missing", "authority-doubtful"})
_NUMBER: Final = re.compile(r"\.\d+(?=\.|$)")


def told_once(problems: Iterable[Problem], loose: frozenset[tuple[str, str]]) -> list[Problem]:
    """The problems, with doubtful names of a table's column put together.

    `loose`: (file, field) of the columns that `columns:` maps with `[field, ignore]`: names of theirs that are in no
    authority file are meant to stay words.
    """
    kept: list[Problem] = []
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        file = problem.position.file
        if problem.code in _CODES and file.endswith((".csv", ".tsv")):
            field = _NUMBER.sub("", problem.field)
            if (file, field.partition(".")[0]) not in loose:
                groups.setdefault((file, field), []).append(problem)
        else:
            kept.append(problem)
    for (_, field), found in groups.items():
        names = dict.fromkeys(p.values.get("id") or p.values.get("name", "") for p in found)
        if len(names) == 1 and len(found) == 1:
            kept += found
            continue
        values = {"field": field, "count": str(len(names)), "names": ", ".join(list(names)[:12])}
        kept.append(Problem("table-names-unknown", found[0].position, field, values))
    return kept
