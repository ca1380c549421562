"""What a file of words is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Words: TypeAlias = Mapping[str, tuple[str, str]]
"""A key to its words, Vietnamese and English."""
