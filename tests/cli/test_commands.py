"""What every command has in common: help in two languages, words in the curator's, exit codes, never a traceback."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from built_museums import REPOSITORY, Built, built, command, copy_of, environment, files_of, hyplan, hyplan_here
from click.testing import CliRunner
from museum_in_a_string import write

from hyplan_museum.cli import main
from hyplan_museum.problems import CATALOGUE

COMMANDS = ["new", "check", "build", "serve", "export", "rename", "withdraw", "fetch", "characters", "explain"]
BELOW = [("new", "museum"), ("new", "collection"), ("new", "artifact"), ("new", "exhibit")]
VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
SMALL = """
-- collections/bia/bia-06.yml --
title: {vi: Bia, en: Stele}
status: approved
approved_by: Ai đó
"""


# --- help ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS), *BELOW], ids="-".join)
def test_help_is_in_both_languages(words: tuple[str, ...]) -> None:
    said = CliRunner().invoke(main, [*words, "--help"])

    assert said.exit_code == 0
    described = said.output.partition("\n\n")[2].partition("Options:")[0]
    assert VIETNAMESE.search(described), said.output
    assert re.search(r"\b(the|a|an|from|of)\b", described, re.IGNORECASE), said.output
    for line in re.findall(r"^ {2}-[^\n]*(?:\n {10,}[^\n]*)*", said.output, re.MULTILINE):
        if not re.search(r"--help|--version|--format", line):
            assert " / " in line, line


def test_the_list_of_commands_is_in_both_languages() -> None:
    listed = CliRunner().invoke(main, ["--help"]).output.partition("Commands:\n")[2]

    assert re.findall(r"^  (\w+)", listed, re.MULTILINE) == COMMANDS
    for line in listed.strip().splitlines():
        assert " / " in line, line
        assert "..." not in line, line


@pytest.mark.parametrize("code", sorted(CATALOGUE))
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_code_is_explained(code: str, language: str) -> None:
    said = CliRunner().invoke(main, ["explain", code, "--lang", language])
    kind = CATALOGUE[code]

    assert said.exit_code == 0
    for text in (kind.title, kind.message, kind.why, kind.hint):
        assert text[language] in said.output


def test_a_misspelt_code_is_answered_with_the_nearest() -> None:
    said = CliRunner().invoke(main, ["explain", "duplicate-kye", "--lang", "en"])

    assert said.exit_code == 1
    assert "Did you mean duplicate-key" in said.output


# --- no museum here --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["check"], ["build"], ["serve"], ["export", "x"], ["rename", "a", "b"], ["withdraw", "a"],
        ["new", "collection", "A"], ["new", "artifact", "a", "A"], ["new", "exhibit", "A"],
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("language", ["vi", "en"])
def test_outside_a_museum_every_command_says_so_and_makes_nothing(
    tmp_path: Path, words: list[str], language: str
) -> None:
    said = hyplan_here(*words, "--lang", language, at=tmp_path, code=1)

    assert "mkdocs.yml" in said.all
    assert {"vi": "hãy vào thư mục", "en": "go into"}[language] in said.all.lower() or "hyplan new museum" in said.all
    assert "site_url" not in said.all
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["check"], ["build"], ["serve"], ["export", "../x"]], ids=" ".join)
def test_settings_that_cannot_be_read_are_told_alone(tmp_path: Path, words: list[str]) -> None:
    """What else seems wrong is wrong only because the settings are missing."""
    root = write(tmp_path / "museum", "-- mkdocs.yml --\nsite_name: [Bảo tàng\n" + SMALL.replace("Bia", "B"))
    said = hyplan_here(*words, "--lang", "en", at=root, code=1)

    assert "mkdocs.yml:1:12  error" in said.out
    assert re.findall(r"\[[a-z]+(?:-[a-z]+)+\]", said.out) == ["[unclosed-bracket]"]
    assert str(root) not in said.all


def test_a_command_finds_the_museum_from_a_folder_below(tmp_path: Path) -> None:
    root = write(tmp_path, SMALL)

    assert hyplan_here("check", at=root / "collections/bia").code == 0


# --- the terminal ----------------------------------------------------------------------------------------------------

TERMINALS: dict[str, dict[str, Any]] = {
    "C": {"LC_ALL": "C", "LANG": "C"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
}


@pytest.mark.parametrize("terminal", TERMINALS)
def test_vietnamese_comes_through_on_any_terminal(tmp_path: Path, terminal: str) -> None:
    root = write(tmp_path, SMALL.replace("status: approved", "statuss: approved"))
    said = hyplan("check", at=root, code=1, **TERMINALS[terminal])

    assert "cảnh báo" in said.out
    assert "collections/bia/bia-06.yml:2:1" in said.out
    assert "cảnh báo" in hyplan("explain", at=root, **TERMINALS[terminal]).out
    assert "Dựng trang" in hyplan("--help", at=root, **TERMINALS[terminal]).out


def test_a_folder_with_vietnamese_and_spaces_in_its_path_is_built_on_any_terminal(tmp_path: Path) -> None:
    root = write(tmp_path / "Bảo tàng số — thử", SMALL)
    hyplan("build", at=root, **TERMINALS["C"])

    assert "Bia" in (root / "site/artifacts/bia-06/index.html").read_text("utf-8")


# --- interrupted -----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("moment", [1.0, *(pytest.param(late, marks=pytest.mark.slow) for late in (1.6, 2.4, 3.2))])
def test_ctrl_c_says_one_line_and_the_next_build_goes_on(
    one_of_everything: Built, tmp_path: Path, moment: float
) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum")
    process = subprocess.Popen(
        command("build"), cwd=root, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    time.sleep(moment)
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to all processes of the group
    out, err = (stream.decode() for stream in process.communicate(timeout=60))

    over = "giữ nguyên" in out  # all was said already, and Python was on its way out when the signal came
    if process.returncode != 0 and not over:
        # Python itself ends by the signal where it was importing when it came
        assert process.returncode in (130, -signal.SIGINT), out + err
        assert err.strip().splitlines()[-1].startswith("Đã dừng."), err
        assert "Traceback" not in out + err, err
    assert files_of(built(root).site) == files_of(one_of_everything.site)


# --- accidents -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [("vi", "Không đọc hoặc ghi được"), ("en", "Cannot read or write")],
)
def test_a_file_in_the_way_is_told_in_words(tmp_path: Path, language: str, said: str) -> None:
    root = write(tmp_path, SMALL)
    (root / ".hyplan").write_text("a file where the folder belongs")
    answer = hyplan("build", "--lang", language, at=root, code=1)

    assert said in answer.err
    assert ".hyplan" in answer.err


def test_a_mistake_of_ours_is_told_in_words_and_its_details_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("ba chia không")

    monkeypatch.setattr("hyplan_museum.cli.check.check", broken)
    said = CliRunner().invoke(main, ["check", "-C", str(write(tmp_path, SMALL)), "--lang", "vi"])
    report = re.search(r"(\S+hyplan-\S+\.txt)", said.output)

    assert said.exit_code == 1
    assert "trục trặc của chính nó: ZeroDivisionError: ba chia không" in said.output
    assert report is not None
    assert "Traceback" in Path(report[1]).read_text("utf-8")
    Path(report[1]).unlink()


# --- speed -----------------------------------------------------------------------------------------------------------


def test_check_imports_neither_host_nor_judge() -> None:
    """On the sample museum; what that spares, `benchmarks.check` tells."""
    program = (
        "import sys; from hyplan_museum.cli import main\n"
        "try: main(['check', '-C', sys.argv[1]])\n"
        "except SystemExit as end: code = end.code\n"
        "heavy = {'mkdocs', 'material', 'iiif_prezi3', 'pydantic', 'jinja2', 'pyvips'} & set(sys.modules)\n"
        "print('RESULT', code or 0, sorted(heavy))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(REPOSITORY)], env=environment(), capture_output=True, check=True
    )

    assert done.stdout.decode().splitlines()[-1] == "RESULT 0 []"
