"""The museum in IIIF: Presentation 3.0 manifests and collections, Image API 3.0 level 0, as plain files."""

from __future__ import annotations

from hyplan_museum.iiif.gate import RefusedError
from hyplan_museum.iiif.plan import plan

__all__ = ["RefusedError", "plan"]
