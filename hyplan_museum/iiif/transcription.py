"""The lines of an inscription as annotations of the places where they stand on the picture."""

from __future__ import annotations

from collections.abc import Iterable

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import fragment
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.museum import InscriptionLine, Picture


def transcription(publisher: Publisher, canvas_id: str, picture: Picture, lines: Iterable[InscriptionLine]) -> Json:
    """A page of `supplementing` annotations, one a line: the original, its reading, its translation (§5.6)."""
    return {
        "id": publisher.uri(addresses.within(canvas_id, "inscription")),
        "type": "AnnotationPage",
        "items": [_line(publisher, canvas_id, picture, line) for line in lines],
    }


def _line(publisher: Publisher, canvas_id: str, picture: Picture, line: InscriptionLine) -> Json:
    bodies = [{"type": "TextualBody", "value": line.text, "format": "text/plain"}] if line.text else []
    for text in (line.reading, line.translation):
        if text:
            bodies += [
                {"type": "TextualBody", "value": words, "format": "text/plain", "language": language}
                for language, words in text.values.items()
            ]
    return {
        "id": publisher.uri(addresses.within(canvas_id, f"inscription/{line.number}")),
        "type": "Annotation",
        "motivation": "supplementing",
        "body": bodies[0] if len(bodies) == 1 else bodies,
        "target": publisher.uri(canvas_id) + fragment(line.region, picture),
    }
