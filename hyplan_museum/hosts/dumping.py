"""YAML as JSON: front matter and settings are written by a dumper, so that no text can end or open anything in them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

_UNSEEN: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What YAML 1.1 (§5.1) wants escaped, or takes for the end of a line, and JSON leaves as it is."""


class NotPlainError(TypeError):
    """A value that no text can stand for, such as a function made on the spot; `args[0]` says which."""


def plain(value: Any) -> str:
    """`value` on one line, readable as JSON by a YAML parser; functions are written by their names.

    Raises NotPlainError for what has neither.
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{plain(str(k))}: {plain(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple | set):
        return "[" + ", ".join(map(plain, value)) + "]"
    if value is None or isinstance(value, bool | int | float | str):
        return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
    module, name = getattr(value, "__module__", ""), getattr(value, "__qualname__", "")
    if module and name and "<" not in name:
        return f'!!python/name:{module}.{name} ""'
    raise NotPlainError(repr(value))


def front_matter(values: Mapping[str, Any], text: str = "") -> str:
    """A Markdown page with these values above `text`."""
    return f"---\n{plain(values)}\n---\n\n{text}"
