"""The kinds of record every museum knows, even without a terms.yml."""

from __future__ import annotations

from typing import Final

from hyplan_museum.museum import Text
from hyplan_museum.source.fields.field import words

KINDS: Final[dict[str, tuple[Text, tuple[str, ...]]]] = {
    "object": (words("hiện vật", "object"), ("đồ vật", "artifact", "artefact")),
    "inscription": (words("minh văn", "inscription"), ("bia", "văn khắc", "bia ký")),
    "document": (words("tư liệu", "document"), ("tài liệu", "sách", "book", "manuscript")),
    "site": (words("di tích", "site"), ("công trình", "building", "monument")),
    "intangible": (
        words("di sản văn hóa phi vật thể", "intangible heritage"),
        ("phi vật thể", "di sản phi vật thể", "intangible cultural heritage", "ich"),
    ),
    "artwork": (words("tác phẩm nghệ thuật", "artwork"), ("tác phẩm", "mỹ thuật", "painting")),
    "photograph": (words("ảnh tư liệu", "photograph"), ("ảnh", "photo", "picture")),
    "natural": (words("mẫu vật tự nhiên", "natural specimen"), ("mẫu vật", "specimen")),
}
"""Id → label and other words for it. A term of scheme `kind` with the same id takes its place."""

DEFAULT_KIND: Final = "object"
