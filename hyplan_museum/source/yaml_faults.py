"""From a parser's complaint to the curator's mistake: which trap of YAML it is, and where it really stands.

libyaml and PyYAML say what they expected, often lines below the slip; the raw lines say what was typed. Rules go from
the certain to the vague; the last resort is the parser's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

import yaml

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import fields
from hyplan_museum.source.text_damage import excerpt

_FIELD_NAMES: Final = frozenset(
    name
    for table in (
        fields.ARTIFACT, fields.COLLECTION, fields.PLACE, fields.PLACE_NAME, fields.PERSON, fields.TERM,
        fields.EXHIBIT, *fields.GROUPS.values(),
    )
    for name in table.by_name
) | {"vi", "en"}  # fmt: skip
_BREAK: Final = re.compile(r"\r\n|\r|\n")
_START: Final = re.compile(r"\s*(?:- +)*")
_KEY: Final = re.compile(r"\s*(?:- +)*(?:\"[^\"]*\"|'[^']*'|[^\s#\"'\[{][^:]*?)\s*:(?=\s|$)")
_NO_SPACE: Final = re.compile(r"([^\W\d][\w-]*):(?![\s/\\:]|$)(.*)")
_TIGHT_DASH: Final = re.compile(r"^ *-(?=[^\s\d-])", re.MULTILINE)
_OPENING: Final = re.compile(r"(?:^|[:\-\[{,]\s+|[\[{])(['\"])")


def known_field(text: str) -> tuple[str, str] | None:
    """`title:Chùa` → (`title`, `Chùa`) if `title` is a field of some record."""
    match = _NO_SPACE.match(text)
    return (match[1], match[2]) if match and match[1] in _FIELD_NAMES else None


def diagnose(text: str, fault: yaml.YAMLError, file: str, first_line: int) -> tuple[Problem, int]:
    """The Problem behind a parser's `fault`, and the line (from 0) to leave out when reading on."""
    lines = _BREAK.split(text)
    mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    line = min(mark.line if mark else 0, len(lines) - 1)
    column = mark.column if mark and mark.line == line else len(lines[line])
    code, where, at, values = _what(lines, line, column, fault)
    return Problem(code, Position(file, first_line + where, at + 1), values=values), where


def tight_dashes(text: str) -> Iterator[tuple[int, int, str]]:
    """Items of a list such as `-file: a.jpg`, below a field without a value: line and column from 0, and the item."""
    if not _TIGHT_DASH.search(text):
        return
    opened, words = -1, -1  # columns of a field without a value, and of one whose words may go on below
    for number, line in enumerate(_BREAK.split(text)):
        indent = _indent(line)
        if not line.strip() or line[indent] == "#" or 0 <= words < indent:
            continue
        if 0 <= opened <= indent and (match := _TIGHT_DASH.match(line)):
            yield number, match.end() - 1, line[match.end() :].rstrip()
            words = indent  # what is deeper belongs to this item
        elif not 0 <= opened < indent or _KEY.match(line):
            field = _KEY.match(line)
            column = len(_START.match(line)[0])  # type: ignore[index]  # the pattern matches the empty text
            empty = field is not None and not line[field.end() :].partition(" #")[0].strip()
            opened, words = (column, -1) if empty else (-1, column)


def same_slip(problem: Problem, told: Iterable[Problem], text: str, first_line: int) -> bool:
    """Whether a line is indented wrongly only because a line above it is, which has been told."""
    if problem.code != "bad-indentation":
        return False
    indent = int(problem.values["found"])
    above = [
        one.position.line
        for one in told
        if one.position.line < problem.position.line
        and (one.code == "tab-in-indentation" or (one.code == problem.code and one.values["found"] == str(indent)))
    ]
    if not above:
        return False
    between = _BREAK.split(text)[max(above) - first_line + 1 : problem.position.line - first_line]
    return all(_indent(line) >= indent for line in between if line.strip())


def blanked(text: str, lines: Iterable[int], *, entry: bool = False) -> str:
    """`text` with `lines`, and what is indented deeper below each, emptied; with `entry` their top-level fields.

    Every other character keeps its line and column.
    """
    pieces = re.split(r"(\r\n|\r|\n)", text)
    count = (len(pieces) + 1) // 2
    for line in lines:
        if line >= count:
            continue
        first = line
        while entry and first > 0 and not _starts_entry(pieces[2 * first]):
            first -= 1
        indent = _indent(pieces[2 * first])
        last = first + 1
        while last < count and (not pieces[2 * last].strip() or _indent(pieces[2 * last]) > indent):
            last += 1
        for number in range(first, last):
            pieces[2 * number] = ""
    return "".join(pieces)


