"""`hyplan serve`: the museum while one edits it, drafts included, problems shown in the page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option, need_museum
from hyplan_museum.problems import report_text
from hyplan_museum.source.settings import read_settings

_WORDS = {
    "vi": {
        "no address": "Địa chỉ “{address}” phải có dạng 127.0.0.1:8000.",
        "busy": "Không mở được {address} ({reason}): thử --address 127.0.0.1:8001.",
    },
    "en": {
        "no address": "The address “{address}” must look like 127.0.0.1:8000.",
        "busy": "Cannot listen on {address} ({reason}): try --address 127.0.0.1:8001.",
    },
}


@click.command(
    short_help="Xem trong khi sửa / look while editing",
    help="""Xem bảo tàng trong khi sửa; bản nháp cũng hiện, lỗi hiện ngay trên trang. Ctrl+C để dừng.

    Look at the museum while editing; drafts are shown too, problems stand in the page. Ctrl+C stops it.""",
)
@click.option("-a", "--address", default="127.0.0.1:8000", show_default=True, help="Địa chỉ / address")
@click.option("--open", "open_in_browser", is_flag=True, help="Mở trình duyệt / open the browser")
@museum_option
@language_option
def command(address: str, open_in_browser: bool, root: Path, language: str) -> None:
    """Serve until interrupted."""
    words = _WORDS[language]
    need_museum(root, language)
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise click.ClickException(words["no address"].format(address=address))
    settings = read_settings(root)
    if not settings.found:  # the host cannot even begin, and its own words are in English
        click.echo(report_text.report(list(settings.problems), root, language, colour=sys.stdout.isatty()))
        sys.exit(1)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # Material's notice is for developers, and not in the curator's language
    from hyplan_museum.hosts.mkdocs.serve import serve  # noqa: PLC0415 - after the line above, which it reads on import

    try:
        serve(root, address, open_in_browser=open_in_browser)
    except OSError as error:
        raise click.ClickException(words["busy"].format(address=address, reason=error.strerror)) from None
