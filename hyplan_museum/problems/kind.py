"""What the catalogue says of one kind of problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Kind:
    """One entry of the catalogue; every text is in Vietnamese ("vi") and English ("en").

    `title` names the mistake, `message` says what was found (with `{names}` to fill in), `hint` what to do now,
    `why` (for `hyplan explain`) why it matters. The code is permanent: it is never renamed or used for something else.
    """

    code: str
    severity: Literal["error", "warning"]
    title: Mapping[str, str]
    message: Mapping[str, str]
    hint: Mapping[str, str]
    why: Mapping[str, str]


def error(code: str, **texts: dict[str, str]) -> Kind:
    """A record, or the whole museum, cannot be published as meant (DESIGN: severity)."""
    return Kind(code, "error", **texts)


def warning(code: str, **texts: dict[str, str]) -> Kind:
    """It is published without the part that is wrong."""
    return Kind(code, "warning", **texts)
