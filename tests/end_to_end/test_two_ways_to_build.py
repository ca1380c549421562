"""`mkdocs build --strict` and `hyplan build` give the same site, file for file and byte for byte, at any address."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from built_museums import Built, copy_of, differences, files_of, hyplan, marks_of, mkdocs, whole_copy_of

ADDRESSES = {
    "root": "https://museum.example/",
    "below-a-path": "https://museum.example/di-san/hung-yen/",
    "without-a-last-slash": "https://museum.example/di-san",
}
REST = ("root", "without-a-last-slash")


def moved(museum: Built, target: Path, address: str | None) -> Path:
    """A copy of the museum whose mkdocs.yml names this address, or none."""
    root = copy_of(museum.root, target, with_pictures=True)
    config = root / "mkdocs.yml"
    line = f"site_url: {address}\n" if address else ""
    text, count = re.subn(r"^site_url:.*\n", line, config.read_text("utf-8"), flags=re.MULTILINE)
    assert count == 1
    config.write_text(text, "utf-8")
    return root


def test_the_sample_is_the_same_both_ways(sample: Built, tmp_path: Path) -> None:
    root = copy_of(sample.root, tmp_path / "museum", with_pictures=True)
    mkdocs("build", "--strict", at=root)

    assert differences(files_of(root / "site"), files_of(sample.site)) == []


@pytest.mark.slow
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_sample_is_the_same_both_ways_at_any_address(sample: Built, tmp_path: Path, address: str) -> None:
    same_both_ways(moved(sample, tmp_path / "museum", ADDRESSES[address]))


@pytest.mark.parametrize("address", ["below-a-path", *(pytest.param(a, marks=pytest.mark.slow) for a in REST)])
def test_a_museum_is_the_same_both_ways_at_any_address(one_of_everything: Built, tmp_path: Path, address: str) -> None:
    same_both_ways(moved(one_of_everything, tmp_path / "museum", ADDRESSES[address]))


def same_both_ways(root: Path) -> None:
    hyplan("build", "-o", root / "ours", at=root)
    mkdocs("build", "--strict", "--site-dir", root / "theirs", at=root)

    ours, theirs = files_of(root / "ours"), files_of(root / "theirs")
    assert differences(ours, theirs) == []
    assert not (root / "site").exists()
    assert len(ours) > 150
    assert "iiif/collection.json" in ours


def test_without_an_address_both_leave_iiif_out_and_say_so_once(one_of_everything: Built, tmp_path: Path) -> None:
    root = moved(one_of_everything, tmp_path / "museum", None)
    ours = hyplan("build", "--lang", "en", at=root)
    theirs = mkdocs("build", "--site-dir", root / "theirs", at=root)
    site = files_of(root / "site")

    assert differences(site, files_of(root / "theirs")) == []
    told = [name for name in site if (name.startswith("iiif/") and name.endswith(".json")) or name == "sitemap.xml"]
    assert told == []  # tiles there are, since pages zoom without IIIF
    assert b"example.org/bao-tang/" not in site["artifacts/bia-06/index.html"]
    assert ours.out.count("[site-url-missing]") == 1
    assert theirs.all.count("site-url-missing") == 1
    hyplan("build", "--strict", at=root, code=1)
    mkdocs("build", "--strict", "--site-dir", root / "strict", at=root, code=1)


def test_mkdocs_fails_where_there_is_an_error_and_names_it(one_of_everything: Built, tmp_path: Path) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum")
    (root / "collections/bia/bia-07.yml").write_text("title: Bia\nkind: inscription\nkind: object\n", "utf-8")
    said = mkdocs("build", at=root, code=1)

    assert "collections/bia/bia-07.yml:3:1" in said.all
    assert "[duplicate-key]" in said.all
    assert "Traceback" not in said.all


@pytest.mark.parametrize("way", ["hyplan", pytest.param("mkdocs", marks=pytest.mark.slow)])
def test_another_folder_is_filled_and_the_museums_own_left_alone(
    one_of_everything: Built, tmp_path: Path, way: str
) -> None:
    root = whole_copy_of(one_of_everything, tmp_path / "museum").root
    before = marks_of(root / "site")
    if way == "hyplan":
        hyplan("build", "-o", tmp_path / "other", at=root)
    else:
        mkdocs("build", "--strict", "-d", tmp_path / "other", at=root)

    assert marks_of(root / "site") == before
    assert differences(files_of(tmp_path / "other"), files_of(one_of_everything.site)) == []
