"""WebVTT (and SubRip, its forerunner) to cues: plain words with their times; what is wrong is told at line and column.

Kept of a cue: its times, words, who speaks (`<v Bà Hai>`, written before the words, since no browser shows it), and
where it is placed. Left out: styles, colours, comments. What is published is written anew from this (recordings/).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hyplan_museum.language.folding import nfc
from hyplan_museum.museum import Cue
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source.text_damage import excerpt

_TIME: Final = re.compile(r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})")
_PLACED: Final = re.compile(r"(?:vertical|line|position|size|align):[a-z0-9%.,\-]+")
_VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG: Final = re.compile(r"</?[a-z0-9:.][^>]*>", re.IGNORECASE)
_NO_CUE: Final = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def parse(text: str, file: str) -> tuple[tuple[Cue, ...], list[Problem]]:
    """The cues of a file in the order of time, and every problem; a cue that is wrong is left out.

    `.srt` files need no header and write a comma before the milliseconds; both are accepted.
    """
    problems: list[Problem] = []
    blocks = list(_blocks(text))
    if blocks and _is_header(blocks[0][0].text):
        blocks = blocks[1:]
    elif not file.lower().endswith(".srt"):
        problems.append(Problem("captions-header", Position(file, 1, 1)))
    cues: list[Cue] = []
    speaker = ""
    for block in blocks:
        if re.split(r"[\s:]", block[0].text, maxsplit=1)[0] in _NO_CUE and "-->" not in block[0].text:
            continue
        timing = next((place for place, line in enumerate(block[:2]) if "-->" in line.text), None)
        if timing is None:
            problems.append(_unreadable(file, block[0]))
            continue
        cue, problem = _timed(block[timing], file)
        if problem is None and cues and cue.start < cues[-1].start:
            values = {"time": clock(cue.start), "before": clock(cues[-1].start)}
            problem = Problem("captions-disorder", Position(file, block[timing].number, 1), values=values)
        if problem is not None:
            problems.append(problem)
            continue
        words, speaker = _words([line.text for line in block[timing + 1 :]], speaker)
        if words:
            cues.append(Cue(cue.start, cue.end, words, cue.placed))
    if not cues and not problems:
        problems.append(Problem("captions-empty", Position(file, 1, 1)))
    return tuple(cues), problems


def clock(milliseconds: int) -> str:
    """A time as a person reads it: `1:02:03.450`, `2:03.450`."""
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest / 1000:06.3f}"
    return f"{hours}:{minutes:02}:{tail}" if hours else f"{minutes}:{tail}"


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Lines that stand together; empty lines keep them apart."""
    block: list[_Line] = []
    for number, line in enumerate(
        nfc(text.replace("\0", "\ufffd")).replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1
    ):
        if line.strip(" \t\ufeff"):
            block.append(_Line(number, line.strip("\ufeff")))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _is_header(line: str) -> bool:
    return line == "WEBVTT" or line.startswith(("WEBVTT ", "WEBVTT\t"))


def _timed(line: _Line, file: str) -> tuple[Cue, Problem | None]:
    """A cue without words yet, from its line of times."""
    before, _, behind = line.text.partition("-->")
    start, end = _TIME.fullmatch(before.strip()), _TIME.match(behind.strip())
    if start is None or end is None:
        wrong = before if start is None else behind
        column = 1 + line.text.index(wrong) + len(wrong) - len(wrong.lstrip())
        return Cue(0, 0, ""), Problem(
            "captions-time", Position(file, line.number, column), values={"text": excerpt(line.text)}
        )
    cue = Cue(_milliseconds(start), _milliseconds(end), "", " ".join(_PLACED.findall(behind)))
    if cue.end <= cue.start:
        values = {"time": clock(cue.end), "before": clock(cue.start)}
        return cue, Problem(
            "captions-disorder", Position(file, line.number, 1 + line.text.index("-->") + 4), values=values
        )
    return cue, None


def _milliseconds(time: re.Match[str]) -> int:
    hours, minutes, seconds, rest = (int(part or 0) for part in time.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _words(lines: list[str], speaker: str) -> tuple[str, str]:
    """The words without marks; who speaks stands before the first words of each, and is remembered for the next cue."""

    def named(voice: re.Match[str]) -> str:
        nonlocal speaker
        name = " ".join(html.unescape(voice[1]).split())
        changed, speaker = name != speaker, name
        return f"{name}: " if changed and name else ""

    plain = [html.unescape(_TAG.sub("", _VOICE.sub(named, line))) for line in lines]
    return "\n".join(kept for line in plain if (kept := " ".join(line.split()))), speaker


def _unreadable(file: str, line: _Line) -> Problem:
    return Problem("captions-time", Position(file, line.number, 1), values={"text": excerpt(line.text)})
