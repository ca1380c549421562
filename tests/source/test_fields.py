"""The field tables hold together, and the schema and the handbook's reference follow from them."""

from __future__ import annotations

import json

import jsonschema_rs
import pytest

from hyplan_museum.source import fields, schema
from hyplan_museum.source.field_reference import field_reference, options_reference
from hyplan_museum.source.fields import Table, header_key

TABLES = (
    fields.ARTIFACT, fields.COLLECTION, fields.PLACE, fields.PLACE_NAME, fields.PERSON, fields.TERM, fields.EXHIBIT,
    fields.SCENE, fields.OPTIONS, fields.INSTITUTION, *fields.GROUPS.values(),
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_a_header_means_one_field(table: Table) -> None:
    owner: dict[str, str] = {}
    for field in table:
        for header in (field.name, *field.also, *field.aliases, *field.label.values.values()):
            assert owner.setdefault(header_key(header), field.name) == field.name


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_field_is_explained_in_both_languages(table: Table) -> None:
    for field in table:
        assert set(field.label.values) == set(field.about.values) == {"vi", "en"}
        assert field.name.isascii()
        assert field.entries in {"", "place_name", "institution", "glyph", *fields.GROUPS}
        assert bool(field.choices) == (field.type == "choice")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Tên", "title"), ("TEN", "title"), ("niên đại", "date"), ("nien_dai", "date"), ("Nien Dai", "date"),
        ("chất liệu", "material"), ("Chat lieu", "material"), ("kích thước", "dimensions"),
        ("Số kiểm kê", "inventory_number"),
        ("nguồn gốc", "origin"), ("tình trạng", "condition"), ("ghi chú", "notes"), ("Mô tả", "description"),
        ("creator", "maker"), ("medium", "material"), ("title", "title"), ("số đăng ký", "registration_number"),
    ],
)  # fmt: skip
def test_headers_are_known_in_vietnamese_with_or_without_marks(header: str, name: str) -> None:
    field = fields.ARTIFACT.field_of_header(header)

    assert field
    assert field.name == name


def test_the_forms_of_the_ministry_have_their_fields() -> None:
    """Mẫu số 2, TT 09/2011: name, code, origin, period, class, material, size and weight, description, condition."""
    needed = {
        "title", "object_code", "origin", "date", "period", "heritage_class", "material", "dimensions", "weight",
        "description", "condition", "notes", "distinguishing_features", "inventory_number",
        # the five heads of the national inventory of intangible heritage
        "heritage_form", "area", "season", "community", "vitality", "threats", "safeguarding",
    }  # fmt: skip

    assert needed <= set(fields.ARTIFACT.by_name)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("kind", schema.KINDS)
def test_a_schema_is_valid_draft_7_and_explains_in_the_language(kind: str, language: str) -> None:
    made = schema.schema(kind, language)

    jsonschema_rs.meta.validate(made)
    assert made["$schema"] == "http://json-schema.org/draft-07/schema#"
    table, _ = schema.KINDS[kind]
    text = json.dumps(made, ensure_ascii=False)
    assert all(field.about.values[language].replace('"', '\\"') in text for field in table)


RECORD = {
    "title": {"vi": "Bia", "lzh": "碑"},
    "date": {"text": "Đồng Khánh 3", "edtf": 1888},
    "inventory_number": 12345,
    "material": ["đá", {"vi": "gỗ"}],
    "people": [{"person": "le-quy-don", "role": {"vi": "người soạn"}}],
    "media": [{"file": "a.jpg", "alt": "x", "illustration": True}, "b.jpg"],
    "recognition": {"level": "bvqg"},
    "claims": {"x": [{"value": "1"}]},
    "inscription": [{"line": 1, "text": "碑"}],
    "related": ["a"],
    "notes": ["a", {"artist": "b"}],
    "status": "đã duyệt",
    "withdrawn": {"date": "2026-11-01"},
    "private": {"storage": "Kho 2"},
}


def test_the_schema_accepts_what_the_reader_reads_and_marks_what_it_refuses() -> None:
    judge = jsonschema_rs.validator_for(schema.schema("artifact"))

    assert list(judge.iter_errors(RECORD)) == []
    mistakes: list[dict[str, object]] = [
        {"tittle": "a"}, {"title": []}, {"status": "xong"}, {"media": [{"alt": "x"}]},
    ]  # fmt: skip
    for wrong in mistakes:
        assert not judge.is_valid({"title": "a", **wrong})


def test_the_schema_of_a_pattern_fits_every_file_the_pattern_fits() -> None:
    judge = jsonschema_rs.validator_for(schema.schemas()["collections/*/*.yml"])

    assert judge.is_valid(RECORD)
    assert judge.is_valid({"title": "Sưu tập", "columns": {"pid": "id"}, "cover": "bia-06"})
    assert judge.is_valid([{"id": "a", "names": ["A"]}])
    assert not judge.is_valid({"tittle": "a"})


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_handbook_names_every_field(language: str) -> None:
    page = field_reference(language) + options_reference(language)

    for field in (*fields.ARTIFACT, *fields.OPTIONS, *fields.SCENE):
        assert f"| `{field.name}`<br>" in page
        assert field.label.values[language] in page
    assert "KHONG_AP_DUNG" in page
