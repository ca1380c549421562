"""What is private, not approved, not public or withdrawn is nowhere in what is published, in no spelling of it."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import codepoint2name
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import pytest
from built_museums import REPOSITORY, Built, copy_of, differences, edit, files_of, hyplan, mkdocs, whole_copy_of
from PIL import ExifTags, Image, PngImagePlugin

from hyplan_museum.language.folding import slug

PLACES = [
    "private.storage", "private.valuation", "private.list", "private.nested", "collection.private", "exhibit.private",
    "person.private", "place.private", "term.private", "comment", "draft.title", "draft.description", "draft.credit",
    "draft.caption", "draft.file", "draft.note", "review.title", "internal.title", "internal.description",
    "internal.alt", "internal.file", "research.title", "withdrawn.title", "withdrawn.description", "withdrawn.caption",
    "withdrawn.file", "withdrawn.note", "row.title", "row.note", "exhibit.draft.title", "exhibit.draft.scene",
    "exhibit.draft.body", "exhibit.draft.summary", "exhibit.internal.title", "exhibit.withdrawn.title",
    "exhibit.withdrawn.body", "norights.file", "exif.description", "exif.artist", "exif.comment", "xmp", "iptc",
    "jpeg.comment", "png.text", "png.international", "tiff.description", "gps", "unused.file",
]  # fmt: skip
WORDS = [
    "Định Giá",
    "Kiểm Kê",
    "Ngự Chế",
    "Hạ Lũng",
    "Quỹ Đông",
    "Tường Vách",
    "Ẩn Nấp",
    "Thủ Khố",
    "Giữ Kín",
    "Ốc Đảo",
]


def secret(place: str) -> str:
    """A Vietnamese phrase that stands in one place and nowhere else."""
    number = PLACES.index(place)
    return f"ngăn tủ {WORDS[number % len(WORDS)]} ổ khóa {WORDS[number // len(WORDS)]} sổ Ặ{number:02}"


@dataclass(frozen=True, slots=True)
class Planted:
    """The museum with everything planted, and what is made of it."""

    root: Path

    def output(self, name: str) -> Path:
        """What this way of publishing makes, made when it is first asked for."""
        folder = self.root / "site" if name == "site" else self.root.with_name(name)
        if not folder.exists():
            match name:
                case "site":
                    hyplan("build", at=self.root)
                case "mkdocs":
                    mkdocs("build", "-d", folder, at=self.root)
                case "export":
                    hyplan("export", folder, at=self.root)
        return folder


OUTPUTS = ("site", pytest.param("mkdocs", marks=pytest.mark.slow), "export")
"""Plain `mkdocs build` makes the very site of `hyplan build` (end_to_end/test_two_ways_to_build.py)."""


def picture(path: Path, *, colour: str = "peru", **save: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (800, 700), colour).save(path, **save)


def iptc_segment(caption: str) -> bytes:
    """A Photoshop APP13 segment with an IPTC caption (IIM 2:120), as picture agencies write it."""
    data = caption.encode()
    iim = b"\x1c\x01\x5a\x00\x03\x1b%G" + b"\x1c\x02\x78" + len(data).to_bytes(2, "big") + data
    resource = b"8BIM\x04\x04\x00\x00" + len(iim).to_bytes(4, "big") + iim + (b"\0" if len(iim) % 2 else b"")
    body = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body


def with_metadata(folder: Path) -> None:
    """A JPEG, a PNG and a TIFF that say much about themselves."""
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = secret("exif.description")
    exif[ExifTags.Base.Artist] = secret("exif.artist")
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"UNICODE\0" + secret("exif.comment").encode("utf-16")
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (20.0, 39.0, 13.371)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (106.0, 3.0, 17.317)
    gps[ExifTags.GPS.GPSAreaInformation] = b"UNICODE\0" + secret("gps").encode("utf-16")
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>{secret("xmp")}</a></x:xmpmeta>'.encode()
    picture(folder / "co-anh_1.jpg", exif=exif, xmp=xmp, comment=secret("jpeg.comment").encode(), quality=90)
    data = (folder / "co-anh_1.jpg").read_bytes()
    (folder / "co-anh_1.jpg").write_bytes(data[:2] + iptc_segment(secret("iptc")) + data[2:])
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", slug(secret("png.text")))
    text.add_itxt("Description", secret("png.international"))
    picture(folder / "co-anh_2.png", pnginfo=text, exif=exif)
    picture(folder / "co-anh_3.tif", description=secret("tiff.description"), exif=exif)


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def plant(root: Path) -> None:
    """Everything that must not be seen, beside a public record that points at all of it."""
    s = {place: json.dumps(secret(place), ensure_ascii=False) for place in PLACES}
    bia = "collections/bia"
    write(
        root,
        f"{bia}/co-anh.yml",
        f"# {secret('comment')}\ntitle: Bia có ảnh\nkind: inscription\nrights: CC-BY-4.0\n"
        "related: [noi-bo, con-nhap, bay-nhap, bay-noi-bo]\n"
        'description: "Xem [bia kia](artifact:noi-bo) và [trưng bày](exhibit:bay-nhap)."\n'
        "media: [{file: co-anh_1.jpg}, {file: co-anh_2.png}, {file: co-anh_3.tif}]\n"
        "status: approved\napproved_by: Người duyệt\n"
        f"private:\n  storage: {s['private.storage']}\n  valuation: {s['private.valuation']}\n  ngắn: Ổ9Ẽ\n"
        f"  người giữ: [{s['private.list']}]\n  sâu: {{hơn: {{nữa: {s['private.nested']}}}}}\n",
    )
    with_metadata(root / bia / "media")
    edit(root / "mkdocs.yml", "      rights: CC-BY-4.0\n", "")
    for name in ("le-hoi", "tu-lieu"):
        path = root / f"collections/{name}/collection.yml"
        path.write_text(path.read_text("utf-8") + "rights: CC-BY-4.0\n", "utf-8")
    hidden = {"draft": "con-nhap", "internal": "noi-bo", "withdrawn": "da-thu-hoi"}
    access = {
        "draft": "status: draft",
        "internal": "status: approved\naccess: internal\napproved_by: A",
        "withdrawn": 'status: withdrawn\nwithdrawn: {date: "2026-11-01", reason: Trả lại làng}',
    }
    for name, id in hidden.items():
        file = f"{slug(secret(f'{name}.file'))}.jpg"
        picture(root / bia / "media" / file, colour="teal")
        caption = s.get(f"{name}.caption", s.get(f"{name}.alt"))
        note = s.get(f"{name}.note", '"không"')
        write(
            root,
            f"{bia}/{id}.yml",
            f"title: {s[f'{name}.title']}\nkind: inscription\n{access[name]}\nrights: CC-BY-4.0\n"
            f"description: {s[f'{name}.description']}\ncredit: {s['draft.credit'] if name == 'draft' else 'A'}\n"
            f"notes: [{note}]\nmedia: [{{file: {file}, caption: {caption}, alt: {caption}}}]\n",
        )
    write(root, f"{bia}/dang-xem.yml", f"title: {s['review.title']}\nkind: inscription\nstatus: review\n")
    write(
        root,
        f"{bia}/nghien-cuu.yml",
        f"title: {s['research.title']}\nstatus: approved\napproved_by: A\naccess: research\n",
    )
    without = f"{slug(secret('norights.file'))}.jpg"
    picture(root / "collections/khong-quyen/media" / without, colour="navy")
    picture(root / "collections/khong-quyen/media" / f"{slug(secret('unused.file'))}.jpg", colour="olive")
    write(root, "collections/khong-quyen/collection.yml", "title: Không quyền\nstatus: approved\napproved_by: A\n")
    write(root, "collections/khong-quyen/lo-quyen.yml", f"title: Ảnh thiếu quyền\nmedia: [{{file: {without}}}]\n")
    edit(
        root / f"{bia}/collection.yml",
        "title: {vi: Bia đá",
        f"private: {{note: {s['collection.private']}}}\ntitle: {{vi: Bia đá",
    )
    table = root / "collections/tu-lieu/artifacts.csv"
    rows = table.read_text("utf-8-sig").rstrip("\n").replace("Mã;", "Trạng thái;Mã;", 1).splitlines()
    columns = rows[0].count(";")
    body = "\n".join(rows[1:]).replace("sach-thuoc;", "đã duyệt;sach-thuoc;", 1).replace("sac-phong;", ";sac-phong;", 1)
    cells = ["nháp", "dong-nhap", secret("row.title"), *[""] * 7, secret("row.note")]
    draft = ";".join(cells + [""] * (columns + 1 - len(cells)))
    table.write_text(f"{rows[0]}\n{body}\n{draft}\n", "utf-8-sig")
    authorities = root / "collections/authorities"
    for name, place in (("people", "person"), ("places", "place"), ("terms", "term")):
        path = authorities / f"{name}.yml"
        text = path.read_text("utf-8")
        if name == "terms":
            text += f"- {{id: kin, scheme: material, label: Kín, private: {{a: {s['term.private']}}}}}\n"
        else:
            label = "name: Người Kín" if name == "people" else "names: [{name: Nơi Kín}]"
            text += f"- id: {place}-kin\n  {label}\n  private: {{a: {s[f'{place}.private']}}}\n"
        path.write_text(text, "utf-8")
    exhibit = root / "exhibits/loi-tren-da/index.md"
    text = exhibit.read_text("utf-8").replace("cover: bia-06", f"cover: bia-06\nprivate: {{a: {s['exhibit.private']}}}")
    exhibit.write_text(text + "\n## Chặng kín {#chang-kin object=noi-bo}\n\nXem [kia](artifact:noi-bo).\n", "utf-8")
    scene = f"## {secret('exhibit.draft.scene')} {{#canh object=bia-06}}\n\n{secret('exhibit.draft.body')}\n"
    write(
        root,
        "exhibits/bay-nhap/index.md",
        f"---\ntitle: {s['exhibit.draft.title']}\nsummary: {s['exhibit.draft.summary']}\nstatus: draft\n---\n\n{scene}",
    )
    write(
        root,
        "exhibits/bay-noi-bo/index.md",
        f"---\ntitle: {s['exhibit.internal.title']}\nstatus: approved\napproved_by: A\naccess: internal\n---\n\n"
        "Lời.\n\n## Cảnh {#canh object=noi-bo}\n\nLời.\n",
    )
    body = secret("exhibit.withdrawn.body")
    write(
        root,
        "exhibits/bay-rut/index.md",
        f"---\ntitle: {s['exhibit.withdrawn.title']}\nstatus: withdrawn\nwithdrawn: {{reason: Viết lại}}\n---\n\n"
        f"{body}\n\n## Cảnh {{#canh object=bia-06}}\n\n{body}\n",
    )


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    folder = tmp_path_factory.mktemp("private")
    root = copy_of(REPOSITORY / "tests/museums/one-of-everything", folder / "museum")
    plant(root)
    return Planted(root)


def spellings(text: str) -> set[bytes]:
    """Every way in which the text could stand in a file."""
    found: set[bytes] = {
        slug(text).encode(),
        slug(text).replace("-", "_").encode(),
        slug(text).replace("-", " ").encode(),
    }
    for form in ("NFC", "NFD"):
        words = unicodedata.normalize(form, text)
        escaped = json.dumps(words)[1:-1]
        written = {
            words, html.escape(words), escaped, escaped.upper().replace("\\U", "\\u"),
            quote(words), quote(words).lower(), quote(words, safe="").replace("%20", "+"),
            "".join(f"&#{ord(c)};" if ord(c) > 126 else c for c in words),
            "".join(f"&#x{ord(c):x};" if ord(c) > 126 else c for c in words),
            "".join(f"&#x{ord(c):X};" if ord(c) > 126 else c for c in words),
            "".join(f"&{codepoint2name[ord(c)]};" if ord(c) in codepoint2name else c for c in words),
            "".join(f"&{codepoint2name[ord(c)]};" if ord(c) in codepoint2name else f"&#{ord(c)};" if ord(c) > 126 else c
                    for c in words),
            words.upper(), words.lower(),
            words.replace(" ", "_"), words.replace(" ", "-"), words.replace(" ", "\u00a0"),
        }  # fmt: skip
        found |= {one.encode() for one in written}
        found |= {words.encode("utf-16-le"), words.encode("utf-16-be")}
        for shift in range(3):  # base64 of a file in which it begins at any byte
            coded = base64.b64encode(b"\0" * shift + words.encode())
            found.add(coded[(0, 2, 3)[shift] : -(4 if len(coded) > 8 else 1)][2:])
    return found


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file, and every file inside an archive, by name."""
    for name, content in files_of(folder).items():
        yield name, content
        yield from _inside(name, content)


