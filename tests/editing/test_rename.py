"""Renaming: the record, its pictures and every mention follow; the old id stays behind as `formerly`."""

from __future__ import annotations

from pathlib import Path

import pytest

from hyplan_museum.editing.rename import InTableError, rename
from hyplan_museum.editing.text_edits import NotThereError, Replace, apply
from hyplan_museum.problems import Position


def write(root: Path, **files: str) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def read(root: Path, name: str) -> str:
    return (root / name).read_text("utf-8")


def test_an_artifact_moves_with_its_pictures_and_mentions(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "collections/bia/bia-1.yml": (
                "# ghi chú của tôi\ntitle: Bia  # giữ nguyên\nmedia:\n  - file: bia-1_1.jpg\n  - bia-1/p2.jpg\n"
            ),
            "collections/bia/bia-10.yml": "title: Bia mười\nrelated: [bia-1, bia-10]\n",
            "collections/bia/media/bia-1_1.jpg": "1",
            "collections/bia/media/bia-1/p2.jpg": "2",
            "collections/bia/media/bia-10_1.jpg": "10",
            "exhibits/e/index.md": (
                "---\ntitle: Trưng bày\ncover: bia-1\n---\n\nXem [bia](artifact:bia-1), không phải artifact:bia-10.\n\n"
                '## Cảnh {#canh object=bia-1 media=1}\n\n## Khác {#khac object="bia-10"}\n'
            ),
        },
    )
    rename(tmp_path, "artifact", Position("collections/bia/bia-1.yml", 2, 1), "bia-1", "bia-chua-hien")

    assert not (tmp_path / "collections/bia/bia-1.yml").exists()
    assert read(tmp_path, "collections/bia/bia-chua-hien.yml") == (
        "# ghi chú của tôi\nformerly: [bia-1]\ntitle: Bia  # giữ nguyên\nmedia:\n"
        "  - file: bia-chua-hien_1.jpg\n  - bia-chua-hien/p2.jpg\n"
    )
    assert read(tmp_path, "collections/bia/bia-10.yml") == "title: Bia mười\nrelated: [bia-chua-hien, bia-10]\n"
    media = sorted(
        p.relative_to(tmp_path / "collections/bia/media").as_posix()
        for p in (tmp_path / "collections/bia/media").rglob("*")
    )
    assert media == ["bia-10_1.jpg", "bia-chua-hien", "bia-chua-hien/p2.jpg", "bia-chua-hien_1.jpg"]
    assert read(tmp_path, "exhibits/e/index.md") == (
        "---\ntitle: Trưng bày\ncover: bia-chua-hien\n---\n\n"
        "Xem [bia](artifact:bia-chua-hien), không phải artifact:bia-10.\n\n"
        '## Cảnh {#canh object=bia-chua-hien media=1}\n\n## Khác {#khac object="bia-10"}\n'
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("formerly: [x]\ntitle: A\n", "formerly: [a, x]\ntitle: A\n"),
        ("formerly: x\ntitle: A\n", "formerly: [a, x]\ntitle: A\n"),
        ("title: A\nformerly:\n  - x\n", "title: A\nformerly:\n  - a\n  - x\n"),
        ("title: A\n", "formerly: [a]\ntitle: A\n"),
        ('id: "a"\ntitle: A', 'formerly: [a]\nid: "b"\ntitle: A'),
    ],
)
def test_the_old_id_joins_the_former_ones_however_they_are_written(tmp_path: Path, before: str, after: str) -> None:
    write(tmp_path, **{"collections/c/a.yml": before})
    rename(tmp_path, "artifact", Position("collections/c/a.yml", 1, 1), "a", "b")

    assert read(tmp_path, "collections/c/b.yml") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "- id: p1\n  names: [P]\n- id: p2\n  within: p1\n",
            "- id: q\n  formerly: [p1]\n  names: [P]\n- id: p2\n  within: q\n",
        ),
        ("- {id: p1, names: [P]}\n", "- {id: q, formerly: [p1], names: [P]}\n"),
    ],
)
def test_a_place_is_renamed_in_its_file_and_in_every_record(tmp_path: Path, before: str, after: str) -> None:
    write(
        tmp_path,
        **{
            "collections/authorities/places.yml": before,
            "collections/c/a.yml": "title: p1\nplace: p1\n",
        },
    )
    rename(tmp_path, "place", Position("collections/authorities/places.yml", 1, 1), "p1", "q")

    assert read(tmp_path, "collections/authorities/places.yml") == after
    assert read(tmp_path, "collections/c/a.yml") == "title: p1\nplace: q\n"


