"""Grades as teachers write them."""

from __future__ import annotations

from pathlib import Path

import pytest
from museum_in_a_string import problems_of, read, told

EXHIBIT = """
-- exhibits/mot/index.md --
---
title: Một
grades: {grades}
subjects: [ngu-van, Lịch sử]
---

## Xem {{#xem}}
"""
TERMS = """
-- collections/authorities/terms.yml --
- {id: ngu-van, scheme: subject, label: {vi: Ngữ văn, en: Literature}}
"""


@pytest.mark.parametrize(
    ("typed", "grades"),
    [
        ("8", (8,)),
        ('"6–9"', (6, 7, 8, 9)),
        ('"lớp 10"', (10,)),
        ("[1, 3-4, 12]", (1, 3, 4, 12)),
        ("[THCS, THPT]", (6, 7, 8, 9, 10, 11, 12)),
        ('"tiểu học"', (1, 2, 3, 4, 5)),
        ('"8, 7; 8"', (7, 8)),
    ],
)
def test_grades_are_read_in_every_way_they_are_written(tmp_path: Path, typed: str, grades: tuple[int, ...]) -> None:
    museum = read(tmp_path, EXHIBIT.format(grades=typed)).museum

    assert museum.exhibits["mot"].grades == grades


@pytest.mark.parametrize("typed", ["13", "0", '"9–6"', "mẫu giáo", '"8.5"'])
def test_what_is_no_grade_is_told_where_it_stands(tmp_path: Path, typed: str) -> None:
    problems = problems_of(tmp_path, EXHIBIT.format(grades=typed))

    assert "exhibits/mot/index.md:3:9 grade-unreadable" in told(problems)


def test_a_subject_is_a_term_of_its_vocabulary_or_words(tmp_path: Path) -> None:
    subjects = read(tmp_path, TERMS + EXHIBIT.format(grades="8")).museum.exhibits["mot"].subjects

    assert [
        (value.ref.id if value.ref else "", value.text.values["vi"] if value.text else "") for value in subjects
    ] == [
        ("ngu-van", "Ngữ văn"),
        ("", "Lịch sử"),
    ]
