"""The museum in other people's formats."""

from __future__ import annotations

from hyplan_museum.exports.dublin_core import plan

__all__ = ["plan"]
