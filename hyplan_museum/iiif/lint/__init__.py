"""Our own judge of IIIF documents: the faults that the official JSON schema lets through.

Section numbers in this folder are those of Presentation 3.0; codes are words for people who read test reports.
"""

from __future__ import annotations

from hyplan_museum.iiif.lint.document import contexts, ids, references
from hyplan_museum.iiif.lint.fault import Fault, walk
from hyplan_museum.iiif.lint.objects import RULES
from hyplan_museum.iiif.lint.service import service
from hyplan_museum.iiif.lint.words import language_maps
from hyplan_museum.iiif.publisher import Json

__all__ = ["Fault", "lint"]


def lint(document: Json) -> list[Fault]:
    """Every fault of a Manifest, Collection, AnnotationPage or info.json; empty for a sound one."""
    if document.get("type") == "ImageService3":
        return list(service(document))
    nodes = list(walk(document, "", None))
    found = [fault for rule in (*RULES, language_maps) for node in nodes for fault in rule(node)]
    return [*contexts(document, nodes), *ids(nodes), *references(nodes), *found]
