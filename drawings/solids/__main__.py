"""Writes every solid and its poster: `python -m drawings.solids`."""

from __future__ import annotations

import sys
from pathlib import Path

from drawings.solids import an_xa_stupa
from drawings.solids.solid import glb, poster

COLLECTIONS = Path(__file__).parents[2] / "collections"


def main() -> int:
    """Write them; 0."""
    solid = an_xa_stupa.solid()
    media = COLLECTIONS / "gom/media"
    (media / "gom-01_2.glb").write_bytes(glb(solid))
    poster(solid, (900, 1200)).save(media / "gom-01_2_cho.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
