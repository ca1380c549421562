"""The preview: MkDocs' own server with the plugin, saying only what a curator needs to hear."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve


class _Short(logging.Formatter):
    """The message alone; a warning or error with its rank before it."""

    def format(self, record: logging.LogRecord) -> str:
        said = record.getMessage()
        return said if record.levelno < logging.WARNING else f"{record.levelname.lower()}: {said}"


def serve(root: Path, address: str, *, open_in_browser: bool = False) -> None:
    """Serve the museum at `root` on `address` ("127.0.0.1:8000") until interrupted, building anew on every edit.

    Raises OSError when the address is in use.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(_Short())
    log = logging.getLogger("mkdocs")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    try:
        mkdocs_serve(str(root / "mkdocs.yml"), dev_addr=address, open_in_browser=open_in_browser)
    finally:
        log.removeHandler(handler)
