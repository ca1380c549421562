"""One artifact's file becomes an Artifact; what cannot be read is told and nothing is lost in silence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from tiny_museum import Read, read_museum, told

from hyplan_museum.museum import Artifact, Ref, Region, Text, Unknown, Value
from hyplan_museum.source import Reading

FILE = "collections/bia/bia-06.yml"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return partial(read_museum, tmp_path)


def one(reading: Reading) -> Artifact:
    (artifact,) = reading.museum.artifacts.values()
    return artifact


def fact(artifact: Artifact, name: str) -> tuple[Value, ...]:
    return next(f.values for f in artifact.facts if f.field == name)


def test_a_plain_string_is_in_the_first_language(read: Read) -> None:
    assert one(read({FILE: "title: Bia\n"})).title == Text({"vi": "Bia"})


def test_languages_keep_their_words(read: Read) -> None:
    artifact = one(read({FILE: "title: {vi: Bia, en: Stele, lzh: 碑}\nhan_nom_title: 碑\n"}))

    assert artifact.title == Text({"vi": "Bia", "en": "Stele", "lzh": "碑"})


def test_lines_of_the_record_stand_in_the_order_of_the_table(read: Read) -> None:
    artifact = one(
        read({FILE: 'title: a\nmaterial: đá\ndimensions: "1,2 m"\ndate: "1625"\ninventory_number: 012345\n'})
    )

    assert [f.field for f in artifact.facts] == ["inventory_number", "date", "material", "dimensions"]
    assert fact(artifact, "inventory_number") == (Value(Text({"vi": "012345"})),)
    assert artifact.facts[0].label == Text({"vi": "Số kiểm kê", "en": "Inventory number"})


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("KHONG_RO", Unknown.UNKNOWN),
        ("không rõ", Unknown.UNKNOWN),
        ("CHUA_XAC_DINH", Unknown.UNDETERMINED),
        ("not_recorded", Unknown.NOT_RECORDED),
        ("KHONG_AP_DUNG", Unknown.NOT_APPLICABLE),
        ("HAN_CHE", Unknown.RESTRICTED),
    ],
)
def test_a_stated_reason_stands_for_the_value(read: Read, typed: str, reason: Unknown) -> None:
    artifact = one(read({FILE: f"title: a\nmaterial: {typed}\ndate: {typed}\n"}))

    assert fact(artifact, "material") == (Value(unknown=reason),)
    assert artifact.date
    assert artifact.date.unknown is reason


@pytest.mark.parametrize("title", ["[title not known]", "?", "Unknown", "  hai dấu cách  ", "no", "012", "~"])
def test_a_title_stays_as_typed(read: Read, title: str) -> None:
    assert one(read({FILE: f"title: '{title}'\n"})).title == Text({"vi": title})


def test_terms_are_linked_by_id_label_or_alias_without_marks(read: Read) -> None:
    reading = read(
        {
            FILE: "title: a\nmaterial: [da, ĐÁ, Thanh Thach, gỗ mít]\n",
            "collections/authorities/terms.yml": "- {id: da, scheme: material, label: {vi: đá, en: stone}, "
            "aliases: [thanh thạch]}\n- {id: go-mit, scheme: technique, label: gỗ mít}\n",
        }
    )

    stone = Value(Text({"vi": "đá", "en": "stone"}), Ref("term", "da"))
    assert fact(one(reading), "material") == (stone, stone, stone, Value(Text({"vi": "gỗ mít"})))


def test_places_and_people_are_linked_with_roles(read: Read) -> None:
    reading = read(
        {
            FILE: "title: a\nplace: chùa hiến\npeople:\n- {person: le-quy-don, role: người soạn}\n- Khuyết danh\n",
            "collections/authorities/places.yml": "- {id: chua-hien, names: [{name: Chùa Hiến, type: chùa}]}\n",
            "collections/authorities/people.yml": "- {id: le-quy-don, name: Lê Quý Đôn}\n",
        }
    )

    artifact = one(reading)
    assert artifact.place == "chua-hien"
    assert fact(artifact, "place") == (Value(Text({"vi": "Chùa Hiến"}), Ref("place", "chua-hien")),)
    assert fact(artifact, "people") == (
        Value(Text({"vi": "Lê Quý Đôn"}), Ref("person", "le-quy-don"), role=Text({"vi": "người soạn"})),
        Value(Text({"vi": "Khuyết danh"})),
    )
    assert reading.problems == []


def test_kinds_are_known_without_terms_and_in_vietnamese(read: Read) -> None:
    reading = read({FILE: "title: a\nkind: minh văn\n", "collections/bia/b.yml": "title: b\n"})

    kinds = {a.id: a.kind.ref for a in reading.museum.artifacts.values()}
    assert kinds == {"bia-06": Ref("term", "inscription"), "b": Ref("term", "object")}
    assert set(reading.museum.terms) == {"inscription", "object"}


def test_an_unknown_kind_is_kept_as_words_and_told(read: Read) -> None:
    reading = read({FILE: "title: a\nkind: inscripton\n"})

    assert one(reading).kind == Value(Text({"vi": "inscripton"}))
    assert told(reading) == [f"kind-unknown {FILE}:2:7 kind"]
    assert "“inscription”" in reading.problems[0].message("vi")


def test_a_collection_hands_down_what_its_artifacts_do_not_say(read: Read) -> None:
    reading = read(
        {
            "collections/bia/collection.yml": "title: Bia\nrights: CC0-1.0\nstatus: approved\ncredit: Ảnh X\n"
            "institution: Nhà X\nkind: document\nmaterial: đá\nplace: Chùa Hiến\napproved_by: A\n",
            FILE: "title: a\nrights: CC-BY-4.0\nmaterial: gỗ\n",
        }
    )

    artifact = one(reading)
    assert artifact.rights
    assert artifact.rights.name == "CC-BY-4.0"
    assert (artifact.status, artifact.approved_by) == ("approved", "A")
    assert artifact.credit == Text({"vi": "Ảnh X"})
    assert artifact.institution == Text({"vi": "Nhà X"})
    assert artifact.kind.ref == Ref("term", "document")
    assert [(f.field, f.values[0].text) for f in artifact.facts] == [
        ("place", Text({"vi": "Chùa Hiến"})),
        ("material", Text({"vi": "gỗ"})),
    ]


def test_the_museums_own_institution_is_not_said_to_hold_what_is_elsewhere(read: Read) -> None:
    reading = read(
        {
            "mkdocs.yml": "site_name: x\nplugins:\n- hyplan-museum:\n    institution: {name: Bảo tàng tỉnh}\n",
            FILE: "title: a\n",
        }
    )

    assert one(reading).institution is None
    assert reading.museum.collections["bia"].institution is None


def test_settings_hand_down_to_collections(read: Read) -> None:
    reading = read(
        {
            "mkdocs.yml": "site_name: x\nplugins:\n- hyplan-museum:\n    rights: CC0-1.0\n"
            "    status: approved\n    credit: Nhà X\n",
            FILE: "title: a\n",
        }
    )

    artifact = one(reading)
    assert artifact.rights
    assert artifact.rights.name == "CC0-1.0"
    assert artifact.status == "approved"
    assert artifact.credit == Text({"vi": "Nhà X"})


def test_choices_are_read_in_vietnamese(read: Read) -> None:
    artifact = one(read({FILE: "title: a\nstatus: đã duyệt\naccess: Nội bộ\n"}))

    assert (artifact.status, artifact.access) == ("approved", "internal")


def test_a_choice_that_is_none_keeps_the_record_inside(read: Read) -> None:
    reading = read(
        {
            "collections/bia/collection.yml": "title: x\nstatus: approved\n",
            FILE: "title: a\nstatus: aproved\naccess: pubic\n",
        }
    )

    assert (one(reading).status, one(reading).access) == ("draft", "internal")
    assert told(reading) == [f"choice-unknown {FILE}:2:9 status", f"choice-unknown {FILE}:3:9 access"]
    assert "“approved”" in reading.problems[0].hint("en")


def test_a_withdrawn_record_leaves_only_its_stone(read: Read) -> None:
    reading = read(
        {
            FILE: "title: Tên kín\nformerly: [cu]\nstatus: withdrawn\n"
            "withdrawn: {date: 2026-11-01, reason: {vi: trả lại}}\ndescription: nội dung kín\n"
        }
    )

    assert reading.museum.artifacts == {}
    (stone,) = reading.museum.tombstones
    assert (stone.id, stone.formerly, stone.date, stone.reason) == (
        "bia-06",
        ("cu",),
        Text({"vi": "2026-11-01"}),
        Text({"vi": "trả lại"}),
    )
    assert "kín" not in repr(reading.museum)


def test_a_withdrawal_without_the_status_counts_and_is_told(read: Read) -> None:
    reading = read({FILE: "title: a\nstatus: approved\nwithdrawn: {reason: x}\n"})

    assert reading.museum.artifacts == {}
    assert told(reading) == [f"withdrawn-without-status {FILE}:3:1 withdrawn"]


def test_private_values_are_kept_apart_for_the_proof(read: Read) -> None:
    reading = read({FILE: "title: a\nprivate:\n  storage: Kho 2\n  people: [A, {name: B}]\n"})

    assert [(p.text, p.field) for p in reading.museum.private] == [
        ("Kho 2", "private.storage"),
        ("A", "private.people.1"),
        ("B", "private.people.2.name"),
    ]
    assert "Kho 2" not in repr(reading.museum.artifacts)


def test_private_values_of_a_record_that_cannot_be_read_are_kept_apart_too(read: Read) -> None:
    reading = read({FILE: "kind: object\nprivate: {storage: Kho 2}\n"})

    assert [p.text for p in reading.museum.private] == ["Kho 2"]


def test_claims_keep_every_source(read: Read) -> None:
    artifact = one(
        read(
            {
                FILE: 'title: a\nclaims:\n  dimensions:\n  - {value: "12", confidence: cao, preferred: có}\n'
                '  - {value: "9", source: báo, confidence: low}\n  tiers: {label: {vi: Số tầng}, claims: ["12"]}\n'
            }
        )
    )

    size, tiers = artifact.claims
    assert size.label == Text({"vi": "Kích thước", "en": "Dimensions"})
    assert [(c.value.values["vi"], c.confidence, c.preferred) for c in size.claims] == [
        ("12", "high", True),
        ("9", "low", False),
    ]
    assert tiers.label == Text({"vi": "Số tầng"})


def test_inscription_lines_have_regions_and_readings(read: Read) -> None:
    artifact = one(
        read(
            {
                FILE: 'title: a\ninscription:\n- {line: 1, region: "pct:10,32,55,4", text: 天應寺}\n'
                "- {text: 小長安, reading: {vi: tiểu Tràng An}}\n"
            }
        )
    )

    first, second = artifact.inscription
    assert (first.number, first.text, first.region) == ("1", "天應寺", Region("pct", 10, 32, 55, 4))
    assert (second.number, second.text, second.reading) == ("2", "小長安", Text({"vi": "tiểu Tràng An"}))


def test_an_inscription_line_must_name_media_that_are_there(read: Read) -> None:
    reading = read({FILE: "title: a\ninscription:\n- {line: 1, media: 2, text: x}\n"})

    assert told(reading) == [f"inscription-media-missing {FILE}:3:13 inscription.1.media"]
    assert one(reading).inscription[0].media is None


def test_recognition_may_be_one_or_several(read: Read) -> None:
    artifact = one(read({FILE: 'title: a\nrecognition:\n- {level: bảo vật quốc gia, date: "15/1/2020"}\n- di tích\n'}))

    treasure, site = artifact.recognition
    assert treasure.date
    assert treasure.date.earliest == (2020, 1, 15)
    assert site.level.text == Text({"vi": "di tích"})


def test_notes_may_have_headings(read: Read) -> None:
    artifact = one(read({FILE: "title: a\nnotes:\n- một\n- {artist: Unknown, medium: x}\n- {vi: hai, en: two}\n"}))

    assert artifact.notes == (
        ("", Text({"vi": "một"})),
        ("artist", Text({"vi": "Unknown"})),
        ("medium", Text({"vi": "x"})),
        ("", Text({"vi": "hai", "en": "two"})),
    )


def test_every_field_knows_where_it_is_written(read: Read) -> None:
    written = one(read({FILE: "title:\n  vi: a\nclaims:\n  x:\n  - {value: b}\n"})).written

    assert {path: (p.line, p.column) for path, p in written.items()} == {
        "title": (1, 1),
        "title.vi": (2, 3),
        "claims": (3, 1),
        "claims.x": (4, 3),
        "claims.x.1": (5, 5),
        "claims.x.1.value": (5, 6),
    }


MISTAKES = {
    "a misspelt field": ("title: a\ntittle: b\n", "field-misspelt {f}:2:1 tittle", "“title”"),
    "a Vietnamese field": ("title: a\nniên đại: b\n", "field-misspelt {f}:2:1 niên đại", "“date”"),
    "a field of nobody": ("title: a\nzzz: giá trị\n", "field-unknown {f}:2:1 zzz", "“giá trị”"),
    "a field of a picture": ("title: a\nlayers: [{file: b}]\n", "field-of-entry {f}:2:1 layers", "mục trong media:"),
    "one field under two names": ("title: a\nsources: [x]\nsource: y\n", "field-twice {f}:3:1 source", "dòng 2"),
    "a list for words": ("title: [a]\nkind: object\n", "wrong-type {f}:1:8 title", "một danh sách"),
    "words for a group": ("title: a\nclaims: x\n", "wrong-type {f}:2:9 claims", "một chuỗi chữ"),
    "an empty field": ("title: a\nmaterial:\n", "value-empty {f}:2:10 material", "không có giá trị"),
    "no title": ("kind: object\n", "title-missing {f}:1:1 title", "bia-06"),
    "a wrong language": ("title: {vi: a, vn: b}\n", "language-unknown {f}:1:16 title.vn", "“vn”"),
    "unknown rights": ("title: a\nrights: CC-BY-5.0\n", "rights-unknown {f}:2:9 rights", "CC-BY-5.0"),
    "a region that is none": (
        "title: a\ninscription: [{region: '1,2,3', text: x}]\n",
        "region-unreadable {f}:2:24 inscription.1.region",
        "1,2,3",
    ),
    "a group without what it needs": (
        "title: a\nrecognition: {date: x}\n",
        "value-missing {f}:2:14 recognition.level",
        "level",
    ),
    "a path of a computer": (
        "title: a\ncredit: Ảnh D:\\1. Hồ sơ\\3.jpg\n",
        "local-path {f}:2:9 credit",
        "D:\\1. Hồ sơ\\3.jpg",
    ),
    "an old font": ("title: nghÒ ®óc ®ång\n", "text-old-font {f}:1:8 title", "nghề đúc đồng"),
    "an id unlike the name": ("id: bia-07\ntitle: a\n", "id-not-file-name {f}:1:5 id", "bia-06"),
    "a former id that is no address": ("title: a\nformerly: [Bia Cũ]\n", "id-malformed {f}:2:11 formerly", "Bia Cũ"),
    "a reference to nothing": ("title: a\nrelated: [bia-66]\n", "reference-missing {f}:2:11 related.1", "bia-06"),
    "a place not there": ("title: a\nplace: chua-hein\n", "authority-missing {f}:2:8 place", "chua-hein"),
    "no reason for a withdrawal": ("title: a\nstatus: withdrawn\n", "withdrawn-without-reason {f}:2:9", "lý do"),
    "two media with one id": (
        "title: a\nmedia: [{id: x, file: a.jpg}, {id: x, file: b.jpg}]\n",
        "media-id-twice {f}:2:45 media.2.id",
        "“x”",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_place_and_value(read: Read, name: str) -> None:
    text, expected, words = MISTAKES[name]

    reading = read({FILE: text})

    assert expected.format(f=FILE) in told(reading)
    code = expected.split(" ", 1)[0]
    problem = next(p for p in reading.problems if p.code == code)
    assert words in problem.message("vi") + problem.hint("vi")
    assert problem.message("en")
    assert problem.hint("en")


def test_a_picture_under_unclear_rights_inherits_none(read: Read) -> None:
    reading = read(
        {"collections/bia/collection.yml": "title: a\nrights: CC0-1.0\n", FILE: "title: a\nrights: © Ai đó\n"}
    )

    assert one(reading).rights is None
    assert "“InC”" in reading.problems[0].hint("vi")
    assert reading.problems[0].severity == "warning"


def test_a_record_without_a_title_stays_out_and_the_others_stay_in(read: Read) -> None:
    reading = read({FILE: "kind: object\n", "collections/bia/b.yml": "title: b\nrelated: [bia-06]\n"})

    assert list(reading.museum.artifacts) == ["b"]
    assert reading.museum.artifacts["b"].related == ()
    assert reading.museum.collections["bia"].artifacts == ("b",)
    assert [p.code for p in reading.problems] == ["title-missing"]


def test_a_file_that_cannot_be_read_whole_stays_out_without_more_noise(read: Read) -> None:
    reading = read({FILE: "title: Bia: chùa\nmaterail: x\n"})

    assert reading.museum.artifacts == {}
    assert told(reading) == [f"colon-in-value {FILE}:1:8", f"field-misspelt {FILE}:2:1 materail"]
