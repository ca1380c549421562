"""The fields of an exhibit's front matter, and the attributes of a scene's heading."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.shared import FORMERLY, PRIVATE, PUBLISHING, RIGHTS, SOURCES, WITHDRAWN

EXHIBIT: Final = Table(
    "exhibit",
    words("trưng bày", "exhibit"),
    (
        make(
            "title",
            "text",
            ("Tên", "Title"),
            ("Tên trưng bày. Bắt buộc.", "The title of the exhibit. Required."),
            required=True,
        ),
        make("summary", "text", ("Tóm tắt", "Summary"), ("Một hai câu giới thiệu.", "One or two sentences.")),
        make(
            "cover",
            "plain",
            ("Ảnh bìa", "Cover"),
            ("Mã hiện vật, hoặc mã/ảnh: bia-06/2.", "An artifact's id, or id/media: bia-06/2."),
            example="bia-06",
        ),
        make("authors", "text", ("Người soạn", "Authors"), ("Ai soạn.", "Who made it."), also=("author",), many=True),
        make(
            "days",
            "entry",
            ("Ngày trong lịch", "Days in the calendar"),
            (
                "Ngày khai mạc, ngày trưng bày, buổi nói chuyện… cho trang lịch; ghi như ngày hội, có năm nếu một lần.",
                "The opening, its run, a talk … for the calendar; written like feasts, with a year if held only once.",
            ),
            many=True,
            entries="feast",
            example='[{solar: "23/11–31/12/2026", title: Trưng bày tại bảo tàng}]',
        ),
        make(
            "subjects",
            "value",
            ("Môn học", "Subjects"),
            (
                "Môn học dùng được trưng bày này: lời thường, hoặc thuật ngữ thuộc bộ `subject`.",
                "The school subjects it can be used in: words, or terms of the scheme `subject`.",
            ),
            also=("subject",),
            many=True,
            scheme="subject",
            example="[Giáo dục địa phương, {vi: Lịch sử và Địa lí, en: History and Geography}]",
        ),
        make(
            "grades",
            "plain",
            ("Lớp", "Grades"),
            (
                "Lớp 1 đến lớp 12: `8`, `6–9`, hoặc cả cấp: `tiểu học`, `THCS`, `THPT`.",
                "School years 1 to 12: `8`, `6–9`, or a whole school: `primary`, `lower secondary`, `upper secondary`.",
            ),
            also=("grade",),
            many=True,
            example='[8, "10–12"]',
        ),
        make(
            "topics",
            "value",
            ("Bài học, chủ đề", "Topics"),
            (
                "Bài học hay chủ đề trong chương trình: lời thường, hoặc thuật ngữ thuộc bộ `topic`.",
                "Lessons or topics of the curriculum: words, or terms of the scheme `topic`.",
            ),
            also=("topic",),
            many=True,
            scheme="topic",
            example='["Giáo dục, khoa bảng ở Hưng Yên"]',
        ),
        FORMERLY,
        SOURCES,
        RIGHTS,
        *PUBLISHING,
        WITHDRAWN,
        PRIVATE,
    ),
)

SCENE: Final = Table(
    "scene",
    words("cảnh", "scene"),
    (
        make(
            "object",
            "reference",
            ("Hiện vật", "Object"),
            ("Mã hiện vật của cảnh.", "The id of the scene's artifact."),
            also=("artifact",),
            example="object=bia-06",
        ),
        make(
            "media",
            "plain",
            ("Ảnh", "Media"),
            ("Mã hoặc số thứ tự của ảnh.", "The picture's id or number."),
            example="media=1",
        ),
        make(
            "region",
            "region",
            ("Vùng", "Region"),
            ("Chi tiết trên ảnh.", "The detail of the picture."),
            example='region="pct:10,32,55,8"',
        ),
        make(
            "layout",
            "plain",
            ("Cách bày", "Layout"),
            ("gallery, compare, map, timeline, film, model, question…", "gallery, compare, map, timeline …"),
        ),
    ),
)
