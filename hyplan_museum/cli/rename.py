"""`hyplan rename OLD NEW`: another id for a record, without breaking an address."""

from __future__ import annotations

from pathlib import Path

import click

from hyplan_museum import source
from hyplan_museum.cli.main import language_option, museum_option, need_museum
from hyplan_museum.editing.records import find_record
from hyplan_museum.editing.rename import Changed, InTableError, TakenError, rename
from hyplan_museum.editing.text_edits import NotThereError
from hyplan_museum.language.folding import slug
from hyplan_museum.museum import Museum, RefKind
from hyplan_museum.problems import Position
from hyplan_museum.source.nearest import nearest

_WORDS = {
    "vi": {
        "unknown": "Không có bản ghi “{id}”.{near}",
        "near": " Gần nhất: {near}.",
        "several": "“{id}” là mã của nhiều loại bản ghi ({kinds}): hãy thêm --kind.",
        "taken": "Mã “{id}” đang hoặc đã từng là mã của bản ghi khác; chưa đổi gì.",
        "there": "Đã có {path}; chưa đổi gì. Hãy chọn mã khác, hoặc dời tệp ấy đi.",
        "bad": "Mã chỉ gồm chữ thường không dấu, số và gạch nối: dùng “{id}”?",
        "table": "Bản ghi này là một dòng của bảng ({position}): hãy sửa trong bảng, ghi mã cũ vào cột formerly.",
        "moved": "{file} đã thay đổi trong lúc sửa; chưa đổi gì. Hãy chạy lại.",
        "rewritten": "Đã sửa: {file}",
        "renamed": "Đã đổi tên: {old} → {new}",
    },
    "en": {
        "unknown": "There is no record “{id}”.{near}",
        "near": " The nearest is {near}.",
        "several": "“{id}” is the id of several kinds of record ({kinds}): add --kind.",
        "taken": "The id “{id}” is or was another record's; nothing was changed.",
        "there": "There is a {path} already; nothing was changed. Choose another id, or move that file away.",
        "bad": "An id has only small ASCII letters, digits and hyphens: use “{id}”?",
        "table": "This record is a row of a table ({position}): change it there, old id into a column formerly.",
        "moved": "{file} changed meanwhile; nothing was done. Run it again.",
        "rewritten": "Changed: {file}",
        "renamed": "Renamed: {old} → {new}",
    },
}
KINDS = ("artifact", "collection", "exhibit", "place", "person", "term")


@click.command(
    short_help="Đổi mã, giữ địa chỉ cũ / change an id, keep the old address",
    help="""Đổi mã một bản ghi; tệp, ảnh và mọi nơi nhắc tới nó đổi theo, địa chỉ cũ vẫn dẫn tới.

    Give a record another id; its file, pictures and every mention follow, and the old address still leads there.""",
)
@click.argument("old")
@click.argument("new")
@click.option("--kind", type=click.Choice(KINDS), help="Loại bản ghi / the kind of record")
@museum_option
@language_option
def command(old: str, new: str, kind: str | None, root: Path, language: str) -> None:
    """Rename and say what was changed."""
    words = _WORDS[language]
    need_museum(root, language)
    museum = source.read(root).museum
    found, position = one_record(museum, old, kind, language)
    if slug(new) != new:
        raise click.ClickException(words["bad"].format(id=slug(new)))
    if any(k == found for k, _ in find_record(museum, new)) or _was_taken(museum, found, old, new):
        raise click.ClickException(words["taken"].format(id=new))
    try:
        tell(rename(root, found, position, old, new), language)
    except InTableError as error:
        raise click.ClickException(words["table"].format(position=error.position)) from None
    except TakenError as error:
        raise click.ClickException(words["there"].format(path=error.path)) from None
    except NotThereError as error:
        raise click.ClickException(words["moved"].format(file=error.position)) from None


def _was_taken(museum: Museum, kind: RefKind, old: str, new: str) -> bool:
    """Whether the id is a withdrawn record's, or was another record's: its address leads there."""
    if any(new in (stone.id, *stone.formerly) for stone in museum.tombstones if stone.kind == kind):
        return True
    return any(new in noun.formerly for id, noun in museum.of_kind(kind).items() if id != old)


def one_record(museum: Museum, id: str, kind: str | None, language: str) -> tuple[RefKind, Position]:
    """The kind and position of the one record meant; a ClickException says why there is not one."""
    words = _WORDS[language]
    found = [(k, position) for k, position in find_record(museum, id) if kind is None or k == kind]
    if not found:
        known = [
            *museum.artifacts,
            *museum.collections,
            *museum.exhibits,
            *museum.places,
            *museum.people,
            *museum.terms,
        ]
        near = nearest(id, known)
        raise click.ClickException(words["unknown"].format(id=id, near=words["near"].format(near=near) if near else ""))
    if len(found) > 1:
        raise click.ClickException(words["several"].format(id=id, kinds=", ".join(k for k, _ in found)))
    return found[0]


def tell(changed: Changed, language: str) -> None:
    """Print what was rewritten and moved."""
    words = _WORDS[language]
    for file in changed.rewritten:
        click.echo(words["rewritten"].format(file=file))
    for before, after in changed.moved:
        click.echo(words["renamed"].format(old=before, new=after))
