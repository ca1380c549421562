"""Facets: what visitors browse by, and for each of its values the artifacts that have it and the list they stand on.

Every value has a page of its own: that of its term, place or collection, else a list made for it (`group`), so that
browsing works without JavaScript. Keys are permanent: they stand in the addresses of lists and of what is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import Final, NamedTuple

from hyplan_museum.addresses import PageKind
from hyplan_museum.language.folding import slug
from hyplan_museum.language.messages import both
from hyplan_museum.language.place_names import full_name, is_unit, part_of
from hyplan_museum.museum import Artifact, Date, Museum, Rights, Text, Value

FACETS: Final = (
    "kind", "theme", "period", "century", "place", "district", "material", "technique", "recognition", "collection",
    "media", "rights",
)  # fmt: skip
"""In the order in which they are offered."""

_OF_FIELD: Final[Mapping[str, str]] = {
    "keywords": "theme", "period": "period", "material": "material", "technique": "technique"
}  # fmt: skip

IN_ORDER: Final = frozenset({"period", "century", "collection", "media"})
"""Facets whose values have an order of their own; others stand by the alphabet."""

_LONGEST: Final = 10
"""Centuries: what is dated no closer than to a thousand years is found under its period."""

LONGEST_KEY: Final = 60
"""Letters of a key, which is a folder's name too: Windows allows 260 in a whole path."""

MOST_WORDS: Final = 30
"""Values that are mere words, no terms: so many of the most used, and none that only one artifact has."""

_MEDIA: Final = ("image", "sound", "film", "pdf", "model", "remote")

Page = tuple[PageKind, str]


class FacetValue(NamedTuple):
    """A value: its key, its name, the list of what has it, and the ids of that in the museum's order."""

    key: str
    label: Text
    page: Page
    artifacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """What visitors browse by; `values` stand in the museum's order."""

    id: str
    values: tuple[FacetValue, ...]

    @property
    def groups(self) -> Iterator[FacetValue]:
        """The values whose list is made for them alone."""
        return (value for value in self.values if value.page[0] == "group")


class _Found(NamedTuple):
    label: Text
    page: Page
    artifacts: list[str]


def facets_of(museum: Museum) -> tuple[Facet, ...]:
    """The facets in which the artifacts of the museum differ."""
    reader = _Reader(museum)
    for artifact in museum.artifacts.values():
        reader.read(artifact)
    facets = (Facet(id, reader.values(id)) for id in FACETS)
    return tuple(facet for facet in facets if _tells_apart(facet, len(museum.artifacts)))


def _tells_apart(facet: Facet, artifacts: int) -> bool:
    return len(facet.values) > 1 or any(len(value.artifacts) < artifacts for value in facet.values)


