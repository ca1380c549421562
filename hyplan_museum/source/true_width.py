"""How wide what a picture shows truly is, from edge to edge: what the viewer draws its scale bar by."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.text_damage import excerpt

_LENGTH: Final = re.compile(r"(\d{1,6}(?:[.,]\d{1,4})?)\s*(mm|cm|m)?", re.IGNORECASE)
_CENTIMETRES: Final = {"mm": 0.1, "cm": 1.0, "m": 100.0}


def width_cm(node: nodes.Node, context: Context, path: str) -> float | None:
    """Centimetres unless it says otherwise (`83`, `83,5`, `8.35 m`); what cannot be read is told, and draws nothing."""
    typed = values.plain(node, context, path).strip()
    if not typed or values.unknown(typed) is not None:
        return None
    found = _LENGTH.fullmatch(typed)
    length = float(found[1].replace(",", ".")) * _CENTIMETRES[(found[2] or "cm").lower()] if found else 0.0
    if not 0.01 <= length <= 1_000_000:
        context.report("width-unreadable", node.position, path, value=excerpt(typed))
        return None
    return length
