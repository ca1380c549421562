"""The loader keeps what was typed: text, places, order; nothing is guessed."""

from __future__ import annotations

import unicodedata

import hypothesis.strategies as st
import pytest
import yaml
from growth import costs_at_most
from hypothesis import given

from hyplan_museum.source import nodes, yaml_parser
from hyplan_museum.source.yaml import load_text


def values(text: str) -> dict[str, str]:
    node = load_text(text, "a.yml").node
    assert isinstance(node, nodes.Mapping)
    return {key.text: value.text for key, value in node.entries if isinstance(value, nodes.Scalar)}


def test_every_scalar_is_the_text_as_typed() -> None:
    typed = {
        "date": "1707-03-15", "no": "012345", "octal": "0o17", "lang": "no", "size": "12:30", "ver": "1997.10",
        "day": "1888-02-31", "thousand": "1_000", "yes": "on", "nothing": "null", "tilde": "~", "number": "-0500",
        "time": "2001-12-14t21:59:43.10-05:00", "infinite": ".inf", "hex": "0x1F", "float": "2.80",
    }  # fmt: skip

    assert values("".join(f"{key}: {value}\n" for key, value in typed.items())) == typed


def test_keys_are_text_too() -> None:
    assert values("1: a\ntrue: b\n2024-01-01: c\n") == {"1": "a", "true": "b", "2024-01-01": "c"}


def test_keys_and_values_know_their_places() -> None:
    node = load_text("title:\n  vi: Bia\nmedia:\n  - file: a.jpg\n    alt: 天應寺 x\n", "c/a.yml").node

    assert isinstance(node, nodes.Mapping)
    (title, languages), (_, media) = node.entries
    assert str(title.position) == "c/a.yml:1:1"
    assert isinstance(languages, nodes.Mapping)
    assert str(languages.entries[0][0].position) == "c/a.yml:2:3"
    assert str(languages.entries[0][1].position) == "c/a.yml:2:7"
    assert isinstance(media, nodes.Sequence)
    first = media.items[0]
    assert isinstance(first, nodes.Mapping)
    assert str(first.entries[1][1].position) == "c/a.yml:5:10"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(end: str) -> None:
    node = load_text(f"a: x{end}b: y\u2028z{end}c: w{end}", "a.yml").node

    assert isinstance(node, nodes.Mapping)
    assert [value.position.line for _, value in node.entries] == [1, 2, 3]
    assert values(f"a: x{end}b: y\u2028z{end}")["b"] == "y\u2028z"


def test_quotes_tell_an_empty_text_from_no_text() -> None:
    node = load_text('a: ""\nb:\nc: "no"\nd: no\n', "a.yml").node

    assert isinstance(node, nodes.Mapping)
    assert [value.quoted for _, value in node.entries if isinstance(value, nodes.Scalar)] == [True, False, True, False]


def test_loose_marks_are_composed_in_keys_and_values() -> None:
    loose = unicodedata.normalize("NFD", "tên: Phố Hiến\n")

    assert values(loose) == {"tên": "Phố Hiến"}
    assert values('a: "Pho\\u0302\\u0301"\n') == {"a": "Phố"}


def test_without_libyaml_the_same_tree_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    from yaml.composer import Composer
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class Pure(Reader, Scanner, Parser, Composer):
        def __init__(self, stream: str) -> None:
            Reader.__init__(self, stream)
            Scanner.__init__(self)
            Parser.__init__(self)
            Composer.__init__(self)

        def resolve(self, *_: object) -> str:
            return yaml_parser.TEXT

        descend_resolver = ascend_resolver = lambda *_: None

    text = 'title: {vi: "Bia: chùa", en: x}\nlist:\n- a\n- >\n  b\n  c\nn: 012\n'
    with_c = load_text(text, "a.yml")
    monkeypatch.setattr("hyplan_museum.source.yaml.TextParser", Pure)

    assert load_text(text, "a.yml") == with_c
    for broken in ("title: Bia: x\nkind: y\n", 'title: "Bia\nkind: y\n', "title: @a\n", "title: *a\n", "a: [b\nc: d\n"):
        pure = load_text(broken, "a.yml")
        monkeypatch.undo()
        assert pure.problems == load_text(broken, "a.yml").problems
        monkeypatch.setattr("hyplan_museum.source.yaml.TextParser", Pure)


@given(st.text(max_size=60).filter(lambda s: s.strip() and not s.isspace()))
def test_any_text_in_double_quotes_comes_back_or_is_told(text: str) -> None:
    written = yaml.safe_dump({"title": text}, allow_unicode=True, width=10_000, default_style='"')

    loaded = load_text(written, "a.yml")

    if not any(p.severity == "error" for p in loaded.problems):
        assert isinstance(loaded.node, nodes.Mapping)
        value = loaded.node.get("title")
        assert isinstance(value, nodes.Scalar)
        assert value.text == unicodedata.normalize("NFC", text)


@given(st.text(alphabet=st.sampled_from(list("ab: \n-#\"'[]{}|>*&!%@`,\\\t?~éđ\u00a0\u2028")), max_size=80))
def test_no_text_makes_the_loader_fail(text: str) -> None:
    loaded = load_text(text, "a.yml")

    assert loaded.problems or loaded.node is not None
    assert loaded.whole or loaded.problems


def test_reading_a_record_costs_little_more_than_parsing_it() -> None:
    """Ten thousand records are to take about a second: tree, places and lints cost less than four parses."""
    text = "".join(f'f{n}: "Bia chùa Hiến năm Vĩnh Tộ 7, dựng năm 1625"\n' for n in range(12))

    def load() -> None:
        for _ in range(100):
            load_text(text, "a.yml")

    def parse() -> None:
        for _ in range(100):
            yaml_parser.TextParser(text).get_single_node()

    assert costs_at_most(5, load, parse)
