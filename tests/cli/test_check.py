"""`hyplan check`: what it prints in each form, and how it ends."""

from __future__ import annotations

import json
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from built_museums import REPOSITORY, copy_of, edit, hyplan, hyplan_here
from every_problem import make
from museum_in_a_string import write

from hyplan_museum.problems import CATALOGUE

KEYS = ["code", "severity", "file", "line", "column", "field", "message", "hint"]
WRONG = """
-- collections/bia/bia-06.yml --
title: {vi: Bia, en: Stele}
kind: inscription
origin: vốn có
date: hôm kia
status: approved
approved_by: Ai đó
"""


@pytest.fixture(scope="module")
def every_problem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("every-problem"))


def test_the_sample_has_no_problem_at_all(tmp_path: Path) -> None:
    root = copy_of(REPOSITORY, tmp_path / "museum")

    assert hyplan("check", "--strict", at=root).out == "Không tìm thấy lỗi nào.\n"
    assert hyplan_here("check", "--lang", "en", at=root).out == "No problem was found.\n"
    assert json.loads(hyplan_here("check", "--format", "json", at=root).out) == []


def test_json_is_a_list_of_objects_with_these_keys_and_types(every_problem: Path) -> None:
    found = json.loads(hyplan_here("check", "--format", "json", at=every_problem, code=1).out)

    assert isinstance(found, list)
    assert len(found) > 100
    for problem in found:
        assert list(problem) == KEYS
        assert problem["code"] in CATALOGUE
        assert problem["severity"] == CATALOGUE[problem["code"]].severity
        assert {type(problem[key]) for key in ("code", "severity", "file", "field")} == {str}
        assert {type(problem[key]) for key in ("line", "column")} == {int}
        assert problem["line"] >= 0
        assert problem["column"] >= 0
        assert not Path(problem["file"]).is_absolute()
        assert "\\" not in problem["file"].replace("\\udcff", "")  # a name that is no text
        for part in ("message", "hint"):
            assert list(problem[part]) == ["vi", "en"]
            assert all(isinstance(text, str) and text for text in problem[part].values())


def test_json_does_not_depend_on_the_language_of_the_terminal(every_problem: Path) -> None:
    said = [hyplan("check", "--format", "json", "--lang", one, at=every_problem, code=1).out for one in ("vi", "en")]

    assert said[0] == said[1]


def test_text_names_every_problem_with_place_line_and_remedy(tmp_path: Path) -> None:
    said = hyplan_here("check", "--lang", "en", at=write(tmp_path, WRONG.replace("origin", "orgin")), code=1).out

    assert said.startswith("collections/bia/bia-06.yml:3:1  error  orgin  [field-misspelt]\n")
    assert "Did you mean “origin”?\n     3 | orgin: vốn có\n       | ^" in said
    assert "\n  → Change “orgin” to “origin”.\n" in said
    assert "collections/bia/bia-06.yml:4:7  warning  date  [date-unreadable]\n" in said
    assert "     4 | date: hôm kia\n       |       ^" in said
    assert said.endswith("\n1 error, 1 warning.\n")


def test_html_is_one_page_that_loads_nothing_and_names_every_problem(every_problem: Path) -> None:
    page = hyplan("check", "--format", "html", at=every_problem, code=1).out
    found = json.loads(hyplan_here("check", "--format", "json", at=every_problem, code=1).out)
    seen = _Seen()
    seen.feed(page)

    assert page.lower().startswith("<!doctype html>")
    assert seen.loads == []
    for problem in found:
        assert problem["code"] in page
        assert " ".join(problem["message"]["vi"].split()) in " ".join("".join(seen.text).split()), problem


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        if tag in {"script", "img", "iframe"} or (tag == "link" and has.get("rel") == "stylesheet"):
            self.loads.append(f"<{tag} {attrs}>")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.mark.parametrize(
    ("change", "strict", "code"),
    [
        ("", False, 0),
        ("", True, 0),
        ("warning", False, 0),
        ("warning", True, 1),
        ("error", False, 1),
        ("error", True, 1),
    ],
)
def test_it_ends_with_1_on_errors_and_with_strict_on_warnings(
    tmp_path: Path, change: str, strict: bool, code: int
) -> None:
    root = write(tmp_path, WRONG.replace("date: hôm kia\n", ""))
    record = root / "collections/bia/bia-06.yml"
    if change == "warning":
        edit(record, "kind: inscription", "kind: inscription\ndate: hôm kia")
    if change == "error":
        edit(record, "kind: inscription", "kind: inscription\nkind: object")

    hyplan_here("check", *(["--strict"] if strict else []), at=root, code=code)


def test_all_mistakes_of_a_broken_museum_are_told_in_one_run(every_problem: Path, tmp_path: Path) -> None:
    root = tmp_path / "museum"
    shutil.copytree(every_problem, root, symlinks=True)
    found = json.loads(hyplan_here("check", "--format", "json", at=root, code=1).out)

    assert len({problem["code"] for problem in found}) > 150
    assert len({problem["file"] for problem in found}) > 80


def test_check_writes_nothing_but_its_memory(tmp_path: Path) -> None:
    root = write(tmp_path, WRONG)
    hyplan("check", at=root)
    hyplan("check", at=root)

    assert sorted(p.name for p in root.iterdir()) in (
        ["collections", "mkdocs.yml"],
        [".hyplan", "collections", "mkdocs.yml"],
    )
