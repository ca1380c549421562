"""The museum in other people's formats."""

from __future__ import annotations

from hyplan_museum.exports.calendar import calendars
from hyplan_museum.exports.dublin_core import plan
from hyplan_museum.exports.feed import feeds
from hyplan_museum.exports.geojson import places

__all__ = ["calendars", "feeds", "places", "plan"]
