"""`hyplan new museum|collection|artifact|exhibit`: files to start from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from hyplan_museum.cli.main import language_option, museum_option
from hyplan_museum.editing.new import (
    ADDRESS,
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
from hyplan_museum.source.settings import read_settings

_WORDS = {
    "vi": {
        "created": "Đã tạo",
        "exists": "{path} đã có; không ghi đè gì cả.",
        "no id": "Không tạo được mã từ “{title}”: hãy thêm --id, chỉ chữ thường không dấu, số và gạch nối.",
        "no collection": 'Không có sưu tập “{id}”. Đang có: {known}. Tạo mới: hyplan new collection "Tên sưu tập".',
        "no title": "Tên không được để trống.",
        "no museum": "Thư mục này không phải bảo tàng (không có mkdocs.yml): hãy vào thư mục bảo tàng rồi chạy lại.",
        "bad address": "Địa chỉ “{address}” phải bắt đầu bằng http:// hoặc https://.",
        "not written": "Không ghi được {path}: {reason}.",
        "next": "Tiếp theo: cd {folder}, rồi hyplan serve. README.md trong đó cho biết mọi lệnh.",
        "next here": "Tiếp theo: hyplan serve. README.md cho biết mọi lệnh.",
        "no origin": "Bản cài này không đến từ một kho công khai: hãy ghi địa chỉ kho vào requirements.txt.",
    },
    "en": {
        "created": "Created",
        "exists": "{path} is there already; nothing was overwritten.",
        "no id": "No id can be made of “{title}”: add --id, with small ASCII letters, digits and hyphens.",
        "no collection": 'There is no collection “{id}”. There are: {known}. Make one: hyplan new collection "Title".',
        "no title": "The title must not be empty.",
        "no museum": "This folder is no museum (it has no mkdocs.yml): go into the museum's folder and run it again.",
        "bad address": "The address “{address}” must begin with http:// or https://.",
        "not written": "Cannot write {path}: {reason}.",
        "next": "Next: cd {folder}, then hyplan serve. README.md in there tells every command.",
        "next here": "Next: hyplan serve. README.md tells every command.",
        "no origin": "This installation came from no public repository: write its address into requirements.txt.",
    },
}


@click.group(
    short_help="Tạo mới / make something new",
    help="""Tạo mới một bảo tàng, sưu tập, hiện vật hay trưng bày.

    Make a new museum, collection, artifact or exhibit.""",
)
def command() -> None:
    """See the commands below."""


id_option = click.option(
    "--id", "id", default="", help="Mã, khi không lấy tên bỏ dấu / the id, if not the folded title"
)


@command.command(
    help="""Thư mục bảo tàng mới, sẵn sàng cho git; --sample thêm vài bản ghi mẫu.

    A new museum's folder, ready for git; --sample adds a few records to learn from."""
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--title", default="Bảo tàng của chúng tôi", show_default=True, help="Tên bảo tàng / the museum's name")
@click.option("--url", "address", default=ADDRESS, help="Địa chỉ trang, nếu đã có / the site's address, if it has one")
@click.option("--sample", is_flag=True, help="Kèm bản ghi mẫu / with sample content")
@language_option
def museum(folder: Path, title: str, address: str, sample: bool, language: str) -> None:
    """Write the folder of a new museum."""
    words = _WORDS[language]
    if not address.startswith(("http://", "https://")):
        raise click.ClickException(words["bad address"].format(address=address))
    address = address if address.endswith("/") else f"{address}/"
    origin = find_origin()
    _make(
        lambda title: new_museum(folder, title, origin, schemas(), address=address, sample=sample),
        title,
        folder,
        language,
    )
    if not origin.requirement:
        click.echo(words["no origin"])
    here = folder.resolve() == Path.cwd()
    click.echo(words["next here" if here else "next"].format(folder=folder))


@command.command(help="""Sưu tập mới. / A new collection.""")
@click.argument("title")
@id_option
@museum_option
@language_option
def collection(title: str, id: str, root: Path, language: str) -> None:
    """Write the folder of a new collection."""
    first, *_ = _languages(root, language)
    _make(lambda title: new_collection(root, title, id, language=first), title, root, language)


@command.command(
    help="""Hiện vật mới trong một sưu tập; COLLECTION là mã sưu tập, tức tên thư mục của nó.

    A new artifact in a collection; COLLECTION is its id, the name of its folder."""
)
@click.argument("collection")
@click.argument("title")
@id_option
@museum_option
@language_option
def artifact(collection: str, title: str, id: str, root: Path, language: str) -> None:
    """Write the file of a new artifact."""
    first, *_ = _languages(root, language)
    try:
        _make(lambda title: new_artifact(root, collection, title, id, language=first), title, root, language)
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
    languages = _languages(root, language)
    _make(lambda title: new_exhibit(root, title, id, languages=languages), title, root, language)


def _languages(root: Path, language: str) -> tuple[str, ...]:
    """The languages of the museum at `root`; a ClickException in `language` where there is none."""
    if not (root / "mkdocs.yml").is_file():
        raise click.ClickException(_WORDS[language]["no museum"])
    return read_settings(root).settings.languages


def _make(make: Callable[[str], Created], title: str, root: Path, language: str) -> None:
    words = _WORDS[language]
    title = " ".join(title.split())
    if not title:
        raise click.ClickException(words["no title"])
    try:
        created = make(title)
    except ExistsError as error:
        path = error.path if error.path == root else error.path.relative_to(root)
        raise click.ClickException(words["exists"].format(path=path)) from None
    except NoIdError:
        raise click.ClickException(words["no id"].format(title=title)) from None
    except FileNotFoundError:
        raise
    except OSError as error:
        raise click.ClickException(words["not written"].format(path=error.filename, reason=error.strerror)) from None
    for path in created.files:
        click.echo(f"{words['created']}: {path.relative_to(root).as_posix()}")
