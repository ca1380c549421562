"""Places, people and terms by id, name and alias, folded: how a record's words find the authority they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Person, Place, Ref, Term, Text


def folded(text: str) -> str:
    """How names are compared: without case and marks, spaces evened."""
    return " ".join(fold(text).split())


@dataclass(frozen=True, slots=True)
class Index:
    """`ids`: id → the authority's reference and label. `names`: (scheme, folded name) → id; the scheme is empty but
    for terms (`used`: the schemes there are). A name that means two authorities is in `doubtful` and finds neither.
    `whole` is False where its file could not be read to the end: a missing id is then no mistake of who names it.
    """

    ids: dict[str, tuple[Ref, Text]] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    schemes: dict[str, str] = field(default_factory=dict)
    doubtful: set[tuple[str, str]] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    whole: bool = True

    def knows(self, scheme: str) -> bool:
        """Whether there is anything to find."""
        return scheme in self.used if scheme else bool(self.ids)

    def of_scheme(self, scheme: str) -> list[str]:
        """The ids of a scheme, all of them without one."""
        return [id for id in self.ids if not scheme or self.schemes.get(id) == scheme]

    def find(self, text: str, scheme: str = "") -> tuple[Ref, Text] | None:
        """By id (of the scheme), else by name or alias."""
        if (found := self.ids.get(text)) and (not scheme or self.schemes.get(text) == scheme):
            return found
        key = scheme, folded(text)
        if key in self.doubtful:
            return None
        id = self.names.get(key)
        return self.ids[id] if id else None

    def add(self, ref: Ref, label: Text, names: Iterable[Text], scheme: str = "") -> None:
        self.ids[ref.id] = ref, label
        if scheme:
            self.schemes[ref.id] = scheme
            self.used.add(scheme)
        for text in (label, *names):
            for words in text.values.values():
                key = scheme, folded(words)
                if self.names.setdefault(key, ref.id) != ref.id:
                    self.doubtful.add(key)


def index_of_terms(terms: Iterable[Term], *, whole: bool = True) -> Index:
    index = Index(whole=whole)
    for term in terms:
        index.add(Ref("term", term.id), term.label, term.aliases, term.scheme)
    return index


def index_of_places(places: Iterable[Place], *, whole: bool = True) -> Index:
    """A name that two places share (Phạm Ngũ Lão is two communes, users.md §5.2) finds neither: write the id."""
    index = Index(whole=whole)
    for place in places:
        index.add(Ref("place", place.id), place.names[0].name, [name.name for name in place.names[1:]])
    return index


def index_of_people(people: Iterable[Person], *, whole: bool = True) -> Index:
    index = Index(whole=whole)
    for person in people:
        index.add(Ref("person", person.id), person.name, person.aliases)
    return index
