"""Every trap of YAML that curators fall into: each is told with its code, line and column, none stops the others."""

from __future__ import annotations

import pytest
from growth import grows_linearly

from hyplan_museum.problems import Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.yaml import Loaded, load_text

NBSP, ZERO_WIDTH = "\u00a0", "\u200b"

# name: (text, [(code, line, column)], whether the record is whole)
TRAPS: dict[str, tuple[str, list[tuple[str, int, int]], bool]] = {
    "a tab for indentation": ("title:\n\tvi: Bia\n", [("tab-in-indentation", 2, 1)], True),
    "a tab that breaks the levels": ("title: a\n\tkind: b\n", [("tab-in-indentation", 2, 1)], False),
    "a no-break space after the colon": (f"title:{NBSP}Chùa\nkind: x\n", [("odd-space", 1, 7)], True),
    "a no-break space in the words": (f"title: Chùa{NBSP}Hiến\n", [("odd-space", 1, 12)], True),
    "a zero width space in a key": (f"ti{ZERO_WIDTH}tle: Chùa\n", [("odd-space", 1, 3)], True),
    "no space after the only colon": ("title:Chùa\n", [("missing-space-after-colon", 1, 1)], False),
    "no space after the first colon": ("title:Chùa\nkind: object\n", [("missing-space-after-colon", 1, 1)], False),
    "no space after the last colon": ("kind: object\ntitle:Chùa\n", [("missing-space-after-colon", 2, 1)], False),
    "no space after a colon between": ("kind: a\ntitle:Chùa\ndate: 1\n", [("missing-space-after-colon", 2, 1)], False),
    "no space after a colon in braces": ('title: {vi:"Chùa"}\n', [("missing-space-after-colon", 1, 9)], False),
    "no space after a colon one level in": (
        "title:\n  vi:Chùa\n  en: P\n",
        [("missing-space-after-colon", 2, 3)],
        False,
    ),
    "no space after the dashes of a list": (
        "title: a\nmedia:\n  -file: a.jpg\n    alt: x\n  -file: b.jpg\nrelated:\n-bia-07\n",
        [("missing-space-after-dash", 3, 3), ("missing-space-after-dash", 5, 3), ("missing-space-after-dash", 7, 1)],
        False,
    ),
    "a dash in words, a number below zero": ("title: |\n  Gồm:\n  -một\ndate:\n  -500\n", [], True),
    "curly quotes around a value": ("title: a\nnumber: “12”\n", [("curly-quotes", 2, 9)], True),
    "curly quotes within a value": ("title: “Bia” và “chuông”\nnumber: '“12”'\n", [], True),
    "a hash that cuts a sentence": ("title: Chùa # đền\n", [("text-cut-by-hash", 1, 8)], True),
    "a value that is a hash": ("title: a\nnumber: #12\n", [("text-cut-by-hash", 2, 9)], True),
    "an unclosed quote": ('title: "Bia\nkind: object\ndate: x\n', [("unclosed-quote", 1, 8)], False),
    "an unclosed quote before another": ('title: "Bia\nkind: "object"\ndate: "x"\n', [("unclosed-quote", 1, 8)], False),
    "an unclosed quote that another one closes": ('title: "Bia\nkind: "\n', [("unclosed-quote", 1, 8)], False),
    "an unclosed single quote": ("title: 'Bia chùa\nkind: object\n", [("unclosed-quote", 1, 8)], False),
    "quotes inside quotes": ('kind: a\ntitle: "Bia "Cổ Việt""\ndate: 1\n', [("quote-inside-quotes", 2, 14)], False),
    "an apostrophe in single quotes": ("title: 'Hiến's stele'\n", [("quote-inside-quotes", 1, 14)], False),
    "quotes inside quotes in braces": ('title: {vi: "Bia "Cổ" x"}\nkind: x\n', [("quote-inside-quotes", 1, 19)], False),
    "words after the quotes": ('title: "Bia" chùa\n', [("quote-inside-quotes", 1, 14)], False),
    "a value that starts with @": ("title: @chua\nkind: a\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with `": ("title: `chua\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with %": ("title: %chua\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with **": ("title: **chua** x\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with [": ("title: [1] Bia\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with {": ("title: {a} b\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with |": ("title: | chua\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with >": ("title: > chua\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with -": ("title: - chua\nkind: x\n", [("value-starts-with-sign", 1, 8)], False),
    "a value that starts with *": ("title: *chua\nkind: x\n", [("anchor-or-alias", 1, 8)], False),
    "a value that starts with &": ("title: &neo\nkind: x\n", [("anchor-or-alias", 1, 8)], False),
    "an anchor and its alias": (
        "title: &neo chùa\nkind: *neo\n",
        [("anchor-or-alias", 1, 8), ("anchor-or-alias", 2, 7)],
        False,
    ),
    "a value that starts with !": ("title: !chua a\nkind: x\n", [("yaml-tag", 1, 8)], False),
    "a value that starts with ! and a space": ("title: ! chua a\nkind: x\n", [("yaml-tag", 1, 8)], False),
    "a tag that gives orders": ("title: !!python/object/apply:os.system [ls]\n", [("yaml-tag", 1, 8)], False),
    "a bracket never closed": ("title: [title not known\nkind: x\n", [("unclosed-bracket", 1, 8)], False),
    "a colon in the words": ("title: Bia: văn miếu\nkind: x\n", [("colon-in-value", 1, 8)], False),
    "a colon in the words in braces": ("title: {vi: Bia: chùa, en: x}\n", [("colon-in-value", 1, 13)], False),
    "a line too deep": ("title: a\n  kind: b\ndate: 1\n", [("bad-indentation", 2, 3)], False),
    "a line too shallow": ("title:\n    vi: a\n  en: b\ndate: 1\n", [("bad-indentation", 3, 3)], False),
    "the first line indented": (" title: a\nkind: b\n", [("bad-indentation", 2, 1)], False),
    "a Windows path in double quotes": ('title: "C:\\new\\a.jpg"\n', [("backslash-in-quotes", 1, 8)], False),
    "an escape that is none": ('title: "C:\\Users\\a.jpg"\nkind: b\n', [("backslash-in-quotes", 1, 11)], False),
    "a file name with an escape": ('file: "media\\new.jpg"\nkind: b\n', [("backslash-in-quotes", 1, 7)], False),
    "several documents": ("title: a\n---\ntitle: b\n", [("several-documents", 2, 1)], False),
    "a directive at the top": ("%YAML 1.1\n---\ntitle: a\n", [("yaml-directive", 1, 1)], False),
    "a line that starts with %": ("title: a\n%TAG x\n", [("yaml-directive", 2, 1)], False),
    "a control character": ("title: a\x07b\n", [("control-character", 1, 9)], False),
    "NUL": ("title: a\0b\n", [("control-character", 1, 9)], False),
    "an escaped control character": ('title: "a\\u0007"\n', [("control-character", 1, 8)], False),
    "an empty file": ("", [("empty-file", 1, 1)], False),
    "nothing but comments": ("# x\n\n", [("empty-file", 1, 1)], False),
    "a key twice": ("title: a\nkind: b\ntitle: c\n", [("duplicate-key", 3, 1)], True),
    "a merge key": ("title: a\n<<: {a: b}\n", [("merge-key", 2, 1)], False),
    "a comma in braces": ("title: {vi: Bia, chùa, en: b}\n", [("comma-in-braces", 1, 18)], False),
    "a key that is a list": ("? [a, b]\n: c\ntitle: x\n", [("key-not-text", 1, 3)], False),
    "a line without a colon": ("title: a\nđây là chữ\nkind: x\n", [("missing-colon", 2, 1)], False),
    "too many levels": ("title: " + "[" * 60 + "]" * 60 + "\n", [("too-deep", 1, 47)], False),
    "words and nothing else": ("Bia chùa Hiến\n", [("not-fields", 1, 1)], False),
    "an emoji before a fault counts as one column": ("title: 🏛 a: b\n", [("colon-in-value", 1, 8)], False),
    "no end to a quoted tag": ("title: !<x\n", [("yaml-tag", 1, 8)], False),
}


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int, int]]:
    return [(p.code, p.position.line, p.position.column) for p in problems]


@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_told_where_it_stands(name: str) -> None:
    text, expected, whole = TRAPS[name]

    loaded = load_text(text, "bia.yml")

    assert told(loaded.problems) == expected
    assert loaded.whole is whole
    for problem in loaded.problems:
        assert problem.position.file == "bia.yml"
        for language in ("vi", "en"):
            assert problem.message(language)
            assert problem.hint(language)


SOUND = {
    "comments": "title: Chùa\n# một dòng ghi chú\nkind: x   # hai dấu cách là ghi chú\n  # thụt vào\n",
    "a hash in quotes": 'title: "Chùa # đền"  # ghi chú\n',
    "a hash inside a word": "title: Chùa#đền\n",
    "a colon inside a word": "title: https://example.org/a:b\n",
    "a document start": "---\ntitle: a\n",
    "a document end": "title: a\n...\n",
    "an empty document after": "title: a\n---\n",
    "block text with signs": "description: |\n  @ * & ! # : - [ {\n  **đậm** và `mã`\n",
    "emphasis in words": "description: a **b** & c * d! e\n",
    "quotes within words": 'title: Bia "Cổ Việt" thôn\n',
    "an apostrophe within words": "title: Hiến's stele\n",
    "escaped quotes": "title: \"Bia \\\"Cổ Việt\\\"\"\nen: 'Hiến''s'\n",
    "braces over lines": "title: {\n  vi: Bia,\n  en: Stele\n}\n",
    "a quoted text over lines": 'title: "Bia chùa\n  Hiến"\nkind: x\n',
    "an escaped backslash": 'title: "a\\\\b"\n',
    "an empty value with a comment": "material:  # chưa có\ntitle: a\n",
    "CRLF": "title: a\r\nkind: b\r\n",
    "a byte order mark inside words of another script": "title: 天應寺\n",
}


@pytest.mark.parametrize("name", SOUND)
def test_what_is_sound_is_left_alone(name: str) -> None:
    loaded = load_text(SOUND[name], "bia.yml")

    assert loaded.problems == ()
    assert loaded.whole


def test_one_run_tells_every_fault_of_a_file_and_reads_the_rest() -> None:
    text = 'title: @a\nkind: "b "c""\ndate: x: y\nplace: chua-hien\ntitel: b\n'

    loaded = load_text(text, "bia.yml")

    assert told(loaded.problems) == [
        ("value-starts-with-sign", 1, 8),
        ("quote-inside-quotes", 2, 11),
        ("colon-in-value", 3, 7),
    ]
    assert isinstance(loaded.node, nodes.Mapping)
    assert [key.text for key, _ in loaded.node.entries] == ["place", "titel"]


def test_a_fault_in_one_language_leaves_the_other_one() -> None:
    loaded = load_text("title:\n  vi: Bia: chùa\n  en: Stele\nkind: Bia: x\n", "bia.yml")

    assert told(loaded.problems) == [("colon-in-value", 2, 7), ("colon-in-value", 4, 7)]
    assert isinstance(loaded.node, nodes.Mapping)
    title = loaded.node.get("title")
    assert isinstance(title, nodes.Mapping)
    assert [(key.text, getattr(value, "text", "")) for key, value in title.entries] == [("en", "Stele")]


def test_an_alias_bomb_is_refused_and_each_alias_told_once() -> None:
    lines = ['a: &a ["lol","lol","lol"]']
    for one, two in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{two}: &{two} [{','.join(['*' + one] * 9)}]")

    loaded = load_text("\n".join(lines), "bomb.yml")

    assert {p.code for p in loaded.problems} == {"anchor-or-alias"}
    assert len(loaded.problems) == 17
    assert not loaded.whole


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 50_000, "? " * 30_000, "- ? " * 30_000])
def test_depth_that_would_end_the_process_is_refused(text: str) -> None:
    loaded = load_text(text, "deep.yml")

    assert "too-deep" in {p.code for p in loaded.problems}
    assert loaded.node is None


def test_the_message_names_what_was_typed() -> None:
    (problem,) = load_text("title: Chùa # đền\n", "bia.yml").problems

    assert problem.message("vi") == ("Phần “# đền” bị bỏ, chỉ còn “Chùa”: dấu # sau dấu cách mở đầu lời ghi chú.")
    assert problem.hint("en").startswith("Put the whole text in single quotes")


def test_front_matter_keeps_the_lines_of_its_file() -> None:
    (problem,) = load_text("title: Bia: x\n", "index.md", first_line=2).problems

    assert str(problem.position) == "index.md:2:8"


@pytest.mark.parametrize(
    "line", ["a: &x\u0301 b\n", "\t\u00a0a: b\n", "x: \u00a0\n", "a: *b\n", "- @\n", '"a: b\n', "a:b\n"]
)
def test_a_large_broken_file_is_told_in_linear_time_and_not_without_end(line: str) -> None:
    def load(lines: int) -> Loaded:
        return load_text(line * lines, "large.yml")

    assert 0 < len(load(40_000).problems) < 41_000
    assert grows_linearly(load, 40_000)
