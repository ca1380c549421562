"""Fields and choices that several kinds of record share: publishing, rights, old ids, private notes."""

from __future__ import annotations

from typing import Final

from hyplan_museum.museum import Unknown
from hyplan_museum.source.fields.field import Choice, Field, make, words

STATUS: Final = (
    Choice("draft", words("bản nháp", "draft"), ("nháp", "đang soạn")),
    Choice("review", words("chờ duyệt", "in review"), ("đang duyệt",)),
    Choice("approved", words("đã duyệt", "approved"), ("duyệt", "được duyệt")),
    Choice("withdrawn", words("đã rút", "withdrawn"), ("rút", "rút khỏi trang")),
)
ACCESS: Final = (
    Choice("public", words("công khai", "public")),
    Choice("research", words("nghiên cứu", "research only"), ("phục vụ nghiên cứu",)),
    Choice("internal", words("nội bộ", "internal")),
)
CONFIDENCE: Final = (
    Choice("high", words("cao", "high")),
    Choice("medium", words("trung bình", "medium"), ("vừa",)),
    Choice("low", words("thấp", "low")),
)
CERTAINTY: Final = (
    Choice("exact", words("chính xác", "exact")),
    Choice("approximate", words("ước tính", "approximate"), ("khoảng",)),
    Choice("uncertain", words("không chắc", "uncertain"), ("nghi vấn",)),
    Choice("approximate_and_uncertain", words("ước tính, không chắc", "approximate and uncertain")),
    Choice("inferred", words("suy ra", "inferred"), ("suy đoán",)),
    Choice("disputed", words("tranh cãi", "disputed"), ("còn tranh cãi",)),
)
SCRIPTS: Final = (
    Choice("lzh-Hant", words("chữ Hán", "classical Chinese"), ("Hán văn", "lzh", "zh-Hant", "Hán")),
    Choice("vi-Hani", words("chữ Nôm", "Nôm"), ("Nôm", "vi-Nom")),
    Choice("vi", words("chữ Quốc ngữ", "Vietnamese in Latin letters"), ("Quốc ngữ", "tiếng Việt")),
    Choice("sa", words("chữ Phạn", "Sanskrit"), ("Phạn",)),
    Choice("fr", words("tiếng Pháp", "French"), ("chữ Pháp",)),
    Choice("en", words("tiếng Anh", "English"), ("chữ Anh",)),
)
"""Languages of inscriptions, as BCP 47 has them."""
DIRECTIONS: Final = (
    Choice("horizontal", words("ngang", "horizontal"), ("hàng ngang",)),
    Choice("vertical", words("dọc", "vertical"), ("hàng dọc", "cột dọc")),
)
YES: Final = frozenset({"true", "yes", "y", "1", "on", "x", "có", "co", "đúng", "dung"})
NO: Final = frozenset({"false", "no", "n", "0", "off", "không", "khong", "sai"})

UNKNOWN_WORDS: Final = {
    Unknown.NOT_APPLICABLE: ("not_applicable", "KHONG_AP_DUNG", "không áp dụng", "not applicable"),
    Unknown.UNDETERMINED: ("undetermined", "CHUA_XAC_DINH", "chưa xác định"),
    Unknown.UNKNOWN: ("unknown", "KHONG_RO", "không rõ"),
    Unknown.NOT_RECORDED: ("not_recorded", "CHUA_NHAP", "chưa nhập", "not recorded"),
    Unknown.RESTRICTED: ("restricted", "HAN_CHE", "hạn chế"),
}
"""How a curator says that a value is not there, and why; the whole value, in any case, with or without marks."""

