"""`hyplan characters`: the list for proof-readers."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner
from museum_in_a_string import write

from hyplan_museum.cli import main

MUSEUM = (
    "-- collections/bia/a.yml --\ntitle: Bia 天\ninscription:\n- {text: 天\U00030ede, reading: {vi: thiên biang}}\n"
    "-- docs/index.md --\n# Nhà\n\n寺\n"
)


def said(root: Path, *options: str) -> str:
    result = CliRunner().invoke(main, ["characters", "-C", str(root), *options])
    assert result.exit_code == 0, result.output
    return result.output


def test_every_character_is_listed_with_its_code_readings_and_place(tmp_path: Path) -> None:
    write(tmp_path, MUSEUM)

    assert said(tmp_path, "--format", "tsv").splitlines()[1:] == [
        "天\tU+5929\tCJK Unified Ideographs\tHanazono Mincho\t2\tthiên\tcollections/bia/a.yml:1:1",
        "寺\tU+5BFA\tCJK Unified Ideographs\tHanazono Mincho\t1\t–\tdocs",
        "\U00030ede\tU+30EDE\tCJK Unified Ideographs Extension G\tKHÔNG CÓ\t1\tbiang\tcollections/bia/a.yml:3:4",
    ]
    assert said(tmp_path).endswith("3 chữ, 1 chữ không có trong phông.\n")
    (missing,) = json.loads(said(tmp_path, "--missing", "--format", "json"))
    assert (missing["code"], missing["font"], missing["readings"]) == ("U+30EDE", "", ["biang"])


def test_a_museum_without_such_characters_says_so(tmp_path: Path) -> None:
    write(tmp_path, "-- collections/bia/a.yml --\ntitle: Bia\n")

    assert said(tmp_path, "--lang", "en") == "The museum uses no Chinese or Nôm characters.\n"
