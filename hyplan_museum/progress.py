"""How long work tells how far it is; the command line shows a bar on a terminal and plain lines elsewhere."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a room calls; `label` is a key of language/messages.py."""

    def start(self, label: str, total: int) -> None: ...

    def advance(self, count: int = 1) -> None: ...

    def finish(self) -> None: ...


class Silent:
    """For tests and for hosts that show nothing."""

    def start(self, label: str, total: int) -> None:
        """Say nothing."""

    def advance(self, count: int = 1) -> None:
        """Say nothing."""

    def finish(self) -> None:
        """Say nothing."""
