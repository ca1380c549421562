"""The lines of an inscription as annotations of the places where they stand on the picture, a page for each layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import fragment
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.words import label
from hyplan_museum.language import messages
from hyplan_museum.museum import InscriptionLine, Picture, Text

Placed = tuple[int, InscriptionLine]
"""A line and its place among all lines of the inscription."""

Said = tuple[int, InscriptionLine, str]
"""The same, with what one layer says of it."""


def transcription(
    publisher: Publisher, canvas_id: str, picture: Picture, lines: Iterable[Placed], language: str
) -> list[Json]:
    """Pages of `supplementing` annotations (§5.6), one a layer and language: original, reading, translation.

    So a viewer can switch each layer on and off. `language` is that of the original, empty where nobody said.
    """
    placed = list(lines)
    layers = {("inscription_text", language): [(n, line, line.text) for n, line in placed if line.text]}
    for key, texts in (
        ("inscription_reading", [(n, line, line.reading) for n, line in placed]),
        ("inscription_translation", [(n, line, line.translation) for n, line in placed]),
    ):
        for code in _languages(text for _, _, text in texts):
            layers[key, code] = [
                (n, line, text.values[code]) for n, line, text in texts if text and code in text.values
            ]
    return [
        {
            "id": publisher.uri(addresses.within(canvas_id, name)),
            "type": "AnnotationPage",
            "label": label(messages.both(key)),
            "items": list(_annotations(publisher, canvas_id, picture, name, code, said)),
        }
        for (key, code), said in layers.items()
        if said and (name := _name(key, code))
    ]


def _name(key: str, language: str) -> str:
    layer = key.removeprefix("inscription_")
    return "inscription" if layer == "text" else f"inscription-{layer}-{language}"


def _languages(texts: Iterable[Text | None]) -> list[str]:
    return list(dict.fromkeys(code for text in texts if text for code in text.values))


def _annotations(
    publisher: Publisher, canvas_id: str, picture: Picture, name: str, language: str, said: Iterable[Said]
) -> Iterator[Json]:
    for number, line, words in said:
        yield {
            "id": publisher.uri(addresses.within(canvas_id, f"{name}/{number}")),
            "type": "Annotation",
            "motivation": "supplementing",
            "body": {
                "type": "TextualBody",
                "value": words,
                "format": "text/plain",
                **({"language": language} if language else {}),
            },
            "target": publisher.uri(canvas_id) + fragment(line.region, picture),
        }
