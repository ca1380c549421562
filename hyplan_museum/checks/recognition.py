"""Ranks and listings by the state that do not say by which decision (users.md §2.1, `xep_hang`)."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.checks.grouping import name_of, where
from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings


def ranks_without_decision(museum: Museum, _: Settings) -> Iterator[Problem]:
    """A rank with neither a decision nor a note that says why."""
    for artifact in museum.artifacts.values():
        if not is_published(artifact, drafts=True):
            continue
        for number, rank in enumerate(artifact.recognition, 1):
            if rank.decision is None and rank.note is None and rank.level.text is not None:
                level = rank.level.text.in_language("vi").text
                position = where(artifact, f"recognition.{number}", "recognition")
                values = {"title": name_of(artifact), "level": level}
                yield Problem("recognition-without-decision", position, f"recognition.{number}.decision", values)
