"""What the viewer is told of an artifact's pictures: one small object, inline on its page and as a script of its own.

The shape is a contract between this file, web/src/viewer and whoever adds kinds of pictures; see `zoom_data`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from hyplan_museum import addresses
from hyplan_museum.museum import Artifact, Media, Picture, Remote
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.markup import Html, escape

Json = dict[str, Any]

_MEDIA: Final = "{media}"
_WIDTH: Final = "{width}"

LOOKING: Final = "looking-{language}.js"
"""The viewer's words in one language, beside our style sheet (looking_files.py)."""


def zoom_data(edition: Edition, artifact: Artifact, root: str) -> Json | None:
    """The pictures of an artifact for the viewer; None where it has none. Addresses are relative to the page.

    ::

        {"id": "bia-06", "title": "Bia chùa Hiến …",
         "page": "../../artifacts/bia-06/index.html",           its page in this language
         "address": "https://…/artifacts/bia-06/",              the same to the world     } left out while the
         "manifest": "https://…/manifest.json",                                            } site has no address
         "canvas": "https://…/canvas/{media}",                                             }
         "tiles": "../../iiif/images/bia-06/{media}",           a level-0 image service, of tiles of `tile` pixels
         "still": "../../pictures/bia-06/{media}/{width}.jpg",  renditions, by width; .avif of the same where `avif`
         "thumb": "../../pictures/bia-06/{media}/thumbnail.jpg",
         "tile": 512,
         "media": [{"id": "1", "name": "Mặt trước",             name: empty where it goes by its number
                    "w": 5233, "h": 7500, "widths": [400, …], "avif": true,
                    "mm": 0.2,                                  millimetres to a pixel, where the curator gave a size
                    "layer": "Ánh sáng thẳng",                  its own name among its layers
                    "layers": [{"id": "xien", "layer": …, "name": …, "w": …, "h": …, "widths": …, "avif": …}]}]}

    `layers` are other pictures of the same thing in the same frame (raking light, a rubbing, infrared): the viewer lays
    them over the picture, switches them and lets their opacity be drawn. They are media with `layer_of`, in the
    curator's order, and stand nowhere else in the list.

    A picture on another institution's server has `{"id", "name", "w", "h", "remote": "host", "info": {…}}` instead of
    widths: `info` is the information of its image service (the viewer asks it for tiles), or `"image"` the address of
    the whole picture where it has no service. It is loaded only when the visitor asks for it by the host's name.
    """
    if not artifact.media:
        return None
    shown = edition.shown_pictures(artifact)
    media = [_medium(edition, *pair) for pair in shown if not pair[0].layer_of]
    by_id = {one["id"]: one for one in media}
    for layer, picture in shown:
        if (under := by_id.get(layer.layer_of)) is not None:
            under.setdefault("layers", []).append(_medium(edition, layer, picture))
    media += [_remote(edition, one, one.remote) for one in artifact.media if one.remote and not one.layer_of]
    if not media:
        return None
    order = {one.id: place for place, one in enumerate(artifact.media)}
    media.sort(key=lambda one: order[one["id"]])
    data: Json = {
        "id": artifact.id,
        "title": edition.plain(artifact.title),
        "page": root + edition.file("artifact", artifact.id),
    }
    if edition.settings.site_url:
        data["address"] = edition.absolute(edition.address("artifact", artifact.id))
        data["manifest"] = edition.absolute(addresses.manifest(artifact.id))
        data["canvas"] = edition.absolute(addresses.canvas(artifact.id, _MEDIA))
    data["tiles"] = root + addresses.image_service(artifact.id, _MEDIA)
    data["still"] = root + addresses.rendition(artifact.id, _MEDIA, f"{_WIDTH}.jpg")
    data["thumb"] = root + addresses.rendition(artifact.id, _MEDIA, "thumbnail.jpg")
    data["tile"] = edition.settings.tile
    data["media"] = media
    return data


def zoom_script(edition: Edition, found: Iterable[Json | None], root: str) -> Html:
    """The data of the artifacts a page shows as one inert script, with the few words its first view needs.

    Empty where the page shows no picture, so that such pages cost nothing.
    """
    data = [one for one in found if one is not None]
    if not data:
        return Html("")
    words = edition.words
    spoken = escape(root + addresses.static(LOOKING.format(language=edition.language)))
    return Html(
        f'<script type="application/json" id="hy-zoom" data-words="{spoken}" data-look="{escape(words["closer"])}" '
        f'data-title="{escape(words["closer_title"])}" data-close="{escape(words["closer_close"])}" '
        f'data-failed="{escape(words["closer_failed"])}">{as_script(data)}</script>'
    )


def only_shown(data: Json | None, media: Iterable[str]) -> Json | None:
    """The data with those of its pictures that a page shows, as an exhibit needs it."""
    wanted = set(media)
    if data is None or not (kept := [one for one in data["media"] if one["id"] in wanted]):
        return None
    return {**data, "media": kept}


def as_script(data: object) -> str:
    """JSON that can stand in a script: `<`, `>` and `&` as escapes, so that no text can end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _medium(edition: Edition, media: Media, picture: Picture) -> Json:
    found: Json = {
        "id": media.id,
        "name": edition.plain(media.label) if media.label else "",
        "w": picture.width,
        "h": picture.height,
        "widths": [rendition.width for rendition in picture.renditions],
    }
    if picture.renditions and all(rendition.lighter for rendition in picture.renditions):
        found["avif"] = True
    if media.layer:
        found["layer"] = edition.plain(media.layer)
    if media.width_cm:
        found["mm"] = float(f"{media.width_cm * 10 / picture.width:.6g}")
    return found


def _remote(edition: Edition, media: Media, remote: Remote) -> Json:
    name = media.label or remote.label
    found: Json = {
        "id": media.id,
        "name": edition.plain(name) if name else "",
        "w": remote.width,
        "h": remote.height,
        "remote": remote.host,
    }
    if remote.service:
        found["info"] = _info(remote.service, remote.service_type, remote.service_profile, remote.width, remote.height)
    else:
        found["image"] = remote.image
    if media.width_cm:
        found["mm"] = float(f"{media.width_cm * 10 / remote.width:.6g}")
    return found


def _info(service: str, type_: str, profile: str, width: int, height: int) -> Mapping[str, object]:
    """What a viewer needs of an info.json to ask a service for tiles; the size is that of the canvas' picture."""
    if type_ == "ImageService3":
        context = "http://iiif.io/api/image/3/context.json"
        return {"@context": context, "id": service, "profile": profile or "level1", "width": width, "height": height}
    context = "http://iiif.io/api/image/2/context.json"
    level = profile if profile.startswith("http") else f"http://iiif.io/api/image/2/{profile or 'level1'}.json"
    return {"@context": context, "@id": service, "profile": [level], "width": width, "height": height}
