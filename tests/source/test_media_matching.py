"""Which files belong to which artifact, and what is said of those that belong to none."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from hyplan_museum.museum import Media, Text
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS
from hyplan_museum.source.media import match_media
from hyplan_museum.source.media_files import natural_key
from hyplan_museum.source.parts import MediaRead, WantedMedia

CC0 = RIGHTS["cc0-1.0"]
FOLDER = "collections/c"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / FOLDER / "media").mkdir(parents=True)
    return tmp_path


def put(root: Path, *names: str) -> None:
    for name in names:
        path = root / FOLDER / "media" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"content of {name}".encode())


def wanted(id: str, *files: str, by_name: bool = False, table: bool = False) -> WantedMedia:
    file = f"{FOLDER}/t.csv" if table else f"{FOLDER}/{id}.yml"
    typed = tuple(Media("", "image", name, Position(file, 5 + n, 11), rights=CC0) for n, name in enumerate(files))
    return WantedMedia(id, Position(file, 1, 1), None if by_name else typed, CC0, alt=Text.of(vi="lời"))


def files(found: MediaRead) -> dict[str, list[tuple[str, str]]]:
    return {id: [(m.id, m.file.removeprefix(f"{FOLDER}/media/")) for m in media] for id, media in found.media.items()}


def told(found: MediaRead) -> list[str]:
    return [f"{p.position} {p.code}" for p in found.problems]


def test_files_that_bear_the_name_of_the_record_in_natural_order(root: Path) -> None:
    put(root, "bia-06_10.jpg", "bia-06_2.jpg", "bia-06.jpg", "bia-06_mat-sau.jpg", "bia-07_1.png")
    found = match_media(root, FOLDER, [wanted("bia-06", by_name=True), wanted("bia-07", by_name=True)])

    assert files(found) == {
        "bia-06": [("1", "bia-06.jpg"), ("2", "bia-06_2.jpg"), ("3", "bia-06_10.jpg"), ("4", "bia-06_mat-sau.jpg")],
        "bia-07": [("1", "bia-07_1.png")],
    }
    assert found.media["bia-06"][0].alt == Text.of(vi="lời")
    assert found.media["bia-06"][0].rights == CC0
    assert told(found) == []


def test_a_folder_holds_the_pages_of_its_record(root: Path) -> None:
    put(root, "sach/trang-10.jpg", "sach/trang-9.jpg", "sach/Thumbs.db", "sach/.DS_Store")
    found = match_media(root, FOLDER, [wanted("sach", by_name=True)])

    assert files(found) == {"sach": [("1", "sach/trang-9.jpg"), ("2", "sach/trang-10.jpg")]}
    assert told(found) == []


def test_named_files_keep_the_order_and_numbers_of_the_record(root: Path) -> None:
    put(root, "b.jpg", "a.jpg")
    found = match_media(root, FOLDER, [wanted("x", "b.jpg", "missing.jpg", "media/a.jpg")])

    assert files(found) == {"x": [("1", "b.jpg"), ("3", "a.jpg")]}
    assert told(found) == ["collections/c/x.yml:6:11 media-missing"]


def test_a_missing_file_names_the_nearest(root: Path) -> None:
    put(root, "bia-06_1.jpg")
    found = match_media(root, FOLDER, [wanted("bia-06", "bia-06_l.jpg")])

    problem = found.problems[0]
    assert problem.code == "media-missing"
    assert problem.message("vi") == "Không thấy tệp “bia-06_l.jpg” trong collections/c/media."
    assert "“bia-06_1.jpg”" in problem.hint("vi")


def test_a_folder_may_be_named_too(root: Path) -> None:
    put(root, "quyen/1.jpg", "quyen/2.jpg", "bia.jpg")
    found = match_media(root, FOLDER, [wanted("x", "quyen", "bia.jpg")])

    assert files(found) == {"x": [("1", "quyen/1.jpg"), ("2", "quyen/2.jpg"), ("3", "bia.jpg")]}


def test_case_differs(root: Path) -> None:
    put(root, "Bia-06_1.JPG")
    found = match_media(root, FOLDER, [wanted("bia-06", "bia-06_1.jpg")])

    assert files(found) == {"bia-06": [("1", "Bia-06_1.JPG")]}
    assert told(found) == ["collections/c/bia-06.yml:5:11 media-case-differs"]


def test_decomposed_names_match_and_are_told(root: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "bia chùa Hiến.jpg")
    put(root, decomposed)
    found = match_media(root, FOLDER, [wanted("bia-06", "bia chùa Hiến.jpg")])

    assert files(found) == {"bia-06": [("1", decomposed)]}
    assert told(found) == ["collections/c/bia-06.yml:5:11 media-unicode-differs"]
    assert "“bia-chua-hien.jpg”" in found.problems[0].hint("vi")


def test_a_file_that_belongs_to_nothing_is_told_at_itself_with_the_nearest_id(root: Path) -> None:
    put(root, "bia-60_1.jpg")
    found = match_media(root, FOLDER, [wanted("bia-06", by_name=True)])

    assert told(found) == ["collections/c/media/bia-60_1.jpg media-unmatched"]
    assert "bia-06" in found.problems[0].hint("en")


def test_a_file_of_the_record_that_media_leaves_out(root: Path) -> None:
    put(root, "bia-06_1.jpg", "bia-06_2.jpg")
    found = match_media(root, FOLDER, [wanted("bia-06", "bia-06_1.jpg")])

    assert told(found) == ["collections/c/media/bia-06_2.jpg media-unused"]


def test_an_id_without_the_zeros_of_its_file(root: Path) -> None:
    put(root, "0123_1.jpg")
    found = match_media(root, FOLDER, [wanted("123", by_name=True)])

    assert told(found) == ["collections/c/media/0123_1.jpg media-zeros-lost"]


def test_the_same_content_twice(root: Path) -> None:
    put(root, "a_1.jpg")
    (root / FOLDER / "media/b_1.jpg").write_bytes(b"content of a_1.jpg")
    found = match_media(root, FOLDER, [wanted("a", by_name=True), wanted("b", by_name=True)])

    assert told(found) == ["collections/c/b.yml:1:1 media-duplicate"]


def test_one_file_listed_twice(root: Path) -> None:
    put(root, "a_1.jpg")

    assert told(match_media(root, FOLDER, [wanted("a", "a_1.jpg", "a_1.jpg")])) == [
        "collections/c/a.yml:6:11 media-twice"
    ]


@pytest.mark.parametrize(
    "name",
    ["../a.jpg", "D:\\1.Di tich\\3.jpg", "/home/x/a.jpg", "file:///a.jpg", "~/a.jpg", "x/../../a.jpg", "a\\b.jpg"],
)
def test_paths_that_lead_away_are_refused(root: Path, name: str) -> None:
    assert told(match_media(root, FOLDER, [wanted("a", name)])) == ["collections/c/a.yml:5:11 media-outside"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_links_that_lead_away_are_not_followed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.jpg"
    secret.write_bytes(b"secret")
    (root / FOLDER / "media/a_1.jpg").symlink_to(secret)
    (root / FOLDER / "media/a_2.jpg").symlink_to("a_2.jpg")
    found = match_media(root, FOLDER, [wanted("a", by_name=True)])

    assert found.media == {}
    assert "collections/c/media/a_1.jpg media-outside" in told(found)


def test_a_picture_on_the_web_is_told(root: Path) -> None:
    assert told(match_media(root, FOLDER, [wanted("a", "https://example.org/a.jpg")])) == [
        "collections/c/a.yml:5:11 media-on-web"
    ]


def test_kinds_that_are_not_listed(root: Path) -> None:
    put(root, "a_1.psd", "a_2.mp3", "a_3.docx")
    found = match_media(root, FOLDER, [wanted("a", "a_1.psd", "a_2.mp3")])

    assert files(found) == {"a": [("2", "a_2.mp3")]}
    assert found.media["a"][0].kind == "sound"
    assert told(found) == [
        "collections/c/a.yml:5:11 media-kind-unknown",
        "collections/c/media/a_3.docx media-kind-unknown",
    ]


def test_a_picture_without_rights_is_told(root: Path) -> None:
    put(root, "a.jpg")
    found = match_media(root, FOLDER, [WantedMedia("a", Position(f"{FOLDER}/a.yml", 1, 1))])

    assert told(found) == ["collections/c/a.yml:1:1 media-without-rights"]
    assert found.media["a"][0].rights is None


def test_an_empty_folder_is_told(root: Path) -> None:
    (root / FOLDER / "media/a").mkdir()

    assert told(match_media(root, FOLDER, [wanted("a", by_name=True)])) == ["collections/c/media/a media-empty-folder"]


def test_a_table_that_names_paths_of_another_site(root: Path) -> None:
    (root / FOLDER / "t.csv").write_text("id,full\na,/img/a/full.jpg\nb,/img/b/full.jpg\n", "utf-8")
    put(root, "a.jpg")
    at = [Position(f"{FOLDER}/t.csv", 2, 3), Position(f"{FOLDER}/t.csv", 3, 3)]
    typed = [
        WantedMedia(
            id, Position(f"{FOLDER}/t.csv", where.line, 1), (Media("", "image", f"/img/{id}/full.jpg", where),), CC0
        )
        for id, where in zip("ab", at, strict=True)
    ]
    found = match_media(root, FOLDER, typed)

    assert files(found) == {"a": [("1", "a.jpg")]}
    assert [(p.code, str(p.position)) for p in found.problems] == [
        ("media-without-rights", "collections/c/t.csv:2:3"),
        ("media-missing-in-table", "collections/c/t.csv:3:3"),
        ("media-by-record-name", "collections/c/t.csv:2:3"),
    ]
    assert found.problems[1].message("vi").startswith("Hàng 3, cột “full”: không thấy tệp “/img/b/full.jpg”")


def test_a_column_of_pictures_on_the_web_is_told_once(root: Path) -> None:
    rows = [f"r{n},http://www.tate.org.uk/{n}.jpg" for n in range(30)]
    (root / FOLDER / "t.csv").write_text("id,image\n" + "\n".join(rows), "utf-8")
    cells = [Position(f"{FOLDER}/t.csv", n + 2, len(f"r{n}") + 2) for n in range(30)]
    typed = [
        WantedMedia(f"r{n}", cell, (Media("", "image", f"http://www.tate.org.uk/{n}.jpg", cell),))
        for n, cell in enumerate(cells)
    ]
    [problem] = match_media(root, FOLDER, typed).problems

    assert (problem.code, str(problem.position)) == ("media-column-on-web", "collections/c/t.csv:2:4")
    assert problem.message("en").startswith("Column “image”: 30 rows name pictures at www.tate.org.uk")


def test_natural_order() -> None:
    names = ["b.jpg", "a-10.jpg", "a-2.jpg", "a.jpg", "a-02b.jpg"]

    assert sorted(names, key=natural_key) == ["a.jpg", "a-2.jpg", "a-02b.jpg", "a-10.jpg", "b.jpg"]
