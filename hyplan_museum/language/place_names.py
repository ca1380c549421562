"""The full name of a place: “phường Phố Hiến”, “Phố Hiến ward”; what is no administrative unit has its name alone."""

from __future__ import annotations

from typing import Final

from hyplan_museum.museum import PlaceName, Text

_UNITS: Final = frozenset(
    (
        "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
        "commune", "ward", "special zone", "township", "town", "district", "city", "province",
    )
)  # fmt: skip
"""Types without which a name is not understood: Phố Hiến is a port, Nguyễn Văn Linh a person, and both are units."""


def is_unit(name: PlaceName) -> bool:
    """Whether this is the name of a commune, a ward, a district …"""
    return name.type is not None and any(kind in _UNITS for kind in part_of(name.type, 0).values.values())


def full_name(name: PlaceName) -> Text:
    """The name with its type, in the order of each language, where it is a unit; else the name."""
    if name.type is None or not is_unit(name):
        return name.name
    kinds = part_of(name.type, 0).values
    said = {code: typed(words, kinds.get(code, ""), code) for code, words in name.name.values.items()}
    base = next(iter(name.name.values.values()))
    return Text(said | {code: typed(base, kind, code) for code, kind in kinds.items() if code not in said})


def typed(name: str, kind: str, language: str) -> str:
    """“xã Mễ Sở”, “Mễ Sở commune”; a name that says its type itself stays as it is: Chùa Chuông, Bell pagoda."""
    if not kind or says_itself(name, kind):
        return name
    return f"{name} {kind}" if language == "en" else f"{kind} {name}"


def part_of(type: Text, number: int) -> Text:
    """What a type such as “xã, huyện Khoái Châu” says before its first comma (0) or after it (2)."""
    return Text({language: words.partition(",")[number].strip() for language, words in type.values.items()})


def says_itself(name: str, kind: str) -> bool:
    """Whether a name begins or ends with the words of its type."""
    words, of_kind = name.casefold().split(), kind.casefold().split()
    return of_kind in (words[: len(of_kind)], words[-len(of_kind) :])
