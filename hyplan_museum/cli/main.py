"""The group of commands, what they share, and the one place where an accident becomes words.

Help is in Vietnamese first and English after it; what a command prints is in one language, `--lang` or $HYPLAN_LANG.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import click

from hyplan_museum.cli.accidents import LANGUAGE, told

Language = str
F = TypeVar("F", bound=Callable[..., Any])

_COMMANDS = ("new", "check", "build", "serve", "export", "rename", "withdraw", "fetch", "characters", "explain")


_NO_MUSEUM = {
    "vi": "Thư mục này không có mkdocs.yml: hãy vào thư mục bảo tàng, hoặc tạo một bảo tàng: hyplan new museum.",
    "en": "There is no mkdocs.yml here: go into a museum's folder, or make one with hyplan new museum.",
}


class _Commands(click.Group):
    """Imports a command's module only when it is used: `check` must not wait for what `build` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"hyplan_museum.cli.{cmd_name}").command
        return command

    def main(self, *arguments: Any, **options: Any) -> Any:
        """As click has it, on a terminal that is fit for it; help is printed before any command runs."""
        for stream in (sys.stdout, sys.stderr):
            reconfigure = getattr(stream, "reconfigure", None)
            if reconfigure is not None:  # a Windows console may still be cp1252, and Vietnamese must come through
                reconfigure(encoding="utf-8", errors="replace")
        return super().main(*arguments, **options)

    def invoke(self, ctx: click.Context) -> Any:
        with told(ctx):
            return super().invoke(ctx)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="""Bảo tàng số từ văn bản trong git: tệp YAML và Markdown thành trang web, ảnh phóng to và IIIF.

    A digital museum from text in git: YAML and Markdown become a site, deep-zoom pictures and IIIF.""",
)
@click.version_option(package_name="hyplan-museum", prog_name="hyplan")
def main() -> None:
    """Run a command; see `hyplan --help`."""
    gc.set_threshold(200_000, 50, 100)  # what a build makes lives to its end; looking for garbage often only costs


def language_option(command: F) -> F:
    """`--lang vi|en` for what is printed."""
    option = click.option(
        "--lang",
        "language",
        type=click.Choice(["vi", "en"]),
        default="vi",
        envvar="HYPLAN_LANG",
        callback=_remember_language,
        show_default=True,
        help="Ngôn ngữ in ra / language of what is printed ($HYPLAN_LANG)",
    )
    return option(command)


def _remember_language(ctx: click.Context, param: click.Parameter, value: str) -> str:  # noqa: ARG001 - click's signature
    ctx.meta[LANGUAGE] = value
    return value


def need_museum(root: Path, language: str) -> None:
    """Raise a ClickException where `root` is no museum's folder."""
    if not (root / "mkdocs.yml").is_file():
        raise click.ClickException(_NO_MUSEUM[language])


def museum_option(command: F) -> F:
    """`-C DIR`: the museum's folder, else the nearest one above that has an mkdocs.yml."""
    option = click.option(
        "-C",
        "root",
        type=click.Path(file_okay=False, exists=True, path_type=Path),
        callback=_museum_folder,
        help="Thư mục bảo tàng / the museum's folder",
    )
    return option(command)


def _museum_folder(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path:  # noqa: ARG001 - click's signature
    here = (value or Path.cwd()).resolve()
    if value is not None:
        return here
    return next((folder for folder in [here, *here.parents] if (folder / "mkdocs.yml").is_file()), here)
