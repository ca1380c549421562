"""PDFs become pages, chapters find theirs, layers that do not fit stand for themselves."""

from __future__ import annotations

from dataclasses import replace

from hyplan_museum.museum import (
    Artifact,
    Chapter,
    Exhibit,
    InscriptionLine,
    Media,
    Museum,
    Picture,
    Region,
    Rendition,
    Scene,
    Text,
    Value,
)
from hyplan_museum.problems import Position, Problem
from hyplan_museum.rights import RIGHTS
from hyplan_museum.unfolding import framed, page_named, unfolded

HERE = Position("collections/a/a.yml", 1, 1)
T = Text.of
CC0 = RIGHTS["cc0-1.0"]


def medium(id: str, kind: str = "image", **more: object) -> Media:
    return Media(id, kind, f"{id}.{kind}", HERE, rights=CC0, **more)  # type: ignore[arg-type]


def museum(*media: Media, **more: object) -> Museum:
    artifact = Artifact("a", "c", T(vi="A"), Value(T(vi="tư liệu")), HERE, media=media)
    return Museum(artifacts={"a": replace(artifact, **more)})  # type: ignore[arg-type]


def chapter(line: int, label: str, page: str, *parts: Chapter) -> Chapter:
    return Chapter(T(vi=label), page, Position("collections/a/a.yml", line, 9), parts)


def told(problems: list[Problem]) -> list[str]:
    return [f"{p.position} {p.code}" for p in problems]


def outline(chapters: tuple[Chapter, ...]) -> list[object]:
    return [[c.media, outline(c.parts)] if c.parts else c.media for c in chapters]


def test_pages_stand_after_their_pdf_and_have_its_terms_and_names() -> None:
    pdf = medium("ho-so", "pdf", credit=T(vi="Bảo tàng"), alt=T(vi="Hồ sơ"), page_labels=(T(vi="Bìa"),))

    found, problems = unfolded(museum(medium("1"), pdf, medium("3")), {"ho-so.pdf": ("", "ii", "3")})

    pages = found.artifacts["a"].media
    assert problems == []
    assert [one.id for one in pages] == ["1", "ho-so", "ho-so-p1", "ho-so-p2", "ho-so-p3", "3"]
    assert [one.label and dict(one.label.values) for one in pages[2:5]] == [{"vi": "Bìa"}, {"und": "ii"}, None]
    assert all(one.rights == CC0 for one in pages)
    assert all(one.credit == pdf.credit for one in pages[2:5])
    assert all(one.alt is None for one in pages[2:5])


def test_a_museum_without_pdfs_and_chapters_is_left_as_it_is() -> None:
    plain = museum(medium("1"))

    assert unfolded(plain, {})[0] is plain
    assert framed(plain, {})[0] is plain


def test_a_page_may_be_named_before_it_is_known_and_is_told_where_it_is_missing() -> None:
    pdf = medium("1", "pdf")
    lines = (
        InscriptionLine("1", "奉", media="1-p2", region=Region("pct", 0, 0, 9, 9)),
        InscriptionLine("2", "天", media="1-p9"),
    )
    scene = Scene("s", T(vi="S"), T(), Position("exhibits/e/index.md", 7, 1), artifact="a", media="1-p8", region=None)
    read = museum(pdf, inscription=lines, written={"inscription.2.media": Position("collections/a/a.yml", 9, 5)})
    read = replace(read, exhibits={"e": Exhibit("e", T(vi="E"), HERE, scenes=(scene,))})

    found, problems = unfolded(read, {"1.pdf": ("", "")})

    assert page_named([pdf], "1-p2") is not None
    assert page_named([medium("1")], "1-p2") is None
    assert page_named([pdf], "1-p0") is None
    assert [line.media for line in found.artifacts["a"].inscription] == ["1-p2", None]
    assert found.exhibits["e"].scenes[0].media is None
    assert told(problems) == ["collections/a/a.yml:9:5 page-missing", "exhibits/e/index.md:7:1 page-missing"]


def test_chapters_begin_at_pages_by_number_or_id_and_in_order() -> None:
    contents = (
        chapter(1, "Tựa", "1"),
        chapter(2, "Một", "bia", chapter(3, "Một a", "2"), chapter(4, "Một b", "4-p2"), chapter(5, "Lùi", "2")),
        chapter(6, "Hai", "5"),
        chapter(7, "Trước", "3"),
        chapter(8, "Ngoài", "99"),
    )
    media = (medium("1"), medium("bia"), medium("lop", layer_of="bia"), medium("4", "pdf"), medium("5", "sound"))

    found, problems = unfolded(museum(*media, contents=contents), {"4.pdf": ("", "", "")})

    # pages: 1, bia, 4-p1, 4-p2, 4-p3
    assert outline(found.artifacts["a"].contents) == ["1", ["bia", ["bia", "4-p2"]], "4-p3"]
    assert told(problems) == [
        "collections/a/a.yml:5:9 contents-out-of-order",
        "collections/a/a.yml:7:9 contents-out-of-order",
        "collections/a/a.yml:8:9 contents-page-missing",
    ]
    assert problems[-1].values["pages"] == "5"


def test_more_names_than_pages_are_told() -> None:
    pdf = medium("1", "pdf", page_labels=(T(vi="a"), T(vi="b")))

    assert told(unfolded(museum(pdf), {"1.pdf": ("",)})[1]) == ["collections/a/a.yml:1:1 page-labels-too-many"]
    assert unfolded(museum(pdf), {})[1] == []  # a PDF that could not be read is told once


def picture(width: int, height: int) -> Picture:
    thumbnail = Rendition("t.jpg", "t.jpg", 40, 30, "image/jpeg")
    return Picture("0", width, height, "iiif/x", 512, (1,), (), {}, (), thumbnail)


def test_layers_may_differ_in_resolution_but_not_in_shape() -> None:
    layers = (medium("1", layer=T(vi="Thẳng")), *(medium(f"1-{n}", layer_of="1") for n in (2, 3, 4)))
    pictures = {
        ("a", "1"): picture(4000, 3000),
        ("a", "1-2"): picture(2001, 1500),
        ("a", "1-3"): picture(3000, 4000),
    }

    found, problems = framed(museum(*layers), pictures)

    assert [one.layer_of for one in found.artifacts["a"].media] == ["", "1", "", ""]
    assert [(p.code, p.values["size"]) for p in problems] == [("layers-differ", "3000×4000")]


def test_a_layer_over_a_picture_that_is_withheld_stands_for_itself() -> None:
    over = medium("1-2", layer_of="1")

    assert (
        framed(museum(over), {("a", "1"): picture(4, 3), ("a", "1-2"): picture(4, 3)})[0]
        .artifacts["a"]
        .media[0]
        .layer_of
        == ""
    )
