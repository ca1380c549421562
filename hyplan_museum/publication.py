"""What of a museum is published: approved and public records, and no trace of the others (NĐ 308/2025, article 89)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from hyplan_museum.museum import Access, Artifact, Exhibit, Fact, Museum, Ref, Scene, Status


class _Gated(Protocol):
    @property
    def status(self) -> Status: ...
    @property
    def access(self) -> Access: ...


def is_published(record: _Gated, *, drafts: bool = False) -> bool:
    """Approved and public; with `drafts` (a preview on the curator's own machine) drafts and reviews too."""
    allowed = ("approved", "draft", "review") if drafts else ("approved",)
    return record.status in allowed and record.access == "public"


def published(museum: Museum, *, drafts: bool = False) -> Museum:
    """The museum as visitors may see it: every reference to a record that stays inside is taken out with it.

    A scene whose artifact is not published keeps its words and loses its picture and link.
    """
    artifacts = {key: a for key, a in museum.artifacts.items() if is_published(a, drafts=drafts)}
    exhibits = {key: e for key, e in museum.exhibits.items() if is_published(e, drafts=drafts)}
    gone = (museum.artifacts.keys() - artifacts.keys(), museum.exhibits.keys() - exhibits.keys())

    def shown(ref: Ref) -> bool:
        return not ((ref.kind == "artifact" and ref.id in gone[0]) or (ref.kind == "exhibit" and ref.id in gone[1]))

    return replace(
        museum,
        artifacts={key: _without(a, shown) if a.related or a.facts else a for key, a in artifacts.items()}
        if any(gone)
        else artifacts,
        exhibits={key: _exhibit(e, artifacts) for key, e in exhibits.items()},
        collections={
            key: replace(
                c,
                artifacts=tuple(a for a in c.artifacts if a in artifacts),
                cover=c.cover if c.cover and c.cover[0] in artifacts else None,
            )
            for key, c in museum.collections.items()
        },
    )


def _without(artifact: Artifact, shown: Callable[[Ref], bool]) -> Artifact:
    facts = tuple(
        Fact(f.field, f.label, values)
        for f in artifact.facts
        if (values := tuple(v for v in f.values if v.ref is None or shown(v.ref)))
    )
    return replace(artifact, related=tuple(r for r in artifact.related if shown(r)), facts=facts)


def _exhibit(exhibit: Exhibit, artifacts: dict[str, Artifact]) -> Exhibit:
    def scene(s: Scene) -> Scene:
        return (
            s if s.artifact is None or s.artifact in artifacts else replace(s, artifact=None, media=None, region=None)
        )

    cover = exhibit.cover if exhibit.cover and exhibit.cover[0] in artifacts else None
    return replace(exhibit, scenes=tuple(scene(s) for s in exhibit.scenes), cover=cover)
