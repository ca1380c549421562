"""What was found wrong with a date; source/ adds where it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

TEXT = "text"


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: its code in the catalogue, the layer it is in, and what fills the words of the catalogue.

    `layer`: "text", "era", "can_chi", "lunar", "edtf" or "certainty".
    """

    code: str
    layer: str = TEXT
    values: Mapping[str, str] = field(default_factory=dict)
