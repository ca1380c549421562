"""Problems as text for a terminal: place, what was found, the line with a caret, what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from hyplan_museum.problems.excerpt import Lines
from hyplan_museum.problems.problem import Problem

_SEVERITY: Final = {"error": {"vi": "lỗi", "en": "error"}, "warning": {"vi": "cảnh báo", "en": "warning"}}
_COLOURS: Final = {"error": "31", "warning": "33", "place": "1", "hint": "32", "dim": "2"}
_MORE: Final = {
    "vi": "{file}: còn {count} vấn đề [{code}] nữa; hyplan check --format json nêu đủ.",
    "en": "{file}: {count} more of [{code}]; hyplan check --format json names them all.",
}
_UNSAFE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

MOST: Final = 100
"""Problems of one kind in one file that are told one by one."""


def report(problems: Sequence[Problem], root: Path, language: str, *, colour: bool = False) -> str:
    """All problems in the order given, and a last line that counts them; `language` is "vi" or "en".

    Of more than `MOST` of one kind in one file the others are counted: who mends a table mends it by the column.
    """
    lines = Lines(root)
    told: Counter[tuple[str, str]] = Counter()
    parts: list[str] = []
    for problem in problems:
        told[problem.position.file, problem.code] += 1
        if told[problem.position.file, problem.code] <= MOST:
            parts.append(_one(problem, lines, language, colour))
    more = [
        _MORE[language].format(file=safe(file), count=count - MOST, code=code)
        for (file, code), count in told.items()
        if count > MOST
    ]
    return "\n\n".join([*parts, *more, summary(problems, language)])


def summary(problems: Sequence[Problem], language: str) -> str:
    """`2 lỗi, 1 cảnh báo.`, or that there is nothing."""
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    if not problems:
        return {"vi": "Không tìm thấy lỗi nào.", "en": "No problem was found."}[language]
    if language == "vi":
        return f"{errors} lỗi, {warnings} cảnh báo."
    return f"{errors} error{'' if errors == 1 else 's'}, {warnings} warning{'' if warnings == 1 else 's'}."


def safe(text: str) -> str:
    """Without control characters, which could move the cursor or turn the line round; line breaks become blanks."""
    return _UNSAFE.sub("·", " ".join(text.split("\n")))


def _one(problem: Problem, lines: Lines, language: str, colour: bool) -> str:
    def paint(text: str, what: str) -> str:
        return f"\x1b[{_COLOURS[what]}m{text}\x1b[0m" if colour else text

    head = [paint(safe(str(problem.position)), "place"), paint(_SEVERITY[problem.severity][language], problem.severity)]
    if problem.field:
        head.append(safe(problem.field))
    head.append(paint(f"[{problem.code}]", "dim"))
    out = ["  ".join(head), f"  {safe(problem.message(language))}"]
    if shown := lines.at(problem.position):
        gutter = f"{shown.number:>6} | "
        out.append(paint(gutter, "dim") + safe(shown.line))
        if shown.caret:
            out.append(paint(f"{'':>6} | ", "dim") + paint(shown.caret, problem.severity))
    out.append(f"  {paint('→', 'hint')} {safe(problem.hint(language))}")
    return "\n".join(out)
