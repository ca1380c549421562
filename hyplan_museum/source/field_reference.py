"""The references of fields and of settings for the handbook, as Markdown in one language, out of the field tables."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Final

from hyplan_museum.settings import Settings
from hyplan_museum.source import fields
from hyplan_museum.source.fields import Field, Table

_HEADINGS: Final = {
    "vi": {
        "title": "Các trường",
        "intro": (
            "Mọi trường người soạn có thể ghi, theo thứ tự hiện trên trang. Tên trường viết trong tệp `.yml`; "
            "bảng `.csv` nhận cả tên tiếng Việt, có dấu hay không dấu. Trang này sinh ra từ chính bảng trường của phần "
            "mềm."
        ),
        "name": "Trường, và tên hiện trên trang", "label": "Tùy chọn", "about": "Ghi gì",
        "headers": "Tiêu đề cột cũng được nhận",
        "example": "Ví dụ", "required": "bắt buộc", "many": "nhiều giá trị", "inherits": "thừa hưởng từ sưu tập",
        "missing": "Khi không có giá trị",
        "missing_intro": "Không để trống: ghi một trong các từ sau thay cho giá trị.",
        "scene": "Thuộc tính của cảnh", "default": "Không ghi thì là", "nothing": "không có",
    },
    "en": {
        "title": "Fields",
        "intro": (
            "Every field a curator may write, in the order in which records show them. `.yml` files use the names; "
            "`.csv` tables take Vietnamese headers as well, with or without diacritics. This page is made from the "
            "generator's own field tables."
        ),
        "name": "Field, and what it is shown as", "label": "Option", "about": "What to write",
        "headers": "Headers also accepted",
        "example": "Example", "required": "required", "many": "several values",
        "inherits": "inherited from the collection",
        "missing": "When there is no value",
        "missing_intro": "Never leave it empty: write one of these in its place.",
        "scene": "Attributes of a scene", "default": "Otherwise", "nothing": "none",
    },
}  # fmt: skip


def field_reference(language: str) -> str:
    """The whole page; `language` is "vi" or "en"."""
    words = _HEADINGS[language]
    sections = [f"# {words['title']}", words["intro"]]
    tables = (
        fields.ARTIFACT, fields.MEDIA, fields.DATE, fields.PERSON_ROLE, fields.CLAIM, fields.CLAIM_SET,
        fields.RECOGNITION, fields.FEAST, fields.INSCRIPTION, fields.GONE, fields.COLLECTION, fields.PLACE,
        fields.PLACE_NAME, fields.PERSON, fields.TERM, fields.EXHIBIT, fields.SCENE,
    )  # fmt: skip
    for table in tables:
        heading = words["scene"] if table.name == "scene" else _capital(table.label.values[language])
        sections += [f"## {heading} {{#{table.name.replace('_', '-')}}}", "\n".join(_rows(table, language))]
    sections += [f"## {words['missing']} {{#missing}}", words["missing_intro"], "\n".join(_unknown())]
    return "\n\n".join(sections) + "\n"


def options_reference(language: str) -> str:
    """The options of the `hyplan-museum` block with their defaults, and the fields of `institution`: two tables."""
    label = _capital(fields.INSTITUTION.label.values[language])
    sections = [
        "\n".join(_option_rows(language)),
        f"## {label} {{#institution}}",
        "\n".join(_rows(fields.INSTITUTION, language)),
    ]
    return "\n\n".join(sections) + "\n"


def _option_rows(language: str) -> Iterator[str]:
    words = _HEADINGS[language]
    defaults = {field.name: field.default for field in dataclasses.fields(Settings)}
    yield f"| {words['label']} | {words['about']} | {words['default']} |"
    yield "|---|---|---|"
    for field in fields.OPTIONS:
        label = _cell(field.label.values[language])
        yield f"| `{field.name}`<br>{label} | {_about(field, language)} | {_default(defaults[field.name], language)} |"


def _default(value: object, language: str) -> str:
    """The default of an option as YAML has it; an option without one has `None`, "" or a factory for nothing."""
    if value is dataclasses.MISSING:  # the title
        return "`site_name`"
    if value in (None, "", ()):
        return _HEADINGS[language]["nothing"]
    if isinstance(value, tuple):
        return f"`[{', '.join(value)}]`"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _rows(table: Table, language: str) -> Iterator[str]:
    words = _HEADINGS[language]
    yield f"| {words['name']} | {words['about']} |"
    yield "|---|---|"
    for field in table:
        yield f"| `{field.name}`<br>{_cell(field.label.values[language])} | {_about(field, language)} |"


def _about(field: Field, language: str) -> str:
    words = _HEADINGS[language]
    parts = [_cell(field.about.values[language])]
    said = parts[0].lower()
    traits = [words[t] for t in ("required", "many", "inherits") if getattr(field, t) and f"{words[t]}." not in said]
    if traits:
        parts.append(f"*{_capital(', '.join(traits))}.*")
    if field.example:
        parts.append(f"{words['example']}: `{_cell(f'{field.name}: {field.example}')}`.")
    if field.aliases:
        parts.append(f"{words['headers']}: {', '.join(field.aliases)}.")
    return "<br>".join(parts)


def _unknown() -> Iterator[str]:
    for reason, forms in fields.UNKNOWN_WORDS.items():
        yield f"- `{reason.value}`: " + ", ".join(f"`{form}`" for form in forms[1:])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
