"""What only the whole museum can tell: ids, references, authorities, folders."""

from __future__ import annotations

import os
import unicodedata
from functools import partial
from pathlib import Path

import pytest
from tiny_museum import Read, read_museum, told

from hyplan_museum import source
from hyplan_museum.museum import Ref, Text

PLACES = "collections/authorities/places.yml"
PEOPLE = "collections/authorities/people.yml"
TERMS = "collections/authorities/terms.yml"


# --- ids ---


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return partial(read_museum, tmp_path)


def test_an_id_is_used_once_in_the_whole_museum(read: Read) -> None:
    reading = read(
        {
            "collections/bia/x.yml": "title: a\n",
            "collections/gom/collection.yml": "title: Gốm\n",
            "collections/gom/x.yml": "title: b\n",
        }
    )

    assert told(reading) == ["id-twice collections/gom/x.yml id"]
    assert "collections/bia/x.yml" in reading.problems[0].message("vi")
    assert reading.museum.artifacts["x"].title == Text({"vi": "a"})
    assert reading.museum.collections["gom"].artifacts == ()


def test_ids_that_differ_only_by_case_or_punctuation_are_told(read: Read) -> None:
    reading = read({"collections/bia/Bia_06.yml": "title: a\n", "collections/bia/bia-06.yml": "title: b\n"})

    assert told(reading) == ["ids-alike collections/bia/bia-06.yml id"]


@pytest.mark.parametrize(
    ("name", "code", "folded"),
    [
        ("Bia số 1", "id-malformed", "bia-so-1"),
        ("trống-đồng", "id-malformed", "trong-dong"),
        ("-bia", "id-malformed", "bia"),
        ("con", "id-reserved", "con-1"),
        ("nul.1", "id-reserved", "nul-1-1"),
        ("b" * 90, "id-too-long", "80"),
    ],
)
def test_a_name_that_cannot_be_an_address_is_told_with_one_that_can(
    read: Read, name: str, code: str, folded: str
) -> None:
    reading = read({f"collections/bia/{name}.yml": "title: a\n"})

    (problem,) = reading.problems
    assert problem.code == code
    assert folded in problem.hint("vi") + problem.message("vi")
    assert reading.museum.artifacts == {}


def test_a_former_id_in_use_is_told(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: a\nformerly: [b]\n",
            "collections/bia/b.yml": "title: b\nformerly: [c]\n",
            "collections/bia/d.yml": "title: d\nformerly: [c]\n",
        }
    )

    assert told(reading) == [
        "formerly-taken collections/bia/a.yml:2:1 formerly",
        "formerly-taken collections/bia/d.yml:2:1 formerly",
    ]


def test_numbers_shorter_than_their_siblings_may_have_lost_zeros(read: Read) -> None:
    files: dict[str, str | bytes] = {f"collections/bia/{n}.yml": "title: a\n" for n in ("0123", "0456", "78")}
    reading = read(files)

    assert told(reading) == ["zeros-lost collections/bia/78.yml id"]
    assert "“0078”" in reading.problems[0].hint("vi")


def test_numbers_that_merely_count_are_left_alone(read: Read) -> None:
    files: dict[str, str | bytes] = {
        f"collections/bia/{n}.yml": f"title: a\ninventory_number: {n}\n" for n in range(1, 120)
    }

    assert read(files).problems == []


def test_an_inventory_number_may_have_lost_its_zero(read: Read) -> None:
    files: dict[str, str | bytes] = {
        f"collections/bia/b{n}.yml": f"title: a\ninventory_number: {n}\n" for n in range(12340, 12352)
    }
    reading = read(files | {"collections/bia/z.yml": "title: z\ninventory_number: 5349\n"})

    assert told(reading) == ["zeros-lost collections/bia/z.yml:2:19 inventory_number"]


# --- references ---


