"""What is wrong with words wherever they stand: damaged letters, and paths of somebody's computer."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.problems import Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.text_damage import may_be_damaged, problem_in

_LOCAL: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Za-z]:(?:\\|/(?!/))|file:/{2,3}|\\\\[\w.-]+\\|/(?:home|Users|mnt|media/[\w-]+)/)[^\n\"'<>|]{0,80}"
)
_LEFT_ALONE: Final = frozenset({"private", "file"})


def needs_look(text: str) -> bool:
    """Whether a file's whole text holds a path or a sign of damage; where it does not, no value of it does."""
    return _LOCAL.search(text) is not None or may_be_damaged(text)


def mended(node: nodes.Node, problems: list[Problem], path: str = "", *, damage: bool = True) -> nodes.Node:
    """The tree with repaired words; damage and local paths are told where they stand.

    Nothing is copied where nothing is wrong. `damage` is False for tables, whose reader has looked at every cell.
    """
    if isinstance(node, nodes.Scalar):
        text = node.text
        if (":" in text or "\\" in text or "/" in text) and (match := _LOCAL.search(text)):
            problems.append(Problem("local-path", node.position, path, {"path": " ".join(match[0].split())[:60]}))
        if not damage:
            return node
        repaired, problem = problem_in(text, node.position, path)
        if problem is not None:
            problems.append(problem)
        return node if repaired == text else nodes.Scalar(repaired, node.position, node.quoted)
    if isinstance(node, nodes.Sequence):
        items = tuple(mended(item, problems, f"{path}.{n}", damage=damage) for n, item in enumerate(node.items, 1))
        same = all(new is old for new, old in zip(items, node.items, strict=True))
        return node if same else nodes.Sequence(items, node.position)
    entries = tuple(
        (
            key,
            value  # what is private stays inside, and media.py judges the names of files
            if key.text in _LEFT_ALONE
            else mended(value, problems, f"{path}.{key.text}" if path else key.text, damage=damage),
        )
        for key, value in node.entries
    )
    same = all(new[1] is old[1] for new, old in zip(entries, node.entries, strict=True))
    return node if same else nodes.Mapping(entries, node.position)
