"""A museum in which every text a curator can write is hostile, made from the field tables so that none is left out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from built_museums import SHARED
from PIL import Image

from hyplan_museum.source.fields import ARTIFACT, COLLECTION, EXHIBIT, GROUPS, PERSON, PLACE, TERM
from hyplan_museum.source.fields.field import Field, Table

PIECES = [
    "A <script>window.hacked=1</script>",
    "</title></script></style></textarea></article><script>window.hacked=1</script>",
    "\"'><img src=x onerror=window.hacked=1>",
    "<svg/onload=window.hacked=1><!-- --!> ]]> &lt;i&gt; &amp;",
    "{{7*7}} {% raw %} ${7*7} #{7*7} {#id .hy-x onclick=window.hacked=1}",
    "[nhấn](javascript:window.hacked=1) [x]: javascript:window.hacked=1",
    "<a href=javascript:window.hacked=1>nhấn</a> ' onmouseover='window.hacked=1' tabindex=0 autofocus x='",
    "Tấm bia 四方 [title not known] ? \\n \\u003cscript\\u003e",
]
"""What breaks out of text, title, attribute, script, comment, template, Markdown, and JSON."""

SKIPPED = {
    "id",
    "reference",
    "region",
    "coordinates",
    "uri",
    "number",
    "choice",
    "flag",
    "rights",
    "private",
    "columns",
}
"""Types that hold no words."""

NOT_SHOWN = {"file", "media", "sort_key", "scheme", "precision", "approved_by", "approved_on", "approval_document"}
"""Words that lead to something else, or that no page shows."""


def hostile(mark: str) -> str:
    """All pieces, beginning with another one for each field, and in the end the field's mark."""
    start = sum(map(ord, mark)) % len(PIECES)
    return " ".join([*PIECES[start:], *PIECES[:start], f"«{mark}»"])


def quoted(words: str) -> str:
    """The words as they stand between double quotes in YAML."""
    text = json.dumps(words, ensure_ascii=False)
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", text)


