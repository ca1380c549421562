"""`hyplan export DIR`: the same museum as a folder that another host (Zensical) builds without our plugin."""

from __future__ import annotations

from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.cli.summary import run
from hyplan_museum.cli.target import refuse_own_folder
from hyplan_museum.hosts.folder import export

_NEXT = {"vi": "Tiếp theo: cd {path} && zensical build", "en": "Next: cd {path} && zensical build"}


@click.command(
    short_help="Xuất cho Zensical / export for Zensical",
    help="""Xuất bảo tàng ra một thư mục mà Zensical dựng được, không cần phần mềm này.

    Export the museum as a folder that Zensical builds without this program.""",
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi / treat warnings as errors")
@museum_option
@language_option
def command(folder: Path, strict: bool, root: Path, language: str) -> None:
    """Export, print the problems and the summary; exit 1 when nothing was written."""
    refuse_own_folder(folder, root, language, "../exported")
    run(lambda progress: export(root, folder, strict=strict, progress=progress), root, language)
    click.echo(_NEXT[language].format(path=folder))
