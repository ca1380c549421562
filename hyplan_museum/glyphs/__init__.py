"""The Chinese and Nôm characters a museum uses to one small font of them: the only place with fontTools."""

from __future__ import annotations
