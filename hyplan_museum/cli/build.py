"""`hyplan build`: the museum as a static site, and in the end what was done in a few lines."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.cli.progress_bar import ProgressBar
from hyplan_museum.hosts.site import Summary, publish
from hyplan_museum.problems import Problem, report_text
from hyplan_museum.writing import PrivatePublishedError

_WORDS = {
    "vi": {
        "records": "{artifacts} hiện vật, {exhibits} trưng bày, {pages} trang; {withheld} bản ghi chưa công bố",
        "files": "{written} tệp mới hoặc đổi, {unchanged} giữ nguyên, {removed} bỏ đi; {size:.1f} MB",
        "open": "Mở: {path}",
        "stopped": "Chưa công bố gì: trang cũ giữ nguyên. Sửa các lỗi trên rồi chạy lại.",
        "killed": "Đã dừng. Chạy lại, việc sẽ tiếp tục từ chỗ dở.",
    },
    "en": {
        "records": "{artifacts} artifacts, {exhibits} exhibits, {pages} pages; {withheld} records withheld",
        "files": "{written} files new or changed, {unchanged} unchanged, {removed} removed; {size:.1f} MB",
        "open": "Open: {path}",
        "stopped": "Nothing was published: the site is as it was. Mend the errors above and run again.",
        "killed": "Stopped. Run again, and the work goes on where it was.",
    },
}


@click.command(
    help="""Dựng trang vào site/ (hoặc -o THƯ_MỤC, nơi không tệp lạ nào bị xóa).

    Build the site into site/ (or -o DIR, where nothing that we did not write is deleted)."""
)
@click.option("-o", "site", type=click.Path(file_okay=False, path_type=Path), help="Thư mục đích / the folder to fill")
@click.option("--strict", is_flag=True, help="Coi cảnh báo như lỗi / treat warnings as errors")
@museum_option
@language_option
def command(site: Path | None, strict: bool, root: Path, language: str) -> None:
    """Build, print the problems and the summary; exit 1 when nothing was published."""
    words = _WORDS[language]
    try:
        summary = publish(root, site, strict=strict, progress=ProgressBar(language))
    except PrivatePublishedError as error:
        problems = [
            Problem("private-published", value.position, value.field, {"uri": uri}) for value, uri in error.found
        ]
        summary = Summary(site or root / "site", problems)
    except KeyboardInterrupt:
        click.echo(f"\n{words['killed']}", err=True)
        sys.exit(130)
    if summary.problems:
        click.echo(report_text.report(summary.problems, root, language, colour=sys.stdout.isatty()))
    changes = summary.changes
    if changes is None:
        click.echo(words["stopped"])
        sys.exit(1)
    click.echo(
        words["records"].format(**{n: getattr(summary, n) for n in ("artifacts", "exhibits", "pages", "withheld")})
    )
    click.echo(
        words["files"].format(
            written=changes.written, unchanged=changes.unchanged, removed=changes.removed, size=changes.size / 1e6
        )
    )
    click.echo(words["open"].format(path=summary.site / "index.html"))
