"""What of a museum is published: approved and public records, and no trace of the others (NĐ 308/2025, article 89)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from hyplan_museum.museum import Access, Artifact, Exhibit, Fact, MediaKey, Museum, Ref, Scene, Status


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

    Media without rights are withheld. A scene whose artifact is not published keeps its words and loses its picture
    and link; the media of the others is resolved (`Museum.media_of`).
    """
    artifacts = {key: a for key, a in museum.artifacts.items() if is_published(a, drafts=drafts)}
    exhibits = {key: e for key, e in museum.exhibits.items() if is_published(e, drafts=drafts)}
    inside = {("artifact", key) for key in museum.artifacts.keys() - artifacts.keys()}
    inside |= {("exhibit", key) for key in museum.exhibits.keys() - exhibits.keys()}

    def shown(ref: Ref | None) -> bool:
        return ref is None or (ref.kind, ref.id) not in inside

    artifacts = {key: _artifact(a, shown) if inside or a.media else a for key, a in artifacts.items()}
    visible = replace(museum, artifacts=artifacts)
    return replace(
        visible,
        exhibits={key: _exhibit(e, visible) for key, e in exhibits.items()},
        collections={
            key: replace(
                c,
                artifacts=tuple(a for a in c.artifacts if a in artifacts),
                cover=_cover(c.cover, visible),
            )
            for key, c in museum.collections.items()
        },
    )


def _artifact(artifact: Artifact, shown: Callable[[Ref | None], bool]) -> Artifact:
    facts = tuple(
        Fact(f.field, f.label, values) for f in artifact.facts if (values := tuple(v for v in f.values if shown(v.ref)))
    )
    return replace(
        artifact,
        facts=facts,
        related=tuple(r for r in artifact.related if shown(r)),
        media=tuple(m for m in artifact.media if m.rights is not None),
    )


def _exhibit(exhibit: Exhibit, museum: Museum) -> Exhibit:
    def scene(s: Scene) -> Scene:
        if s.artifact is None:
            return s
        if s.artifact not in museum.artifacts:
            return replace(s, artifact=None, media=None, region=None)
        media = museum.media_of(s)
        return replace(s, media=media.id if media else None, region=s.region if media else None)

    return replace(exhibit, scenes=tuple(scene(s) for s in exhibit.scenes), cover=_cover(exhibit.cover, museum))


def _cover(cover: MediaKey | None, museum: Museum) -> MediaKey | None:
    if cover is None or cover[0] not in museum.artifacts:
        return None
    return cover if any(m.id == cover[1] for m in museum.artifacts[cover[0]].media) else None


_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def published_on(record: Artifact | Exhibit) -> str:
    """The day since which a record is published, as YYYY-MM-DD: that of its approval; empty where no day is named."""
    written = record.approved_on.strip()
    if match := _ISO.fullmatch(written):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(written):
        day, month, year = match.groups()
    else:
        return ""
    return f"{year}-{int(month):02}-{int(day):02}" if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else ""


def has_news(museum: Museum) -> bool:
    """Whether it is known of anything since when it is published."""
    records = (record for mapping in (museum.exhibits, museum.artifacts) for record in mapping.values())
    return any(published_on(record) for record in records if record.approved_on)
