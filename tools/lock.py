"""Pins what is installed now: `python -m tools.lock` writes requirements/museum.txt and requirements/dev.txt."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]


def main() -> int:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    product = closure(project["project"]["dependencies"])
    development = closure([*project["dependency-groups"]["dev"], *project["build-system"]["requires"]])
    write("museum.txt", "What a museum needs, pinned.", product)
    extra = {name: version for name, version in development.items() if name not in product}
    write("dev.txt", "What working on the generator needs besides, pinned.", extra)
    return 0


def closure(requirements: Iterable[str]) -> dict[str, str]:
    """Every distribution the requirements pull in on this platform, with its installed version.

    Raises importlib.metadata.PackageNotFoundError for one that is not installed.
    """
    found: dict[str, str] = {}
    todo = list(requirements)
    while todo:
        wanted = Requirement(todo.pop())
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        installed = distribution(name)
        found[name] = installed.version
        todo += installed.requires or []
    return found


def write(name: str, says: str, pins: dict[str, str]) -> None:
    lines = [f"# {says} Written by `make lock`.", *(f"{pin}=={pins[pin]}" for pin in sorted(pins))]
    (ROOT / "requirements" / name).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
