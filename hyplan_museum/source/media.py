"""Which files belong to which artifact: those its `media:` names, else those that bear its name.

By name: `media/bia-06.jpg`, `media/bia-06_1.jpg`, `media/bia-06_mat-sau.jpg`, and the files of `media/bia-06/` as its
pages, in natural order. A table of somebody else's often names paths of their site: where such a file is not there,
files that bear the record's name are taken, and the table is told so once a column.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from hashlib import blake2b
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from hyplan_museum.language.folding import nfc, slug
from hyplan_museum.museum import Media
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source.companions import CUES, attach
from hyplan_museum.source.folios import named_pages
from hyplan_museum.source.media_files import EXTENSIONS, MediaFiles, extension_of, kind_of, list_media, owner_key
from hyplan_museum.source.media_layers import UNDER_FIRST, over_what_is_there
from hyplan_museum.source.parts import Companions, MediaRead, WantedMedia
from hyplan_museum.source.remote import Pins
from hyplan_museum.source.table import where_in_table

_ON_WEB: Final = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_ELSEWHERE: Final = re.compile(r"[A-Za-z]:[\\/]|[\\/~]|file:|(?:.*[\\/])?\.\.(?:[\\/]|$)|.*\\", re.IGNORECASE)
_TABLES: Final = (".csv", ".tsv")


def match_media(
    root: Path,
    folder: str,
    wanted: Sequence[WantedMedia],
    spoken_for: Collection[str] = frozenset(),
    companions: Mapping[Position, Companions] | None = None,
    language: str = "vi",
) -> MediaRead:
    """Find the files of all artifacts of the collection in `folder` (`collections/bia`).

    `spoken_for`: ids of records that could not be read or are withdrawn, and the file names such records have: their
    files are not published either, and what to do about them is told at the record. `companions` are what entries of
    `media:` name beside their file, by the place of its name; plain ones are in the museum's `language`.
    """
    files = list_media(root, folder)
    pins = Pins(root, f"{folder}/{files.base}", files)
    matching = _Matching(folder, files, [want.artifact for want in wanted], pins, spoken_for)
    found = {want.artifact: media for want in wanted if (media := matching.of(want))}
    attached = attach(root, folder, matching.files, found, companions or {}, language)
    matching.used |= attached.used
    problems = [*matching.problems, *attached.problems, *_told_once_a_column(root, matching), *matching.left_over()]
    problems += _duplicates(root, folder, matching.files, pins.files, [m for media in found.values() for m in media])
    return MediaRead(attached.media, (*problems, *pins.problems), tuple(pins.wanted))


class _Matching:
    """Gives files to artifacts, and remembers which were given and what is wrong."""

    def __init__(
        self, folder: str, files: MediaFiles, ids: Sequence[str], pins: Pins, spoken_for: Collection[str] = ()
    ) -> None:
        self.spoken_for = frozenset(nfc(name).removeprefix("media/").casefold() for name in spoken_for)
        self.spoken_for |= frozenset(slug(name) for name in self.spoken_for)
        self.folder = folder
        self.files = files
        self.ids = list(ids)
        self.used: set[str] = set()
        self.listed: set[str] = set()
        self.problems: list[Problem] = [
            Problem("media-outside", Position(self._path(path)), values={"file": path, "example": "bia-06_1.jpg"})
            for path in files.outside
        ]
        self.on_web: dict[str, list[tuple[Media, str]]] = {}
        self.by_name: list[tuple[Media, str]] = []
        self.missing: list[tuple[Media, str]] = []
        self.pins = pins

    def of(self, want: WantedMedia) -> tuple[Media, ...]:
        typed = want.typed
        if typed is None or all(not media.file for media in typed):
            media = self._by_name(want, typed or ())
        else:
            self.listed.add(want.artifact)
            media = over_what_is_there(self._typed(want, typed))
        return self._numbered(media)

    # --- named in media: ---

    def _typed(self, want: WantedMedia, typed: Sequence[Media]) -> list[Media]:
        in_table = want.position.file.endswith(_TABLES)
        out: list[Media] = []
        missing: list[Media] = []
        number = 0  # a picture keeps its number when one before it is missing: numbers are part of addresses
        under, layers = "", 0  # the first of the layers being read, and how many there were
        for entry in typed:
            media = entry
            if media.layer_of == UNDER_FIRST:
                layers += 1
                media = replace(media, id=media.id or f"{under}-{layers}", layer_of=under)
            else:
                number += 1
                under, layers = media.id or str(number), 1
            if media.kind == "remote":
                if (remote := self.pins.of(media)) is not None:
                    out.append(replace(media, id=media.id or str(number), file="", page=0, remote=remote))
                continue
            files = self._files_of(media, in_table, want.artifact)
            if files is None:
                missing.append(media)
                continue
            self._take(media, files, number, out)
            number += max(0, len(files) - 1)
        if not missing:
            return out
        if in_table and not out and (found := self._by_name(want, missing)):
            self.by_name.append((missing[0], found[0].file))
            return found
        for media in missing:
            self._report_missing(media, want.artifact, in_table)
        return out

    def _take(self, entry: Media, files: Sequence[str], number: int, out: list[Media]) -> None:
        """Add what an entry stands for: its file, or the pages of its folder; the first has the `number`."""
        if entry.layer is not None and [kind_of(file) for file in files] not in ([], ["image"]):
            self.used.update(files)
            self._report("layer-not-a-picture", entry, file=entry.file)
            return
        media, labels = named_pages(entry, files, self.problems)
        for place, file in enumerate(files):
            if any(before.file == self._path(file) for before in out):
                self._report("media-twice", media, file=media.file)
            elif (kind := kind_of(file)) is None:
                self.used.add(file)
                self._report_kind(media, file)
            else:
                self.used.add(file)
                id = media.id if place == 0 else ""
                label = labels[place] if place < len(labels) else media.label
                out.append(replace(media, id=id or str(number + place), file=self._path(file), kind=kind, label=label))

    def _files_of(self, media: Media, in_table: bool, artifact: str) -> Sequence[str] | None:
        """The files an entry names; None where there is none, empty where that has been reported."""
        name = nfc(media.file).strip()
        if _ON_WEB.match(name):
            if in_table:
                return None
            self._report("media-on-web", media, file=name)
            return ()
        if not in_table and _ELSEWHERE.match(name):
            self._report("media-outside", media, file=name, example=f"{artifact}_1.jpg")
            return ()
        plain = name.replace("\\", "/").removeprefix("./").removeprefix("media/").lstrip("/")
        file = self.files.find(plain) or (self.files.find(plain.rpartition("/")[2]) if in_table else None)
        if file is not None:
            self._compare(media, plain if "/" in file else plain.rpartition("/")[2], file, in_table)
            return [file]
        return self.files.pages(plain) or None if plain else None

    def _compare(self, media: Media, name: str, file: str, in_table: bool) -> None:
        if file == name or (in_table and nfc(file) == file):
            return
        if nfc(file) == nfc(name):
            self._report("media-unicode-differs", media, file=name, found=file, plain=_plain_name(file))
        elif nfc(file).casefold() == name.casefold():
            self._report("media-case-differs", media, file=name, found=file)

    def _report_missing(self, media: Media, artifact: str, in_table: bool) -> None:
        if in_table and _ON_WEB.match(media.file):
            host = urlsplit(media.file if ":" in media.file.split("/", 1)[0] else f"https:{media.file}").netloc
            self.on_web.setdefault(host, []).append((media, artifact))
        elif in_table:
            self.missing.append((media, artifact))
        else:
            values = {"file": media.file, "folder": f"{self.folder}/{self.files.base}"}
            free = [path for path in self.files.paths if path not in self.used]
            self._report("media-missing", media, **values, **_nearest(media.file, free))

    # --- found by name ---

    def _by_name(self, want: WantedMedia, typed: Sequence[Media]) -> list[Media]:
        """The files that bear the record's name; words typed for the nth picture go with the nth file."""
        in_table = want.position.file.endswith(_TABLES)
        out: list[Media] = []
        for place, file in enumerate(self.files.of_record(want.artifact)):
            self.used.add(file)
            kind = kind_of(file)
            if kind is None:
                continue
            base = Media("", kind, self._path(file), want.position, want.alt, credit=want.credit, rights=want.rights)
            if place < len(typed):
                base = replace(typed[place], file=base.file, kind=kind, alt=typed[place].alt or want.alt)
            name = file.partition("/")[0]
            if nfc(name) != name:
                values = {"file": nfc(file), "found": file, "plain": _plain_name(file)}
                self.problems.append(Problem("media-unicode-differs", base.position, "media", values))
            elif not in_table and not name.startswith(want.artifact):
                values = {"file": want.artifact + name[len(want.artifact) :], "found": file}
                self.problems.append(Problem("media-case-differs", base.position, "media", values))
            out.append(base)
        return out

    # --- both ---

    def _numbered(self, found: Iterable[Media]) -> tuple[Media, ...]:
        out: list[Media] = []
        taken: set[str] = set()
        for number, media in enumerate(found, 1):
            id = media.id or str(number)
            if id in taken:
                self._report("media-id-twice", media, id=id)
                continue
            taken.add(id)
            out.append(replace(media, id=id))
            if media.rights is None:
                self._report("media-without-rights", media, file=media.file or media.id)
        return tuple(out)

    def _path(self, file: str) -> str:
        return f"{self.folder}/{self.files.base}/{file}"

    def _report(self, code: str, media: Media, **values: str) -> None:
        self.problems.append(Problem(code, media.position, "media", values))

    def _report_kind(self, media: Media, file: str) -> None:
        listed = ", ".join(EXTENSIONS)
        self._report("media-kind-unknown", media, file=file, extension=extension_of(file) or "?", listed=listed)

    def left_over(self) -> list[Problem]:
        """What is wrong with the files nobody was given, each at the file itself."""
        out = []
        owners = {slug(id): id for id in self.ids}
        for path in self.files.paths:
            if path in self.used or path in self.pins.files:
                continue
            where = Position(self._path(path))
            bears = owner_key(path)
            owner = owners.get(bears)
            if owner is None and (bears in self.spoken_for or nfc(path).casefold() in self.spoken_for):
                continue
            if extension_of(path).lower() in CUES:
                out.append(Problem("companion-unused", where, values={"file": path}))
            elif kind_of(path) is None:
                values = {"file": path, "extension": extension_of(path) or "?", "listed": ", ".join(EXTENSIONS)}
                out.append(Problem("media-kind-unknown", where, values=values))
            elif owner in self.listed:
                out.append(Problem("media-unused", where, values={"file": path, "id": owner or ""}))
            elif without := _without_zeros(bears, owners):
                out.append(Problem("media-zeros-lost", where, values={"file": path, "id": without, "meant": bears}))
            else:
                near = get_close_matches(bears, self.ids, 1, 0.7)
                out.append(Problem("media-unmatched", where, values={
                    "file": path, "example": f"{near[0] if near else 'bia-06'}_1.{extension_of(path)}",
                    **did_you_mean(near[0] if near else None),
                }))  # fmt: skip
        for folder in self.files.folders:
            if not any(path.startswith(f"{folder}/") for path in self.files.paths):
                out.append(Problem("media-empty-folder", Position(self._path(folder)), values={"file": folder}))
        return out


