"""What a build worked out and the next one may need again, kept in `.hyplan/`: it only ever saves time."""

from __future__ import annotations

import marshal
import os
from pathlib import Path
from typing import Any

from hyplan_museum.freshness import code_digest


def recall(file: Path | None) -> Any:
    """What `remember` kept; None where there is nothing, or something damaged or of other code."""
    if file is None:
        return None
    try:
        code, value = marshal.loads(file.read_bytes())  # noqa: S302 - our own file
    except (OSError, ValueError, TypeError, EOFError):
        return None
    return value if code == code_digest() else None


def remember(file: Path | None, value: Any) -> None:
    """Keep plain values for the next build; written beside and moved, so that they are never half there."""
    if file is None:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    fresh.write_bytes(marshal.dumps((code_digest(), value)))
    fresh.replace(file)
