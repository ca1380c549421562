"""Digital museum exhibitions from text in git."""

from __future__ import annotations
