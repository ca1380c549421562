"""`hyplan new museum|collection|artifact|exhibit`: files to start from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.editing.new import (
    Created,
    ExistsError,
    NoIdError,
    new_artifact,
    new_collection,
    new_exhibit,
    new_museum,
)
from hyplan_museum.editing.origin import find_origin
from hyplan_museum.source.schema import schemas

_WORDS = {
    "vi": {
        "created": "Đã tạo",
        "exists": "{path} đã có; không ghi đè gì cả.",
        "no id": "Không tạo được mã từ “{title}”: hãy thêm --id, chỉ chữ thường không dấu, số và gạch nối.",
        "no collection": "Không có sưu tập “{id}”. Đang có: {known}. Tạo mới: hyplan new collection “Tên sưu tập”.",
        "next": "Tiếp theo: vào thư mục {folder}, đọc README.md, chạy hyplan serve.",
        "no origin": "Bản cài này không đến từ một kho công khai: hãy ghi địa chỉ kho vào requirements.txt.",
    },
    "en": {
        "created": "Created",
        "exists": "{path} is there already; nothing was overwritten.",
        "no id": "No id can be made of “{title}”: add --id, with small ASCII letters, digits and hyphens.",
        "no collection": "There is no collection “{id}”. There are: {known}. Make one: hyplan new collection “Title”.",
        "next": "Next: go into {folder}, read README.md, run hyplan serve.",
        "no origin": "This installation came from no public repository: write its address into requirements.txt.",
    },
}


@click.group(
    help="""Tạo mới một bảo tàng, sưu tập, hiện vật hay trưng bày.

    Make a new museum, collection, artifact or exhibit."""
)
def command() -> None:
    """See the commands below."""


id_option = click.option("--id", "id", default="", help="Mã / id (mặc định: tên bỏ dấu / the folded title)")


@command.command(
    help="""Thư mục bảo tàng mới, sẵn sàng cho git; --sample thêm vài bản ghi mẫu.

    A new museum's folder, ready for git; --sample adds a few records to learn from."""
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="Bảo tàng của chúng tôi", show_default=True, help="Tên bảo tàng / the museum's name")
@click.option("--sample", is_flag=True, help="Kèm bản ghi mẫu / with sample content")
@language_option
def museum(folder: Path, title: str, sample: bool, language: str) -> None:
    """Write the folder of a new museum."""
    words = _WORDS[language]
    origin = find_origin()
    try:
        created = new_museum(folder, title, origin, schemas(), sample=sample)
    except ExistsError as error:
        raise click.ClickException(words["exists"].format(path=error.path)) from None
    _say(created, folder, words)
    if not origin.requirement:
        click.echo(words["no origin"])
    click.echo(words["next"].format(folder=folder))


@command.command(help="""Sưu tập mới. / A new collection.""")
@click.argument("title")
@id_option
@museum_option
@language_option
def collection(title: str, id: str, root: Path, language: str) -> None:
    """Write the folder of a new collection."""
    _make(lambda: new_collection(root, title, id), title, root, language)


@command.command(help="""Hiện vật mới trong một sưu tập. / A new artifact in a collection.""")
@click.argument("collection")
@click.argument("title")
@id_option
@museum_option
@language_option
def artifact(collection: str, title: str, id: str, root: Path, language: str) -> None:
    """Write the file of a new artifact."""
    try:
        _make(lambda: new_artifact(root, collection, title, id), title, root, language)
    except FileNotFoundError:
        known = ", ".join(sorted(p.parent.name for p in (root / "collections").glob("*/collection.yml"))) or "∅"
        raise click.ClickException(_WORDS[language]["no collection"].format(id=collection, known=known)) from None


@command.command(help="""Trưng bày mới. / A new exhibit.""")
@click.argument("title")
@id_option
@museum_option
@language_option
def exhibit(title: str, id: str, root: Path, language: str) -> None:
    """Write the folder of a new exhibit."""
    _make(lambda: new_exhibit(root, title, id), title, root, language)


def _make(make: Callable[[], Created], title: str, root: Path, language: str) -> None:
    words = _WORDS[language]
    try:
        created = make()
    except ExistsError as error:
        raise click.ClickException(words["exists"].format(path=error.path.relative_to(root))) from None
    except NoIdError:
        raise click.ClickException(words["no id"].format(title=title)) from None
    _say(created, root, words)


def _say(created: Created, root: Path, words: dict[str, str]) -> None:
    for path in created.files:
        click.echo(f"{words['created']}: {path.relative_to(root).as_posix()}")
