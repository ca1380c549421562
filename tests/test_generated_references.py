"""The generated pages of the handbook are those the code would write now, and name everything there is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest

from hyplan_museum.cli import main as hyplan
from hyplan_museum.problems import CATALOGUE, Position, Problem, report_json
from hyplan_museum.rights import RIGHTS
from hyplan_museum.source.fields import OPTIONS
from tools import references
from tools.reference_words import GROUPS, JSON_KEYS, LANGUAGES, WORDS

LARGEST = 60 * 1024  # bytes; a longer page is split


def page(name: str, language: str) -> str:
    return references.pages()[name + (".md" if language == "vi" else f".{language}.md")]


def test_no_page_is_stale() -> None:
    assert references.stale() == [], "run python -m tools.references"


def test_a_changed_a_missing_and_a_left_over_page_are_stale_until_written(tmp_path: Path) -> None:
    references.write(tmp_path)
    assert references.stale(tmp_path) == []
    (tmp_path / "commands.md").write_text("", "utf-8")
    (tmp_path / "fields.en.md").unlink()
    (tmp_path / "old.md").write_text("", "utf-8")

    assert references.stale(tmp_path) == ["commands.md", "fields.en.md", "old.md"]

    references.write(tmp_path)
    assert references.stale(tmp_path) == []


def test_pages_are_written_the_same_twice_and_none_is_too_long() -> None:
    pages = references.pages()

    assert pages == references.pages()
    assert {name: len(text.encode()) for name, text in pages.items() if len(text.encode()) > LARGEST} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_is_listed_once_and_explained_where_the_list_says(language: str) -> None:
    listed = re.findall(r"\[`([a-z0-9-]+)`\]\((problems-[a-z]+)\S*\.md#([a-z0-9-]+)\)", page("problems", language))
    explained = {
        (f"problems-{group}", code)
        for group in GROUPS
        for code in re.findall(r"(?m)^## .* \{#([a-z0-9-]+)\}$", page(f"problems-{group}", language))
    }

    assert sorted(code for code, _, _ in listed) == sorted(CATALOGUE)
    assert all(code == anchor for code, _, anchor in listed)
    assert explained == {(where, code) for code, where, _ in listed}


def test_what_a_problem_fills_in_is_shown_as_dots_and_suggestions_are_left_out() -> None:
    text = page("problems-pictures", "vi")

    assert "## Tệp không thuộc hiện vật nào {#media-unmatched}" in text
    assert "**Thông báo.** “…” không mang tên hiện vật nào" in text
    assert "nearest" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_is_explained_in_one_language(language: str) -> None:
    text = page("commands", language)
    commands = list(references._all(hyplan, click.Context(hyplan, info_name="hyplan")))

    assert len(commands) >= 11
    for command, context in commands:
        assert f"## {context.command_path} {{#" in text
        for option in command.params:
            if isinstance(option, click.Option):
                assert f"`{', '.join(option.opts)}`" in text
                assert option.help, f"{context.command_path} {option.name} has no help"
    assert " / " not in text.partition(f"## {WORDS[language]['json']}")[0]


def test_the_json_keys_told_are_those_printed_in_their_order() -> None:
    printed = json.loads(report_json.report([Problem("site-url-missing", Position("mkdocs.yml"), "site_url")]))

    assert list(printed[0]) == list(JSON_KEYS)
    for language in LANGUAGES:
        example = re.search(r"```json\n(.*?)\n```", page("commands", language), re.DOTALL)
        assert example
        assert list(json.loads(example[1])[0]) == list(JSON_KEYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_has_its_default_and_every_licence_its_words(language: str) -> None:
    settings, fields = page("settings", language), page("fields", language)

    for option in OPTIONS:
        assert re.search(rf"(?m)^\| `{option.name}`<br>.* \| .+ \| .+ \|$", settings)
    for rights in RIGHTS.values():
        assert f"| `{rights.name}` | {rights.label.values[language]} |" in fields