ID: Final = make(
    "id",
    "id",
    ("Mã trang", "Id"),
    (
        "Tên cố định của bản ghi, dùng làm địa chỉ trang; chữ không dấu, số và gạch nối. Không đổi sau khi công bố.",
        "The permanent name of the record, part of its address: unaccented letters, digits, hyphens. Never changed.",
    ),
    aliases="mã, mã số, mã bản ghi, pid, objectid, object_id, identifier",
    example="bia-06",
)
FORMERLY: Final = make(
    "formerly",
    "reference",
    ("Mã cũ", "Former ids"),
    (
        "Các mã từng dùng; địa chỉ cũ tự chuyển về trang này.",
        "Ids used before; their addresses redirect to this page.",
    ),
    many=True,
    example="[bia-hien-1625]",
)
RIGHTS: Final = make(
    "rights",
    "rights",
    ("Quyền sử dụng", "Rights"),
    (
        (
            "Giấy phép hoặc tình trạng quyền: CC-BY-4.0, CC0-1.0, InC, NoC-CR… hoặc một địa chỉ http. "
            "Ảnh không có quyền thì không được công bố."
        ),
        (
            "Licence or rights statement: CC-BY-4.0, CC0-1.0, InC, NoC-CR … or an http address. "
            "A picture without rights is withheld."
        ),
    ),
    aliases="quyền, giấy phép, bản quyền, licence, license, rightsstatement",
    inherits=True,
    example="CC-BY-4.0",
)
CREDIT: Final = make(
    "credit",
    "text",
    ("Ghi công", "Credit"),
    ("Lời ghi công bên cạnh ảnh và tư liệu.", "The credit line beside pictures and texts."),
    aliases="nguồn ảnh, credit line, credito",
    inherits=True,
    example="Ảnh: Bảo tàng tỉnh",
)
STATUS_FIELD: Final = make(
    "status",
    "choice",
    ("Trạng thái", "Status"),
    (
        (
            "draft (bản nháp), review (chờ duyệt), approved (đã duyệt), withdrawn (đã rút). "
            "Chỉ bản đã duyệt mới lên trang."
        ),
        "draft, review, approved or withdrawn. Only approved records are published.",
    ),
    aliases="tình trạng bản ghi, tình trạng duyệt",
    choices=STATUS,
    inherits=True,
    example="approved",
)
ACCESS_FIELD: Final = make(
    "access",
    "choice",
    ("Mức truy cập", "Access"),
    (
        "public (công khai), research (nghiên cứu), internal (nội bộ). Chỉ bản công khai mới lên trang.",
        "public, research or internal. Only public records are published.",
    ),
    aliases="quyền truy cập, mức công khai",
    choices=ACCESS,
    inherits=True,
    example="public",
)
APPROVED_BY: Final = make(
    "approved_by",
    "plain",
    ("Người duyệt", "Approved by"),
    ("Người duyệt nội dung trước khi công bố.", "Who approved the content for publication."),
    inherits=True,
    example='"Nguyễn Văn A"',
)
APPROVED_ON: Final = make(
    "approved_on",
    "plain",
    ("Ngày duyệt", "Approved on"),
    ("Ngày duyệt, ghi như trong văn bản.", "The day of approval, as written."),
    inherits=True,
    example="2026-10-01",
)
WITHDRAWN: Final = make(
    "withdrawn",
    "entry",
    ("Rút khỏi trang", "Withdrawn"),
    (
        "Ngày và lý do rút, đi cùng status: withdrawn. Trang giữ lại địa chỉ và hai điều này, bỏ mọi nội dung khác.",
        "Date and reason, with status: withdrawn. The address and these words stay; everything else goes.",
    ),
    entries="withdrawn",
    example='{date: 2026-11-01, reason: "…"}',
)
PRIVATE: Final = make(
    "private",
    "private",
    ("Nội bộ, không công bố", "Private"),
    (
        "Vị trí kho, định giá, địa chỉ người hiến tặng… Không bao giờ được công bố, và bản dựng kiểm chứng điều đó.",
        "Storage place, valuation, donor's address … Never published, and the build proves it.",
    ),
    example='{storage: "Kho 2, kệ 5"}',
)
SOURCES: Final = make(
    "sources",
    "text",
    ("Nguồn tư liệu", "Sources"),
    ("Sách, hồ sơ, bài viết làm căn cứ.", "Books, files and articles this rests on."),
    aliases="nguồn, tài liệu tham khảo, source",
    also=("source",),
    many=True,
    example='["Đại Nam nhất thống chí"]',
)
SAME_AS: Final = make(
    "same_as",
    "uri",
    ("Trùng với", "Same as"),
    (
        "Địa chỉ của cùng đối tượng ở nơi khác (Wikidata, AAT, TGN, VIAF…).",
        "Addresses of the same thing elsewhere (Wikidata, AAT, TGN, VIAF …).",
    ),
    also=("same-as", "sameas"),
    many=True,
    example="[http://vocab.getty.edu/aat/300010957]",
)
DESCRIPTION: Final = make(
    "description",
    "markdown",
    ("Miêu tả", "Description"),
    ("Lời kể cho người xem; viết bằng Markdown.", "The words for visitors; Markdown."),
    aliases="mô tả, miêu tả, nội dung, giới thiệu",
    example="{vi: …, en: …}",
)

PUBLISHING: Final[tuple[Field, ...]] = (STATUS_FIELD, ACCESS_FIELD, APPROVED_BY, APPROVED_ON)
