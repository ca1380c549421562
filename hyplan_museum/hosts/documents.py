"""The pages of docs/ in several languages: `visit.md` and, beside it, `visit.en.md` (decision 0041)."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from hyplan_museum.addresses import prefix


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file below docs/: the language it is written in, and `base`, the path it shares with the others."""

    path: str
    language: str
    base: str

    def address(self, languages: tuple[str, ...]) -> str:
        """Where it is published: `visit.en.md` → `en/visit/`, `index.md` → the home page."""
        folder, name = posixpath.split(self.base)
        stem = posixpath.splitext(name)[0]
        parts = [folder] if folder else []
        if stem not in ("index", "README"):
            parts.append(stem)
        below = "".join(f"{part}/" for part in parts)
        return prefix(self.language, languages) + below


def document(path: str, languages: tuple[str, ...]) -> Document:
    """The document at `path`, relative to docs/; without a language in its name it is in the museum's first."""
    stem, extension = posixpath.splitext(path)
    rest, dot, language = stem.rpartition(".")
    if dot and language in languages and posixpath.basename(rest):
        return Document(path, language, rest + extension)
    return Document(path, languages[0], path)


def counterparts(paths: list[str], languages: tuple[str, ...]) -> dict[str, dict[str, Document]]:
    """Documents that say the same, by their common `base` and then by language."""
    together: dict[str, dict[str, Document]] = {}
    for path in sorted(paths):
        found = document(path, languages)
        together.setdefault(found.base, {}).setdefault(found.language, found)
    return together
