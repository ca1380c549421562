"""The question “did you mean …?” that a hint ends with: the values of its `{nearest_vi}` and `{nearest_en}`."""

from __future__ import annotations


def did_you_mean(near: str | None) -> dict[str, str]:
    """The question in both languages, a blank before it; nothing where there is nothing like it."""
    return {
        "nearest_vi": f" Có phải “{near}”?" if near else "",
        "nearest_en": f" Did you mean “{near}”?" if near else "",
    }
