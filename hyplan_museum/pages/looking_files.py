"""Scripts of data for looking: every artifact's pictures, what to choose from when comparing, the viewer's words.

Classic scripts that call a function of the viewer's, since that is all a page opened from a folder may load.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from hyplan_museum import addresses
from hyplan_museum.essence import essence
from hyplan_museum.freshness import digest
from hyplan_museum.language.collation import collation_key
from hyplan_museum.language.messages import words
from hyplan_museum.museum import Artifact, Collection, MediaKey, Museum, Picture
from hyplan_museum.outputs import Output
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.essence import card_essence
from hyplan_museum.pages.prose import Prose
from hyplan_museum.pages.relations import relations_of
from hyplan_museum.pages.rendering import Templates
from hyplan_museum.pages.zoom import LOOKING, as_script, zoom_data
from hyplan_museum.settings import Settings


def looking_files(museum: Museum, pictures: Mapping[MediaKey, Picture], settings: Settings) -> list[Output]:
    """All of them; records without a picture have none."""
    editions = tuple(_edition(museum, pictures, settings, language) for language in settings.languages)
    shared = essence(repr(settings))
    outputs = [_words(language) for language in settings.languages]
    for artifact in pictured(editions[0], museum.artifacts.values()):
        shown = [picture for _, picture in editions[0].shown_pictures(artifact)]
        made_from = digest(shared, essence(artifact.id, artifact.title, artifact.media, shown))
        outputs.append(Output(addresses.zoom(artifact.id), made_from, partial(_zoom, editions, artifact)))
    for collection in museum.collections.values():
        outputs += _list(editions, collection, shared)
    return outputs


def pictured(edition: Edition, artifacts: Iterable[Artifact]) -> Iterator[Artifact]:
    """Those that have a picture to show."""
    return (artifact for artifact in artifacts if artifact.media and edition.shown_pictures(artifact))


def _words(language: str) -> Output:
    said = {key: value for key, value in words(language).items() if key.startswith("look_") or key == "closer_close"}
    content = f"hyplanLooking({as_script(said)})".encode()
    return Output(addresses.static(LOOKING.format(language=language)), digest(content), lambda: content)


def _zoom(editions: tuple[Edition, ...], artifact: Artifact) -> bytes:
    data = {edition.language: zoom_data(edition, artifact, "") for edition in editions}
    return f"hyplanZoom({as_script(artifact.id)},{as_script(data)})".encode()


def _list(editions: tuple[Edition, ...], collection: Collection, shared: str) -> list[Output]:
    first = editions[0]
    found = [artifact for id in collection.artifacts for artifact in pictured(first, [first.museum.artifacts[id]])]
    if not found:
        return []
    cards = [card_essence(artifact, first.shown_pictures(artifact)[0][1]) for artifact in found]
    made_from = digest(shared, essence(collection.id, cards))
    return [Output(addresses.zoom_list(collection.id), made_from, partial(_chosen_from, editions, collection, found))]


def _chosen_from(editions: tuple[Edition, ...], collection: Collection, found: list[Artifact]) -> bytes:
    """Id, first picture, its thumbnail with width and height, and the title in each language."""
    rows = []
    for artifact in found:
        media, picture = editions[0].shown_pictures(artifact)[0]
        small = picture.thumbnail
        titles = {edition.language: edition.plain(artifact.title) for edition in editions}
        rows.append([artifact.id, media.id, small.uri, small.width, small.height, titles])
    return f"hyplanZoomList({as_script(collection.id)},{as_script(rows)})".encode()


def _edition(museum: Museum, pictures: Mapping[MediaKey, Picture], settings: Settings, language: str) -> Edition:
    """The museum in one language, as far as data needs it: without pages, nothing relates to anything."""
    nothing = relations_of(Museum())
    return Edition(museum, pictures, settings, nothing, Templates(language), Prose(), collation_key, language, 0)
