"""`hyplan withdraw ID`: take a record off the site, keeping its address."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import click

from hyplan_museum import source
from hyplan_museum.cli.main import language_option, museum_option, need_museum
from hyplan_museum.cli.rename import one_record, tell
from hyplan_museum.editing.rename import InTableError
from hyplan_museum.editing.withdraw import withdraw

_VIETNAM = timezone(timedelta(hours=7))
_WORDS = {
    "vi": {
        "reason": "Lý do (sẽ hiện trên trang)",
        "kind": "Chỉ rút được hiện vật và trưng bày.",
        "table": "Bản ghi này là một dòng của bảng ({position}): hãy ghi “withdrawn” vào cột status của dòng đó.",
    },
    "en": {
        "reason": "Reason (shown on the page)",
        "kind": "Only artifacts and exhibits can be withdrawn.",
        "table": "This record is a row of a table ({position}): write “withdrawn” into its column status.",
    },
}


@click.command(
    short_help="Rút khỏi trang, giữ địa chỉ / take off the site, keep the address",
    help="""Rút một hiện vật hay trưng bày khỏi trang: địa chỉ còn, nội dung không.

    Withdraw an artifact or exhibit from the site: its address stays, its content goes.""",
)
@click.argument("id")
@click.option("--reason", help="Lý do, hiện trên trang / the reason, shown on the page")
@museum_option
@language_option
def command(id: str, reason: str | None, root: Path, language: str) -> None:
    """Withdraw and say what was changed."""
    words = _WORDS[language]
    need_museum(root, language)
    kind, position = one_record(source.read(root).museum, id, None, language)
    if kind not in {"artifact", "exhibit"}:
        raise click.ClickException(words["kind"])
    today = datetime.now(UTC).astimezone(_VIETNAM).date()
    try:
        tell(withdraw(root, position, reason or click.prompt(words["reason"]), today), language)
    except InTableError as error:
        raise click.ClickException(words["table"].format(position=error.position)) from None
