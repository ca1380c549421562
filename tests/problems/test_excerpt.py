"""The caret stands under the right character, whatever the line holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.problems import Position
from hyplan_museum.problems.excerpt import Lines, excerpt


@pytest.mark.parametrize(
    ("line", "column", "shown", "caret"),
    [
        ("title: Bia", 8, "title: Bia", "       ^"),
        ("\ttitle: Bia", 2, "    title: Bia", "    ^"),
        ("金鐘寺: x", 4, "金鐘寺: x", "      ^"),
        ("Phố Hiến x", 5, "Phố Hiến x", "    ^"),
        ("Pho\u0302\u0301 H", 7, "Pho\u0302\u0301 H", "    ^"),
        ("ten:\u00a0x", 5, "ten:\u00a0x", "    ^"),
        ("a\x00b", 3, "a·b", "  ^"),
        ("abc", 99, "abc", "   ^"),
        ("abc", 0, "abc", ""),
        ("", 1, "", "^"),
    ],
)
def test_the_caret_stands_under_the_column(line: str, column: int, shown: str, caret: str) -> None:
    result = excerpt(line, 1, column)

    assert (result.line, result.caret) == (shown, caret)


def test_a_long_line_is_cut_around_the_column() -> None:
    result = excerpt("a" * 500 + "X" + "b" * 500, 1, 501, width=60)

    assert result.line.startswith("…")
    assert result.line.endswith("…")
    assert result.line[len(result.caret) - 1] == "X"
    assert len(result.line) <= 62


@given(st.text(), st.integers(min_value=-5, max_value=10_000), st.integers(min_value=1, max_value=120))
def test_any_line_is_survived_on_one_line(line: str, column: int, width: int) -> None:
    result = excerpt(line, 1, column, width)

    assert "\n" not in result.line
    assert "\t" not in result.line
    assert set(result.caret) <= {" ", "^"}
    assert len(result.caret) <= width + 2


@given(st.binary(), st.integers(min_value=0, max_value=50), st.integers(min_value=0, max_value=50))
def test_any_file_is_survived(tmp_path_factory: pytest.TempPathFactory, data: bytes, line: int, column: int) -> None:
    root = tmp_path_factory.mktemp("museum")
    (root / "x.yml").write_bytes(data)

    shown = Lines(root).at(Position("x.yml", line, column))

    assert shown is None or "\n" not in shown.line


def test_lines_are_counted_as_editors_do(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("\ufeffid;tên\r\nbia-06;Bia".encode())

    shown = Lines(tmp_path).at(Position("a.csv", 2, 8))

    assert shown is not None
    assert (shown.line, shown.caret) == ("bia-06;Bia", "       ^")


def test_a_file_that_is_not_there_has_no_excerpt(tmp_path: Path) -> None:
    assert Lines(tmp_path).at(Position("no.yml", 3, 1)) is None
    assert Lines(tmp_path).at(Position("bad\x00name", 3, 1)) is None


def test_a_line_of_millions_of_characters_is_cut_around_its_column() -> None:
    shown = excerpt("đ" * 3_000_000 + "X" + "đ" * 3_000_000, 1, 3_000_001)

    assert (shown.line[0], shown.line[-1]) == ("…", "…")
    assert shown.line[len(shown.caret) - 1] == "X"
    assert len(shown.line) < 120
