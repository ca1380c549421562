"""Where a site or an export may be written: never among the curator's own files."""

from __future__ import annotations

from pathlib import Path

import click

from hyplan_museum.build import CACHE
from hyplan_museum.checking import INPUTS

_WORDS = {
    "vi": "Không ghi vào “{folder}” được: ở đó có tệp của chính bảo tàng. Hãy chọn một thư mục khác, ví dụ {example}.",
    "en": "Cannot write into “{folder}”: the museum's own files are there. Choose another folder, such as {example}.",
}


def refuse_own_folder(target: Path, root: Path, language: str, example: str) -> None:
    """Raise a ClickException where `target` is, holds, or lies in what the museum at `root` is read from."""
    where, home = target.resolve(), root.resolve()
    own = [home / name for name in (*INPUTS, "docs", CACHE)]
    if home.is_relative_to(where) or any(where.is_relative_to(folder) for folder in own):
        raise click.ClickException(_WORDS[language].format(folder=target, example=example))
