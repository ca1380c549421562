"""The second opinion: what iiif_prezi3 refuses is not published (decision 0021).

It judges and nothing more: what is written is our own dict, since prezi3 drops and changes data when it serialises.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from hyplan_museum.iiif.accepted import Accepted
from hyplan_museum.iiif.publisher import Json
from hyplan_museum.iiif.shape import shape, shape_of_collection

_KEPT = 2_000
"""Parts remembered as accepted, per kind; about 3 KB each."""


class RefusedError(ValueError):
    """A document that must not be published: `document` is its id, `reasons` what was found, one a line."""

    def __init__(self, document: str, reasons: list[str]) -> None:
        super().__init__(f"{document}: " + "; ".join(reasons))
        self.document = document
        self.reasons = reasons


@dataclass(slots=True)
class Gate:
    """Accepts manifests and collections, or raises; one for each plan.

    A document of the shape of an `accepted` one is not judged again (shape.py); and in one of a new shape its parts of
    known ones are handed over as the object prezi3 made of the first.
    """

    accepted: Accepted = field(default_factory=Accepted)
    _parts: dict[str, dict[Hashable, object]] = field(default_factory=dict)
    _judges: _Judges | None = None

    def check(self, document: Json) -> None:
        """Raise RefusedError where iiif_prezi3 does not accept the document."""
        key = shape(document) if document["type"] == "Manifest" else shape_of_collection(document)
        if self.accepted.knows(key):
            return
        judges = self._judges = self._judges or _Judges.load()
        try:
            with judges.without_defaults():
                judges.of_type[document["type"]](**self._with_known_parts(judges, document))
        except judges.refusal as refused:
            raise RefusedError(document["id"], _reasons(refused)) from refused
        self.accepted.add(key)

    def _with_known_parts(self, judges: _Judges, document: Json) -> Json:
        known = dict(document)
        if "thumbnail" in known:
            known["thumbnail"] = [judges.resource(**one) for one in known["thumbnail"]]
        if document["type"] == "Manifest":
            known["items"] = [_with_judged_pictures(judges.resource, one) for one in document["items"]]
        else:
            known["items"] = [self._known("reference", judges.reference, one) for one in document["items"]]
        for name, judge in judges.of_part.items():
            part = known.get(name)
            if isinstance(part, list):
                known[name] = [self._known(name, judge, one) for one in part]
            elif part is not None:
                known[name] = self._known(name, judge, part)
        return known

    def _known(self, kind: str, judge: Callable[[Json], object], part: Json) -> object:
        accepted = self._parts.setdefault(kind, {})
        key = shape(part)
        judged = accepted.get(key)
        if judged is None:
            judged = judge(part)
            if len(accepted) < _KEPT:
                accepted[key] = judged
        return judged


@dataclass(frozen=True, slots=True)
class _Judges:
    """iiif_prezi3's classes for whole documents and for their parts, and its defaulters."""

    of_type: dict[str, Callable[..., object]]
    of_reference: dict[str, Callable[..., object]]
    of_part: dict[str, Callable[[Json], object]]
    resource: Callable[..., object]
    refusal: type[ValueError]
    defaulters: tuple[list[Any], ...]

    @classmethod
    def load(cls) -> _Judges:
        import iiif_prezi3  # type: ignore[import-untyped]  # noqa: PLC0415  half a second and 46 MB: only where something is rendered
        from iiif_prezi3.base import Base  # type: ignore[import-untyped]  # noqa: PLC0415
        from pydantic import ValidationError  # noqa: PLC0415

        return cls(
            of_type={"Manifest": iiif_prezi3.Manifest, "Collection": iiif_prezi3.Collection},
            of_reference={"Manifest": iiif_prezi3.ManifestRef, "Collection": iiif_prezi3.CollectionRef},
            of_part={
                "metadata": _of(iiif_prezi3.KeyValueString),
                "requiredStatement": _of(iiif_prezi3.KeyValueString),
                "provider": _of(iiif_prezi3.Provider),
                "partOf": _of(iiif_prezi3.Class),
            },
            resource=iiif_prezi3.AnnotationBody,
            refusal=ValidationError,
            defaulters=tuple(c.__dict__["_defaulters"] for c in _family(Base) if "_defaulters" in c.__dict__),
        )

    def reference(self, item: Json) -> object:
        """An item of a collection judged as the reference it says it is."""
        thumbnails = {"thumbnail": [self.resource(**one) for one in item["thumbnail"]]} if "thumbnail" in item else {}
        return self.of_reference[item["type"]](**{**item, **thumbnails})

    @contextmanager
    def without_defaults(self) -> Iterator[None]:
        """Keep prezi3 from repairing what it is to judge: a missing id, a label that is a bare string, a lone value."""
        kept = [list(defaulters) for defaulters in self.defaulters]
        for defaulters in self.defaulters:
            defaulters.clear()
        try:
            yield
        finally:
            for defaulters, restored in zip(self.defaulters, kept, strict=True):
                defaulters.extend(restored)


def _of(cls: Callable[..., object]) -> Callable[[Json], object]:
    return lambda part: cls(**part)


def _with_judged_pictures(judge: Callable[..., object], canvas: Json) -> Json:
    """The canvas with its thumbnail and painted pictures judged as what they say they are.

    Left to itself prezi3 tries every kind of resource on each of them.
    """
    known = dict(canvas)
    if "thumbnail" in known:
        known["thumbnail"] = [judge(**one) for one in known["thumbnail"]]
    known["items"] = [
        {
            **page,
            "items": [
                {**painting, "body": judge(**painting["body"])} if painting["body"]["type"] == "Image" else painting
                for painting in page["items"]
            ],
        }
        for page in canvas["items"]
    ]
    return known


def _family(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for child in cls.__subclasses__():
        yield from _family(child)


def _reasons(refused: Any) -> list[str]:
    return [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in refused.errors()]
