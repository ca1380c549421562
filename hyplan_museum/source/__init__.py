"""The curator's files and settings, read into a Museum and Problems.

`read` reads a whole museum; nothing else in this room is meant for other rooms, but for the field tables' schema and
reference (schema.py, field_reference.py).
"""

from __future__ import annotations

from hyplan_museum.source.reading import Reading, read

__all__ = ["Reading", "read"]
