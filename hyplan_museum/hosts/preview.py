"""How problems are told where there is no terminal of ours: in MkDocs' log, and in the pages of a preview."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from hyplan_museum.problems import Problem

_SHOWN = 20


def line(problem: Problem, language: str) -> str:
    """One problem on one line: `collections/a/b.yml:3:8: message Hint [code]`."""
    return f"{problem.position}: {problem.message(language)} {problem.hint(language)} [{problem.code}]"


def as_text(problems: Iterable[Problem], language: str) -> str:
    return "\n".join(line(problem, language) for problem in problems)


def summary(problems: Sequence[Problem], language: str) -> str:
    """How many mistakes keep the museum from being published; warnings do where the museum is strict."""
    count = sum(problem.severity == "error" for problem in problems)
    if language == "vi":
        said = f"{count} lỗi" if count else f"{len(problems)} cảnh báo (strict)"
        return f"Có {said}, bảo tàng chưa được công bố; trang cũ giữ nguyên."
    word = "error" if count else "warning"
    count = count or len(problems)
    return f"{count} {word}{'' if count == 1 else 's'}: the museum was not published."


def bar(problems: Sequence[Problem], language: str) -> str:
    """HTML for the top of every page of a preview: what is wrong, errors first, folded after some."""
    ordered = sorted(problems, key=lambda problem: problem.severity != "error")
    errors = sum(problem.severity == "error" for problem in ordered)
    if language == "vi":
        title = f"{errors} lỗi, {len(ordered) - errors} cảnh báo"
        note = "Bản xem trước đang giữ bảo tàng đúng gần nhất." if errors else "Chỉ thấy ở bản xem trước."
        more = "và {n} điều nữa; chạy `hyplan check` để xem hết"
    else:
        title = f"{errors} errors, {len(ordered) - errors} warnings"
        note = "The preview keeps the last good museum." if errors else "Shown in the preview only."
        more = "and {n} more; run `hyplan check` to see them all"
    items = [
        f"<li><code>{escape(str(p.position))}</code> {escape(p.message(language))} "
        f"<em>{escape(p.hint(language))}</em></li>"
        for p in ordered[:_SHOWN]
    ]
    if len(ordered) > _SHOWN:
        items.append(f"<li>{escape(more.format(n=len(ordered) - _SHOWN))}</li>")
    colour = "#8c1d18" if errors else "#7a5900"
    return (
        f'<aside class="hyplan-problems" lang="{language}" style="position:relative;z-index:10;padding:.6rem 1rem;'
        f'background:{colour};color:#fff;font:16px/1.5 sans-serif;max-height:40vh;overflow:auto">'
        f"<details{' open' if errors else ''}><summary><strong>{escape(title)}</strong> {escape(note)}</summary>"
        f'<ul style="margin:.4rem 0;padding-left:1.2rem">{"".join(items)}</ul></details></aside>'
    )