def test_an_exhibit_moves_with_its_folder(tmp_path: Path) -> None:
    write(tmp_path, **{"exhibits/cu/index.md": "---\ntitle: T\n---\n", "docs/index.md": "[xem](exhibit:cu)\n"})
    rename(tmp_path, "exhibit", Position("exhibits/cu/index.md", 2, 1), "cu", "moi")

    assert read(tmp_path, "exhibits/moi/index.md") == "---\nformerly: [cu]\ntitle: T\n---\n"
    assert read(tmp_path, "docs/index.md") == "[xem](exhibit:moi)\n"


def test_a_row_of_a_table_is_left_to_its_owner(tmp_path: Path) -> None:
    with pytest.raises(InTableError):
        rename(tmp_path, "artifact", Position("collections/c/artifacts.csv", 3, 1), "a", "b")


def test_an_edit_that_does_not_fit_changes_nothing() -> None:
    with pytest.raises(NotThereError):
        apply("title: A\n", [Replace(Position("a.yml", 1, 8), "B", "C")])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("formerly: [bia-2]\ntitle: Bia\n", "formerly: [bia-1]\ntitle: Bia\n"),
        ("formerly: bia-2\ntitle: Bia\n", "formerly: bia-1\ntitle: Bia\n"),
        ("formerly:\n  - bia-2\n  - bia-0\ntitle: Bia\n", "formerly:\n  - bia-1\n  - bia-0\ntitle: Bia\n"),
    ],
)
def test_a_name_it_had_before_is_its_own_again(tmp_path: Path, before: str, after: str) -> None:
    write(tmp_path, **{"collections/bia/bia-1.yml": before})
    rename(tmp_path, "artifact", Position("collections/bia/bia-1.yml", 1, 1), "bia-1", "bia-2")

    assert read(tmp_path, "collections/bia/bia-2.yml") == after


def test_a_person_says_the_own_id_once_where_artifacts_may_say_it_too(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "collections/authorities/people.yml": "- id: le-quy-don\n  name: Lê Quý Đôn\n",
            "collections/bia/bia-1.yml": "title: Bia\npeople:\n  - {id: le-quy-don}\n  - {person: le-quy-don}\n",
        },
    )
    people = "collections/authorities/people.yml"
    rename(tmp_path, "person", Position(people, 1, 3), "le-quy-don", "le-quy-don-2")

    assert read(tmp_path, people) == "- id: le-quy-don-2\n  formerly: [le-quy-don]\n  name: Lê Quý Đôn\n"
    mentions = "title: Bia\npeople:\n  - {id: le-quy-don-2}\n  - {person: le-quy-don-2}\n"
    assert read(tmp_path, "collections/bia/bia-1.yml") == mentions


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "collections/bia").mkdir(parents=True)
    (tmp_path / "collections/bia/bia-1.yml").write_bytes(b"title: Bia\r\nrelated: [bia-1]\r\n")
    rename(tmp_path, "artifact", Position("collections/bia/bia-1.yml", 1, 1), "bia-1", "bia-2")

    written = (tmp_path / "collections/bia/bia-2.yml").read_bytes()
    assert written == b"formerly: [bia-1]\r\ntitle: Bia\r\nrelated: [bia-2]\r\n"


def test_addresses_in_pages_follow(tmp_path: Path) -> None:
    page = "[a](exhibits/e-1/) [b](../exhibits/e-1/index.html#canh) [c](exhibits/e-10/) e-1 [d](artifacts/e-1/)\n"
    write(tmp_path, **{"docs/index.md": page, "exhibits/e-1/index.md": "---\ntitle: E\n---\n"})
    rename(tmp_path, "exhibit", Position("exhibits/e-1/index.md", 1, 1), "e-1", "e-2")

    assert read(tmp_path, "docs/index.md") == (
        "[a](exhibits/e-2/) [b](../exhibits/e-2/index.html#canh) [c](exhibits/e-10/) e-1 [d](artifacts/e-1/)\n"
    )
