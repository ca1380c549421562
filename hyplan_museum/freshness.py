"""Content decides freshness: one digest for whatever something is made from (DESIGN, law 4)."""

from __future__ import annotations

from hashlib import blake2b


def digest(*made_from: object) -> str:
    """32 hexadecimal digits over the `repr` of everything given; dataclasses and containers spell themselves out."""
    state = blake2b(digest_size=16)
    for part in made_from:
        state.update(part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass"))
        state.update(b"\0")
    return state.hexdigest()
