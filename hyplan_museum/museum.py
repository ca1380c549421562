"""The nouns: what a museum is made of. Frozen, standard library only; whatever is in a Museum can be rendered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from hyplan_museum.problems import Position


class Unknown(StrEnum):
    """Why a value is not there; the curator says it, it is never left empty (Vietnamese forms in source/fields.py)."""

    NOT_APPLICABLE = "not_applicable"
    UNDETERMINED = "undetermined"
    UNKNOWN = "unknown"
    NOT_RECORDED = "not_recorded"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text and the language it is really in (which may not be the language asked for)."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one or several languages: `values` maps a BCP 47 code to the words, NFC, never empty."""

    values: Mapping[str, str]

    def in_language(self, language: str, fallback: Iterable[str] = ()) -> Stretch:
        """The words in `language`, else in the first of `fallback` that has them, else in any language."""
        for code in (language, *fallback, *self.values):
            if code in self.values:
                return Stretch(self.values[code], code)
        raise LookupError("a Text without words")

    @classmethod
    def of(cls, **values: str) -> Text:
        return cls(values)


# --- values and claims -----------------------------------------------------------------------------------------------

RefKind = Literal["artifact", "collection", "exhibit", "place", "person", "term"]


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference that resolves: `id` is in the museum's mapping of that kind."""

    kind: RefKind
    id: str


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a field: words, perhaps the authority they come from, or the stated reason why there are none."""

    text: Text | None = None
    ref: Ref | None = None
    unknown: Unknown | None = None
    role: Text | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the record as shown: a field, its label in each language, its values in the curator's order."""

    field: str
    label: Text
    values: tuple[Value, ...]


Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Claim:
    """A value with its source, where sources disagree."""

    value: Text
    source: Text | None = None
    date: Text | None = None
    confidence: Confidence | None = None
    preferred: bool = False
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class ClaimSet:
    """What the sources say of one field; `field` is a field name or a word of the curator's, `label` its words."""

    field: str
    label: Text
    claims: tuple[Claim, ...]


# --- dates -----------------------------------------------------------------------------------------------------------

Certainty = Literal["exact", "approximate", "uncertain", "approximate_and_uncertain", "inferred", "disputed"]

Day = tuple[int, int, int]
"""(astronomical year, month, day) in the proleptic Gregorian calendar; year 0 is 1 BCE. Always a whole day."""


