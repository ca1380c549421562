"""What the sample museum says of each fact: the clauses of tests/sample/facts/, its records as typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from built_museums import REPOSITORY, SHARED

GATHERED = SHARED / "facts/hung-yen.yml"
COLLECTIONS = REPOSITORY / "collections"
NO_CLAUSES = frozenset({"id", "c"})
"""Keys of a fact that say where it belongs, nothing of the thing itself."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of a fact; where they stand in the museum (`field` of the record, or of `page`), or why they do not."""

    fact: str
    says: str
    field: str = ""
    shows: str = ""
    page: str = ""
    left_out: str = ""


def written() -> dict[str, tuple[Clause, ...]]:
    """The clauses of every record, from whatever files there are."""
    found: dict[str, tuple[Clause, ...]] = {}
    for path in sorted((Path(__file__).parent / "facts").glob("*.yml")):
        for id, clauses in _read(path).items():
            assert id not in found, f"{id} stands twice, again in {path.name}"
            found[id] = tuple(Clause(**clause) for clause in clauses)
    return found


def gathered() -> dict[str, dict[str, str]]:
    """Every fact as it was gathered: key to words, those of a list joined by blanks, keys without words left out."""
    items = _read(GATHERED)["items"]
    return {item["id"]: {key: words for key in item if (words := _words(item[key]))} for item in items}


def record(id: str) -> dict[str, Any]:
    """A record as its curator typed it."""
    [path] = COLLECTIONS.glob(f"*/{id}.yml")
    return dict(_read(path))


def entry(page: str) -> dict[str, Any]:
    """What was typed for a page such as `places/den-an-xa`, `people/le-quy-don` or `artifacts/gom-02`."""
    kind, _, id = page.partition("/")
    return record(id) if kind == "artifacts" else _authorities(kind)[id]


def leads_to(id: str, page: str) -> bool:
    """Whether a record names what that page is of, or a place that lies in it."""
    kind, _, target = page.partition("/")
    if kind == "places":
        return target in set(_places_of(id))
    return target in set(_scalars(record(id)))


def _places_of(id: str) -> Iterator[str]:
    known = _authorities("places")
    for name in set(_scalars(record(id))) & set(known):
        place: str | None = name
        while place in known:
            yield place
            place = known[place].get("within")


def _scalars(typed: Any) -> Iterator[str]:
    if isinstance(typed, str):
        yield typed
    for below in typed.values() if isinstance(typed, dict) else typed if isinstance(typed, list) else ():
        yield from _scalars(below)


@cache
def _authorities(kind: str) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in _read(COLLECTIONS / f"authorities/{kind}.yml")}


def holds(typed: Mapping[str, Any], field: str) -> bool:
    """Whether a field such as `date` or `claims.tiers` is there."""
    here: Any = typed
    for name in field.split("."):
        if not isinstance(here, Mapping) or name not in here:
            return False
        here = here[name]
    return bool(field)


def letters(words: str) -> str:
    """Letters and digits alone: two texts with the same ones say the same, however their clauses are cut."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", words))


def _words(value: str | list[str]) -> str:
    return value if isinstance(value, str) else " ".join(value)


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - every scalar stays the text it is
