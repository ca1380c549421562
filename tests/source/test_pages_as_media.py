"""Entries of `media:` that are layers, folders with folios, PDFs or pictures elsewhere, and the table of contents."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from drawn_media import REMOTE, manifest
from tiny_museum import read_museum, told

from hyplan_museum.museum import Media
from hyplan_museum.source import Reading
from hyplan_museum.source.remote_manifest import NotAManifestError, remote_of

FOLDER = "collections/bia/media"


def read(root: Path, record: str, *files: str, **pins: bytes) -> Reading:
    museum: dict[str, str | bytes] = {f"{FOLDER}/{name}": f"content of {name}" for name in files}
    museum |= {f"{FOLDER}/remote/{name.replace('_', '.')}": data for name, data in pins.items()}
    museum["collections/bia/collection.yml"] = "title: Bia\nrights: CC0-1.0\n"
    return read_museum(root, museum | {"collections/bia/a.yml": f"title: A\n{record}"})


def media(reading: Reading) -> tuple[Media, ...]:
    return reading.museum.artifacts["a"].media


def test_layers_are_pictures_of_one_entry_and_keep_the_numbers_of_the_others(tmp_path: Path) -> None:
    record = """\
media:
  - a_1.jpg
  - label: {vi: Mặt trước}
    alt: {vi: Mặt trước tấm bia}
    rights: CC-BY-4.0
    layers:
      - {file: thang.jpg, label: {vi: Ánh sáng thẳng}}
      - {file: xien.jpg, label: {vi: Ánh sáng xiên}, alt: {vi: Bóng nổi}, rights: CC0-1.0}
      - {file: ban.jpg, label: {vi: Thác bản}, id: thac-ban}
  - a_3.jpg
"""
    reading = read(tmp_path, record, "a_1.jpg", "thang.jpg", "xien.jpg", "ban.jpg", "a_3.jpg")

    assert told(reading) == []
    found = {one.id: one for one in media(reading)}
    assert list(found) == ["1", "2", "2-2", "thac-ban", "3"]
    assert [one.layer_of for one in found.values()] == ["", "", "2", "2", ""]
    assert found["2"].label is not None
    assert found["2"].label.values["vi"] == "Mặt trước"
    assert [one.layer and one.layer.values["vi"] for one in list(found.values())[1:4]] == [
        "Ánh sáng thẳng", "Ánh sáng xiên", "Thác bản",
    ]  # fmt: skip
    assert [one.alt and one.alt.values["vi"] for one in list(found.values())[1:4]] == [
        "Mặt trước tấm bia", "Bóng nổi", None,
    ]  # fmt: skip
    assert [one.rights and one.rights.name for one in list(found.values())[1:4]] == [
        "CC-BY-4.0", "CC0-1.0", "CC-BY-4.0",
    ]  # fmt: skip


def test_layers_over_a_missing_picture_stand_for_themselves(tmp_path: Path) -> None:
    record = """\
media:
  - layers:
      - {file: mat.jpg, label: Một}
      - {file: a_2.jpg, label: Hai}
      - {file: a_3.mp3, label: Ba}
"""
    reading = read(tmp_path, record, "a_2.jpg", "a_3.mp3")

    assert told(reading) == [
        "media-missing collections/bia/a.yml:4:16 media",
        "layer-not-a-picture collections/bia/a.yml:6:16 media",
    ]
    assert [(one.id, one.layer_of) for one in media(reading)] == [("1-2", "")]


def test_an_entry_has_its_picture_from_one_place(tmp_path: Path) -> None:
    record = """\
media:
  - {file: a_1.jpg, layers: [{file: a_2.jpg, label: Hai}]}
  - layers: [{file: a_2.jpg, label: Một lớp}]
  - label: Không có gì
