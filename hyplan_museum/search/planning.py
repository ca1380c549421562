"""The files of the index: pieces of words and of pairs, blocks of cards, and the one to begin with.

Every file is a classic script that calls `HYS(name, numbering, content)`. Records are numbered from 0 in the order of
`RECORD_KINDS`; `numbering` is a digest of that order, so that a browser never puts pieces of two builds together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from hyplan_museum import addresses
from hyplan_museum.essence import Essences, essence
from hyplan_museum.freshness import digest
from hyplan_museum.language.messages import words
from hyplan_museum.museum import MediaKey, Museum, Picture, Rendition
from hyplan_museum.outputs import Output
from hyplan_museum.search import remembered
from hyplan_museum.search.analysis import Analysis, Entry
from hyplan_museum.search.cards import card, records_in_a_block
from hyplan_museum.search.gathering import Gathering, ToText
from hyplan_museum.search.pieces import cut, name, script
from hyplan_museum.search.postings import Written, lists_of
from hyplan_museum.search.record import RECORD_KINDS, Record, RecordKind
from hyplan_museum.search.same_meaning import groups
from hyplan_museum.search.tokens import bare, variant_groups
from hyplan_museum.search.written import WrittenPage, records_of
from hyplan_museum.settings import Settings

_WORDS: Final = "search_"
"""The beginning of those words of the interface that the script needs."""
_PAGES: Final[Mapping[str, Any]] = {"scene": "exhibit", "page": "home"}
"""Kinds of records without a kind of page of their own, and in whose folder they are."""


class Numbered(NamedTuple):
    """A record before it is put together: `made_from` changes whenever it would; `shown` is its picture."""

    kind: RecordKind
    id: str
    part: str
    made_from: str
    shown: str


def plan(
    museum: Museum,
    pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    to_text: ToText,
    *,
    written: Iterable[WrittenPage] = (),
    essences: Essences | None = None,
    cache: Path | None = None,
) -> list[Output]:
    """The whole index of a published museum and of the pages `written` in docs/.

    `cache` is a folder that remembers the words of records between builds.
    """
    index = _Index(museum, pictures, settings, to_text, written, essences or Essences())
    return list(index.outputs(cache))


class _Index:
    def __init__(
        self,
        museum: Museum,
        pictures: Mapping[MediaKey, Picture],
        settings: Settings,
        to_text: ToText,
        written: Iterable[WrittenPage],
        essences: Essences,
    ) -> None:
        self.museum = museum
        self.pictures = pictures
        self.settings = settings
        self.gathering = Gathering(museum, pictures, to_text)
        pages = list(records_of(written))
        self.pages = {page.id: page for page, _ in pages}
        self.records = list(self._numbered(essences))
        self.first_page = len(self.records) - len(pages)
        self.first_behind = len(self.records) - sum(behind for _, behind in pages)
        self.numbering = digest(*((r.kind, r.id, r.part) for r in self.records))[:8]

    def _numbered(self, essences: Essences) -> Iterator[Numbered]:
        museum, pictures = self.museum, self.pictures
        names = essence(museum.places, museum.people, museum.terms)
        for artifact in museum.artifacts.values():
            shown = ""
            for media in artifact.media:
                if picture := pictures.get((artifact.id, media.id)):
                    shown = _shown(picture.thumbnail)
                    break
            yield Numbered("artifact", artifact.id, "", essences.of(artifact) + names + shown, shown)
        for record in self._the_rest():
            shown = _shown(record.picture)
            yield Numbered(record.kind, record.id, record.part, essence(record._replace(picture=None)) + shown, shown)

    def _the_rest(self) -> Iterator[Record]:
        """Everything but artifacts: few, and put together to know what they are made from."""
        museum, gather = self.museum, self.gathering
        for exhibit in museum.exhibits.values():
            yield gather.exhibit(exhibit)
        for exhibit in museum.exhibits.values():
            for scene in exhibit.scenes:
                yield gather.scene(exhibit, scene)
        yield from map(gather.collection, museum.collections.values())
        yield from map(gather.place, museum.places.values())
        yield from map(gather.person, museum.people.values())
        yield from map(gather.term, museum.terms.values())
        yield from self.pages.values()

    def record(self, number: int) -> Record:
        kind, id, part, *_ = self.records[number]
        museum, gather = self.museum, self.gathering
        if kind == "artifact":
            return gather.artifact(museum.artifacts[id])
        if kind == "page":
            return self.pages[id]
        if kind == "exhibit":
            return gather.exhibit(museum.exhibits[id])
        if kind == "scene":
            exhibit = museum.exhibits[id]
            return gather.scene(exhibit, next(scene for scene in exhibit.scenes if scene.id == part))
        if kind == "collection":
            return gather.collection(museum.collections[id])
        if kind == "place":
            return gather.place(museum.places[id])
        return gather.person(museum.people[id]) if kind == "person" else gather.term(museum.terms[id])

    # --- words ---

    def _entries(self, cache: Path | None, analysis: Analysis) -> list[Entry]:
        known = remembered.recall(cache)
        found: dict[str, Entry] = {}
        entries = []
        for number, record in enumerate(self.records):
            entry = known.get(record.made_from)
            entry = analysis.entry(self.record(number)) if entry is None else Entry(*entry)
            found[record.made_from] = entry
            entries.append(entry)
        if found.keys() != known.keys():
            remembered.remember(cache, found)
        return entries

    # --- files ---

    def outputs(self, cache: Path | None) -> Iterator[Output]:
        analysis = Analysis()
        entries = self._entries(cache, analysis)
        spelt = lists_of(entries, lambda entry: entry.words)
        pairs = lists_of(entries, lambda entry: entry.pairs)
        by_word: dict[str, dict[str, Written]] = {}
        for word, lists in spelt.items():
            by_word.setdefault(analysis.bare[word], {})[word] = lists
        words_of = {key: _unfolded(key, spellings) for key, spellings in by_word.items()}
        made: list[Output] = []
        starts: dict[str, list[str]] = {}
        for letter, content in (("t", words_of), ("b", pairs)):
            pieces = cut({key: len(key) + _weight(value) for key, value in content.items()})
            starts[letter] = [piece.start for piece in pieces]
            for piece in pieces:
                made.append(self._piece(f"{letter}-{name(piece.start)}", {key: content[key] for key in piece.keys}))
        han = [group for group in variant_groups() if any(bare(char) in by_word for char in group[:1])]
        if han:
            made.append(self._piece("han", han))
        made.append(self._piece("facets", self._facets()))
        # Every word and pair is in these pieces: what they hold, and the pictures, tells one state of the museum.
        version = digest(*(f"{one.uri} {one.made_from}" for one in made), *(one.shown for one in self.records))[:8]
        size = records_in_a_block(entries[: self.first_page])
        made += self._blocks(size)
        yield from made
        yield self._piece("start", self._start(starts, size, version, by_word, with_han=bool(han)))

    def _piece(self, name: str, content: Any) -> Output:
        written = script(name, self.numbering, content)
        return Output(_uri(name), digest(written), lambda: written)

    def _blocks(self, size: int) -> Iterator[Output]:
        """Records by the `size`, and each page of docs/, which may be long, by itself."""
        first = self.first_page
        blocks = {f"{n // size}": range(n, min(n + size, first)) for n in range(0, first, size)}
        blocks |= {f"page-{n - first}": range(n, n + 1) for n in range(first, len(self.records))}
        for language in self.settings.languages:
            for one, block in blocks.items():
                name = f"c-{language}-{one}"
                made_from = digest(self.numbering, language, *(self.records[n].made_from for n in block))
                yield Output(_uri(name), made_from, partial(self._cards, name, block, language))

    def _cards(self, name: str, block: Sequence[int], language: str) -> bytes:
        languages = self.settings.languages
        return script(name, self.numbering, [card(self.record(n), language, languages) for n in block])

    def _facets(self) -> dict[str, str]:
        """A character for each record: its collection, whether it has a picture, its first and last century."""
        numbers = {id: number for number, id in enumerate(self.museum.collections, 1)}
        collections, pictured, first, last = [], [], [], []
        for number, (kind, id, *_) in enumerate(self.records):
            if kind == "artifact":
                artifact = self.museum.artifacts[id]
                collection, centuries = artifact.collection, Gathering.centuries(artifact.date)
                shown = any((id, media.id) in self.pictures for media in artifact.media)
            else:
                record = self.record(number)
                collection, centuries, shown = record.collection, record.centuries, record.picture is not None
            collections.append(chr(35 + numbers.get(collection, 0)))
            pictured.append("1" if shown else "0")
            first.append(_century(centuries[0] if centuries else None))
            last.append(_century(centuries[1] if centuries else None))
        return {"c": "".join(collections), "p": "".join(pictured), "f": "".join(first), "l": "".join(last)}

    def _start(
        self, starts: Mapping[str, list[str]], size: int, version: str, by_word: Mapping[str, Any], *, with_han: bool
    ) -> dict[str, Any]:
        """What a browser needs before the first piece."""
        settings, museum = self.settings, self.museum
        languages = settings.languages
        kinds = [record.kind for record in self.records]
        folders = {kind: addresses.page(_PAGES.get(kind, kind), languages[0], languages) for kind in RECORD_KINDS}
        return {
            "v": version,
            "n": len(self.records),
            "docs": [self.first_page, self.first_behind],
            "size": size,
            "kinds": [[kind, kinds.index(kind), folders[kind]] for kind in RECORD_KINDS if kind in kinds],
            "prefixes": {code: addresses.prefix(code, languages) for code in languages},
            "t": starts["t"],
            "b": starts["b"],
            "han": with_han,
            "same": [group for group in groups() if sum(_is_known(phrase, by_word) for phrase in group) > 1],
            "collections": [[collection.id, collection.title.values] for collection in museum.collections.values()],
            "words": {code: _words_of_script(code) for code in languages},
        }


def _shown(picture: Rendition | None) -> str:
    """What a card shows of a picture; not where the museum keeps it, which would make the same index differ."""
    return f"{picture.uri} {picture.width} {picture.height}" if picture else ""


def _uri(name: str) -> str:
    return addresses.static(f"search/{name}.js")


def _words_of_script(language: str) -> dict[str, str]:
    said = words(language)
    found = {key.removeprefix(_WORDS): text for key, text in said.items() if key.startswith(_WORDS)}
    return {**found, **{kind: said[kind] for kind in RECORD_KINDS if kind not in _PAGES}}


def _is_known(phrase: Sequence[str], by_word: Mapping[str, Any]) -> bool:
    return all(bare(word) in by_word for word in phrase)


def _century(century: int | None) -> str:
    """`#` for none; else the century from the 60th BCE on (0 is the first BCE)."""
    return "#" if century is None else chr(100 + max(-60, min(60, century)))


def _unfolded(key: str, spellings: dict[str, Written]) -> Any:
    """The lists themselves where a word is only ever spelt without marks."""
    return spellings[key] if len(spellings) == 1 and key in spellings else spellings


def _weight(value: Any) -> int:
    if isinstance(value, str):
        return len(value) + 6
    if isinstance(value, dict):
        return sum(len(key) + _weight(lists) for key, lists in value.items())
    return sum(len(one) + 3 for one in value) + 6
