"""What a whole museum still lacks, told once where it is lacking often."""

from __future__ import annotations

from pathlib import Path

import pytest
from museum_in_a_string import problems_of, told, write

from hyplan_museum import checks, source
from hyplan_museum.museum import Museum, Text
from hyplan_museum.settings import Settings

SETTINGS = Settings(Text.of(vi="Bảo tàng"), site_url="https://example.org/")
APPROVED = "status: approved\napproved_by: An\n"
BOTH = "title: {vi: Bia, en: Stele}\n" + APPROVED


def of(root: Path, text: str, *codes: str) -> list[str]:
    """What is told of these codes."""
    return [line for line in told(problems_of(root, text, checked=True)) if line.rsplit(" ", 1)[1] in codes]


def test_an_empty_museum_lacks_nothing() -> None:
    assert checks.check(Museum(), SETTINGS) == []


def test_a_site_without_address_is_told_once() -> None:
    [problem] = checks.check(Museum(), Settings(Text.of(vi="Bảo tàng")))

    assert (problem.code, str(problem.position), problem.field) == ("site-url-missing", "mkdocs.yml", "site_url")


def test_the_museum_with_one_of_everything_lacks_nothing() -> None:
    found = read_one_of_everything()

    assert told(found.problems) == []
    assert told(checks.check(found.museum, found.settings)) == []


def read_one_of_everything() -> source.Reading:
    return source.read(Path(__file__).parents[1] / "museums/one-of-everything")


def test_a_collection_that_publishes_nothing(tmp_path: Path) -> None:
    text = "-- collections/c/a.yml --\ntitle: Bia\n"

    assert of(tmp_path, text, "collection-nothing-published") == [
        "collections/c/collection.yml:1:1 collection-nothing-published"
    ]


def test_a_collection_without_artifacts(tmp_path: Path) -> None:
    text = "-- collections/c/collection.yml --\ntitle: {vi: A, en: B}\n"

    assert of(tmp_path, text, "collection-without-artifacts", "collection-nothing-published") == [
        "collections/c/collection.yml:1:1 collection-without-artifacts"
    ]


def test_approved_by_nobody(tmp_path: Path) -> None:
    text = (
        "-- collections/c/a.yml --\ntitle: {vi: A, en: B}\nstatus: approved\n"
        "-- exhibits/e/index.md --\n---\ntitle: E\nstatus: approved\n---\n## S {#s}\n"
    )

    assert of(tmp_path, text, "approved-without-name") == [
        "collections/c/a.yml:2:1 approved-without-name",
        "exhibits/e/index.md:2:1 approved-without-name",
    ]


def test_many_lacks_are_told_once_a_collection(tmp_path: Path) -> None:
    rows = "".join(f"a{n},Bia {n}\n" for n in range(500))
    text = (
        "-- collections/c/collection.yml --\ntitle: {vi: A, en: B}\nstatus: approved\n"
        f"-- collections/c/t.csv --\nid,title\n{rows}"
    )
    problems = problems_of(tmp_path, text, checked=True)

    assert told(problems) == [
        "collections/c/collection.yml:1:1 approved-without-names",
        "collections/c/collection.yml:1:1 translations-missing",
    ]
    assert problems[1].message("en") == "The collection c: 500 of 500 artifacts lack some English (a0, a1, a2 …)."


def test_a_missing_translation_names_the_fields(tmp_path: Path) -> None:
    text = f"-- collections/c/a.yml --\ntitle: {{vi: Bia, en: Stele}}\ndescription: Lời.\n{APPROVED}"
    [problem] = problems_of(tmp_path, text, checked=True)

    assert (problem.code, str(problem.position), problem.field) == (
        "translation-missing", "collections/c/a.yml:2:1", "description.en",
    )  # fmt: skip
    assert problem.message("vi") == "“Bia”: chưa có bản tiếng Anh cho description."
    assert "description: {vi: …, en: …}" in problem.hint("vi")


def test_terms_exhibits_and_collections_are_looked_at_too(tmp_path: Path) -> None:
    text = (
        "-- collections/authorities/terms.yml --\n- {id: da, scheme: material, label: đá}\n"
        f"-- collections/c/collection.yml --\ntitle: C\n-- collections/c/a.yml --\n{BOTH}"
        "-- exhibits/e/index.md --\n---\ntitle: E\nstatus: approved\napproved_by: An\n---\n## S {#s}\n"
    )

    assert of(tmp_path, text, "translation-missing") == [
        "collections/authorities/terms.yml:1:3 translation-missing",
        "collections/c/collection.yml:1:1 translation-missing",
        "exhibits/e/index.md:2:1 translation-missing",
    ]


