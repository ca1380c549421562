"""One small font of the characters a museum uses, out of the pieces that come along or of a font of its own."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from museum_in_a_string import write
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from hyplan_museum import glyphs, images
from hyplan_museum.checking import Checked, check
from hyplan_museum.glyphs import bundled, drawing
from hyplan_museum.glyphs.outlines import outlines
from hyplan_museum.hosts.chrome import document_head
from hyplan_museum.museum import Glyph, Text
from hyplan_museum.publication import published
from hyplan_museum.settings import Settings

RARE = "天應寺碑四方小長安金鐘鍾一二三五國工㐌㗂𡨸喃𠀧𦊚𠄼𠊛𡦂𨑗𩄲𪀄𫥧𫸍𬁼𭓇"
FONT = "plugins:\n  - hyplan-museum: {languages: [vi, en], rights: CC0-1.0, han_nom_font: fonts/rieng.ttf}\n"


def font_of(chars: str) -> bytes:
    """A font as a curator has it, with exactly these characters."""
    font, written = TTFont(io.BytesIO(drawing.from_pieces(set(chars)))), io.BytesIO()
    font.flavor = None
    font.save(written)
    return written.getvalue()


def bomb() -> bytes:
    """A font whose one range of characters is said to end four thousand million later."""
    font = TTFont(io.BytesIO(font_of("𡨸")))
    ranges = next(table for table in font["cmap"].tables if table.format == 12).compile(font)
    whole = font_of("𡨸")
    assert whole.count(ranges) == 1
    return whole.replace(ranges, ranges[:20] + b"\xff" * 4 + ranges[24:])


def characters_in(woff2: bytes) -> set[str]:
    return {chr(code) for code in TTFont(io.BytesIO(woff2)).getBestCmap()}


def museum(root: Path, text: str, font: bytes | None = None) -> Checked:
    write(root, text + (f"-- mkdocs.yml --\nsite_name: Thử\nsite_url: https://example.org/\n{FONT}" if font else ""))
    if font:
        (root / "fonts").mkdir()
        (root / "fonts/rieng.ttf").write_bytes(font)
    return check(root)


def letter(root: Path, checked: Checked) -> glyphs.Lettering:
    said = glyphs.of(published(checked.museum, drafts=True), checked.lettered)
    return glyphs.letter(root, said, checked.settings, root / ".hyplan", glyphs.documents(root))


def codes(checked: Checked) -> list[str]:
    ours = ("han-nom", "ids-", "glyph-", "inscription-")
    return [f"{p.position} {p.code}" for p in checked.problems if p.code.startswith(ours)]


def test_the_table_of_what_the_bundled_font_has_is_that_of_its_pieces() -> None:
    have: set[int] = set()
    for name, *_ in bundled.pieces():
        data = io.BytesIO((bundled.FOLDER / name).read_bytes())
        have.update(TTFont(data, lazy=True).getBestCmap())

    stated = {code for first, last in bundled.COVERED for code in range(first, last + 1)}
    assert have == stated


def test_outlines_are_those_that_fonttools_decodes() -> None:
    piece = bundled.FOLDER / "HanaMinA.CJK-Symbols-and-Punctuation.woff2"
    font = TTFont(io.BytesIO(piece.read_bytes()))
    cmap = font.getBestCmap()

    found = outlines(piece, map(chr, cmap))

    assert len(found) > 50
    for char, outline in found.items():
        glyph = font["glyf"][cmap[ord(char)]]
        assert outline.points == tuple(map(tuple, getattr(glyph, "coordinates", ())))
        assert outline.ends == tuple(getattr(glyph, "endPtsOfContours", ()))
        assert list(outline.on_curve) == [flag & 1 for flag in getattr(glyph, "flags", ())]


def test_the_font_has_exactly_the_characters_asked_for_and_is_small() -> None:
    sixty_five = RARE + "".join(chr(0x20000 + 991 * n) for n in range(65 - len(RARE)))

    made = drawing.from_pieces(set(sixty_five))

    assert len(set(sixty_five)) == 65
    assert characters_in(made) == set(sixty_five)
    assert len(made) < 20_000
    assert made == drawing.from_pieces(set(sixty_five))
    font = TTFont(io.BytesIO(made))
    assert {font["hmtx"][name] for name in font.getGlyphOrder()} >= {(1024, 0)}
    assert {width for width, _ in font["hmtx"].metrics.values()} == {1024}


def test_the_museums_own_font_is_asked_first_and_nothing_is_drawn_twice(tmp_path: Path) -> None:
    checked = museum(tmp_path, "-- collections/bia/a.yml --\ntitle: 天應寺 𡨸喃\n", font_of("天喃安"))

    made = letter(tmp_path, checked)

    own, ours = (Path(o.file).read_bytes() for o in made.outputs if o.uri.endswith(".woff2"))
    assert characters_in(own) == {"天", "喃"}
    assert characters_in(ours) == {"應", "寺", "𡨸"}
    style = next(o for o in made.outputs if o.uri == made.han_nom.stylesheet)
    assert style.render
    assert b"unicode-range:U+5583,U+5929}" in style.render()
    assert made.inputs == ("fonts/rieng.ttf",)
    marks = {o.file: Path(o.file).stat().st_mtime_ns for o in made.outputs if o.file}
    assert {o.file: Path(o.file).stat().st_mtime_ns for o in letter(tmp_path, checked).outputs if o.file} == marks


def test_documents_are_lettered_too_and_what_is_used_no_more_leaves_the_cache(tmp_path: Path) -> None:
    checked = museum(tmp_path, "-- docs/visit.md --\n# Thăm\n\nChùa 金鐘寺.\n-- collections/bia/a.yml --\ntitle: Bia\n")

    made = letter(tmp_path, checked)

    assert checked.lettered == frozenset()
    assert characters_in(Path(made.outputs[1].file).read_bytes()) == set("金鐘寺")
    (tmp_path / "docs/visit.md").write_text("# Thăm\n\nChùa 寺.\n", "utf-8")
    letter(tmp_path, checked)
    assert len(list((tmp_path / ".hyplan/han-nom").iterdir())) == 1
    (tmp_path / "docs/visit.md").write_text("# Thăm\n", "utf-8")
    assert letter(tmp_path, checked).outputs == ()


def test_only_records_whose_files_hold_such_characters_are_looked_at(tmp_path: Path) -> None:
    checked = museum(
        tmp_path,
        "-- collections/bia/a.yml --\ntitle: Bia “1625” – chùa Hiến\n-- collections/bia/b.yml --\ntitle: 碑\n"
        "-- collections/cuon/c.yml --\ntitle: Cuốn\n"
        "-- collections/cuon/media/c_1.vtt --\nWEBVTT\n\n00:00 --> 00:01\n碑\n",
    )

    assert checked.lettered == {("Artifact", "b"), ("Artifact", "c"), ("Collection", "cuon")}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("rieng.ttf", b"no font"),
        ("rieng.ttf", font_of("天")[:900]),
        ("rieng.ttf", bomb()),
        ("rieng.woff2", b""),
        ("khong-co.ttf", None),
    ],
)
def test_a_font_that_cannot_be_used_is_told_and_ours_takes_its_place(
    tmp_path: Path, name: str, data: bytes | None
) -> None:
    block = FONT.replace("rieng.ttf", name)
    write(tmp_path, f"-- mkdocs.yml --\nsite_name: Thử\n{block}-- collections/bia/a.yml --\ntitle: 天\n")
    (tmp_path / "fonts").mkdir()
    if data is not None:
        (tmp_path / "fonts" / name).write_bytes(data)

    checked = check(tmp_path)

    assert codes(checked) == ["mkdocs.yml han-nom-font-unusable"]
    assert [o.uri for o in letter(tmp_path, checked).outputs if o.uri.endswith(".woff2")]


def test_a_font_outside_the_museum_is_no_font_of_its(tmp_path: Path) -> None:
    write(tmp_path, f"-- mkdocs.yml --\nsite_name: Thử\n{FONT.replace('fonts/rieng.ttf', '../rieng.ttf')}")

    assert "option-wrong" in {problem.code for problem in check(tmp_path).problems}


def test_what_nobody_else_can_read_is_told_with_its_codes(tmp_path: Path) -> None:
    checked = museum(
        tmp_path,
        "-- collections/bia/a.yml --\ntitle: Bia\nhan_nom_title: 天\ue123\ue124\n"
        "inscription:\n- {text: 寺\U0002b81f⿰口}\n- {text: 字\U00030ede}\n",
    )

    assert codes(checked) == [
        "collections/bia/a.yml:2:1 han-nom-private-use",
        "collections/bia/a.yml:4:4 han-nom-unassigned",
        "collections/bia/a.yml:4:4 ids-broken",
        "collections/bia/a.yml:5:4 han-nom-no-glyph",
    ]
    told = {problem.code: problem.values for problem in checked.problems}
    assert told["han-nom-private-use"]["codes"] == "U+E123, U+E124"
    assert told["han-nom-no-glyph"]["code"] == "U+30EDE"
    assert letter(tmp_path, checked).han_nom.missing == set("\ue123\ue124\U0002b81f\U00030ede")


def test_a_picture_of_a_character_is_small_and_a_broken_one_is_told(tmp_path: Path) -> None:
    Image.new("RGB", (300, 400), "white").save(tmp_path / "chu.png", pnginfo=_secret())
    (tmp_path / "hong.png").write_bytes(b"no picture")
    given = tuple(
        Glyph(text, description=Text.of(vi="chữ"), file=file)
        for text, file in (
            ("⿰口頂", "chu.png"),
            ("⿰口木", "hong.png"),
            ("⿰口土", "../x.png"),
            ("⿰口人", "none.png"),
        )
    )

    made, problems = images.pictures_of_glyphs(tmp_path, Settings(Text.of(vi="x"), glyphs=given), tmp_path / ".hyplan")

    assert list(made) == ["⿰口頂"]
    assert (made["⿰口頂"].width, made["⿰口頂"].height) == (72, 96)
    data = base64.b64decode(made["⿰口頂"].uri.removeprefix("data:image/png;base64,"))
    assert len(data) < 500
    assert b"secret" not in data
    assert [problem.code for problem in problems] == ["glyph-picture-unusable"] * 3


def _secret() -> PngInfo:
    info = PngInfo()
    info.add_text("Comment", "secret")
    return info


def test_a_page_of_docs_links_the_style_sheet_only_where_it_has_such_characters() -> None:
    with_them, without = (
        document_head(f"<head></head><p>{words}</p>", "visit/", {}, "", "hyplan/han-nom.css")
        for words in ("Chùa 金鐘寺", "Chùa Chuông 😀")
    )

    assert '<link rel="stylesheet" href="../hyplan/han-nom.css">' in with_them
    assert "han-nom" not in without
