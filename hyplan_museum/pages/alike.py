"""More like this: for each artifact a few others that share its place, time, kind, matter, people or themes.

What few share says more than what many share. Inverted lists and a bounded look along each keep it far from every
record being compared with every other; weights are whole powers of two, so that one record more changes hardly any
choice, and with it hardly any page.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Final, Literal, NamedTuple

from hyplan_museum import remembered
from hyplan_museum.museum import Artifact, Date, Museum, Ref, Value

Why = Literal["place", "area", "time", "kind", "material", "technique", "theme", "person"]

CHOSEN: Final = 4
SAID: Final = 3
"""How many are shown, and how many reasons are said of each."""

_RAREST: Final = 8
_AROUND: Final = 10
_LOOKED_AT: Final = 12
"""Of an artifact's rarest traits, the nearest that share each, and the likeliest of those, which are weighed whole."""

_HEAVIEST: Final = 1 << 14
"""More than what two records share can weigh."""

_ENOUGH: Final = 6
"""The least weight of what two records share."""

_WHY: Final[Mapping[str, Why]] = {
    "place_made": "place", "place_found": "place",
    "period": "time", "heritage_form": "kind", "material": "material", "technique": "technique", "keywords": "theme",
    "maker": "person", "composer": "person", "carver": "person", "people": "person", "practitioners": "person",
}  # fmt: skip
"""What it means to share a value of a field."""

_FACTOR: Final[Mapping[Why, int]] = {
    "place": 3, "person": 3, "theme": 2, "area": 1, "time": 1, "kind": 1, "material": 1, "technique": 1,
}  # fmt: skip

_ALONE: Final = frozenset({"place", "person", "theme"})
"""What two records may share and nothing else; to be of the same wood is not to be alike."""

_SPAN: Final = 25
"""Years: dates that fall into the same quarter of a century are of one time."""

FILE: Final = "alike.marshal"
"""Where what was chosen is remembered."""

Trait = tuple[Why, str]


class Alike(NamedTuple):
    """An artifact like another, and what they share, the weightiest first."""

    id: str
    why: tuple[Why, ...]


def alike_of(
    museum: Museum, related: Mapping[str, Sequence[Ref]], cache: Path | None = None
) -> dict[str, tuple[Alike, ...]]:
    """For each artifact those most like it, without what its record names itself (`related`).

    `cache` is a folder that remembers the choice: it is made again where what records share has changed.
    """
    known = _traits_of(museum)
    taken = {id: tuple(ref.id for ref in refs if ref.kind == "artifact") for id, refs in related.items()}
    made_from = blake2b(marshal.dumps((known.ids, known.reasons, known.traits, taken), 2), digest_size=16).digest()
    file = cache and cache / FILE
    last = remembered.recall(file)
    if last is None or last[0] != made_from:
        last = made_from, _chosen(known, taken)
        remembered.remember(file, last)
    return {id: tuple([Alike(*one) for one in others]) for id, others in last[1].items()}


class _Traits(NamedTuple):
    """What each artifact has, by numbers: of artifacts in the museum's order, and of traits."""

    ids: list[str]
    reasons: list[Why]
    holders: list[list[int]]
    traits: list[list[int]]


def _traits_of(museum: Museum) -> _Traits:
    number_of: dict[Trait, int] = {}
    holders: list[list[int]] = []  # by number of the trait: the artifacts that have it, in the museum's order
    traits: list[list[int]] = []
    areas: dict[str, tuple[str, ...]] = {}
    for place, artifact in enumerate(museum.artifacts.values()):
        own = []
        for trait in dict.fromkeys(_traits(museum, artifact, areas)):
            number = number_of.get(trait)
            if number is None:
                number = number_of[trait] = len(holders)
                holders.append([])
            holders[number].append(place)
            own.append(number)
        traits.append(own)
    return _Traits(list(museum.artifacts), [why for why, _ in number_of], holders, traits)


