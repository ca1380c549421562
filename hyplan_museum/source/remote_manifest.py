"""Somebody else's IIIF manifest, version 2 or 3, to the one picture of it that a record shows.

Nothing in it is trusted: what has not the shape of the specification is passed over, addresses are http(s) or none, and
words lose their markup.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Any, Final
from urllib.parse import urlsplit

from hyplan_museum.language.folding import nfc
from hyplan_museum.museum import Remote, Text
from hyplan_museum.source.languages import is_language
from hyplan_museum.source.web_addresses import is_web_address

_LONGEST: Final = 500
_MANY: Final = 40
"""Characters of a text and languages of it that are taken over."""

_TAG: Final = re.compile(r"<[^>]{0,1000}>")
_LEVEL: Final = re.compile(r"level[012]")
_SIDE: Final = 10_000_000
"""Pixels; no picture has more to a side, and larger numbers only break arithmetic."""

Tree = dict[str, Any]


class NotAManifestError(ValueError):
    """What was fetched is no manifest with pictures; the message says why, in a few words."""


def remote_of(document: Any, address: str, number: int) -> Remote | int:
    """The picture of the `number`th canvas (from 1), or how many canvases there are; raises NotAManifestError."""
    manifest = _tree(document)
    kind = _kind(manifest)
    if kind != "Manifest":
        raise NotAManifestError(f"type: {kind[:40] or '?'}")
    canvases = _canvases(manifest)
    if not canvases:
        raise NotAManifestError("no canvas")
    if not 0 < number <= len(canvases):
        return len(canvases)
    canvas = _tree(canvases[number - 1])
    body = _painted(canvas)
    image = _address(_id(body))
    if not image:
        raise NotAManifestError("no picture")
    size = _size(body) or _size(canvas)
    if size is None:
        raise NotAManifestError("no size")
    service, type_, profile = _service(body)
    return Remote(
        manifest=address,
        host=urlsplit(service or image).hostname or "",
        image=image,
        format=_format(body),
        width=size[0],
        height=size[1],
        service=service,
        service_type=type_,
        service_profile=profile,
        label=_text(canvas.get("label")) if len(canvases) > 1 else _text(manifest.get("label")),
        rights=_address(manifest.get("rights") or manifest.get("license")),
        statement=_statement(manifest),
        homepage=_first_address(manifest.get("homepage") or manifest.get("related")),
    )


def _canvases(manifest: Tree) -> list[Any]:
    if isinstance(items := manifest.get("items"), list):
        return items
    sequences = _list(manifest.get("sequences"))
    return _list(_tree(sequences[0]).get("canvases")) if sequences else []


def _painted(canvas: Tree) -> Tree:
    """The picture painted first; of a choice, the first to choose."""
    if "images" in canvas:
        found = _first(canvas["images"]).get("resource")
    else:
        found = _first(_first(canvas.get("items")).get("items")).get("body")
    body = _first(found)
    for _ in range(3):
        inner = body.get("default") or body.get("items") or body.get("full") or body.get("source")
        if not isinstance(inner, dict | list):
            break
        body = _first(inner)
    return body


def _service(body: Tree) -> tuple[str, str, str]:
    for one in _list(body.get("service")):
        service = _tree(one)
        address = _address(_id(service)).rstrip("/")
        context = str(service.get("@context", ""))
        type_ = _kind(service)
        if not type_.startswith("ImageService"):
            found = re.search(r"/image/([12])/", context)
            type_ = f"ImageService{found[1]}" if found else ""
        if address and type_ in ("ImageService1", "ImageService2", "ImageService3"):
            profiles = [p for p in _list(service.get("profile")) if isinstance(p, str)]
            level = next((m[0] for p in profiles if (m := _LEVEL.search(p))), "level0")
            return address, type_, level
    return "", "", ""


def _size(thing: Tree) -> tuple[int, int] | None:
    width, height = thing.get("width"), thing.get("height")
    if not isinstance(width, int) or not isinstance(height, int):
        return None
    return (width, height) if 0 < width < _SIDE and 0 < height < _SIDE else None


def _format(body: Tree) -> str:
    said = str(body.get("format", ""))
    return said if re.fullmatch(r"image/[a-z0-9.+-]{1,40}", said) else "image/jpeg"


def _statement(manifest: Tree) -> Text | None:
    required = _tree(manifest.get("requiredStatement"))
    return _text(required.get("value")) if required else _text(manifest.get("attribution"))


def _text(found: Any) -> Text | None:
    """Words of version 3 ({"en": ["…"]}) or 2 ("…", {"@value": "…", "@language": "en"}, or a list of them)."""
    said: dict[str, str] = {}
    if isinstance(found, dict) and "@value" not in found:
        pairs = [(str(code), words) for code, all_ in list(found.items())[:_MANY] for words in _list(all_)[:_MANY]]
    else:
        pairs = [
            (str(one.get("@language", "")), one.get("@value")) if isinstance(one, dict) else ("", one)
            for one in _list(found)[:_MANY]
        ]
    for code, words in pairs:
        language = code if is_language(code) else "und"
        if isinstance(words, str) and (clean := _plain(words)):
            said[language] = f"{said[language]}; {clean}"[:_LONGEST] if language in said else clean
    return Text(said) if said else None


def _plain(words: str) -> str:
    text = unescape(_TAG.sub(" ", words[: 4 * _LONGEST]))
    text = "".join(c if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co") else " " for c in text)
    return nfc(" ".join(text.split()))[:_LONGEST].strip()


def _first_address(found: Any) -> str:
    for one in _list(found)[:_MANY]:
        if address := _address(one if isinstance(one, str) else _id(_tree(one))):
            return address
    return ""


def _address(found: Any) -> str:
    return found if isinstance(found, str) and is_web_address(found) else ""


def _id(thing: Tree) -> Any:
    return thing.get("id") or thing.get("@id")


def _kind(thing: Tree) -> str:
    said = thing.get("type") or thing.get("@type") or ""
    return said.removeprefix("sc:") if isinstance(said, str) else ""


def _first(found: Any) -> Tree:
    many = _list(found)
    return _tree(many[0]) if many else {}


def _list(found: Any) -> list[Any]:
    if isinstance(found, list):
        return found
    return [] if found is None else [found]


def _tree(found: Any) -> Tree:
    return found if isinstance(found, dict) else {}
