"""Which IIIF files there are, what each is made from, and how it is rendered when it must be."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from hyplan_museum import addresses
from hyplan_museum.essence import Essences
from hyplan_museum.iiif import artifact, canvas, collection, exhibit, made_from
from hyplan_museum.iiif.accepted import Accepted
from hyplan_museum.iiif.gate import Gate
from hyplan_museum.iiif.publisher import Json, publisher
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.outputs import Output
from hyplan_museum.settings import Settings

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",\n", ":")).encode


def plan(
    museum: Museum,
    pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    *,
    to_html: Callable[[str], str] | None = None,
    essences: Essences | None = None,
    cache: Path | None = None,
) -> list[Output]:
    """Every manifest, collection and info.json of a published museum; none where it has no address.

    `to_html` reads Markdown as HTML; without it descriptions and scenes are published as plain text. Either way only
    the elements that IIIF permits are written (iiif/markup.py). `render` of an output raises RefusedError where
    iiif_prezi3 does not accept the document. `essences` are those other rooms use too, `cache` a folder that remembers
    what iiif_prezi3 accepted in earlier builds.
    """
    if not settings.site_url:
        return []
    by = publisher(museum, pictures, settings, to_html)
    shared = made_from.of_museum(by)
    essences = essences or Essences()
    gate = Gate(Accepted(cache))

    def judged(uri: str, digest: str, make: Callable[[], Json]) -> Output:
        return Output(uri, digest, partial(_render, make, gate))

    return [
        judged(addresses.top_collection(), made_from.of_top(by, shared), partial(collection.top_collection, by)),
        *(
            judged(
                addresses.collection_manifest(key),
                made_from.of_collection(by, shared, group),
                partial(collection.collection, by, group),
            )
            for key, group in museum.collections.items()
        ),
        *(
            judged(
                addresses.exhibit_manifest(key),
                made_from.of_exhibit(by, shared, shown),
                partial(exhibit.manifest, by, shown),
            )
            for key, shown in museum.exhibits.items()
        ),
        *(
            judged(
                addresses.manifest(key),
                made_from.of_artifact(by, shared, essences.of(thing), thing),
                partial(artifact.manifest, by, thing),
            )
            for key, thing in museum.artifacts.items()
        ),
        *(
            Output(
                f"{picture.service.rstrip('/')}/info.json",
                made_from.of_picture(by, picture),
                partial(_written, partial(canvas.info, by, picture)),
            )
            for picture in pictures.values()
        ),
    ]


def _render(make: Callable[[], Json], gate: Gate) -> bytes:
    document = make()
    gate.check(document)
    return written(document)


def _written(make: Callable[[], Json]) -> bytes:
    return written(make())


def written(document: Json) -> bytes:
    """JSON with a line break after every comma: two thirds of the weight of indented JSON and a fifth of the time,
    still readable, and a change of one value is a change of one line."""
    return (_encode(document) + "\n").encode()
