"""Problems as one page that needs nothing else: a traffic light, then every file with its problems."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Final

from hyplan_museum.problems.excerpt import Lines
from hyplan_museum.problems.problem import Problem
from hyplan_museum.problems.report_text import safe, summary

_WORDS: Final = {
    "vi": {
        "title": "Kiểm tra bảo tàng", "red": "Chưa công bố được: hãy sửa các lỗi bên dưới.",
        "amber": "Công bố được, nhưng còn thiếu vài phần.", "green": "Sẵn sàng công bố.", "error": "Lỗi",
        "warning": "Cảnh báo", "line": "dòng", "column": "cột", "todo": "Cách sửa", "museum": "Bảo tàng",
    },
    "en": {
        "title": "Check of the museum", "red": "It cannot be published yet: put the errors below right.",
        "amber": "It can be published, but some parts are missing.", "green": "Ready to be published.",
        "error": "Error", "warning": "Warning", "line": "line", "column": "column", "todo": "What to do",
        "museum": "Museum",
    },
}  # fmt: skip

_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1c1a17;--paper:#fbfaf7;--card:#fff;--rule:#d9d4ca;--red:#a3231f;--amber:#8a5a00;
--green:#1f6b3a}
@media(prefers-color-scheme:dark){:root{--ink:#ece8e0;--paper:#191816;--card:#23211e;--rule:#3d3933;--red:#ff9d94;
--amber:#f0c060;--green:#8fd6a6}}
body{margin:0 auto;max-width:54rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,"Segoe UI","Noto Sans",sans-serif}
h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
.light{display:flex;gap:1rem;align-items:center;border:1px solid var(--rule);border-radius:.6rem;padding:1rem;
background:var(--card)}
.lamp{flex:none;width:2.5rem;height:2.5rem;border-radius:50%;display:grid;place-items:center;font-size:1.4rem;
font-weight:700;border:3px solid currentColor}
.red{color:var(--red)}.amber{color:var(--amber)}.green{color:var(--green)}.light p{margin:0;color:var(--ink)}
.light strong{display:block}
ol{list-style:none;margin:0;padding:0}
li{background:var(--card);border:1px solid var(--rule);border-left:.3rem solid currentColor;border-radius:.4rem;
margin:0 0 .75rem;padding:.75rem 1rem}li>*{color:var(--ink)}
.kind{font-weight:700;color:inherit}.where,.code{font-size:.85rem;opacity:.8}
p{margin:.3rem 0}
pre{overflow-x:auto;margin:.5rem 0;padding:.5rem .75rem;border:1px solid var(--rule);border-radius:.3rem;
font:.85rem/1.5 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;tab-size:4}
"""


def report(problems: Sequence[Problem], root: Path, language: str) -> str:
    """A whole HTML document in `language` ("vi" or "en"); everything from the museum's files is escaped."""
    words = _WORDS[language]
    errors = any(problem.severity == "error" for problem in problems)
    lamp, sign = ("red", "✕") if errors else ("amber", "!") if problems else ("green", "✓")
    lines = Lines(root)
    sections = []
    for file, group in groupby(sorted(problems, key=lambda p: p.position.file), key=lambda p: p.position.file):
        items = "".join(_item(problem, lines, language) for problem in group)
        sections.append(f"<section><h2>{_text(file or words['museum'])}</h2><ol>{items}</ol></section>")
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{words['title']}</title><style>{_STYLE}</style></head><body><main><h1>{words['title']}</h1>"
        f'<div class="light {lamp}"><span class="lamp" aria-hidden="true">{sign}</span>'
        f"<p><strong>{words[lamp]}</strong>{summary(problems, language)}</p></div>"
        f"{''.join(sections)}</main></body></html>\n"
    )


def _item(problem: Problem, lines: Lines, language: str) -> str:
    words = _WORDS[language]
    colour = "red" if problem.severity == "error" else "amber"
    where = [
        f"{words[name]} {number}"
        for name, number in (("line", problem.position.line), ("column", problem.position.column))
        if number
    ]
    if problem.field:
        where.append(problem.field)
    shown = lines.at(problem.position)
    code = f"<pre>{_text(shown.line)}\n{_text(shown.caret)}</pre>" if shown else ""
    return (
        f'<li class="{colour}"><span class="kind {colour}">{words[problem.severity]}</span> '
        f'<span class="where">{_text(", ".join(where))}</span>'
        f"<p>{_text(problem.message(language))}</p>{code}"
        f"<p><b>{words['todo']}:</b> {_text(problem.hint(language))}</p>"
        f'<span class="code">{_text(problem.code)}</span></li>'
    )


def _text(words: str) -> str:
    return escape(safe(words))
