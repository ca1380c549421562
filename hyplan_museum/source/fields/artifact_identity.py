"""What an artifact is called, its numbers, class, time, place, people and origin."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import fact, make
from hyplan_museum.source.fields.shared import FORMERLY, ID

NAMES: Final = (
    ID,
    make(
        "title",
        "text",
        ("Tên", "Title"),
        ("Tên hiện vật, di tích hoặc di sản. Bắt buộc.", "The name of the object, site or element. Required."),
        aliases="tên gọi, tên hiện vật, tên di tích, tên di sản, tiêu đề, nhan đề, name",
        required=True,
        example='{vi: "Bia chùa Hiến", en: "Hiến pagoda stele"}',
    ),
    make(
        "other_titles",
        "text",
        ("Tên khác", "Other titles"),
        ("Tên gọi khác, tên dân gian, tên cũ.", "Other, popular and former names."),
        aliases="tên gọi khác, alternative title, alternative titles",
        many=True,
        example='["Ông Sấm"]',
    ),
    make(
        "han_nom_title",
        "plain",
        ("Tên Hán-Nôm", "Title in Hán-Nôm"),
        ("Tên viết bằng chữ Hán hoặc chữ Nôm.", "The name in Chinese or Nôm characters."),
        aliases="tên chữ Hán, tên chữ Nôm, tên hán nôm",
        fact=True,
        many=True,
        example="金鐘寺",
    ),
    FORMERLY,
    make(
        "kind",
        "value",
        ("Loại hình", "Kind"),
        (
            (
                "object (hiện vật), inscription (minh văn), document (tư liệu), site (di tích), "
                "intangible (di sản phi vật thể)… hoặc một thuật ngữ có scheme: kind trong terms.yml."
            ),
            "object, inscription, document, site, intangible … or a term with scheme: kind in terms.yml.",
        ),
        aliases="loại hiện vật, loại bản ghi, object type, type",
        scheme="kind",
        inherits=True,
        example="inscription",
    ),
)

NUMBERS: Final = (
    fact(
        "inventory_number",
        "plain",
        ("Số kiểm kê", "Inventory number"),
        ("Số trong sổ kiểm kê, giữ nguyên như ghi.", "As in the ledger, kept as typed."),
        "số kk, số sổ kiểm kê, accession number, inventory no",
        example='"BTHY 012345"',
    ),
    fact(
        "registration_number",
        "plain",
        ("Số đăng ký", "Registration number"),
        ("Số đăng ký di vật, cổ vật, bảo vật quốc gia.", "Registration as relic, antiquity or national treasure."),
        "số đăng ký di vật, số đăng ký cổ vật",
    ),
    fact(
        "classification_number",
        "plain",
        ("Số phân loại", "Classification number"),
        ("Số trong sổ phân loại theo chất liệu (ĐD, KL, S…).", "In the ledger by material."),
    ),
    fact(
        "object_code",
        "plain",
        ("Mã hiện vật", "Object code"),
        ("Mã theo quy ước của đơn vị, ví dụ PTH.TĐ.01.", "The institution's own code."),
        "ký hiệu, ký hiệu hiện vật",
        example='"PTH.TĐ.01"',
    ),
    fact(
        "site_file_number",
        "plain",
        ("Mã hồ sơ di tích", "Site file number"),
        ("Mã hồ sơ xếp hạng di tích.", "The number of the site's file."),
    ),
    fact(
        "national_id",
        "plain",
        ("Định danh quốc gia", "National identifier"),
        ("Mã định danh số quốc gia của di sản.", "The national digital identifier."),
        "mã định danh, pid quốc gia",
    ),
    fact(
        "other_numbers",
        "plain",
        ("Số hiệu khác", "Other numbers"),
        ("Các số hiệu khác từng dùng.", "Other numbers it has had."),
    ),
)

CLASS: Final = (
    fact(
        "heritage_class",
        "value",
        ("Phân loại di sản", "Heritage class"),
        ("Di vật, cổ vật hay bảo vật quốc gia.", "Relic, antiquity or national treasure."),
        "loại, phân loại",
        scheme="heritage_class",
        inherits=True,
        example="cổ vật",
    ),
    make(
        "recognition",
        "entry",
        ("Xếp hạng, ghi danh", "Recognition"),
        (
            "Cấp xếp hạng hoặc ghi danh, số quyết định, ngày.",
            "The rank or listing by the state, its decision and date.",
        ),
        many=True,
        entries="recognition",
        example='{level: bao-vat-quoc-gia, decision: "QĐ 88/QĐ-TTg", date: "15/1/2020"}',
    ),
)

TIME_AND_PLACE: Final = (
    fact(
        "date",
        "date",
        ("Niên đại", "Date"),
        (
            "Niên đại như trong nguồn: niên hiệu, can chi, thế kỷ, năm; hoặc các lớp text, era, can_chi, lunar, edtf.",
            "As the source has it: era, can chi, century, year; or the layers text, era, can_chi, lunar, edtf.",
        ),
        "thời gian, năm, thời điểm, ngày, year",
        many=False,
        example='"Vĩnh Tộ thứ 7, Ất Sửu (1625)"',
    ),
    fact(
        "period",
        "value",
        ("Thời kỳ", "Period"),
        ("Thời kỳ, triều đại hoặc nền văn hóa khảo cổ.", "Period, dynasty or archaeological culture."),
        "thời đại, triều đại, thời kì",
        scheme="period",
        inherits=True,
    ),
    fact(
        "place",
        "place",
        ("Địa điểm", "Place"),
        ("Nơi hiện vật thuộc về: id hoặc tên trong places.yml.", "Where it belongs: an id or name in places.yml."),
        "nơi, địa chỉ, địa danh, location, vị trí",
        many=False,
        inherits=True,
        example="chua-hien",
    ),
    fact(
        "place_made",
        "place",
        ("Nơi sản xuất", "Place made"),
        ("Nơi làm ra.", "Where it was made."),
        "nơi làm, nơi chế tác, nước sản xuất",
    ),
    fact(
        "place_found",
        "place",
        ("Nơi tìm thấy", "Place found"),
        ("Nơi phát hiện, khai quật, sưu tầm.", "Where it was found, excavated or collected."),
        "nơi phát hiện, nơi sưu tầm, nơi khai quật",
    ),
    fact(
        "current_location",
        "text",
        ("Vị trí hiện nay", "Present location"),
        (
            "Nơi đang giữ hoặc trưng bày, chỉ ghi điều được công bố.",
            "Where it is kept or shown, as far as may be published.",
        ),
        "nơi lưu giữ, nơi giữ, nơi trưng bày, where it is kept, current location",
        inherits=True,
    ),
)

PEOPLE: Final = (
    fact(
        "maker",
        "person",
        ("Tác giả, người làm", "Maker"),
        ("Tác giả, nghệ nhân, xưởng.", "Author, artist, workshop."),
        "tác giả, người làm, người chế tác, nghệ nhân, creator, artist, author",
    ),
    fact(
        "people",
        "person",
        ("Người liên quan", "People"),
        ("Người liên quan, kèm vai trò: {person: …, role: …}.", "People concerned, with roles: {person: …, role: …}."),
        "nhân vật, nhân vật liên quan",
        example='[{person: chu-manh-trinh, role: {vi: "người soạn", en: "author"}}]',
    ),
    fact(
        "finder",
        "person",
        ("Người tìm thấy", "Finder"),
        ("Người phát hiện, sưu tầm.", "Who found or collected it."),
        "người phát hiện, người sưu tầm",
    ),
    fact(
        "donor",
        "person",
        ("Người hiến tặng", "Donor"),
        (
            "Chỉ ghi khi người hiến tặng đồng ý công bố; nếu không, ghi trong private.",
            "Only with the donor's consent; otherwise under private.",
        ),
        "người tặng, người trao tặng",
    ),
)

ORIGIN: Final = (
    fact(
        "origin",
        "value",
        ("Nguồn gốc", "Origin"),
        (
            "Vốn có, hiến tặng, khai quật, trao đổi, thu hồi, mua, khác.",
            "Original holding, gift, excavation, exchange, recovery, purchase, other.",
        ),
        "xuất xứ, nguồn gốc hiện vật, provenance",
        scheme="origin",
        inherits=True,
        example="khai quật",
    ),
    fact(
        "acquisition",
        "text",
        ("Sưu tầm, tiếp nhận", "Acquisition"),
        ("Tiếp nhận khi nào, như thế nào.", "How and when it came in."),
        "tiếp nhận, ngày nhập, ngày tiếp nhận",
    ),
)
