"""What goes with a sound, film or model: captions, chapters, a transcript, a poster; named in `media:` or by file name.

By name, beside `hat_1.mp3`: `hat_1.vi.vtt` (captions), `hat_1.chapters.vi.vtt`, `hat_1.vi.txt` (transcript).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from hyplan_museum.language.folding import nfc
from hyplan_museum.museum import Cue, Media, Text, Track
from hyplan_museum.problems import Position, Problem
from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context, Given
from hyplan_museum.source.files import open_text
from hyplan_museum.source.languages import is_language
from hyplan_museum.source.media_files import MediaFiles, extension_of, kind_of
from hyplan_museum.source.parts import Companions, Named
from hyplan_museum.source.webvtt import parse

PLAYED: Final = ("sound", "film")
SHOWN_LATER: Final = (*PLAYED, "model")
CUES: Final = ("vtt", "srt")
TEXTS: Final = (*CUES, "txt")
"""Extensions of companions: no media of their own."""

_FIELDS: Final = ("captions", "chapters", "transcript", "poster")


@dataclass(slots=True)
class Attached:
    """The media of a collection with what goes with them, the files that were used, and what is wrong."""

    media: dict[str, tuple[Media, ...]]
    used: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def companions(given: Given, context: Context, path: str) -> Companions | None:
    """The companions an entry of `media:` names; None where it names none."""
    named: dict[str, tuple[Named, ...]] = {}
    wordless = False
    for name in _FIELDS:
        if name not in given:
            continue
        node = given[name][1]
        if name in ("captions", "transcript") and isinstance(node, nodes.Scalar) and values.unknown(node.text):
            wordless = True
            continue
        words = values.text(node, context, f"{path}.{name}")
        where = _positions(node)
        if words is not None:
            named[name] = tuple(
                Named(language, typed, where.get(language, node.position)) for language, typed in words.values.items()
            )
    return Companions(named, wordless) if named or wordless else None


def _positions(node: nodes.Node) -> dict[str, Position]:
    return {key.text: value.position for key, value in node.entries} if isinstance(node, nodes.Mapping) else {}


def attach(
    root: Path,
    folder: str,
    files: MediaFiles,
    found: Mapping[str, tuple[Media, ...]],
    typed: Mapping[Position, Companions],
    language: str,
) -> Attached:
    """Read what goes with the media of the collection in `folder`; plain names are in the museum's `language`."""
    attached = Attached(dict(found))
    reading: _Reading | None = None
    for artifact, group in found.items():
        if any(media.kind in SHOWN_LATER or media.position in typed for media in group):
            reading = reading or _Reading(root, folder, files, attached, language)
            attached.media[artifact] = tuple(reading.complete(media, typed.get(media.position)) for media in group)
    return attached


@dataclass(frozen=True, slots=True)
class _Reading:
    root: Path
    folder: str
    files: MediaFiles
    attached: Attached
    language: str
    texts: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        texts = tuple(path for path in self.files.paths if extension_of(path).lower() in TEXTS)
        object.__setattr__(self, "texts", texts)

    def complete(self, media: Media, typed: Companions | None) -> Media:
        named = dict(typed.named) if typed else {}
        for name in list(named):
            if media.kind not in (SHOWN_LATER if name == "poster" else PLAYED):
                self._report("companion-misplaced", named.pop(name)[0], file=media.file, field=name)
        if media.kind in PLAYED:
            for name, beside in self._by_name(media):
                named.setdefault(name, beside)
        if not named:
            return replace(media, wordless=True) if typed and typed.wordless else media
        return replace(
            media,
            captions=self._tracks(named.get("captions", ())),
            chapters=self._tracks(named.get("chapters", ())),
            transcript=self._transcript(named.get("transcript", ())),
            poster=self._poster(named.get("poster", ())),
            wordless=bool(typed and typed.wordless),
        )

    def _by_name(self, media: Media) -> Iterator[tuple[str, tuple[Named, ...]]]:
        """Files that bear the recording's own name and a language behind it."""
        own = media.file.removeprefix(f"{self.folder}/{self.files.base}/")
        stem = nfc(own.rpartition(".")[0]).casefold() + "."
        by_field: dict[str, list[Named]] = {}
        for path in self.texts:
            if not nfc(path).casefold().startswith(stem):
                continue
            *parts, extension = nfc(path)[len(stem) :].split(".")
            name = "transcript" if extension.lower() == "txt" else "captions"
            if parts and parts[0].lower() == "chapters" and name == "captions":
                name, parts = "chapters", parts[1:]
            language = parts[0] if parts else self.language
            if len(parts) < 2 and is_language(language):
                by_field.setdefault(name, []).append(Named(language, path, media.position))
        for name, beside in by_field.items():
            yield name, tuple(sorted(beside, key=lambda one: (one.language != self.language, one.language)))

    def _tracks(self, named: Iterable[Named]) -> tuple[Track, ...]:
        tracks = []
        for one in named:
            if (path := self._find(one)) and (cues := self._cues(path)):
                tracks.append(Track(one.language, cues))
        return tuple(tracks)

    def _cues(self, path: str) -> tuple[Cue, ...]:
        text = self._text(path)
        if text is None:
            return ()
        cues, problems = parse(text, self._path(path))
        self.attached.problems += problems
        return cues

    def _transcript(self, named: Iterable[Named]) -> Text | None:
        """Words as typed, or those of a text file."""
        words: dict[str, str] = {}
        for one in named:
            is_file = extension_of(one.typed).lower() == "txt" and "\n" not in one.typed
            said = one.typed if not is_file else (path := self._find(one)) and self._text(path)
            if said and said.strip():
                words[one.language] = nfc(said).strip()
        return Text(words) if words else None

    def _poster(self, named: Iterable[Named]) -> str:
        for one in named:
            if path := self._find(one):
                if kind_of(path) == "image":
                    return self._path(path)
                self._report("poster-no-picture", one, file=one.typed)
        return ""

    def _find(self, one: Named) -> str | None:
        plain = nfc(one.typed).strip().replace("\\", "/").removeprefix("./").removeprefix("media/")
        path = self.files.find(plain) if plain and ".." not in plain.split("/") else None
        if path is None:
            self._report("companion-missing", one, file=one.typed, folder=f"{self.folder}/{self.files.base}")
        else:
            self.attached.used.add(path)
        return path

    def _text(self, path: str) -> str | None:
        opened = open_text(self.root, self._path(path))
        self.attached.problems += opened.problems
        return opened.text

    def _path(self, path: str) -> str:
        return f"{self.folder}/{self.files.base}/{path}"

    def _report(self, code: str, one: Named, **said: str) -> None:
        self.attached.problems.append(Problem(code, one.position, "media", said))
