"""What templates are given: one view a kind of page. These fields are the contract with a museum's own templates.

`Html` is finished HTML; every other string is plain text and is escaped by the template. An `href` or `src` is
ready for the page it stands on. Empty strings, None and empty tuples mean that there is nothing to show.
"""

from __future__ import annotations

from typing import NamedTuple

from hyplan_museum.pages.markup import Html


class Link(NamedTuple):
    """Somewhere to go."""

    href: str
    words: Html


class Switch(NamedTuple):
    """This page in another language: the language's code, its own name, and the link."""

    language: str
    name: str
    href: str


class Thumb(NamedTuple):
    """A small picture in a list; its words stand beside it.

    `srcset` and `lighter` as those of a `Figure`; `srcset` only where the picture is shown large.
    """

    src: str
    srcset: str
    lighter: str
    width: int
    height: int


class Card(NamedTuple):
    """A record in a list: `lines` are its date and place, or what else tells it apart."""

    href: str
    title: Html
    thumb: Thumb | None
    lines: tuple[Html, ...]


class Figure(NamedTuple):
    """A picture of an artifact with everything that belongs under it.

    `alt_language` is set where the alternative text is not in the page's language; `alt_missing` says that the curator
    gave none (`alt` then says so). `full` leads to the largest picture; `rights_href` is empty for rights without one.
    `lighter` is the `srcset` of the same renditions as AVIF, for a `<source>`, where they were made. `zoom` tells the
    viewer which picture it is (`bia-06/1`), and `region` where it begins (`pct:…`, empty for the whole).
    """

    id: str
    src: str
    srcset: str
    lighter: str
    width: int
    height: int
    full: str
    zoom: str
    region: str
    alt: str
    alt_language: str
    alt_missing: bool
    illustration: bool
    label: Html | None
    caption: Html | None
    credit: Html | None
    rights_href: str
    rights: Html | None


class MediaFile(NamedTuple):
    """A sound, film, PDF or 3D file that the record names: `kind` as in museum.py, and the words for it."""

    kind: str
    kind_words: str
    label: Html
    caption: Html | None
    credit: Html | None
    rights_href: str
    rights: Html | None


class ChapterView(NamedTuple):
    """A part of a document: the figure of the page it begins at (no `href` where the page shows none), that page."""

    href: str
    words: Html
    page: Html
    parts: tuple[ChapterView, ...]


class PdfView(NamedTuple):
    """A PDF to keep; `href` is empty where the file is not offered. `pages` says how many there are and are shown."""

    id: str
    href: str
    name: Html
    size: str
    pages: str
    caption: Html | None
    credit: Html | None
    rights_href: str
    rights: Html | None


class RemoteView(NamedTuple):
    """A picture on another institution's server, which nothing on the page loads.

    `href` is the picture there; with scripts, `zoom` opens it in the viewer, which asks first. `statement` and
    `their_rights` are what the other institution says, `rights` what the museum does.
    """

    id: str
    zoom: str
    host: str
    href: str
    title: Html
    alt: Html | None
    caption: Html | None
    says: str
    open: str
    homepage: str
    manifest: str
    statement: Html | None
    their_rights: str
    credit: Html | None
    rights_href: str
    rights: Html | None


class TextTrack(NamedTuple):
    """Captions or chapters that a film's player offers; `name` is the language's own."""

    kind: str
    language: str
    name: str
    src: str


class Moment(NamedTuple):
    """Words at a time of a recording, in milliseconds; `clock` is the time as shown."""

    start: int
    end: int
    clock: str
    language: str
    words: Html


class Said(NamedTuple):
    """What is said, in one language (empty for the page's): as paragraphs, and line by line."""

    language: str
    title: str
    name: str
    paragraphs: tuple[Html, ...]
    lines: tuple[Moment, ...]


