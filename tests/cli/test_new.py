"""`hyplan new`: what it makes has nothing to mend, builds, and survives any title."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import jsonschema_rs
import pytest
import yaml
from click.testing import CliRunner, Result

import hyplan_museum
from hyplan_museum.checking import check
from hyplan_museum.cli import main
from hyplan_museum.hosts.site import publish
from hyplan_museum.source.settings import read_settings

STARTER = Path(hyplan_museum.__file__).parent / "editing" / "starter"
NAUGHTY = 'Bảo tàng "làng": tôi & <b>A_B</b> # 1 \\ {{ x }}'


def hyplan(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["new", *map(str, arguments)])


def made(folder: Path, *options: str) -> Path:
    result = hyplan("museum", folder, *options)
    assert result.exit_code == 0, result.output
    return folder


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def codes(root: Path) -> list[str]:
    return [problem.code for problem in check(root).problems]


def errors(root: Path) -> list[str]:
    return [f"{p.position} {p.code}" for p in check(root).problems if p.severity == "error"]


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    return made(tmp_path / "museum")


# --- museum ----------------------------------------------------------------------------------------------------------


def test_every_file_of_a_new_museum_is_told_and_nothing_is_wrong_with_it(tmp_path: Path) -> None:
    result = hyplan("museum", tmp_path / "m", "--sample")

    told = {line.removeprefix("Đã tạo: ") for line in result.output.splitlines() if line.startswith("Đã tạo: ")}
    assert told == files_of(tmp_path / "m")
    assert {".gitignore", ".gitattributes", ".gitlab-ci.yml", ".githooks/pre-commit", "requirements.txt"} <= told
    assert codes(tmp_path / "m") == []


def test_a_museum_without_sample_publishes_its_pages_under_any_title(tmp_path: Path) -> None:
    root = made(tmp_path / "m", "--title", NAUGHTY)

    summary = publish(root)

    assert [problem.code for problem in summary.problems] == ["site-url-local"]
    assert read_settings(root).settings.title.values["vi"] == NAUGHTY
    home = (root / "site" / "index.html").read_text("utf-8")
    shown = 'Bảo tàng "làng": tôi &amp; &lt;b&gt;A_B&lt;/b&gt; # 1 \\ {{ x }}'
    assert re.search("<h1[^>]*>(.*)</h1>", home)[1] == shown  # type: ignore[index]  # a page without h1 fails here
    assert (root / "site" / "en" / "about" / "index.html").is_file()


def test_the_sample_publishes_two_artifacts_with_pictures_and_an_exhibit_in_both_languages(tmp_path: Path) -> None:
    root = made(tmp_path / "m", "--sample")

    summary = publish(root)

    assert [problem.code for problem in summary.problems] == ["site-url-local"]
    assert (summary.artifacts, summary.exhibits, summary.withheld) == (2, 1, 0)
    for language in ("", "en/"):
        for address in ("artifacts/bia-chua-hien", "artifacts/trong-dong-xa", "exhibits/bang-chu-va-bang-hinh"):
            page = (root / "site" / language / address / "index.html").read_text("utf-8")
            assert "<img" in page
            assert ("Illustration, not a photograph" if language else "Minh họa, không phải ảnh hiện vật") in page


def test_pictures_of_the_sample_are_small_enough_to_ship() -> None:
    pictures = list((STARTER / "sample").rglob("*.jpg"))

    assert len(pictures) == 2
    assert max(picture.stat().st_size for picture in pictures) <= 120 * 1024


def test_nothing_that_is_there_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: mine\n", "utf-8")

    result = hyplan("museum", tmp_path, "--sample")

    assert result.exit_code == 1
    assert f"{tmp_path} đã có; không ghi đè gì cả." in result.output
    assert files_of(tmp_path) == {"mkdocs.yml"}
    assert (tmp_path / "mkdocs.yml").read_text("utf-8") == "site_name: mine\n"


def test_a_folder_with_a_repository_and_the_generator_s_own_environment_becomes_a_museum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / ".venv").mkdir()
    monkeypatch.chdir(tmp_path)

    result = hyplan("museum", ".")

    assert result.exit_code == 0
    assert result.output.splitlines()[-1] == "Tiếp theo: hyplan serve. README.md cho biết mọi lệnh."


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--title", "  "], "Tên không được để trống."),
        (["--url", "bao-tang.vn"], "Địa chỉ “bao-tang.vn” phải bắt đầu bằng http:// hoặc https://."),
    ],
)
def test_a_title_or_address_that_cannot_be_is_refused_before_anything_is_written(
    tmp_path: Path, options: list[str], said: str
) -> None:
    result = hyplan("museum", tmp_path / "m", *options)

    assert result.exit_code == 1
    assert said in result.output
    assert not (tmp_path / "m").exists()


def test_the_address_is_that_of_the_workflow_else_the_one_given_else_this_machine(tmp_path: Path) -> None:
    here, there = made(tmp_path / "a"), made(tmp_path / "b", "--url", "https://bao-tang.vn/so")

    assert read_settings(here, {}).settings.site_url == "http://localhost:8000/"
    assert read_settings(there, {}).settings.site_url == "https://bao-tang.vn/so/"
    pages = {"SITE_URL": "https://lang.gitlab.io/bao-tang"}
    assert read_settings(there, pages).settings.site_url == "https://lang.gitlab.io/bao-tang/"
    github = yaml.safe_load((here / ".github/workflows/publish.yml").read_text("utf-8"))
    assert [step["env"] for step in github["jobs"]["build"]["steps"] if "env" in step] == [
        {"SITE_URL": "${{ steps.pages.outputs.base_url }}/"},
        {"SITE_URL": "https://example.org/"},  # a branch is built to see that it can be, and not published
    ]
    gitlab = yaml.safe_load((here / ".gitlab-ci.yml").read_text("utf-8"))
    assert gitlab["pages"]["script"] == ['SITE_URL="$CI_PAGES_URL" hyplan build -o public']


def test_git_ignores_what_is_made_and_refuses_a_commit_with_an_error(tmp_path: Path) -> None:
    root = made(tmp_path / "m", "--sample")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def git(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-C", str(root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "PATH": path})

    git("init", "-q")
    git("config", "core.hooksPath", ".githooks")
    publish(root)
    git("add", ".")
    first = git("commit", "-q", "-m", "first")
    tracked = git("ls-files").stdout.splitlines()
    record = root / "collections" / "mau" / "bia-chua-hien.yml"
    record.write_text(record.read_text("utf-8").replace("title:", "tilte:"), "utf-8")
    second = git("commit", "-q", "-a", "-m", "second")

    assert (first.returncode, first.stderr) == (0, "Không tìm thấy lỗi nào.\n")  # git shows what a hook prints here
    assert not [file for file in tracked if file.startswith(("site/", ".hyplan/"))]
    assert "collections/mau/media/bia-chua-hien_1.jpg" in tracked
    assert second.returncode == 1
    assert "collections/mau/bia-chua-hien.yml:1:1" in second.stdout + second.stderr


def test_editors_hold_every_file_against_a_schema_that_accepts_it(tmp_path: Path) -> None:
    root = made(tmp_path / "m", "--sample")
    settings = json.loads((root / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    held: dict[str, list[str]] = {}
    for name, pattern in settings.items():
        schema = json.loads((root / name).read_text("utf-8"))
        jsonschema_rs.meta.validate(schema)
        validator = jsonschema_rs.Draft7Validator(schema)
        for file in files_of(root):
            if fnmatch(file, pattern):
                held.setdefault(file, []).append(Path(name).name)
                content = yaml.safe_load((root / file).read_text("utf-8"))
                assert content is None or [e.message for e in validator.iter_errors(content)] == []

    assert held == {
        "collections/mau/collection.yml": ["artifact.schema.json", "collection.schema.json"],
        "collections/mau/bia-chua-hien.yml": ["artifact.schema.json"],
        "collections/mau/trong-dong-xa.yml": ["artifact.schema.json"],
        "collections/authorities/people.yml": ["artifact.schema.json", "people.schema.json"],
        "collections/authorities/places.yml": ["artifact.schema.json", "places.schema.json"],
        "collections/authorities/terms.yml": ["artifact.schema.json", "terms.schema.json"],
    }


def test_a_misspelt_field_is_marked_in_the_editor(museum: Path) -> None:
    schema = json.loads((museum / ".vscode/schemas/artifact.schema.json").read_text("utf-8"))

    assert not jsonschema_rs.Draft7Validator(schema).is_valid({"tilte": "Bình vôi"})


def test_every_file_of_the_starter_goes_into_the_wheel() -> None:
    wheel = pytest.importorskip("hatchling.builders.wheel", reason="hatchling is needed to list the wheel's files")
    builder = wheel.WheelBuilder(str(STARTER.parents[2]))
    packed = {Path(file.path).as_posix() for file in builder.recurse_included_files()}

    missing = [path for path in STARTER.rglob("*") if path.is_file() and path.as_posix() not in packed]
    assert missing == []


# --- records ---------------------------------------------------------------------------------------------------------


def test_a_new_collection_artifact_and_exhibit_have_no_error_and_nobody_sees_them_yet(museum: Path) -> None:
    title = 'Bình vôi: "Ông Bình" \\ 1'

    said = [
        hyplan("collection", "Gốm & sứ", "-C", museum).output,
        hyplan("artifact", "Gốm & sứ", title, "-C", museum).output,
        hyplan("exhibit", title, "-C", museum).output,
    ]

    assert said == [
        "Đã tạo: collections/gom-su/collection.yml\n",
        "Đã tạo: collections/gom-su/binh-voi-ong-binh-1.yml\n",
        "Đã tạo: exhibits/binh-voi-ong-binh-1/index.md\nĐã tạo: exhibits/binh-voi-ong-binh-1/index.en.md\n",
    ]
    read = check(museum)
    assert errors(museum) == []
    assert set(codes(museum)) == {"translation-missing", "collection-nothing-published"}
    assert read.museum.artifacts["binh-voi-ong-binh-1"].title.values == {"vi": title}
    assert read.museum.artifacts["binh-voi-ong-binh-1"].status == "draft"
    exhibit = read.museum.exhibits["binh-voi-ong-binh-1"]
    assert (exhibit.status, [scene.id for scene in exhibit.scenes]) == ("draft", ["canh-thu-nhat", "canh-thu-hai"])


def uncommented(text: str, *, by_hand: bool) -> str:
    """The file with its examples in use: by hand the `#` alone goes, VS Code's command takes one blank with it."""
    head, dash, rest = text.partition("# - id:")
    examples = r"(?m)^#(?! \S)" if by_hand else r"(?m)^#(?! \S) ?"
    sign = "# " if not by_hand else "#"
    return re.sub(examples, "", head) + re.sub(f"(?m)^{sign}", "", dash + rest)


