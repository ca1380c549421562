"""One artifact: from the tree of its file or row to an Artifact, or, withdrawn, to a Tombstone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, cast

from hyplan_museum.museum import Access, Artifact, Date, Fact, Rights, Status, Text, Tombstone, Value
from hyplan_museum.problems import Position
from hyplan_museum.source import fields, groups, nodes, values
from hyplan_museum.source.chapters import chapters
from hyplan_museum.source.claims import claims
from hyplan_museum.source.context import Context, Given
from hyplan_museum.source.feasts import feasts
from hyplan_museum.source.fields import ARTIFACT
from hyplan_museum.source.media_entries import media_entries
from hyplan_museum.source.nearest import nearest
from hyplan_museum.source.parts import WantedMedia
from hyplan_museum.source.references import former_ids, records_named
from hyplan_museum.source.resolving import values_of
from hyplan_museum.source.text_damage import excerpt

_ORDER: Final = ARTIFACT.order
_KIND: Final = ARTIFACT.by_name["kind"]


@dataclass(frozen=True, slots=True)
class Inherited:
    """What the artifacts of a collection have in common unless they say otherwise; `facts` by field."""

    rights: Rights | None = None
    credit: Text | None = None
    institution: Text | None = None
    status: Status = "draft"
    access: Access = "public"
    approved_by: str = ""
    approved_on: str = ""
    kind: Value | None = None
    facts: dict[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """What became of a record: published as it may be, withdrawn, or neither (its mistakes are told)."""

    artifact: Artifact | None = None
    tombstone: Tombstone | None = None
    wanted: WantedMedia | None = None


def read_artifact(
    node: nodes.Mapping, id: str, collection: str, inherited: Inherited, context: Context, *, whole: bool = True
) -> Record:
    """The record; one whose file could not be read to the end (`whole` is False) is only searched for mistakes."""
    given = context.fields_of(node, ARTIFACT)
    if "private" in given:
        groups.private_values(given["private"][1], context, "private")
    status = cast("Status", _choice("status", given, context, inherited.status, "draft"))
    formerly = former_ids(given["formerly"][1], context) if "formerly" in given else ()
    if status == "withdrawn" or "withdrawn" in given:
        return _withdrawn(node, id, formerly, given, context, status)
    rights = values.rights(given["rights"][1], context, "rights") if "rights" in given else inherited.rights
    credit = values.text(given["credit"][1], context, "credit") if "credit" in given else inherited.credit
    read = _Reader(given, inherited, context)
    parts = read.parts()
    title = values.text(given["title"][1], context, "title") if "title" in given else None
    if "id" in given:
        _same_id(given["id"], id, context)
    typed, alt = None, None
    if "media" in given:
        typed, alt = media_entries(given["media"][1], context, "media", rights, credit)
    if title is None:
        if whole:
            position = given["title"][0].position if "title" in given else node.position
            context.report("title-missing", position, "title", id=id)
        return Record()
    if not whole:
        return Record()
    artifact = Artifact(
        id=id,
        collection=collection,
        title=title,
        kind=_kind(given, inherited, context),
        position=node.position,
        formerly=formerly,
        facts=read.facts(),
        date=read.date,
        place=read.place,
        rights=rights,
        credit=credit,
        status=status,
        access=cast("Access", _choice("access", given, context, inherited.access, "internal")),
        written=_written(node),
        **parts,
    )
    return Record(artifact, wanted=WantedMedia(id, _media_position(given, node), typed, rights, credit, alt))


class _Reader:
    """The fields of one record that need no other; `facts` gathers the lines as shown."""

    __slots__ = ("context", "date", "found", "given", "inherited", "place")

    def __init__(self, given: Given, inherited: Inherited, context: Context) -> None:
        self.given, self.inherited, self.context = given, inherited, context
        self.date: Date | None = None
        self.place: str | None = None
        self.found: dict[str, Fact] = {}

    def parts(self) -> dict[str, Any]:  # noqa: PLR0912 - one branch a kind of field
        """The arguments of Artifact that come from one field each; lines of the record go to `found`."""
        context, inherited = self.context, self.inherited
        parts: dict[str, Any] = {
            "institution": inherited.institution,
            "approved_by": inherited.approved_by,
            "approved_on": inherited.approved_on,
        }
        for name, (_, node) in self.given.items():
            known = ARTIFACT.by_name[name]
            if known.fact:
                self._fact(known, node)
            elif name in ("description", "institution"):
                parts[name] = values.text(node, context, name)
            elif name in ("approved_by", "approved_on"):
                parts[name] = values.plain(node, context, name)
            elif name in ("other_titles", "sources"):
                parts[name] = values.texts(node, context, name)
            elif name == "claims":
                parts[name] = claims(node, context, name)
            elif name == "recognition":
                parts[name] = groups.recognition(node, context, name)
            elif name == "feasts":
                parts[name] = feasts(node, context, name)
            elif name == "inscription":
                parts[name] = groups.inscription(node, context, name)
            elif name.startswith("inscription_") and (chosen := values.choice(node, known, context, name)):
                parts[name] = chosen
            elif name == "contents":
                parts[name] = chapters(node, context, name)
            elif name == "notes":
                parts[name] = groups.notes(node, context, name)
            elif name == "related":
                parts[name] = records_named(node, context, name)
        return parts

    def facts(self) -> tuple[Fact, ...]:
        found = self.inherited.facts | self.found if self.inherited.facts else self.found
        if self.place is None and "place" in found and "place" not in self.found:
            self.place = _place_of(found["place"])
        return tuple([found[name] for name in sorted(found, key=_ORDER.__getitem__)])

    def _fact(self, known: fields.Field, node: nodes.Node) -> None:
        if known.name == "date":
            self.date = groups.date(node, self.context, "date")
            if self.date is None:
                return
            reason = self.date.unknown
            shown: tuple[Value, ...] = (Value(unknown=reason) if reason else Value(self.date.text),)
        else:
            shown = values_of(known, node, self.context, known.name)
        if shown:
            self.found[known.name] = fact = Fact(known.name, known.label, shown)
            if known.name == "place":
                self.place = _place_of(fact)


def _place_of(fact: Fact) -> str | None:
    return next((value.ref.id for value in fact.values if value.ref), None)


def _kind(given: Given, inherited: Inherited, context: Context) -> Value:
    """A known kind; other words are kept as typed and told, with the nearest."""
    if "kind" in given:
        found = kind_of(given["kind"][1], context)
        if found is not None:
            return found
    if inherited.kind is not None:
        return inherited.kind
    known = context.terms.ids.get(fields.DEFAULT_KIND)
    return Value(known[1], known[0]) if known else Value(fields.KINDS[fields.DEFAULT_KIND][0])


def kind_of(node: nodes.Node, context: Context) -> Value | None:
    """The kind typed; one that is not known is told."""
    known = len(context.problems)
    found = values_of(_KIND, node, context, "kind")
    if not found:
        return None
    if found[0].ref is None and found[0].unknown is None and len(context.problems) == known:
        kinds = [id for id, scheme in context.terms.schemes.items() if scheme == "kind"]
        typed = node.text if isinstance(node, nodes.Scalar) else ""
        context.report(
            "kind-unknown", node.position, "kind", value=excerpt(typed), nearest=nearest(typed, kinds) or "object",
            all=", ".join(kinds),
        )  # fmt: skip
    return found[0]


def _choice(name: str, given: Given, context: Context, inherited: str, safe: str) -> str:
    """A choice; a word that is none of them counts as the `safe` one, so that nothing is published by mistake."""
    if name not in given:
        return inherited
    return values.choice(given[name][1], ARTIFACT.by_name[name], context, name) or safe


def _withdrawn(
    node: nodes.Mapping, id: str, formerly: tuple[str, ...], given: Given, context: Context, status: str
) -> Record:
    """Only id, old ids, date and reason survive; the title is not asked for."""
    if status != "withdrawn":
        context.report("withdrawn-without-status", given["withdrawn"][0].position, "withdrawn", status=status)
    date = reason = None
    if "withdrawn" in given:
        date, reason = groups.withdrawal(given["withdrawn"][1], context, "withdrawn")
    else:
        context.report("withdrawn-without-reason", given["status"][1].position if "status" in given else node.position)
    return Record(tombstone=Tombstone("artifact", id, formerly, date, reason))


def _same_id(given: tuple[nodes.Scalar, nodes.Node], id: str, context: Context) -> None:
    typed = given[1]
    if isinstance(typed, nodes.Scalar) and typed.text != id:
        context.report("id-not-file-name", typed.position, "id", typed=excerpt(typed.text), id=id)


def _media_position(given: Given, node: nodes.Mapping) -> Position:
    return given["media"][0].position if "media" in given else node.position


def _written(node: nodes.Mapping) -> dict[str, Position]:
    written: dict[str, Position] = {}
    for key, value in node.entries:
        written[key.text] = key.position
        if not isinstance(value, nodes.Scalar):
            _deeper(value, key.text, written)
    return written


def _deeper(node: nodes.Node, path: str, written: dict[str, Position]) -> None:
    if isinstance(node, nodes.Mapping):
        for key, value in node.entries:
            written[f"{path}.{key.text}"] = key.position
            _deeper(value, f"{path}.{key.text}", written)
    elif isinstance(node, nodes.Sequence):
        for number, item in enumerate(node.items, 1):
            if not isinstance(item, nodes.Scalar):  # words in a list are found at their field
                written[f"{path}.{number}"] = item.position
                _deeper(item, f"{path}.{number}", written)
