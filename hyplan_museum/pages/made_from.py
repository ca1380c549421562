"""What each page is made from, as one digest: it changes when anything the page shows does (DESIGN, law 4).

A page that shows part of a long list is made from the cards of that part, in its language's order, and from what it
says of the whole: so a new title in the alphabet changes the pages it stands on, not the thousand others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from hyplan_museum.addresses import PageKind
from hyplan_museum.dates.feasts import entries
from hyplan_museum.essence import Essences, essence
from hyplan_museum.freshness import digest_of
from hyplan_museum.museum import Artifact, Person, Place, Ref, RefKind, Term, Text
from hyplan_museum.pages.alphabet import entries_of, letters_of
from hyplan_museum.pages.authority import AuthorityKind
from hyplan_museum.pages.browse import browse_link, group_of, group_size, in_order
from hyplan_museum.pages.calendar import has_calendar
from hyplan_museum.pages.cards import cover_of_collection, cover_of_exhibit
from hyplan_museum.pages.compare import collections_with_pictures
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.essence import card_essence
from hyplan_museum.pages.home import doors_of
from hyplan_museum.pages.located import has_map, located_place, way_of
from hyplan_museum.pages.moments import Dated, has_timeline, in_time
from hyplan_museum.pages.offline import version_of
from hyplan_museum.pages.pagination import NAMES, page_of
from hyplan_museum.pages.routes import Route
from hyplan_museum.pages.timeline import whole_of
from hyplan_museum.pages.topics import exhibits_of_term, has_topics, is_tagged
from hyplan_museum.publication import has_news


class MadeFrom:
    """Digests of pages; of each record once, whatever the number of pages and languages that show it."""

    def __init__(self, edition: Edition, own_templates: str, essences: Essences) -> None:
        self._edition = edition
        self._essences = essences
        self._museum = edition.museum
        self._relations = edition.relations
        self._base = essence(repr(edition.settings), own_templates, has_news(edition.museum), *_lettering(edition))
        self._known: dict[tuple[str, str], str] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._cards: dict[str, str] = {}
        self._moments: dict[str, str] = {}
        self._kinds: dict[PageKind, Callable[[str], Iterable[str]]] = {
            "home": self._home,
            "artifact": self._artifact,
            "exhibit": self._exhibit,
            "collection": self._collection,
            "collections": lambda _: [self._collections(), self._abouts()],
            "exhibits": lambda _: [self._exhibits(), str(has_topics(self._museum))],
            "place": lambda id: self._authority("place", id),
            "person": lambda id: self._authority("person", id),
            "term": lambda id: self._authority("term", id),
            "places": lambda _: self._authorities("place"),
            "people": lambda _: self._authorities("person"),
            "terms": lambda _: self._authorities("term"),
            "topics": lambda _: self._topics(),
            "browse": lambda _: [self.of_all()],
            "group": self._group,
            "map": lambda _: [self.of_map()],
            "timeline": lambda _: [essence(*whole_of(self._edition))],
            "index": lambda _: (),
            "calendar": self._calendar,
            "compare": lambda _: [self._collections(), essence(collections_with_pictures(self._edition))],
            "rights": self._rights,
            "search": lambda _: [f"{bool(m.places)}{bool(m.people)}{bool(m.terms)}" for m in (self._museum,)],
            "offline": lambda _: [version_of(self._edition, one) for one in self._museum.exhibits.values()],
            "tombstone": self._tombstone,
            "not-found": lambda _: (),
        }

    def page(self, route: Route, edition: Edition) -> str:
        """The digest of a page in the edition's language."""
        key = (route.kind, route.id)
        made_from = self._known.get(key)
        if made_from is None:
            made_from = self._known[key] = digest_of(self._base, *key, *self._kinds[route.kind](route.id))
        if shown := self._shown(route, edition):
            made_from = digest_of(made_from, *shown)
        return f"{made_from}-{edition.language}-{route.number}"

    def _shown(self, route: Route, edition: Edition) -> list[str]:
        """The part of a long list that a page shows: its cards, in the order of its language."""
        kind, id, number = route
        size = edition.settings.page_size
        if kind == "collection":
            return [self._card(one) for one in page_of(self._museum.collections[id].artifacts, number, size)]
        if kind in ("place", "person", "term"):
            return [self._card(one) for one in page_of(edition.naming(kind, id), number, size)]
        if kind == "group":
            ids = in_order(edition, group_of(edition, id)[1])
            size = group_size(len(ids), edition.settings)
            return [self._card(one) for one in page_of(ids, number, size)]
        if kind == "timeline":
            return [self._overview() if number == 1 else "", self.moments(page_of(in_time(edition), number, NAMES))]
        if kind == "index":
            entries = page_of(entries_of(edition), number, NAMES)
            cards = [self._exhibit_name(one) if is_exhibit else self._card(one) for _, one, is_exhibit in entries]
            return [essence(letters_of(edition)), *cards]
        return []

    def of_all(self) -> str:
        """The digest of everything that browsing shows: it changes with any record."""
        key = ("", "all")
        if key not in self._known:
            records = [self._essences.of(artifact) for artifact in self._museum.artifacts.values()]
            places = [essence(place) for place in self._museum.places.values()]
            shown = [self.card(id) for id in self._edition.by_title]
            facets = [
                essence(facet.id, [(value.key, value.label, len(value.artifacts)) for value in facet.values])
                for facet in self._relations.facets
            ]
            self._known[key] = digest_of(*records, *places, *shown, *facets)
        return self._known[key]

    def of_map(self) -> str:
        """The digest of all that the map shows, but for the pages its marks lead to."""
        key = ("", "map")
        if key not in self._known:
            museum = self._museum
            places = [essence(place) for place in museum.places.values()]
            there = [f"{a.id} {a.place} {self._name('artifact', a.id)}" for a in museum.artifacts.values()]
            stops = [
                essence(one.id, one.title, [scene.artifact for scene in one.scenes]) for one in museum.exhibits.values()
            ]
            self._known[key] = digest_of(*places, *there, *stops)
        return self._known[key]

    def moments(self, shown: Iterable[Dated]) -> str:
        """The digest of a part of the timeline."""
        return digest_of(*(self._moment(one.artifact) for one in shown))

    def card(self, id: str) -> str:
        """The digest of an artifact's card in a list."""
        return self._card(id)

    # --- parts that several pages show ---

    def _card(self, id: str) -> str:
        found = self._cards.get(id)
        if found is None:
            artifact = self._museum.artifacts[id]
            face = self._edition.face(artifact)
            place = self._name("place", artifact.place) if artifact.place else ""
            found = self._cards[id] = essence(card_essence(artifact, face), place)
        return found

    def _moment(self, artifact: Artifact) -> str:
        found = self._moments.get(artifact.id)
        if found is None:
            found = self._moments[artifact.id] = f"{self._card(artifact.id)} {_when(artifact)}"
        return found

    def _overview(self) -> str:
        """What the first page of the timeline shows of all the others: when each artifact is, and the periods."""
        key = ("", "timeline")
        if key not in self._known:
            when = map(_when, self._museum.artifacts.values())
            periods = [essence(t.id, t.label, t.aliases) for t in self._museum.terms.values() if t.scheme == "period"]
            self._known[key] = digest_of(*when, *periods)
        return self._known[key]

    def _name(self, kind: RefKind, id: str) -> str:
        key = (kind, id)
        if key not in self._names:
            self._names[key] = essence(self._edition.name(kind, id))
        return self._names[key]

    def _institution(self, collection: str) -> str:
        key = ("institution", collection)
        if key not in self._names:
            self._names[key] = essence(self._museum.collections[collection].institution)
        return self._names[key]

    def _exhibit_name(self, id: str) -> str:
        return essence(id, self._museum.exhibits[id].title)

    def _ref(self, ref: Ref) -> str:
        if ref.kind == "artifact" and ref.id in self._museum.artifacts:
            return self._card(ref.id)
        return self._name(ref.kind, ref.id)

    # --- kinds of pages ---

    def _artifact(self, id: str) -> Iterable[str]:
        artifact = self._museum.artifacts[id]
        yield self._essences.of(artifact)
        if artifact.feasts:
            yield str(self._edition.year)
        if shown := self._edition.shown_pictures(artifact):
            yield essence([picture for _, picture in shown])
        yield from (essence(self._edition.poster(artifact, one)) for one in artifact.media if one.recording)
        yield self._name("collection", artifact.collection)
        yield self._institution(artifact.collection)
        for neighbour in self._relations.neighbours.get(id, ()):
            yield neighbour + self._name("artifact", neighbour) if neighbour else ""
        yield from self._references(artifact)
        for ref in self._relations.related.get(id, ()):
            yield f"{ref.kind}:{ref.id}{self._ref(ref)}"
            if ref.kind in ("exhibit", "collection"):
                yield self._cover(ref)
        for other in self._relations.alike.get(id, ()):
            yield f"alike {' '.join(other.why)}{self._card(other.id)}"
        for exhibit_id, scene_id in self._relations.appears.get(id, ()):
            exhibit = self._museum.exhibits[exhibit_id]
            yield essence(exhibit_id, exhibit.title, [s.title for s in exhibit.scenes if s.id == scene_id], scene_id)
        yield from self._linked_in_prose(artifact.description)

    def _references(self, artifact: Artifact) -> Iterable[str]:
        if artifact.place in self._museum.places:
            yield essence(self._museum.places[artifact.place or ""])
            if (shown := located_place(self._museum, artifact.place)) != artifact.place:
                yield f"{shown}{self._name('place', shown)}" if shown else ""
        if artifact.kind.ref:
            yield self._name(artifact.kind.ref.kind, artifact.kind.ref.id)
        for fact in artifact.facts:
            for value in fact.values:
                if value.ref is not None:
                    yield self._name(value.ref.kind, value.ref.id)
        for recognition in artifact.recognition:
            if recognition.level.ref:
                yield self._name(recognition.level.ref.kind, recognition.level.ref.id)

    def _linked_in_prose(self, *texts: Text | None) -> Iterable[str]:
        """Links in prose lead somewhere or not: a text with any is made from the list of what there is."""
        if any("](" in words for text in texts if text for words in text.values.values()):
            yield self._all_ids()

    def _all_ids(self) -> str:
        key = ("", "ids")
        if key not in self._known:
            m = self._museum
            self._known[key] = essence(
                *(list(ids) for ids in (m.artifacts, m.collections, m.exhibits, m.places, m.people, m.terms))
            )
        return self._known[key]

    def _exhibit(self, id: str) -> Iterable[str]:
        exhibit = self._museum.exhibits[id]
        yield essence(exhibit)
        yield version_of(self._edition, exhibit)
        yield repr(way_of(self._museum, exhibit))
        ids = list(self._museum.exhibits)
        place = ids.index(id)
        for neighbour in ids[max(0, place - 1) : place] + ids[place + 1 : place + 2]:
            yield f"{neighbour}{place}{self._exhibit_card(neighbour)}"
        for scene in exhibit.scenes:
            if scene.artifact in self._museum.artifacts:
                artifact = self._museum.artifacts[scene.artifact or ""]
                yield self._card(artifact.id)
                yield essence(artifact.media, artifact.credit, list(self._edition.shown_pictures(artifact)))
                yield from (essence(self._edition.poster(artifact, one)) for one in artifact.media if one.recording)
        yield self._cover(Ref("exhibit", id))
        if is_tagged(exhibit):
            yield from self._topics()
        yield from self._linked_in_prose(exhibit.introduction, *(scene.body for scene in exhibit.scenes))

    def _exhibit_card(self, id: str) -> str:
        exhibit = self._museum.exhibits[id]
        return essence(exhibit.title, exhibit.summary, len(exhibit.scenes)) + self._cover(Ref("exhibit", id))

    def _cover(self, ref: Ref) -> str:
        if ref.kind == "exhibit":
            cover = cover_of_exhibit(self._edition, self._museum.exhibits[ref.id])
        else:
            cover = cover_of_collection(self._edition, self._museum.collections[ref.id])
        return essence(cover[0].id, cover[1].id, cover[1].alt, cover[2]) if cover else ""

    def _collection(self, id: str) -> Iterable[str]:
        collection = self._museum.collections[id]
        yield essence(replace(collection, artifacts=()))
        yield self._cover(Ref("collection", id))
        yield str(len(collection.artifacts))
        yield browse_link(self._edition, "collection", id, "")
        yield from self._linked_in_prose(collection.description)

    def _collections(self) -> str:
        found = [
            (c.id, c.title, len(c.artifacts), self._cover(Ref("collection", c.id)))
            for c in self._museum.collections.values()
        ]
        return essence(found)

    def _abouts(self) -> str:
        return essence([c.description for c in self._museum.collections.values()])

    def _exhibits(self) -> str:
        return essence([(id, self._exhibit_card(id)) for id in self._museum.exhibits])

    def _home(self, _id: str) -> Iterable[str]:
        yield self._exhibits()
        yield self._collections()
        museum = self._museum
        calendar = has_calendar(museum, self._edition.settings)
        yield f"{bool(museum.places)}{bool(museum.people)}{bool(museum.terms)}{calendar}"
        yield f"{has_map(museum)}{has_timeline(museum.artifacts.values())}{has_topics(museum)}"
        for exhibit in list(museum.exhibits.values())[:1]:  # its cover is the great picture
            if cover := cover_of_exhibit(self._edition, exhibit):
                yield essence(cover[0].title, cover[0].credit, cover[1])
        for title, kind, used in doors_of(self._edition):
            yield essence(title, [(id, self._name(kind, id), count) for id, count in used])
            page: PageKind = "place" if kind == "place" else "term"
            yield essence([browse_link(self._edition, page, id, "") for id, _ in used])
        yield from self._linked_in_prose(self._edition.settings.description)

    def _authority(self, kind: AuthorityKind, id: str) -> Iterable[str]:
        museum = self._museum
        record: Place | Person | Term
        above = None
        if kind == "place":
            record = museum.places[id]
            above = record.within
        elif kind == "term":
            record = museum.terms[id]
            above = record.broader
        else:
            record = museum.people[id]
        yield essence(record)
        if kind == "term":
            for exhibit in exhibits_of_term(self._edition, id):
                yield exhibit.id + self._exhibit_card(exhibit.id)
        if above:
            yield self._name(kind, above)
        for part in self._relations.parts.get((kind, id), ()):
            yield part + self._name(kind, part)
        yield str(len(self._relations.gathered.get((kind, id), ())))
        if kind == "place" and museum.places[id].coordinates:
            yield self._coordinates()
        yield browse_link(self._edition, kind, id, "")
        yield from self._linked_in_prose(record.description)

    def _coordinates(self) -> str:
        """What the window of the map is made from, on which a place is shown among all."""
        key = ("", "coordinates")
        if key not in self._known:
            found = sorted((place.coordinates, id) for id, place in self._museum.places.items() if place.coordinates)
            self._known[key] = essence(found)
        return self._known[key]

    def _authorities(self, kind: AuthorityKind) -> Iterable[str]:
        museum = self._museum
        for id in museum.of_kind(kind):
            used = len(self._relations.gathered.get((kind, id), ()))
            yield f"{id}{self._name(kind, id)}{used}"
            if kind == "person":
                yield essence(museum.people[id].sort_key, museum.people[id].birth, museum.people[id].death)
            if kind == "term":
                yield museum.terms[id].scheme

    def _topics(self) -> Iterable[str]:
        for exhibit in self._museum.exhibits.values():
            yield essence(exhibit.id, exhibit.title, exhibit.subjects, exhibit.grades, exhibit.topics)
            for value in (*exhibit.subjects, *exhibit.topics):
                if value.ref is not None:
                    yield self._name(value.ref.kind, value.ref.id)

    def _group(self, id: str) -> Iterable[str]:
        facet, value = group_of(self._edition, id)
        yield essence(facet.id, value.label, len(value.artifacts))

    def _calendar(self, _id: str) -> Iterable[str]:
        yield str(self._edition.year)
        for feast, artifact, held_for in entries(self._museum, self._edition.settings.days):
            yield essence(feast)
            if held_for is not None:
                yield self._exhibit_name(held_for.id)
            if artifact is None:
                continue
            yield essence(artifact.id, artifact.title)
            if artifact.place:
                yield artifact.place + self._name("place", artifact.place)
            for exhibit, _ in self._relations.appears.get(artifact.id, ()):
                yield self._exhibit_name(exhibit)

    def _rights(self, _id: str) -> Iterable[str]:
        return sorted(
            essence(media.rights) for a in self._museum.artifacts.values() for media in a.media if media.rights
        )

    def _tombstone(self, id: str) -> Iterable[str]:
        for tombstone in self._museum.tombstones:
            if tombstone.id == id:
                yield essence(tombstone)


def _when(artifact: Artifact) -> str:
    date = artifact.date
    return repr(date and (date.earliest, date.latest, date.certainty, date.readable))


def _lettering(edition: Edition) -> tuple[object, ...]:
    """What any page may show instead of a character: a glyph that comes or goes is rare, and none knows which pages."""
    han_nom = edition.letters.han_nom
    return sorted(han_nom.missing), dict(han_nom.glyphs), bool(han_nom.stylesheet)
