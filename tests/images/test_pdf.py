"""PDFs: their pages as pictures, copies without private data, and what a broken or hostile one costs."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from picture_museum import SETTINGS
from PIL import Image
from tiny_pdf import SECRETS, encrypted_pdf, endless_pdf, tiny_pdf

from hyplan_museum import documents, images
from hyplan_museum.images import PictureRequest, pdf_pages, pool
from hyplan_museum.images.documents import clean_documents, read_documents
from hyplan_museum.images.header import Fault, Header
from hyplan_museum.images.job import Job, run
from hyplan_museum.images.pdf_clean import without_notes_jp2, without_notes_jpeg
from hyplan_museum.images.pdf_pages import LARGEST, size_of
from hyplan_museum.museum import Artifact, Media, Museum, Text, Value
from hyplan_museum.problems import Position, Problem
from hyplan_museum.progress import Silent
from hyplan_museum.rights import RIGHTS

HERE = Position("collections/a/a.yml", 3, 11)


def read(root: Path, *files: str) -> tuple[dict[str, pdf_pages.Document], list[Problem]]:
    return read_documents(root, [(file, HERE) for file in files], SETTINGS, root / ".hyplan")


def everything_in(file: Path) -> bytes:
    """All a PDF holds, unpacked: what a person who looks for secrets would see."""
    with pikepdf.open(file) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        unpacked = [one.read_raw_bytes() for one in streams] + [
            one.read_bytes() for one in streams if one.get("/Filter") == pikepdf.Name.FlateDecode
        ]
        return file.read_bytes() + b"".join(unpacked) + repr([repr(one) for one in pdf.objects]).encode()


def drawn(file: Path) -> list[bytes]:
    with pypdfium2.PdfDocument(file) as document:
        return [page.render(draw_annots=False).to_pil().tobytes() for page in document]


def test_pages_become_pictures_with_tiles_and_are_kept_by_content(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(tiny_pdf(["mot", "hai"], labels="r"))
    found, problems = read(tmp_path, "a.pdf")

    assert problems == []
    assert found["a.pdf"] == pdf_pages.Document(((500, 667), (500, 667)), ("i", "ii"), 2)
    requests = [PictureRequest(("a", f"1-p{n}"), "a.pdf", HERE, (), n, (500, 667)) for n in (1, 2)]
    made = images.make_pictures(tmp_path, requests, SETTINGS, tmp_path / ".hyplan", Silent())
    assert made.problems == []
    first, second = (made.pictures["a", f"1-p{n}"] for n in (1, 2))
    assert (first.width, first.height) == (500, 667)
    assert first.digest != second.digest
    with Image.open(first.files["full/max/0/default.jpg"]) as picture:
        assert picture.size == (500, 667)
        assert picture.getpixel((250, 600)) == pytest.approx((255, 247, 224), abs=4)  # the ground our page is drawn on

    moved = tmp_path / "other name.pdf"
    (tmp_path / "a.pdf").rename(moved)
    again = images.make_pictures(
        tmp_path, [PictureRequest(("b", "1-p1"), moved.name, HERE, (), 1, (500, 667))], SETTINGS,
        tmp_path / ".hyplan", Silent(),
    )  # fmt: skip
    assert again.pictures["b", "1-p1"].digest == first.digest


def test_a_copy_for_visitors_holds_nothing_private_and_looks_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(tiny_pdf(["mot", "hai"], secrets=True))
    before = everything_in(tmp_path / "a.pdf")
    assert [secret for secret in SECRETS if secret.encode() not in before] == []

    found, problems = clean_documents(tmp_path, [("a.pdf", HERE)], tmp_path / ".hyplan")

    assert problems == []
    copy = Path(found["a.pdf"].file)
    assert copy.stat().st_size == found["a.pdf"].bytes
    after = everything_in(copy)
    assert [secret for secret in SECRETS if secret.encode() in after] == []
    assert b"CreationDate" not in after
    assert drawn(copy) == drawn(tmp_path / "a.pdf")
    made = copy.stat().st_mtime_ns
    clean_documents(tmp_path, [("a.pdf", HERE)], tmp_path / ".hyplan")
    assert copy.stat().st_mtime_ns == made  # nothing is made twice


def test_what_cannot_be_opened_is_told_and_costs_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = {
        "good.pdf": tiny_pdf(["mot"]),
        "broken.pdf": tiny_pdf(["mot"])[:300],
        "none.pdf": tiny_pdf([]),
        "locked.pdf": encrypted_pdf(),
        "noise.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 40,
        "many.pdf": tiny_pdf(["x"] * 3),
        "large.pdf": b"%PDF-1.7" + b"\0" * 20_000,
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    monkeypatch.setattr("hyplan_museum.images.documents.MOST_PAGES", 2)
    monkeypatch.setattr("hyplan_museum.images.documents.MOST_BYTES", 15_000)

    found, problems = read(tmp_path, *contents, "missing.pdf")

    assert {name: document.count for name, document in found.items()} == {"good.pdf": 1, "many.pdf": 3}
    assert [(p.code, p.values["file"]) for p in problems] == [
        ("pdf-unreadable", "broken.pdf"),
        ("pdf-unreadable", "none.pdf"),
        ("pdf-encrypted", "locked.pdf"),
        ("pdf-unreadable", "noise.pdf"),
        ("pdf-too-many-pages", "many.pdf"),
        ("pdf-too-large", "large.pdf"),
        ("pdf-unreadable", "missing.pdf"),
    ]
    assert not any(str(tmp_path) in value for p in problems for value in p.values.values())
    _, unclean = clean_documents(tmp_path, [("noise.pdf", HERE), ("good.pdf", HERE)], tmp_path / ".hyplan")
    assert [(p.code, p.values["file"]) for p in unclean] == [("pdf-not-offered", "noise.pdf")]


def run_in_two_seconds(job: Job) -> Fault | None:
    pdf_pages._SECONDS = 2  # type: ignore[misc]
    return run(job)


def test_a_page_that_asks_for_endless_work_ends_its_own_process_only(tmp_path: Path) -> None:
    (tmp_path / "endless.pdf").write_bytes(endless_pdf())
    (tmp_path / "good.pdf").write_bytes(tiny_pdf(["mot"]))
    jobs = [
        Job(
            tmp_path / name,
            Header("PDF", *size, engine="pdfium", page=1),
            512,
            80,
            tmp_path,
            tmp_path / "made" / name,
            (),
        )
        for name, size in (("endless.pdf", (556, 556)), ("good.pdf", (500, 667)))
    ]

    results = {job.path.name: fault for job, fault in pool.run_all(jobs, run_in_two_seconds)}

    assert results["good.pdf"] is None
    assert results["endless.pdf"] is not None
    wanted = PictureRequest(("a", "1-p1"), "endless.pdf", HERE, (), 1, (556, 556))
    from hyplan_museum.images.inspection import problem_of

    told = problem_of(wanted, results["endless.pdf"])
    assert (told.code, told.values["page"]) == ("pdf-page-unreadable", "1")


def test_a_poster_is_drawn_smaller_than_the_limit_of_pixels() -> None:
    for points in ((14_400.0, 14_400.0), (2384.0, 3370.0), (1.0, 14_400.0)):
        width, height = size_of(points)
        assert width * height <= LARGEST
    assert size_of((595.0, 842.0)) == (1653, 2339)
    assert size_of((14_400.0, 14_400.0), 1_000_000) < (1001, 1001)


def test_a_page_of_a_poster_comes_out_at_the_size_that_was_said(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(tiny_pdf(["mot"], size=(3000, 1999)))
    size = size_of((3000.0, 1999.0), 300_000)

    assert pdf_pages.draw(tmp_path / "a.pdf", 1, size).size == size


def test_notes_of_cameras_are_cut_out_of_jpeg_2000_too() -> None:
    def box(kind: bytes, data: bytes) -> bytes:
        return (8 + len(data)).to_bytes(4, "big") + kind + data

    head = box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 ")
    assert without_notes_jp2(head + box(b"uuid", b"GPS") + box(b"jp2c", b"pixels")) == head + box(b"jp2c", b"pixels")
    assert without_notes_jp2(b"\xff\x4f\xff\x51bare") == b"\xff\x4f\xff\x51bare"
    assert without_notes_jpeg(b"\xff\xd8\xff\xe1\0\x04") == b"\xff\xd8\xff\xe1\0\x04"  # cut off: left alone


def test_a_museum_with_a_pdf_offers_it_and_shows_its_pages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(tiny_pdf(["mot", "hai"]))
    media = (Media("1", "pdf", "a.pdf", HERE, rights=RIGHTS["cc0-1.0"]),)
    record = Artifact("a", "c", Text.of(vi="Bản kê"), Value(Text.of(vi="tư liệu")), HERE, media=media)

    museum, sizes, problems = documents.read(tmp_path, Museum(artifacts={"a": record}), SETTINGS, tmp_path / ".hyplan")
    settled, more = documents.settled(tmp_path, museum, {}, tmp_path / ".hyplan")

    assert [*problems, *more] == []
    assert sizes == {"a.pdf": ((500, 667), (500, 667))}
    assert [(one.id, one.kind, one.page) for one in museum.artifacts["a"].media] == [
        ("1", "pdf", 0), ("1-p1", "image", 1), ("1-p2", "image", 2),
    ]  # fmt: skip
    offered = settled.artifacts["a"].media[0].offered
    assert offered is not None
    assert offered.uri == "documents/a/1.pdf"
    assert [output.uri for output in documents.outputs(settled)] == ["documents/a/1.pdf"]
