"""Problems as text, JSON and a page."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.problems import CATALOGUE, Position, Problem, report_html, report_json, report_text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "b.csv").write_text("Mã,Tên\nbia-06,B?o t?ng\n", "utf-8")
    return tmp_path


def lost(**more: str) -> Problem:
    return Problem("text-letters-lost", Position("b.csv", 2, 8), "title", {"text": "B?o t?ng", **more})


def repaired(text: str = "nghÒ ®óc ®ång") -> Problem:
    values = {"text": text, "repaired": "nghề đúc đồng", "header": "Tên", "row": "2", "count": "1"}
    return Problem("table-text-repaired", Position("b.csv"), "", values)


def test_text_says_place_message_line_and_hint(root: Path) -> None:
    assert report_text.report([lost()], root, "vi") == (
        "b.csv:2:8  lỗi  title  [text-letters-lost]\n"
        f"  {lost().message('vi')}\n"
        "     2 | bia-06,B?o t?ng\n"
        "       |        ^\n"
        f"  → {lost().hint('vi')}\n"
        "\n"
        "1 lỗi, 0 cảnh báo."
    )


def test_text_without_problems_says_so(root: Path) -> None:
    assert report_text.report([], root, "vi") == "Không tìm thấy lỗi nào."
    assert report_text.report([], root, "en") == "No problem was found."


def test_text_counts_in_english(root: Path) -> None:
    assert report_text.report([lost(), repaired()], root, "en").endswith("1 error, 1 warning.")


def test_colours_only_where_asked(root: Path) -> None:
    assert "\x1b[31m" in report_text.report([lost()], root, "vi", colour=True)
    assert "\x1b" not in report_text.report([lost()], root, "vi")


def test_control_characters_of_a_file_never_reach_the_terminal(root: Path) -> None:
    text = report_text.report([repaired("a\x1b[2Jb\u202ec")], root, "vi")

    assert "a·[2Jb·c" in text
    assert "\x1b" not in text


def test_json_has_the_documented_keys_in_both_languages() -> None:
    [found] = json.loads(report_json.report([lost()]))

    assert list(found) == ["code", "severity", "file", "line", "column", "field", "message", "hint"]
    assert found["code"] == "text-letters-lost"
    assert found["severity"] == "error"
    assert (found["file"], found["line"], found["column"], found["field"]) == ("b.csv", 2, 8, "title")
    assert found["message"] == {"vi": lost().message("vi"), "en": lost().message("en")}
    assert "CSV UTF-8" in found["hint"]["en"]


def test_json_of_nothing_is_an_empty_list() -> None:
    assert json.loads(report_json.report([])) == []


@pytest.mark.parametrize(
    ("problems", "lamp"), [([], "light green"), ([repaired()], "light amber"), ([repaired(), lost()], "light red")]
)
def test_the_page_is_a_traffic_light(root: Path, problems: list[Problem], lamp: str) -> None:
    assert f'class="{lamp}"' in report_html.report(problems, root, "vi")


def test_the_page_needs_nothing_else_and_escapes_everything(root: Path) -> None:
    page = report_html.report([repaired("<script>alert(1)</script>&")], root, "vi")

    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;" in page
    assert "http" not in page
    assert '<html lang="vi">' in page


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)


@given(st.text())
def test_any_value_is_survived_by_every_report(text: str) -> None:
    problem = Problem("text-letters-lost", Position(text, 1, 1), text, {"text": text})
    page = report_html.report([problem], Path("/nowhere"), "en")
    tags = Tags()
    tags.feed(page)

    assert tags.seen <= set("html head meta title style body main h1 h2 div span p strong b section ol li pre".split())  # noqa: SIM905
    assert json.loads(report_json.report([problem]))[0]["code"] == "text-letters-lost"
    assert "[text-letters-lost]" in report_text.report([problem], Path("/nowhere"), "vi")


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_kind_is_written_in_both_languages(code: str) -> None:
    kind = CATALOGUE[code]

    for text in (kind.title, kind.message, kind.hint, kind.why):
        assert set(text) == {"vi", "en"}
        assert all(words.strip() == words and words for words in text.values())
    assert set(kind.code) <= set("abcdefghijklmnopqrstuvwxyz-0123456789")


def test_of_a_thousand_problems_of_one_kind_the_text_tells_a_hundred_and_counts_the_rest(root: Path) -> None:
    many = [
        Problem("text-letters-lost", Position("b.csv", line, 1), "title", {"text": "B?o"}) for line in range(1, 1001)
    ]
    text = report_text.report([*many, repaired()], root, "vi")

    assert text.count("[text-letters-lost]") == 101
    assert "b.csv: còn 900 vấn đề [text-letters-lost] nữa; hyplan check --format json nêu đủ." in text
    assert "[table-text-repaired]" in text
    assert text.endswith("1000 lỗi, 1 cảnh báo.")
    assert len(json.loads(report_json.report(many))) == 1000


def test_a_value_of_any_length_is_cut_in_the_message() -> None:
    assert len(lost(text="x" * 5_000_000).message("vi")) < 1200
