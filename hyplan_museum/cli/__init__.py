"""The `hyplan` command, run inside a museum's folder."""

from __future__ import annotations

from hyplan_museum.cli.main import main

__all__ = ["main"]
