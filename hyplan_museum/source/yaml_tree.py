"""From PyYAML's nodes to ours; on the way, what leaves a file readable and is wrong all the same is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from unicodedata import is_normalized

import yaml

from hyplan_museum.language.folding import nfc
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.yaml_faults import known_field
from hyplan_museum.source.yaml_parser import TEXT
from hyplan_museum.source.yaml_text import is_control

_MAX_HOST_NODES: Final = 20_000
_CURLY: Final = "“”„‟"
_DRIVE: Final = re.compile(r"[\"\s][A-Za-z]:\\(?!\\)")
_RARE_ESCAPE: Final = re.compile(r"(?<!\\)(?:\\\\)*(\\[abefv0N_LP ])")
_FILE_NAME: Final = re.compile(r"\\[nrt][^\\/\s]*\.\w{2,4}\"?$")


class Tree:
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
            if text[:1] in _CURLY and not self.host:
                self._look_for_curly_quotes(text, position)
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
            self._problem("comma-in-braces", key.start_mark, found=excerpt(key.value))
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
        values = {"kept": excerpt(text), "lost": excerpt(rest.strip(" :"))}
        self.problems.append(Problem("text-cut-by-hash", position, values=values))

    def _look_for_curly_quotes(self, text: str, position: Position) -> None:
        """A value in one pair of curly quotes was meant to be quoted."""
        inside = text[1:-1]
        if len(text) > 2 and text[-1] in _CURLY and not any(quote in inside for quote in _CURLY + '"'):
            values = {"value": excerpt(text), "straight": f'"{excerpt(inside)}"'}
            self.problems.append(Problem("curly-quotes", position, values=values))

    def _look_at_escapes(self, node: Any, text: str, position: Position) -> None:
        raw = self.text[node.start_mark.index : node.end_mark.index]
        if "\\" not in raw:
            return
        for pattern in (_DRIVE, _RARE_ESCAPE, _FILE_NAME):
            if match := pattern.search(raw):
                found = raw[match.start() : match.start() + 20].strip('" ')
                self.problems.append(Problem("backslash-in-quotes", position, values={"found": excerpt(found)}))
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
                values = {"key": joined[0], "value": excerpt(joined[1])}
                position = Position(self.file, self.line + number, column)
                self.problems.append(Problem("missing-space-after-colon", position, values=values))
                self.whole = False

    def _problem(self, code: str, mark: Any, **values: str) -> None:
        position = Position(self.file, mark.line + self.line, mark.column + 1)
        self.problems.append(Problem(code, position, values={k: excerpt(v) for k, v in values.items()}))

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
