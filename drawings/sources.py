"""Which files a drawing is made of: its module and, step by step, everything of drawings/ that these import."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
PRESS: Final = ("paper", "sheet")  # what makes a picture of any module


def sources(module: str) -> list[Path]:
    """The files, sorted; a change in one of them may change the drawing, a change anywhere else cannot."""
    found: set[Path] = set()
    waiting = [_file(name) for name in (module, *PRESS)]
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += imported(file)
    return sorted(found)


@cache
def imported(file: Path) -> tuple[Path, ...]:
    """The modules of drawings/ that one file imports."""
    names: list[str] = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == HERE.name:
            inside = node.module.removeprefix(HERE.name).lstrip(".")
            names += [inside, *(f"{inside}.{alias.name}".lstrip(".") for alias in node.names)]
    return tuple(file for file in map(_file, names) if file.is_file())


def _file(name: str) -> Path:
    return HERE.joinpath(*name.split(".")).with_suffix(".py")
