"""The options of the `hyplan-museum` block in mkdocs.yml, documented as fields are."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import Field, Table, make, words
from hyplan_museum.source.fields.shared import ACCESS, STATUS


def _number(name: str, label: tuple[str, str], about: tuple[str, str], example: str) -> Field:
    return make(name, "number", label, about, example=example)


INSTITUTION: Final = Table(
    "institution",
    words("đơn vị", "institution"),
    (
        make("name", "text", ("Tên", "Name"), ("Tên đơn vị.", "The name."), required=True),
        make("homepage", "uri", ("Trang chủ", "Homepage"), ("Địa chỉ trang chủ.", "Its homepage.")),
        make("logo", "plain", ("Biểu trưng", "Logo"), ("Tệp hình trong docs/.", "A picture file in docs/.")),
    ),
)

GLYPH: Final = Table(
    "glyph",
    words("chữ không có trong phông", "character that fonts lack"),
    (
        make(
            "character",
            "plain",
            ("Chữ", "Character"),
            ("Chữ, hoặc mô tả IDS của chữ chưa có mã.", "The character, or the IDS of one that has no code."),
            required=True,
            example="⿰口頂",
        ),
        make(
            "ids",
            "plain",
            ("Mô tả IDS", "IDS"),
            ("Các phần của chữ, khi chữ có mã mà phông không có.", "Its parts, where it has a code but no glyph."),
            example="⿰亻重",
        ),
        make(
            "description",
            "text",
            ("Lời tả", "Description"),
            (
                "Chữ trông ra sao, đọc là gì: lời thay ảnh.",
                "What it looks like and how it is read: said for the picture.",
            ),
        ),
        make("file", "plain", ("Ảnh chữ", "Picture"), ("Ảnh của chữ, trong thư mục bảo tàng.", "Its picture.")),
    ),
)

OPTIONS: Final = Table(
    "options",
    words("tùy chọn", "options"),
    (
        make(
            "languages",
            "plain",
            ("Ngôn ngữ", "Languages"),
            (
                "Ngôn ngữ đầu là ngôn ngữ chính, ở địa chỉ /; mỗi ngôn ngữ khác ở /mã/.",
                "The first is the museum's own, at /; each other one lives at /code/.",
            ),
            many=True,
            example="[vi, en]",
        ),
        make(
            "title",
            "text",
            ("Tên bảo tàng", "Title"),
            ("Tên theo từng ngôn ngữ; không ghi thì lấy site_name.", "The name by language; site_name otherwise."),
            example="{vi: Bảo tàng số Hưng Yên, en: Hưng Yên Digital Museum}",
        ),
        make(
            "description",
            "text",
            ("Giới thiệu", "Description"),
            ("Một hai câu về bảo tàng.", "A sentence or two about the museum."),
            example="{vi: …, en: …}",
        ),
        make(
            "institution",
            "entry",
            ("Đơn vị", "Institution"),
            ("Đơn vị đứng tên bảo tàng: name, homepage, logo.", "Who stands behind it: name, homepage, logo."),
            entries="institution",
            example='{name: Bảo tàng tỉnh, homepage: "https://…"}',
        ),
        make(
            "report",
            "plain",
            ("Báo lỗi", "Report"),
            ("Địa chỉ thư hoặc trang để người xem báo lỗi.", "A mail or web address for reports of mistakes."),
            example="baotang@example.org",
        ),
        make(
            "rights",
            "rights",
            ("Quyền của ảnh", "Rights"),
            (
                "Quyền của ảnh khi ảnh, hiện vật, sưu tập không ghi.",
                "Rights of pictures where picture, artifact and collection name none.",
            ),
            example="CC-BY-4.0",
        ),
        make(
            "text_rights",
            "rights",
            ("Quyền của lời", "Rights of texts"),
            ("Quyền của lời viết trên trang.", "Rights of the words on the pages."),
            example="CC-BY-4.0",
        ),
        make(
            "credit",
            "text",
            ("Ghi công", "Credit"),
            ("Lời ghi công chung.", "The credit line where none is written."),
            example="Bảo tàng tỉnh",
        ),
        make(
            "days",
            "entry",
            ("Ngày của bảo tàng", "Days of the museum"),
            (
                "Những ngày hằng năm của bảo tàng trong trang lịch; ghi như ngày hội của hiện vật, có title.",
                "Days of the museum's own in its calendar, written like the feasts of a record, each with a title.",
            ),
            many=True,
            entries="feast",
            example='[{solar: "23/11", title: {vi: Ngày Di sản văn hóa Việt Nam, en: Vietnam Cultural Heritage Day}}]',
        ),
        make(
            "status",
            "choice",
            ("Trạng thái", "Status"),
            ("Trạng thái của bản ghi không ghi status.", "The status of records that name none."),
            choices=STATUS,
            example="draft",
        ),
        make(
            "access",
            "choice",
            ("Mức truy cập", "Access"),
            ("Mức truy cập của bản ghi không ghi access.", "The access of records that name none."),
            choices=ACCESS,
            example="public",
        ),
        _number(
            "max_pixels",
            ("Số điểm ảnh tối đa", "Pixels at most"),
            ("Ảnh lớn hơn không được mở.", "A larger picture is refused unread."),
            "500000000",
        ),
        _number(
            "tile",
            ("Cạnh ô ảnh", "Tile"),
            ("Cạnh của ô ảnh phóng to, điểm ảnh.", "The side of deep-zoom tiles, in pixels."),
            "512",
        ),
        _number("quality", ("Chất lượng JPEG", "JPEG quality"), ("Từ 1 đến 95.", "From 1 to 95."), "85"),
        _number(
            "minimum_side",
            ("Cạnh nhỏ nhất", "Smallest side"),
            ("Ảnh có cạnh dài ngắn hơn thì cảnh báo.", "A picture whose long side is shorter is warned of."),
            "600",
        ),
        _number(
            "page_size",
            ("Số bản ghi một trang", "Records a page"),
            ("Danh sách dài hơn được chia trang.", "Longer lists are cut into pages."),
            "48",
        ),
        make(
            "han_nom_font",
            "file",
            ("Phông Hán-Nôm", "Hán-Nôm font"),
            (
                "Phông riêng (.ttf, .otf, .ttc), dùng trước phông đi kèm; trang chỉ mang những chữ có trong bảo tàng.",
                "A font of the museum's own (.ttf, .otf, .ttc), asked before ours; only characters in use are sent.",
            ),
            example="fonts/NomNaTong.ttf",
        ),
        make(
            "glyphs",
            "entry",
            ("Chữ không có trong phông", "Characters that fonts lack"),
            (
                "Cách hiện một chữ mà phông không có: ảnh kèm lời tả, hoặc mô tả IDS.",
                "How to show a character that fonts lack: a picture with words for it, or an IDS.",
            ),
            many=True,
            entries="glyph",
            example='[{character: "⿰口頂", file: fonts/chu-01.png, description: {vi: …, en: …}}]',
        ),
        make(
            "strict",
            "flag",
            ("Nghiêm ngặt", "Strict"),
            ("Cảnh báo cũng tính là lỗi.", "Warnings count as errors."),
            example="false",
        ),
        make(
            "translations",
            "notes",
            ("Bản dịch của khung trang", "Translations"),
            (
                "Chữ trong mkdocs.yml (nav, copyright…) theo từng ngôn ngữ khác.",
                "Words of mkdocs.yml (nav, copyright …) in each other language.",
            ),
            example="{en: {Tham quan: Visit}}",
        ),
    ),
)
