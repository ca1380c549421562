"""`hyplan build`: the museum as a static site, and in the end what was done in a few lines."""

from __future__ import annotations

from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.cli.summary import run
from hyplan_museum.cli.target import refuse_own_folder
from hyplan_museum.hosts.site import publish

_OPEN = {"vi": "Mở: {path}", "en": "Open: {path}"}


@click.command(
    short_help="Dựng trang / build the site",
    help="""Dựng trang vào site/ (hoặc -o THƯ_MỤC, nơi không tệp lạ nào bị xóa).

    Build the site into site/ (or -o DIR, where nothing that we did not write is deleted).""",
)
@click.option("-o", "site", type=click.Path(file_okay=False, path_type=Path), help="Thư mục đích / the folder to fill")
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi / treat warnings as errors")
@museum_option
@language_option
def command(site: Path | None, strict: bool, root: Path, language: str) -> None:
    """Build, print the problems and the summary; exit 1 when nothing was published."""
    if site is not None:
        refuse_own_folder(site, root, language, "-o ../public")
    summary = run(lambda progress: publish(root, site, strict=strict, progress=progress), root, language)
    click.echo(_OPEN[language].format(path=summary.site / "index.html"))
