"""One message a mistake: problems that only follow from another one told beside them are left out.

A misspelt `title` is told as misspelt, not as missing too; a scene whose picture is not there is told at the picture.
Nothing is left out for the sake of a milder problem, so that an error never hides behind a warning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from hyplan_museum.problems.problem import Problem

_TITLE_MISSING: Final = ("title-missing", "collection-title-missing", "exhibit-without-title")
_MEDIA_LOST: Final = frozenset(
    {
        "media-missing",
        "media-missing-in-table",
        "media-outside",
        "media-on-web",
        "media-kind-unknown",
        "media-misplaced",
    }
)
_NO_SCENE: Final = frozenset(
    {"scene-without-id", "scene-id-malformed", "scene-id-twice", "scene-attributes-unreadable", "scene-heading-level"}
)
_SCENE_FAULTS: Final = frozenset(
    {"scene-attribute-unknown", "scene-without-object", "scene-object-unknown", "scene-media-unknown",
     "region-unreadable"}
)  # fmt: skip
_NO_FRONT_MATTER: Final = frozenset({"front-matter-missing", "front-matter-unclosed"})
_NO_COLLECTION_FILE: Final = frozenset(
    {"collection-file-missing", "collection-title-missing", "empty-file", "not-fields", "not-a-record"}
)
_NO_AUTHORITY: Final = frozenset({"id-malformed", "id-twice", "authority-without-id", "value-missing"})
_NO_COLUMN: Final = frozenset({"columns-target-unknown", "columns-not-a-mapping"})
_TABLES: Final = (".csv", ".tsv")


def without_consequences(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without those that another of them explains, in the order given."""
    told = list(problems)
    suspects = [problem for problem in told if problem.code in _RULES]
    if not suspects:
        return told
    seen = _Seen.of(told)
    dropped = {id(problem) for problem in suspects if _follows(problem, seen)}
    return [problem for problem in told if id(problem) not in dropped]


def _follows(problem: Problem, seen: _Seen) -> bool:
    causes = _RULES[problem.code](problem, seen)
    return any(cause.severity == "error" or problem.severity == "warning" for cause in causes if cause is not problem)


@dataclass(frozen=True, slots=True)
class _Seen:
    """The problems by file and code, and by folder and code."""

    files: dict[tuple[str, str], list[Problem]] = field(default_factory=dict)
    lines: dict[tuple[str, int, str], list[Problem]] = field(default_factory=dict)
    folders: dict[tuple[str, str], list[Problem]] = field(default_factory=dict)
    lost_media: dict[str, list[Problem]] = field(default_factory=dict)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> _Seen:
        seen = cls()
        for problem in problems:
            at, code = problem.position, problem.code
            seen.files.setdefault((at.file, code), []).append(problem)
            seen.lines.setdefault((at.file, at.line, code), []).append(problem)
            seen.folders.setdefault((_folder(at.file), code), []).append(problem)
            if code in _MEDIA_LOST:
                owner = problem.values.get("id") or PurePosixPath(at.file).stem
                seen.lost_media.setdefault(owner, []).append(problem)
        return seen

    def beside(self, problem: Problem, codes: Iterable[str]) -> list[Problem]:
        """Problems of these kinds in the same record: its file, or in a table its line."""
        at = problem.position
        if at.file.endswith(_TABLES):
            return [one for code in codes for one in self.lines.get((at.file, at.line, code), ())]
        return [one for code in codes for one in self.files.get((at.file, code), ())]

    def around(self, problem: Problem, codes: Iterable[str]) -> list[Problem]:
        """Problems of these kinds in the same folder."""
        folder = _folder(problem.position.file)
        return [one for code in codes for one in self.folders.get((folder, code), ())]

    def errors_in(self, folder: str) -> list[Problem]:
        return [one for (where, _), found in self.folders.items() if where == folder
                for one in found if one.severity == "error"]  # fmt: skip


def _folder(file: str) -> str:
    return file.rpartition("/")[0]


# --- what explains a problem: one function each, the causes it may have ---------------------------------------------


def _field_named(name: str, found: Iterable[Problem]) -> list[Problem]:
    """Those of the problems that are about the field `name`, or about a name that was meant to be it."""
    return [
        one
        for one in found
        if one.field == name or one.field.startswith(f"{name}.") or one.values.get("nearest") == name
    ]