def test_references_find_records_of_every_kind_wherever_they_stand(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: a\nrelated: [b, chua, {collection: bia}, loi]\n",
            "collections/bia/b.yml": "title: b\n",
            PLACES: "- {id: chua, names: [Chùa]}\n",
            "exhibits/loi/index.md": "---\ntitle: Lời\n---\n\n## Một {#mot object=a}\n\nLời.\n",
        }
    )

    assert reading.museum.artifacts["a"].related == (
        Ref("artifact", "b"),
        Ref("place", "chua"),
        Ref("collection", "bia"),
        Ref("exhibit", "loi"),
    )


def test_a_reference_to_an_old_id_is_told_with_the_new_one(read: Read) -> None:
    reading = read(
        {"collections/bia/a.yml": "title: a\nrelated: cu\n", "collections/bia/b.yml": "title: b\nformerly: [cu]\n"}
    )

    assert [p.message("vi") for p in reading.problems] == ["Không có bản ghi nào mang mã “cu”. Có phải “b”?"]


def test_a_reference_to_a_broken_record_is_no_second_mistake(read: Read) -> None:
    reading = read({"collections/bia/a.yml": "title: a\nrelated: b\n", "collections/bia/b.yml": "title: @b\n"})

    assert told(reading) == ["value-starts-with-sign collections/bia/b.yml:1:8"]
    assert reading.museum.artifacts["a"].related == ()


# --- authorities ---


def test_places_keep_their_names_through_time(read: Read) -> None:
    reading = read(
        {
            PLACES: "- id: hung-yen\n  names: Hưng Yên\n- id: hong-chau\n  names:\n"
            '  - {name: Hồng Châu, type: phường}\n  - {name: Hồng Châu cũ, until: "1/7/2025"}\n'
            "  coordinates: [20.6391, 106.0604]\n  within: hung-yen\n"
        }
    )

    place = reading.museum.places["hong-chau"]
    assert [(n.name.values["vi"], n.until) for n in place.names] == [("Hồng Châu", ""), ("Hồng Châu cũ", "1/7/2025")]
    assert place.coordinates == (20.6391, 106.0604)
    assert place.within == "hung-yen"
    assert reading.problems == []


def test_authorities_may_be_a_mapping_by_id(read: Read) -> None:
    reading = read({PEOPLE: "le-quy-don:\n  name: Lê Quý Đôn\n  birth: 1726\n"})

    person = reading.museum.people["le-quy-don"]
    assert person.birth
    assert person.birth.earliest == (1726, 1, 1)


def test_a_name_that_two_places_share_is_linked_to_neither(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: a\nplace: Phạm Ngũ Lão\n",
            PLACES: "- {id: pnl-1, names: [Phạm Ngũ Lão]}\n- {id: pnl-2, names: [Phạm Ngũ Lão]}\n",
        }
    )

    assert reading.museum.artifacts["a"].place is None
    assert told(reading) == ["authority-doubtful collections/bia/a.yml:2:8 place"]


AUTHORITY_MISTAKES = {
    "no id": ({PLACES: "- {names: [A]}\n"}, f"authority-without-id {PLACES}:1:3 1.id"),
    "an id twice": ({PEOPLE: "- {id: a, name: A}\n- {id: a, name: B}\n"}, f"id-twice {PEOPLE}:2:8 id"),
    "an id with marks": ({PEOPLE: "- {id: Lê, name: A}\n"}, f"id-malformed {PEOPLE}:1:8 1.id"),
    "no name": ({PLACES: "- {id: a}\n"}, f"value-missing {PLACES}:1:3 1.names"),
    "no scheme": ({TERMS: "- {id: a, label: A}\n"}, f"value-missing {TERMS}:1:3 1.scheme"),
    "no label": ({TERMS: "- {id: a, scheme: kind}\n"}, f"value-missing {TERMS}:1:3 1.label"),
    "coordinates with commas": (
        {PLACES: '- {id: a, names: [A], coordinates: "20,6 106,0"}\n'},
        f"coordinates-unreadable {PLACES}:1:36 1.coordinates",
    ),
    "coordinates off the globe": (
        {PLACES: "- {id: a, names: [A], coordinates: [106.06, 20.6]}\n"},
        f"coordinates-unreadable {PLACES}:1:36 1.coordinates",
    ),
    "no web address": (
        {TERMS: "- {id: a, scheme: s, label: A, same_as: Q1}\n"},
        f"address-unreadable {TERMS}:1:41 1.same_as",
    ),
    "a larger place not there": (
        {PLACES: "- {id: a, names: [A], within: hungyen}\n- {id: hung-yen, names: [B]}\n"},
        f"authority-missing {PLACES}:1:3 within",
    ),
    "a circle": (
        {PLACES: "- {id: a, names: [A], within: b}\n- {id: b, names: [B], within: a}\n"},
        f"authority-loop {PLACES}:1:3 within",
    ),
    "a file of another name": (
        {"collections/authorities/place.yml": ""},
        "record-misplaced collections/authorities/place.yml",
    ),
}


