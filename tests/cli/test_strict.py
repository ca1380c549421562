"""The option `strict: true`: warnings keep a museum from being published, as `--strict` does for one run."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from museum_in_a_string import write

from hyplan_museum.cli import main

MUSEUM = """
-- mkdocs.yml --
site_name: Bảo tàng thử
site_url: https://example.org/
theme: {name: material}
plugins:
  - hyplan-museum: {languages: [vi], rights: CC0-1.0, strict: STRICT}
-- docs/index.md --
# Trang chủ
-- collections/gom/binh.yml --
{title: Bình, date: ngày xửa ngày xưa, status: approved, approved_by: A}
"""


@pytest.mark.parametrize(("strict", "code"), [("true", 1), ("false", 0)])
@pytest.mark.parametrize("command", ["check", "build", "export"])
def test_a_warning_stops_a_strict_museum(tmp_path: Path, command: str, strict: str, code: int) -> None:
    root = write(tmp_path / "m", MUSEUM.replace("STRICT", strict))
    where = {"check": [], "build": [], "export": [str(tmp_path / "out")]}[command]

    result = CliRunner().invoke(main, [command, *where, "-C", str(root)])

    assert result.exit_code == code, result.output
    assert "date-unreadable" in result.output
    assert (root / "site").exists() == (command == "build" and code == 0)


def test_plain_mkdocs_stops_too(tmp_path: Path) -> None:
    root = write(tmp_path, MUSEUM.replace("STRICT", "true"))

    with pytest.raises(Abort, match="1 cảnh báo"):
        build(load_config(str(root / "mkdocs.yml")))
