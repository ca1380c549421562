"""Chinese and Nôm characters in the HTML of pages: spanned, escaped, and never an empty box."""

from __future__ import annotations

import pytest

from hyplan_museum.language.messages import words
from hyplan_museum.museum import Glyph, HanNom, Rendition, Text
from hyplan_museum.pages.letters import Letters, is_of_han

PICTURE = Rendition("data:image/png;base64,AA==", "", 72, 96, "image/png")
HAN_NOM = HanNom(
    "hyplan/han-nom.css",
    frozenset("\U00030ede\ue123\U000313aa"),
    {
        "⿰口頂": Glyph("⿰口頂", description=Text.of(vi='chữ "đính" <b>'), picture=PICTURE),
        "\U00030ede": Glyph("\U00030ede", ids="⿺辶心", description=Text.of(vi="biang")),
        "天": Glyph("天", description=Text.of(vi="trời"), picture=PICTURE),
    },
)
SPAN = '<span class="hy-han" lang="und-Hani">'
VI = Letters(HAN_NOM, words("vi"), "vi")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Bia <chùa> “Hiến”", "Bia &lt;chùa&gt; “Hiến”"),
        (
            "Chùa 金鐘寺 & 天",
            f"Chùa {SPAN}金鐘寺</span> &amp; {SPAN}天</span>",
        ),
    ],
)  # fmt: skip
def test_characters_stand_in_spans_and_words_are_escaped(text: str, html: str) -> None:
    assert VI.html(text) == html


def test_a_character_with_a_glyph_needs_no_picture_and_one_without_has_it_or_its_parts_or_its_code() -> None:
    picture = VI.html("⿰口頂", "")
    assert picture == (
        '<span class="hy-han"><img class="hy-glyph" src="data:image/png;base64,AA==" '
        'alt="chữ &quot;đính&quot; &lt;b&gt;" title="chữ &quot;đính&quot; &lt;b&gt;" width="72" height="96"></span>'
    )
    assert 'title="biang">⿺辶心</span>' in VI.html("\U00030ede")
    assert ">U+E123</span>" in VI.html("\ue123")
    assert ">U+313AA</span>" in VI.html("\U000313aa")
    assert "⿰木木</span>" in VI.html("⿰木木")


def test_finished_html_keeps_its_tags_and_attributes() -> None:
    html = '<p><a href="x" title="a > 天 b">天</a> và <em>地</em>&amp;</p>'

    assert VI.within(html) == (
        '<p><a href="x" title="a > 天 b"><span class="hy-han" lang="und-Hani">天</span></a> và '
        '<em><span class="hy-han" lang="und-Hani">地</span></em>&amp;</p>'
    )
    assert VI.within("<p>Bia</p>") == "<p>Bia</p>"


def test_what_stands_for_a_character_is_listed_once_with_the_reason() -> None:
    found = VI.stand_ins(["天⿰口頂\ue123", "⿰口頂"])

    assert [(code, why) for _, code, why in found] == [
        ("⿰口頂", 'chữ "đính" <b>'),
        ("U+E123", words("vi")["glyph_missing"]),
    ]


@pytest.mark.parametrize(
    ("code", "of_han"),
    [("lzh", True), ("lzh-Hant", True), ("zh-Hant", True), ("vi-Hani", True), ("vi", False), ("en", False)],
)
def test_a_language_of_these_characters_says_all_there_is_to_say(code: str, of_han: bool) -> None:
    assert is_of_han(code) is of_han
