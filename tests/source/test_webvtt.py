"""Captions as people and programs write them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.museum import Cue
from hyplan_museum.source.webvtt import clock, parse


def told(text: str, file: str = "a.vtt") -> list[str]:
    return [f"{p.position.line}:{p.position.column} {p.code}" for p in parse(text, file)[1]]


def cues(text: str, file: str = "a.vtt") -> tuple[Cue, ...]:
    found, problems = parse(text, file)
    assert problems == []
    return found


def test_cues_keep_words_times_speakers_and_places() -> None:
    text = (
        "WEBVTT - Hát\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE lời của bà Hai\n\nmot\n"
        "00:01.000 --> 00:02.500 line:0 align:start x:y\n<v Bà Hai>Một <i>câu</i> &amp; <00:01.500>nữa\n\n"
        "01:00:00.000 --> 01:00:01.000\n<v Bà Hai>vẫn bà\nhai dòng\n\n"
        "01:00:02.000 --> 01:00:03.000\n<v.to Ông Ba>Dạ</v>\n"
    )

    assert cues(text) == (
        Cue(1000, 2500, "Bà Hai: Một câu & nữa", "line:0 align:start"),
        Cue(3_600_000, 3_601_000, "vẫn bà\nhai dòng"),
        Cue(3_602_000, 3_603_000, "Ông Ba: Dạ"),
    )


def test_subrip_and_other_ends_of_lines_are_read() -> None:
    text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nMột\r\n\r\n2\r00:00:03,5 --> x\r\n"

    assert parse(text, "a.SRT")[0] == (Cue(1000, 2000, "Một"),)
    assert told("1\r\n00:00:01,000 --> 00:00:02,000\r\nMột\r\n", "a.srt") == []


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("00:01.000 --> 00:02.000\nA\n", ["1:1 captions-header"]),
        ("WEBVTT\n\n00:01.000 --> 00:02\nA\n", ["3:15 captions-time"]),
        ("WEBVTT\n\n  1.0 --> 00:02.000\nA\n", ["3:3 captions-time"]),
        ("WEBVTT\n\nA\nB\n", ["3:1 captions-time"]),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nA\n", ["3:15 captions-disorder"]),
        ("WEBVTT\n\n00:02.000 --> 00:03.000\nA\n\n00:01.000 --> 00:04.000\nB\n", ["6:1 captions-disorder"]),
        ("WEBVTT\n", ["1:1 captions-empty"]),
        ("", ["1:1 captions-header"]),
    ],
)
def test_what_is_wrong_is_told_at_its_line_and_column(text: str, problems: list[str]) -> None:
    assert told(text) == problems


@given(st.text(alphabet=st.sampled_from("WEBVT\n\r\t0123456789:.,-> <v/&;NOTE\ufeffà\0"), max_size=200))
def test_whatever_the_text_nothing_breaks(text: str) -> None:
    found, _ = parse(text, "a.vtt")

    assert all(cue.start < cue.end and cue.text for cue in found)
    assert all(a.start <= b.start for a, b in pairwise(found))


def test_a_time_is_said_as_people_read_it() -> None:
    assert [clock(n) for n in (0, 61_500, 3_600_000)] == ["0:00.000", "1:01.500", "1:00:00.000"]
