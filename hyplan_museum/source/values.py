"""Single values out of the tree: words in one or several languages, choices, numbers, regions, rights."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Region, Rights, Text, Unknown
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.rights import RIGHTS, find_rights
from hyplan_museum.source import nodes
from hyplan_museum.source.context import Context, words_of
from hyplan_museum.source.fields import NO, UNKNOWN_WORDS, YES, Field, header_key
from hyplan_museum.source.languages import is_language, language_of
from hyplan_museum.source.nearest import nearest
from hyplan_museum.source.text_damage import excerpt

UNKNOWN: Final = {fold(word): reason for reason, words in UNKNOWN_WORDS.items() for word in words}
_INITIALS: Final = frozenset(initial for word in UNKNOWN for initial in (word[0], word[0].upper()))
_REGION: Final = re.compile(
    r"(pct:|px:|xywh=|xywh=percent:|xywh=pixel:|percent:|pixel:)?\s*"
    r"(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)"
)
_COPYRIGHT: Final = re.compile(r"©|\(c\)|copyright|all rights reserved|bản quyền", re.IGNORECASE)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_KILOMETRES: Final = frozenset({"km", "ki-lô-mét", "kilômét", "cây số", "kilometre", "kilometres", "kilometers"})
_DISTANCE: Final = re.compile(rf"(\d+(?:[.,]\d+)?)\s*(|m|mét|metre|metres|meters|{'|'.join(sorted(_KILOMETRES))})")
_FARTHEST: Final = 1_000_000.0


def unknown(text: str) -> Unknown | None:
    """The reason why there is no value, if that is what the whole text says."""
    return UNKNOWN.get(fold(text)) if len(text) < 20 and text[:1] in _INITIALS else None


def text(node: nodes.Node, context: Context, path: str) -> Text | None:
    """Words: a plain string is in the museum's first language, a mapping names its languages; None where empty."""
    if isinstance(node, nodes.Scalar):
        words = sound(node, context, path)
        return Text({context.language: words}) if words else None
    if isinstance(node, nodes.Mapping):
        return _by_language(node, context, path)
    wrong_type(node, context, path, "một chuỗi chữ hoặc {vi: …, en: …}", "text, or {vi: …, en: …}")
    return None


def texts(node: nodes.Node, context: Context, path: str) -> tuple[Text, ...]:
    """A list of words; one alone needs no list."""
    if not isinstance(node, nodes.Sequence):
        found = text(node, context, path)
        return (found,) if found else ()
    each = (text(item, context, f"{path}.{number}") for number, item in enumerate(node.items, 1))
    return tuple(one for one in each if one)


def plain(node: nodes.Node, context: Context, path: str) -> str:
    """One string, the same in every language; empty where it is not one."""
    if isinstance(node, nodes.Scalar):
        return sound(node, context, path)
    wrong_type(node, context, path, "một chuỗi chữ", "one piece of text")
    return ""


def plains(node: nodes.Node, context: Context, path: str) -> tuple[str, ...]:
    if not isinstance(node, nodes.Sequence):
        found = plain(node, context, path)
        return (found,) if found else ()
    each = (plain(item, context, f"{path}.{number}") for number, item in enumerate(node.items, 1))
    return tuple(one for one in each if one)


def sound(node: nodes.Scalar, context: Context, path: str) -> str:
    """The words of a scalar without line breaks at its end; a field left empty is told (`""` is said to be empty)."""
    words = node.text.rstrip("\n")
    if words and not words.isspace():
        return words
    if words or not node.quoted:
        context.report("value-empty", node.position, path)
    return ""


def choice(node: nodes.Node, field: Field, context: Context, path: str) -> str | None:
    """The canonical word of a choice, typed in English or Vietnamese."""
    if not isinstance(node, nodes.Scalar):
        wrong_type(node, context, path, "một từ", "one word")
        return None
    if not (typed := sound(node, context, path)):
        return None
    if any(option.value == typed for option in field.choices):
        return typed
    wanted = header_key(typed)
    for option in field.choices:
        if any(header_key(word) == wanted for word in (option.value, *option.aliases, *option.label.values.values())):
            return option.value
    names = [option.value for option in field.choices]
    labels = ", ".join(option.label.in_language("vi").text.lower() for option in field.choices)
    context.report(
        "choice-unknown", node.position, path, value=excerpt(typed), all=", ".join(names), labels=labels,
        **did_you_mean(nearest(typed, names)),
    )  # fmt: skip
    return None


def flag(node: nodes.Node, context: Context, path: str) -> bool:
    if isinstance(node, nodes.Scalar):
        word = node.text.strip().lower()
        if word in YES:
            return True
        if word in NO or not word:
            return False
    wrong_type(node, context, path, "true (có) hoặc false (không)", "true or false")
    return False


