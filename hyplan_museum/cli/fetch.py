"""`hyplan fetch`: copy the manifests of pictures on other institutions' servers, or see whether they have changed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option, need_museum
from hyplan_museum.editing.asking import ask
from hyplan_museum.editing.fetch import fetch
from hyplan_museum.problems import report_text

_VIETNAM = timezone(timedelta(hours=7))
_WORDS = {
    "vi": {
        "new": "Đã chép: {address} → {file}",
        "updated": "Đã chép lại: {address} → {file}",
        "same": "Không đổi: {address}",
        "none": "Không có hiện vật nào nêu ảnh ở máy chủ khác (iiif: trong media:).",
    },
    "en": {
        "new": "Copied: {address} → {file}",
        "updated": "Copied again: {address} → {file}",
        "same": "Unchanged: {address}",
        "none": "No artifact names a picture on another server (iiif: in media:).",
    },
}


@click.command(
    short_help="Chép manifest ở nơi khác / copy manifests from elsewhere",
    help="""Chép manifest IIIF của các ảnh nằm ở máy chủ khác vào media/remote, khóa bằng mã băm; nếu đã có, xem còn như
    cũ không. Chỉ lệnh này dùng mạng.

    Copy the IIIF manifests of pictures on other servers into media/remote, pinned by hash; where there is a copy, see
    whether it is still the same. Only this command uses the network.""",
)
@click.option("--update", is_flag=True, help="Chép lại cả những manifest đã đổi / copy those that changed, too")
@click.option(
    "--allow-private",
    is_flag=True,
    help="Cho phép máy chủ trong mạng nội bộ / allow servers of your own network",
)
@museum_option
@language_option
def command(update: bool, allow_private: bool, root: Path, language: str) -> None:
    """Fetch, and say what became of each; exit 1 where one could not be fetched or has changed."""
    need_museum(root, language)
    words = _WORDS[language]
    today = datetime.now(UTC).astimezone(_VIETNAM).date()
    done, problems = fetch(root, partial(ask, private=allow_private), today, update=update)
    if not done and not problems:
        click.echo(words["none"])
    for one in done:
        click.echo(words[one.outcome].format(address=one.address, file=one.file))
    if problems:
        click.echo(report_text.report(problems, root, language, colour=sys.stdout.isatty()))
        sys.exit(1)
