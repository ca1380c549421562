"""Nothing a curator, or anybody, puts into a file makes the reading fail; and no words are lost in silence."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import hypothesis.strategies as st
import pytest
import yaml
from growth import grows_linearly
from hypothesis import HealthCheck, given, settings

from hyplan_museum import source
from hyplan_museum.museum import Text
from hyplan_museum.source.fields import ARTIFACT

SHARED = Path(__file__).parents[2] / "../shared/data"
NAUGHTY = SHARED / "hostile/naughty-strings.json"

FILES = (
    "mkdocs.yml", "collections/bia/collection.yml", "collections/bia/a.yml", "collections/bia/t.csv",
    "collections/authorities/places.yml", "collections/authorities/people.yml", "collections/authorities/terms.yml",
    "exhibits/x/index.md",
)  # fmt: skip
SOUND = {
    "mkdocs.yml": "site_name: a\nplugins:\n- hyplan-museum: {languages: [vi, en]}\n",
    "collections/bia/collection.yml": "title: Bia\ncolumns: {x: title}\n",
    "collections/bia/a.yml": "title: Bia\n",
    "exhibits/x/index.md": "---\ntitle: x\n---\n\n## A {#a object=a}\n",
}


def museum(root: Path, name: str, content: bytes) -> source.Reading:
    files: dict[str, str | bytes] = {**SOUND, name: content}
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return source.read(root)


_NAMES = [name for field in ARTIFACT for name in (field.name, *field.also)]
_LEAF = st.one_of(
    st.text(max_size=20), st.integers(), st.none(), st.booleans(), st.sampled_from(["KHONG_RO", "a", "1"])
)
_KEY = st.one_of(
    st.sampled_from([*_NAMES, "vi", "en", "id", "file", "alt", "value", "level", "text", "name"]), st.text(max_size=5)
)
_TREE = st.recursive(
    _LEAF, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEY, inner, max_size=4)), max_leaves=12
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(FILES), st.binary(max_size=200))
def test_any_bytes_in_any_file_are_read_or_told(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        reading = museum(Path(folder), name, content)

    for problem in reading.problems:
        assert problem.message("vi")
        assert problem.hint("en")


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([f for f in FILES if f.endswith(".yml")]), _TREE)
def test_any_tree_in_any_file_is_read_or_told(name: str, tree: object) -> None:
    content = yaml.safe_dump(tree, allow_unicode=True).encode("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        reading = museum(Path(folder), name, content)

    for problem in reading.problems:
        assert problem.message("vi")
        assert problem.hint("en")


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the shared naughty strings are not here")
def test_naughty_strings_come_back_in_every_field_or_are_told(tmp_path: Path) -> None:
    words = [w for w in json.loads(NAUGHTY.read_text("utf-8")) if w.strip()]
    texts = [
        f for f in ARTIFACT if f.type in ("text", "markdown", "value", "plain", "person", "place") and f.name != "id"
    ]
    folder = tmp_path / "collections/bia"
    folder.mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(SOUND["mkdocs.yml"], "utf-8")
    (folder / "collection.yml").write_text("title: Bia\n", "utf-8")
    for number, word in enumerate(words):
        fields = {"title": word} | {f.name: word for f in texts[number % 7 :: 7]}
        dumped = yaml.safe_dump(fields, allow_unicode=True, width=10_000, default_style='"')
        (folder / f"n-{number:03}.yml").write_text(dumped, "utf-8")

    reading = source.read(tmp_path)

    told = {problem.position.file for problem in reading.problems}
    assert len(reading.museum.artifacts) > 0.9 * len(words)
    for number, word in enumerate(words):
        file = f"collections/bia/n-{number:03}.yml"
        artifact = reading.museum.artifacts.get(f"n-{number:03}")
        expected = unicodedata.normalize("NFC", word).rstrip("\n")
        if artifact is None or artifact.title != Text({"vi": expected}):
            assert file in told
        else:
            for fact in artifact.facts:
                assert fact.values[0].unknown or fact.values[0].text == Text({"vi": expected}) or file in told


def test_reading_needs_no_host_no_viewer_and_no_pictures() -> None:
    script = (
        "import sys, hyplan_museum.source\n"
        "heavy = {'mkdocs', 'material', 'iiif_prezi3', 'jinja2', 'PIL', 'pyvips', 'click', 'pydantic'}\n"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )

    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert out.stdout.strip() == "[]"


def test_links_in_a_circle_are_told_and_not_followed(tmp_path: Path) -> None:
    museum(tmp_path, "collections/bia/a.yml", b"title: Bia\n")
    (tmp_path / "collections/loop").symlink_to("loop")
    (tmp_path / "collections/bia/up.yml").symlink_to("up.yml")
    (tmp_path / "collections/bia/media").mkdir()
    (tmp_path / "collections/bia/media/a_1.jpg").symlink_to("a_1.jpg")

    told = {(p.code, p.position.file) for p in source.read(tmp_path).problems}

    assert {
        ("link-not-followed", "collections/loop"), ("link-not-followed", "collections/bia/up.yml"),
        ("media-outside", "collections/bia/media/a_1.jpg"),
    } <= told  # fmt: skip


_LONG = 90_000


@pytest.mark.parametrize(
    ("name", "content", "size"),
    [
        ("exhibits/x/index.md", lambda n: "---\ntitle: x\n---\n\n##" + " " * n + "x\n", _LONG),
        ("exhibits/x/index.md", lambda n: "---\ntitle: x\n---\n\n## x" + " {" * n + "\n", _LONG),
        ("exhibits/x/index.md", lambda n: "---\ntitle: x\n---\n\n## x {#a b=" + "{a=" * n + "\n", _LONG),
        ("exhibits/x/index.md", lambda n: "---\ntitle: x\n---\n\n## x" + " #" * n + "a\n", _LONG),
        ("collections/bia/t.csv", lambda n: "id,title," + "a." * n + "\n1,A,x\n", _LONG),
        ("collections/bia/t.csv", lambda n: "id,title," + ",".join(f"cot{i}" for i in range(n)) + "\n1,A\n", 3000),
        ("collections/bia/a.yml", lambda n: "title: x\n" + "".join(f"truong{i}: v\n" for i in range(n)), 20_000),
    ],
)
def test_a_line_of_any_length_and_any_number_of_unknown_names_take_linear_time(
    tmp_path: Path, name: str, content: Callable[[int], str], size: int
) -> None:
    def read(size: int) -> source.Reading:
        return museum(tmp_path, name, content(size).encode("utf-8"))

    assert any(problem.position.file == name for problem in read(size).problems)
    assert grows_linearly(read, size)
