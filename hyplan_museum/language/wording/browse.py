"""The words of browsing: facets, views, orders, and what is like what."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    # what there is
    "browse": ("Duyệt hiện vật và di sản", "Browse the collections"),
    "browse_intro": ("Chọn trong các mục để lọc, hoặc mở từng danh sách.", "Choose to narrow down, or open a list."),
    "browse_all": ("Mọi hồ sơ theo vần A–Z", "Everything from A to Z"),
    "browse_with": ("Lọc tiếp với các mục khác", "Narrow this down further"),
    "browse_description": (
        "{count}: lọc theo loại, thời, nơi, chất liệu; xem bằng hình, danh sách hay bảng.",
        "{count}: narrow them down by kind, time, place and material; as pictures, a list or a table.",
    ),
    "count_records": ("{count} hồ sơ hiện vật và di sản", "{count} records of objects and living heritage"),
    "count_records_one": ("1 hồ sơ", "1 record"),
    "facets": ("Bộ lọc", "Filters"),
    "facet_kind": ("Loại hình", "Kind"),
    "facet_theme": ("Chủ đề", "Theme"),
    "facet_period": ("Thời kỳ, triều đại", "Period"),
    "facet_century": ("Thế kỷ", "Century"),
    "facet_place": ("Nơi chốn", "Place"),
    "facet_district": ("Huyện, thành phố cũ", "Former district"),
    "facet_material": ("Chất liệu", "Material"),
    "facet_technique": ("Kỹ thuật", "Technique"),
    "facet_recognition": ("Xếp hạng, ghi danh", "Recognition"),
    "facet_collection": ("Sưu tập", "Collection"),
    "facet_media": ("Tư liệu kèm theo", "What it comes with"),
    "facet_rights": ("Quyền đối với hình", "Rights in the pictures"),
    "has_image": ("có hình", "pictures"),
    "has_sound": ("có âm thanh", "sound"),
    "has_film": ("có phim", "film"),
    "has_pdf": ("có tài liệu PDF", "PDF documents"),
    "has_model": ("có mô hình 3D", "3D models"),
    "has_remote": ("có ảnh ở nơi khác", "pictures kept elsewhere"),
    # how it is shown
    "views": ("Cách xem", "Shown as"),
    "view_gallery": ("Hình", "Pictures"),
    "view_list": ("Danh sách", "List"),
    "view_table": ("Bảng", "Table"),
    "sort": ("Xếp theo", "Sort by"),
    "sort_title": ("tên, từ A", "title, from A"),
    "sort_title_down": ("tên, từ Y về A", "title, from Z to A"),
    "sort_date": ("niên đại, xưa trước", "date, earliest first"),
    "sort_date_down": ("niên đại, gần đây trước", "date, latest first"),
    "sort_number": ("số hiệu, nhỏ trước", "number, lowest first"),
    "sort_number_down": ("số hiệu, lớn trước", "number, highest first"),
    "column_title": ("Tên", "Title"),
    "column_kind": ("Loại hình", "Kind"),
    "column_date": ("Niên đại", "Date"),
    "column_place": ("Nơi", "Place"),
    "column_number": ("Số hiệu", "Number"),
    "chosen": ("Đang lọc", "Chosen"),
    "chosen_remove": ("Bỏ {name}", "Remove {name}"),
    "chosen_none": ("Bỏ hết", "Clear all"),
    "nothing_chosen": (
        "Không có hồ sơ nào hợp với mọi mục đã chọn. Hãy bỏ bớt một mục.",
        "No record has all of this. Remove one of the filters.",
    ),
    "browse_failed": (
        "Không tải được dữ liệu. Danh sách dưới mỗi mục vẫn mở được.",
        "The data could not be loaded. The lists under each heading still open.",
    ),
    # more like this
    "alike": ("Những hồ sơ gần gũi", "More like this"),
    "alike_place": ("cùng nơi", "same place"),
    "alike_area": ("cùng vùng", "same area"),
    "alike_time": ("cùng thời", "same time"),
    "alike_kind": ("cùng loại", "same kind"),
    "alike_material": ("cùng chất liệu", "same material"),
    "alike_technique": ("cùng kỹ thuật", "same technique"),
    "alike_theme": ("cùng chủ đề", "same theme"),
    "alike_person": ("cùng nhân vật", "same people"),
}