def _chosen(known: _Traits, related: Mapping[str, tuple[str, ...]]) -> dict[str, list[tuple[str, tuple[Why, ...]]]]:
    ids, reasons, holders, traits = known
    weights = [_weight(reason, len(ids), len(who)) for reason, who in zip(reasons, holders, strict=True)]
    telling = [[number for number in own if weights[number]] for own in traits]
    sets = [frozenset(own) for own in telling]
    found: dict[str, list[tuple[str, tuple[Why, ...]]]] = {}
    for here, own in enumerate(telling):
        likeliest = _candidates(here, own, holders, weights)
        if not likeliest:
            continue
        taken = related.get(ids[here], ())
        weighed = []
        for other in likeliest:
            shared = sets[here] & sets[other]
            weight = sum([weights[number] for number in shared])
            if weight >= _ENOUGH and ids[other] not in taken:
                weighed.append((-weight, abs(other - here), other, shared))
        weighed.sort(key=lambda one: one[:3])
        chosen = []
        for _, _, other, shared in weighed:
            why = _reasons(shared, reasons, weights)
            if len(why) > 1 or why[0] in _ALONE:
                chosen.append((ids[other], why))
                if len(chosen) == CHOSEN:
                    break
        if chosen:
            found[ids[here]] = chosen
    return found


def _weight(why: Why, count: int, holders: int) -> int:
    """How much it says to share what `holders` of `count` have; nothing where half of them do, or only one."""
    return 0 if holders < 2 or holders * 2 > count else _FACTOR[why] * (count // holders).bit_length()


def _candidates(here: int, own: list[int], holders: list[list[int]], weights: list[int]) -> list[int]:
    """The likeliest, by what they share of the rarest traits."""
    score: dict[int, int] = {}
    for number in sorted(own, key=lambda number: len(holders[number]))[:_RAREST]:
        weight = weights[number]
        for other in _nearest(holders[number], here):
            score[other] = score.get(other, 0) + weight
    score.pop(here, None)
    # by weight, then nearness, then order, each in its own bits: numbers sort ten times as fast as keys made of them
    packed = [_HEAVIEST - weight << 48 | abs(other - here) << 24 | other for other, weight in score.items()]
    packed.sort()
    return [one & 0xFFFFFF for one in packed[:_LOOKED_AT]]


def _nearest(who: list[int], here: int) -> list[int]:
    """Those of a list that stand nearest to `here` in the museum's order; all of a short one."""
    if len(who) <= 2 * _AROUND:
        return who
    low, high = 0, len(who)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if who[middle] < here else (low, middle)
    return who[max(0, low - _AROUND) : low + _AROUND + 1]


def _reasons(shared: frozenset[int], reasons: list[Why], weights: list[int]) -> tuple[Why, ...]:
    """Each reason once, the weightiest first; a smaller place says all of the wider."""
    best: dict[Why, int] = {}
    for number in shared:
        best[reasons[number]] = max(best.get(reasons[number], 0), weights[number])
    if "place" in best:
        best.pop("area", None)
    return tuple(sorted(best, key=lambda why: (-best[why], why))[:SAID])


def _traits(museum: Museum, artifact: Artifact, areas: dict[str, tuple[str, ...]]) -> Iterator[Trait]:
    if artifact.kind.ref:
        yield "kind", artifact.kind.ref.id
    if artifact.place:
        yield "place", artifact.place
        for wider in _wider(museum, artifact.place, areas):
            yield "area", wider
    if artifact.date is not None and (quarter := _quarter(artifact.date)) is not None:
        yield "time", quarter
    for fact in artifact.facts:
        why = _WHY.get(fact.field)
        if why is not None:
            for value in fact.values:
                if key := _key(value):
                    yield why, key


def _wider(museum: Museum, id: str, known: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if id not in known:
        chain: list[str] = []
        place = museum.places.get(id)
        while place is not None and place.within and place.within not in chain:
            chain.append(place.within)
            place = museum.places.get(place.within)
        known[id] = tuple(chain)
    return known[id]


def _quarter(date: Date) -> str | None:
    if date.earliest is None or date.latest is None:
        return None
    first, last = date.earliest[0] // _SPAN, date.latest[0] // _SPAN
    return str(first) if first == last else None


def _key(value: Value) -> str:
    """A value as something to share: the authority, else the words of its first language."""
    if value.ref is not None:
        return f"{value.ref.kind}:{value.ref.id}"
    return next(iter(value.text.values.values())) if value.text is not None else ""