def rights(node: nodes.Node, context: Context, path: str) -> Rights | None:
    """By short name or address (rights.py); what is neither is told with the nearest."""
    if not (typed := plain(node, context, path)):
        return None
    if (found := find_rights(typed)) is None:
        reserved = _COPYRIGHT.search(typed) is not None
        near = "InC" if reserved else nearest(typed, [known.name for known in RIGHTS.values()], 0.6) or "CC-BY-4.0"
        context.report("rights-unknown", node.position, path, value=excerpt(typed), nearest=near)
    return found


def region_of(typed: str) -> Region | None:
    """`pct:x,y,w,h`, or pixels `x,y,w,h`; None where it is neither or has no area (IIIF Image 3.0 §4.1)."""
    match = _REGION.fullmatch(typed.strip())
    if match is None:
        return None
    prefix = match[1] or ""
    try:
        x, y, w, h = (float(number) for number in match.groups()[1:])
    except ValueError:
        return None
    unit = "pct" if prefix in ("pct:", "percent:", "xywh=percent:") else "px"
    if x < 0 or y < 0 or w <= 0 or h <= 0 or (unit == "pct" and (x >= 100 or y >= 100)):
        return None
    return Region("pct" if unit == "pct" else "px", x, y, w, h)


def region(node: nodes.Node, context: Context, path: str) -> Region | None:
    typed = plain(node, context, path)
    if typed and (found := region_of(typed)):
        return found
    if typed:
        context.report("region-unreadable", node.position, path, value=excerpt(typed))
    return None


def coordinates(node: nodes.Node, context: Context, path: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees; a list, `20.6391, 106.0604`, or {lat: …, lon: …}."""
    if isinstance(node, nodes.Sequence):
        parts = [item.text for item in node.items if isinstance(item, nodes.Scalar)]
    elif isinstance(node, nodes.Mapping):
        values = {key.text[:3].lower(): value.text for key, value in node.entries if isinstance(value, nodes.Scalar)}
        parts = [values.get("lat", ""), values.get("lon", "") or values.get("lng", "")]
    else:
        parts = re.split(r"[,;]\s*|\s+", node.text.strip())
    if len(parts) == 2 and all(_NUMBER.fullmatch(part.strip()) for part in parts):
        latitude, longitude = (float(part) for part in parts)
        if abs(latitude) <= 90 and abs(longitude) <= 180:
            return latitude, longitude
        swapped = abs(longitude) <= 90 and abs(latitude) <= 180
    else:
        swapped = False
    context.report(
        "coordinates-unreadable", node.position, path, value=words_of(node),
        swapped_vi="Có lẽ vĩ độ và kinh độ đổi chỗ cho nhau. " if swapped else "",
        swapped_en="Latitude and longitude may have changed places. " if swapped else "",
    )  # fmt: skip
    return None


def metres(node: nodes.Node, context: Context, path: str) -> float | None:
    """A distance: `50 m`, `1,5 km`; a number alone is metres."""
    words = node.text.strip() if isinstance(node, nodes.Scalar) else ""
    found = _DISTANCE.fullmatch(words.lower())
    distance = float(found[1].replace(",", ".")) * (1000 if found[2] in _KILOMETRES else 1) if found else 0.0
    if 0 < distance <= _FARTHEST:
        return distance
    context.report("distance-unreadable", node.position, path, value=words_of(node))
    return None


def wrong_type(node: nodes.Node, context: Context, path: str, wanted: str, wanted_en: str) -> None:
    """What stands here is a list or a group where words were wanted, or the other way round."""
    found, found_en = {
        nodes.Scalar: ("một chuỗi chữ", "text"),
        nodes.Sequence: ("một danh sách", "a list"),
        nodes.Mapping: ("một nhóm trường", "a group of fields"),
    }[type(node)]
    words = {"found": found, "found_en": found_en, "wanted": wanted, "wanted_en": wanted_en, "value": words_of(node)}
    context.report("wrong-type", node.position, path, **words)


def _by_language(node: nodes.Mapping, context: Context, path: str) -> Text | None:
    found: dict[str, str] = {}
    for key, value in node.entries:
        if not is_language(key.text):
            near = language_of(key.text) or context.language
            context.report(
                "language-unknown", key.position, f"{path}.{key.text}", key=excerpt(key.text), nearest=near,
                value=words_of(value),
            )  # fmt: skip
        elif not isinstance(value, nodes.Scalar):
            wrong_type(value, context, f"{path}.{key.text}", "một chuỗi chữ", "text")
        elif words := sound(value, context, f"{path}.{key.text}"):
            found[key.text] = words
    return Text(found) if found else None
