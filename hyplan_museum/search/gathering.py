"""Records of a published museum as the index takes them: what of each is looked for, and with what weight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import (
    Artifact,
    Collection,
    Date,
    Exhibit,
    Fact,
    Media,
    MediaKey,
    Museum,
    Person,
    Picture,
    Place,
    Rendition,
    Scene,
    Term,
    Text,
    Value,
)
from hyplan_museum.search.record import Line, Record, RecordKind

ToText = Callable[[str], str]
"""Markdown to plain text: links and marks go, words stay."""

_WORKED_OUT: Final = frozenset({"can_chi", "era", "era_name", "year"})
"""What the build derives of a date that people look for: the year 1707 is Đinh Hợi, Minh Mệnh is Minh Mạng."""

_TITLE_IN_CHARACTERS: Final = "han_nom_title"
"""A field that holds a name, and so weighs as one."""


class Gathering:
    """The records of one museum; names of authorities are put together once for all records that refer to them."""

    def __init__(self, museum: Museum, pictures: Mapping[MediaKey, Picture], to_text: ToText) -> None:
        self._museum = museum
        self._pictures = pictures
        self._to_text = to_text
        self._names: dict[tuple[str, str], tuple[Text, ...]] = {}

    # --- artifacts ---

    def artifact(self, artifact: Artifact) -> Record:
        date = artifact.date if artifact.date and artifact.date.unknown is None else None
        place = self.names("place", artifact.place) if artifact.place else ()
        return Record(
            "artifact",
            artifact.id,
            "",
            artifact.title,
            (*artifact.other_titles, *self._of_field(artifact, _TITLE_IN_CHARACTERS)),
            (*([date.text] if date else []), *place[:1]),
            tuple(self._artifact_lines(artifact, date)),
            tuple(self._artifact_body(artifact)),
            self._picture_of(artifact),
            artifact.collection,
            self.centuries(date),
        )

    def _artifact_lines(self, artifact: Artifact, date: Date | None) -> Iterator[Line]:
        yield Line(None, (_same(artifact.id.replace("-", " ")), *self._value(artifact.kind)))
        if date:
            yield Line(None, tuple(_said_of(date)))
        facts = artifact.facts
        if artifact.place and not any(fact.field == "place" for fact in facts):
            yield Line(None, self.names("place", artifact.place))
        for fact in facts:
            if fact.field != _TITLE_IN_CHARACTERS and (values := self._fact(fact)):
                yield Line(fact.label, values)
        for recognition in artifact.recognition:
            granted = (recognition.decision, recognition.date and recognition.date.text, recognition.note)
            yield Line(None, (*self._value(recognition.level), *(text for text in granted if text)))
        for feast in artifact.feasts:
            if said := tuple(text for text in (feast.title, feast.note) if text):
                yield Line(None, said)
        if artifact.institution:
            yield Line(None, (artifact.institution,))

    def _artifact_body(self, artifact: Artifact) -> Iterator[Text]:
        if artifact.description:
            yield self._plain(artifact.description)
        for line in artifact.inscription:
            if line.text:
                yield _same(line.text)
            yield from (text for text in (line.reading, line.translation) if text)
        for media in artifact.media:
            yield from (text for text in (media.label, media.caption, media.alt) if text)
            if media.recording:  # what goes with one that is withheld is on no page
                yield from _heard(media)
        for group in artifact.claims:
            for claim in group.claims:
                yield from (text for text in (claim.value, claim.note) if text)
        for _, note in artifact.notes:
            yield note
        yield from artifact.sources

    # --- exhibits, collections ---

    def exhibit(self, exhibit: Exhibit) -> Record:
        body = tuple(self._plain(text) for text in (exhibit.introduction,) if text)
        lines = (Line(None, exhibit.authors),) if exhibit.authors else ()
        under = (exhibit.summary,) if exhibit.summary else ()
        summary = (Line(None, under),) if under else ()
        return Record(
            "exhibit", exhibit.id, "", exhibit.title, (), under, (*summary, *lines), body, self._cover(exhibit.cover)
        )

    def scene(self, exhibit: Exhibit, scene: Scene) -> Record:
        artifact = self._museum.artifacts.get(scene.artifact or "")
        lines = (Line(None, (artifact.title,)),) if artifact else ()
        media = self._museum.media_of(scene)
        picture = self._pictures.get((scene.artifact or "", media.id)) if media else None
        crops = picture.details.get(scene.region, ()) if picture and scene.region else ()
        shown = crops[0] if crops else picture.thumbnail if picture else None
        body = (self._plain(scene.body),)
        return Record("scene", exhibit.id, scene.id, scene.title, (), (exhibit.title,), lines, body, shown)

    def collection(self, collection: Collection) -> Record:
        body = (self._plain(collection.description),) if collection.description else ()
        held = (Line(None, (collection.institution,)),) if collection.institution else ()
        return Record(
            "collection", collection.id, "", collection.title, (), (), held, body, self._cover(collection.cover),
            collection.id,
        )  # fmt: skip

    # --- authorities ---

    def place(self, place: Place) -> Record:
        former = tuple(full_name(name) for name in place.names[1:])
        above = self.names("place", place.within) if place.within else ()
        return self._authority("place", full_name(place.names[0]), former, above[:1], above, place)

    def person(self, person: Person) -> Record:
        dates = tuple(date.text for date in (person.birth, person.death) if date)
        return self._authority("person", person.name, person.aliases, dates, dates, person)

    def term(self, term: Term) -> Record:
        above = self.names("term", term.broader) if term.broader else ()
        return self._authority("term", term.label, term.aliases, above[:1], above, term)

    def _authority(
        self,
        kind: RecordKind,
        title: Text,
        also: tuple[Text, ...],
        under: tuple[Text, ...],
        line: tuple[Text, ...],
        record: Place | Person | Term,
    ) -> Record:
        body = (self._plain(record.description),) if record.description else ()
        return Record(kind, record.id, "", title, also, under, (Line(None, line),) if line else (), body)

    def names(self, kind: str, id: str) -> tuple[Text, ...]:
        """All names of an authority, the one it goes by first, then those of what it lies within or belongs to."""
        key = (kind, id)
        if key not in self._names:
            self._names[key] = ()  # what lies within itself ends here
            self._names[key] = tuple(self._all_names(kind, id))
        return self._names[key]

    def _all_names(self, kind: str, id: str) -> Iterator[Text]:
        museum = self._museum
        if kind == "place" and (place := museum.places.get(id)):
            yield from (full_name(name) for name in place.names)
            if place.within:
                yield from self.names("place", place.within)
        elif kind == "person" and (person := museum.people.get(id)):
            yield from (person.name, *person.aliases)
        elif kind == "term" and (term := museum.terms.get(id)):
            yield from (term.label, *term.aliases)
            if term.broader:
                yield from self.names("term", term.broader)

    # --- values ---

    @staticmethod
    def centuries(date: Date | None) -> tuple[int, int] | None:
        """The first and the last century of a date: 1801 is of the 19th, the year 0 (1 BCE) of the century 0."""
        if date is None or date.earliest is None or date.latest is None:
            return None
        return (date.earliest[0] - 1) // 100 + 1, (date.latest[0] - 1) // 100 + 1

    def _of_field(self, artifact: Artifact, field: str) -> tuple[Text, ...]:
        return tuple(text for fact in artifact.facts if fact.field == field for text in self._fact(fact))

    def _fact(self, fact: Fact) -> tuple[Text, ...]:
        values = fact.values
        if len(values) == 1:
            return self._value(values[0])
        return tuple(text for value in values for text in self._value(value))

    def _value(self, value: Value) -> tuple[Text, ...]:
        ref = value.ref
        named = self.names(ref.kind, ref.id) if ref else ()
        if value.text is None:
            return named
        return (value.text, *named) if named else (value.text,)

    def _plain(self, text: Text) -> Text:
        return Text({language: self._to_text(words) for language, words in text.values.items()})

    # --- pictures ---

    def _picture_of(self, artifact: Artifact) -> Rendition | None:
        for media in artifact.media:
            if media.kind == "image" and media.rights and (picture := self._pictures.get((artifact.id, media.id))):
                return picture.thumbnail
        return None

    def _cover(self, cover: MediaKey | None) -> Rendition | None:
        picture = self._pictures.get(cover) if cover else None
        return picture.thumbnail if picture else None


def _heard(media: Media) -> Iterator[Text]:
    """What is said in a sound or film and the names of its chapters; captions that repeat the transcript once."""
    transcript = media.transcript.values if media.transcript else {}
    if media.transcript:
        yield Text({language: _on_one_line(words) for language, words in transcript.items()})
    for tracks, said in ((media.captions, transcript), (media.chapters, {})):
        told = {track.language: _on_one_line(" ".join(cue.text for cue in track.cues)) for track in tracks}
        if new := {code: words for code, words in told.items() if words not in _on_one_line(said.get(code, ""))}:
            yield Text(new)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _said_of(date: Date) -> Iterator[Text]:
    yield date.text
    for derived in date.derived:
        if derived.what in _WORKED_OUT:
            yield _same(derived.value)


def _same(words: str) -> Text:
    """Words that are of no language, or of one that is not said."""
    return Text({"": words})
