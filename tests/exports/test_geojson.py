"""Places for other people's maps: longitude first, names through time, and how exact the point is."""

from __future__ import annotations

import json
from dataclasses import replace

from hyplan_museum import exports
from hyplan_museum.museum import Museum, Place, PlaceName, Text
from hyplan_museum.problems import Position
from hyplan_museum.settings import Settings

HERE = Position("collections/authorities/places.yml", 1)
PAGODA = Place(
    "chua-hien",
    (PlaceName(Text({"vi": "Chùa Hiến", "en": "Hiến pagoda"})), PlaceName(Text({"vi": "Hiến Nam"}), until="1/7/2025")),
    HERE,
    coordinates=(20.6391, 106.0604),
    precision=Text({"vi": "một nguồn"}),
    radius=100.0,
)


def test_a_place_with_coordinates_is_a_point_with_its_names_and_its_radius() -> None:
    museum = Museum(places={"chua-hien": PAGODA, "dau-do": replace(PAGODA, id="dau-do", coordinates=None)})
    [output] = exports.places(museum, Settings(Text({"vi": "Bảo tàng"}), site_url="https://baotang.example/"))

    assert output.uri == "places.geojson"
    assert output.render is not None
    made = json.loads(output.render())
    assert made["type"] == "FeatureCollection"
    [feature] = made["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [106.0604, 20.6391]}
    assert feature["properties"] == {
        "id": "chua-hien",
        "name": {"vi": "Chùa Hiến", "en": "Hiến pagoda"},
        "otherNames": [{"name": {"vi": "Hiến Nam"}, "until": "1/7/2025"}],
        "precision": {"vi": "một nguồn"},
        "coordinateUncertaintyInMeters": 100.0,
        "artifacts": 0,
        "url": "https://baotang.example/places/chua-hien/",
    }


def test_a_museum_without_coordinates_has_no_such_file() -> None:
    assert list(exports.places(Museum(), Settings(Text({"vi": "Bảo tàng"})))) == []