@dataclass(frozen=True, slots=True)
class Derived:
    """Something the build worked out: `what` ("can_chi", "era", "edtf" …), its words, and what it comes from."""

    what: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written and as understood.

    `earliest` and `latest` are inclusive; None at one end is an open end, None at both with `readable` False means
    the text could not be read (it is shown as typed all the same).
    """

    text: Text
    earliest: Day | None = None
    latest: Day | None = None
    certainty: Certainty = "exact"
    edtf: str = ""
    readable: bool = False
    unknown: Unknown | None = None
    derived: tuple[Derived, ...] = ()


# --- rights ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rights:
    """A licence or rights statement: its http(s) URI as typed or looked up, short name, and label."""

    name: str
    uri: str
    label: Text


# --- media and what is made of them ----------------------------------------------------------------------------------

MediaKind = Literal["image", "sound", "film", "pdf", "model", "remote"]


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that visitors may keep: `uri` relative to the site, `file` on disk, its size in bytes, MIME type."""

    uri: str
    file: str
    bytes: int
    format: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of a sound or film and its words, from `start` to `end` in milliseconds.

    `text` is plain words in one line or several; `placed` is where WebVTT shows them (`line:0`), mostly empty.
    """

    start: int
    end: int
    text: str
    placed: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """The captions of a sound or film, or its chapters, in one language and in the order of time; never empty."""

    language: str
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound, film or 3D model as visitors get it: without anything that nobody chose to publish.

    `kind` is what its bytes say (a film without pictures is a sound), `duration` in milliseconds, `bytes` its weight.
    """

    uri: str
    digest: str
    kind: MediaKind
    format: str
    bytes: int
    duration: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Remote:
    """A picture on another institution's IIIF server, as its manifest said when the curator fetched it.

    `image` is the address of the whole picture, `service` that of its image service (empty where there is none), with
    its type (`ImageService2` …) and profile as stated. `rights` and `statement` are what the other institution says.
    """

    manifest: str
    host: str
    image: str
    format: str
    width: int
    height: int
    service: str = ""
    service_type: str = ""
    service_profile: str = ""
    label: Text | None = None
    rights: str = ""
    statement: Text | None = None
    homepage: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """One picture, sound, film, PDF or 3D file of an artifact, or a picture on another institution's server.

    `id` is stable within its artifact (as given, else its number from 1) and part of addresses. `file` is the path
    on disk relative to the museum's folder. Without `rights` (its own, its artifact's, collection's or museum's)
    it is withheld.

    A picture with `layer_of` shows what the media of that id shows, in another light or by another technique; `layer`
    is what it is called among the others, and is set for the first of them too. One with `page_of` is
    the `page`th page (from 1) of that PDF, whose `file` it shares; the PDF's `page_labels` name its pages.
    `offered` is the file that visitors may keep, where one could be made. `width_cm` is the true width of what a
    picture shows, from edge to edge.

    `poster` is the file of a picture that stands for a sound, film or model until it is asked for. Whoever cannot hear
    reads `captions` and `transcript` (plain paragraphs); `wordless` says that nothing is said. `recording` is what the
    build made of the file.
    """

    id: str
    kind: MediaKind
    file: str
    position: Position
    alt: Text | None = None
    caption: Text | None = None
    label: Text | None = None
    credit: Text | None = None
    rights: Rights | None = None
    illustration: bool = False
    width_cm: float | None = None
    layer_of: str = ""
    layer: Text | None = None
    page_of: str = ""
    page: int = 0
    page_labels: tuple[Text, ...] = ()
    remote: Remote | None = None
    offered: Offered | None = None
    poster: str = ""
    captions: tuple[Track, ...] = ()
    chapters: tuple[Track, ...] = ()
    transcript: Text | None = None
    wordless: bool = False
    recording: Recording | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a picture as published (after orientation): IIIF `pct:x,y,w,h`, or pixels."""

    unit: Literal["pct", "px"]
    x: float
    y: float
    w: float
    h: float

    def box(self, width: int, height: int) -> tuple[int, int, int, int] | None:
        """What of it is inside a picture of that size: (x, y, w, h) in whole pixels, w and h at least 1, or None."""
        across, down = (width / 100, height / 100) if self.unit == "pct" else (1.0, 1.0)
        left, right = max(0.0, self.x * across), min(width, (self.x + self.w) * across)
        top, bottom = max(0.0, self.y * down), min(height, (self.y + self.h) * down)
        if not (left < right and top < bottom):
            return None
        x, y = min(round(left), width - 1), min(round(top), height - 1)
        return x, y, max(1, round(right) - x), max(1, round(bottom) - y)


@dataclass(frozen=True, slots=True)
class Rendition:
    """A derived picture: `uri` relative to the site, `file` its path in the cache, size in pixels, MIME type.

    `lighter`, where there is one, is the same picture at the same size as AVIF (half the bytes, for `<source>`).
    """

    uri: str
    file: str
    width: int
    height: int
    format: str
    lighter: Rendition | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """All that was made of one original: its published size, IIIF image service, srcset and thumbnail.

    `service` is the site-relative folder of the level-0 service, `files` maps each path below it to its path in the
    cache (info.json is not among them: it names the address of the site and is written by iiif/).
    `renditions` are ascending in width; `details` maps a Region asked for to its crops, ascending in width.
    """

    digest: str
    width: int
    height: int
    service: str
    tile: int
    scale_factors: tuple[int, ...]
    sizes: tuple[tuple[int, int], ...]
    files: Mapping[str, str]
    renditions: tuple[Rendition, ...]
    thumbnail: Rendition
    details: Mapping[Region, tuple[Rendition, ...]] = field(default_factory=dict)

    def every_rendition(self) -> Iterator[Rendition]:
        """All files outside the image service, each once: srcset, thumbnail, details, and their lighter twins."""
        seen: set[str] = set()
        for rendition in (*self.renditions, self.thumbnail, *(r for crops in self.details.values() for r in crops)):
            for one in (rendition, rendition.lighter):
                if one is not None and one.uri not in seen:
                    seen.add(one.uri)
                    yield one


MediaKey = tuple[str, str]
"""(artifact id, media id)."""


# --- artifacts -------------------------------------------------------------------------------------------------------

Status = Literal["draft", "review", "approved", "withdrawn"]
Access = Literal["public", "research", "internal"]


@dataclass(frozen=True, slots=True)
class Recognition:
    """A rank or inscription by the state: the level's term, decision number, its date, words of its own."""

    level: Value
    decision: Text | None = None
    date: Date | None = None
    note: Text | None = None


