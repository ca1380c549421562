"""Problems as JSON: a list of objects, in both languages, for editors and for other programs.

The form is stable. Each object has, in this order:

    code      permanent name of the kind of problem (`hyplan explain CODE` tells more)
    severity  "error" or "warning"
    file      path of the file, relative to the museum's folder, with `/`
    line      from 1; 0 where only the file is known
    column    from 1, in characters; 0 where only the line is known
    field     dotted path of the field (`media.2.alt.vi`), or ""
    message   {"vi": …, "en": …}: what was found
    hint      {"vi": …, "en": …}: what to do

New keys may be added at the end; none is renamed or taken away.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from hyplan_museum.problems.problem import Problem


def report(problems: Sequence[Problem]) -> str:
    """The JSON text, one object a problem, in the order given."""
    objects = [
        {
            "code": problem.code,
            "severity": problem.severity,
            "file": problem.position.file,
            "line": problem.position.line,
            "column": problem.position.column,
            "field": problem.field,
            "message": {"vi": problem.message("vi"), "en": problem.message("en")},
            "hint": {"vi": problem.hint("vi"), "en": problem.hint("en")},
        }
        for problem in problems
    ]
    text = json.dumps(objects, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "replace").decode("utf-8")  # a file name may hold bytes that are no text