@pytest.mark.parametrize("by_hand", [True, False])
def test_what_is_commented_out_is_true_when_the_sign_is_taken_away(museum: Path, by_hand: bool) -> None:
    hyplan("collection", "Gốm", "-C", museum)
    hyplan("artifact", "gom", "Bình vôi", "-C", museum)
    for file in [*(museum / "collections").rglob("*.yml")]:
        text = file.read_text("utf-8")
        file.write_text(uncommented(text, by_hand=by_hand), "utf-8")
        assert file.read_text("utf-8") != text
    (museum / "collections/gom/media/binh-voi_1.jpg").write_bytes((next(STARTER.rglob("*.jpg"))).read_bytes())

    read = check(museum)

    assert errors(museum) == []
    assert [media.alt is not None for media in read.museum.artifacts["binh-voi"].media] == [True]
    assert (*read.museum.places, *read.museum.people, *read.museum.terms)[:3] == (
        "phuong-pho-hien",
        "chua-chuong",
        "le-quy-don",
    )


def test_every_option_of_the_settings_is_one_that_is_read(museum: Path) -> None:
    file = museum / "mkdocs.yml"
    text = re.sub(r"(?m)^(\s*)#(?=\S)", r"\1", file.read_text("utf-8")).replace("#  - ", "  - ")
    file.write_text(text, "utf-8")

    read = read_settings(museum, {})

    assert [problem.code for problem in read.problems] == []
    assert read.settings.report == "baotang@example.org"
    assert read.settings.institution is not None
    assert [next(iter(entry)) for entry in yaml.load(text, yaml.BaseLoader)["nav"]][1] == "Sưu tập"  # noqa: S506 - every scalar as text


