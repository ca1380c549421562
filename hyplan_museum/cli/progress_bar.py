"""Progress as a bar on a terminal and as plain lines elsewhere (a log, a pipe, continuous integration)."""

from __future__ import annotations

import sys
import time
from typing import TextIO

_BAR = 24
_EVERY = 0.1  # seconds between two drawings of the bar
_LINE_EVERY = 10.0  # seconds between two plain lines

_WORDS = {
    "vi": {"pictures": "Làm ảnh", "cards": "Vẽ thẻ chia sẻ", "publishing": "Ghi trang", "host": "Dựng khung trang"},
    "en": {
        "pictures": "Making pictures",
        "cards": "Drawing cards to share",
        "publishing": "Writing the site",
        "host": "Rendering the frame",
    },
}


class ProgressBar:
    """A Progress on `stream`; it holds only how far the present work is."""

    def __init__(self, language: str, stream: TextIO | None = None) -> None:
        self._words = _WORDS[language]
        self._stream = stream or sys.stderr
        self._terminal = self._stream.isatty()
        self._label = ""
        self._total = self._done = 0
        self._shown = 0.0

    def start(self, label: str, total: int) -> None:
        """Begin `total` steps of `label` (a key of the words above, or words)."""
        self._label, self._total, self._done = self._words.get(label, label), total, 0
        self._shown = time.monotonic()
        if self._terminal:
            self._draw()

    def advance(self, count: int = 1) -> None:
        """`count` more steps are done."""
        self._done += count
        now = time.monotonic()
        if now - self._shown >= (_EVERY if self._terminal else _LINE_EVERY):
            self._shown = now
            self._draw()

    def finish(self) -> None:
        """The work is done, or given up."""
        if self._terminal:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _draw(self) -> None:
        if self._terminal:
            filled = _BAR * self._done // max(self._total, 1)
            bar = "█" * filled + "░" * (_BAR - filled)
            self._stream.write(f"\r\x1b[K{self._label} {bar} {self._done}/{self._total}")
        else:
            self._stream.write(f"{self._label}: {self._done}/{self._total}\n")
        self._stream.flush()