def _without_zeros(owner: str, owners: Mapping[str, str]) -> str:
    """The id that is the file's name without its leading zeros: `0123_1.jpg` and `123`."""
    bare = re.sub(r"(^|-)0+(?=\d)", r"\1", owner)
    return owners.get(bare, "") if bare != owner else ""


def _plain_name(path: str) -> str:
    stem, _, extension = path.rpartition("/")[2].rpartition(".")
    return "_".join(slug(part) for part in nfc(stem).split("_")) + f".{extension.lower()}"


def _nearest(name: str, paths: Sequence[str]) -> dict[str, str]:
    near = get_close_matches(nfc(name), [nfc(path) for path in paths], 1, 0.6)
    return did_you_mean(near[0] if near else None)


def _told_once_a_column(root: Path, matching: _Matching) -> list[Problem]:
    """What is wrong with the pictures of tables, with row and column."""
    everything = [*matching.by_name, *matching.missing, *(item for found in matching.on_web.values() for item in found)]
    where = where_in_table(root, {media.position for media, _ in everything})
    out = []
    for media, id in matching.missing:
        row, header = where[media.position]
        values = {"row": str(row), "header": header, "file": media.file, "id": id}
        near = _nearest(media.file.rpartition("/")[2], matching.files.paths)
        out.append(Problem("media-missing-in-table", media.position, "media", {**values, **near}))
    for host, found in matching.on_web.items():
        for header, (media, row, count) in _by_header(found, where).items():
            values = {"header": header, "count": str(count), "host": host, "row": str(row)}
            out.append(Problem("media-column-on-web", media.position, "media", values))
    examples = {media.position: file for media, file in matching.by_name}
    for header, (media, _, count) in _by_header(matching.by_name, where).items():
        values = {"header": header, "count": str(count), "example": f"{media.file} → {examples[media.position]}"}
        out.append(Problem("media-by-record-name", media.position, "media", values))
    return out


