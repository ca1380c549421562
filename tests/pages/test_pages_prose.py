"""Curators' Markdown: what works, what is only words, and that the quick way gives what the long one would."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyplan_museum.pages import prose
from hyplan_museum.pages.prose import Prose, to_text


def html(markdown: str, top: int = 3) -> str:
    known = {("artifact", "bia-06"): "../../artifacts/bia-06/index.html"}
    return Prose().html(markdown, top=top, resolve=lambda kind, id: known.get((kind, id)))


def test_plain_words_become_paragraphs() -> None:
    assert html("Một dòng\nhai dòng\n\nđoạn hai") == "<p>Một dòng\nhai dòng</p>\n<p>đoạn hai</p>"


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.sampled_from("aăđB1 .\n,“”-–():;!?\"'>#=+~/0"), max_size=60))
def test_what_is_taken_for_plain_is_what_markdown_makes_of_it(markdown: str) -> None:
    if not prose._is_plain(markdown):
        return
    converter = Prose()
    long = converter._convert(markdown)

    assert converter.html(markdown).replace("&#x27;", "'") == long.replace("&quot;", '"')


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**đậm** *nghiêng*", "<p><strong>đậm</strong> <em>nghiêng</em></p>"),
        ("- một\n- hai", "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>"),
        ("3. ba", '<ol start="3">\n<li>ba</li>\n</ol>'),
        ("> lời", "<blockquote>\n<p>lời</p>\n</blockquote>"),
        ("<ruby>字<rt>tự</rt></ruby>", "<p><ruby>字<rt>tự</rt></ruby></p>"),
        ("dòng<br>mới", "<p>dòng<br>mới</p>"),
    ],
)
def test_markdown_works(markdown: str, expected: str) -> None:
    if expected.startswith("<ol"):
        expected = expected.replace("</ul>", "</ol>")

    assert html(markdown) == expected


def test_tables_keep_their_alignment() -> None:
    made = html("| a | b |\n|---|--:|\n| 1 | 2 |")

    assert "<table>" in made
    assert '<td align="right">2</td>' in made


def test_headings_begin_below_the_pages_own_and_skip_no_level() -> None:
    assert html("# A\n\n#### B\n\n# C\n\n## D\n\n### E", top=3).replace("\n", "") == (
        "<h3>A</h3><h4>B</h4><h3>C</h3><h4>D</h4><h5>E</h5>"
    )
    assert html("#### Chỉ một", top=2) == "<h2>Chỉ một</h2>"


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "<b onclick=x>đậm</b>",
        "<div>khối</div>",
        "<!-- ghi chú -->",
        "<img src=x onerror=alert(1)>",
        "<br onload=x>",
        "a < b && c > d",
        "&lt;i&gt; &copy; &#60;",
        "</p></article>",
        "<a href='javascript:x'>y</a>",
    ],
)
def test_what_is_not_markdown_is_words_as_typed(typed: str) -> None:
    assert to_text(f"Lời {typed} lời") == f"Lời {typed} lời"


def test_a_link_into_the_museum_gets_its_address() -> None:
    assert html("[bia](artifact:bia-06)") == (
        '<p><a href="../../artifacts/bia-06/index.html" rel="noopener noreferrer">bia</a></p>'
    )


@pytest.mark.parametrize(
    "target", ["artifact:khong-co", "javascript:alert(1)", "khac.md", "D:\\1.jpg", "data:text/html,x", "ftp://x"]
)
def test_a_link_that_leads_nowhere_leaves_its_words(target: str) -> None:
    assert html(f"Xem [bia này]({target}) nhé") == "<p>Xem bia này nhé</p>"


def test_links_to_other_hosts_mail_and_this_page_work() -> None:
    for target in ("https://a.example/?b=1", "mailto:a@b.example", "#mot-dong"):
        assert f'href="{target}"' in html(f"[x]({target})")
    assert 'href="mailto:a@b.example"' in html("<a@b.example>")


def test_a_picture_in_prose_is_never_loaded() -> None:
    made = html("![Ảnh bia](https://khac.example/x.png) ![riêng](anh.jpg) [![trong](x.png)](https://a.example/)")

    assert "<img" not in made
    assert '<a href="https://khac.example/x.png" rel="noopener noreferrer">Ảnh bia</a>' in made
    assert "riêng" in made
    assert '<a href="https://a.example/" rel="noopener noreferrer">trong</a>' in made


def test_unclosed_tags_are_closed() -> None:
    assert html("<ruby>字 và <mark>dấu") == "<p><ruby>字 và <mark>dấu</mark></ruby></p>"


def test_text_is_one_line_of_words() -> None:
    assert to_text("# Đầu\n\n- *một*\n- [hai](https://x.example)\n\n| a | b |\n|---|---|\n| 1 | 2 |") == (
        "Đầu một hai a b 1 2"
    )
    assert to_text("Thường\n\nthôi") == "Thường thôi"


def test_one_converter_forgets_what_it_made_before() -> None:
    converter = Prose()
    first = converter.html("[a][x]\n\n[x]: https://a.example")

    assert "https://a.example" in first
    assert converter.html("[a][x]") == "<p>[a][x]</p>"