def _what(lines: list[str], line: int, column: int, fault: Any) -> tuple[str, int, int, dict[str, str]]:
    """(code, line, column, values), both from 0."""
    context, problem = str(getattr(fault, "context", "") or ""), str(getattr(fault, "problem", "") or fault)
    origin = getattr(fault, "context_mark", None)
    raw = lines[line]
    if raw.startswith("%"):
        return "yaml-directive", line, 0, {}
    if "quoted scalar" in context and origin:
        if "unexpected" in problem:
            return _unclosed(lines, origin.line, origin.column)
        return "backslash-in-quotes", line, max(0, column - 2), {"found": excerpt(raw[max(0, column - 2) : column + 8])}
    if "alias" in context or "anchor" in context or "alias" in problem or "anchor" in problem:
        at = origin.column if origin and origin.line == line else column
        return _sign(lines, line, at)
    if "tag" in context or "tag" in problem:
        at = origin.column if origin and origin.line == line else column
        return "yaml-tag", line, at, {"tag": excerpt(raw[at:].split(" ")[0], 40)}
    if "cannot start any token" in problem or "block scalar" in context or "sequence entries are not" in problem:
        at = origin.column if "block scalar" in context and origin and origin.line == line else column
        return _sign(lines, line, at)
    if swallowed := _swallowed_by(lines, line, column):
        return _unclosed(lines, *swallowed)
    if "expected ':'" in problem and origin:
        return _no_colon(lines, min(origin.line, len(lines) - 1))
    if quote := _quote_before(raw, column):
        return "quote-inside-quotes", line, column, {"quote": quote, "rest": excerpt(raw[column:])}
    if opened := _bracket_above(lines, line):
        return opened
    if ("mapping values" in problem or raw[column : column + 1] == ":") and raw[:column].strip():
        return _colon(lines, line, column)
    if "flow" in context and origin and origin.line < len(lines):
        bracket = lines[origin.line][origin.column : origin.column + 1]
        return "unclosed-bracket", origin.line, origin.column, {"bracket": bracket or "["}
    return _indentation_or_unknown(lines, line, column, f"{context} {problem}")


def _sign(lines: list[str], line: int, column: int) -> tuple[str, int, int, dict[str, str]]:
    rest = lines[line][column:]
    return "value-starts-with-sign", line, column, {"sign": rest[:1] or "?", "value": excerpt(rest)}


def _unclosed(lines: list[str], line: int, column: int) -> tuple[str, int, int, dict[str, str]]:
    return "unclosed-quote", line, column, {"quote": lines[line][column : column + 1] or '"'}


def _no_colon(lines: list[str], line: int) -> tuple[str, int, int, dict[str, str]]:
    raw = lines[line]
    start = len(_START.match(raw)[0])  # type: ignore[index]  # the pattern matches the empty text
    if match := _NO_SPACE.match(raw, start):
        return "missing-space-after-colon", line, start, {"key": match[1], "value": excerpt(match[2])}
    return "missing-colon", line, start, {"text": excerpt(raw)}


def _colon(lines: list[str], line: int, column: int) -> tuple[str, int, int, dict[str, str]]:
    raw = lines[line]
    first = _KEY.match(raw)
    if first and first.end() - 1 < column:
        before = [m.end() for m in re.finditer(r":\s+", raw[:column])]
        start = before[-1] if before else first.end()
        return "colon-in-value", line, start, {"value": excerpt(raw[start:])}
    above = next((n for n in range(line - 1, -1, -1) if lines[n].strip()), -1)
    if above >= 0 and (match := _NO_SPACE.match(lines[above], len(_START.match(lines[above])[0]))):  # type: ignore[index]
        at = match.start()
        return "missing-space-after-colon", above, at, {"key": match[1], "value": excerpt(match[2])}
    if above >= 0 and not _KEY.match(lines[above]) and _indent(lines[above]) == _indent(raw):
        return "missing-colon", above, _indent(lines[above]), {"text": excerpt(lines[above])}
    return _indentation(lines, line)


def _bracket_above(lines: list[str], line: int) -> tuple[str, int, int, dict[str, str]] | None:
    """A list or group that opened above this line and is still open."""
    for number in range(line - 1, max(-1, line - 50), -1):
        if opening := re.search(r"(?:^|[:-])\s+([\[{])", lines[number]):
            between = "\n".join(lines[number:line])[opening.start(1) :]
            if between.count("[") > between.count("]") or between.count("{") > between.count("}"):
                return "unclosed-bracket", number, opening.start(1), {"bracket": opening[1]}
            return None
    return None


def _indentation_or_unknown(
    lines: list[str], line: int, column: int, complaint: str
) -> tuple[str, int, int, dict[str, str]]:
    raw = lines[line]
    value = _KEY.match(raw)
    start = value.end() + len(raw[value.end() :]) - len(raw[value.end() :].lstrip()) if value else 0
    if value and (
        (start < column and raw[start : start + 1] in ("[", "{"))
        or (start == column and raw[start:].split(" ")[0] == "?")
    ):
        return _sign(lines, line, start)
    lost = ("block", "mapping values", "<document start>")
    if not raw[:column].strip(" -") and any(word in complaint for word in lost):
        return _indentation(lines, line)
    return "yaml-syntax", line, column, {"detail": excerpt(complaint, 100)}


def _indentation(lines: list[str], line: int) -> tuple[str, int, int, dict[str, str]]:
    indent = _indent(lines[line])
    return "bad-indentation", line, indent, {"found": str(indent)}


def _quote_before(raw: str, column: int) -> str | None:
    """The quote that closed right before `column` and had opened the value, or None."""
    before = raw[:column].rstrip()
    if not before or before[-1] not in "'\"":
        return None
    quote = before[-1]
    opened = [m for m in _OPENING.finditer(before) if m[1] == quote and m.end() < len(before)]
    return quote if opened else None


def _swallowed_by(lines: list[str], line: int, column: int) -> tuple[int, int] | None:
    """Where a quote opened that closed only in this line, before `column`: the lines between were swallowed."""
    quotes = {q for q in "'\"" if q in lines[line][:column]}
    for quote in quotes:
        for number in range(line - 1, max(-1, line - 200), -1):
            count = lines[number].count(quote)
            if not count:
                continue
            opening = re.search(rf"(?:^|[:\-\[{{,]\s+|[\[{{])({quote})[^{quote}]*$", lines[number])
            if opening and lines[line][:column].count(quote) % 2:
                return number, opening.start(1)
            break
    return None


def _starts_entry(raw: str) -> bool:
    return bool(raw.strip()) and raw[0] not in " \t#"


def _indent(raw: str) -> int:
    return len(raw) - len(raw.lstrip(" "))
