"""Withdrawing writes two fields and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hyplan_museum.editing.withdraw import withdraw
from hyplan_museum.problems import Position


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        (
            "collections/c/a.yml",
            "# lời\ntitle: A\nstatus: approved  # ai?\n",
            (
                "# lời\n"
                'withdrawn: {date: 2026-11-22, reason: {vi: "chủ \\"cũ\\""}}\ntitle: A\nstatus: withdrawn  # ai?\n'
            ),
        ),
        (
            "exhibits/e/index.md",
            "---\ntitle: A\n---\nLời\n",
            '---\nstatus: withdrawn\nwithdrawn: {date: 2026-11-22, reason: {vi: "chủ \\"cũ\\""}}\ntitle: A\n---\nLời\n',
        ),
    ],
)
def test_status_and_reason_are_written_where_they_belong(tmp_path: Path, file: str, before: str, after: str) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text(before, "utf-8")
    withdraw(tmp_path, Position(file, 2, 1), 'chủ "cũ"', date(2026, 11, 22))
    written = (tmp_path / file).read_text("utf-8")

    assert sorted(written.splitlines()) == sorted(after.splitlines())
