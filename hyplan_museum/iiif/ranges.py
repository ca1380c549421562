"""The table of contents of a document as nested ranges (Presentation 3.0 §5.4, cookbook recipe 0024)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hyplan_museum import addresses
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.words import label
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Chapter


def table_of_contents(publisher: Publisher, artifact: Artifact, pages: Sequence[str]) -> Json | None:
    """One range for the whole, one a chapter; `pages` are the ids of the media that have a canvas, in order.

    A chapter has the canvases from its page to the one before the next chapter's, so that a viewer knows at every page
    where it is.
    """
    address = addresses.manifest(artifact.id)
    places = {id: place for place, id in enumerate(pages)}

    def canvases(first: int, end: int) -> list[Json]:
        return [{"id": publisher.uri(addresses.canvas(artifact.id, id)), "type": "Canvas"} for id in pages[first:end]]

    def ranges(chapters: Sequence[Chapter], end: int, above: str) -> Iterator[Json]:
        known = [chapter for chapter in chapters if chapter.media in places]
        for number, chapter in enumerate(known, 1):
            first = places[chapter.media]
            after = places[known[number].media] if number < len(known) else end
            name = f"{above}/{number}"
            parts = list(ranges(chapter.parts, max(after, first + 1), name))
            until = min((places[part.media] for part in chapter.parts if part.media in places), default=after)
            # A page on which one chapter ends and the next begins belongs to both.
            own = canvases(first, until if parts else max(after, first + 1))
            yield {
                "id": publisher.uri(addresses.manifest_part(address, name)),
                "type": "Range",
                "label": label(chapter.label),
                "items": [*own, *parts],
            }

    found = list(ranges(artifact.contents, len(pages), "range"))
    if not found:
        return None
    return {
        "id": publisher.uri(addresses.manifest_part(address, "range")),
        "type": "Range",
        "label": label(messages.both("document_contents")),
        "items": found,
    }
