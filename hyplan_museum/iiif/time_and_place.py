"""When and where: `navDate`, and `navPlace` of the IIIF extension of that name."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.iiif.publisher import NAV_PLACE, PRESENTATION, Json, Publisher
from hyplan_museum.iiif.words import label
from hyplan_museum.museum import Artifact, Date, Place

_LAST_YEAR = 9999


def nav_date(date: Date | None) -> str:
    """The first day of a date as xsd:dateTime in UTC; empty where it cannot be read or is before the year 1.

    xsd:dateTime could say it, but iiif-prezi3 and most viewers refuse it; the date as written is in the metadata.
    """
    if date is None or not date.readable or date.earliest is None:
        return ""
    year, month, day = date.earliest
    return f"{year:04d}-{month:02d}-{day:02d}T00:00:00Z" if 1 <= year <= _LAST_YEAR else ""


def place_of(publisher: Publisher, artifact: Artifact) -> Place | None:
    """The artifact's place when it can be put on a map, itself or by the nearest place around it that can."""
    seen: set[str] = set()
    key = artifact.place
    while key and key not in seen:
        seen.add(key)
        place = publisher.museum.places[key]
        if place.coordinates:
            return place
        key = place.within
    return None


def nav_place(publisher: Publisher, manifest: str, place: Place) -> Json:
    """A FeatureCollection of one point; GeoJSON has the longitude first (RFC 7946 §3.1.1)."""
    if place.coordinates is None:
        raise ValueError(f"{place.id} has no coordinates")
    latitude, longitude = place.coordinates
    return {
        "id": publisher.uri(addresses.manifest_part(manifest, "places")),
        "type": "FeatureCollection",
        "features": [
            {
                "id": publisher.uri(addresses.manifest_part(manifest, "place")),
                "type": "Feature",
                "properties": {"label": label(place.names[0].name)},
                "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
            }
        ],
    }


def contexts(*, with_place: bool) -> str | list[str]:
    """`@context`: extensions first, Presentation last (navPlace 1.0 §3)."""
    return [NAV_PLACE, PRESENTATION] if with_place else PRESENTATION
