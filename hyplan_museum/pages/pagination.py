"""Long lists in pages of a bounded weight (DESIGN §5.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from hyplan_museum.addresses import PageKind
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.views import Pager

NAMES: Final = 200
"""Entries a page in lists of mere names: about ten kilobytes of compressed HTML at the most."""

_AROUND: Final = 2

Item = TypeVar("Item")


def pages_for(count: int, size: int) -> int:
    """How many pages a list takes; an empty list has one, which says so."""
    return max(1, -(-count // size))


def page_of(items: Sequence[Item], number: int, size: int) -> Sequence[Item]:
    """The items on the page `number`, which counts from 1."""
    return items[(number - 1) * size : number * size]


def pager(edition: Edition, kind: PageKind, id: str, number: int, count: int, root: str) -> Pager | None:
    """Links to the neighbouring pages, the first, the last and those around; None where one page holds all."""
    if count == 1:
        return None

    def href(other: int) -> str:
        return root + edition.file(kind, id, other)

    near = {1, count, *range(max(1, number - _AROUND), min(count, number + _AROUND) + 1)}
    return Pager(
        edition.fill("page_of", number=number, count=count),
        href(number - 1) if number > 1 else "",
        href(number + 1) if number < count else "",
        tuple((other, "" if other == number else href(other)) for other in sorted(near)),
    )


def numbered(edition: Edition, title: str, number: int) -> str:
    """The title of a page of a list; later pages say which they are."""
    return title if number == 1 else f"{title} · {edition.fill('page_number', number=number)}"
