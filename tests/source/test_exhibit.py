"""Exhibits: Markdown with front matter, a scene for every `##` heading, both languages by the same ids."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.museum import Artifact, Exhibit, Media, Region, Text, Value
from hyplan_museum.problems import Position
from hyplan_museum.settings import Settings
from hyplan_museum.source.exhibit import read_exhibits
from hyplan_museum.source.parts import ExhibitsRead, Known
from hyplan_museum.source.scenes import split_scenes

HERE = Position("collections/bia/bia-06.yml", 1, 1)
PICTURE = Media("1", "image", "collections/bia/media/bia-06_1.jpg", HERE)
BACK = Media("mat-sau", "image", "collections/bia/media/bia-06_2.jpg", HERE)
KNOWN = Known(
    artifacts={
        "bia-06": Artifact("bia-06", "bia", Text.of(vi="Bia"), Value(), HERE, media=(PICTURE, BACK)),
        "bia-07": Artifact("bia-07", "bia", Text.of(vi="Bia"), Value(), HERE),
    },
    withheld=frozenset({"bia-hong"}),
    withdrawn=frozenset({"bia-rut"}),
)
TOP = "---\ntitle: Lời trên đá\n---\n"


def read(root: Path, vi: str = "", en: str | None = None, folder: str = "loi-tren-da", **more: str) -> ExhibitsRead:
    files = {"index.md": vi} | ({"index.en.md": en} if en is not None else {}) | more
    for name, text in files.items():
        path = root / "exhibits" / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    return read_exhibits(root, Settings(Text.of(vi="Bảo tàng")), KNOWN)


def one(found: ExhibitsRead) -> Exhibit:
    [exhibit] = found.exhibits.values()
    return exhibit


def told(found: ExhibitsRead) -> list[str]:
    return [f"{p.position} {p.code}".removeprefix("exhibits/loi-tren-da/") for p in found.problems]


def test_front_matter_introduction_and_scenes(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "---\n"
        "title: Lời trên đá\nsummary: {vi: Tóm tắt, en: Summary}\ncover: bia-06/2\nauthors: [An, Bình]\n"
        "sources: [Đại Nam nhất thống chí, {vi: Báo, en: A newspaper}]\n"
        "formerly: [doc-bia]\nrights: CC-BY-4.0\nstatus: approved\naccess: public\napproved_by: Duyệt\n"
        'approved_on: "2026-11-20"\nprivate: {note: riêng}\n---\n\n'
        "Mở đầu **đậm**.\n\n"
        '## Đọc một dòng {#doc-mot-dong object=bia-06 media=mat-sau region="pct:10,32,55,8" layout=compare}\n\n'
        "Lời.\n\n### Nhỏ\n\nThêm.\n",
    )
    exhibit = one(found)
    [scene] = exhibit.scenes

    assert told(found) == []
    assert (exhibit.id, exhibit.title, exhibit.status) == ("loi-tren-da", Text.of(vi="Lời trên đá"), "approved")
    assert exhibit.summary == Text.of(vi="Tóm tắt", en="Summary")
    assert exhibit.introduction == Text.of(vi="Mở đầu **đậm**.")
    assert exhibit.cover == ("bia-06", "mat-sau")
    assert exhibit.authors == (Text.of(vi="An"), Text.of(vi="Bình"))
    assert exhibit.sources == (Text.of(vi="Đại Nam nhất thống chí"), Text.of(vi="Báo", en="A newspaper"))
    assert exhibit.formerly == ("doc-bia",)
    assert exhibit.rights is not None
    assert exhibit.rights.name == "CC-BY-4.0"
    assert (exhibit.approved_by, exhibit.approved_on) == ("Duyệt", "2026-11-20")
    assert (scene.id, scene.title, scene.artifact, scene.media) == (
        "doc-mot-dong", Text.of(vi="Đọc một dòng"), "bia-06", "mat-sau",
    )  # fmt: skip
    assert scene.region == Region("pct", 10, 32, 55, 8)
    assert scene.layout == "compare"
    assert scene.body == Text.of(vi="Lời.\n\n### Nhỏ\n\nThêm.")
    assert str(scene.position) == "exhibits/loi-tren-da/index.md:18:1"
    assert [(p.text, p.field) for p in found.private] == [("riêng", "private.note")]
    assert found.inputs == ("exhibits/loi-tren-da/index.md",)


def test_both_languages_share_the_ids_of_scenes(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        TOP + "Mở.\n## Một {#mot object=bia-06}\nLời.\n",
        "---\ntitle: Words in stone\n---\nOpening.\n## One {#mot}\nWords.\n",
    )
    exhibit = one(found)
    [scene] = exhibit.scenes

    assert told(found) == []
    assert exhibit.title == Text.of(vi="Lời trên đá", en="Words in stone")
    assert exhibit.introduction == Text.of(vi="Mở.", en="Opening.")
    assert scene.title == Text.of(vi="Một", en="One")
    assert scene.body == Text.of(vi="Lời.", en="Words.")
    assert scene.artifact == "bia-06"


def test_a_media_may_be_named_by_number(tmp_path: Path) -> None:
    [scene] = one(read(tmp_path, TOP + "## A {#a object=bia-06 media=2}\n")).scenes

    assert scene.media == "mat-sau"


@pytest.mark.parametrize(
    "body",
    [
        "```\n## không {#a}\n```\n",
        "~~~~ md\n## không\n~~~\n## vẫn không\n~~~~\n",
        "    ## không\n",
        "<!--\n## không\n-->\n",
        "### không\n",
        "# không\n",
        "x ## không\n",
    ],
)
def test_what_is_no_scene(body: str) -> None:
    introduction, scenes = split_scenes(body, "x.md", 1)

    assert scenes == []
    assert introduction == body.strip("\n")


@pytest.mark.parametrize(
    ("heading", "title", "id", "attributes"),
    [
        ("## A {#a}", "A", "a", {}),
        ("##A {: #a .lop k=v }", "A", "a", {"k": "v"}),
        ("  ## A ## {#a}", "A", "a", {}),
        ("## A {#a k='một hai' l=“ba bốn”}", "A", "a", {"k": "một hai", "l": "ba bốn"}),
        ('## A {#a k="x}y"}', "A", "a", {"k": "x}y"}),
        ("## {b} và {c} {#a}", "{b} và {c}", "a", {}),
    ],
)
def test_attributes_as_attr_list_has_them(heading: str, title: str, id: str, attributes: dict[str, str]) -> None:
    [scene] = split_scenes(heading, "x.md", 1)[1]

    assert (scene.title, scene.id) == (title, id)
    assert {name: attribute.value for name, attribute in scene.attributes.items()} == attributes


@pytest.mark.parametrize(
    ("scene", "code", "severity"),
    [
        ("## Trống đồng", "4:1 scene-without-id", "error"),
        ("## A {object=bia-06}", "4:1 scene-without-id", "error"),
        ("## A {#a object=bia-06", "4:1 scene-attributes-unreadable", "error"),
        ('## A {#a region="pct:1,1,1,1}', "4:1 scene-attributes-unreadable", "error"),
        ("## A {#Trống}", "4:7 scene-id-malformed", "error"),
        ("## A {#a}\n## B {#a}", "5:7 scene-id-twice", "error"),
        ("## {#a}", "4:1 scene-without-title", "error"),
        ("## A {#a objekt=bia-06}", "4:10 scene-attribute-unknown", "warning"),
        ("## A {#a lạ}", "4:10 scene-attribute-unknown", "warning"),
        ("## A {#a object=bia-60}", "4:10 scene-object-unknown", "error"),
        ("## A {#a object=bia-rut}", "4:10 scene-object-withdrawn", "warning"),
        ("## A {#a object=bia-06 media=9}", "4:24 scene-media-unknown", "warning"),
        ("## A {#a media=1}", "4:10 scene-without-object", "error"),
        ("## A {#a object=bia-06 region=to}", "4:24 region-unreadable", "error"),
        ('## A {#a object=bia-07 region="pct:1,1,5,5"}', "4:24 scene-region-without-picture", "warning"),
    ],
)
def test_what_is_wrong_with_a_scene(tmp_path: Path, scene: str, code: str, severity: str) -> None:
    found = read(tmp_path, TOP + scene + "\n")

    assert [item.removeprefix("index.md:") for item in told(found)] == [code]
    assert [p.severity for p in found.problems] == [severity]


def test_the_hint_gives_the_folded_id(tmp_path: Path) -> None:
    [problem] = read(tmp_path, TOP + "## Trống đồng\n").problems

    assert "{#trong-dong}" in problem.hint("vi")
    assert "{#trong-dong}" in problem.hint("en")


def test_a_misspelt_object_names_the_nearest(tmp_path: Path) -> None:
    [problem] = read(tmp_path, TOP + "## A {#a object=bia-6}\n").problems

    assert "“bia-06”" in problem.hint("vi")


def test_a_record_with_mistakes_of_its_own_is_no_second_mistake(tmp_path: Path) -> None:
    assert told(read(tmp_path, TOP + "## A {#a object=bia-hong}\n")) == []


def test_scenes_that_differ_between_languages(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        TOP + "## A {#a object=bia-06}\n## B {#b}\n## C {#c}\n## D {#d}\n",
        "---\ntitle: Words\n---\n## C {#c}\n## A {#a object=bia-07}\n## D {#d}\n## E {#bb}\n",
    )

    assert told(found) == [
        "index.en.md:5:1 scene-attributes-differ",
        "index.md:5:1 scene-not-translated",
        "index.en.md:7:1 scene-only-in-translation",
        "index.en.md:4:1 scenes-in-other-order",
    ]
    assert [scene.id for scene in one(found).scenes] == ["a", "b", "c", "d", "bb"]
    assert {p.severity for p in found.problems} == {"warning"}


def test_front_matter_that_is_missing_or_not_closed(tmp_path: Path) -> None:
    assert told(read(tmp_path / "1", "## A {#a}\n")) == ["index.md:1:1 front-matter-missing"]
    assert told(read(tmp_path / "2", "---\ntitle: A\n## A {#a}\n")) == ["index.md:1:1 front-matter-unclosed"]


def test_yaml_mistakes_of_front_matter_stand_on_their_line(tmp_path: Path) -> None:
    found = read(tmp_path, "---\ntitle: A\nsumary: B\n---\n## A {#a}\n")

    assert told(found) == ["index.md:3:1 field-misspelt"]


def test_a_title_is_needed(tmp_path: Path) -> None:
    assert told(read(tmp_path, "---\nstatus: draft\n---\n## A {#a}\n")) == ["index.md:1:1 exhibit-without-title"]


def test_an_exhibit_without_scenes(tmp_path: Path) -> None:
    assert told(read(tmp_path, TOP + "Chỉ có lời.\n")) == ["index.md:1:1 exhibit-without-scenes"]


def test_fields_in_a_translation_are_told(tmp_path: Path) -> None:
    found = read(tmp_path, TOP + "## A {#a}\n", "---\ntitle: B\nstatus: approved\n---\n## A {#a}\n")

    assert told(found) == ["index.en.md:3:1 exhibit-field-in-translation"]


def test_folders_and_files_that_are_not_used(tmp_path: Path) -> None:
    assert told(read(tmp_path / "1", TOP + "## A {#a}\n", **{"index.fr.md": "x"})) == [
        "index.fr.md exhibit-file-unused"
    ]
    found = read(tmp_path / "2", **{"index.en.md": TOP}, folder="Lời")
    assert [f"{p.position} {p.code}" for p in found.problems] == ["exhibits/Lời exhibit-id"]
    (tmp_path / "3/exhibits/trong").mkdir(parents=True)
    found = read_exhibits(tmp_path / "3", Settings(Text.of(vi="x")), KNOWN)
    assert [f"{p.position} {p.code}" for p in found.problems] == ["exhibits/trong exhibit-without-index"]


def test_a_withdrawn_exhibit_leaves_address_date_and_reason(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        '---\ntitle: A\nformerly: [cu]\nstatus: withdrawn\nwithdrawn: {date: "2026-11-02", reason: Viết lại}\n---\n',
    )
    [stone] = found.tombstones

    assert found.exhibits == {}
    assert (stone.kind, stone.id, stone.formerly) == ("exhibit", "loi-tren-da", ("cu",))
    assert (stone.date, stone.reason) == (Text.of(vi="2026-11-02"), Text.of(vi="Viết lại"))


def test_windows_line_ends_and_a_byte_order_mark(tmp_path: Path) -> None:
    found = read(tmp_path, "\ufeff" + (TOP + "## A {#a}\nLời.\n").replace("\n", "\r\n"))

    assert told(found) == []
    assert one(found).scenes[0].body == Text.of(vi="Lời.")


def test_damaged_words_are_told_at_their_line(tmp_path: Path) -> None:
    found = read(tmp_path, TOP + "## A {#a}\n\nnghÒ ®óc ®ång\n")

    assert told(found) == ["index.md:6:1 text-old-font"]


@given(st.text(alphabet="#{}\"“”'`~=<>!- \n\tađ.:", max_size=120))
def test_any_body_is_survived(text: str) -> None:
    introduction, scenes = split_scenes(text, "x.md", 1)

    assert len(scenes) <= text.count("##")
    assert "\n" not in "".join(scene.title for scene in scenes)
    assert introduction is not None
