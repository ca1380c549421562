"""PDFs of our own making, byte by byte: a few words and a drawn frame a page, with as much private data as is asked."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

SECRETS = (
    "Nguyen Van Rieng",
    "Phan mem noi bo 9.1",
    "ghi chu rieng",
    "tep kem rieng",
    "chay lenh rieng",
    "may anh rieng",
)
"""What `with_secrets` hides in a PDF, each in a place of its own."""


def tiny_pdf(
    pages: Sequence[str], *, size: tuple[int, int] = (180, 240), labels: str = "", secrets: bool = False
) -> bytes:
    """A PDF with one page for each of the words; `labels` is the style of page labels (`r`: i, ii, iii)."""
    objects: dict[int, bytes] = {}
    width, height = size
    first = 10
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(pages)))
    catalog = "/Type /Catalog /Pages 2 0 R"
    if labels:
        catalog += f" /PageLabels << /Nums [0 << /S /{labels} >>] >>"
    if secrets:
        catalog += " /Metadata 4 0 R /OpenAction 5 0 R /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>"
        objects |= _secrets()
    objects[1] = f"<< {catalog} >>".encode()
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    objects[3] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
    for number, words in enumerate(pages):
        more = " /Annots [8 0 R]" if secrets and number == 0 else ""
        picture = " /XObject << /Im 9 0 R >>" if secrets and number == 0 else ""
        objects[first + 2 * number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {first + 2 * number + 1} 0 R "
            f"/Resources << /Font << /F 3 0 R >>{picture} >>{more} >>"
        ).encode()
        drawn = f"1 0.97 0.88 rg 0 0 {width} {height} re f 0.5 0.3 0.2 RG 2 w 12 12 {width - 24} {height - 24} re S\n"
        drawn += f"0 0 0 rg BT /F 22 Tf 30 {height - 60} Td ({words}) Tj ET\n"
        drawn += "q 60 0 0 60 60 60 cm /Im Do Q\n" if picture else ""
        objects[first + 2 * number + 1] = _stream("", drawn.encode("ascii"))
    return _file(objects, " /Info 7 0 R" if secrets else "")


def _secrets() -> dict[int, bytes]:
    author, program, note, attached, command, camera = SECRETS
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><creator>{author}</creator></x:xmpmeta>".encode()
    return {
        4: _stream("/Type /Metadata /Subtype /XML", xmp),
        5: f"<< /S /JavaScript /JS (app.alert\\('{command}'\\)) >>".encode(),
        6: b"<< /Type /Filespec /F (a.txt) /EF << /F 60 0 R >> >>",
        60: _stream("/Type /EmbeddedFile", attached.encode()),
        7: f"<< /Author ({author}) /Producer ({program}) /CreationDate (D:20260101000000Z) >>".encode(),
        8: f"<< /Type /Annot /Subtype /Text /Rect [20 20 40 40] /T ({author}) /Contents ({note}) >>".encode(),
        9: _photograph(camera),
    }


def _photograph(camera: str) -> bytes:
    """A JPEG that names its camera in EXIF."""
    data = BytesIO()
    exif = Image.Exif()
    exif[0x010F] = camera
    Image.linear_gradient("L").resize((32, 32)).save(data, "JPEG", exif=exif)
    head = "/Type /XObject /Subtype /Image /Width 32 /Height 32"
    head += " /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode"
    return _stream(head, data.getvalue())


def _stream(head: str, data: bytes) -> bytes:
    return f"<< {head} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(objects: dict[int, bytes], trailer: str) -> bytes:
    out = BytesIO()
    out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number in sorted(objects):
        places[number] = out.tell()
        out.write(f"{number} 0 obj\n".encode() + objects[number] + b"\nendobj\n")
    start = out.tell()
    last = max(objects)
    out.write(f"xref\n0 {last + 1}\n0000000000 65535 f \n".encode())
    for number in range(1, last + 1):
        out.write(f"{places[number]:010d} 00000 n \n".encode() if number in places else b"0000000000 00000 f \n")
    out.write(f"trailer\n<< /Size {last + 1} /Root 1 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def encrypted_pdf() -> bytes:
    """A PDF that nobody opens without a password (ISO 32000-1 §7.6, revision 2, with keys that fit no password)."""
    plain = tiny_pdf(["x"])
    keys = "/O <" + "11" * 32 + "> /U <" + "22" * 32 + ">"
    encrypt = f" /Encrypt << /Filter /Standard /V 1 /R 2 {keys} /P -4 >> /ID [<00> <00>]"
    return plain.replace(b"/Root 1 0 R", b"/Root 1 0 R" + encrypt.encode())


def endless_pdf(levels: int = 12) -> bytes:
    """A page that draws ten forms, each of which draws ten, and so on: 10 ** levels rectangles."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R "
        b"/Resources << /XObject << /X 5 0 R >> >> >>",
        4: _stream("", b"/X Do"),
    }
    for level in range(levels):
        inner = f"/Resources << /XObject << /X {6 + level} 0 R >> >>" if level < levels - 1 else ""
        drawn = b"/X Do " * 10 if inner else b"0 0 10 10 re f"
        objects[5 + level] = _stream(f"/Type /XObject /Subtype /Form /BBox [0 0 200 200] {inner}", drawn)
    return _file(objects, "")
