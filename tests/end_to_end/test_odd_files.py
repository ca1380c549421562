"""Whatever is given as a picture or as a record gives a rendition or a Problem, and costs no other record."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from built_museums import SHARED, hyplan

ODD = SHARED / "pictures"
pytestmark = pytest.mark.skipif(not ODD.is_dir(), reason="the pictures of ../shared/data are not here")
MKDOCS = """\
site_name: Kho
site_url: https://example.org/
theme: {name: material}
plugins:
  - hyplan-museum: {languages: [vi], rights: CC0-1.0, status: approved}
"""


def started(root: Path) -> Path:
    for name, text in {
        "mkdocs.yml": MKDOCS,
        "docs/index.md": "# Kho\n",
        "collections/kho/collection.yml": "title: Kho\napproved_by: A\n",
        "collections/kho/lanh.yml": "title: Bản ghi lành\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def checked(root: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(hyplan("check", "--format", "json", at=root, code=None).out)
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str], str]:
    root = started(tmp_path_factory.mktemp("odd") / "museum")
    media = root / "collections/kho/media"
    media.mkdir()
    records = {}
    for number, file in enumerate(sorted(path for path in ODD.rglob("*") if path.is_file())):
        id = f"anh-{number:02}"
        name = f"{id}_1{file.suffix}"
        shutil.copyfile(file, media / name)
        (root / f"collections/kho/{id}.yml").write_text(f"title: {file.stem}\nmedia: [{{file: {name}}}]\n", "utf-8")
        records[id] = file.name
    return root, records, hyplan("build", "--lang", "en", at=root).out


def test_every_picture_gives_a_rendition_or_a_problem_and_every_record_is_published(
    built: tuple[Path, dict[str, str], str],
) -> None:
    root, records, said = built
    made = {id for id in records if (root / f"site/pictures/{id}/1/thumbnail.jpg").is_file()}

    assert len(records) > 20
    assert len(made) > 15
    for id, name in records.items():
        assert (root / f"site/artifacts/{id}/index.html").is_file(), name
        assert id in made or f"collections/kho/{id}.yml:2" in said, name
    assert (root / "site/artifacts/lanh/index.html").is_file()


@pytest.mark.skipif(not (SHARED / "hostile").is_dir(), reason="the hostile files of ../shared/data are not here")
def test_a_hostile_yaml_file_is_one_problem_and_its_neighbour_is_read(tmp_path: Path) -> None:
    root = started(tmp_path / "museum")
    shutil.copyfile(SHARED / "hostile/yaml_billion_laughs.yaml", root / "collections/kho/bom.yml")
    problems = checked(root)

    assert {p["file"] for p in problems if p["severity"] == "error"} == {"collections/kho/bom.yml"}
    assert all(p["line"] for p in problems if p["severity"] == "error")
    (root / "collections/kho/bom.yml").unlink()
    hyplan("build", at=root)
    assert (root / "site/artifacts/lanh/index.html").is_file()
