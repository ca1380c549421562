"""What of a Markdown page is words to look for, and what is not."""

from __future__ import annotations

import pytest

from hyplan_museum.pages.plain_words import words_of


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Đi *chậm*, **nhìn** `kỹ` \\*.", "Đi chậm, nhìn kỹ *."),
        ("[bia](artifact:bia-06 'lời') và [đền][1]\n\n[1]: https://example.org 'x'", "bia và đền"),
        ("[![Cổng làng](a.jpg)](artifacts/kt-17/){.to width=3}", "Cổng làng"),
        ("trước\n\n<!-- thầm\n\nkín -->\n\nsau <!-- thầm -->", "trước sau"),
        (
            '<div class="a > b" data-x="y">trong <b>kh</b>ung</div> <https://example.org>',
            "trong khung https://example.org",
        ),
        ("<script>\nvar a = 'bí mật'\n</script>\n<style>p {}</style>\nlời", "lời"),
        ("một\n\n```yaml\nma: nguon <!--\n```\nhai -->", "một hai -->"),
        ("{{ page.title }} {% for x in y %}lời{% endfor %} {# thầm #} `{{ x }}`", "lời"),
        ("| Nơi | Giờ |\n|---|:-:|\n| Chùa | `mở` |", "Nơi Giờ Chùa mở"),
        ('!!! note "Xin nhớ"\n    Trong khung.\n\n??? tip\n    Mở ra.', "Xin nhớ Trong khung. Tip Mở ra."),
        ("> lời\n> dẫn\n\n- một\n  1. hai\n\n---\n\nba[^1]\n\n[^1]: Chú thích.", "lời dẫn một hai ba Chú thích."),
        ('*[HTML]: Hyper\n[TOC]\n--8<-- "x.md"\n:material-home: nhà', "nhà"),
        ("Tha\u0300nh &amp; &lt;b&gt; snake_case _nhấn_", "Thành & <b> snake_case nhấn"),
        ("5 < 6 và a<b", "5 < 6 và a<b"),
    ],
)
def test_text_is_what_a_visitor_reads(markdown: str, text: str) -> None:
    assert words_of(markdown, 10_000) == ("", (), text)


def test_the_first_heading_is_the_title_and_the_others_are_headings() -> None:
    page = "# Tham *quan* {#a .b}\n\nLời.\n\n## Xa `hơn` ##\n\nGần\n---\n\n```sh\n# không phải\n```\n### [Sâu](x.md)\n"

    assert words_of(page, 10_000) == ("Tham quan", ("Xa hơn", "Gần", "Sâu"), "Lời.")


def test_a_long_page_is_cut_between_words_and_its_headings_are_not() -> None:
    title, headings, text = words_of("# A\n" + "lời nói " * 9_000 + "\n## Cuối\n", 10_000)

    assert (title, headings) == ("A", ("Cuối",))
    assert len(text) <= 10_000
    assert text.endswith(("lời", "nói"))
