"""`hyplan build` where something is wrong: the site stays as it was, and nothing of others is deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from built_museums import Built, differences, edit, files_of, hyplan, hyplan_here, marks_of, whole_copy_of


@pytest.fixture
def museum(one_of_everything: Built, tmp_path: Path) -> Path:
    """A museum of one's own, built."""
    return whole_copy_of(one_of_everything, tmp_path / "museum").root


ERRORS = {
    "a record": ("collections/bia/bia-07.yml", "kind: inscription", "kind: inscription\nkind: object"),
    "a reference": ("collections/bia/bia-06.yml", "place: chua-hien", "place: chua-hien\nplace: khong-co"),
    "an exhibit": ("exhibits/loi-tren-da/index.md", "{#khong-hinh}", ""),
    "the settings": ("mkdocs.yml", "languages: [vi, en]", "langages: [vi, en]"),
    "the host's settings": ("mkdocs.yml", "name: material", "name: readthedocs"),
}


@pytest.mark.parametrize(
    "error",
    [
        "a record",
        "the settings",
        *(pytest.param(e, marks=pytest.mark.slow) for e in list(ERRORS)[1:3] + list(ERRORS)[4:]),
    ],
)
def test_with_an_error_the_site_stays_byte_for_byte_and_the_exit_code_is_1(museum: Path, error: str) -> None:
    site = museum / "site"
    before = marks_of(site)
    edit(museum / ERRORS[error][0], *ERRORS[error][1:])
    said = hyplan("build", "--lang", "en", at=museum, code=1)

    assert marks_of(site) == before
    assert ERRORS[error][0] in said.out
    assert "Nothing was written" in said.out
    assert "Open:" not in said.out


def test_with_strict_a_warning_stops_the_build(museum: Path) -> None:
    site = museum / "site"
    before = marks_of(site)
    edit(museum / "collections/bia/bia-07.yml", "date: CHUA_XAC_DINH", "date: hôm kia")

    hyplan("build", "--strict", at=museum, code=1)
    assert marks_of(site) == before
    hyplan("build", at=museum)
    assert marks_of(site) != before


def test_problems_are_told_again_when_nothing_changed(museum: Path) -> None:
    edit(museum / "collections/bia/bia-07.yml", "date: CHUA_XAC_DINH", "date: hôm kia")
    first = hyplan("build", at=museum)
    second = hyplan("build", at=museum)

    assert "hôm kia" in first.out
    assert first.out.partition("\n0 tệp")[0].splitlines()[:4] == second.out.splitlines()[:4]
    hyplan("build", "--strict", at=museum, code=1)


def test_another_folder_keeps_what_others_put_there(museum: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "artifacts/bia-06").mkdir(parents=True)
    own = {"CNAME": b"museum.example", "artifacts/bia-06/own.txt": b"mine", "artifacts/khac/index.html": b"mine"}
    for name, content in own.items():
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        (other / name).write_bytes(content)
    hyplan("build", "-o", other, at=museum)
    (museum / "collections/le-hoi/hat-trong-quan.yml").unlink()
    (museum / "collections/le-hoi/media/hat-trong-quan.png").unlink()
    hyplan("build", "-o", other, at=museum)
    files = files_of(other)

    assert {name: files[name] for name in own} == own
    assert "artifacts/hat-trong-quan/index.html" not in files
    hyplan("build", at=museum)
    assert differences({n: c for n, c in files.items() if n not in own}, files_of(museum / "site")) == []


def test_another_folder_that_lost_our_memory_still_keeps_what_others_put_there(museum: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    hyplan("build", "-o", other, at=museum)
    (other / "CNAME").write_bytes(b"museum.example")
    for ledger in (museum / ".hyplan").glob("published-*"):
        ledger.unlink()
    hyplan("build", "-o", other, at=museum)

    assert (other / "CNAME").read_bytes() == b"museum.example"


def test_two_folders_are_kept_apart(museum: Path, tmp_path: Path) -> None:
    hyplan("build", "-o", tmp_path / "a", at=museum)
    edit(museum / "collections/bia/bia-07.yml", "Bia không rõ năm", "Bia mất năm")
    hyplan("build", "-o", tmp_path / "b", at=museum)
    hyplan("build", "-o", tmp_path / "a", at=museum)

    assert differences(files_of(tmp_path / "a"), files_of(tmp_path / "b")) == []


@pytest.mark.parametrize("target", ["", "collections", "exhibits/x", "docs", ".hyplan/site", ".."])
@pytest.mark.parametrize("command", [("build", "-o"), ("export",)], ids="-".join)
def test_a_folder_of_the_curators_own_files_is_refused(museum: Path, command: tuple[str, ...], target: str) -> None:
    """`hyplan build -o .` by mistake must not mix the site with the sources."""
    before = files_of(museum)
    said = hyplan_here(*command, museum / target, "--lang", "en", at=museum, code=1)

    assert differences(before, files_of(museum)) == []
    assert "Choose another folder" in said.err
