"""The shapes of documents that iiif_prezi3 accepted in builds before this one: where all are known, it is not loaded.

They are kept as digests, a line each behind one that says for which versions they hold; a line is added as a shape is
accepted, so that a build killed at any moment leaves nothing but whole lines that are true, and at worst a broken one.
"""

from __future__ import annotations

from collections.abc import Hashable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hyplan_museum.freshness import code_digest, digest_of

FILE = "accepted-by-prezi3.txt"

_KEPT = 2_000
"""Shapes kept as they are, besides the digests of those that stand in the file."""


class Accepted:
    """`cache` is the folder that keeps them; without one they are known for as long as this object."""

    def __init__(self, cache: Path | None = None) -> None:
        self._file = cache and cache / FILE
        self._shapes: set[Hashable] = set()
        self._before: frozenset[str] | None = None

    def knows(self, shape: Hashable) -> bool:
        if shape in self._shapes:
            return True
        if self._file is not None and _digest(shape) in self._recalled(self._file):
            self._keep(shape)
            return True
        return False

    def add(self, shape: Hashable) -> None:
        self._keep(shape)
        if self._file is not None:
            with self._file.open("a", encoding="ascii") as file:
                file.write(f"{_digest(shape)}\n")

    def _keep(self, shape: Hashable) -> None:
        if len(self._shapes) < _KEPT:
            self._shapes.add(shape)

    def _recalled(self, file: Path) -> frozenset[str]:
        if self._before is None:
            holds_for = digest_of(code_digest(), *map(_version, ("iiif-prezi3", "pydantic")))
            try:
                first, *lines = file.read_text("ascii").splitlines()
            except (OSError, ValueError):
                first, lines = "", []
            if first != holds_for:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(f"{holds_for}\n", "ascii")
                lines = []
            self._before = frozenset(lines)
        return self._before


def _digest(shape: Hashable) -> str:
    return digest_of(repr(shape))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
