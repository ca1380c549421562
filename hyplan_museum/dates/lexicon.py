"""All phrases the reader knows as two tries: by sound, and by sound without marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from hyplan_museum.dates import cycle, words
from hyplan_museum.dates.chinese_eras import CHINESE
from hyplan_museum.dates.era_table import VIETNAMESE, Era
from hyplan_museum.dates.periods import CULTURES, PERIODS, reigns
from hyplan_museum.dates.sounds import bare_sound, sound


@dataclass(slots=True)
class Node:
    """One step of a trie: where each next syllable leads, and what the phrase up to here is, if it is one."""

    following: dict[str, Node] = field(default_factory=dict)
    found: tuple[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A trie, and the key by which a syllable is looked up in it."""

    root: Node
    key: Callable[[str], str]


@cache
def marked() -> Lexicon:
    """The phrases by sound, tones and marks told apart."""
    return _build(sound, _phrases())


@cache
def bare() -> Lexicon:
    """The phrases without marks; of two that become one, the longer use wins by the order of `words.PHRASES`."""
    return _build(bare_sound, ((kind, value, phrase) for kind, value, phrase in _phrases() if value != -1))


@cache
def eras() -> Mapping[str, tuple[Era, ...]]:
    """Every era by its name and its other names; Vietnamese ones first where a name is used twice."""
    by_name: dict[str, tuple[Era, ...]] = {}
    for era in (*VIETNAMESE, *CHINESE):
        for name in {era.name, *era.also}:
            by_name[name] = (*by_name.get(name, ()), era)
    return by_name


@cache
def unknown_texts() -> Mapping[str, str]:
    """Whole texts, folded, that say why there is no date, and the code of `museum.Unknown`."""
    return {flat(phrase): code for code, phrases in words.UNKNOWN for phrase in phrases.split("|")}


def flat(text: str) -> str:
    """Without marks, case and punctuation: `CHUA_XAC_DINH` and `Chưa xác định.` are `chua xac dinh`."""
    bare_text = "".join(c if c.isalnum() else " " for c in bare_sound(text))
    return " ".join(bare_text.split()) or text.strip()


def _build(key: Callable[[str], str], phrases: Iterator[tuple[str, object, str]]) -> Lexicon:
    root = Node()
    for kind, value, phrase in phrases:
        node = root
        for syllable in phrase.split():
            node = node.following.setdefault(key(syllable), Node())
        if node.found is None:
            node.found = (kind, value)
    return Lexicon(root, key)


def _phrases() -> Iterator[tuple[str, object, str]]:
    for kind, value, phrases in words.PHRASES:
        yield from ((kind, value, phrase) for phrase in phrases.replace("-", " ").split("|"))
    for month, names in enumerate(words.MONTHS, start=1):
        yield from (("MONTHNAME", month, name) for name in names.split("|"))
    for number, names in words.NUMERALS:
        yield from (("NUMERAL", number, name) for name in names.split("|"))
    for number, name in enumerate(words.ORDINALS.split("|"), start=10):
        yield "ORDINAL", number, name
    for name, of_name in eras().items():
        yield "ERA", name, name
        for era in of_name:
            yield "ERA", name, " ".join(era.han)
    yield from _can_chi()
    for culture in CULTURES:
        yield from (("CULTURE", culture, name) for name in (culture.name, *culture.also))
    for period in PERIODS:
        yield from (("PERIOD", period, name) for name in (period.name, *period.also))
    for ruler, of_ruler in reigns().items():
        yield from (("RULER", ruler, name) for name in (ruler, *of_ruler[0].also))
    for char, reading in words.HAN.items():
        yield from ((kind, value, char) for kind, value in _readings(reading))


def _can_chi() -> Iterator[tuple[str, object, str]]:
    """Every stem with every branch; the pairs that never meet have no place and are -1 (Giáp Sửu)."""
    for stem, name in enumerate(cycle.STEMS):
        for branch, sign in enumerate(cycle.BRANCHES):
            place = cycle.place_of_pair(stem, branch)
            value = -1 if place is None else place
            for spelling in (sign, *cycle.OTHER_SPELLINGS.get(sign, ())):
                yield "CANCHI", value, f"{name} {spelling}"
            yield "CANCHI", value, f"{cycle.HAN_STEMS[stem]} {cycle.HAN_BRANCHES[branch]}"


def _readings(reading: str) -> Iterator[tuple[str, object]]:
    """What a Sino-Vietnamese word is in `words.PHRASES`."""
    for kind, value, phrases in words.PHRASES:
        if reading in phrases.split("|"):
            yield kind, value
            return
