"""The fields of an artifact, in the order of its record.

They follow the Vietnamese forms: phiếu hiện vật, sổ kiểm kê, Mẫu số 2 of TT 09/2011/TT-BVHTTDL (name, code, origin,
period, class, material, size and weight, description, condition, note) and, for intangible heritage, the five heads
of the national inventory (users.md §2.1).
"""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.artifact_body import BODY, INSCRIPTION, INTANGIBLE, VALUES
from hyplan_museum.source.fields.artifact_identity import (
    CLASS,
    NAMES,
    NUMBERS,
    ORIGIN,
    PEOPLE,
    TIME_AND_PLACE,
)
from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.pages_as_media import CONTENTS
from hyplan_museum.source.fields.shared import (
    CREDIT,
    DESCRIPTION,
    PRIVATE,
    PUBLISHING,
    RIGHTS,
    SOURCES,
    WITHDRAWN,
)

_WORDS: Final = (
    DESCRIPTION,
    make(
        "media",
        "entry",
        ("Ảnh và tư liệu số", "Media"),
        (
            "Ảnh, âm thanh, phim, PDF, mô hình 3D trong thư mục media/; không ghi thì tìm theo tên tệp.",
            "Pictures, sound, film, PDF, 3D models in media/; found by file name when not written.",
        ),
        aliases="ảnh, hình ảnh, tệp ảnh, tên tệp, image, file, images",
        many=True,
        entries="media",
        example="[{file: bia-06_1.jpg, alt: …}]",
    ),
    CONTENTS,
    make(
        "claims",
        "claims",
        ("Các nguồn khác nhau", "What sources say"),
        (
            "Một điều mà các nguồn ghi khác nhau: mỗi giá trị kèm nguồn.",
            "Something the sources disagree on: each value with its source.",
        ),
        example='tiers: [{value: "12", source: "hồ sơ bảo vật"}, {value: "9", source: "báo"}]',
    ),
    make(
        "inscription",
        "entry",
        ("Minh văn", "Inscription"),
        (
            "Từng dòng: nguyên văn, phiên âm, dịch nghĩa, vùng trên ảnh.",
            "Line by line: original, reading, translation, region of the picture.",
        ),
        many=True,
        entries="inscription",
    ),
    make(
        "related",
        "reference",
        ("Liên quan", "Related"),
        ("Mã của hiện vật, trưng bày liên quan.", "Ids of related artifacts and exhibits."),
        aliases="hiện vật liên quan, relation",
        many=True,
        example="[bia-07]",
    ),
    SOURCES,
    make(
        "notes",
        "notes",
        ("Ghi chú", "Notes"),
        ("Ghi chú được công bố; có thể kèm tiêu đề.", "Notes that are published, perhaps with headings."),
        aliases="ghi chú, note",
        many=True,
    ),
)

_RECORD: Final = (
    make(
        "institution",
        "text",
        ("Đơn vị quản lý", "Institution"),
        ("Đơn vị đang quản lý hiện vật.", "Who looks after it."),
        aliases="cơ quan quản lý, đơn vị, đơn vị lưu giữ",
        inherits=True,
        example="Bảo tàng tỉnh Hưng Yên",
    ),
    CREDIT,
    RIGHTS,
    *PUBLISHING,
    make(
        "approval_document",
        "plain",
        ("Số văn bản duyệt", "Approval document"),
        ("Số văn bản cho phép công bố.", "The number of the approving document."),
        fact=True,
        inherits=True,
    ),
    WITHDRAWN,
    PRIVATE,
)

ARTIFACT: Final = Table(
    "artifact",
    words("hiện vật", "artifact"),
    (
        *NAMES,
        *NUMBERS,
        *CLASS,
        *TIME_AND_PLACE,
        *PEOPLE,
        *ORIGIN,
        *BODY,
        *INSCRIPTION,
        *INTANGIBLE,
        *VALUES,
        *_WORDS,
        *_RECORD,
    ),
)
