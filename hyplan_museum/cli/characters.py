"""`hyplan characters`: every Chinese and Nôm character of the museum, for whoever reads the proofs."""

from __future__ import annotations

import json
from pathlib import Path

import click

from hyplan_museum import glyphs
from hyplan_museum.checking import check
from hyplan_museum.cli.main import language_option, museum_option, need_museum
from hyplan_museum.glyphs import Listed

_WORDS = {
    "vi": {
        "head": ("Chữ", "Mã", "Khối Unicode", "Phông", "Số lần", "Âm đọc", "Chỗ đầu tiên"),
        "none": "KHÔNG CÓ",
        "sum": "{count} chữ, {missing} chữ không có trong phông.",
        "empty": "Bảo tàng không dùng chữ Hán, chữ Nôm nào.",
    },
    "en": {
        "head": ("Character", "Code", "Unicode block", "Font", "Times", "Readings", "First place"),
        "none": "NONE",
        "sum": "{count} characters, {missing} of them in no font.",
        "empty": "The museum uses no Chinese or Nôm characters.",
    },
}


@click.command(
    short_help="Liệt kê chữ Hán, chữ Nôm / list Chinese and Nôm characters",
    help="""Liệt kê mọi chữ Hán, chữ Nôm trong bảo tàng: mã, khối Unicode, phông có chữ ấy, âm đọc, chỗ dùng.

    List every Chinese and Nôm character of the museum: code, Unicode block, the font that has it, readings, place.""",
)
@click.option("--missing", is_flag=True, help="Chỉ những chữ không có trong phông / only those in no font")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "tsv", "json"]),
    default="text",
    show_default=True,
    help="Dạng in ra; tsv mở được bằng bảng tính / the form of what is printed; tsv opens in spreadsheets",
)
@museum_option
@language_option
def command(missing: bool, form: str, root: Path, language: str) -> None:
    """Print the list."""
    need_museum(root, language)
    checked = check(root)
    found = list(glyphs.listing(root, checked.museum, checked.settings, checked.lettered))
    shown = [one for one in found if not one.font] if missing else found
    words = _WORDS[language]
    if form == "json":
        click.echo(json.dumps([_plain(one) for one in shown], ensure_ascii=False, indent=1))
        return
    rows = [tuple(map(str, _row(one, str(words["none"])))) for one in shown]
    for row in [tuple(words["head"]), *rows] if rows else ():
        click.echo("\t".join(row) if form == "tsv" else "  ".join(row))
    if form == "text":
        lacking = sum(not one.font for one in found)
        click.echo(str(words["sum" if found else "empty"]).format(count=len(found), missing=lacking))


def _row(one: Listed, none: str) -> tuple[object, ...]:
    return one.char, one.code, one.block, one.font or none, one.count, ", ".join(one.readings) or "–", one.first


def _plain(one: Listed) -> dict[str, object]:
    return {
        "character": one.char,
        "code": one.code,
        "block": one.block,
        "font": one.font,
        "count": one.count,
        "readings": list(one.readings),
        "first": str(one.first),
    }