def _title(problem: Problem, seen: _Seen) -> list[Problem]:
    codes = ("field-misspelt", "wrong-type", "language-unknown", "language-not-indented")
    return _field_named("title", seen.beside(problem, codes))


def _feast(problem: Problem, seen: _Seen) -> list[Problem]:
    """A feast without days whose `lunar` or `solar` is misspelt."""
    beside = seen.beside(problem, ("field-misspelt",))
    return [one for one in beside if one.field.startswith(f"{problem.field}.")]


def _empty(problem: Problem, seen: _Seen) -> list[Problem]:
    lost = _field_named(problem.field, seen.beside(problem, ("language-not-indented",)))
    dashes = seen.beside(problem, ("missing-space-after-dash",))  # its items could not be read
    return [*lost, *dashes, *(seen.beside(problem, _TITLE_MISSING) if problem.field == "title" else [])]


def _translation(problem: Problem, seen: _Seen) -> list[Problem]:
    """Every field that lacks the language must be explained."""
    codes = ("field-misspelt", "wrong-type", "language-unknown")
    beside = seen.beside(problem, (*codes, *_NO_FRONT_MATTER))
    if problem.position.file.endswith("/collection.yml"):
        beside += seen.beside(problem, _NO_COLLECTION_FILE)
        beside += seen.files.get((_folder(problem.position.file), "collection-file-missing"), [])
    if problem.position.file.startswith("exhibits/"):
        beside = seen.around(problem, (*codes, *_NO_FRONT_MATTER, "exhibit-file-unused"))
    whole = [one for one in beside if one.code not in codes and _is_of_a_page(one)]
    if whole:
        return whole
    headings = seen.around(problem, ("scene-heading-level",))  # its words fell into the introduction
    explained = [
        (headings if name == "introduction" else [])
        or _field_named(name, beside)
        or _field_named(name.partition(".")[0], [b for b in beside if "nearest" in b.values])
        for name in problem.values.get("fields", "").split(", ")
    ]
    return [one for found in explained for one in found] if all(explained) else []


def _is_of_a_page(problem: Problem) -> bool:
    return problem.code != "exhibit-file-unused" or problem.values.get("file", "").lower().startswith("index")


def _scene_picture(problem: Problem, seen: _Seen) -> list[Problem]:
    """The artifact has no picture because its own could not be found, or the scene names one that is not there."""
    at = problem.position
    if problem.code == "scene-region-without-picture":
        found = list(seen.lines.get((at.file, at.line, "scene-media-unknown"), ()))
        return found or seen.lost_media.get(problem.values.get("artifact", ""), [])
    has_none = problem.values.get("ids_en") == "it has none"
    return seen.lost_media.get(problem.values.get("artifact", ""), []) if has_none else []


def _media_unused(problem: Problem, seen: _Seen) -> list[Problem]:
    """The file is told as the one that was meant."""
    file = problem.values.get("file", "")
    return [one for one in seen.lost_media.get(problem.values.get("id", ""), []) if file in one.hint("en")]


def _scene_differs(problem: Problem, seen: _Seen) -> list[Problem]:
    id, file = problem.field, problem.position.file
    return [
        one
        for one in seen.around(problem, _SCENE_FAULTS)
        if one.position.file != file and (one.field == id or one.field.startswith(f"{id}."))
    ]


def _scene_alone(problem: Problem, seen: _Seen) -> list[Problem]:
    """As many scenes of the other language as lack a partner could not be read."""
    others = [one for one in seen.around(problem, _NO_SCENE) if one.position.file != problem.position.file]
    return others if len(seen.files[problem.position.file, problem.code]) <= len(others) else []


def _scene_hidden(problem: Problem, seen: _Seen) -> list[Problem]:
    artifact = problem.values.get("artifact", "")
    return [
        one
        for code in ("choice-unknown",)
        for (file, found_code), found in seen.files.items()
        if found_code == code and PurePosixPath(file).stem == artifact
        for one in found
    ]


def _authority(problem: Problem, seen: _Seen) -> list[Problem]:
    file = problem.values.get("file", "")
    broken = [one for code in _NO_AUTHORITY for one in seen.files.get((file, code), ())]
    return broken + seen.folders.get((_folder(file), "record-misplaced"), [])


def _no_artifacts(problem: Problem, seen: _Seen) -> list[Problem]:
    return seen.errors_in(_folder(problem.position.file))


