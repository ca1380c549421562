"""The handbook is true: examples are read as their page says, commands are commands, what is shown is printed."""

from __future__ import annotations

import json
import re
import shlex
from itertools import groupby
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from handbook_examples import HANDBOOK, LIME_POT, Example, ReadersMuseum, commands, examples, language_of, pages

from hyplan_museum import source
from hyplan_museum.checking import check
from hyplan_museum.cli import main
from hyplan_museum.dates import read_date
from hyplan_museum.museum import Text
from hyplan_museum.problems import CATALOGUE, report_text
from hyplan_museum.rights import find_rights
from hyplan_museum.source.fields import OPTIONS, UNKNOWN_WORDS

PICTURE = next((Path(__file__).parent.parent / "hyplan_museum" / "editing" / "starter").rglob("*.jpg"))
_SHOWN = re.compile(r"(?P<place>\S+?:\d+:\d+)  .*\[(?P<code>[a-z0-9-]+)\]")


def named(page: Path) -> str:
    return page.name


# --- examples --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_example_is_read_and_only_what_the_page_shows_is_wrong(page: Path, tmp_path: Path) -> None:
    museum = ReadersMuseum(tmp_path / "m")
    for _, section in groupby(examples(page), key=lambda example: example.section):
        written: dict[str, int] = {}
        for example in section:
            if example.kind == "text":
                report = report_text.report(check(museum.root).problems, museum.root, language_of(page))
                assert example.text.rstrip() in report, f"{page.name}:{example.line}"
                written.clear()
            elif path := example.path or (LIME_POT if example.kind == "yaml" else ""):
                museum.put(path, example.text)
                written[path] = example.line
        told = [f"{p.position} {p.code}" for p in source.read(museum.root).problems if p.position.file in written]
        assert told == [], f"{page.name}:{written}"


@pytest.mark.parametrize("page", pages(), ids=named)
def test_blocks_are_of_kinds_that_are_tried(page: Path) -> None:
    for example in examples(page):
        assert example.kind in {"yaml", "markdown", "csv", "css", "text", "sh", "bat"}, f"{page.name}:{example.line}"
        assert example.path or example.kind in {"yaml", "text", "sh", "bat"}, f"{page.name}:{example.line}"
        assert example.kind != "text" or _SHOWN.match(example.text), f"{page.name}:{example.line}"


def test_an_example_that_is_wrong_would_be_found(tmp_path: Path) -> None:
    museum = ReadersMuseum(tmp_path / "m")
    assert list(source.read(museum.root).problems) == []

    museum.put(LIME_POT, "materail: gốm\n")

    assert [p.code for p in source.read(museum.root).problems] == ["field-misspelt"]