def _by_header(
    found: Iterable[tuple[Media, str]], where: Mapping[Position, tuple[int, str]]
) -> dict[str, tuple[Media, int, int]]:
    out: dict[str, tuple[Media, int, int]] = {}
    for media, _ in found:
        row, header = where[media.position]
        first, first_row, count = out.get(header, (media, row, 0))
        out[header] = first, first_row, count + 1
    return out


def _duplicates(
    root: Path, folder: str, files: MediaFiles, pins: Collection[str], found: Sequence[Media]
) -> list[Problem]:
    """Files with the same content; only files of the same size are read."""
    by_size: dict[int, list[str]] = {}
    for path, size in files.sizes.items():
        if size and path not in pins:
            by_size.setdefault(size, []).append(path)
    positions = {media.file: media.position for media in found}
    out = []
    for paths in by_size.values():
        seen: dict[bytes, str] = {}
        for path in paths if len(paths) > 1 else []:
            full = f"{folder}/{files.base}/{path}"
            first = seen.setdefault(_digest(root / full), path)
            if first != path:
                where = positions.get(full, Position(full))
                out.append(Problem("media-duplicate", where, "media", {"file": path, "other": first}))
    return out


def _digest(path: Path) -> bytes:
    state = blake2b(digest_size=16)
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                state.update(block)
    except OSError:
        state.update(str(path).encode())  # whoever needs the picture says why it cannot be read
    return state.digest()
