"""What browsing with facets loads as it is needed: classic scripts, since nothing else loads from a folder.

Artifacts are numbered by their titles in the museum's first language. `c-FACET` says which values each has, `o-…` is
the order by date, by number and, in another language, by title; `k-LANGUAGE-N` are the cards of thirty-two of them;
`f-FACET-LANGUAGE` are all values of a facet that has more than its page shows.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from hyplan_museum import addresses
from hyplan_museum.freshness import digest_of
from hyplan_museum.language.collation import collation_key
from hyplan_museum.museum import Artifact, Text
from hyplan_museum.outputs import Output
from hyplan_museum.pages.browse import SHOWN, values_of
from hyplan_museum.pages.cards import thumb
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.facets import Facet
from hyplan_museum.pages.made_from import MadeFrom

BLOCK: Final = 32
"""Cards in a piece."""

_DIGITS: Final = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")
"""Ninety-one signs that need no escape in a script: numbers are written with them (`numbers.ts` reads them)."""

_NUMBER: Final = "inventory_number"

_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def pieces(editions: Sequence[Edition], made_from: MadeFrom) -> list[Output]:
    """Every piece; those with cards are rendered when they are asked for."""
    first = editions[0]
    if not first.museum.artifacts:
        return []
    numbered = first.by_title
    outputs = [_piece(f"c-{facet.id}", column(facet, numbered)) for facet in first.relations.facets]
    outputs.append(_piece("o-date", order(numbered, *_by_date(first, numbered))))
    outputs.append(_piece("o-number", order(numbered, *_by_number(first, numbered))))
    for edition in editions:
        if edition is not first:
            outputs.append(_piece(f"o-title-{edition.language}", order(numbered, edition.by_title, ())))
        for facet in first.relations.facets:
            if len(facet.values) > SHOWN:
                outputs.append(_piece(f"f-{facet.id}-{edition.language}", _values(edition, facet)))
        for block, start in enumerate(range(0, len(numbered), BLOCK)):
            ids = numbered[start : start + BLOCK]
            name = f"k-{edition.language}-{block}"
            digest = digest_of(edition.language, *(made_from.card(id) for id in ids), *(_more(first, id) for id in ids))
            outputs.append(Output(addresses.browse_data(name), digest, partial(_cards, edition, name, ids)))
    return outputs


def column(facet: Facet, numbered: Sequence[str]) -> dict[str, Any]:
    """For each artifact which values it has: a number of one of the `sets` of values that occur together."""
    place = {id: number for number, id in enumerate(numbered)}
    has: list[list[int]] = [[] for _ in numbered]
    for number, value in enumerate(facet.values):
        for id in value.artifacts:
            has[place[id]].append(number)
    sets: dict[tuple[int, ...], int] = {}
    numbers = [sets.setdefault(tuple(own), len(sets)) for own in has]
    width = _width(len(sets))
    return {
        "keys": [value.key for value in facet.values],
        "sets": list(sets),
        "width": width,
        "column": _written(numbers, width),
    }


def order(numbered: Sequence[str], known: Collection[str], without: Collection[str]) -> dict[str, Any]:
    """The numbers of artifacts in another order; those `without` stand behind, up and down."""
    place = {id: number for number, id in enumerate(numbered)}
    width = _width(len(numbered))
    return {
        "width": width,
        "order": _written([place[id] for id in (*known, *without)], width),
        "known": len(known) or len(without),
    }


def _width(count: int) -> int:
    """How many signs a number below `count` takes."""
    width = 1
    while len(_DIGITS) ** width < count:
        width += 1
    return width


def _written(numbers: Iterable[int], width: int) -> str:
    if width == 1:
        return "".join([_DIGITS[number] for number in numbers])
    base = len(_DIGITS)
    signs: list[str] = []
    for number in numbers:
        own = ""
        for _ in range(width):
            number, last = divmod(number, base)  # noqa: PLW2901 - what is left of it
            own = _DIGITS[last] + own
        signs.append(own)
    return "".join(signs)


def _by_date(edition: Edition, numbered: Sequence[str]) -> tuple[list[str], list[str]]:
    """The earliest first; what has no date, by title."""
    artifacts = edition.museum.artifacts
    known = {
        id: when
        for id in numbered
        if (date := artifacts[id].date) and (when := date.earliest or date.latest) is not None
    }
    return sorted(known, key=known.__getitem__), [id for id in numbered if id not in known]


def _by_number(edition: Edition, numbered: Sequence[str]) -> tuple[list[str], list[str]]:
    """By inventory number; what has none, by the id of its record."""
    artifacts = edition.museum.artifacts
    written = {id: inventory_number(artifacts[id]) for id in numbered}
    ordered = sorted(numbered, key=lambda id: collation_key(written[id] or id))
    return [id for id in ordered if written[id]], [id for id in ordered if not written[id]]


def inventory_number(artifact: Artifact) -> str:
    """The number in the museum's inventory; empty where the record has none."""
    for fact in artifact.facts:
        if fact.field == _NUMBER:
            return next((next(iter(v.text.values.values())) for v in fact.values if v.text), "")
    return ""


def _values(edition: Edition, facet: Facet) -> list[list[Any]]:
    return [
        [value.key, _text(edition, value.label), len(value.artifacts), edition.file(*value.page)]
        for value in values_of(edition, facet)
    ]


def _more(edition: Edition, id: str) -> str:
    """What a card here says beyond that of a list."""
    artifact = edition.museum.artifacts[id]
    return f"{inventory_number(artifact)}\t{_kind(edition, artifact)}"


def _cards(edition: Edition, name: str, ids: Sequence[str]) -> bytes:
    return _script(name, [list(_card(edition, id)) for id in ids])


def _card(edition: Edition, id: str) -> Iterator[Any]:
    """Id, title, date, place, kind, number, picture; nothing as 0."""
    artifact = edition.museum.artifacts[id]
    yield id
    yield _text(edition, artifact.title)
    dated = artifact.date is not None and artifact.date.unknown is None
    yield _text(edition, artifact.date.text) if artifact.date and dated else 0
    place = edition.name("place", artifact.place) if artifact.place else None
    yield _text(edition, place) if place else 0
    yield _kind(edition, artifact)
    yield inventory_number(artifact) or id
    shown = edition.shown_pictures(artifact)
    small = thumb(shown[0][1], "") if shown else None
    yield [small.src, small.lighter, small.width, small.height] if small else 0


def _kind(edition: Edition, artifact: Artifact) -> Any:
    kind = artifact.kind.text
    if kind is None and artifact.kind.ref is not None:
        kind = edition.name(artifact.kind.ref.kind, artifact.kind.ref.id)
    return _text(edition, kind) if kind else 0


def _text(edition: Edition, text: Text) -> Any:
    """The words; with their language before them where it is not the page's."""
    if edition.language in text.values:
        return text.values[edition.language]
    stretch = text.in_language(edition.language, edition.settings.languages)
    return [stretch.language, stretch.text]


def _piece(name: str, data: object) -> Output:
    content = _script(name, data)
    return Output(addresses.browse_data(name), digest_of(content.decode()), lambda: content)


def _script(name: str, data: object) -> bytes:
    # U+2028 and U+2029 end a line in the scripts of older browsers
    words = _encode(data).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'hyplanBrowse("{name}",{words})\n'.encode()
