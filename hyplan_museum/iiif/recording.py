"""A sound, film or 3D model in IIIF: a canvas that lasts, with captions, transcript, chapters and poster."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import WITHOUT_PICTURE, canvas, thumbnail
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.words import LanguageMap, label
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Media, Picture, Recording, Text, Track

_TYPES: Final = {"sound": "Sound", "film": "Video", "model": "Model"}


def recording_canvas(
    publisher: Publisher,
    artifact: Artifact,
    media: Media,
    recording: Recording,
    name: LanguageMap,
    described: Json,
    *,
    key: str = "",
    linked: Json | None = None,
) -> Json:
    """The canvas of a recording; properties in the order of the specification.

    `key` is its address below the site where it is not in the artifact's own manifest, `linked` its homepage.
    """
    key = key or addresses.canvas(artifact.id, media.id)
    poster = publisher.poster_of(artifact, media)
    made: Json = {"id": publisher.uri(key), "type": "Canvas", "label": name, **described}
    if poster:
        made["thumbnail"] = [thumbnail(publisher, poster)]
        place = "accompanyingCanvas" if recording.kind == "sound" else "placeholderCanvas"
        made[place] = canvas(publisher, addresses.within(key, "poster"), name, poster)
    if recording.kind != "sound":
        made["height"], made["width"] = _size(recording, poster)
    if recording.duration:
        made["duration"] = recording.duration / 1000
    made |= linked or {}
    if renderings := [*_renderings(publisher, artifact, media, recording)]:
        made["rendering"] = renderings
    made["items"] = [_painting(publisher, key, recording)]
    if media.captions:
        made["annotations"] = [_captions(publisher, artifact, media, key)]
    return made


def _size(recording: Recording, poster: Picture | None) -> tuple[int, int]:
    """Height and width; a model has none of its own, and is as large as its poster."""
    if recording.height:
        return recording.height, recording.width
    return (poster.height, poster.width) if poster else (WITHOUT_PICTURE[1], WITHOUT_PICTURE[0])


def _painting(publisher: Publisher, key: str, recording: Recording) -> Json:
    body: Json = {
        "id": publisher.uri(recording.uri),
        "type": _TYPES[recording.kind],
        "format": recording.format.partition(";")[0],
        **({"height": recording.height, "width": recording.width} if recording.height else {}),
        **({"duration": recording.duration / 1000} if recording.duration else {}),
    }
    return {
        "id": publisher.uri(addresses.within(key, "paintings")),
        "type": "AnnotationPage",
        "items": [
            {
                "id": publisher.uri(addresses.within(key, "painting")),
                "type": "Annotation",
                "motivation": "painting",
                "body": body,
                "target": publisher.uri(key),
            }
        ],
    }


def _captions(publisher: Publisher, artifact: Artifact, media: Media, key: str) -> Json:
    """One `supplementing` annotation a language (recipe 0219): not every viewer knows the choice of recipe 0074."""
    return {
        "id": publisher.uri(addresses.within(key, "captions")),
        "type": "AnnotationPage",
        "items": [
            {
                "id": publisher.uri(addresses.within(key, f"captions/{track.language}")),
                "type": "Annotation",
                "motivation": "supplementing",
                "body": {
                    "id": publisher.uri(addresses.recording(artifact.id, media.id, f"captions.{track.language}.vtt")),
                    "type": "Text",
                    "format": "text/vtt",
                    "label": _named("captions_in", track.language),
                    "language": track.language,
                },
                "target": publisher.uri(key),
            }
            for track in media.captions
        ],
    }


def _renderings(publisher: Publisher, artifact: Artifact, media: Media, recording: Recording) -> Iterator[Json]:
    """A model to keep, for viewers that show none (recipe 0046); transcripts (recipe 0017)."""
    if recording.kind == "model":
        yield {
            "id": publisher.uri(recording.uri),
            "type": "Model",
            "label": label(messages.both("model_to_keep")),
            "format": recording.format,
        }
    for language in media.transcript.values if media.transcript else ():
        yield {
            "id": publisher.uri(addresses.recording(artifact.id, media.id, f"transcript.{language}.txt")),
            "type": "Text",
            "label": _named("transcript_in", language),
            "format": "text/plain",
            "language": [language],
        }


def _named(key: str, language: str) -> LanguageMap:
    """`Phụ đề (Tiếng Việt)`, in the languages of the interface."""
    called, words = messages.language_name(language), messages.both(key).values
    return label(Text({code: said.format(language=called) for code, said in words.items()}))


def chapters(publisher: Publisher, artifact: Artifact) -> list[Json]:
    """The chapters of every sound and film as ranges: each called in all languages that have it at the same place."""
    return [
        _chapters(publisher, artifact, media, media.chapters[0])
        for media in artifact.media
        if media.recording and media.chapters
    ]


def _chapters(publisher: Publisher, artifact: Artifact, media: Media, track: Track) -> Json:
    canvas_id = publisher.uri(addresses.canvas(artifact.id, media.id))
    part = addresses.manifest_part(addresses.manifest(artifact.id), f"chapters/{media.id}")
    by_time = [{(cue.start, cue.end): cue.text for cue in other.cues} for other in media.chapters]
    return {
        "id": publisher.uri(part),
        "type": "Range",
        "label": label(media.label or messages.both("recording_chapters")),
        "items": [
            {
                "id": publisher.uri(f"{part}/{number}"),
                "type": "Range",
                "label": label(
                    Text(
                        {
                            other.language: texts[cue.start, cue.end].replace("\n", " ")
                            for other, texts in zip(media.chapters, by_time, strict=True)
                            if (cue.start, cue.end) in texts
                        }
                    )
                ),
                "items": [{"id": f"{canvas_id}#t={cue.start / 1000:g},{cue.end / 1000:g}", "type": "Canvas"}],
            }
            for number, cue in enumerate(track.cues, 1)
        ],
    }