MonthDay = tuple[int, int]
"""(month, day) of any year."""


@dataclass(frozen=True, slots=True)
class Feast:
    """Days that return every year, `first` to `last` inclusive; `last` is the earlier where they pass New Year.

    A lunar day is never of a leap month, and may be a 30th that the month of a given year lacks. Without a `title`
    the feast goes by that of its record. With a `year` (in which it begins, by its own calendar) it is held only then.
    """

    calendar: Literal["lunar", "solar"]
    first: MonthDay
    last: MonthDay
    title: Text | None = None
    note: Text | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class InscriptionLine:
    """One line of an inscription: original, reading (phiên âm), translation, and where on which picture it is.

    `written` is the path of its field (`inscription.2`): several lines may be written at once.
    """

    number: str
    text: str = ""
    reading: Text | None = None
    translation: Text | None = None
    media: str | None = None
    region: Region | None = None
    written: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a document of many pages: `media` is the page it begins at; `parts` are those it is divided into."""

    label: Text
    media: str
    position: Position
    parts: tuple[Chapter, ...] = ()


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character that fonts lack: itself or its description (`text`, such as `⿰亻重`), and what is shown instead.

    `file` is a picture of it, relative to the museum's folder, and `picture` what was made of that; `ids` describes a
    character that Unicode has but our fonts have not.
    """

    text: str
    ids: str = ""
    description: Text | None = None
    file: str = ""
    picture: Rendition | None = None


