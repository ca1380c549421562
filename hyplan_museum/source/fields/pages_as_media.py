"""The fields of what comes in pages, layers, or from elsewhere: PDFs, folders of pages, layered and remote pictures."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.shared import CREDIT, RIGHTS

FIELDS: Final = (
    make(
        "page_labels",
        "text",
        ("Tên các trang", "Names of the pages"),
        (
            "Tên từng trang của thư mục hay PDF, theo thứ tự: bìa, 1a, 1b… (số tờ).",
            "What each page of a folder or PDF is called, in order: cover, 1a, 1b … (folios).",
        ),
        many=True,
        example='["bìa", "1a", "1b"]',
    ),
    make(
        "layers",
        "entry",
        ("Các lớp ảnh", "Layers"),
        (
            "Thay cho file: nhiều ảnh cùng một khung hình (ánh sáng thẳng, ánh sáng xiên; thác bản và ảnh chụp).",
            "Instead of file: several pictures of the same view (front light, raking light; a rubbing and a photo).",
        ),
        many=True,
        entries="layer",
        example="[{file: bia-06_1.jpg, label: Ánh sáng thẳng}, {file: bia-06_2.jpg, label: Ánh sáng xiên}]",
    ),
    make(
        "iiif",
        "uri",
        ("Manifest IIIF ở nơi khác", "IIIF manifest elsewhere"),
        (
            "Thay cho file: địa chỉ manifest của ảnh trên máy chủ của đơn vị khác; hyplan fetch chép về.",
            "Instead of file: the manifest of a picture on another institution's server; hyplan fetch copies it.",
        ),
        example="https://iiif.example.org/bia/manifest.json",
    ),
    make(
        "canvas",
        "number",
        ("Ảnh thứ mấy trong manifest", "Which canvas"),
        ("Số thứ tự ảnh trong manifest ấy; không ghi là 1.", "Which picture of that manifest; 1 when not written."),
        example="3",
    ),
)
"""What an entry of `media:` may have besides a file and its words."""

LAYER: Final = Table(
    "layer",
    words("lớp ảnh", "layer"),
    (
        make("file", "plain", ("Tệp", "File"), ("Tên tệp trong media/.", "A file in media/."), required=True),
        make(
            "label",
            "text",
            ("Tên lớp", "Label"),
            ("Để người xem chọn: Ánh sáng xiên, Thác bản…", "For visitors to choose by: Raking light, Rubbing …"),
            required=True,
        ),
        make("id", "id", ("Mã ảnh", "Id"), ("Mã của lớp; không ghi thì là mã ảnh và số.", "Else made of the number.")),
        make(
            "alt", "text", ("Lời thay ảnh", "Words in place of the picture"), ("Lớp này cho thấy gì.", "What it shows.")
        ),
        make("caption", "text", ("Chú thích", "Caption"), ("Lời bên dưới ảnh.", "The words below the picture.")),
        CREDIT,
        RIGHTS,
    ),
)

CONTENTS: Final = make(
    "contents",
    "entry",
    ("Mục lục", "Contents"),
    (
        "Mục lục của tư liệu nhiều trang: mỗi phần có tên và trang bắt đầu, có thể có phần con.",
        "The table of contents of a document: each part with its name and the page it begins at, perhaps with parts.",
    ),
    many=True,
    entries="chapter",
    example="[{label: Tựa, page: 2}, {label: Quyển một, page: 4}]",
)

CHAPTER: Final = Table(
    "chapter",
    words("phần của mục lục", "part of the contents"),
    (
        make("label", "text", ("Tên phần", "Label"), ("Tên của phần.", "What the part is called."), required=True),
        make(
            "page",
            "plain",
            ("Trang", "Page"),
            ("Trang bắt đầu: số thứ tự trang, hoặc mã ảnh.", "Where it begins: the number of the page, or a media id."),
            required=True,
            example="4",
        ),
        make(
            "contents",
            "entry",
            ("Phần con", "Parts"),
            ("Các phần nhỏ hơn trong phần này.", "Smaller parts within this one."),
            many=True,
            entries="chapter",
        ),
    ),
)
