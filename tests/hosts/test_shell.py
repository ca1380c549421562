"""Stamping: a host's page is split once, and filled."""

from __future__ import annotations

import pytest

from hyplan_museum.hosts.shell import MARKERS, NoShellError, Shell, with_file_links
from hyplan_museum.outputs import PageText

HOST = (
    f'<html><head><title>{MARKERS["title"]} - M</title><meta name=description content="{MARKERS["description"]}">'
    f"{MARKERS['head']}</head><body><a href=#{MARKERS['skip']}>skip</a>"
    f"<i>{MARKERS['title']}</i>{MARKERS['body']}</body>"
)


def test_every_slot_is_filled_and_title_and_description_are_escaped() -> None:
    text = PageText("A <script>", 'd "q" & x', "<link>", '<h1 id="x">A</h1><p>hyplan</p>')

    assert Shell.of(HOST).stamp(text) == (
        "<html><head><title>A &lt;script&gt; - M</title>"
        '<meta name=description content="d &quot;q&quot; &amp; x"><link></head>'
        '<body><a href=#x>skip</a><i>A &lt;script&gt;</i><h1 id="x">A</h1><p>hyplan</p></body>'
    )


def test_words_that_look_like_a_slot_are_only_words() -> None:
    text = PageText(MARKERS["body"], MARKERS["title"], MARKERS["body"], f"<h1 id=a>{MARKERS['head']}</h1>")

    stamped = Shell.of(HOST).stamp(text)

    assert f"<h1 id=a>{MARKERS['head']}</h1>" in stamped
    assert f"<title>{MARKERS['body']} - M</title>" in stamped


def test_a_heading_without_id_gets_the_one_the_skip_link_leads_to() -> None:
    stamped = Shell.of(HOST).stamp(PageText("t", "d", "", "<nav></nav><h1>T</h1>"))

    assert "<a href=#hy-title>skip</a>" in stamped
    assert '<nav></nav><h1 id="hy-title">T</h1>' in stamped


def test_where_the_host_brings_a_heading_the_body_gives_up_its_own() -> None:
    shell = Shell.of(HOST.replace(MARKERS["body"], f"<h1 id=welcome>W</h1>{MARKERS['body']}"))

    assert "<h1 id=welcome>W</h1><p>b</p>" in shell.stamp(PageText("t", "d", "", '<h1 id="t">T</h1>\n<p>b</p>'))


def test_the_words_that_open_a_body_go_with_its_heading() -> None:
    shell = Shell.of(HOST.replace(MARKERS["body"], f"<h1 id=welcome>W</h1>{MARKERS['body']}"))
    body = '<div><header class="hy-opening"><h1 id="t">T</h1><p>lời chào</p></header>\n<p>b</p></div>'

    assert "<h1 id=welcome>W</h1><div><p>b</p></div>" in shell.stamp(PageText("t", "d", "", body))


def test_the_language_switch_moves_into_the_hosts_header_where_there_is_room_for_it() -> None:
    switch = '<nav class="hy-switch" aria-label="x"><a href="../en/">English</a></nav>'
    text = PageText("t", "d", "", f'<div class="hy-way">{switch}</div><h1 id="t">T</h1>')
    roomy = HOST.replace("<body>", f"<body><header>{MARKERS['switch']}</header>")

    assert f'<header>{switch}</header><a href=#t>skip</a><i>t</i><div class="hy-way"></div><h1' in (
        Shell.of(roomy).stamp(text)
    )
    assert f'<div class="hy-way">{switch}</div><h1' in Shell.of(HOST).stamp(text)


@pytest.mark.parametrize("slot", ["title", "head", "body"])
def test_a_page_without_a_slot_is_no_shell(slot: str) -> None:
    with pytest.raises(NoShellError, match=slot):
        Shell.of(HOST.replace(MARKERS[slot], ""))  # type: ignore[index]  # slots are names


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("../visit/", "../visit/index.html"),
        (".", "index.html"),
        ("./", "index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        ("../#x", "../index.html#x"),
        ("a/?q=1#x", "a/index.html?q=1#x"),
        ("./a/", "a/index.html"),
        ("#x", "#x"),
        ("", ""),
        ("a.pdf", "a.pdf"),
        ("/museum/visit/", "/museum/visit/"),
        ("https://example.org/", "https://example.org/"),
        ("//example.org/", "//example.org/"),
        ("mailto:a@b.vn", "mailto:a@b.vn"),
    ],
)
def test_links_to_folders_lead_to_files(href: str, expected: str) -> None:
    assert with_file_links(f'<a class="x" href="{href}">') == f'<a class="x" href="{expected}">'


def test_the_hosts_script_finds_no_alternate_to_ask_a_sitemap_of() -> None:
    head = '<link rel="alternate" hreflang="en" href="https://example.org/en/">'

    assert '<link rel="alternate " hreflang="en"' in Shell.of(HOST).stamp(PageText("t", "d", head, "<h1>t</h1>"))