def _collection_file(problem: Problem, seen: _Seen) -> list[Problem]:
    folder = problem.position.file
    there = seen.folders.get((folder, "record-misplaced"), []) + seen.folders.get((folder, "file-unreadable"), [])
    return [one for one in there if PurePosixPath(one.position.file).name.lower().startswith("collection.")]


def _index_file(problem: Problem, seen: _Seen) -> list[Problem]:
    """An exhibit's folder without index.md: its other index files are named in that message."""
    if problem.code == "exhibit-file-unused":
        folder = _folder(problem.position.file)
        return seen.files.get((folder, "exhibit-without-index"), []) if _is_of_a_page(problem) else []
    return [one for one in seen.folders.get((problem.position.file, "file-unreadable"), [])
            if one.position.file.endswith("/index.md")]  # fmt: skip


def _in_settings(problem: Problem, seen: _Seen) -> list[Problem]:
    """A name or address that could not be read is not missing."""
    field_ = {"site-name-missing": "site_name", "site-url-missing": "site_url"}.get(problem.code, "")
    wrong = [one for one in seen.files.get((problem.position.file, "option-wrong"), []) if one.field == field_]
    return wrong + [one for one in seen.errors_in("") if one.code in _YAML_FAULTS]


def _in_table(*codes: str) -> Callable[[Problem, _Seen], list[Problem]]:
    def causes(problem: Problem, seen: _Seen) -> list[Problem]:
        return [one for code in codes for one in seen.files.get((problem.position.file, code), ())]

    return causes


def _no_title_column(problem: Problem, seen: _Seen) -> list[Problem]:
    """Neither id nor title among the headers: the first row is none of headers, and that is told once."""
    meant = [
        one
        for one in seen.files.get((problem.position.file, "table-header-unknown"), ())
        if "“title”" in one.values.get("nearest_en", "")
    ]
    file = problem.position.file
    taken = seen.files.get((file, "table-field-twice"), []) + seen.files.get((file, "table-without-id"), [])
    return meant + taken + seen.around(problem, _NO_COLUMN)


def _no_header_row(problem: Problem, seen: _Seen) -> list[Problem]:
    file = problem.position.file
    without_title = seen.files.get((file, "table-without-title"), [])
    return seen.files.get((file, "table-without-id"), []) if without_title else []


def _same_place(code: str) -> Callable[[Problem, _Seen], list[Problem]]:
    def causes(problem: Problem, seen: _Seen) -> list[Problem]:
        at = problem.position
        return [one for one in seen.lines.get((at.file, at.line, code), ()) if one.position == at]

    return causes


_YAML_FAULTS: Final = frozenset(
    {"colon-in-value", "unclosed-quote", "unclosed-bracket", "missing-colon", "missing-space-after-colon",
     "bad-indentation", "tab-in-indentation", "value-starts-with-sign", "quote-inside-quotes", "backslash-in-quotes",
     "yaml-syntax", "anchor-or-alias", "comma-in-braces", "missing-space-after-dash"}
)  # fmt: skip

_RULES: Final[Mapping[str, Callable[[Problem, _Seen], list[Problem]]]] = {
    **dict.fromkeys(_TITLE_MISSING, _title),
    "value-empty": _empty,
    "feast-calendar": _feast,
    "translation-missing": _translation,
    "scene-region-without-picture": _scene_picture,
    "scene-media-unknown": _scene_picture,
    "scene-attributes-differ": _scene_differs,
    "scene-only-in-translation": _scene_alone,
    "scene-not-translated": _scene_alone,
    "scene-artifact-not-published": _scene_hidden,
    "authority-missing": _authority,
    "collection-without-artifacts": _no_artifacts,
    "collection-file-missing": _collection_file,
    "exhibit-without-index": _index_file,
    "exhibit-file-unused": _index_file,
    "exhibit-without-scenes": _in_table("front-matter-missing"),
    "site-name-missing": _in_settings,
    "site-url-missing": _in_settings,
    "plugin-missing": _in_settings,
    "table-without-rows": _in_table("table-quote-unclosed"),
    "table-columns-as-notes": _in_table("table-without-id", "table-without-title"),
    "table-without-title": _no_title_column,
    "table-header-unknown": _no_header_row,
    "media-unused": _media_unused,
    "media-duplicate": _in_table("media-unmatched", "media-unused"),
    "date-unreadable": _same_place("table-date-mangled"),
}
