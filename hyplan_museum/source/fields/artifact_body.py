"""What an artifact is made of, what is written on it, and the heads of intangible heritage."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import fact, make
from hyplan_museum.source.fields.shared import DIRECTIONS, SCRIPTS

BODY: Final = (
    fact(
        "material",
        "value",
        ("Chất liệu", "Material"),
        ("Gỗ, đá, đồng, gốm, giấy, vải…", "Wood, stone, bronze, ceramic, paper, cloth …"),
        "vật liệu, medium, materials",
        scheme="material",
        inherits=True,
        example="đá",
    ),
    fact(
        "technique",
        "value",
        ("Kỹ thuật", "Technique"),
        ("Cách chế tác: chạm, đúc, tráng men…", "How it was made: carved, cast, glazed …"),
        "kĩ thuật, kỹ thuật chế tác",
        scheme="technique",
        inherits=True,
    ),
    fact(
        "dimensions",
        "text",
        ("Kích thước", "Dimensions"),
        ("Giữ nguyên như ghi, cả dấu phẩy và đơn vị.", "Kept as typed, comma and unit included."),
        "kích cỡ, số đo, dimension, size",
        example='"142×83×16 cm"',
    ),
    fact(
        "weight",
        "text",
        ("Trọng lượng", "Weight"),
        ("Giữ nguyên như ghi.", "Kept as typed."),
        "khối lượng, cân nặng",
        example='"1,712 kg"',
    ),
    fact(
        "quantity",
        "text",
        ("Số lượng", "Quantity"),
        ("Số hiện vật hoặc số bộ phận.", "How many pieces or parts."),
        "số hiện vật, số bộ phận",
    ),
    fact("extent", "text", ("Số trang, tờ", "Extent"), ("Số trang, tờ, quyển.", "Pages, sheets, volumes."), "số trang"),
    fact(
        "text_language",
        "value",
        ("Ngôn ngữ", "Language"),
        ("Ngôn ngữ của tư liệu hoặc minh văn.", "The language of the document or inscription."),
        "ngôn ngữ tư liệu, language",
        scheme="language",
        inherits=True,
    ),
    fact(
        "decoration", "text", ("Hoa văn", "Decoration"), ("Hoa văn, trang trí.", "Patterns and ornament."), "trang trí"
    ),
    fact(
        "distinguishing_features",
        "text",
        ("Đặc điểm nhận biết", "Distinguishing features"),
        ("Dấu vết, chi tiết giúp nhận ra hiện vật.", "Marks by which it is recognised."),
        "đặc điểm",
    ),
    fact(
        "condition",
        "text",
        ("Tình trạng", "Condition"),
        ("Tình trạng bảo quản.", "The state it is in."),
        "tình trạng bảo quản, hiện trạng hiện vật",
    ),
)

INSCRIPTION: Final = (
    fact("faces", "text", ("Số mặt", "Faces"), ("Số mặt có chữ.", "How many faces bear text.")),
    fact("line_count", "text", ("Số dòng", "Lines"), ("Số dòng chữ.", "How many lines.")),
    fact("character_count", "text", ("Số chữ", "Characters"), ("Số chữ.", "How many characters.")),
    fact(
        "script",
        "value",
        ("Kiểu chữ", "Script"),
        ("Khải, triện, lệ, hành, thảo; chữ Nôm…", "Regular, seal, clerical …; Nôm …"),
        "thể chữ",
        scheme="script",
    ),
    fact(
        "composer",
        "person",
        ("Người soạn", "Composer"),
        ("Người soạn văn bia, văn khắc.", "Who composed the text."),
        "người soạn văn",
    ),
    fact("carver", "person", ("Người khắc", "Carver"), ("Người khắc chữ.", "Who carved it.")),
    make(
        "inscription_language",
        "choice",
        ("Ngôn ngữ của văn khắc", "Language of the inscription"),
        (
            "lzh-Hant (chữ Hán), vi-Hani (chữ Nôm), vi (chữ Quốc ngữ)… để máy đọc màn hình đọc đúng.",
            "lzh-Hant (classical Chinese), vi-Hani (Nôm), vi (Vietnamese in Latin letters) … for screen readers.",
        ),
        aliases="ngôn ngữ văn khắc, ngôn ngữ minh văn",
        choices=SCRIPTS,
        example="lzh-Hant",
    ),
    make(
        "inscription_direction",
        "choice",
        ("Chiều chữ của văn khắc", "Direction of the inscription"),
        (
            "vertical (dọc, từ phải sang trái) hay horizontal (ngang): cách nguyên văn hiện trên trang.",
            "vertical (in columns from right to left) or horizontal: how the original is set on the page.",
        ),
        aliases="chiều chữ, hướng chữ",
        choices=DIRECTIONS,
        example="vertical",
    ),
    fact(
        "transcriber",
        "person",
        ("Người phiên âm, dịch", "Transcriber"),
        ("Người đọc, phiên âm và dịch văn khắc.", "Who transcribed, read and translated the inscription."),
        "người phiên âm, người dịch văn khắc",
    ),
    fact(
        "reviewer",
        "person",
        ("Người hiệu đính", "Reviewer"),
        (
            "Người soát lại bản phiên âm, bản dịch; không phải người đã làm.",
            "Who went over transcription and translation; somebody else than who made them.",
        ),
        "người hiệu đính, người soát",
    ),
    fact(
        "text_edition",
        "text",
        ("Bản nền", "Source edition"),
        (
            "Đọc theo đâu: chính hiện vật, thác bản số mấy, hay sách nào, trang nào.",
            "What was read: the object itself, a rubbing, or a book and page.",
        ),
        "bản nền, văn bản nền",
    ),
    fact(
        "rubbing_number",
        "plain",
        ("Số thác bản", "Rubbing number"),
        ("Ký hiệu thác bản.", "The shelf mark of the rubbing."),
        "ký hiệu thác bản",
    ),
)

INTANGIBLE: Final = (
    fact(
        "heritage_form",
        "value",
        ("Loại hình di sản", "Heritage form"),
        (
            "Nghệ thuật trình diễn, lễ hội, nghề thủ công, tri thức dân gian…",
            "Performing art, festival, craft, folk knowledge …",
        ),
        scheme="heritage_form",
        inherits=True,
    ),
    fact(
        "area",
        "text",
        ("Không gian địa lý", "Area"),
        ("Làng xã nơi di sản được thực hành.", "Where it is practised."),
        "không gian, không gian văn hóa",
    ),
    fact(
        "season",
        "text",
        ("Thời gian tổ chức", "When it is held"),
        ("Mùa, ngày hội; ghi rõ âm lịch.", "Season or feast days; say if lunar."),
        "ngày hội, thời gian lễ hội",
    ),
    make(
        "feasts",
        "entry",
        ("Lịch hội hằng năm", "Feasts of the year"),
        (
            "Ngày hội trở lại mỗi năm, cho lịch: lunar (âm lịch) hoặc solar (dương lịch), có thể kèm tên và ghi chú.",
            "Days that return every year, for the calendar: lunar or solar, perhaps with a title and a note.",
        ),
        also=("feast",),
        many=True,
        entries="feast",
        example='[{lunar: "10–12/2"}]',
    ),
    fact(
        "community",
        "text",
        ("Cộng đồng chủ thể", "Community"),
        ("Cộng đồng nắm giữ di sản.", "The community that holds it."),
        "cộng đồng chủ nhân, cộng đồng",
    ),
    fact(
        "practitioners",
        "person",
        ("Người thực hành", "Practitioners"),
        ("Nghệ nhân, người trao truyền (có đồng ý).", "Masters and bearers (with consent)."),
        "nghệ nhân trao truyền",
    ),
    fact(
        "transmission",
        "text",
        ("Trao truyền", "Transmission"),
        ("Di sản được trao truyền ra sao.", "How it is passed on."),
    ),
    fact("vitality", "text", ("Hiện trạng", "Present state"), ("Sức sống hiện nay.", "How alive it is."), "sức sống"),
    fact("threats", "text", ("Nguy cơ", "Threats"), ("Nguy cơ mai một.", "What endangers it."), "nguy cơ mai một"),
    fact(
        "safeguarding",
        "text",
        ("Biện pháp bảo vệ", "Safeguarding"),
        ("Việc đã và đang làm để bảo vệ.", "What is done to safeguard it."),
        "biện pháp, bảo vệ",
    ),
)

VALUES: Final = (
    fact(
        "historical_value",
        "text",
        ("Giá trị lịch sử", "Historical value"),
        ("Giá trị lịch sử.", "Its value for history."),
    ),
    fact(
        "cultural_value", "text", ("Giá trị văn hóa", "Cultural value"), ("Giá trị văn hóa.", "Its value for culture.")
    ),
    fact(
        "scientific_value",
        "text",
        ("Giá trị khoa học", "Scientific value"),
        ("Giá trị khoa học.", "Its value for science."),
    ),
    fact(
        "aesthetic_value",
        "text",
        ("Giá trị thẩm mỹ", "Aesthetic value"),
        ("Giá trị thẩm mỹ.", "Its value as art."),
        "giá trị thẩm mĩ",
    ),
    fact("rarity", "text", ("Độ hiếm", "Rarity"), ("Tính độc bản, quý hiếm.", "How rare it is."), "tính quý hiếm"),
    fact(
        "sensitivity",
        "value",
        ("Lưu ý nhạy cảm", "Sensitivity"),
        (
            "Hài cốt, đồ tùy táng, vật thiêng: điều người xem cần biết trước.",
            "Human remains, burial goods, sacred things: what visitors should know first.",
        ),
        "nhạy cảm",
        scheme="sensitivity",
        inherits=True,
    ),
    fact(
        "consent",
        "text",
        ("Sự đồng thuận", "Consent"),
        ("Cộng đồng đồng ý công bố ra sao.", "What the community agreed to."),
        "đồng thuận",
    ),
    fact(
        "confidence",
        "value",
        ("Độ tin cậy", "Confidence"),
        (
            "Bản ghi dựa trên nguồn chắc đến đâu: một thuật ngữ có scheme: confidence, hoặc lời.",
            "How well founded the record is: a term with scheme: confidence, or words.",
        ),
        "mức tin cậy, độ chắc chắn của bản ghi",
        scheme="confidence",
        inherits=True,
    ),
    fact(
        "keywords",
        "value",
        ("Từ khóa", "Keywords"),
        ("Từ khóa, chủ đề.", "Keywords, subjects."),
        "từ khoá, chủ đề, subject, subjects, tags",
        scheme="keyword",
        inherits=True,
    ),
)
