"""The page of a place, a person or a term: what is known of it, and the artifacts that name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final, Literal

from hyplan_museum.addresses import PageKind
from hyplan_museum.language.place_names import full_name, is_unit, part_of, says_itself
from hyplan_museum.museum import Date, Exhibit, Person, Place, PlaceName, Term, Text
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.browse import browse_link
from hyplan_museum.pages.cards import artifact_card, exhibit_card
from hyplan_museum.pages.dates import date_notes, shown_date
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.linked_data import Node, person_node, place_node, term_node
from hyplan_museum.pages.lists import scheme_words
from hyplan_museum.pages.map import locator
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.pagination import numbered, page_of, pager, pages_for
from hyplan_museum.pages.report import report_link
from hyplan_museum.pages.topics import exhibits_of_term
from hyplan_museum.pages.views import AuthorityPage, Row
from hyplan_museum.pages.way import summary, way

AuthorityKind = Literal["place", "person", "term"]

_VOCABULARIES: Final = {
    "vocab.getty.edu/aat/": "Getty AAT",
    "vocab.getty.edu/tgn/": "Getty TGN",
    "vocab.getty.edu/ulan/": "Getty ULAN",
    "wikidata.org/": "Wikidata",
    "viaf.org/viaf/": "VIAF",
    "geonames.org/": "GeoNames",
}
"""Where the last part of an address is its number there."""

_LISTS: Final[dict[AuthorityKind, PageKind]] = {"place": "places", "person": "people", "term": "terms"}


def authority_page(edition: Edition, kind: AuthorityKind, id: str, number: int = 1) -> PageText:
    """One page of the place, person or term `id`; its artifacts stand by title."""
    record, name, rows_of, node = _record(edition, kind, id)
    above = _LISTS[kind]
    address = edition.address(kind, id, number)
    here = way(edition, address, (above, "", above))
    root = here.root
    if isinstance(record, Term) and record.scheme == "confidence":  # “high” alone says nothing in a tab or a search
        name = Text({edition.language: f"{scheme_words(edition, record.scheme)}: {edition.plain(name)}"})
    used = edition.naming(kind, id)
    size = edition.settings.page_size
    ids = page_of(used, number, size)
    view = AuthorityPage(
        crumbs=here.crumbs,
        switches=edition.switches(kind, root, id, number),
        kind=_kind(edition, kind, record),
        title=edition.say(name),
        untranslated=edition.lacks(name) and kind == "term",  # names of people and places are kept as they are
        description=edition.markdown(record.description, root, top=2) if record.description and number == 1 else None,
        facts=tuple(rows_of(root)) if number == 1 else (),
        exhibits=tuple(exhibit_card(edition, one, root) for one in _exhibits(edition, record)) if number == 1 else (),
        summary=edition.count("count_artifacts", len(used)),
        browse=browse_link(edition, kind, id, root),
        plain=False,
        cards=tuple(artifact_card(edition, one, root) for one in ids),
        pager=pager(edition, kind, id, number, pages_for(len(used), size), root),
        report=report_link(edition, name, f"{kind}:{id}", edition.absolute(edition.address(kind, id))),
    )
    title = numbered(edition, edition.plain(name), number)
    description = summary(edition, record.description) or f"{view.kind}: {title}. {view.summary}."
    url = edition.absolute(edition.address(kind, id))
    node |= {"@id": url, "url": url} if url else {}
    subject = Subject(kind, title, description, (node, here.node(edition, address, title)), id, number)
    return PageText(title, description, head(edition, subject, root), edition.templates.render("authority", view))


def _exhibits(edition: Edition, record: Place | Person | Term) -> Iterable[Exhibit]:
    """The exhibits that have a subject or topic as a tag."""
    return exhibits_of_term(edition, record.id) if isinstance(record, Term) else ()


def _kind(edition: Edition, kind: AuthorityKind, record: Place | Person | Term) -> str:
    """What stands above the title: a vocabulary, the type of a place whose name does not say it, or “Person”."""
    if isinstance(record, Term):
        return scheme_words(edition, record.scheme)
    if isinstance(record, Place) and (type := record.names[0].type) and not is_unit(record.names[0]):
        words = edition.plain(type)
        if not says_itself(edition.plain(record.names[0].name), words):
            return words
    return edition.words[kind]


def _record(
    edition: Edition, kind: AuthorityKind, id: str
) -> tuple[Place | Person | Term, Text, Callable[[str], Iterable[Row]], Node]:
    museum = edition.museum
    if kind == "place":
        place = museum.places[id]
        return (
            place,
            full_name(place.names[0]),
            lambda root: _place_rows(edition, place, root),
            place_node(edition, place),
        )
    if kind == "person":
        person = museum.people[id]
        return person, person.name, lambda _root: _person_rows(edition, person), person_node(edition, person)
    term = museum.terms[id]
    return term, term.label, lambda root: _term_rows(edition, term, root), term_node(edition, term)


def _place_rows(edition: Edition, place: Place, root: str) -> Iterable[Row]:
    words = edition.words
    if is_unit(place.names[0]) or any(name.until for name in place.names):
        names = tuple(_place_name(edition, name, number) for number, name in enumerate(place.names))
        yield Row(escape(words["names_through_time"]), names, ())
    elif others := place.names[1:]:
        yield Row(escape(words["aliases"]), tuple(_with_type(edition, name) for name in others), ())
    yield from _links_row(edition, "within", [("place", place.within)] if place.within else [], root)
    yield from _parts(edition, "contains", "place", place.id, root)
    if place.coordinates:
        latitude, longitude = place.coordinates
        shown = f"{latitude:.6f}".rstrip("0").rstrip(".") + ", " + f"{longitude:.6f}".rstrip("0").rstrip(".")
        link = Html(f'<a href="geo:{latitude},{longitude}">{shown}</a>')  # RFC 5870; opens a map program, no host
        said = edition.say(place.precision) if place.precision else None
        precision = (Html(f"{escape(words['precision'])}: {said}"),) if said else ()
        yield Row(escape(words["coordinates"]), (link, locator(edition, place, root)), precision)
    yield from _elsewhere(edition, place.same_as)
    yield from _texts(edition, "sources", place.sources)


def _place_name(edition: Edition, name: PlaceName, number: int) -> Html:
    """“xã Phạm Hồng Thái, huyện Khoái Châu (đến 1/7/2025)”; what is no unit has its type behind it."""
    if not is_unit(name):
        typed = _with_type(edition, name)
    else:
        wider = part_of(name.type, 2) if name.type else None
        typed = Html(
            edition.say(full_name(name)) + (f", {edition.say(wider)}" if wider and edition.plain(wider) else "")
        )
    until = edition.fill("name_until", until=name.until) if name.until else edition.words["name_present"]
    return Html(f'{typed} <span class="hy-role">({escape(until)})</span>') if name.until or number == 0 else typed


def _with_type(edition: Edition, name: PlaceName) -> Html:
    """“Kim Chung tự (tên chữ)”; Chùa Chuông says its type itself."""
    said = edition.say(name.name)
    if name.type is None or says_itself(edition.plain(name.name), edition.plain(name.type)):
        return said
    return Html(f'{said} <span class="hy-role">({edition.say(name.type)})</span>')


def _person_rows(edition: Edition, person: Person) -> Iterable[Row]:
    yield from _texts(edition, "aliases", person.aliases)
    yield from _date_row(edition, "born", person.birth)
    yield from _date_row(edition, "died", person.death)
    yield from _elsewhere(edition, person.same_as)
    yield from _texts(edition, "sources", person.sources)


def _term_rows(edition: Edition, term: Term, root: str) -> Iterable[Row]:
    yield from _texts(edition, "aliases", term.aliases)
    yield from _links_row(edition, "broader", [("term", term.broader)] if term.broader else [], root)
    yield from _parts(edition, "narrower", "term", term.id, root)
    yield from _elsewhere(edition, term.same_as)


def _date_row(edition: Edition, label: str, date: Date | None) -> Iterable[Row]:
    if date is not None:
        derived = tuple(one for one in date.derived if one.what != "can_chi")  # a life is not told by its cycle
        yield Row(
            escape(edition.words[label]),
            (shown_date(edition, date),),
            date_notes(edition, replace(date, derived=derived)),
        )


def _texts(edition: Edition, label: str, texts: tuple[Text, ...]) -> Iterable[Row]:
    if texts:
        yield Row(escape(edition.words[label]), tuple(edition.say(text) for text in texts), ())


def _elsewhere(edition: Edition, uris: tuple[str, ...]) -> Iterable[Row]:
    if uris:
        links = tuple(_external(uri) for uri in uris)
        yield Row(escape(edition.words["same_as"]), links, ())


def _external(uri: str) -> Html:
    if not uri.startswith(("http://", "https://")):
        return escape(uri)
    words = next((f"{name} {uri.rsplit('/', 1)[-1]}" for host, name in _VOCABULARIES.items() if host in uri), uri)
    return Html(f'<a href="{escape(uri)}" rel="noopener noreferrer external">{escape(words)}</a>')


def _parts(edition: Edition, label: str, kind: Literal["place", "term"], id: str, root: str) -> Iterable[Row]:
    found = edition.relations.parts.get((kind, id), [])
    yield from _links_row(edition, label, [(kind, part) for part in found], root)


def _links_row(
    edition: Edition, label: str, refs: Iterable[tuple[Literal["place", "term"], str]], root: str
) -> Iterable[Row]:
    links = tuple(
        Html(f'<a href="{root}{found[0]}">{found[1]}</a>')
        for kind, id in refs
        if (found := edition.link(kind, id)) is not None
    )
    if links:
        yield Row(escape(edition.words[label]), links, ())