@pytest.mark.parametrize("name", AUTHORITY_MISTAKES)
def test_a_mistake_in_an_authority_is_told(read: Read, name: str) -> None:
    files, expected = AUTHORITY_MISTAKES[name]

    reading = read(dict(files))

    assert told(reading) == [expected]
    for problem in reading.problems:
        assert problem.message("vi")
        assert problem.hint("en")


def test_a_broken_authority_file_does_not_blame_those_who_name_it(read: Read) -> None:
    reading = read(
        {"collections/bia/a.yml": "title: a\nplace: chua-hien\n", PLACES: "- id: x\n  names: [A]\n- id: @y\n"}
    )

    assert told(reading) == [f"value-starts-with-sign {PLACES}:3:7"]


# --- folders and files ---


def test_a_folder_without_collection_file_goes_by_its_name(read: Read) -> None:
    reading = read({"collections/gom/a.yml": "title: a\n"})

    assert told(reading) == ["collection-file-missing collections/gom"]
    assert reading.museum.collections["gom"].title == Text({"vi": "gom"})
    assert reading.museum.collections["gom"].artifacts == ("a",)


def test_a_collection_without_title_is_told(read: Read) -> None:
    reading = read({"collections/bia/collection.yml": "rights: CC0-1.0\n"})

    assert told(reading) == ["collection-title-missing collections/bia/collection.yml:1:1 title"]


def test_a_cover_must_be_a_picture_that_is_there(read: Read) -> None:
    reading = read(
        {"collections/bia/collection.yml": "title: a\ncover: bia-9\n", "collections/bia/bia-8.yml": "title: b\n"}
    )

    assert told(reading) == ["cover-missing collections/bia/collection.yml:2:8 cover"]


def test_files_that_nobody_reads_are_named(read: Read) -> None:
    reading = read(
        {
            "collections/notes.txt": "x",
            "collections/bia/anh.jpg": b"x",
            "collections/bia/bang.xlsx": b"x",
            "collections/bia/cu/a.yml": "title: a\n",
            "collections/bia/khac/doc.docx": b"x",
            "collections/bia/.DS_Store": b"x",
            "collections/bia/README.md": "x",
            "collections/bia/~$bang.xlsx": b"x",
        }
    )

    assert told(reading) == [
        "file-not-used collections/bia/anh.jpg",
        "file-not-used collections/bia/bang.xlsx",
        "record-misplaced collections/bia/cu",
        "file-not-used collections/bia/khac",
        "file-not-used collections/notes.txt",
    ]


def test_a_list_is_no_record(read: Read) -> None:
    assert told(read({"collections/bia/a.yml": "- title: a\n"})) == ["not-a-record collections/bia/a.yml:1:1"]


def test_files_in_utf16_and_with_a_mark_are_read(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: Phố Hiến\n".encode("utf-16"),
            "collections/bia/b.yml": "\ufefftitle: Phố Hiến\n",
            "collections/bia/c.yml": "title: Phố Hiến\n".encode("utf-16-be"),
        }
    )

    assert {a.title.values["vi"] for a in reading.museum.artifacts.values()} == {"Phố Hiến"}
    assert len(reading.museum.artifacts) == 3
    assert reading.problems == []