"""
    assert told(read(tmp_path, record, "a_1.jpg", "a_2.jpg")) == [
        "media-source-twice collections/bia/a.yml:3:21 media.1.layers",
        "layers-too-few collections/bia/a.yml:4:13 media.2.layers",
        "value-missing collections/bia/a.yml:5:5 media.3.file",
    ]


def test_folios_name_the_pages_of_a_folder_and_stay_with_a_pdf(tmp_path: Path) -> None:
    record = """\
media:
  - {file: so, page_labels: [Bìa, 1a, {vi: 1b, en: 1 verso}, thừa]}
  - {file: a.pdf, page_labels: [i, ii]}
contents:
  - {label: Tựa, page: 1}
  - {label: Một, page: 2, contents: [{label: Một a, page: 3}]}
"""
    reading = read(tmp_path, record, "so/1.jpg", "so/2.jpg", "so/10.jpg", "a.pdf")

    assert told(reading) == ["page-labels-too-many collections/bia/a.yml:3:12 media.page_labels"]
    assert [(one.id, one.kind, one.label and one.label.values["vi"]) for one in media(reading)] == [
        ("1", "image", "Bìa"), ("2", "image", "1a"), ("3", "image", "1b"), ("4", "pdf", None),
    ]  # fmt: skip
    assert [one.values["vi"] for one in media(reading)[3].page_labels] == ["i", "ii"]
    first, second = reading.museum.artifacts["a"].contents
    assert (first.media, second.parts[0].media, str(second.parts[0].position)) == (
        "1",
        "3",
        "collections/bia/a.yml:7:59",
    )


def test_contents_deeper_than_anybody_writes_are_not_followed(tmp_path: Path) -> None:
    nested = "{label: x, page: 1}"
    for _ in range(7):
        nested = f"{{label: x, page: 1, contents: [{nested}]}}"

    assert [line.split()[0] for line in told(read(tmp_path, f"contents: {nested}\n"))] == ["contents-too-deep"]


# --- pictures elsewhere -----------------------------------------------------------------------------------------------

ENTRY = f"media:\n  - iiif: {REMOTE}\n    label: Thác bản\n"


def pins(data: bytes, hashed: bytes | None = None) -> dict[str, bytes]:
    digest = sha256(data if hashed is None else hashed).hexdigest()
    lock = {REMOTE: {"file": "a.json", "sha256": digest, "fetched": "2026-11-22"}}
    return {"a_json": data, "lock_json": json.dumps(lock).encode()}


def spelt(document: Any) -> bytes:
    return json.dumps(document).encode()


def test_a_picture_elsewhere_is_what_its_pinned_manifest_says(tmp_path: Path) -> None:
    reading = read(tmp_path, ENTRY, **pins(spelt(manifest())))

    assert told(reading) == []
    [one] = media(reading)
    assert (one.id, one.kind, one.file) == ("1", "remote", "")
    assert one.remote is not None
    assert one.remote.host == "iiif.example.org"
    assert (one.remote.width, one.remote.height) == (1600, 1200)
    assert (one.remote.service, one.remote.service_type, one.remote.service_profile) == (
        "https://iiif.example.org/image/mat-1", "ImageService2", "level1",
    )  # fmt: skip
    assert one.remote.statement is not None
    assert dict(one.remote.statement.values) == {"und": "Example library"}
    assert one.remote.homepage == "https://iiif.example.org/bia"
    assert [(r.address, r.folder) for r in reading.remotes] == [(REMOTE, f"{FOLDER}/remote")]


def test_line_ends_that_git_changed_are_no_change(tmp_path: Path) -> None:
    data = json.dumps(manifest(), indent=1).encode()

    assert told(read(tmp_path, ENTRY, **pins(data.replace(b"\n", b"\r\n"), data))) == []


@pytest.mark.parametrize(
    ("entry", "files", "code"),
    [
        (ENTRY, {}, "remote-not-fetched"),
        (ENTRY, {"lock_json": pins(b"{}")["lock_json"]}, "remote-not-fetched"),
        (ENTRY, {"lock_json": b"[" * 5000, "a_json": b""}, "remote-not-fetched"),
        (ENTRY, pins(b"{}", b"other"), "remote-differs"),
        (ENTRY, pins(b"{}"), "remote-unreadable"),
        (ENTRY, pins(b"[" * 100_000), "remote-unreadable"),
        (ENTRY, pins(spelt({"type": "Collection", "items": []})), "remote-unreadable"),
        (ENTRY.replace("https:", "ftp:"), {}, "remote-address"),
        (ENTRY.replace("https://", "https://me:secret@"), {}, "remote-address"),
        (ENTRY + "    canvas: 4\n", pins(spelt(manifest())), "remote-canvas-missing"),
        (ENTRY + "    canvas: tư\n", pins(spelt(manifest())), "canvas-not-a-number"),
    ],
)
def test_what_is_wrong_with_a_picture_elsewhere(tmp_path: Path, entry: str, files: dict[str, bytes], code: str) -> None:
    assert [line.split()[0] for line in told(read(tmp_path, entry, **files))] == [code]


def test_a_lock_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    lock = {REMOTE: {"file": "../../../../secret.json", "sha256": sha256(b"{}").hexdigest()}}
    (tmp_path / "secret.json").write_bytes(b"{}")

    assert [line.split()[0] for line in told(read(tmp_path, ENTRY, lock_json=spelt(lock)))] == ["remote-not-fetched"]


def version_3(body: Any) -> dict[str, Any]:
    page = {"type": "AnnotationPage", "items": [{"type": "Annotation", "motivation": "painting", "body": body}]}
    canvas = {"id": "https://x.example/c", "type": "Canvas", "height": 30, "width": 40, "items": [page]}
    return {"id": REMOTE, "type": "Manifest", "label": {"en": ["<i>A</i> &amp; B"], "vi": ["A"]}, "items": [canvas]}


IMAGE = {"id": "https://x.example/a.jpg", "type": "Image", "format": "image/png"}


def test_a_manifest_of_version_3_with_a_choice(tmp_path: Path) -> None:
    service = [{"id": "https://x.example/a/", "type": "ImageService3", "profile": "level2"}]
    body = {"type": "Choice", "items": [{**IMAGE, "width": 400, "height": 300, "service": service}, IMAGE]}

    found = remote_of(version_3(body), REMOTE, 1)

    assert not isinstance(found, int)
    assert (found.service, found.service_profile, found.width, found.format) == (
        "https://x.example/a", "level2", 400, "image/png",
    )  # fmt: skip
    assert found.label is not None
    assert dict(found.label.values) == {"en": "A & B", "vi": "A"}


HOSTILE: tuple[Any, ...] = (
    None, [], "x", {}, {"type": "Manifest"}, {"type": "Manifest", "items": {}}, {"type": "Manifest", "items": [None]},
    {"@type": ["sc:Manifest"]}, {"@type": "sc:Manifest", "sequences": [{"canvases": "x"}]},
    version_3(None), version_3([]), version_3([[IMAGE]]), version_3({**IMAGE, "id": "javascript:alert(1)"}),
    version_3({**IMAGE, "id": 'https://x.example/"><script>'}), version_3({**IMAGE, "id": {"a": 1}}),
    version_3({"items": {"items": {"items": {"items": IMAGE}}}}),
)  # fmt: skip


@pytest.mark.parametrize("document", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_no_manifest_with_a_picture_is_refused_whatever_it_is(document: Any) -> None:
    with pytest.raises(NotAManifestError):
        remote_of(document, REMOTE, 1)


def test_addresses_and_sizes_that_make_no_sense_are_passed_over() -> None:
    body = {**IMAGE, "width": True, "height": -3, "service": [{"id": "file:///etc/passwd", "type": "ImageService3"}, 3]}
    document = {**version_3(body), "rights": "javascript:x", "homepage": [{"id": "data:text/html,x"}, 5]}

    found = remote_of(document, REMOTE, 1)

    assert not isinstance(found, int)
    assert (found.width, found.height, found.service, found.rights, found.homepage) == (40, 30, "", "", "")