def _inside(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    if content[:2] == b"\x1f\x8b":
        yield f"{name}!", gzip.decompress(content)
    if content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.namelist():
                yield f"{name}!{entry}", archive.read(entry)
                yield from _inside(f"{name}!{entry}", archive.read(entry))


@pytest.mark.parametrize("output", OUTPUTS)
def test_nothing_planted_is_published_in_any_spelling(planted: Planted, output: str) -> None:
    needles = {needle: place for place in PLACES for needle in spellings(secret(place))}
    one_look = re.compile(b"|".join(re.escape(needle) for needle in sorted(needles, key=len, reverse=True)))
    files = dict(contents(planted.output(output)))
    found = [
        (name, needles[match[0]]) for name, content in files.items() for match in [one_look.search(content)] if match
    ]
    names = [(name, needles[match[0]]) for name in files for match in [one_look.search(name.encode())] if match]

    assert len(files) > 150
    assert found == []
    assert names == []


def test_the_search_would_find_each_spelling(tmp_path: Path) -> None:
    """A test of the test: a planted file is found in every form."""
    text = secret("private.storage")
    for number, needle in enumerate(sorted(spellings(text))):
        (tmp_path / f"{number}.bin").write_bytes(b"x" * 7 + needle + b"y" * 5)
    (tmp_path / "a.gz").write_bytes(gzip.compress(text.encode()))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("c.txt", text)
    one_look = re.compile(b"|".join(re.escape(n) for n in sorted(spellings(text), key=len, reverse=True)))

    assert {name for name, content in contents(tmp_path) if one_look.search(content)} >= {"a.gz!", "b.zip!c.txt"}
    for shift in range(3):
        assert one_look.search(base64.b64encode(b"x" * shift + text.encode() + b" tail"))


@pytest.mark.parametrize("output", OUTPUTS)
def test_a_short_private_value_is_not_published_either(planted: Planted, output: str) -> None:
    assert not [name for name, content in contents(planted.output(output)) if "Ổ9Ẽ".encode() in content]


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_published_picture_says_anything_about_itself(planted: Planted, output: str) -> None:
    seen = 0
    for name, content in files_of(planted.output(output)).items():
        if not name.endswith((".jpg", ".avif", ".png", ".webp")) or name.startswith(("assets/", "docs/assets/")):
            continue
        with Image.open(io.BytesIO(content)) as image:
            assert not dict(image.getexif()), name
            said = {"exif", "xmp", "comment", "photoshop", "icc_profile", "Comment", "Description"} & image.info.keys()
            assert not said, name
        seen += 1
    assert seen > 40


def test_only_pictures_of_what_is_published_are_there(planted: Planted) -> None:
    site = planted.output("site")
    with_pictures = {path.name for path in (site / "pictures").iterdir()}

    assert with_pictures == {
        "ban-ke", "bia-06", "bia-hai-lop", "chu-thu", "co-anh", "hat-trong-quan", "sach-thuoc", "so-dinh",
    }  # fmt: skip
    assert {path.name for path in (site / "iiif/images").iterdir()} == with_pictures


@pytest.mark.parametrize("output", OUTPUTS)
def test_no_id_of_an_unpublished_record_is_published(planted: Planted, output: str) -> None:
    """Not even that there is one: its address is nowhere, though public records name it."""
    ids = ["noi-bo", "con-nhap", "dang-xem", "nghien-cuu", "dong-nhap", "bay-nhap", "bay-noi-bo"]
    mention = re.compile("|".join(rf"\b{id}\b" for id in ids).encode())

    files = files_of(planted.output(output))
    assert [name for name in files if mention.search(name.encode())] == []
    assert [name for name, content in files.items() if mention.search(content)] == []


def test_a_withdrawn_record_keeps_its_address_and_the_words_of_its_stone(planted: Planted) -> None:
    site = planted.output("site")
    stone = (site / "artifacts/da-thu-hoi/index.html").read_text("utf-8")

    assert "Trả lại làng" in stone
    assert (site / "en/artifacts/da-thu-hoi/index.html").is_file()
    assert "Viết lại" in (site / "exhibits/bay-rut/index.html").read_text("utf-8")
    assert not (site / "iiif/artifacts/da-thu-hoi").exists()


# --- the build proves it ---------------------------------------------------------------------------------------------


@pytest.fixture
def museum(one_of_everything: Built, tmp_path: Path) -> Path:
    """A built museum."""
    return whole_copy_of(one_of_everything, tmp_path / "museum").root


@pytest.mark.parametrize("form", [pytest.param("NFC", marks=pytest.mark.slow), "NFD"])
def test_a_private_value_in_public_words_stops_the_build_and_names_both_places(
    museum: Path, form: Literal["NFC", "NFD"]
) -> None:
    before = files_of(museum / "site")
    secret_words = unicodedata.normalize(form, "Kho số 3 tủ Định Giá")
    edit(museum / "collections/bia/bia-07.yml", "Không ngày tháng;", f"Hiện ở {secret_words};")
    said = hyplan("build", "--lang", "en", at=museum, code=1)

    assert "[private-published]" in said.out
    assert "collections/bia/bia-06.yml:" in said.out
    assert "bia-07" in said.out
    assert differences(files_of(museum / "site"), before) == []


def test_a_private_value_in_a_page_of_docs_stops_the_build_too(museum: Path) -> None:
    before = files_of(museum / "site")
    (museum / "docs/kho.md").write_text("# Kho\n\nỞ Kho số 3 tủ Định Giá.\n", "utf-8")
    said = hyplan("build", "--lang", "en", at=museum, code=1)

    assert "[private-published]" in said.out
    assert differences(files_of(museum / "site"), before) == []


@pytest.mark.parametrize("command", ["mkdocs", "export"])
def test_the_other_ways_to_publish_stop_too(museum: Path, tmp_path: Path, command: str) -> None:
    edit(museum / "collections/bia/bia-07.yml", "Không ngày tháng;", "Hiện ở Kho số 3 tủ Định Giá;")
    if command == "mkdocs":
        said = mkdocs("build", "-d", tmp_path / "out", at=museum, code=1)
        assert "Traceback" not in said.all
    else:
        said = hyplan("export", tmp_path / "out", at=museum, code=1)

    assert "private-published" in said.all
    out = tmp_path / "out"
    assert not [n for n, c in (files_of(out) if out.exists() else {}).items() if "tủ Định Giá".encode() in c]


def test_a_preview_does_not_show_it_either(museum: Path) -> None:
    """Whoever looks over the curator's shoulder: the private fields are in no page, draft or not."""
    shutil.rmtree(museum / "exhibits/da-rut")
    hyplan("check", at=museum)
    drafts = museum / "collections/bia/bia-nhap.yml"
    drafts.write_text(drafts.read_text("utf-8") + "private: {storage: Kho kín số 9}\n", "utf-8")
    from hyplan_museum.hosts.site import publish

    publish(museum, drafts=True)
    files = files_of(museum / "site")

    assert "artifacts/bia-nhap/index.html" in files
    assert not [name for name, content in files.items() if "Kho kín số 9".encode() in content]
