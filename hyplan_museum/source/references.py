"""Ids and what names them: well formed, unique, present; and old ids that lead to new ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from hyplan_museum.language.folding import fold, slug
from hyplan_museum.museum import Artifact, InscriptionLine, Ref, RefKind
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.unfolding import page_named

_ID: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_RESERVED: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
"""Windows cannot make a folder of these names, so no address may hold one (Microsoft, Naming Files)."""

LONGEST_ID: Final = 80
"""Characters; a path on Windows has 260 in all."""


def id_problem(id: str, position: Position, path: str = "id") -> Problem | None:
    """Why `id` cannot be part of an address, or None."""
    folded = slug(id) or "hien-vat-1"
    if not _ID.fullmatch(id) or ".." in id:
        return Problem("id-malformed", position, path, {"id": excerpt(id), "folded": folded[:LONGEST_ID].strip("-")})
    if id.partition(".")[0].lower() in _RESERVED:
        return Problem("id-reserved", position, path, {"id": id, "folded": f"{folded}-1"})
    if len(id) > LONGEST_ID:
        values = {"id": excerpt(id), "length": str(len(id)), "limit": str(LONGEST_ID)}
        return Problem("id-too-long", position, path, values)
    return None


def same_or_alike(ids: Iterable[tuple[str, Position]]) -> tuple[dict[str, Position], list[Problem]]:
    """The first of each id; a second one, and ids that only case or marks keep apart, are told."""
    first: dict[str, Position] = {}
    alike: dict[str, tuple[str, Position]] = {}
    problems: list[Problem] = []
    for id, position in ids:
        if id in first:
            problems.append(Problem("id-twice", position, "id", {"id": id, "first": str(first[id])}))
            continue
        key = slug(id) or fold(id)
        if key in alike:
            other, where = alike[key]
            problems.append(Problem("ids-alike", position, "id", {"id": id, "other": other, "first": str(where)}))
        alike.setdefault(key, (id, position))
        first[id] = position
    return first, problems


def former_ids(node: nodes.Node, context: Context, path: str = "formerly") -> tuple[str, ...]:
    """Old ids; one that cannot have been part of an address is told and left out."""
    found: list[str] = []
    for id in values.plains(node, context, path):
        if problem := id_problem(id, node.position, path):
            context.problems.append(problem)
        elif id not in found:
            found.append(id)
    return tuple(found)


def records_named(node: nodes.Node, context: Context, path: str) -> tuple[Ref, ...]:
    """References to artifacts, exhibits, collections and authorities by id."""
    found: list[Ref] = []
    members = node.items if isinstance(node, nodes.Sequence) else (node,)
    for number, item in enumerate(members, 1):
        here = f"{path}.{number}" if isinstance(node, nodes.Sequence) else path
        member = item
        if isinstance(item, nodes.Mapping) and len(item.entries) == 1:
            member = item.entries[0][1]  # {exhibit: id}: the kind follows from the id
        if not isinstance(member, nodes.Scalar):
            values.wrong_type(member, context, here, "một mã", "an id")
            continue
        id = values.sound(member, context, here)
        if id and (ref := _find(id, context)):
            if ref not in found:
                found.append(ref)
        elif id:
            context.problems.append(missing(id, member.position, here, context))
    return tuple(found)


def missing(id: str, position: Position, path: str, context: Context) -> Problem:
    """The Problem of a reference that leads nowhere, with the present id of an old one, else the nearest."""
    ids = context.ids
    near = ids.former.get(id) or context.nearest(id, "records", ids.records)
    return Problem("reference-missing", position, path, {"id": excerpt(id), **did_you_mean(near)})


def _find(id: str, context: Context) -> Ref | None:
    ids = context.ids
    kinds: tuple[tuple[RefKind, Iterable[str]], ...] = (
        ("artifact", ids.artifacts), ("exhibit", ids.exhibits), ("collection", ids.collections),
        ("place", context.places.ids), ("person", context.people.ids), ("term", context.terms.ids),
    )  # fmt: skip
    return next((Ref(kind, id) for kind, known in kinds if id in known), None)


def settle(
    artifacts: Mapping[str, Artifact], exhibits: Mapping[str, object]
) -> tuple[dict[str, Artifact], list[Problem]]:
    """References to records that could not be read are taken out (their own mistake is told where it stands), and
    lines of inscriptions must name media that are there."""
    settled: dict[str, Artifact] = {}
    problems: list[Problem] = []
    for id, read in artifacts.items():
        artifact = read
        if artifact.related:
            sound = tuple(
                ref
                for ref in artifact.related
                if not (ref.kind == "artifact" and ref.id not in artifacts)
                and not (ref.kind == "exhibit" and ref.id not in exhibits)
            )
            if len(sound) != len(artifact.related):
                artifact = replace(artifact, related=sound)
        if any(line.media for line in artifact.inscription):
            artifact = _with_sound_lines(artifact, problems)
        settled[id] = artifact
    return settled, problems


def _with_sound_lines(artifact: Artifact, problems: list[Problem]) -> Artifact:
    known = {media.id for media in artifact.media}
    lines: list[InscriptionLine] = []
    for line in artifact.inscription:
        media = line.media
        if media is not None and media not in known and media.isdecimal() and 0 < int(media) <= len(artifact.media):
            media = artifact.media[int(media) - 1].id
        if media is not None and media not in known and page_named(artifact.media, media) is None:
            path = f"{line.written}.media"
            where = artifact.written.get(path) or artifact.written.get("inscription.media", artifact.position)
            named = ", ".join(one.id for one in artifact.media) or "–"
            problems.append(Problem("inscription-media-missing", where, path, {"media": excerpt(media), "all": named}))
            media = None
        lines.append(replace(line, media=media, region=line.region if media or line.media is None else None))
    return replace(artifact, inscription=tuple(lines))
