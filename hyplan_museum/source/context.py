"""What reading the records of one museum needs at hand, and where it puts the mistakes it finds."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from hyplan_museum.museum import PrivateValue, Value
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings
from hyplan_museum.source import nodes
from hyplan_museum.source.authority_index import Index
from hyplan_museum.source.dating import Calendar
from hyplan_museum.source.fields import GROUPS, Table
from hyplan_museum.source.nearest import nearest, nearest_field
from hyplan_museum.source.parts import Companions
from hyplan_museum.source.text_damage import excerpt

_MANY = 200
"""Guesses of a name, and names to guess among, above which guessing would cost more than it helps."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
"""Characters nobody sees, pasted with a word; they are told where they stand."""

Given = dict[str, tuple[nodes.Scalar, nodes.Node]]
"""Fields as written, by canonical name: the key with its position, and the value."""


@dataclass(frozen=True, slots=True)
class Ids:
    """Every id there is, whether its record is sound or not; `former` leads from old ids to present ones."""

    artifacts: frozenset[str] = frozenset()
    exhibits: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    former: Mapping[str, str] = field(default_factory=dict)
    records: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "records", self.artifacts | self.exhibits)


@dataclass(slots=True)
class Context:
    """Used for one reading and thrown away; `language` is that of plain strings, `cache` remembers values that many
    records repeat."""

    settings: Settings
    terms: Index = field(default_factory=Index)
    places: Index = field(default_factory=Index)
    people: Index = field(default_factory=Index)
    ids: Ids = field(default_factory=Ids)
    calendar: Calendar = field(default_factory=Calendar)
    problems: list[Problem] = field(default_factory=list)
    private: list[PrivateValue] = field(default_factory=list)
    language: str = ""
    cache: dict[tuple[str, str], Value] = field(default_factory=dict)
    near: dict[tuple[str, str], str | None] = field(default_factory=dict)
    companions: dict[Position, Companions] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.language = self.settings.languages[0]

    def report(self, code: str, position: Position, path: str = "", /, **values: str) -> None:
        self.problems.append(Problem(code, position, path, values))

    def nearest(self, name: str, kind: str, candidates: Collection[str]) -> str | None:
        """The candidate most like `name`, looked for once; not among thousands for the hundredth time."""
        key = kind, name
        if key not in self.near:
            tired = len(self.near) > _MANY and len(candidates) > _MANY
            self.near[key] = None if tired else nearest(name, candidates)
        return self.near[key]

    def fields_of(self, mapping: nodes.Mapping, table: Table, path: str = "") -> Given:
        """The fields of `table` in `mapping`; a name that is none of them is told, with the nearest and the value."""
        given: Given = {}
        by_name = table.by_name
        for key, node in mapping.entries:
            known = by_name.get(key.text) or by_name.get(_INVISIBLE.sub("", key.text))
            if known is None and key.text in self.settings.languages and (owner := _left_open(given)):
                values = {"key": key.text, "value": words_of(node), "owner": owner}
                self.report("language-not-indented", key.position, f"{path}{owner}.{key.text}", **values)
            elif known is None:
                self._unknown(key, node, table, path)
            elif known.name in given:
                first = given[known.name][0]
                self.report(
                    "field-twice", key.position, path + key.text, key=key.text, other=first.text,
                    first=str(first.position.line),
                )  # fmt: skip
            else:
                given[known.name] = key, node
        return given

    def _unknown(self, key: nodes.Scalar, node: nodes.Node, table: Table, path: str) -> None:
        shown, kind = words_of(node), table.label
        values = {"key": excerpt(key.text), "value": shown, "kind": kind.values["vi"], "kind_en": kind.values["en"]}
        known, path = (f"{table.name} fields", key.text), path + values["key"]
        if known not in self.near:
            self.near[known] = nearest_field(key.text, table) if len(self.near) <= 10 * _MANY else None
        if owner := _entries_with(key.text, table):
            self.report("field-of-entry", key.position, path, owner=owner, **values)
        elif near := self.near[known]:
            self.report("field-misspelt", key.position, path, nearest=near, **values)
        else:
            self.report("field-unknown", key.position, path, **values)


def _entries_with(key: str, table: Table) -> str:
    """The field of `table` whose entries have a field of that name: `media` for `layers`."""
    groups = ((field.name, GROUPS.get(field.entries)) for field in table)
    return next((name for name, group in groups if group is not None and key in group.by_name), "")


def _left_open(given: Given) -> str:
    """The field last read, where nothing stands behind its colon."""
    name = next(reversed(given), "")
    node = given[name][1] if name else None
    return name if isinstance(node, nodes.Scalar) and not node.text and not node.quoted else ""


def words_of(node: nodes.Node) -> str:
    """What a value says, on one short line, for a message."""
    if isinstance(node, nodes.Scalar):
        return excerpt(node.text)
    if isinstance(node, nodes.Sequence):
        return excerpt(", ".join(words_of(item) for item in node.items[:5]))
    return excerpt(", ".join(f"{key.text}: {words_of(value)}" for key, value in node.entries[:5]))
