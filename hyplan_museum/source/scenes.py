"""The scenes of an exhibit's Markdown: every `##` heading outside code and comments, its attributes and its words.

Structure only: what the words look like is the business of the pages. The attributes are those of Python-Markdown's
`attr_list`, so that the text reads well in any viewer: `## Đọc một dòng {#doc-mot-dong object=bia-06 media=1}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hyplan_museum.problems import Position, Problem

_LONGEST: Final = 2000
"""Characters of a heading with its attributes; a longer one lacks a line break, and looking through it would take
the square of its length."""

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})(.*)$")
_HEADING: Final = re.compile(r" {0,3}##(?!#)[ \t]*")
_STRAY: Final = re.compile(r" {0,3}([#＃]+)")
_SCENE_ATTRIBUTE: Final = re.compile(r"\{[^{}]*(?:#[^\s{}]|object[ \t]*=|region[ \t]*=)")
_ATTRIBUTES: Final = re.compile(r"(?:^|[ \t]+)\{:?(?P<inside>(?:[^{}\"“”']|\"[^\"]*\"|“[^”]*”|'[^']*')*)\}[ \t]*$")
_UNREADABLE: Final = re.compile(r"[ \t]*\{(?:[:#.]|[^}]*=)[^}]*\}?[^}]*$")
_PIECE: Final = re.compile(
    r"\#(?P<id>[^\s=]+)|\.(?P<class>[^\s=]+)"
    r"|(?P<key>[^\s=\"“”'#.][^\s=\"“”']*)[ \t]*=[ \t]*(?:\"(?P<q>[^\"]*)\"|“(?P<c>[^”]*)”|'(?P<a>[^']*)'|(?P<v>\S*))"
    r"|(?P<odd>\S+)"
)


@dataclass(frozen=True, slots=True)
class Attribute:
    """One `key=value` of a heading and where its key stands."""

    value: str
    position: Position


@dataclass(frozen=True, slots=True)
class Heading:
    """A `##` heading with its words up to the next one.

    `broken` is the text in braces that could not be read, `odd` what was read and is neither id, class nor key=value.
    """

    title: str
    position: Position
    id: str
    id_position: Position
    attributes: dict[str, Attribute]
    body: str
    body_line: int
    broken: str = ""
    odd: tuple[Attribute, ...] = ()


def split_scenes(text: str, file: str, first_line: int) -> tuple[str, list[Heading]]:
    """The introduction and the scenes of a body that begins on `first_line` of `file`."""
    lines = text.split("\n")
    starts = [number for number, _ in _headings(lines)]
    ends = [*starts[1:], len(lines)] if starts else []
    introduction = "\n".join(lines[: starts[0]] if starts else lines)
    scenes = [
        _heading(lines[start], Position(file, first_line + start), "\n".join(lines[start + 1 : end]))
        for start, end in zip(starts, ends, strict=True)
    ]
    return _trimmed(introduction), scenes


def stray_headings(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """Headings with the attributes of a scene that are none: `#`, `###`, or ＃＃ as a Chinese keyboard types it."""
    for number, line in _prose(text.split("\n")):
        match = _STRAY.match(line)
        if match and match[1] != "##" and _SCENE_ATTRIBUTE.search(line, match.end(), match.end() + _LONGEST):
            values = {"marks": match[1], "line": " ".join(line.split())[:60]}
            yield Problem("scene-heading-level", Position(file, first_line + number, match.start(1) + 1), values=values)


def _headings(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines that are `##` headings: not those in fenced code, in a comment, or indented as code."""
    return ((number, line) for number, line in _prose(lines) if _HEADING.match(line))


def _prose(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines outside fenced code and comments."""
    fence, comment = "", False
    for number, line in enumerate(lines):
        if fence:
            closing = _FENCE.match(line)
            if closing and closing[1].startswith(fence) and not closing[2].strip():
                fence = ""
            continue
        if comment:
            comment = "-->" not in line
            continue
        opening = _FENCE.match(line)
        if opening and not (opening[1][0] == "`" and "`" in opening[2]):
            fence = opening[1]
        elif line.lstrip().startswith("<!--") and "-->" not in line:
            comment = True
        else:
            yield number, line


def _heading(line: str, position: Position, body: str) -> Heading:
    match = _HEADING.match(line)
    offset = match.end() if match else 0
    words = line[offset:].rstrip(" \t")
    here = Position(position.file, position.line, len(line) - len(line.lstrip()) + 1)
    lead = len(body) - len(body.lstrip("\n"))
    if len(words) > _LONGEST:
        return Heading(_title(words[:80]), here, "", here, {}, _trimmed(body), position.line + 1 + lead, words[:80])
    found = _ATTRIBUTES.search(words)
    if found is None:
        broken = _UNREADABLE.search(words)
        title = words[: broken.start()] if broken else words
        return Heading(_title(title), here, "", here, {}, _trimmed(body), position.line + 1 + lead,
                       broken[0].strip() if broken else "")  # fmt: skip
    id, id_position, attributes = "", here, dict[str, Attribute]()
    odd: list[Attribute] = []
    for piece in _PIECE.finditer(found["inside"]):
        column = offset + found.start("inside") + piece.start() + 1
        where = Position(position.file, position.line, column)
        if piece["id"]:
            id, id_position = piece["id"], where
        elif piece["key"]:
            value = next((v for v in (piece["q"], piece["c"], piece["a"], piece["v"]) if v is not None), "")
            attributes.setdefault(piece["key"], Attribute(value, where))
        elif piece["odd"]:
            odd.append(Attribute(piece["odd"], where))
    title = _title(words[: found.start()])
    return Heading(title, here, id, id_position, attributes, _trimmed(body), position.line + 1 + lead, odd=tuple(odd))


def _title(words: str) -> str:
    return re.sub(r"[ \t]+#+$", "", words.strip()).strip()


def _trimmed(text: str) -> str:
    return text.strip("\n").rstrip()
