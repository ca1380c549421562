"""What a build or an export says in the end: the problems, what was done, where to open it; and its exit code."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import click

from hyplan_museum.cli.progress_bar import ProgressBar
from hyplan_museum.hosts.site import Summary
from hyplan_museum.problems import report_text
from hyplan_museum.progress import Progress
from hyplan_museum.uncollected import uncollected

_WORDS = {
    "vi": {
        "records": "{artifacts} hồ sơ, {exhibits} trưng bày, {pages} trang; {withheld} bản ghi chưa công bố",
        "files": "{written} tệp mới hoặc đổi, {unchanged} giữ nguyên, {removed} bỏ đi; {size:.1f} MB",
        "stopped": "Chưa ghi gì: những gì có từ trước giữ nguyên. Sửa các lỗi trên rồi chạy lại.",
        "killed": "Đã dừng. Chạy lại, việc sẽ tiếp tục từ chỗ dở.",
    },
    "en": {
        "records": "artifacts: {artifacts}, exhibits: {exhibits}, pages: {pages}; records withheld: {withheld}",
        "files": "files new or changed: {written}, unchanged: {unchanged}, removed: {removed}; {size:.1f} MB",
        "stopped": "Nothing was written: what was there is as it was. Mend the errors above and run again.",
        "killed": "Stopped. Run again, and the work goes on where it was.",
    },
}


def run(work: Callable[[Progress], Summary], root: Path, language: str) -> Summary:
    """Do the work with a progress bar and tell how it went; exit with 1 where nothing was written, 130 on Ctrl+C."""
    words = _WORDS[language]
    try:
        with uncollected():
            summary = work(ProgressBar(language))
            gc.freeze()  # what is left lives until the process ends: no look at it on the way out (half a second)
    except KeyboardInterrupt:
        click.echo(f"\n{words['killed']}", err=True)
        sys.exit(130)
    if summary.problems:
        click.echo(report_text.report(summary.problems, root, language, colour=sys.stdout.isatty()) + "\n")
    changes = summary.changes
    if changes is None:
        click.echo(words["stopped"])
        sys.exit(1)
    counts = {name: getattr(summary, name) for name in ("artifacts", "exhibits", "pages", "withheld")}
    click.echo(words["records"].format(**counts))
    done = {name: getattr(changes, name) for name in ("written", "unchanged", "removed")}
    click.echo(words["files"].format(**done, size=changes.size / 1e6))
    return summary