def test_bytes_that_are_no_unicode_are_refused_with_a_guess(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: a\ndescription: nghÒ ®óc ®ång\n".encode("latin-1"),
            "collections/bia/b.yml": "title: Café\n".encode("latin-1"),
        }
    )

    assert told(reading) == [
        "file-in-old-encoding collections/bia/a.yml:2:17",
        "file-not-utf8 collections/bia/b.yml:1:11",
    ]
    assert "nghề đúc đồng" in next(p for p in reading.problems if p.code == "file-in-old-encoding").message("vi")
    assert reading.museum.artifacts == {}


def test_a_file_too_large_is_refused_unread(read: Read) -> None:
    reading = read({"collections/bia/a.yml": b"# " + b"x" * (8 * 1024 * 1024)})

    assert told(reading) == ["file-too-large collections/bia/a.yml"]


def test_links_out_of_the_museum_are_not_followed(tmp_path: Path, read: Read) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    (outside / "secret.yml").write_text("title: bí mật\n", "utf-8")
    read({"collections/bia/a.yml": "title: a\n"})
    (tmp_path / "collections/bia/x.yml").symlink_to(outside / "secret.yml")
    (tmp_path / "collections/kho").symlink_to(outside)
    (tmp_path / "collections/bia/y.yml").symlink_to(tmp_path / "collections/bia/a.yml")

    reading = source.read(tmp_path)

    assert told(reading) == ["link-not-followed collections/bia/x.yml", "link-not-followed collections/kho"]
    assert set(reading.museum.artifacts) == {"a", "y"}


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="this system composes or refuses names")
def test_names_with_loose_marks_and_names_that_are_no_text_are_told(tmp_path: Path, read: Read) -> None:
    loose = unicodedata.normalize("NFD", "hiện-vật")
    read({f"collections/bia/{loose}.csv": "id,title\na,b\n"})
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/collections/bia/\xff.yml"))).write_text("title: a\n")

    reading = source.read(tmp_path)

    codes = {p.code for p in reading.problems}
    assert {"file-name-decomposed", "file-name-unreadable"} <= codes
    assert "a" in reading.museum.artifacts


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path, read: Read) -> None:
    read({"collections/bia/a.yml": "title: a\n"})
    os.mkfifo(tmp_path / "collections/bia/p.yml")

    reading = source.read(tmp_path)

    assert told(reading) == ["file-unreadable collections/bia/p.yml"]
    assert set(reading.museum.artifacts) == {"a"}


def test_hundreds_of_references_to_nothing_are_each_told(read: Read) -> None:
    reading = read({f"collections/bia/r{n}.yml": f"title: a\nrelated: x{n}y\n" for n in range(600)})

    assert [problem.code for problem in reading.problems] == ["reference-missing"] * 600


def test_every_file_read_is_an_input(read: Read) -> None:
    reading = read(
        {
            "collections/bia/a.yml": "title: @\n",
            "collections/bia/b.csv": "id,title\nb,B\n",
            PLACES: "",
            "exhibits/x/index.md": "---\ntitle: X\n---\n",
        }
    )

    assert set(reading.inputs) == {
        "mkdocs.yml",
        PLACES,
        "collections/bia/collection.yml",
        "collections/bia/a.yml",
        "collections/bia/b.csv",
        "exhibits/x/index.md",
    }


def test_rows_of_a_table_are_records_like_others(read: Read) -> None:
    reading = read(
        {
            "collections/bia/collection.yml": "title: Bia\nstatus: approved\n",
            "collections/bia/artifacts.csv": "mã,tên,niên đại,chất liệu\nb-1,Bia đá,1625,đá\n",
        }
    )

    artifact = reading.museum.artifacts["b-1"]
    assert artifact.title == Text({"vi": "Bia đá"})
    assert [f.field for f in artifact.facts] == ["date", "material"]
    assert artifact.status == "approved"
    assert artifact.position.line == 2
