"""YAML as curators type it: text → a tree in which every scalar is the text as typed, and all mistakes at once.

The parser is PyYAML's (libyaml where it is built in), the reading is ours: no value is guessed to be a number or a
date, anchors, aliases, merge keys and tags are refused, and a mistake costs its own lines, not the rest of the file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.yaml_faults import blanked, diagnose, known_field, same_slip, tight_dashes
from hyplan_museum.source.yaml_parser import TextParser, too_deep
from hyplan_museum.source.yaml_text import MOST, prepare
from hyplan_museum.source.yaml_tree import Tree

MAX_DEPTH: Final = 40
_MAX_FAULTS: Final = 25
_SIGNS: Final = re.compile(r"(?:^|[\s,\[{:])[&*!]", re.MULTILINE)
_DIRECTIVE: Final = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*(?=%)")
_DOCUMENT: Final = re.compile(r"^(?:---|\.\.\.)(?=\s|$)[^\r\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's tree and its mistakes. `whole` is False where a part could not be read: such a record stays out."""

    node: nodes.Node | None
    problems: tuple[Problem, ...] = ()
    whole: bool = True


def load_text(text: str, file: str, *, first_line: int = 1, environment: Mapping[str, str] | None = None) -> Loaded:
    """The tree of `text`, the content of `file` (relative path); front matter gives the `first_line` it stands on.

    With `environment` the text is a host's own file (`mkdocs.yml`): anchors, aliases and tags are its business; a
    value tagged `!ENV` is looked up, any other tagged value is an empty text.
    """
    prepared = prepare(text, file, first_line)
    problems = list(prepared.problems)
    whole = not any(p.severity == "error" and p.code != "tab-in-indentation" for p in problems)
    if deep := too_deep(prepared.text, MAX_DEPTH):
        position = Position(file, first_line + deep[0], deep[1] + 1)
        problems.append(Problem("too-deep", position, values={"limit": str(MAX_DEPTH)}))
        return Loaded(None, tuple(problems), whole=False)
    current = prepared.text
    if environment is None and "%" in current and (directive := _DIRECTIVE.match(current)):
        line = directive[0].count("\n")
        problems.append(Problem("yaml-directive", Position(file, first_line + line, 1)))
        current, whole = blanked(current, [line]), False
    if environment is None and "-" in current:
        for line, column, item in tight_dashes(current):
            position = Position(file, first_line + line, column + 1)
            problems.append(Problem("missing-space-after-dash", position, values={"text": excerpt(item)}))
            current, whole = blanked(current, [line]), False
    if environment is None and _SIGNS.search(current):
        current, found = _without_anchors(current, file, first_line)
        problems += found
        whole = whole and not found
    root, current, sound = _readable(current, file, first_line, problems)
    whole = whole and sound
    if root is None:
        if whole:
            problems.append(Problem("empty-file", Position(file, first_line, 1)))
        return Loaded(None, tuple(problems), whole=False)
    reader = Tree(
        current,
        file,
        first_line=first_line,
        restore=prepared.restore,
        environment=environment,
        problems=problems,
    )
    node: nodes.Node | None = reader.node(root)
    if isinstance(node, nodes.Scalar):
        problems.append(_not_fields(node))
        node = None
    return Loaded(node, tuple(problems), whole and reader.whole and node is not None)


def _readable(text: str, file: str, first_line: int, problems: list[Problem]) -> tuple[Any, str, bool]:
    """The document's root, the text it was read from, and whether that is all of it.

    Each fault is told, its lines are left out, and the rest is read again, until it can be.
    """
    seen: set[int] = set()
    for _ in range(_MAX_FAULTS):
        try:
            root, more = _compose(text)
        except yaml.YAMLError as fault:
            problem, line = diagnose(text, fault, file, first_line)
            told = {p.position.line for p in problems if p.code in (problem.code, "tab-in-indentation")}
            if problem.position.line not in told and not same_slip(problem, problems, text, first_line):
                problems.append(problem)
            shorter = blanked(text, [line], entry=line in seen)
            if shorter == text:
                break
            seen.add(line)
            text = shorter
        else:
            if more is not None:
                problems.append(_several(more, text, file, first_line))
            return root, text, more is None and not seen
    return None, text, False


def _not_fields(node: nodes.Scalar) -> Problem:
    if joined := known_field(node.text):
        values = {"key": joined[0], "value": excerpt(joined[1])}
        return Problem("missing-space-after-colon", node.position, values=values)
    shown = excerpt(node.text, 40)
    return Problem("not-fields", node.position, values={"found": f"chữ “{shown}”", "found_en": f"the text “{shown}”"})


def _compose(text: str) -> tuple[Any, Any]:
    """The first document and, where there is another, the mark at which it starts."""
    parser = TextParser(text)
    if not parser.check_node():
        return None, None
    root: Any = parser.get_node()
    if isinstance(root, yaml.ScalarNode) and not root.value and not root.style:
        root = None
    # A lone `---` at the end opens an empty document: no loss, no mistake.
    more = None
    while parser.check_node():
        other: Any = parser.get_node()
        if not (isinstance(other, yaml.ScalarNode) and not other.value and not other.style):
            more = more or other.start_mark
    return root, more


def _several(mark: Any, text: str, file: str, first_line: int) -> Problem:
    line = mark.line
    marks = [m for m in _DOCUMENT.finditer(text) if text.count("\n", 0, m.start()) <= line]
    if not marks:
        return Problem("several-documents", Position(file, first_line + line, 1), values={"found": "---"})
    last = marks[-1]
    at = text.count("\n", 0, last.start())
    return Problem("several-documents", Position(file, first_line + at, 1), values={"found": last[0][:20]})


def _without_anchors(text: str, file: str, first_line: int) -> tuple[str, list[Problem]]:
    """The text without the lines that hold anchors, aliases and tags, and a Problem for each of these."""
    problems: list[Problem] = []
    lines: list[int] = []
    named: set[str] = set()
    parser = TextParser(text)
    try:
        while parser.check_event():
            event: Any = parser.get_event()  # type: ignore[no-untyped-call]  # the stubs leave it bare
            anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
            start = event.start_mark
            property_sign = text[start.index : start.index + 1]
            position = Position(file, first_line + start.line, start.column + 1)
            if anchor:
                sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
                if sign + anchor not in named and len(named) < MOST:  # a bomb holds thousands of them
                    problems.append(Problem("anchor-or-alias", position, values={"found": sign + anchor}))
                named.add(sign + anchor)
            elif tag or (isinstance(event, yaml.ScalarEvent) and property_sign == "!" and not event.style):
                shown = (tag or "!").replace("tag:yaml.org,2002:", "!!")
                problems.append(Problem("yaml-tag", position, values={"tag": shown[:40]}))
            else:
                continue
            lines.append(start.line)
    except yaml.YAMLError:
        pass  # the same fault is diagnosed when the text is composed
    return blanked(text, lines) if lines else text, problems