class RecordingView(NamedTuple):
    """A sound, film or 3D model (`kind`) with all that belongs to it; `key` is its id among its artifact's media.

    `length` is as players show it, `weight` what there is to load, `name` the ending people know. `script` is the model
    for pages opened from a folder; `sides` are the words its viewer speaks.
    """

    id: str
    key: str
    kind: str
    kind_words: str
    label: Html | None
    src: str
    format: str
    width: int
    height: int
    poster: Figure | None
    poster_src: str
    alt: str
    length: str
    weight: str
    name: str
    tracks: tuple[TextTrack, ...]
    chapters: tuple[Moment, ...]
    said: tuple[Said, ...]
    wordless: bool
    script: str
    sides: str
    illustration: bool
    caption: Html | None
    credit: Html | None
    rights_href: str
    rights: Html | None


class Row(NamedTuple):
    """A line of the record: a field's label, its values, and what the build adds (a date as understood)."""

    label: Html
    values: tuple[Html, ...]
    notes: tuple[Html, ...]


class ClaimView(NamedTuple):
    """One reading of one source."""

    value: Html
    source: Html | None
    date: Html | None
    confidence: str
    preferred: bool
    note: Html | None


class Claims(NamedTuple):
    """What the sources say of one field."""

    label: Html
    claims: tuple[ClaimView, ...]


class RecognitionView(NamedTuple):
    """A rank or listing: level, decision, date and the curator's words."""

    level: Html
    decision: Html | None
    date: Html | None
    note: Html | None


class LineView(NamedTuple):
    """One line of an inscription in three layers, and the detail of the picture where there is one.

    `id` is its permanent anchor. `han` says that `text` holds Chinese or Nôm characters, `ruby` that the reading of
    each stands above it.
    """

    id: str
    number: str
    text: Html
    text_language: str
    han: bool
    ruby: bool
    reading: Html | None
    translation: Html | None
    detail: Figure | None


class Spot(NamedTuple):
    """The place of a line on a picture: the id of the line, words for it, and the place as CSS in per cent."""

    line: str
    words: str
    style: str


class Plate(NamedTuple):
    """A picture with the places of lines on it; `ratio` is its width to its height."""

    figure: Figure
    ratio: str
    spots: tuple[Spot, ...]


class StandIn(NamedTuple):
    """What is shown for a character that fonts or Unicode lack, its description or code, and why."""

    shown: Html
    code: str
    why: str


class InscriptionView(NamedTuple):
    """An inscription: its lines, the pictures they stand on, and which layers it has at all."""

    vertical: bool
    lines: tuple[LineView, ...]
    plates: tuple[Plate, ...]
    has_text: bool
    has_reading: bool
    has_translation: bool
    has_ruby: bool
    stand_ins: tuple[StandIn, ...]


class May(NamedTuple):
    """What teachers and pupils may do `what` with (the pictures, the text), in plain words."""

    what: str
    words: str


class Download(NamedTuple):
    """A picture to keep: where it is, the name it is saved under (with its licence), and what to write beside it."""

    href: str
    name: str
    words: str
    terms: Html


class Use(NamedTuple):
    """Using a record elsewhere. `accessed` is a pattern with `{date}` that the script fills; None of it needs one."""

    citation: Html
    accessed: str
    manifest: str
    manifest_drag: str
    record: str
    icon: Html
    downloads: tuple[Download, ...]
    report: str
    rights_href: str
    rights: Html | None
    may: tuple[May, ...]
    share: Share
    keep: ToKeep | None


class ToKeep(NamedTuple):
    """Keeping an exhibit to be read without a network: the list of its files, and their bytes.

    `light` with pictures as AVIF, `plain` as JPEG; `tiles` are those for zooming, and come on top. `all` leads to the
    page of everything that can be kept.
    """

    list: str
    root: str
    version: str
    title: Html
    light: int
    plain: int
    tiles: int
    all: str


