"""`hyplan check`: every mistake at once, as text, JSON or a page, without building anything."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hyplan_museum.checking import check
from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.problems import report_html, report_json, report_text


@click.command(
    short_help="Tìm mọi lỗi / find every mistake",
    help="""Tìm mọi lỗi trong bảo tàng: tệp, dòng, cột, cách sửa. Kết thúc bằng 1 khi có lỗi.

    Find every mistake in the museum: file, line, column, what to do. Exits with 1 when there is an error.""",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="Dạng in ra / the form of what is printed",
)
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi / treat warnings as errors")
@museum_option
@language_option
def command(form: str, strict: bool, root: Path, language: str) -> None:
    """Print the problems; exit 1 on an error (with --strict, on a warning)."""
    checked = check(root)
    problems = checked.problems
    strict = strict or checked.settings.strict
    if form == "json":
        click.echo(report_json.report(problems))
    elif form == "html":
        click.echo(report_html.report(problems, root, language))
    else:
        click.echo(report_text.report(problems, root, language, colour=sys.stdout.isatty()))
    if any(strict or problem.severity == "error" for problem in problems):
        sys.exit(1)
