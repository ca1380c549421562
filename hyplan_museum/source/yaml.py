"""YAML as curators type it: text → a tree in which every scalar is the text as typed, and all mistakes at once.

The parser is PyYAML's (libyaml where it is built in), the reading is ours: no value is guessed to be a number or a
date, anchors, aliases, merge keys and tags are refused, and a mistake costs its own lines, not the rest of the file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from unicodedata import is_normalized

import yaml

from hyplan_museum.language.folding import nfc
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.yaml_faults import blanked, diagnose, known_field
from hyplan_museum.source.yaml_parser import TEXT, TextParser, too_deep
from hyplan_museum.source.yaml_text import is_control, prepare

MAX_DEPTH: Final = 40
_MAX_FAULTS: Final = 25
_MAX_HOST_NODES: Final = 20_000
_SIGNS: Final = re.compile(r"(?:^|[\s,\[{:])[&*!]", re.MULTILINE)
_DIRECTIVE: Final = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*(?=%)")
_DOCUMENT: Final = re.compile(r"^(?:---|\.\.\.)(?=\s|$)[^\r\n]*", re.MULTILINE)
_DRIVE: Final = re.compile(r"[\"\s][A-Za-z]:\\(?!\\)")
_RARE_ESCAPE: Final = re.compile(r"(?<!\\)(?:\\\\)*(\\[abefv0N_LP ])")
_FILE_NAME: Final = re.compile(r"\\[nrt][^\\/\s]*\.\w{2,4}\"?$")


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
        current, whole = blanked(current, line), False
    if environment is None and _SIGNS.search(current):
        current, found = _without_anchors(current, file, first_line)
        problems += found
        whole = whole and not found
    root: Any = None
    seen: set[int] = set()
    for _ in range(_MAX_FAULTS):
        try:
            root, more = _compose(current)
        except yaml.YAMLError as fault:
            whole = False
            problem, line = diagnose(current, fault, file, first_line)
            told = {p.position.line for p in problems if p.code in (problem.code, "tab-in-indentation")}
            if problem.position.line not in told:
                problems.append(problem)
            shorter = blanked(current, line, entry=line in seen)
            if shorter == current:
                break
            seen.add(line)
            current = shorter
        else:
            problems += [] if more is None else [_several(more, current, file, first_line)]
            whole = whole and more is None
            break
    if root is None:
        if whole:
            problems.append(Problem("empty-file", Position(file, first_line, 1)))
        return Loaded(None, tuple(problems), whole=False)
    reader = _Tree(
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


def _not_fields(node: nodes.Scalar) -> Problem:
    if joined := known_field(node.text):
        values = {"key": joined[0], "value": _clip(joined[1])}
        return Problem("missing-space-after-colon", node.position, values=values)
    shown = _clip(node.text, 40)
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
                if sign + anchor not in named:  # a bomb holds thousands of them
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
    for line in lines:
        text = blanked(text, line)
    return text, problems


class _Tree:
    """Turns PyYAML's nodes into ours; mistakes that leave the tree readable go to `problems`."""

    __slots__ = ("cut", "environment", "escapes", "file", "host", "line", "normal", "problems", "restore", "text",
                 "visited", "whole")  # fmt: skip

    def __init__(
        self,
        text: str,
        file: str,
        *,
        first_line: int,
        restore: Mapping[int, str],
        environment: Mapping[str, str] | None,
        problems: list[Problem],
    ) -> None:
        self.text, self.file, self.line, self.restore, self.problems = text, file, first_line, restore, problems
        self.environment = environment
        self.host = environment is not None
        self.whole = True
        self.cut = not self.host and (" #" in text)
        self.escapes = not self.host and "\\" in text and '"' in text
        self.normal = not restore and "\\" not in text and is_normalized("NFC", text)
        self.visited = 0

    def node(self, node: Any) -> nodes.Node:
        if self.host and (special := self._of_host(node)) is not None:
            return special
        if type(node) is yaml.ScalarNode:
            return self.scalar(node)
        mark = node.start_mark
        position = Position(self.file, mark.line + self.line, mark.column + 1)
        if type(node) is yaml.SequenceNode:
            return nodes.Sequence(tuple([self.node(item) for item in node.value]), position)
        return nodes.Mapping(tuple(self.entries(node)), position)

    def scalar(self, node: Any) -> nodes.Scalar:
        text, mark, style = node.value, node.start_mark, node.style
        if not self.normal:
            text = nfc(text.translate(self.restore) if self.restore else text)
        line = mark.line
        position = Position(self.file, line + self.line, mark.column + 1)
        if not style:
            if self.cut:
                self._look_for_hash(node, text, position)
            if text and node.end_mark.line != line:
                self._look_for_joined_fields(node)
            return nodes.Scalar(text, position)
        if self.escapes and style == '"':
            self._look_at_escapes(node, text, position)
        if node.end_mark.line != line and style in "'\"":
            self._look_for_swallowed_fields(node, position)
        return nodes.Scalar(text, position, True)

    def entries(self, mapping: Any) -> list[tuple[nodes.Scalar, nodes.Node]]:
        found: list[tuple[nodes.Scalar, nodes.Node]] = []
        lines: dict[str, int] = {}
        for key, value in mapping.value:
            if type(key) is not yaml.ScalarNode:
                self._problem("key-not-text", key.start_mark)
                self.whole = self.host
                continue
            name = self.scalar(key)
            if name.text == "<<" and not name.quoted and not self.host:
                self._problem("merge-key", key.start_mark)
                self.whole = False
            elif name.text in lines and not self.host:
                values = {"key": name.text, "first": str(lines[name.text])}
                self.problems.append(Problem("duplicate-key", name.position, values=values))
                self.node(value)
            elif mapping.flow_style and self._no_colon(key, value):
                self.whole = False
            else:
                lines[name.text] = name.position.line
                found.append((name, self.node(value)))
        return found

    # --- what is silently wrong ---

    def _no_colon(self, key: Any, value: Any) -> bool:
        """`{vi: Bia, chuông}`: the comma made a key of `chuông`; `{vi:Bia}`: the colon has no space."""
        if self.host or type(value) is not yaml.ScalarNode or value.value or value.style:
            return False
        if ":" in self.text[key.end_mark.index : value.start_mark.index + 1]:
            return False
        if joined := known_field(key.value):
            self._problem("missing-space-after-colon", key.start_mark, key=joined[0], value=joined[1])
        else:
            self._problem("comma-in-braces", key.start_mark, found=_clip(key.value))
        return True

    def _look_for_hash(self, node: Any, text: str, position: Position) -> None:
        rest = self.text[node.end_mark.index : node.end_mark.index + 200].split("\n", 1)[0].rstrip()
        if not text:
            start = rest.lstrip(" :")
            if not start.startswith("#") or start[1:2] in ("", " ", "#"):
                return
            column = position.column + len(rest) - len(start)
            position = Position(position.file, position.line, column)
        elif not rest.startswith(" #"):
            return
        values = {"kept": _clip(text), "lost": _clip(rest.strip(" :"))}
        self.problems.append(Problem("text-cut-by-hash", position, values=values))

    def _look_at_escapes(self, node: Any, text: str, position: Position) -> None:
        raw = self.text[node.start_mark.index : node.end_mark.index]
        if "\\" not in raw:
            return
        for pattern in (_DRIVE, _RARE_ESCAPE, _FILE_NAME):
            if match := pattern.search(raw):
                found = raw[match.start() : match.start() + 20].strip('" ')
                self.problems.append(Problem("backslash-in-quotes", position, values={"found": _clip(found)}))
                self.whole = False
                return
        if is_control(text):
            number = next(f"{ord(c):04X}" for c in text if is_control(c))
            self.problems.append(Problem("control-character", position, values={"number": number}))
            self.whole = False

    def _look_for_swallowed_fields(self, node: Any, position: Position) -> None:
        """A quoted text that runs over lines which look like fields was most likely not closed."""
        for line in self.text[node.start_mark.index : node.end_mark.index].split("\n")[1:]:
            match = re.match(r"(?:- +)?([^\W\d]\w*): ", line)
            if match and known_field(f"{match[1]}:x"):
                self.problems.append(Problem("unclosed-quote", position, values={"quote": node.style}))
                self.whole = False
                return

    def _look_for_joined_fields(self, node: Any) -> None:
        """A continuation line such as `kind:bia` was meant to be a field."""
        raw = self.text[node.start_mark.index : node.end_mark.index]
        for number, line in enumerate(raw.split("\n")[1:], node.start_mark.line + 1):
            if joined := known_field(line.strip()):
                column = len(line) - len(line.lstrip()) + 1
                values = {"key": joined[0], "value": _clip(joined[1])}
                position = Position(self.file, self.line + number, column)
                self.problems.append(Problem("missing-space-after-colon", position, values=values))
                self.whole = False

    def _problem(self, code: str, mark: Any, **values: str) -> None:
        position = Position(self.file, mark.line + self.line, mark.column + 1)
        self.problems.append(Problem(code, position, values={k: _clip(v) for k, v in values.items()}))

    # --- mkdocs.yml ---

    def _of_host(self, node: Any) -> nodes.Node | None:
        self.visited += 1
        mark = node.start_mark
        position = Position(self.file, mark.line + self.line, mark.column + 1)
        if self.visited > _MAX_HOST_NODES:
            return nodes.Scalar("", position)
        if node.tag in (TEXT, None):
            return None
        if node.tag != "!ENV":
            return nodes.Scalar("", position)
        names = [node] if isinstance(node, yaml.ScalarNode) else list(node.value)
        *variables, default = [n.value for n in names if isinstance(n, yaml.ScalarNode)] or [""]
        if len(names) == 1:
            variables, default = [default], ""
        environment = self.environment or {}
        return nodes.Scalar(next((environment[v] for v in variables if v in environment), default), position)


def _clip(text: str, length: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"