class OfflinePage(NamedTuple):
    """Every exhibit that can be kept (`offline.html`)."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    exhibits: tuple[tuple[Link, ToKeep], ...]


class Share(NamedTuple):
    """Passing a page on: its address, a QR code of it (empty: the script draws one), and the code that embeds it.

    `language` is that of the title, where it is not the page's.

    All are empty while the site has no address.
    """

    url: str
    language: str
    qr: Html
    embed: str


class EmbedPage(NamedTuple):
    """A small page of its own for a frame in another site (`embed.html`), whole with its `<html>`."""

    language: str
    title: Html
    lines: tuple[Html, ...]
    figure: Figure
    root: str
    href: str
    link: str


class Appearance(NamedTuple):
    """An exhibit in which an artifact appears, and the scenes that show it."""

    exhibit: Link
    scenes: tuple[Link, ...]


class Pager(NamedTuple):
    """Where one is in a long list: links to the neighbouring pages, and to all of them (`href` empty: this one)."""

    words: str
    previous: str
    next: str
    pages: tuple[tuple[int, str], ...]


class ArtifactPage(NamedTuple):
    """An artifact, document, site or intangible heritage element (`artifact.html`)."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    draft: str
    title: Html
    kind: Html
    other_titles: tuple[Html, ...]
    lines: tuple[Html, ...]
    untranslated: bool
    figures: tuple[Figure, ...]
    chapters: tuple[ChapterView, ...]
    pdfs: tuple[PdfView, ...]
    remotes: tuple[RemoteView, ...]
    contents: tuple[tuple[str, str], ...]
    description: Html | None
    facts: tuple[Row, ...]
    claims: tuple[Claims, ...]
    recognition: tuple[RecognitionView, ...]
    inscription: InscriptionView | None
    recordings: tuple[RecordingView, ...]
    notices: tuple[Row, ...]
    sources: tuple[Html, ...]
    notes: tuple[tuple[str, Html], ...]
    appears: tuple[Appearance, ...]
    related: tuple[Card, ...]
    alike: tuple[Card, ...]
    use: Use
    collection: Link
    previous: Link | None
    next: Link | None
    zoom: Html
    compare: Link | None


class SceneView(NamedTuple):
    """One stop of an exhibit: a picture or what plays, and words. `artifact` leads to the record.

    `embed` is the code that shows the scene in another site; empty where it has no picture, or the site no address.
    """

    id: str
    number: int
    title: Html
    figure: Figure | None
    body: Html
    artifact: Link | None
    recording: RecordingView | None = None
    embed: str = ""


class ExhibitPage(NamedTuple):
    """An exhibit with its scenes (`exhibit.html`); `tags` are the subjects, grades and topics it is for.

    `cover` is the picture its curator chose for it, and `cover_of` leads to what that is of.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    draft: str
    title: Html
    summary: Html | None
    authors: tuple[Html, ...]
    tags: tuple[Link, ...]
    on_map: str
    cover: Figure | None
    cover_of: Link | None
    untranslated: bool
    introduction: Html | None
    scenes: tuple[SceneView, ...]
    artifacts: tuple[Card, ...]
    sources: tuple[Html, ...]
    use: Use
    previous: Link | None
    next: Link | None
    zoom: Html


class ListPage(NamedTuple):
    """A list of records in sections: collections, exhibits, places, people, terms, one collection (`list.html`).

    `ways` lead to other ways of finding the same. A section is its heading (empty for one that needs none) and its
    cards; `plain` lists have no pictures, those of `large` ones are.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    untranslated: bool
    summary: str
    ways: tuple[Link, ...]
    description: Html | None
    plain: bool
    large: bool
    sections: tuple[tuple[str, tuple[Card, ...]], ...]
    pager: Pager | None


class AuthorityPage(NamedTuple):
    """A place, person, term or other value and the artifacts that have it (`authority.html`).

    `browse` leads to the page of facets with this chosen (empty where it is no value of a facet); `exhibits` are those
    that a subject or topic is a tag of; a `plain` list has no pictures.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    kind: str
    title: Html
    untranslated: bool
    description: Html | None
    facts: tuple[Row, ...]
    exhibits: tuple[Card, ...]
    summary: str
    browse: str
    plain: bool
    cards: tuple[Card, ...]
    pager: Pager | None
    report: str


class IndexPage(NamedTuple):
    """Everything from A to Z (`index.html`). `letters`: letter and link; `groups`: letter, its id, its entries.

    `more`: the lists of places, people and terms.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    more: tuple[Link, ...]
    letters: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, str, tuple[Card, ...]], ...]
    pager: Pager | None


class Hero(NamedTuple):
    """The great picture of the first page, the exhibit it opens, and what the picture is of."""

    href: str
    title: Html
    summary: Html | None
    picture: Figure
    picture_of: Link