def test_a_museum_whose_first_language_is_english_gets_english_files(museum: Path) -> None:
    file = museum / "mkdocs.yml"
    file.write_text(file.read_text("utf-8").replace("[vi, en]", "[en, vi]"), "utf-8")

    hyplan("collection", "Ceramics", "-C", museum)
    hyplan("artifact", "ceramics", "Lime pot", "-C", museum)
    hyplan("exhibit", "Earth and fire", "-C", museum)

    read = check(museum).museum
    assert read.artifacts["lime-pot"].title.values == {"en": "Lime pot"}
    assert read.collections["ceramics"].title.values == {"en": "Ceramics"}
    first, _ = read.exhibits["earth-and-fire"].scenes
    assert first.title.values == {"en": "First scene", "vi": "Cảnh thứ nhất"}
    assert errors(museum) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["artifact", "gom", "金鐘"], "Không tạo được mã từ “金鐘”: hãy thêm --id"),
        (["artifact", "gom", "Con"], "Không tạo được mã từ “Con”: hãy thêm --id"),
        (["artifact", "sanh", "Bình"], "Không có sưu tập “sanh”. Đang có: gom."),
        (["artifact", "gom", "Bình vôi"], "binh-voi.yml đã có; không ghi đè gì cả."),
        (["collection", "Gốm"], "gom đã có; không ghi đè gì cả."),
        (["collection", "Authorities"], "authorities đã có; không ghi đè gì cả."),
        (["exhibit", " "], "Tên không được để trống."),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(museum: Path, arguments: list[str], said: str) -> None:
    hyplan("collection", "Gốm", "-C", museum)
    hyplan("artifact", "gom", "Bình vôi", "-C", museum)
    before = files_of(museum)

    result = hyplan(*arguments, "-C", museum)

    assert result.exit_code == 1
    assert said in result.output
    assert files_of(museum) == before


def test_an_id_may_be_given_where_the_title_has_none(museum: Path) -> None:
    hyplan("collection", "Gốm", "-C", museum)

    assert hyplan("artifact", "gom", "金鐘", "--id", "kim-chung", "-C", museum).exit_code == 0
    assert check(museum).museum.artifacts["kim-chung"].title.values == {"vi": "金鐘"}


def test_outside_a_museum_nothing_is_made(tmp_path: Path) -> None:
    result = hyplan("collection", "Gốm", "-C", tmp_path)

    assert result.exit_code == 1
    assert "Thư mục này không phải bảo tàng" in result.output
    assert files_of(tmp_path) == set()
