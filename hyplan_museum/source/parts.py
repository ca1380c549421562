"""What the readers of one museum hand to each other: trees in, nouns out.

The road inside this room (`reading.read` walks it):

1. `settings.read_settings` reads `mkdocs.yml`.
2. `authorities.read_authorities` reads places, people, terms.
3. A folder `collections/<c>/`: `yaml.load_file` gives a `nodes.Mapping` for `collection.yml` and for each artifact's
   file, `table.read_table` one for each row of a CSV table, in the same shape (`title.en` already nested).
4. `artifact.read_artifact` turns each mapping into an Artifact; its `media:` entries become Media whose `file` is as
   typed, and `media.match_media` finds the files of the whole collection at once.
5. `exhibit.read_exhibits` reads `exhibits/`, which may name every record read before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hyplan_museum.museum import Artifact, Collection, Exhibit, Media, PrivateValue, Rights, Text, Tombstone
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes
from hyplan_museum.source.authority_index import Index

TableRow = nodes.Mapping
"""One row of a table in the shape of an artifact's YAML file, with an `id` entry; empty cells are left out."""


@dataclass(frozen=True, slots=True)
class TableRead:
    """What `table.read_table(root, file, collection, settings)` returns.

    `root` is the museum's folder, `file` the POSIX path of the table below it, `collection` the tree of its
    `collection.yml` (whose `columns:` maps headers to fields; None when there is none). `loose`: the fields of columns
    mapped with `[field, ignore]`, whose names need be in no authority file.
    """

    rows: tuple[TableRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    loose: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WantedMedia:
    """The media of one artifact before their files are found.

    `typed`: the entries of `media:` with `file` as typed (relative to the collection's `media/`), `id` as typed or
    empty, `kind` "image" until the file says otherwise, `position` that of the file's name; None where `media:` is
    not written, and files are found by name (`media/<id>_1.jpg`, `media/<id>/…`). `rights` and `credit` are what a
    found file inherits (typed entries have inherited them already); `alt` is the words for files found by name.
    """

    artifact: str
    position: Position
    typed: tuple[Media, ...] | None = None
    rights: Rights | None = None
    credit: Text | None = None
    alt: Text | None = None


@dataclass(frozen=True, slots=True)
class WantedRemote:
    """A manifest elsewhere that a record names: `folder` is where copies of it lie (`collections/bia/media/remote`).

    `pinned` is the hash of the copy the build goes by; empty where nothing has been fetched.
    """

    address: str
    folder: str
    position: Position
    pinned: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A companion as typed: its language, the name of its file (or words of a transcript), and where that stands."""

    language: str
    typed: str
    position: Position


@dataclass(frozen=True, slots=True)
class Companions:
    """What one entry of `media:` names, by field; `wordless` says that there is nothing to be written down."""

    named: Mapping[str, tuple[Named, ...]]
    wordless: bool = False


@dataclass(frozen=True, slots=True)
class MediaRead:
    """What `media.match_media(root, folder, wanted)` returns for one collection's folder (`collections/bia`).

    `media` maps an artifact's id to its media with final `file` (relative to the museum's folder), `id` and `kind`;
    artifacts without any may be left out. `remotes` are the manifests elsewhere that the artifacts name.
    """

    media: Mapping[str, tuple[Media, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    remotes: tuple[WantedRemote, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What exhibits may name: the records that were read.

    `withheld` are ids of records that exist but could not be read (their mistakes are told where they stand):
    naming one is no second mistake; `withdrawn` are those of tombstones. `terms` are the subjects and topics.
    """

    artifacts: Mapping[str, Artifact] = field(default_factory=dict)
    collections: Mapping[str, Collection] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()
    terms: Index = field(default_factory=Index)


@dataclass(frozen=True, slots=True)
class ExhibitsRead:
    """What `exhibit.read_exhibits(root, settings, known)` returns; `inputs` are the files it read."""

    exhibits: Mapping[str, Exhibit] = field(default_factory=dict)
    tombstones: tuple[Tombstone, ...] = ()
    private: tuple[PrivateValue, ...] = ()
    problems: tuple[Problem, ...] = ()
    inputs: tuple[str, ...] = ()
