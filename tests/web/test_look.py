"""The look: colours that can be read, type that moves nothing and has every letter, a museum's own in ten lines."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hyplan_museum.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "hyplan_museum/pages/static/built"
TOKENS = (ROOT / "web/src/tokens.css").read_text("utf-8")
HANDBOOK = (ROOT / "docs/handbook/look.md", ROOT / "docs/handbook/look.en.md")

INKS = ("ink", "soft", "accent", "note")
GROUNDS = ("paper", "wall", "panel")
PAIRS = [*product(INKS, GROUNDS), ("note", "mark"), ("ink", "mark"), ("on-band", "band")]
VIETNAMESE = "".join(
    unicodedata.normalize("NFC", letter + quality + tone)
    for letter, qualities in {
        "a": "\u0306\u0302", "e": "\u0302", "i": "", "o": "\u0302\u031b", "u": "\u031b", "y": ""
    }.items()
    for quality in ("", *qualities)
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
)  # fmt: skip
LETTERS = VIETNAMESE + VIETNAMESE.upper() + "đĐ" + "".join(map(chr, range(0x20, 0x7F))) + "–—“”‘’…₫·"
SHORT = "Năm chiếc đĩa vàng và mấy mảnh nhỏ bằng vàng trên chín mươi phần trăm, tìm thấy khi mở sông Cửu An."


def palette(suffix: str) -> dict[str, str]:
    """The museum's own colours for light pages (no suffix) or dark ones (`-dark`)."""
    return dict(re.findall(rf"var\(--look-([a-z-]+?){suffix}, (#[0-9a-f]{{6}})\)", TOKENS))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("suffix", ["", "-dark"], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids="-on-".join)
def test_every_ink_can_be_read_on_every_ground(ink: str, ground: str, suffix: str) -> None:
    colours = palette(suffix)

    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("page", HANDBOOK, ids=lambda page: page.name)