class Way(NamedTuple):
    """A theme, place or time to begin with, and the number of artifacts there.

    `browse`, where it is one of the facets, leads to the page of facets with it chosen, which needs the script.
    """

    href: str
    words: Html
    number: int
    browse: str = ""


class FacetView(NamedTuple):
    """What to browse by: its values, each with its key and the list of what has it, and how many more there are."""

    id: str
    title: str
    options: tuple[tuple[str, Way], ...]
    more: int


class BrowsePage(NamedTuple):
    """All artifacts by facets (`browse.html`): `counted` in words, the first cards; `ways` lead to other lists of all.

    The script needs the number of `artifacts`, the `size` of a page, the way to the site and the `version` of the data.
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    counted: str
    ways: tuple[Link, ...]
    facets: tuple[FacetView, ...]
    cards: tuple[Card, ...]
    artifacts: int
    size: int
    root: str
    version: str


class TopicGroup(NamedTuple):
    """A subject, grade or topic, its place on the page, and the exhibits for it."""

    id: str
    words: Html
    exhibits: tuple[Card, ...]


class TopicsPage(NamedTuple):
    """Exhibits by subject, by grade and by topic (`topics.html`)."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    sections: tuple[tuple[str, tuple[TopicGroup, ...]], ...]


class Door(NamedTuple):
    """A way into the collections: what it is called, where it leads, and the link to all of its kind.

    `drawn` leads to the map, or the timeline, with all of them.
    """

    title: str
    ways: tuple[Way, ...]
    all: Link
    drawn: Link | None = None


class CalendarRow(NamedTuple):
    """A day that returns: `href` leads to the record it is of (empty for the museum's own), `lines` say when and where.

    `days` are the solar days in each year of the page: mostly one, which may be several days long; or none.
    """

    href: str
    title: Html
    lines: tuple[Html, ...]
    note: Html | None
    exhibits: tuple[Link, ...]
    days: tuple[tuple[Html, ...], ...]


class CalendarPage(NamedTuple):
    """The feasts of the records and the museum's own days through the year (`calendar.html`).

    `file` is the same as a calendar to keep, `subscribe` its address for programs (empty without one of the site).
    """

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    summary: str
    years: tuple[str, ...]
    rows: tuple[CalendarRow, ...]
    file: str
    subscribe: str


class HomePage(NamedTuple):
    """The museum's first page (`home.html`), with whatever the host's own words are.

    `exhibits` are those that the great picture does not already open; `doors` lead in by theme, place and time.
    """

    switches: tuple[Switch, ...]
    title: Html
    description: Html | None
    hero: Hero | None
    doors: tuple[Door, ...]
    exhibits: tuple[Card, ...]
    exhibits_all: Link
    collections: tuple[Card, ...]
    collections_all: Link
    ways: tuple[Link, ...]


class RightsUsed(NamedTuple):
    """One licence or statement: its words, link, how much it is used for, and what teachers may do under it."""

    words: Html
    href: str
    used: str
    may: str


class RightsPage(NamedTuple):
    """What may be reused and how (`rights.html`)."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    default: RightsUsed | None
    text: RightsUsed | None
    credit: Html | None
    used: tuple[RightsUsed, ...]


class ComparePage(NamedTuple):
    """Two pictures side by side (`compare.html`); `data` is the script that says what can be chosen."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    collections: tuple[Card, ...]
    data: Html


class SearchPage(NamedTuple):
    """The search page (`search.html`). `ways`: the lists that lead everywhere without a script."""

    crumbs: tuple[Link, ...]
    switches: tuple[Switch, ...]
    title: Html
    ways: tuple[Link, ...]


class NotFoundPart(NamedTuple):
    """The page that is not there, said in one language, with ways on."""

    language: str
    title: str
    text: str
    way_on: str
    ways: tuple[Link, ...]


class NotFoundPage(NamedTuple):
    """The one page for wrong addresses, in every language (`not-found.html`)."""

    parts: tuple[NotFoundPart, ...]


class TombstonePage(NamedTuple):
    """A withdrawn record: nothing but its address, date and reason (`tombstone.html`)."""

    switches: tuple[Switch, ...]
    id: str
    date: str
    reason: Html | None
    ways: tuple[Link, ...]
