"""Every kind of problem there is, one module a part of the work; codes are unique and permanent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hyplan_museum.problems.catalogue import (
    checks,
    dates,
    documents,
    exhibits,
    files,
    han_nom,
    hosts,
    media,
    pictures,
    publishing,
    recordings,
    records,
    tables,
    text,
    yaml,
)
from hyplan_museum.problems.kind import Kind


def _by_code(*modules: Iterable[Kind]) -> Mapping[str, Kind]:
    kinds = [kind for module in modules for kind in module]
    by_code = {kind.code: kind for kind in kinds}
    if len(by_code) != len(kinds):
        raise ValueError("two kinds of problem share a code")
    return by_code


CATALOGUE: Mapping[str, Kind] = _by_code(
    files.KINDS,
    yaml.KINDS,
    text.KINDS,
    records.KINDS,
    tables.KINDS,
    dates.KINDS,
    media.KINDS,
    pictures.KINDS,
    recordings.KINDS,
    documents.KINDS,
    exhibits.KINDS,
    checks.KINDS,
    han_nom.KINDS,
    hosts.KINDS,
    publishing.KINDS,
)
