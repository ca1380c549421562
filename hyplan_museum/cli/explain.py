"""`hyplan explain CODE`: what a problem is, why it matters, what to do; without a code, the list of all."""

from __future__ import annotations

import difflib

import click

from hyplan_museum.cli.main import language_option
from hyplan_museum.problems import CATALOGUE

_SEVERITY = {"error": {"vi": "lỗi", "en": "error"}, "warning": {"vi": "cảnh báo", "en": "warning"}}
_HEADINGS = {
    "message": {"vi": "Thông báo", "en": "Message"},
    "why": {"vi": "Vì sao", "en": "Why"},
    "hint": {"vi": "Cách sửa", "en": "What to do"},
}


@click.command(
    short_help="Giải thích một mã vấn đề / explain a problem's code",
    help="""Giải thích một mã vấn đề; không có mã thì liệt kê tất cả.

    Explain a problem's code; without one, list them all.""",
)
@click.argument("code", required=False)
@language_option
def command(code: str | None, language: str) -> None:
    """Print the catalogue's entry for `code`, or all codes."""
    if code is None:
        width = max(len(known) for known in CATALOGUE)
        for known, kind in sorted(CATALOGUE.items()):
            click.echo(f"{known:{width}}  {_SEVERITY[kind.severity][language]:8}  {kind.title[language]}")
        return
    if code not in CATALOGUE:
        near = ", ".join(difflib.get_close_matches(code, CATALOGUE, 3, 0.5))
        say = {"vi": f"Không có mã {code!r}.", "en": f"There is no code {code!r}."}[language]
        perhaps = {"vi": f" Có phải: {near}?", "en": f" Did you mean {near}?"}[language] if near else ""
        raise click.ClickException(say + perhaps)
    kind = CATALOGUE[code]
    click.echo(f"{code} ({_SEVERITY[kind.severity][language]}): {kind.title[language]}")
    for part, texts in (("message", kind.message), ("why", kind.why), ("hint", kind.hint)):
        click.echo(f"\n{_HEADINGS[part][language]}:\n  {texts[language]}")
