"""A picture on another institution's server: our canvas, painted with their picture by their image service."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import painted
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.uris import web_address
from hyplan_museum.iiif.words import LanguageMap, label, pair
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Media, Remote, Text

_PROFILES = "http://iiif.io/api/image/2/{level}.json"


def remote_canvas(
    publisher: Publisher, artifact: Artifact, media: Media, remote: Remote, called: LanguageMap, described: Json
) -> Json:
    """The canvas at the size their manifest gives; nothing of theirs is copied, so it has no thumbnail."""
    key = addresses.canvas(artifact.id, media.id)
    metadata = [*described.get("metadata", ()), pair(messages.both("remote_from"), Text({"none": remote.host}))]
    linked: Json = {}
    if address := web_address(remote.homepage):
        linked["homepage"] = [
            {"id": address, "type": "Text", "label": label(Text({"none": remote.host})), "format": "text/html"}
        ]
    return {
        "id": publisher.uri(key),
        "type": "Canvas",
        "label": called,
        "metadata": metadata,
        **{name: said for name, said in described.items() if name != "metadata"},
        "height": remote.height,
        "width": remote.width,
        **linked,
        "items": painted(publisher, key, _body(remote)),
    }


def _body(remote: Remote) -> Json:
    body: Json = {
        "id": web_address(remote.image),
        "type": "Image",
        "format": remote.format,
        "height": remote.height,
        "width": remote.width,
    }
    if service := web_address(remote.service):
        body["service"] = [_service(service, remote)]
    return body


def _service(address: str, remote: Remote) -> Json:
    """As their version of the Image API spells it: keys with @ before 3.0."""
    if remote.service_type == "ImageService3":
        return {"id": address, "type": "ImageService3", "profile": remote.service_profile}
    profile = _PROFILES.format(level=remote.service_profile)
    return {"@id": address, "@type": remote.service_type, "profile": profile}
