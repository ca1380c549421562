"""A curator's slip is told once: what follows from it is not told again, and nothing else is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from hyplan_museum.checking import check
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.consequences import without_consequences

ONE = "collections/bia/a.yml"
VI, EN = "exhibits/x/index.md", "exhibits/x/index.en.md"
PLACES = "collections/authorities/places.yml"
SOUND = {
    "mkdocs.yml": "site_name: A\nsite_url: https://example.org/\nplugins:\n  - hyplan-museum: {languages: [vi, en]}\n",
    "collections/bia/collection.yml": "title: {vi: Bia, en: Steles}\nrights: CC0-1.0\nstatus: approved\n"
    "approved_by: A\n",
    ONE: "title: {vi: Bia, en: Stele}\nmedia:\n  - {file: a_1.psd.jpg, alt: {vi: b, en: b}}\n",
    "collections/bia/media/a_1.psd.jpg": "x",
    VI: "---\ntitle: Đá\nstatus: approved\napproved_by: A\n---\n\n## Một {#mot object=a media=1}\n\n## Hai {#hai}\n",
    EN: "---\ntitle: Stone\n---\n\n## One {#mot object=a media=1}\n\n## Two {#hai}\n",
    PLACES: "- {id: hung-yen, names: [Hưng Yên]}\n- {id: pho-hien, names: [Phố Hiến], within: hung-yen}\n",
}  # fmt: skip
QUIET = {"picture-unreadable"}
"""The museum above has a picture that is none, so that no test needs a decoder."""


def told(root: Path, changed: dict[str, str | None]) -> list[str]:
    for name, text in (SOUND | changed).items():
        path = root / name
        if text is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return [f"{p.code} {p.position}" for p in check(root).problems if p.code not in QUIET]


def edited(name: str, old: str, new: str) -> dict[str, str | None]:
    assert old in SOUND[name]
    return {name: SOUND[name].replace(old, new)}


def test_the_museum_of_these_tests_is_sound(tmp_path: Path) -> None:
    assert told(tmp_path, {}) == []


SLIPS: dict[str, tuple[dict[str, str | None], list[str]]] = {
    "the title's name in Vietnamese": (edited(ONE, "title", "tên"), [f"field-misspelt {ONE}:1:1"]),
    "a list for a title": (edited(ONE, "{vi: Bia, en: Stele}", "[Bia]"), [f"wrong-type {ONE}:1:8"]),
    "an empty title": (edited(ONE, "{vi: Bia, en: Stele}", ""), [f"title-missing {ONE}:1:1"]),
    "a feast's calendar misspelt": (
        edited(ONE, "media:", "feasts: {luna: 10/2}\nmedia:"), [f"field-misspelt {ONE}:2:10"]
    ),
    "a language's code misspelt": (edited(ONE, "vi: Bia", "vn: Bia"), [f"language-unknown {ONE}:1:9"]),
    "an unclosed quote hides the pictures of a record": (
        edited(ONE, "{vi: Bia, en: Stele}", '"Bia'), [f"unclosed-quote {ONE}:1:8"]
    ),
    "a record beside the collections": (
        {ONE: None, "collections/a.yml": SOUND[ONE], "collections/bia/b.yml": "title: {vi: B, en: B}\n"},
        ["record-misplaced collections/a.yml"]
    ),
    "a record as Notepad saves it": (
        {ONE: None, f"{ONE}.txt": SOUND[ONE]}, [f"record-misplaced {ONE}.txt"]
    ),
    "a collection's folder with marks": (
        {ONE: None, "collections/bia/collection.yml": None, "collections/bia/media/a_1.psd.jpg": None,
         "collections/Bia đá/a.yml": SOUND[ONE]}, ["id-malformed collections/Bia đá"]
    ),
    "a picture that is not there": (
        edited(ONE, "a_1.psd.jpg", "a_9.psd.jpg"), [f"media-missing {ONE}:3:12"]
    ),
    "a region of two numbers": (
        edited(VI, "media=1}", 'media=1 region="pct:10,10"}'), [f"region-unreadable {VI}:7:31"]
    ),
    "a scene's id with marks": (edited(VI, "#hai", "#Hài"), [f"scene-id-malformed {VI}:9:9"]),
    "a scene's heading too deep": (
        edited(VI, "## Một", "### Một"), [f"scene-heading-level {VI}:7:1"]
    ),
    "a scene's heading of the first level": (edited(VI, "## Hai", "# Hai"), [f"scene-heading-level {VI}:9:1"]),
    "number signs of a Chinese keyboard": (edited(EN, "## Two", "＃＃ Two"), [f"scene-heading-level {EN}:7:1"]),
    "words before the front matter": ({VI: f"x\n{SOUND[VI]}"}, [f"front-matter-missing {VI}:1:1"]),
    "an exhibit's page called index.vi.md": (
        {VI: None, "exhibits/x/index.vi.md": SOUND[VI]}, ["exhibit-without-index exhibits/x"]
    ),
    "an exhibit's page as Notepad saves it": (
        {VI: None, EN: None, f"{VI}.txt": SOUND[VI]}, ["exhibit-without-index exhibits/x"]
    ),
    "a place's id with marks": (edited(PLACES, "id: hung-yen", "id: Hưng Yên"), [f"id-malformed {PLACES}:1:8"]),
    "the file of places by another name": (
        {PLACES: None, "collections/authorities/place.yml": SOUND[PLACES],
         **edited(ONE, "media:", "place: pho-hien\nmedia:")},
        ["record-misplaced collections/authorities/place.yml"],
    ),
    "a site's name with a colon": (
        edited("mkdocs.yml", "site_name: A", "site_name: A: b"), ["colon-in-value mkdocs.yml:1:12"]
    ),
    "an address without http": (
        edited("mkdocs.yml", "https://example.org/", "example.org"), ["option-wrong mkdocs.yml:2:11"]
    ),
    "a table whose first row is its title": (
        {"collections/so/t.csv": "SỔ ĐĂNG KÝ,\nmã,tên\nso-1,Bát\n",
         "collections/so/collection.yml": "title: {vi: Sổ, en: R}\n"},
        ["table-without-id collections/so/t.csv:1"],
    ),
    "a table saved in an old encoding": (
        {"collections/so/t.csv": "mã,tên\nso-1,\ufffd\0", "collections/so/collection.yml": "title: {vi: Sổ, en: R}\n"},
        ["table-nul collections/so/t.csv:2"],
    ),
    "a column of a field that is not": (
        {"collections/so/t.csv": "pid,label\nso-1,Bát\n",
         "collections/so/collection.yml": "title: {vi: Sổ, en: R}\ncolumns: {pid: id, label: titel}\n"},
        ["columns-target-unknown collections/so/collection.yml:2:27"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_once(slip: str, tmp_path: Path) -> None:
    changed, expected = SLIPS[slip]
    assert told(tmp_path, changed) == expected


def test_an_error_is_not_left_out_for_a_warning() -> None:
    front = Problem("front-matter-missing", Position(VI, 1, 1))
    values = {"media": "1", "artifact": "a", "ids_vi": "chưa có ảnh nào", "ids_en": "it has none"}
    missing = Problem("scene-media-unknown", Position(VI, 3, 1), "a", values)
    without_title = Problem("title-missing", Position(ONE, 1, 1), "title", {"id": "a"})
    empty = Problem("value-empty", Position(ONE, 1, 7), "title")

    assert without_consequences([without_title, empty]) == [without_title]
    assert without_consequences([missing, front]) == [missing, front]


def test_another_record_explains_nothing() -> None:
    here = Problem("title-missing", Position(ONE, 1, 1), "title", {"id": "a"})
    there = Problem("field-misspelt", Position("collections/bia/b.yml", 1, 1), "tên",
                    {"key": "tên", "value": "", "nearest": "title", "kind": "", "kind_en": ""})  # fmt: skip
    row = Problem("title-missing", Position("collections/bia/t.csv", 3, 1), "title", {"id": "c"})
    other_row = Problem("wrong-type", Position("collections/bia/t.csv", 2, 1), "title",
                        dict.fromkeys(("found", "found_en", "wanted", "wanted_en", "value"), ""))  # fmt: skip

    assert without_consequences([here, there, row, other_row]) == [here, there, row, other_row]
