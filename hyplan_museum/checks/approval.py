"""Who approved what: nothing goes online unread (Decree 308/2025, article 89; users.md R10)."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.checks.grouping import few_or_once, name_of, where
from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings


def published_by_nobody(museum: Museum, _: Settings) -> Iterator[Problem]:
    """Collections without an artifact, or without one that visitors may see."""
    by_collection: dict[str, list[bool]] = {}
    for artifact in museum.artifacts.values():
        by_collection.setdefault(artifact.collection, []).append(is_published(artifact))
    for id, collection in museum.collections.items():
        published = by_collection.get(id, [])
        if not published:
            yield Problem("collection-without-artifacts", collection.position, values={"collection": id})
        elif not any(published):
            values = {"collection": id, "count": str(len(published))}
            yield Problem("collection-nothing-published", collection.position, "status", values)


def approved_by_nobody(museum: Museum, _: Settings) -> Iterator[Problem]:
    """Approved records that do not say by whom."""
    nameless = [a for a in museum.artifacts.values() if is_published(a) and not a.approved_by]
    yield from few_or_once(
        museum,
        nameless,
        lambda a: Problem("approved-without-name", where(a, "status"), "approved_by", {"title": name_of(a)}),
        "approved-without-names",
        {},
        "approved_by",
    )
    for exhibit in museum.exhibits.values():
        if is_published(exhibit) and not exhibit.approved_by:
            values = {"title": exhibit.title.in_language("vi").text}
            yield Problem("approved-without-name", exhibit.position, "approved_by", values)