# --- commands --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", pages(), ids=named)
def test_every_command_is_one_with_arguments_it_takes(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in commands(page):
        name, *rest = arguments
        context = main.make_context("hyplan", arguments, resilient_parsing=True)
        command = main.get_command(context, name)
        assert command is not None, arguments
        if name == "new":
            group, (name, *rest) = command, rest
            command = group.get_command(context, name)  # type: ignore[attr-defined]  # `new` is a group
        command.make_context(name, rest, parent=context)  # raises what the terminal would show


def test_the_first_page_leads_from_an_empty_folder_to_a_page_with_two_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page in (HANDBOOK / "first-artifact.md", HANDBOOK / "first-artifact.en.md"):
        folder = tmp_path / page.stem
        (folder / ".venv").mkdir(parents=True)
        monkeypatch.chdir(folder)
        follow(page, folder)

        shown = (folder / "site" / "artifacts" / "binh-voi" / "index.html").read_text("utf-8")
        assert {number for number in "12" if f"pictures/binh-voi/{number}/" in shown} == {"1", "2"}
        assert "cuối thế kỷ XIX" in shown


def follow(page: Path, folder: Path) -> None:
    """Do what the page says, step by step; `serve`, which would not end, is left out."""
    for example in examples(page):
        if example.kind == "sh":
            for line in (line for line in example.text.splitlines() if line.startswith("hyplan ")):
                if line != "hyplan serve":
                    done = run(line)
                    assert done.exit_code == 0, done.output
        elif example.path:
            (folder / example.path).write_text(example.text, "utf-8")
            for number in (1, 2):
                picture = folder / "collections" / "gom" / "media" / f"binh-voi_{number}.jpg"
                picture.write_bytes(PICTURE.read_bytes() + bytes(number))
        elif example.kind == "yaml":
            record = folder / LIME_POT
            text = record.read_text("utf-8")
            assert text.endswith("status: draft\n")
            record.write_text(text.removesuffix("status: draft\n") + example.text, "utf-8")
            done = run("hyplan check")
            assert done.output in {"Không tìm thấy lỗi nào.\n", "No problem was found.\n"}


def run(line: str) -> Result:
    return CliRunner().invoke(main, shlex.split(line)[1:])


# --- what the words say ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [HANDBOOK / "dates.md", HANDBOOK / "dates.en.md"], ids=named)
def test_every_way_to_write_a_date_is_understood_as_the_table_says(page: Path) -> None:
    rows = re.findall(r"(?m)^\| `([^`]+)` \| `([^`]+)` \|$", page.read_text("utf-8"))

    assert len(rows) > 15
    for written, edtf in rows:
        date, findings = read_date(Text({language_of(page): written}), {})
        assert (written, date.edtf, findings) == (written, edtf, ())


@pytest.mark.parametrize("page", [HANDBOOK / "records.md", HANDBOOK / "records.en.md"], ids=named)
def test_every_word_for_what_is_not_known_is_told(page: Path) -> None:
    told = set(
        re.findall(r"(?m)^\| `([A-Z_]+|[a-z]+_[a-z_]+|unknown|undetermined|restricted)` \|", page.read_text("utf-8"))
    )

    assert told == {forms[1 if language_of(page) == "vi" else 0] for forms in UNKNOWN_WORDS.values()}


@pytest.mark.parametrize("page", [HANDBOOK / "pictures.md", HANDBOOK / "pictures.en.md"], ids=named)
def test_every_licence_named_is_one(page: Path) -> None:
    section = page.read_text("utf-8").partition("| --- | --- |\n| `CC-BY-4.0`")[2].partition("\n\n")[0]
    names = ["CC-BY-4.0", *re.findall(r"(?m)^\| `([^`]+)`", section)]

    assert len(names) > 5
    assert [name for name in names if find_rights(name) is None] == []


@pytest.mark.parametrize("page", [HANDBOOK / "settings.md", HANDBOOK / "settings.en.md"], ids=named)
def test_the_settings_page_sends_to_the_list_of_all_options_and_names_only_real_ones(page: Path) -> None:
    [example] = [example for example in examples(page) if example.path == "mkdocs.yml"]
    used = re.findall(r"(?m)^      (\w+):", example.text)

    assert used
    assert set(used) <= set(OPTIONS.by_name)


@pytest.mark.parametrize("page", pages(), ids=named)
def test_codes_and_links_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for shown in _SHOWN.finditer(text):
        assert shown["code"] in CATALOGUE
    for target, anchor in re.findall(r"\]\(((?:reference/)?[\w.-]+\.md)(?:#([\w-]+))?\)", text):
        file = HANDBOOK / target
        assert file.is_file(), target
        assert language_of(file) == language_of(page), f"{page.name} sends to {target}"
        if anchor:
            assert f"{{#{anchor}}}" in file.read_text("utf-8"), f"{target}#{anchor}"


def test_both_languages_have_the_same_pages_with_the_same_examples() -> None:
    vietnamese = {page.name for page in pages() if language_of(page) == "vi"}
    english = {page.name.replace(".en.md", ".md") for page in pages() if language_of(page) == "en"}
    assert vietnamese == english

    for name in vietnamese:
        here, there = HANDBOOK / name, HANDBOOK / name.replace(".md", ".en.md")
        assert [shape(e) for e in examples(here)] == [shape(e) for e in examples(there)], name
        assert len(re.findall("(?m)^#+ ", here.read_text("utf-8"))) == len(
            re.findall("(?m)^#+ ", there.read_text("utf-8"))
        )


def shape(example: Example) -> tuple[str, str]:
    return example.kind, example.path


def test_the_keys_of_the_json_are_told_on_the_page_on_checking(tmp_path: Path) -> None:
    museum = ReadersMuseum(tmp_path / "m")
    museum.put(LIME_POT, "materail: gốm\n")
    done = CliRunner().invoke(main, ["check", "--format", "json", "-C", str(museum.root)])
    printed = json.loads(done.output)

    for page in (HANDBOOK / "checking.md", HANDBOOK / "checking.en.md"):
        told = re.search(r"--format json`(.*?)\.\s", page.read_text("utf-8"), re.DOTALL)
        assert told
        assert re.findall("`([a-z]+)`", told[1]) == list(printed[0])


def test_every_room_of_the_package_is_in_the_table_of_the_architecture() -> None:
    package = HANDBOOK.parent.parent / "hyplan_museum"
    text = (HANDBOOK.parent / "developing" / "architecture.md").read_text("utf-8")
    rooms = [path.name for path in package.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]

    missing = [room for room in rooms if not room.startswith("__") and f"`{room}" not in text]
    assert missing == []