class _Reader:
    """Gathers values from artifacts; remembers what many of them share."""

    def __init__(self, museum: Museum) -> None:
        self._museum = museum
        self._found: dict[str, dict[str, _Found]] = {id: {} for id in FACETS}
        self._keys: dict[tuple[str, str], str] = {}
        self._terms: dict[str, tuple[str, ...]] = {}
        self._places: dict[str, tuple[tuple[str, str, Text, Page], ...]] = {}

    def read(self, artifact: Artifact) -> None:
        id = artifact.id
        if not artifact.kind.unknown:
            self._value("kind", artifact.kind, id)
        for fact in artifact.facts:
            if (facet := _OF_FIELD.get(fact.field)) is not None:
                for value in fact.values:
                    self._value(facet, value, id)
        for recognition in artifact.recognition:
            self._value("recognition", recognition.level, id)
        if artifact.date is not None:
            for century in centuries(artifact.date):
                self._group("century", century_key(century), partial(century_words, century), id)
        if artifact.place:
            for facet, key, label, page in self._of_place(artifact.place):
                self._add(facet, key, label, page, id)
        collection = self._museum.collections.get(artifact.collection)
        if collection is not None:
            self._add("collection", collection.id, collection.title, ("collection", collection.id), id)
        for media in artifact.media:
            if (rights := media.rights) is not None:
                self._group("media", media.kind, partial(both, f"has_{media.kind}"), id)
                self._group("rights", _short(slug(rights.name)), partial(_label_of, rights), id)

    def values(self, facet: str) -> tuple[FacetValue, ...]:
        found = self._found[facet]
        kept = [FacetValue(key, one.label, one.page, tuple(one.artifacts)) for key, one in found.items()]
        museum = self._museum
        if facet in ("material", "theme", "technique"):
            kept = _without_rare_words(kept)
        if facet == "place":
            kept = _without_what_holds_all(kept)
        if facet == "century":
            kept.sort(key=lambda value: century_of(value.key))
        if facet == "media":
            kept.sort(key=lambda value: _MEDIA.index(value.key))
        if facet == "collection":
            order = {id: place for place, id in enumerate(museum.collections)}
            kept.sort(key=lambda value: order[value.key])
        if facet in _OF_TERMS:
            order = {id: place for place, id in enumerate(museum.terms)}
            kept.sort(key=lambda value: order.get(value.key, len(order)))
        return tuple(kept)

    # --- one value ---

    def _value(self, facet: str, value: Value, id: str) -> None:
        """A term and those it lies in, or mere words."""
        if value.ref is not None and value.ref.kind == "term":
            for term in self._upwards(value.ref.id):
                self._add(facet, term, self._museum.terms[term].label, ("term", term), id)
        elif (text := value.text) is not None and (key := self._key_of(facet, next(iter(text.values.values())))):
            self._group(facet, key, partial(Text, text.values), id)

    def _key_of(self, facet: str, words: str) -> str:
        """A key of mere words: folded, told apart from words that fold to the same (da, đá) and from terms."""
        same = facet, words.casefold()
        if same not in self._keys:
            key = _short(slug(words))
            if key and (key in self._found[facet] or key in self._museum.terms):
                key = f"{key}-{blake2b(same[1].encode(), digest_size=2).hexdigest()}"
            self._keys[same] = key
        return self._keys[same]

    def _upwards(self, id: str) -> tuple[str, ...]:
        if id not in self._terms:
            chain: list[str] = []
            term = self._museum.terms.get(id)
            while term is not None and term.id not in chain:
                chain.append(term.id)
                term = self._museum.terms.get(term.broader or "")
            self._terms[id] = tuple(chain)
        return self._terms[id]

    def _of_place(self, id: str) -> tuple[tuple[str, str, Text, Page], ...]:
        if id not in self._places:
            self._places[id] = tuple(self._place(id))
        return self._places[id]

    def _place(self, id: str) -> Iterator[tuple[str, str, Text, Page]]:
        """The commune, ward, district … a place is or lies in, present and former; without any, the place itself."""
        chain = []
        place = self._museum.places.get(id)
        while place is not None and place not in chain:
            chain.append(place)
            place = self._museum.places.get(place.within or "")
        units = [place for place in chain if is_unit(place.names[0])]
        for place in units or chain:
            yield "place", place.id, full_name(place.names[0]), ("place", place.id)
        for place in chain:  # its own names first: a ward of today joins communes of several districts
            districts = [part_of(name.type, 2) for name in place.names if name.until and name.type and is_unit(name)]
            named = {_short(slug(next(iter(district.values.values()), ""))): district for district in districts}
            named.pop("", None)
            for key, district in named.items():
                yield "district", key, district, ("group", f"district/{key}")
            if named:
                return

    def _group(self, facet: str, key: str, label: Callable[[], Text], id: str) -> None:
        found = self._found[facet].get(key)
        if found is None:
            found = self._found[facet][key] = _Found(label(), ("group", f"{facet}/{key}"), [])
        if not found.artifacts or found.artifacts[-1] != id:
            found.artifacts.append(id)

    def _add(self, facet: str, key: str, label: Text, page: Page, id: str) -> None:
        found = self._found[facet].get(key)
        if found is None:
            found = self._found[facet][key] = _Found(label, page, [])
        if not found.artifacts or found.artifacts[-1] != id:
            found.artifacts.append(id)


_OF_TERMS: Final = frozenset({"kind", "theme", "period", "material", "technique", "recognition"})


def _without_rare_words(values: list[FacetValue]) -> list[FacetValue]:
    words = [v for v in values if v.page[0] == "group" and len(v.artifacts) > 1]
    most = {v.key for v in sorted(words, key=lambda v: (-len(v.artifacts), v.key))[:MOST_WORDS]}
    return [v for v in values if v.page[0] != "group" or v.key in most]


def _without_what_holds_all(values: list[FacetValue]) -> list[FacetValue]:
    """Without the province that holds every place: choosing it would choose nothing."""
    located = {id for value in values for id in value.artifacts}
    kept = [value for value in values if len(value.artifacts) < len(located)]
    return kept or values


def _short(key: str) -> str:
    """The key, or its beginning with a digest of the whole where it is too long."""
    if len(key) <= LONGEST_KEY:
        return key
    return f"{key[: LONGEST_KEY - 9].rstrip('-')}-{blake2b(key.encode(), digest_size=4).hexdigest()}"


def _label_of(rights: Rights) -> Text:
    return rights.label


def centuries(date: Date) -> Iterable[int]:
    """The centuries a date may lie in: 17 for 1601 to 1700, 0 for the first before our era, -1 for the second."""
    if date.earliest is None or date.latest is None:
        return ()
    first, last = (date.earliest[0] - 1) // 100 + 1, (date.latest[0] - 1) // 100 + 1
    return range(first, last + 1) if last - first < _LONGEST else ()


def century_key(century: int) -> str:
    """`17`; before our era `3-bce`."""
    return str(century) if century > 0 else f"{1 - century}-bce"


def century_of(key: str) -> int:
    """The century of a key."""
    number, _, bce = key.partition("-")
    return 1 - int(number) if bce else int(number)


def century_words(century: int) -> Text:
    """“thế kỷ XVII”, “17th century”; before our era “thế kỷ III TCN”, “3rd century BCE”."""
    number = century if century > 0 else 1 - century
    bce = century <= 0
    vi = f"thế kỷ {_roman(number)}{' TCN' if bce else ''}"
    return Text({"vi": vi, "en": f"{_ordinal(number)} century{' BCE' if bce else ''}"})


def _roman(number: int) -> str:
    numerals = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    said = ""
    for value, letters in numerals:
        times, number = divmod(number, value)
        said += letters * times
    return said


def _ordinal(number: int) -> str:
    last = number % 100
    ending = "th" if 10 < last < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
