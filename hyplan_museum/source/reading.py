"""Read a museum's folder: settings, authorities, collections, exhibits, in this order, into a Museum and Problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from hyplan_museum.museum import Artifact, Collection, Exhibit, Museum, Person, Place, Term, Tombstone
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings
from hyplan_museum.source import authorities, nodes
from hyplan_museum.source.artifact import read_artifact
from hyplan_museum.source.authority_index import index_of_people, index_of_places, index_of_terms
from hyplan_museum.source.collection import CollectionFile, cover_key, read_collection, without_file
from hyplan_museum.source.context import Context, Ids
from hyplan_museum.source.exhibit import read_exhibits
from hyplan_museum.source.folders import (
    CollectionFolder,
    RecordFile,
    ids_left_out,
    list_collections,
    list_exhibits,
    load,
)
from hyplan_museum.source.media import match_media
from hyplan_museum.source.numbers import zeros_lost
from hyplan_museum.source.parts import Known, WantedMedia, WantedRemote
from hyplan_museum.source.references import id_problem, same_or_alike, settle
from hyplan_museum.source.settings import read_settings
from hyplan_museum.source.table import read_table
from hyplan_museum.source.table_names import told_once
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.uncollected import uncollected


@dataclass(frozen=True, slots=True)
class Reading:
    """A museum as read: all that is sound, all that is wrong, and the relative POSIX path of every file read.

    `found` is False where no settings could be read: nothing else was looked at. `remotes` are the manifests on other
    servers that records name.
    """

    museum: Museum
    settings: Settings
    problems: list[Problem]
    inputs: tuple[str, ...]
    found: bool = True
    remotes: tuple[WantedRemote, ...] = ()


def read(root: Path) -> Reading:
    """Read the museum in `root`; never raises for what a curator wrote (DESIGN, law 2 and 5)."""
    found = read_settings(root)
    if not found.found:
        return Reading(Museum(), found.settings, list(found.problems), found.inputs, found=False)
    reader = _Reader(root, Context(found.settings, problems=list(found.problems)), list(found.inputs))
    with uncollected():
        museum = reader.museum()
    problems = told_once(reader.context.problems, frozenset(reader.loose))
    return Reading(museum, found.settings, problems, tuple(dict.fromkeys(reader.inputs)), remotes=tuple(reader.remotes))


_Named = Artifact | Exhibit | Collection | Place | Person | Term | Tombstone
_Collected = list[tuple[CollectionFolder, CollectionFile, list[RecordFile]]]


class _Reader:
    """Walks the folder once; everything found goes to `context`."""

    __slots__ = ("artifacts", "broken", "collections", "context", "inputs", "loose", "remotes", "root", "tombstones")

    def __init__(self, root: Path, context: Context, inputs: list[str]) -> None:
        self.root, self.context, self.inputs = root, context, inputs
        self.artifacts: dict[str, Artifact] = {}
        self.collections: dict[str, Collection] = {}
        self.tombstones: list[Tombstone] = []
        self.broken: set[str] = set()
        self.remotes: list[WantedRemote] = []
        self.loose: set[tuple[str, str]] = set()

    def museum(self) -> Museum:
        context = self.context
        places, people, terms = self._authorities()
        folders, problems = list_collections(self.root)
        context.problems += problems
        self.broken |= ids_left_out(self.root, problems)
        files = [(folder, self._collection(folder)) for folder in folders]
        records = [(folder, file, self._records(folder, file)) for folder, file in files]
        records = self._unique(records)
        self._index(records, files)
        covers: list[tuple[str, nodes.Scalar]] = []
        for folder, file, found in records:
            self._read_collection(folder, file, found)
            if file.cover is not None:
                covers.append((folder.id, file.cover))
        exhibits = self._exhibits()
        self._covers(covers)
        artifacts, problems = settle(self.artifacts, exhibits)
        context.problems += problems
        used = {a.kind.ref.id for a in artifacts.values() if a.kind.ref}
        museum = Museum(
            collections=self.collections,
            artifacts=artifacts,
            exhibits=exhibits,
            places=places,
            people=people,
            terms={id: term for id, term in _all_terms(terms).items() if id in terms or id in used},
            tombstones=tuple(self.tombstones),
            private=tuple(context.private),
        )
        context.problems += former_ids_in_use(museum)
        return museum

    # --- authorities ---

    def _authorities(self) -> tuple[dict[str, Place], dict[str, Person], dict[str, Term]]:
        context = self.context
        trees: dict[str, tuple[nodes.Node | None, bool]] = {}
        for name in authorities.FILES:
            record = load(self.root, f"{authorities.FOLDER}/{name}", context, missing_is_fine=True)
            trees[name] = (record.node, record.whole)
            self.inputs += [record.path] if record.read else []
        terms = authorities.read_terms(trees["terms.yml"][0], context)
        context.terms = index_of_terms(
            (*terms.values(), *authorities.built_in_kinds(terms).values()), whole=trees["terms.yml"][1]
        )
        places = authorities.read_places(trees["places.yml"][0], context)
        context.places = index_of_places(places.values(), whole=trees["places.yml"][1])
        people = authorities.read_people(trees["people.yml"][0], context)
        context.people = index_of_people(people.values(), whole=trees["people.yml"][1])
        return places, people, terms

    # --- collections ---

    def _collection(self, folder: CollectionFolder) -> CollectionFile:
        if folder.file is None:
            return without_file(folder.id, self.context)
        record = load(self.root, folder.file, self.context)
        self.inputs += [record.path] if record.read else []
        if isinstance(record.node, nodes.Sequence):
            self.context.report("not-a-record", record.node.position)
        is_record = isinstance(record.node, nodes.Mapping)
        tree = record.node if isinstance(record.node, nodes.Mapping) else nodes.Mapping((), Position(folder.file, 1, 1))
        return read_collection(tree, folder.id, self.context, whole=record.whole and is_record)

    def _records(self, folder: CollectionFolder, file: CollectionFile) -> list[RecordFile]:
        found: list[RecordFile] = []
        for path in folder.records:
            record = load(self.root, path, self.context)
            self.inputs += [path] if record.read else []
            found.append(record)
        for path in folder.tables:
            table = read_table(self.root, path, file.tree, self.context.settings)
            self.context.problems += table.problems
            self.loose |= {(path, field) for field in table.loose}
            self.inputs.append(path)
            for row in table.rows:
                id = row.get("id")
                if isinstance(id, nodes.Scalar):
                    found.append(RecordFile(path, id.text, row, id.position, in_table=True))
        return found

    def _unique(self, records: _Collected) -> _Collected:
        """Without records whose id cannot be an address or is taken; both are told."""
        sound: _Collected = []
        for folder, file, found in records:
            kept: list[RecordFile] = []
            for record in found:
                if problem := id_problem(record.id, record.position):
                    self.context.problems.append(problem)
                    self.broken.add(record.id)
                else:
                    kept.append(record)
            sound.append((folder, file, kept))
        first, problems = same_or_alike((r.id, r.position) for _, _, found in sound for r in found)
        self.context.problems += problems
        return [(folder, file, [r for r in found if first[r.id] == r.position]) for folder, file, found in sound]

    def _index(
        self,
        records: _Collected,
        files: list[tuple[CollectionFolder, CollectionFile]],
    ) -> None:
        """Every id is known before the first record is read, so that references may point anywhere."""
        former: dict[str, str] = {}
        for _, _, found in records:
            for record in found:
                old = record.node.get("formerly") if isinstance(record.node, nodes.Mapping) else None
                members: Iterable[nodes.Node] = old.items if isinstance(old, nodes.Sequence) else (old,) if old else ()
                former.update({m.text: record.id for m in members if isinstance(m, nodes.Scalar)})
        self.context.ids = Ids(
            frozenset(record.id for _, _, found in records for record in found) | self.broken,
            frozenset(list_exhibits(self.root)),
            frozenset(folder.id for folder, _ in files),
            former,
        )

    def _read_collection(self, folder: CollectionFolder, file: CollectionFile, found: list[RecordFile]) -> None:
        context = self.context
        wanted: list[WantedMedia] = []
        ids: list[str] = []
        for record in found:
            if not isinstance(record.node, nodes.Mapping):
                if isinstance(record.node, nodes.Sequence):
                    context.report("not-a-record", record.node.position)
                self.broken.add(record.id)
                continue
            read_one = read_artifact(record.node, record.id, folder.id, file.inherited, context, whole=record.whole)
            if read_one.tombstone is not None:
                self.tombstones.append(read_one.tombstone)
            elif read_one.artifact is None:
                self.broken.add(record.id)
            else:
                self.artifacts[record.id] = read_one.artifact
                ids.append(record.id)
            if read_one.wanted is not None:
                wanted.append(read_one.wanted)
        context.problems += zeros_lost(found)
        matched = match_media(
            self.root, folder.path, wanted, self._spoken_for(found), context.companions, context.language
        )
        context.problems += matched.problems
        self.remotes += matched.remotes
        for id, media in matched.media.items():
            if id in self.artifacts:
                self.artifacts[id] = replace(self.artifacts[id], media=media)
        self.collections[folder.id] = replace(file.collection, artifacts=tuple(ids))

    def _spoken_for(self, found: list[RecordFile]) -> frozenset[str]:
        """Ids and words of records that are withdrawn or could not be read: the files they name are theirs."""
        lost = self.broken | {stone.id for stone in self.tombstones}
        words = (word for record in found if record.id in lost and record.node for word in _words(record.node))
        return frozenset(lost).union(words)

    # --- exhibits and what only the whole museum can tell ---

    def _exhibits(self) -> dict[str, Exhibit]:
        known = Known(
            self.artifacts,
            self.collections,
            frozenset(self.broken),
            frozenset(stone.id for stone in self.tombstones),
            self.context.terms,
        )
        found = read_exhibits(self.root, self.context.settings, known)
        self.context.problems += found.problems
        self.context.private += found.private
        self.tombstones += found.tombstones
        self.inputs += found.inputs
        return dict(found.exhibits)

    def _covers(self, covers: list[tuple[str, nodes.Scalar]]) -> None:
        if not covers:
            return
        media = {id: tuple([one.id for one in artifact.media]) for id, artifact in self.artifacts.items()}
        for id, typed in covers:
            key = cover_key(typed.text, media)
            if key is None and typed.text.partition("/")[0] not in self.broken:
                self.context.report("cover-missing", typed.position, "cover", cover=excerpt(typed.text))
            self.collections[id] = replace(self.collections[id], cover=key)


def _words(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Scalar):
        yield node.text
    else:
        for inner in node.items if isinstance(node, nodes.Sequence) else [value for _, value in node.entries]:
            yield from _words(inner)


def _all_terms(terms: dict[str, Term]) -> dict[str, Term]:
    """The curator's terms and the built-in kinds."""
    return terms | authorities.built_in_kinds(terms)


def former_ids_in_use(museum: Museum) -> list[Problem]:
    """Old ids that are somebody's present id, or were two records' id."""
    problems: list[Problem] = []
    stones = {kind: [s for s in museum.tombstones if s.kind == kind] for kind in ("artifact", "exhibit")}
    groups: tuple[Iterable[_Named], ...] = (
        (*museum.artifacts.values(), *stones["artifact"]), (*museum.exhibits.values(), *stones["exhibit"]),
        museum.collections.values(), museum.places.values(), museum.people.values(), museum.terms.values(),
    )  # fmt: skip
    for group in groups:
        nouns = list(group)
        taken: dict[str, str] = {noun.id: noun.id for noun in nouns}
        for noun in nouns:
            for old in noun.formerly:
                owner = taken.setdefault(old, noun.id)
                if owner != noun.id or old == noun.id:
                    position = getattr(noun, "position", Position(""))
                    written = getattr(noun, "written", {})
                    values = {"id": old, "owner": noun.id, "first": owner}
                    problems.append(Problem("formerly-taken", written.get("formerly", position), "formerly", values))
    return problems
