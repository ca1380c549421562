"""A museum's IIIF files in a folder, for viewers to open: documents rendered, pictures copied from the cache."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

from hyplan_museum import iiif, images
from hyplan_museum.images import PictureRequest
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.problems import Position
from hyplan_museum.progress import Silent
from hyplan_museum.settings import Settings


def draw(file: Path, width: int, height: int) -> None:
    """A picture in which every place looks different: a gradient with a numbered grid."""
    across, down = Image.linear_gradient("L").rotate(90), Image.linear_gradient("L")
    picture = Image.merge("RGB", (across, down, Image.new("L", (256, 256), 128))).resize((width, height))
    pen = ImageDraw.Draw(picture)
    for x in range(0, width, 250):
        for y in range(0, height, 250):
            pen.rectangle((x, y, x + 249, y + 249), outline=(255, 255, 255))
            pen.text((x + 20, y + 20), f"{x},{y}", fill=(255, 255, 255))
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, quality=92)


def pictures_of(root: Path, files: Mapping[MediaKey, str], settings: Settings) -> Mapping[MediaKey, Picture]:
    """The pictures made of `files` (relative to `root`), by the room that makes them for every museum."""
    requests: Sequence[PictureRequest] = [PictureRequest(key, file, Position(file)) for key, file in files.items()]
    made = images.make_pictures(root, requests, settings, root / ".hyplan", Silent())
    assert made.pictures.keys() == files.keys(), made.problems
    return made.pictures


def publish(
    site: Path, cache: Path, museum: Museum, pictures: Mapping[MediaKey, Picture], settings: Settings
) -> list[str]:
    """Write what a build would write of IIIF; the addresses of the manifests and collections."""
    written = []
    for output in iiif.plan(museum, pictures, settings):
        assert output.render
        file = site / output.uri
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(output.render())
        if not output.uri.endswith("info.json"):
            written.append(output.uri)
    for picture in pictures.values():
        copies = {f"{picture.service}/{path}": file for path, file in picture.files.items()}
        copies |= {rendition.uri: rendition.file for rendition in (*picture.renditions, picture.thumbnail)}
        for address, made in copies.items():
            target = site / address
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(cache / made, target)
    return written