def test_inner_records_are_left_in_peace(tmp_path: Path) -> None:
    text = (
        f"-- collections/c/b.yml --\n{BOTH}-- collections/c/a.yml --\ntitle: Bia\nstatus: approved\naccess: internal\n"
    )

    assert told(problems_of(tmp_path, text, checked=True)) == []


def test_a_picture_without_words_in_its_place(tmp_path: Path) -> None:
    write(
        tmp_path,
        f"-- collections/c/a.yml --\n{BOTH}media:\n  - a_1.jpg\n  - {{file: a_2.jpg, alt: {{vi: x, en: y}}}}\n",
    )
    for number in (1, 2):
        (tmp_path / "collections/c/media").mkdir(exist_ok=True)
        (tmp_path / f"collections/c/media/a_{number}.jpg").write_bytes(b"x" * number)
    found = source.read(tmp_path)

    assert told(checks.check(found.museum, found.settings)) == ["collections/c/a.yml:5:5 alt-missing"]


@pytest.mark.parametrize(
    ("rank", "expected"),
    [
        ("{level: bao-vat, date: '2020'}", ["collections/c/a.yml:5:5 recognition-without-decision"]),
        ("{level: bao-vat, decision: QĐ 1}", []),
        ("{level: bao-vat, note: chưa rõ quyết định}", []),
    ],
)
def test_a_rank_without_its_decision(tmp_path: Path, rank: str, expected: list[str]) -> None:
    text = f"-- collections/c/a.yml --\n{BOTH}recognition:\n  - {rank}\n"

    assert of(tmp_path, text, "recognition-without-decision") == expected


def test_a_published_scene_of_an_unpublished_artifact(tmp_path: Path) -> None:
    text = (
        f"-- collections/c/a.yml --\n{BOTH}-- collections/c/b.yml --\ntitle: {{vi: B, en: B}}\nstatus: review\n"
        f"-- exhibits/e/index.md --\n---\ntitle: {{vi: E, en: E}}\n{APPROVED}---\n## A {{#a object=a}}\n"
        "## B {#b object=b}\n"
        "-- exhibits/e/index.en.md --\n---\ntitle: E\n---\n## A {#a}\n## B {#b}\n"
    )
    [problem] = problems_of(tmp_path, text, checked=True)

    assert (problem.code, str(problem.position)) == ("scene-artifact-not-published", "exhibits/e/index.md:7:1")
    assert "(review, public)" in problem.message("vi")


def places(coordinates: str, more: str = "", parent: str = "") -> str:
    return (
        "-- collections/authorities/places.yml --\n"
        f"- {{id: tinh, names: [{{name: Hưng Yên{parent}}}], coordinates: [20.65, 106.05], precision: tỉnh}}\n"
        f"- {{id: chua, names: [{{name: Chùa}}], within: tinh, coordinates: {coordinates}{more}}}\n"
    )


@pytest.mark.parametrize(
    ("coordinates", "more", "expected"),
    [
        ("[20.64, 106.06]", ", precision: 100 m", []),
        ("[20.64, 106.06]", "", ["coordinates-without-precision"]),
        ("[106.06, 20.64]", ", precision: 100 m", ["coordinates-unreadable"]),
        ("[10.5, 106.7]", ", precision: 100 m", ["coordinates-far-from-parent"]),
    ],
)
def test_doubtful_coordinates(tmp_path: Path, coordinates: str, more: str, expected: list[str]) -> None:
    problems = problems_of(tmp_path, places(coordinates, more), checked=True)

    assert [p.code for p in problems] == expected
    assert all(p.position.file == "collections/authorities/places.yml" and p.position.line == 2 for p in problems)


def test_a_country_may_be_far(tmp_path: Path) -> None:
    problems = problems_of(tmp_path, places("[10.5, 106.7]", ", precision: x", ", type: nước"), checked=True)

    assert problems == []


def test_a_person_who_died_before_being_born(tmp_path: Path) -> None:
    text = (
        "-- collections/authorities/people.yml --\n"
        '- {id: a, name: A, birth: "1784", death: "1726"}\n- {id: b, name: B, birth: "1726", death: "1784"}\n'
        '- {id: c, name: C, birth: "thế kỷ XVIII", death: "1750"}\n'
    )

    assert told(problems_of(tmp_path, text, checked=True)) == [
        "collections/authorities/people.yml:1:3 person-dates-reversed"
    ]
