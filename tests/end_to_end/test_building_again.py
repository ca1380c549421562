"""A second build does only what changed: no file written twice, no picture made twice, nothing left over."""

from __future__ import annotations

import os
import re
import shutil
from itertools import cycle
from pathlib import Path

import pytest
from built_museums import Built, built, copy_of, differences, edit, files_of, hyplan, marks_of, names_in, whole_copy_of


@pytest.fixture
def museum(one_of_everything: Built, tmp_path: Path) -> Built:
    """A built museum of one's own."""
    return whole_copy_of(one_of_everything, tmp_path / "museum")


@pytest.fixture(scope="module")
def our_sample(sample: Built, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The built sample museum, in a place where nobody else looks at it meanwhile."""
    return whole_copy_of(sample, tmp_path_factory.mktemp("sample") / "museum", linked=True)


def rewritten(before: dict[str, tuple[int, int, int]], folder: Path) -> set[str]:
    """What is new, gone, or not the very file it was."""
    now = marks_of(folder)
    return {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}


def pictures_of(root: Path) -> dict[str, tuple[int, int, int]]:
    """The finished pictures, without the memory of what was seen."""
    return {name: mark for name, mark in marks_of(root / ".hyplan/pictures").items() if "/" in name}


def test_nothing_changed_rewrites_no_file_and_makes_no_picture(our_sample: Built) -> None:
    site, pictures = marks_of(our_sample.site), pictures_of(our_sample.root)
    said = hyplan("build", "--lang", "en", at=our_sample.root)

    assert rewritten(site, our_sample.site) == set()
    assert pictures_of(our_sample.root) == pictures
    assert re.search(r"^files new or changed: 0, unchanged: \d+, removed: 0", said.out, re.MULTILINE)
    assert "Making pictures" not in said.all


def test_touched_files_rewrite_nothing_either(our_sample: Built) -> None:
    site, pictures = marks_of(our_sample.site), pictures_of(our_sample.root)
    for name in names_in(our_sample.root / "collections"):
        os.utime(our_sample.root / "collections" / name)
    for name in names_in(our_sample.root / "docs"):
        os.utime(our_sample.root / "docs" / name)
    hyplan("build", at=our_sample.root)

    assert rewritten(site, our_sample.site) == set()
    assert pictures_of(our_sample.root) == pictures


def test_a_changed_address_makes_no_picture_again(museum: Built, tmp_path: Path) -> None:
    pictures = pictures_of(museum.root)
    site = marks_of(museum.site)
    edit(museum.root / "mkdocs.yml", "https://example.org/bao-tang/", "https://bao-tang.example/")
    hyplan("build", at=museum.root)

    assert pictures_of(museum.root) == pictures
    changed = rewritten(site, museum.site)
    assert {name for name in changed if name.endswith((".jpg", ".avif", ".png", ".webp"))} == set()
    assert "iiif/collection.json" in changed
    assert not [name for name, data in files_of(museum.site).items() if b"https://example.org/bao-tang/" in data]
    clean = built(copy_of(museum.root, tmp_path / "clean"))
    assert differences(files_of(museum.site), files_of(clean.site)) == []


def test_one_edited_record_rewrites_only_what_shows_it(museum: Built, tmp_path: Path) -> None:
    site = marks_of(museum.site)
    edit(museum.root / "collections/bia/bia-07.yml", "Không ngày tháng", "Chưa rõ ngày tháng")
    hyplan("build", at=museum.root)
    changed = rewritten(site, museum.site)

    assert "artifacts/bia-07/index.html" in changed
    assert "iiif/artifacts/bia-07/manifest.json" in changed
    showing = {n for n, data in files_of(museum.site).items() if "Chưa rõ ngày tháng".encode() in data}
    found_by = ("hyplan/search/", "browse/", "en/browse/")  # these hold words and digests, not whole phrases
    finding = {name for name in changed | showing if name.startswith(found_by)}
    assert changed - finding == showing - finding
    clean = built(copy_of(museum.root, tmp_path / "clean", with_pictures=True))
    assert differences(files_of(museum.site), files_of(clean.site)) == []


def test_an_edited_title_reaches_every_page_that_shows_it(museum: Built, tmp_path: Path) -> None:
    edit(museum.root / "collections/bia/bia-07.yml", "Bia không rõ năm", "Bia mất năm")
    hyplan("build", at=museum.root)
    site = files_of(museum.site)

    assert not [name for name, data in site.items() if "Bia không rõ năm".encode() in data]
    clean = built(copy_of(museum.root, tmp_path / "clean", with_pictures=True))
    assert differences(site, files_of(clean.site)) == []


def test_a_removed_record_takes_its_pages_pictures_and_mentions_along(museum: Built, tmp_path: Path) -> None:
    for name in ("collections/tu-lieu/artifacts.csv", "collections/tu-lieu/media/sach-thuoc"):
        path = museum.root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.write_text("Mã;Tên;Tên (en)\nsac-phong;Sắc phong;Royal patent\n", "utf-8")
    hyplan("build", at=museum.root)
    site = files_of(museum.site)

    assert [name for name in site if "sach-thuoc" in name] == []
    assert [name for name, data in site.items() if b"sach-thuoc" in data] == []
    assert "artifacts/sac-phong/index.html" in site
    assert not [f for f in museum.site.rglob("*") if f.is_dir() and not any(f.iterdir())]
    clean = built(copy_of(museum.root, tmp_path / "clean", with_pictures=True))
    assert differences(site, files_of(clean.site)) == []


def test_another_picture_under_the_same_name_replaces_the_old_one(museum: Built, tmp_path: Path) -> None:
    media = museum.root / "collections/bia/media"
    shutil.copyfile(media / "bia-06_2.jpg", media / "bia-06_1.jpg")
    hyplan("build", at=museum.root)

    clean = built(copy_of(museum.root, tmp_path / "clean"))
    assert differences(files_of(museum.site), files_of(clean.site)) == []


def test_what_somebody_changed_in_the_site_is_put_right(museum: Built, one_of_everything: Built) -> None:
    page = museum.site / "artifacts/bia-06/index.html"
    page.write_bytes(b"broken" + page.read_bytes())
    (museum.site / "index.html").unlink()
    (museum.site / "en/index.html").write_bytes((museum.site / "en/index.html").read_bytes())
    hyplan("build", at=museum.root)

    assert differences(files_of(museum.site), files_of(one_of_everything.site)) == []


@pytest.mark.parametrize("lost", [".hyplan", ".hyplan/pictures", ".hyplan/host", "site"])
def test_what_is_derived_may_be_deleted_at_any_time(museum: Built, one_of_everything: Built, lost: str) -> None:
    shutil.rmtree(museum.root / lost)
    hyplan("build", at=museum.root)

    assert differences(files_of(museum.site), files_of(one_of_everything.site)) == []


def test_a_part_of_what_is_derived_may_be_deleted_too(museum: Built, one_of_everything: Built) -> None:
    shutil.rmtree(museum.site)
    for path in sorted((museum.root / ".hyplan").rglob("*"))[::3]:
        if path.is_file():
            path.unlink()
    hyplan("build", at=museum.root)

    assert differences(files_of(museum.site), files_of(one_of_everything.site)) == []


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param((b"", b"\xff\x00", b"{}"), id="mixed"),
        *(pytest.param((one,), id=str(one), marks=pytest.mark.slow) for one in (b"", b"\xff\x00", b"{}")),
    ],
)
def test_damaged_memories_cost_only_time(museum: Built, one_of_everything: Built, damage: tuple[bytes, ...]) -> None:
    for path, content in zip(sorted((museum.root / ".hyplan").rglob("*.json")), cycle(damage), strict=False):
        path.unlink()
        path.write_bytes(content)
    hyplan("build", at=museum.root)

    assert differences(files_of(museum.site), files_of(one_of_everything.site)) == []


def test_the_curators_own_files_are_never_touched(museum: Built, one_of_everything: Built) -> None:
    for name in ("collections", "exhibits", "docs", "fonts"):
        assert differences(files_of(museum.root / name), files_of(one_of_everything.root / name)) == []
    assert sorted(p.name for p in museum.root.iterdir()) == [
        ".hyplan", "collections", "docs", "exhibits", "fonts", "mkdocs.yml", "site",
    ]  # fmt: skip
