"""10,000 records from a table, both languages, beside Material with as many pages: `python -m benchmarks.build`.

Needs `../shared/data/tables/tate-10000.csv`. The museum's runs start with an empty `.hyplan/`, then nothing changed,
then one record edited; the reference is MkDocs with Material building plain Markdown pages, search off, pages outside
the navigation, in the same run. Every round has folders of its own, removed at the very end: ext4 looks for a minute at
the places of files that were just deleted before it makes new ones, which doubled the time of a cold build.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import Figures, middle, run

TABLE = Path(__file__).parents[2] / "shared" / "data" / "tables" / "tate-10000.csv"
PYTHON = sys.executable

MUSEUM = """\
site_name: Tate
site_url: https://example.org/
theme: {name: material, language: vi, font: false}
plugins:
  - hyplan-museum: {languages: [vi, en], rights: CC0-1.0, status: approved}
"""
COLLECTION = """\
title: Tate
columns: {id: id, title: title, date: date, medium: material, dimensions: dimensions, credit: credit, subject: keywords,
  creator: ignore, rights: ignore, source_url: ignore, image_url: ignore}
"""
PLAIN = """\
site_name: Tate
theme: {name: material, language: vi, font: false}
plugins: []
not_in_nav: "/p/"
nav: [index.md]
"""


def make_museum(folder: Path) -> None:
    collection = folder / "collections" / "tate"
    collection.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(MUSEUM)
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Tate\n")
    (collection / "collection.yml").write_text(COLLECTION)
    shutil.copyfile(TABLE, collection / "artifacts.csv")


def make_plain(folder: Path, pages: int) -> None:
    below = folder / "docs" / "p"
    below.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(PLAIN)
    (folder / "docs" / "index.md").write_text("# Tate\n")
    words = "Một hiện vật của bảo tàng, được mô tả bằng vài câu ngắn để so sánh. " * 4
    for number in range(pages):
        (below / f"{number}.md").write_text(f"# Hiện vật {number}\n\n{words}\n")


def edit_one(folder: Path) -> None:
    table = folder / "collections" / "tate" / "artifacts.csv"
    table.write_text(table.read_text("utf-8").replace(",Innsbruck", ",Innsbruck seen again", 1), "utf-8")


def main(rounds: int = 3) -> None:
    if not TABLE.is_file():
        sys.exit(f"{TABLE} is not here; nothing to measure")
    rows: dict[str, list[Figures]] = {"cold": [], "nothing changed": [], "one record edited": [], "Material": []}
    build = [PYTHON, "-m", "hyplan_museum", "build"]
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain"
        make_plain(plain, 10_000)
        for round_ in range(rounds):
            museum = Path(place) / f"museum-{round_}"
            make_museum(museum)
            rows["cold"].append(run(build, museum))
            rows["nothing changed"].append(run(build, museum))
            edit_one(museum)
            rows["one record edited"].append(run(build, museum))
            mkdocs = [PYTHON, "-m", "mkdocs", "build", "-q", "-d", f"{place}/plain-{round_}"]
            rows["Material"].append(run(mkdocs, plain, {"NO_MKDOCS_2_WARNING": "1"}))
    reference = middle(rows["Material"])
    print(f"medians of {rounds}, interleaved; 10,000 records, two languages (20,000 pages, 10,000 manifests)\n")
    print(f"{'':34} {'CPU s':>7} {'wall s':>7} {'MB':>6} {'CPU / Material':>15}")
    for name, figures in rows.items():
        shown = middle(figures)
        label = "Material, 10,000 plain pages" if name == "Material" else f"hyplan build, {name}"
        print(f"{label:34} {shown.cpu:7.1f} {shown.wall:7.1f} {shown.memory:6.0f} {shown.cpu / reference.cpu:15.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