@dataclass(frozen=True, slots=True)
class HanNom:
    """How Chinese and Nôm characters come to be seen: never as a blank box.

    `stylesheet` is the address of the museum's own small font of them, empty where it uses none; `missing` are those
    used that this font has no glyph for; `glyphs` what the curator gave for those, by character or description.
    """

    stylesheet: str = ""
    missing: frozenset[str] = frozenset()
    glyphs: Mapping[str, Glyph] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Artifact:
    """One artifact, document, site or intangible heritage element: its `kind` says which.

    `facts` are the lines of its record in the order of the field table (identifiers, date, material, place, people …),
    ready to show; `date` and `place` stand apart as well because lists, maps and timelines need them.
    `written` tells where every field is written (dotted path → position). Markdown is allowed in `description` only.
    `inscription_language` is a BCP 47 code, empty where nobody said.
    """

    id: str
    collection: str
    title: Text
    kind: Value
    position: Position
    other_titles: tuple[Text, ...] = ()
    formerly: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    date: Date | None = None
    place: str | None = None
    description: Text | None = None
    media: tuple[Media, ...] = ()
    claims: tuple[ClaimSet, ...] = ()
    recognition: tuple[Recognition, ...] = ()
    feasts: tuple[Feast, ...] = ()
    inscription: tuple[InscriptionLine, ...] = ()
    inscription_language: str = ""
    inscription_direction: Literal["horizontal", "vertical"] = "horizontal"
    contents: tuple[Chapter, ...] = ()
    sources: tuple[Text, ...] = ()
    notes: tuple[tuple[str, Text], ...] = ()
    related: tuple[Ref, ...] = ()
    rights: Rights | None = None
    credit: Text | None = None
    institution: Text | None = None
    status: Status = "draft"
    access: Access = "public"
    approved_by: str = ""
    approved_on: str = ""
    written: Mapping[str, Position] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Collection:
    """A group of artifacts in the order its pages show them (`artifacts`: ids)."""

    id: str
    title: Text
    position: Position
    description: Text | None = None
    artifacts: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    rights: Rights | None = None
    institution: Text | None = None
    cover: MediaKey | None = None


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A withdrawn record: only its address, the date and the stated reason stay."""

    kind: Literal["artifact", "exhibit"]
    id: str
    formerly: tuple[str, ...] = ()
    date: Text | None = None
    reason: Text | None = None


# --- authorities -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name a place has or had: `type` (xã, phường, huyện … as a Text), `until` as typed, empty for the present."""

    name: Text
    type: Text | None = None
    until: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A place through time; the first name is the present one. `coordinates` are (latitude, longitude) in WGS 84.

    `radius`: within so many metres of them the place lies, as the curator states; None where that is not said.
    """

    id: str
    names: tuple[PlaceName, ...]
    position: Position
    coordinates: tuple[float, float] | None = None
    precision: Text | None = None
    within: str | None = None
    description: Text | None = None
    same_as: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    sources: tuple[Text, ...] = ()
    radius: float | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person: the name shown, other names, dates of life."""

    id: str
    name: Text
    position: Position
    aliases: tuple[Text, ...] = ()
    birth: Date | None = None
    death: Date | None = None
    description: Text | None = None
    same_as: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    sources: tuple[Text, ...] = ()
    sort_key: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary (`scheme`: kind, material, technique, period, recognition …)."""

    id: str
    scheme: str
    label: Text
    position: Position
    aliases: tuple[Text, ...] = ()
    broader: str | None = None
    description: Text | None = None
    same_as: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()


# --- exhibits --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scene:
    """One stop of an exhibit: an artifact, or a detail of it, with words. `body` is Markdown without its heading."""

    id: str
    title: Text
    body: Text
    position: Position
    artifact: str | None = None
    media: str | None = None
    region: Region | None = None
    layout: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A themed path through the collections. `introduction` is the Markdown before the first scene.

    `subjects`, `grades` (1 to 12) and `topics` say in which lessons it can be used.
    """

    id: str
    title: Text
    position: Position
    summary: Text | None = None
    introduction: Text | None = None
    scenes: tuple[Scene, ...] = ()
    cover: MediaKey | None = None
    authors: tuple[Text, ...] = ()
    formerly: tuple[str, ...] = ()
    rights: Rights | None = None
    status: Status = "draft"
    access: Access = "public"
    approved_by: str = ""
    approved_on: str = ""
    sources: tuple[Text, ...] = ()
    days: tuple[Feast, ...] = ()
    subjects: tuple[Value, ...] = ()
    grades: tuple[int, ...] = ()
    topics: tuple[Value, ...] = ()


# --- the museum ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PrivateValue:
    """Something that must never be published; kept only so that the build can prove that it is not."""

    text: str
    field: str
    position: Position


@dataclass(frozen=True, slots=True)
class Museum:
    """Everything that was read and is sound. Mappings are by id, in the curator's order."""

    collections: Mapping[str, Collection] = field(default_factory=dict)
    artifacts: Mapping[str, Artifact] = field(default_factory=dict)
    exhibits: Mapping[str, Exhibit] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    tombstones: tuple[Tombstone, ...] = ()
    private: tuple[PrivateValue, ...] = ()

    def of_kind(self, kind: RefKind) -> Mapping[str, Artifact | Collection | Exhibit | Place | Person | Term]:
        """The records of one kind, by id."""
        kinds: dict[RefKind, Mapping[str, Artifact | Collection | Exhibit | Place | Person | Term]] = {
            "artifact": self.artifacts, "collection": self.collections, "exhibit": self.exhibits,
            "place": self.places, "person": self.people, "term": self.terms,
        }  # fmt: skip
        return kinds[kind]

    def media_of(self, scene: Scene) -> Media | None:
        """The media a scene shows: the one it names, else the first picture of its artifact; None without artifact."""
        artifact = self.artifacts.get(scene.artifact or "")
        if artifact is None:
            return None
        if scene.media is not None:
            return next((media for media in artifact.media if media.id == scene.media), None)
        return next((media for media in artifact.media if media.kind == "image"), None)
