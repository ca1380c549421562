"""Sounds, films and 3D models on an artifact's page: a player or a poster, chapters, and what is said in words."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

from hyplan_museum import addresses
from hyplan_museum.language.messages import language_name
from hyplan_museum.museum import Artifact, Cue, Media, Recording, Track
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure, rights_link
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Moment, RecordingView, Row, Said, TextTrack

_POSTER_OF_FILM = 640
"""Pixels of width a film's poster has at least, where there is one so wide: it has no srcset."""

_SIDES = ("front", "back", "left", "right", "upper-front", "upper-back", "upper-left", "upper-right",
          "lower-front", "lower-back", "lower-left", "lower-right")  # fmt: skip
"""From where <model-viewer> says a model is seen, to whoever cannot see it."""

_BEFORE_PLAYING = frozenset({"sensitivity", "consent"})
"""Fields that a visitor should have read before anything plays (users.md R26, R38)."""


def recordings(edition: Edition, artifact: Artifact, root: str) -> tuple[RecordingView, ...]:
    """Everything of the artifact that plays or turns, in the curator's order."""
    return tuple(
        [
            _recording(edition, artifact, media, media.recording, root, f"hy-recording-{media.id}", media.id)
            for media in artifact.media
            if media.recording
        ]
    )


def recording_of_scene(
    edition: Edition, artifact: Artifact, media: Media, number: int, root: str
) -> RecordingView | None:
    """What the scene plays or turns; None where its media is a picture."""
    if media.recording is None:
        return None
    key = f"{artifact.id}/{media.id}"
    return _recording(edition, artifact, media, media.recording, root, f"hy-scene-{number}-{media.id}", key)


def notices(edition: Edition, artifact: Artifact, root: str) -> tuple[Row, ...]:
    """What the community agreed to, and what should be known first: shown beside the player too."""
    if not any(media.recording for media in artifact.media):
        return ()
    return tuple(
        Row(edition.say(fact.label), tuple([edition.value(value, root) for value in fact.values]), ())
        for fact in artifact.facts
        if fact.field in _BEFORE_PLAYING
    )


def _recording(
    edition: Edition, artifact: Artifact, media: Media, recording: Recording, root: str, id: str, key: str
) -> RecordingView:
    poster = edition.poster(artifact, media)
    href, words = rights_link(edition, media.rights)
    credit = media.credit or artifact.credit or edition.settings.credit
    still = figure(edition, artifact, media, poster, root, prefix=f"{id}-poster") if poster else None
    return RecordingView(
        id=id,
        key=key,
        kind=recording.kind,
        kind_words=edition.words[f"media_{recording.kind}"],
        label=edition.say(media.label) if media.label else None,
        src=root + recording.uri,
        format=recording.format,
        width=recording.width,
        height=recording.height,
        poster=still,
        poster_src=_poster(edition, artifact, media, root),
        alt=edition.plain(media.alt) if media.alt else edition.plain(artifact.title),
        length=clock(recording.duration) if recording.duration else "",
        weight=weight(edition, recording.bytes),
        name=PurePosixPath(recording.uri).suffix[1:].upper(),
        tracks=_tracks(edition, artifact, media, root) if recording.kind == "film" else (),
        chapters=_moments(edition, _in_language(edition, media.chapters)),
        said=_said(edition, media),
        wordless=media.wordless,
        script=root + addresses.recording(artifact.id, media.id, "js") if recording.kind == "model" else "",
        sides=_sides(edition) if recording.kind == "model" else "",
        illustration=media.illustration,
        caption=edition.say(media.caption) if media.caption else None,
        credit=edition.say(credit) if credit else None,
        rights_href=href,
        rights=words,
    )


def _poster(edition: Edition, artifact: Artifact, media: Media, root: str) -> str:
    picture = edition.poster(artifact, media)
    if picture is None:
        return ""
    renditions = picture.renditions or (picture.thumbnail,)
    return root + next((one for one in renditions if one.width >= _POSTER_OF_FILM), renditions[-1]).uri


def clock(milliseconds: int) -> str:
    """A length or moment as players show it: `3:05`, `1:02:03`."""
    seconds = milliseconds // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def weight(edition: Edition, count: int) -> str:
    """How much there is to load, as people compare it: `340 KB`, `2,9 MB`."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))}\u00a0KB"
    said = f"{count / 1e6:.1f}"
    return f"{said.replace('.', ',') if edition.language == 'vi' else said}\u00a0MB"


def _tracks(edition: Edition, artifact: Artifact, media: Media, root: str) -> tuple[TextTrack, ...]:
    """What the player itself offers; the page's own language first."""
    found = [
        TextTrack(
            kind,
            track.language,
            language_name(track.language),
            root + addresses.recording(artifact.id, media.id, f"{kind}.{track.language}.vtt"),
        )
        for kind, tracks in (("captions", media.captions), ("chapters", media.chapters))
        for track in sorted(tracks, key=lambda track: track.language != edition.language)
    ]
    return tuple(found)


def _in_language(edition: Edition, tracks: tuple[Track, ...]) -> Track | None:
    """The track in the page's language, else the first there is."""
    return next((one for one in tracks if one.language == edition.language), tracks[0] if tracks else None)


def _moments(edition: Edition, track: Track | None) -> tuple[Moment, ...]:
    if track is None:
        return ()
    language = "" if track.language == edition.language else track.language
    return tuple([_moment(cue, language) for cue in track.cues])


def _moment(cue: Cue, language: str) -> Moment:
    words = "<br>".join(escape(line) for line in cue.text.split("\n"))
    return Moment(cue.start, cue.end, clock(cue.start), language, Html(words))


def _said(edition: Edition, media: Media) -> tuple[Said, ...]:
    """What is said, language by language: a transcript as paragraphs, captions line by line with their times."""
    lines = {track.language: track for track in media.captions}
    written = media.transcript.values if media.transcript else {}
    languages = sorted({**lines, **written}, key=lambda language: language != edition.language)
    return tuple(
        Said(
            "" if language == edition.language else language,
            edition.fill("transcript_in", language=language_name(language)),
            language_name(language),
            tuple([escape(part) for part in written.get(language, "").split("\n\n") if part.strip()]),
            tuple([_moment(cue, "") for cue in lines[language].cues]) if language in lines else (),
        )
        for language in languages
    )


def _sides(edition: Edition) -> str:
    """The words of <model-viewer>, which speaks English by itself."""
    words = {side: edition.words[f"model_seen_{side.replace('-', '_')}"] for side in _SIDES}
    return json.dumps({**words, "interaction-prompt": edition.words["model_help"]}, ensure_ascii=False)
