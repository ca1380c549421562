"""Words as IIIF permits them, and Markdown read without a Markdown reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hyplan_museum.iiif.lint.words import html as faults_of
from hyplan_museum.iiif.markup import permitted, plain, without_marks
from hyplan_museum.iiif.uris import canonical, uri, web_address

NAUGHTY = Path(__file__).parents[2] / "../shared/data/hostile/naughty-strings.json"


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>Bia <strong>đá</strong> và <em>rùa</em></p>", "<p>Bia <b>đá</b> và <i>rùa</i></p>"),
        ("chỉ chữ", "<span>chỉ chữ</span>"),
        ("a &lt; b &amp; c", "<span>a &lt; b &amp; c</span>"),
        ("", ""),
        ("<h2>Mục</h2><p>Lời</p>", "<p><b>Mục</b></p><p>Lời</p>"),
        ("<ul><li>một</li><li>hai</li></ul>", "<p>• một</p><p>• hai</p>"),
        ("<ul>\n<li><p>một</p></li>\n</ul>", "<p>• một</p>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a b </p>"),
        ("<p>a<br/>b</p>", "<p>a<br>b</p>"),
        ('<a href="https://a.example/?x=1&amp;y=2">nguồn</a>', '<a href="https://a.example/?x=1&amp;y=2">nguồn</a>'),
        ('<a href="javascript:alert(1)">x</a>', "<a>x</a>"),
        ('<a href=" JaVaScRiPt:alert(1)">x</a>', "<a>x</a>"),
        ('<a href="../b/index.html">x</a>', "<a>x</a>"),
        ('<img src="x" onerror="alert(1)" alt="Hình bia">', "<span>Hình bia</span>"),
        ("<p>x<script>alert('</p>')</script>y</p>", "<p>xy</p>"),
        ("<style>p{}</style><p>x</p>", "<p>x</p>"),
        ("<svg onload=alert(1)><p>x</p></svg><p>y</p>", "<p>y</p>"),
        ("<p>x<script>alert(1)", "<p>x</p>"),
        ("<p onclick='x()'>a<b>b</p>c", "<span><p>a<b>b</b></p>c</span>"),
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("</b></p>x", "<span>x</span>"),
        ("<!-- a --><p>x</p>", "<p>x</p>"),
        ("<ruby>天<rt>thiên</rt></ruby>", "<span>天thiên</span>"),
        ("<p>a <scr<script>ipt>alert(1)</p>", "<p>a ipt&gt;alert(1)</p>"),
    ],
)
def test_html_is_written_anew_from_what_is_permitted(html: str, written: str) -> None:
    assert permitted(html) == written


@pytest.mark.skipif(not NAUGHTY.is_file(), reason="the naughty strings of ../shared/data are not here")
def test_no_naughty_string_leaves_markup_that_is_not_permitted() -> None:
    for naughty in json.loads(NAUGHTY.read_text("utf-8")):
        for written in (plain(naughty), permitted(naughty), permitted(f"<p>{naughty}</p>")):
            assert list(faults_of("", written)) == [], naughty


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Bia đá", "Bia đá"),
        ("a & b", "a & b"),
        ("<b>x</b>", "<span>&lt;b&gt;x&lt;/b&gt;</span>"),
        ("3 < 4 & 5", "<span>3 &lt; 4 &amp; 5</span>"),
    ],
)
def test_plain_words_stay_plain_unless_a_client_could_read_markup_in_them(words: str, written: str) -> None:
    assert plain(words) == written


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Bia **đá** và *rùa*, __hai__ _mặt_", "Bia đá và rùa, hai mặt"),
        ("# Mục\n\nLời", "Mục\nLời"),
        ("Một dòng\nxuống dòng\n\nđoạn hai", "Một dòng xuống dòng\nđoạn hai"),
        ("- một\n- hai", "• một\n• hai"),
        ("[nguồn](https://a.example) và ![hình](x.jpg)", "nguồn và hình"),
        ("> lời dẫn", "lời dẫn"),
        ("`mã` và \\*sao\\*", "mã và *sao*"),
        ("2*3*4 và snake_case_name", "2*3*4 và snake_case_name"),
        ("[title not known]", "[title not known]"),
        ("?", "?"),
    ],
)
def test_markdown_keeps_every_word_without_its_marks(markdown: str, text: str) -> None:
    assert without_marks(markdown) == text


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://a.example/b", "https://a.example/b/"),
        ("HTTP://A.example:80/", "http://a.example/"),
        ("https://a.example:8443/", "https://a.example:8443/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("http://[::1]:8000/x/", "http://[::1]:8000/x/"),
        ("https://a.example/b%20c/", "https://a.example/b%20c/"),
    ],
)
def test_the_address_of_the_site_is_canonical(typed: str, written: str) -> None:
    assert canonical(typed) == written


@pytest.mark.parametrize("typed", ["", "a.example", "/b/", "ftp://a.example/", "https://"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not an http"):
        canonical(typed)


def test_somebody_elses_address_keeps_its_path_and_query() -> None:
    assert web_address("https://a.example/b?c=1#d") == "https://a.example/b?c=1#d"
    assert web_address("mailto:a@b.example") == ""
    assert web_address("") == ""


def test_an_address_with_other_letters_is_percent_encoded() -> None:
    assert uri("https://a.example/", "iiif/bìa 1#?") == "https://a.example/iiif/b%C3%ACa%201%23%3F"
