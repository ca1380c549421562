"""What the index knows of one record: words in three ranks, and what its card shows."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from hyplan_museum.museum import RefKind, Rendition, Text

RecordKind = Literal[RefKind, "scene", "page"]
RECORD_KINDS: tuple[RecordKind, ...] = ("artifact", "exhibit", "scene", "collection", "place", "person", "term", "page")
"""The kinds of records that are found, in the order in which they are numbered; `page` is one of docs/, and last."""
assert set(RECORD_KINDS) == {*get_args(RefKind), "scene", "page"}  # noqa: S101 - a slip here would lose records


class Line(NamedTuple):
    """A line of a record: its label, which is shown and not looked for, and its values."""

    label: Text | None
    values: tuple[Text, ...]


class Record(NamedTuple):
    """A record to be found. `title` and the other names in `also` weigh most, then `lines`, then `body`.

    `under` is what its card says below the title. `part` is the scene of an exhibit. `body` is plain text.
    `collection` is an id; `centuries` the first and the last.
    """

    kind: RecordKind
    id: str
    part: str
    title: Text
    also: tuple[Text, ...]
    under: tuple[Text, ...]
    lines: tuple[Line, ...]
    body: tuple[Text, ...]
    picture: Rendition | None = None
    collection: str = ""
    centuries: tuple[int, int] | None = None
