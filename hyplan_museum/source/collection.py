"""A collection's own file, and what its artifacts inherit from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from hyplan_museum.museum import Access, Collection, Fact, MediaKey, Status, Text
from hyplan_museum.problems import Position
from hyplan_museum.source import groups, nodes, values
from hyplan_museum.source.artifact import Inherited, kind_of
from hyplan_museum.source.context import Context
from hyplan_museum.source.fields import ARTIFACT, COLLECTION
from hyplan_museum.source.references import former_ids
from hyplan_museum.source.resolving import values_of


@dataclass(frozen=True, slots=True)
class CollectionFile:
    """A collection without its artifacts; `cover` is what was typed, `tree` the whole file for `columns:`."""

    collection: Collection
    inherited: Inherited
    tree: nodes.Mapping | None = None
    cover: nodes.Scalar | None = None


def museum_wide(context: Context) -> Inherited:
    """What every collection inherits from the settings; not who holds it, since a site shows what others keep too."""
    s = context.settings
    return Inherited(
        rights=s.rights,
        credit=s.credit,
        status=s.status,
        access=s.access,
    )


def without_file(id: str, context: Context) -> CollectionFile:
    """A folder without collection.yml: its name stands in for a title."""
    position = Position(f"collections/{id}/collection.yml")
    context.report("collection-file-missing", Position(f"collections/{id}"), folder=id)
    return CollectionFile(Collection(id, Text({context.language: id}), position), museum_wide(context))


def read_collection(node: nodes.Mapping, id: str, context: Context, *, whole: bool = True) -> CollectionFile:
    """The collection; one without a title goes by its id, and the missing title is told."""
    given = context.fields_of(node, COLLECTION)
    base = museum_wide(context)
    title = values.text(given["title"][1], context, "title") if "title" in given else None
    if title is None:
        if whole:
            context.report("collection-title-missing", node.position, "title", id=id)
        title = Text({context.language: id})
    if "private" in given:
        groups.private_values(given["private"][1], context, "private")

    def choice(name: str, inherited: str, safe: str) -> str:
        if name not in given:
            return inherited
        return values.choice(given[name][1], COLLECTION.by_name[name], context, name) or safe

    def text(name: str, inherited: Text | None = None) -> Text | None:
        return values.text(given[name][1], context, name) if name in given else inherited

    def plain(name: str, inherited: str = "") -> str:
        return values.plain(given[name][1], context, name) if name in given else inherited

    facts: dict[str, Fact] = {}
    for name, (_, value) in given.items():
        known = ARTIFACT.by_name.get(name)
        if known and known.fact and known.inherits and (shown := values_of(known, value, context, name)):
            facts[name] = Fact(name, known.label, shown)
    rights = values.rights(given["rights"][1], context, "rights") if "rights" in given else base.rights
    inherited = Inherited(
        rights=rights,
        credit=text("credit", base.credit),
        institution=text("institution", base.institution),
        status=cast("Status", choice("status", base.status, "draft")),
        access=cast("Access", choice("access", base.access, "internal")),
        approved_by=plain("approved_by"),
        approved_on=plain("approved_on"),
        kind=kind_of(given["kind"][1], context) if "kind" in given else None,
        facts=facts,
    )
    cover = given["cover"][1] if "cover" in given else None
    collection = Collection(
        id,
        title,
        node.position,
        description=text("description"),
        formerly=former_ids(given["formerly"][1], context) if "formerly" in given else (),
        rights=rights,
        institution=inherited.institution,
    )
    return CollectionFile(collection, inherited, node, cover if isinstance(cover, nodes.Scalar) else None)


def cover_key(typed: str, media_ids: dict[str, tuple[str, ...]]) -> MediaKey | None:
    """`bia-06` → its first media, `bia-06/2` → that one; None where there is no such artifact or media."""
    artifact, _, media = typed.strip().partition("/")
    known = media_ids.get(artifact, ())
    if not known:
        return None
    if not media:
        return artifact, known[0]
    if media in known:
        return artifact, media
    return (artifact, known[int(media) - 1]) if media.isdecimal() and 0 < int(media) <= len(known) else None