@pytest.mark.parametrize("suffix", ["", "-dark"], ids=["light", "dark"])
def test_so_it_is_in_the_example_of_the_handbook(page: Path, suffix: str) -> None:
    own = dict(re.findall(rf"--look-([a-z]+){suffix}: (#[0-9a-f]{{6}});", page.read_text("utf-8")))
    colours = palette(suffix) | own

    assert len(own) == 6
    assert [pair for pair in PAIRS if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []


def test_both_ways_into_dark_have_the_same_colours() -> None:
    by_reader, by_host = re.findall(r"body(?:\[.*?\]|:not\(\[dir\]\)) \{(.*?)\}", TOKENS, re.DOTALL)

    assert by_reader.split() == by_host.split()


@pytest.mark.parametrize("page", HANDBOOK, ids=lambda page: page.name)
def test_the_handbook_names_every_value_that_can_be_set(page: Path) -> None:
    text = page.read_text("utf-8")
    names = {name.removesuffix("-dark") for name in re.findall(r"var\((--look-[a-z-]+)", TOKENS)}

    assert {name for name in names if f"`{name}`" not in text} == set()


# --- type ---


def faces(style: str) -> list[tuple[str, str, Path]]:
    """Family, what a face is for and the file, of every face with a file of a built style sheet."""
    found = []
    for block in re.findall(r"@font-face\{(.*?)\}", (BUILT / style).read_text("utf-8")):
        values = dict(part.split(":", 1) for part in block.split(";") if ":" in part)
        if file := re.search(r"fonts/[\w.-]+\.woff2", block):
            kind = f"{values.get('font-weight', '400')} {values.get('font-style', 'normal')}"
            found.append((values["font-family"].strip(), f"{kind} {values['unicode-range']}", BUILT / file[0]))
    return found


def test_the_fonts_of_a_first_view_keep_to_their_budget() -> None:
    assert sum(file.stat().st_size for *_, file in faces("museum.css")) <= 60_000


@pytest.mark.parametrize("style", ["museum.css", "museum-later.css"])
def test_every_face_has_every_vietnamese_letter(style: str) -> None:
    covered: dict[tuple[str, str], str] = {}
    for family, kind, _ in faces(style):
        weight, ranges = kind.split(" ", 1)[0], kind.split("U+", 1)[1]
        key = (family, weight + ("italic" if "italic" in kind else ""))
        for stretch in ("U+" + ranges).split(","):
            first, _, last = stretch.strip().removeprefix("U+").partition("-")
            covered[key] = covered.get(key, "") + "".join(map(chr, range(int(first, 16), int(last or first, 16) + 1)))

    assert len(covered) == (2 if style == "museum.css" else 4)
    assert {key for key, letters in covered.items() if set(LETTERS) - set(letters)} == set()


def test_every_font_comes_with_its_licence() -> None:
    for *_, file in (*faces("museum.css"), *faces("museum-later.css")):
        licence = next(path for path in BUILT.glob("fonts/*-LICENSE.txt") if file.name.startswith(path.name[:-12]))

        assert "SIL Open Font License, Version 1.1" in licence.read_text("utf-8")


@pytest.fixture(scope="module")
def specimen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("specimen") / "hyplan"
    shutil.copytree(BUILT, folder)
    words = f"<h1>{SHORT}</h1><p class='hy-prose'>{SHORT * 6}</p><p>{SHORT * 6}</p><p><b>{LETTERS}</b></p>"
    page = folder.parent / "index.html"
    page.write_text(
        f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chữ</title>'
        f'<link rel="stylesheet" href="hyplan/museum.css"><script defer src="hyplan/museum.js"></script></head>'
        f'<body><div class="hy">{words}</div></body></html>',
        "utf-8",
    )
    return page


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def widths(page: Page) -> list[float]:
    """Of a title, a text in serif and one in sans, each on one line."""
    found: list[float] = page.evaluate(
        "[...document.querySelectorAll('h1, p:not(:last-child)')].map(one => {"
        " one.style.cssText = 'white-space: nowrap; width: max-content; max-width: none'; return one.offsetWidth })"
    )
    return found


@pytest.mark.browser
def test_words_take_the_room_they_will_take_when_the_fonts_have_come(specimen: Path, page: Page) -> None:
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto(specimen.as_uri())
    without = widths(page)
    page.unroute("**/*.woff2")
    page.goto(specimen.as_uri())
    page.evaluate("document.fonts.ready")

    assert page.evaluate("document.fonts.check('16px \"Source Serif 4\"', 'ộ')")
    assert without == pytest.approx(widths(page), rel=0.03)


@pytest.mark.browser
def test_bold_comes_after_the_page_has_been_drawn(specimen: Path, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto(specimen.as_uri())
    page.wait_for_function("document.querySelector('link[href$=\"museum-later.css\"]')")
    page.wait_for_load_state("networkidle")
    later = asked.index("museum-later.css")

    assert not [name for name in asked[:later] if "600" in name]
    assert "source-sans-3-vietnamese-600-normal.woff2" in asked[later:]


# --- a museum's own ---


@pytest.mark.browser
def test_a_museum_changes_the_look_in_ten_lines(tmp_path: Path, page: Page) -> None:
    museum = tmp_path / "museum"
    shutil.copytree(ROOT / "tests/museums/minimal", museum)
    example = re.search(r"```css\n(.*?)```", HANDBOOK[0].read_text("utf-8"), re.DOTALL)
    assert example is not None
    assert example[1].count("\n") <= 10
    (museum / "docs").mkdir(exist_ok=True)
    (museum / "docs/look.css").write_text(example[1], "utf-8")
    settings = (museum / "mkdocs.yml").read_text("utf-8")
    palette = "  font: false\n  palette: {scheme: default, primary: custom, accent: custom}\n"
    assert "  font: false\n" in settings
    (museum / "mkdocs.yml").write_text(
        settings.replace("  font: false\n", palette) + "extra_css: [look.css]\n", "utf-8"
    )
    with pytest.raises(SystemExit) as ended:
        main(["build", "-C", str(museum), "-o", str(tmp_path / "site")])
    assert ended.value.code == 0
    page.goto(next((tmp_path / "site/artifacts").rglob("index.html")).as_uri())

    def style(selector: str, name: str) -> str:
        return str(page.eval_on_selector(selector, f"one => getComputedStyle(one).{name}"))

    assert style(".hy a", "color") in ("rgb(27, 79, 114)", "rgb(90, 81, 71)")
    assert style("body", "backgroundColor") == "rgb(255, 255, 255)"
    assert style(".hy h1", "fontFamily").startswith("Georgia")
    assert style(".md-footer-meta", "backgroundColor") == "rgb(18, 50, 74)"
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    assert style("body", "backgroundColor") == "rgb(17, 21, 26)"
    assert style(".md-footer-meta", "backgroundColor") == "rgb(12, 31, 46)"
