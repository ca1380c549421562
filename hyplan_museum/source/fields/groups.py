"""Groups of fields inside a record: one picture, one claim, one line of an inscription, the layers of a date."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.pages_as_media import CHAPTER, LAYER
from hyplan_museum.source.fields.pages_as_media import FIELDS as PAGES_AS_MEDIA
from hyplan_museum.source.fields.recordings import FIELDS as RECORDINGS
from hyplan_museum.source.fields.shared import CERTAINTY, CONFIDENCE, CREDIT, RIGHTS

MEDIA: Final = Table(
    "media",
    words("ảnh, tư liệu số", "media"),
    (
        make(
            "file",
            "plain",
            ("Tệp", "File"),
            ("Tên tệp trong thư mục media/ của sưu tập.", "The name of the file in the collection's media/ folder."),
            example="bia-06_1.jpg",
        ),
        make(
            "id",
            "id",
            ("Mã ảnh", "Id"),
            ("Mã của ảnh trong hiện vật; không ghi thì là số thứ tự.", "Its id in the artifact; else its number."),
            example="mat-truoc",
        ),
        make(
            "alt",
            "text",
            ("Lời thay ảnh", "Words in place of the picture"),
            ("Ảnh cho thấy gì, cho người không nhìn được.", "What the picture shows, for those who cannot see it."),
        ),
        make("caption", "text", ("Chú thích", "Caption"), ("Lời bên dưới ảnh.", "The words below the picture.")),
        make("label", "text", ("Nhãn", "Label"), ("Tên ngắn: mặt trước, trang 3…", "A short name: front, page 3 …")),
        CREDIT,
        RIGHTS,
        make(
            "illustration",
            "flag",
            ("Minh họa", "Illustration"),
            ("Có (true) khi là hình vẽ minh họa, không phải ảnh hiện vật.", "True for a drawing, not a photograph."),
            example="true",
        ),
        make(
            "width_cm",
            "plain",
            ("Bề rộng thật (cm)", "True width (cm)"),
            (
                "Bề rộng thật của những gì ảnh cho thấy, từ mép trái sang mép phải; có thì trang vẽ thước tỉ lệ.",
                "How wide what the picture shows truly is, from its left edge to its right; it gives a scale bar.",
            ),
            example="83,5",
        ),
        *PAGES_AS_MEDIA,
        *RECORDINGS,
    ),
)

CLAIM: Final = Table(
    "claim",
    words("giá trị theo nguồn", "claim"),
    (
        make("value", "text", ("Giá trị", "Value"), ("Điều nguồn ghi.", "What the source says."), required=True),
        make("source", "text", ("Nguồn", "Source"), ("Nguồn nào ghi.", "Which source says it.")),
        make("date", "text", ("Ngày của nguồn", "Date of the source"), ("Nguồn ghi khi nào.", "When it said so.")),
        make(
            "confidence",
            "choice",
            ("Độ tin cậy", "Confidence"),
            ("high (cao), medium (trung bình), low (thấp).", "high, medium or low."),
            choices=CONFIDENCE,
        ),
        make("preferred", "flag", ("Được chọn", "Preferred"), ("Giá trị đơn vị chọn dùng.", "The one we go by.")),
        make("note", "text", ("Ghi chú", "Note"), ("Vì sao chọn, vì sao nghi ngờ.", "Why chosen, why doubted.")),
    ),
)

CLAIM_SET: Final = Table(
    "claim_set",
    words("nhóm giá trị theo nguồn", "claims on one point"),
    (
        make("label", "text", ("Tên điều đang bàn", "Label"), ("Ví dụ: Số tầng.", "For example: Number of tiers.")),
        make(
            "claims",
            "entry",
            ("Các giá trị", "Claims"),
            ("Mỗi giá trị kèm nguồn.", "Each value with its source."),
            also=("values",),
            required=True,
            many=True,
            entries="claim",
        ),
    ),
)

RECOGNITION: Final = Table(
    "recognition",
    words("xếp hạng", "recognition"),
    (
        make(
            "level",
            "value",
            ("Cấp", "Level"),
            ("Bảo vật quốc gia, di tích quốc gia…", "National treasure, national site …"),
            required=True,
            scheme="recognition",
        ),
        make("decision", "text", ("Quyết định", "Decision"), ("Số quyết định.", "The number of the decision.")),
        make("date", "date", ("Ngày", "Date"), ("Ngày quyết định.", "The day of the decision.")),
        make("note", "text", ("Ghi chú", "Note"), ("Đợt, ghi chú thêm.", "Batch, further notes.")),
    ),
)

FEAST: Final = Table(
    "feast",
    words("ngày hội", "feast"),
    (
        make("title", "text", ("Tên", "Title"), ("Tên ngày hội; không ghi thì là tên bản ghi.", "Else the record's.")),
        make(
            "lunar",
            "plain",
            ("Âm lịch", "Lunar days"),
            (
                "Ngày hoặc khoảng ngày âm lịch: ngày/tháng; thêm năm nếu chỉ một lần.",
                "A day of the lunar calendar, or several: day/month; with a year if held only once.",
            ),
            example='"10–12/2"',
        ),
        make(
            "solar",
            "plain",
            ("Dương lịch", "Solar days"),
            (
                "Ngày hoặc khoảng ngày dương lịch: ngày/tháng; thêm năm nếu chỉ một lần.",
                "A day of the solar calendar, or several: day/month; with a year if held only once.",
            ),
            example='"23/11"',
        ),
        make("note", "text", ("Ghi chú", "Note"), ("Ghi chú về ngày ấy.", "A note on these days.")),
    ),
)

INSCRIPTION: Final = Table(
    "inscription",
    words("dòng minh văn", "line of an inscription"),
    (
        make("line", "plain", ("Dòng", "Line"), ("Số dòng.", "The number of the line.")),
        make("media", "plain", ("Ảnh", "Media"), ("Mã hoặc số thứ tự của ảnh.", "The picture's id or number.")),
        make(
            "region",
            "region",
            ("Vùng", "Region"),
            (
                "Vùng trên ảnh: pct:x,y,rộng,cao. Với nhiều dòng một lúc: một danh sách, mỗi dòng một vùng.",
                "Where on the picture: pct:x,y,width,height. For several lines at once a list, one each.",
            ),
            example='"pct:10,32,55,4"',
            many=True,
        ),
        make(
            "text",
            "plain",
            ("Nguyên văn", "Original"),
            (
                "Chữ Hán, Nôm, Quốc ngữ… như khắc. Nhiều dòng một lúc: ghi sau dấu |, mỗi dòng một hàng.",
                "As inscribed. Several lines at once: behind a |, one to a line, layers alike.",
            ),
            example="天應寺",
        ),
        make(
            "reading",
            "text",
            ("Phiên âm", "Reading"),
            (
                "Phiên âm Hán Việt hoặc Nôm. Mỗi chữ một tiếng thì trang đặt được âm lên trên từng chữ.",
                "The Sino-Vietnamese or Nôm reading. With one syllable a character it can be set above each.",
            ),
            example="{vi: Thiên Ứng tự}",
        ),
        make(
            "translation",
            "text",
            ("Dịch nghĩa", "Translation"),
            ("Dịch nghĩa, theo từng ngôn ngữ.", "The translation, by language."),
            example="{vi: chùa Thiên Ứng, en: Thiên Ứng pagoda}",
        ),
    ),
)

GONE: Final = Table(
    "withdrawn",
    words("rút khỏi trang", "withdrawal"),
    (
        make("date", "text", ("Ngày rút", "Date"), ("Ngày rút khỏi trang.", "The day it was withdrawn.")),
        make("reason", "text", ("Lý do", "Reason"), ("Lý do, nói với người xem.", "The reason, told to visitors.")),
    ),
)

DATE: Final = Table(
    "date",
    words("niên đại", "date"),
    (
        make("text", "text", ("Như đã ghi", "As written"), ("Nguyên văn trong nguồn.", "As the source has it.")),
        make("era", "plain", ("Niên hiệu", "Era"), ("Ví dụ: Đồng Khánh 3.", "For example: Đồng Khánh 3.")),
        make("can_chi", "plain", ("Can chi", "Can chi"), ("Ví dụ: Mậu Tý.", "For example: Mậu Tý.")),
        make("lunar", "plain", ("Âm lịch", "Lunar date"), ("Ví dụ: 21/1.", "For example: 21/1.")),
        make("edtf", "plain", ("EDTF", "EDTF"), ("Ví dụ: 1888-03-03, 1501/1600.", "For example: 1888-03-03.")),
        make(
            "certainty",
            "choice",
            ("Độ chắc chắn", "Certainty"),
            ("Chính xác, ước tính, không chắc, suy ra, tranh cãi.", "How sure it is."),
            choices=CERTAINTY,
        ),
    ),
)

PERSON_ROLE: Final = Table(
    "person_role",
    words("người và vai trò", "person with a role"),
    (
        make("person", "person", ("Người", "Person"), ("Mã hoặc tên.", "An id or a name."), also=("id", "name")),
        make("text", "text", ("Tên", "Words"), ("Tên, khi không có trong people.yml.", "A name not in people.yml.")),
        make("role", "text", ("Vai trò", "Role"), ("Vai trò.", "The role.")),
    ),
)

GROUPS: Final = {
    t.name: t
    for t in (MEDIA, LAYER, CHAPTER, CLAIM, CLAIM_SET, RECOGNITION, FEAST, INSCRIPTION, GONE, DATE, PERSON_ROLE)
}
