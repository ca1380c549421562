"""The fields of a collection: its own, and those its artifacts inherit."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.artifact import ARTIFACT
from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.shared import DESCRIPTION, FORMERLY, PRIVATE

COLLECTION: Final = Table(
    "collection",
    words("sưu tập", "collection"),
    (
        make(
            "title",
            "text",
            ("Tên", "Title"),
            ("Tên sưu tập. Bắt buộc.", "The name of the collection. Required."),
            required=True,
            example="{vi: Bia và chuông, en: Steles and bells}",
        ),
        DESCRIPTION,
        make(
            "cover",
            "plain",
            ("Ảnh bìa", "Cover"),
            ("Mã hiện vật, hoặc mã/ảnh: bia-06/2.", "An artifact's id, or id/media: bia-06/2."),
            example="bia-06",
        ),
        FORMERLY,
        make(
            "columns",
            "columns",
            ("Cột của bảng", "Columns"),
            (
                "Tiêu đề cột trong bảng của nơi khác ứng với trường nào: {pid: id, label: title}.",
                "Which field each header of somebody else's table means: {pid: id, label: title}.",
            ),
            example="{pid: id, label: title}",
        ),
        PRIVATE,
        *(f for f in ARTIFACT if f.inherits),
    ),
)
