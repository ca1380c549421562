"""Somebody else's tables become museums without being touched: every title as typed, every odd date named by row."""

from __future__ import annotations

import csv
import json
import re
import shutil
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from built_museums import SHARED, hyplan

TABLES = SHARED / "tables"
pytestmark = [
    pytest.mark.skipif(not TABLES.is_dir(), reason="the tables of ../shared/data are not here"),
]
MKDOCS = """\
site_name: Tate
site_url: https://example.org/
theme: {name: material}
plugins:
  - hyplan-museum: {languages: [en, vi], rights: CC0-1.0}
"""
COLLECTION = """\
title: {en: Tate, vi: Tate}
status: approved
approved_by: A curator
columns: {id: id, title: title, creator: maker, date: date, medium: material, dimensions: dimensions, credit: credit,
  subject: keywords, source_url: sources, rights: ignore, image_url: ignore}
"""
DATES = {"date-unreadable", "date-reversed"}


@dataclass(frozen=True, slots=True)
class Tabled:
    root: Path
    problems: list[dict[str, Any]]
    rows: list[dict[str, str]]


def museum_of(root: Path, table: Path, collection: str = COLLECTION) -> Path:
    folder = root / "collections/tate"
    folder.mkdir(parents=True)
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "docs").mkdir()
    (root / "docs/index.md").write_text("# Tate\n", "utf-8")
    (folder / "collection.yml").write_text(collection, "utf-8")
    shutil.copyfile(table, folder / "artifacts.csv")
    return root


def checked(root: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(hyplan("check", "--format", "json", at=root, code=None).out)
    return found


def rows_of(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def tate(tmp_path_factory: pytest.TempPathFactory) -> Tabled:
    table = TABLES / "tate-1000.csv"
    root = museum_of(tmp_path_factory.mktemp("tate") / "museum", table)
    hyplan("build", at=root)
    return Tabled(root, checked(root), rows_of(table))


def test_the_table_is_not_touched(tate: Tabled) -> None:
    assert (tate.root / "collections/tate/artifacts.csv").read_bytes() == (TABLES / "tate-1000.csv").read_bytes()


def test_every_title_survives_on_page_and_manifest(tate: Tabled) -> None:
    assert sum(row["title"] == "[title not known]" for row in tate.rows) > 40
    for row in tate.rows:
        id = row["id"].lower()
        page = (tate.root / f"site/artifacts/{id}/index.html").read_text("utf-8")
        manifest = json.loads((tate.root / f"site/iiif/artifacts/{id}/manifest.json").read_text("utf-8"))
        (heading,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)

        assert unescape(re.sub(r"<[^>]*>", "", heading)) == row["title"], id
        assert [t for texts in manifest["label"].values() for t in texts] == [row["title"]], id


LIKE_NOTHING = ["?", "[title not known]", "...", "-", "0", "no", "12:30", "#1", "@", "=SUM(A1)"]


def test_titles_that_look_like_nothing_survive_too(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = [[f"a-{number}", title] for number, title in enumerate(LIKE_NOTHING)]
        csv.writer(file).writerows([["id", "title"], *rows])
    root = museum_of(tmp_path / "museum", table, "title: A\nstatus: approved\napproved_by: A\n")
    hyplan("build", at=root)
    told = []
    for id, _ in rows:
        manifest = json.loads((root / f"site/iiif/artifacts/{id}/manifest.json").read_text("utf-8"))
        told.append([t for texts in manifest["label"].values() for t in texts])

    assert told == [[title] for title in LIKE_NOTHING]


def test_every_date_of_the_table_is_read_or_said_to_be_unknown(tate: Tabled) -> None:
    """Counted apart from the reader: a date without a year of four digits must be one of those that say so."""
    without_year = [row["date"] for row in tate.rows if not re.search(r"\d{4}", row["date"])]

    assert set(without_year) == {"date not known"}
    assert [p for p in tate.problems if p["code"] in DATES] == []


def test_every_date_that_cannot_be_read_is_counted_and_listed_by_row_and_column(tmp_path: Path) -> None:
    source = (TABLES / "tate-1000.csv").read_text("utf-8-sig")
    rows = rows_of(TABLES / "tate-1000.csv")
    chosen = [row["id"] for row in rows[::150] if row["date"].isdecimal()]
    planted = source
    for number, id in enumerate(chosen):
        year = next(row["date"] for row in rows if row["id"] == id)
        planted, count = re.subn(rf"(?m)^({id},.*?),{year},", rf"\1,the day {number} before,", planted, count=1)
        assert count == 1, id
    table = tmp_path / "t.csv"
    table.write_text(planted, "utf-8", newline="")
    root = museum_of(tmp_path / "museum", table)
    found = [p for p in checked(root) if p["code"] in DATES]
    lines = planted.split("\n")

    assert len(chosen) > 3
    assert len(found) == len(chosen)
    for problem, number in zip(found, range(len(chosen)), strict=True):
        line = lines[problem["line"] - 1]
        assert line[problem["column"] - 1 :].startswith(f"the day {number} before")
        assert f"the day {number} before" in problem["message"]["en"]


@pytest.mark.parametrize(
    "name", ["telar-objects", "telar-project", "collectionbuilder-demo", "collectionbuilder-compound"]
)
def test_other_peoples_tables_are_read_and_what_is_not_understood_is_named(tmp_path: Path, name: str) -> None:
    root = museum_of(tmp_path / "museum", TABLES / f"{name}.csv", "title: A\nstatus: approved\napproved_by: A\n")
    problems = checked(root)
    hyplan("build", at=root, code=None)

    assert problems
    for problem in problems:
        assert problem["message"]["vi"]
        assert problem["hint"]["vi"]