def yaml(value: Any) -> str:
    """Flow YAML, every string quoted."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(k)}: {yaml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml, value)) + "]"
    return quoted(value)


def words_in(table: Table, where: str) -> dict[str, Any]:
    """A value for every field of a table that holds words."""
    found = {field.name: words_of(field, f"{where}.{field.name}") for field in table if field.type not in SKIPPED}
    return {name: value for name, value in found.items() if value is not None}


def words_of(field: Field, mark: str) -> Any:
    both = {language: hostile(f"{mark}.{language}") for language in ("vi", "en")}
    match field.type:
        case "text" | "markdown" | "value":
            return both
        case "notes":
            return {hostile(f"{mark}.heading"): both}
        case "claims":
            return {"height": [dict.fromkeys(("value", "source", "date", "note"), both)]}
        case "entry" if field.entries not in GROUPS:  # the names of a place
            return [{"name": both, "type": both, "until": hostile(f"{mark}.until")}]
        case "entry" if mark.endswith("contents"):  # chapters hold chapters
            return None
        case "entry" if field.name not in {"media", "withdrawn", "inscription", "feasts"}:
            entry = words_in(GROUPS[field.entries], mark)
            return [entry] if field.many else entry
        case "entry":
            return None
        case _:
            return hostile(mark)


def marks_in(value: Any) -> list[str]:
    """The marks of everything hostile in a value."""
    return re.findall(r"«([^»]+)»", json.dumps(value, ensure_ascii=False))


def record(table: Table, where: str, **more: Any) -> dict[str, Any]:
    found = {name: value for name, value in words_in(table, where).items() if name != "cover"}
    return found | more


def naughty_strings() -> list[str]:
    """The list of naughty strings, but what no text file can hold."""
    file = SHARED / "hostile/naughty-strings.json"
    found = json.loads(file.read_text("utf-8")) if file.is_file() else []
    return [s for s in found if s.strip() and not re.search(r"[\ud800-\udfff]", s)]


APPROVED = {"status": "approved", "approved_by": "Người duyệt"}
PICTURE = 'bia "><img src=x onerror=window.hacked=1> {{7*7}}.png'


def make(root: Path) -> dict[str, dict[str, Any]]:
    """Write the museum into `root`; gives the fields of each record by the address of its page."""
    media = [
        {"rights": "CC0-1.0", **record(GROUPS["media"], "media", file=PICTURE)},
        {"file": "khac.png", "rights": "CC0-1.0"},
    ]
    inscription = [record(GROUPS["inscription"], "inscription", line="1", media="1", region="pct:10,10,20,20")]
    feast = record(GROUPS["feast"], "feast", lunar="10–12/2")
    del feast["solar"]
    part = record(GROUPS["chapter"], "chapter", page="1")
    parts = {"media": media, "inscription": inscription, "feasts": [feast], "contents": [part]}
    shown = {
        "artifacts/moi-truong/": record(ARTIFACT, "artifact", rights="CC0-1.0", **parts, **APPROVED),
        "collections/nguy/": record(COLLECTION, "collection", rights="CC0-1.0", **APPROVED),
        "people/nguoi/": record(PERSON, "person"),
        "places/noi/": record(PLACE, "place", coordinates="20.6, 106.0", radius="50"),
        "terms/tu/": record(TERM, "term", scheme="material"),
        "exhibits/bay/": record(
            EXHIBIT, "exhibit", cover="moi-truong", grades="6", days=[{"solar": "19/4"}], **APPROVED
        ),
    }
    scenes = "".join(
        f"\n## {hostile(f'scene.{n}')} {{#canh-{n} object=moi-truong {extra}}}\n\n{hostile(f'body.{n}')}\n"
        for n, extra in enumerate(("", 'media=1 region="pct:5,5,40,40"', 'caption="&quot; onload=window.hacked=1"'))
    )
    attacks = "\n".join(f"{piece}\n" for piece in PIECES)
    title = {"vi": hostile("museum.vi"), "en": hostile("museum.en")}
    withdrawn = {"date": hostile("withdrawn.date"), "reason": {"vi": hostile("withdrawn.vi"), "en": hostile("w.en")}}
    gone = {"title": title, "status": "withdrawn", "withdrawn": withdrawn}
    cells = [hostile(f"cell.{name}") for name in ("title", "note", "material", "description", "header")]
    columns = {"id": "id", "title": "title", "ghi chú": "notes", "chất liệu": "material", "mô tả": "description"}
    csv = "id,title,ghi chú,chất liệu,mô tả," + _cell(cells[4]) + "\n" + "tu-bang," + ",".join(map(_cell, cells)) + "\n"
    options = {
        "languages": ["vi", "en"], "title": title, "description": title, "credit": title,
        "institution": {"name": title, "homepage": "https://example.org/"}, "report": "mail@example.org",
    }  # fmt: skip
    files = {
        "mkdocs.yml": (
            f"site_name: {quoted(hostile('site'))}\nsite_url: https://example.org/museum/\n"
            f"site_description: {quoted(hostile('site.description'))}\ntheme: {{name: material}}\n"
            f"plugins:\n  - hyplan-museum: {yaml(options)}\n"
        ),
        "docs/index.md": "# Trang chủ\n\nLời chào.\n",
        "collections/nguy/collection.yml": yaml(shown["collections/nguy/"]),
        "collections/nguy/moi-truong.yml": yaml(shown["artifacts/moi-truong/"]),
        "collections/nguy/da-rut.yml": yaml(gone),
        "collections/bang/collection.yml": yaml({"title": title, "columns": columns, **APPROVED}),
        "collections/bang/artifacts.csv": csv,
        "collections/ngo/collection.yml": yaml({"title": "Chuỗi hỗn loạn", **APPROVED}),
        "collections/authorities/people.yml": yaml([{"id": "nguoi", **shown["people/nguoi/"]}]),
        "collections/authorities/places.yml": yaml([{"id": "noi", **shown["places/noi/"]}]),
        "collections/authorities/terms.yml": yaml([{"id": "tu", **shown["terms/tu/"]}]),
        "exhibits/bay/index.md": f"---\n{_lines(shown['exhibits/bay/'])}---\n\n{attacks}\n{scenes}",
        "exhibits/bay/index.en.md": f"---\ntitle: {quoted(hostile('exhibit.title.en'))}\n---\n\n{attacks}\n{scenes}",
        "exhibits/da-rut/index.md": f"---\n{_lines(gone)}---\n",
    }
    for number, string in enumerate(naughty_strings()):
        fields = {"title": string, "material": string, "description": string, "credit": string}
        files[f"collections/ngo/n-{number:03}.yml"] = yaml(fields)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (root / "collections/nguy/media").mkdir()
    for name, size in ((PICTURE, (700, 650)), ("khac.png", (650, 700))):
        Image.linear_gradient("L").resize(size).save(root / "collections/nguy/media" / name)
    return shown


def _lines(record: dict[str, Any]) -> str:
    return "".join(f"{name}: {yaml(value)}\n" for name, value in record.items())


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
