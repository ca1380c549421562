"""The places with coordinates as GeoJSON (RFC 7946), for others to map: names old and new, and how exact each is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from hyplan_museum import addresses
from hyplan_museum.essence import essence
from hyplan_museum.museum import Museum, Place
from hyplan_museum.outputs import Output
from hyplan_museum.settings import Settings

Json = dict[str, Any]


def places(museum: Museum, settings: Settings) -> Iterator[Output]:
    """One file, where any place has coordinates."""
    shown = [place for place in museum.places.values() if place.coordinates]
    if shown:
        held = Counter(artifact.place for artifact in museum.artifacts.values())
        made_from = essence(settings.site_url, settings.languages, [(place, held[place.id]) for place in shown])
        yield Output(addresses.PLACES_FILE, made_from, partial(_render, shown, held, settings))


def _render(shown: list[Place], held: Counter[str | None], settings: Settings) -> bytes:
    features = [feature(place, held[place.id], settings) for place in shown]
    made = {"type": "FeatureCollection", "features": features}
    return (json.dumps(made, ensure_ascii=False, separators=(",\n", ":")) + "\n").encode()


def feature(place: Place, artifacts: int, settings: Settings) -> Json:
    """A place as a point, longitude first; `coordinateUncertaintyInMeters` is Darwin Core's word for its radius."""
    latitude, longitude = place.coordinates or (0.0, 0.0)
    properties: Json = {
        "id": place.id,
        "name": dict(place.names[0].name.values),
        "otherNames": [
            {"name": dict(name.name.values)} | ({"until": name.until} if name.until else {}) for name in place.names[1:]
        ],
        "precision": dict(place.precision.values) if place.precision else None,
        "coordinateUncertaintyInMeters": place.radius,
        "within": place.within,
        "artifacts": artifacts,
    }
    if settings.site_url:
        languages = settings.languages
        properties["url"] = settings.site_url + addresses.page("place", languages[0], languages, place.id)
    kept = {key: value for key, value in properties.items() if value not in (None, [])}
    return {
        "type": "Feature",
        "id": place.id,
        "properties": kept,
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
    }
