"""The words of the interface in Vietnamese and English: what pages, manifests and reports say of their own accord."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hyplan_museum.museum import Text, Unknown

_WORDS: Final[dict[str, tuple[str, str]]] = {
    # languages, by their own names
    "language_vi": ("Tiếng Việt", "Tiếng Việt"),
    "language_en": ("English", "English"),
    # the museum's pages
    "home": ("Trang chủ", "Home"),
    "collections": ("Sưu tập", "Collections"),
    "collection": ("Sưu tập", "Collection"),
    "artifact": ("Hiện vật", "Object"),
    "artifacts": ("Hiện vật", "Objects"),
    "exhibits": ("Trưng bày", "Exhibitions"),
    "exhibit": ("Trưng bày", "Exhibition"),
    "places": ("Địa danh", "Places"),
    "place": ("Địa danh", "Place"),
    "people": ("Nhân vật", "People"),
    "person": ("Nhân vật", "Person"),
    "terms": ("Thuật ngữ", "Terms"),
    "term": ("Thuật ngữ", "Term"),
    "index": ("Tra cứu A–Z", "A–Z"),
    "index_intro": (
        "Mọi hiện vật và trưng bày theo vần chữ cái.",
        "Every object and exhibition in alphabetical order.",
    ),
    "index_more": ("Tìm theo", "Look by"),
    "calendar": ("Lịch trong năm", "Calendar"),
    "calendar_intro": (
        "Ngày hội của các di sản và những ngày của bảo tàng, theo thứ tự của năm {year}.",
        "Festivals of the heritage shown here and the museum’s own days, in the order of {year}.",
    ),
    "calendar_description": (
        "Ngày hội âm lịch và dương lịch, đổi ra ngày dương của các năm {first}–{last}.",
        "Festivals of the lunar and the solar calendar, on their days from {first} to {last}.",
    ),
    "calendar_day": ("Ngày dương lịch của mỗi năm", "On these days of each year"),
    "calendar_lunar": (
        "Ngày âm lịch đổi sang dương lịch theo giờ Việt Nam (UTC+7). Nơi tổ chức có thể chọn ngày khác: nên hỏi trước.",
        "Lunar days are worked out for the time of Vietnam (UTC+7). A place may choose other days: ask before you go.",
    ),
    "calendar_not_held": ("năm này không có ngày ấy", "there is no such day in this year"),
    "day_of_year": ("{day}/{month}", "{day} {month_name}"),
    "rights_page": ("Bản quyền và sử dụng lại", "Rights and reuse"),
    "explore": ("Khám phá", "Explore"),
    "by_theme": ("Theo chủ đề", "By theme"),
    "by_place": ("Theo nơi chốn", "By place"),
    "by_time": ("Theo thời gian", "By time"),
    "all_terms": ("Mọi thuật ngữ", "All terms"),
    "all_places": ("Mọi địa danh", "All places"),
    # finding one's way
    "you_are_here": ("Vị trí trang", "Breadcrumb"),
    "on_this_page": ("Trên trang này", "On this page"),
    "other_language": ("Ngôn ngữ khác", "Other languages"),
    "previous": ("Trước", "Previous"),
    "next": ("Sau", "Next"),
    "previous_artifact": ("Hiện vật trước", "Previous object"),
    "next_artifact": ("Hiện vật sau", "Next object"),
    "neighbours": ("Trong cùng sưu tập", "In the same collection"),
    "pages_of_list": ("Các trang của danh sách", "Pages of this list"),
    "page_number": ("Trang {number}", "Page {number}"),
    "page_of": ("Trang {number} trên {count}", "Page {number} of {count}"),
    "letters": ("Vần chữ cái", "Letters"),
    "letter_other": ("Ký tự khác", "Other characters"),
    "view_artifact": ("Xem hiện vật", "See the object"),
    "view_exhibit": ("Xem trưng bày", "See the exhibition"),
    "view_all": ("Xem tất cả", "See all"),
    "count_artifacts": ("{count} hiện vật", "{count} objects"),
    "count_artifacts_one": ("1 hiện vật", "1 object"),
    "count_scenes": ("{count} chặng", "{count} stops"),
    "count_scenes_one": ("1 chặng", "1 stop"),
    "count_collections": ("{count} sưu tập", "{count} collections"),
    "count_collections_one": ("1 sưu tập", "1 collection"),
    "count_exhibits": ("{count} trưng bày", "{count} exhibitions"),
    "count_exhibits_one": ("1 trưng bày", "1 exhibition"),
    "count_places": ("{count} nơi", "{count} places"),
    "count_places_one": ("1 nơi", "1 place"),
    "count_people": ("{count} nhân vật", "{count} people"),
    "count_people_one": ("1 nhân vật", "1 person"),
    "count_terms": ("{count} thuật ngữ", "{count} terms"),
    "count_terms_one": ("1 thuật ngữ", "1 term"),
    "nothing_here_yet": ("Chưa có nội dung ở đây.", "There is nothing here yet."),
    # a picture
    "illustration": ("Minh họa, không phải ảnh hiện vật", "Illustration, not a photograph of the object"),
    "open_picture": ("Mở ảnh cỡ lớn", "Open the large picture"),
    "no_picture": ("Chưa có ảnh.", "There is no picture yet."),
    "more_pictures": ("Ảnh khác", "More pictures"),
    "picture": ("Hình ảnh", "Picture"),
    "caption": ("Chú thích ảnh", "Caption"),
    "picture_number": ("Ảnh {number}", "Picture {number}"),
    "alt_missing": ("Ảnh chưa có lời mô tả", "This picture has no description yet"),
    "alt_missing_of": ("{title} (ảnh chưa có lời mô tả)", "{title} (this picture has no description yet)"),
    "detail_of": ("Chi tiết của {title}", "Detail of {title}"),
    "credit": ("Ghi công", "Credit"),
    "rights": ("Quyền sử dụng", "Rights"),
    "rights_of_text": ("Quyền đối với lời văn", "Rights in the text"),
    "rights_none": ("Chưa ghi quyền sử dụng.", "No rights are stated."),
    # a record
    "description": ("Mô tả", "Description"),
    "record": ("Hồ sơ", "The record"),
    "field": ("Mục", "Field"),
    "value": ("Nội dung", "Value"),
    "other_titles": ("Tên khác", "Other names"),
    "kind": ("Loại hình", "Kind"),
    "date": ("Niên đại", "Date"),
    "date_unreadable": (
        "ghi như trong hồ sơ; chưa quy đổi được ra năm dương lịch",
        "as written in the record; it could not be turned into years",
    ),
    "date_understood": ("hiểu là {span}", "understood as {span}"),
    "date_between": ("từ {earliest} đến {latest}", "{earliest} to {latest}"),
    "date_from": ("từ {earliest}", "from {earliest}"),
    "date_until": ("đến {latest}", "until {latest}"),
    "day": ("{day}/{month}/{year}", "{day} {month_name} {year}"),
    "month_of": ("{month}/{year}", "{month} {year}"),
    "lunar_month": ("tháng {month}", "month {month}"),
    "month_1": ("tháng 1", "January"),
    "month_2": ("tháng 2", "February"),
    "month_3": ("tháng 3", "March"),
    "month_4": ("tháng 4", "April"),
    "month_5": ("tháng 5", "May"),
    "month_6": ("tháng 6", "June"),
    "month_7": ("tháng 7", "July"),
    "month_8": ("tháng 8", "August"),
    "month_9": ("tháng 9", "September"),
    "month_10": ("tháng 10", "October"),
    "month_11": ("tháng 11", "November"),
    "month_12": ("tháng 12", "December"),
    "bce": ("{year} TCN", "{year} BCE"),
    "derived_from": ("{words}, suy ra từ {source}", "{words}, worked out from {source}"),
    "derived_can_chi": ("can chi {value}", "year {value} of the sexagenary cycle"),
    "derived_era": ("niên hiệu {value}", "reign year {value}"),
    "derived_year": ("năm {value}", "year {value}"),
    "derived_era_name": ("tên thường gọi của niên hiệu là {value}", "the reign is commonly called {value}"),
    "derived_era_year_1": ("năm đầu của niên hiệu là {value}", "the reign's first year is {value}"),
    "derived_solar": ("dương lịch {value}", "in the solar calendar {value}"),
    "derived_calendar": ("theo lịch tính lại", "by a recalculated calendar"),
    "derived_reference_year": ("tính ngược từ năm {value}", "counted back from {value}"),
    "derived_part": ("{part} là {value}", "{part} is {value}"),
    "derived_period": ("{source} là {value}", "{source} is {value}"),
    "derived_recurs": ("diễn ra hằng năm", "every year"),
    "derived_recurs_days": ("hằng năm, {value}", "every year, {value}"),
    "derived_recurs_lunar": ("hằng năm, {value} âm lịch", "every year, {value} of the lunar calendar"),
    "derived_later": ("về sau: {source} {value}", "later: {source} {value}"),
    "derived_read_in": (
        "đọc theo lời ghi bằng ngôn ngữ khác ({value})",
        "read from the words in another language ({value})",
    ),
    "derived_not_read": ("chưa hiểu được: “{value}”", "not understood: “{value}”"),
    "derived_era_first_year_differs": (
        "các bảng niên biểu ghi năm đầu của niên hiệu khác nhau: {value}",
        "published tables give different first years of the reign: {value}",
    ),
    "derived_era_last_year_differs": (
        "các bảng niên biểu ghi năm cuối của niên hiệu khác nhau: {value}",
        "published tables give different last years of the reign: {value}",
    ),
    "derived_era_order_differs": (
        "các bảng niên biểu xếp niên hiệu này và {value} theo thứ tự khác nhau",
        "published tables order this reign and {value} differently",
    ),
    "derived_era_missing_in_tables": (
        "không phải bảng niên biểu nào cũng có niên hiệu này",
        "not every published table has this reign",
    ),
    "derived_era_used_until": ("niên hiệu còn được dùng đến năm {value}", "the reign name was in use until {value}"),
    "part_early": ("đầu", "early"),
    "part_mid": ("giữa", "middle"),
    "part_late": ("cuối", "late"),
    "part_half-1": ("nửa đầu", "first half"),
    "part_half-2": ("nửa sau", "second half"),
    "part_quarter-1": ("phần tư thứ nhất", "first quarter"),
    "part_quarter-2": ("phần tư thứ hai", "second quarter"),
    "part_quarter-3": ("phần tư thứ ba", "third quarter"),
    "part_quarter-4": ("phần tư cuối", "last quarter"),
    "part_third-1": ("một phần ba đầu", "first third"),
    "part_third-3": ("một phần ba cuối", "last third"),
    "source_year": ("năm {name}", "the year {name}"),
    "source_era": ("niên hiệu {name}", "the reign {name}"),
    "source_can_chi": ("can chi {name}", "the sexagenary year {name}"),
    "source_lunar": ("ngày âm lịch {name}", "the lunar date {name}"),
    "source_leap": ("tháng nhuận", "leap month"),
    "source_period": ("thời {name}", "the {name} period"),
    "source_culture": ("văn hóa {name}", "the {name} culture"),
    "source_ruler": ("đời {name}", "the reign of {name}"),
    "certainty_exact": ("chính xác", "exact"),
    "certainty_approximate": ("ước tính", "approximate"),
    "certainty_uncertain": ("chưa chắc chắn", "uncertain"),
    "certainty_approximate_and_uncertain": ("ước tính, chưa chắc chắn", "approximate and uncertain"),
    "certainty_inferred": ("suy ra", "inferred"),
    "certainty_disputed": ("còn tranh luận", "disputed"),
    "claims": ("Các nguồn khác nhau", "What the sources say"),
    "claims_intro": (
        "Các nguồn chưa thống nhất; mỗi cách ghi được nêu cùng nguồn của nó.",
        "The sources disagree; each reading stands beside its source.",
    ),
    "claim_preferred": ("được chọn", "preferred"),
    "claim_source": ("Nguồn", "Source"),
    "claim_no_source": ("không ghi nguồn", "no source given"),
    "confidence": ("Độ tin cậy", "Confidence"),
    "confidence_high": ("tin cậy cao", "high confidence"),
    "confidence_medium": ("tin cậy vừa", "medium confidence"),
    "confidence_low": ("tin cậy thấp", "low confidence"),
    "recognition": ("Xếp hạng, ghi danh", "Recognition"),
    "decision": ("Quyết định", "Decision"),
    "feasts": ("Lịch hội hằng năm", "Festivals of the year"),
    "inscription": ("Văn khắc", "Inscription"),
    "inscription_line": ("Dòng", "Line"),
    "inscription_text": ("Nguyên văn", "Original text"),
    "inscription_reading": ("Phiên âm", "Reading"),
    "inscription_translation": ("Dịch nghĩa", "Translation"),
    "sources": ("Nguồn tham khảo", "Sources"),
    "notes": ("Ghi chú khác", "Other notes"),
    "related": ("Liên quan", "Related"),
    "appears_in": ("Xuất hiện trong", "Where it appears"),
    "media": ("Tư liệu nghe nhìn", "Sound, film and files"),
    "media_sound": ("Âm thanh", "Sound"),
    "media_film": ("Phim", "Film"),
    "media_pdf": ("Tài liệu PDF", "PDF document"),
    "media_model": ("Mô hình 3D", "3D model"),
    "institution": ("Đơn vị lưu giữ", "Held by"),
    "record_id": ("Mã hồ sơ", "Record"),
    "draft": ("Bản nháp, chưa được duyệt để công bố", "Draft, not approved for publication"),
    "review": ("Đang chờ duyệt, chưa được công bố", "Under review, not yet published"),
    # why a value is not there
    "unknown_not_applicable": ("không áp dụng", "not applicable"),
    "unknown_undetermined": ("chưa xác định", "undetermined"),
    "unknown_unknown": ("không rõ", "unknown"),
    "unknown_not_recorded": ("chưa nhập", "not recorded"),
    "unknown_restricted": ("hạn chế tiếp cận", "restricted"),
    # two languages
    "not_translated": ("chưa có bản dịch", "not translated yet"),
    "not_translated_page": (
        "Một phần trang này chưa có bản dịch; phần ấy giữ nguyên ngôn ngữ gốc.",
        "Part of this page is not translated yet; that part is shown in its own language.",
    ),
    # using it
    "use": ("Dùng lại", "Use this record"),
    "use_exhibit": ("Dùng lại trưng bày này", "Use this exhibition"),
    "downloads": ("Tải về", "Downloads"),
    "download_picture": ("Tải ảnh ({width} × {height} điểm ảnh)", "Download the picture ({width} × {height} pixels)"),
    "download_picture_number": (
        "Tải ảnh {number} ({width} × {height} điểm ảnh)",
        "Download picture {number} ({width} × {height} pixels)",
    ),
    "download_terms": ("Khi dùng lại, xin ghi:", "When you reuse it, please give:"),
    "cite": ("Trích dẫn", "Cite"),
    "cite_accessed": ("truy cập ngày {date}", "accessed {date}"),
    "permalink": ("Địa chỉ cố định", "Permanent address"),
    "share": ("Chia sẻ", "Share"),
    "copy": ("Sao chép", "Copy"),
    "copied": ("Đã sao chép", "Copied"),
    "copy_failed": ("Không sao chép được; hãy chọn và chép bằng tay", "Copying failed; please select and copy by hand"),
    "manifest": ("Bản kê IIIF (manifest)", "IIIF manifest"),
    "record_file": ("Bản ghi Dublin Core (JSON-LD)", "Dublin Core record (JSON-LD)"),
    "manifest_drag": (
        "Kéo biểu tượng này vào một trình xem IIIF",
        "Drag this icon into an IIIF viewer",
    ),
    "report": ("Báo lỗi trong hồ sơ này", "Report a mistake in this record"),
    "report_subject": ("Báo lỗi: {title} ({id})", "A mistake in: {title} ({id})"),
    "report_body": (
        "Hồ sơ: {id}\nTrang: {url}\n\nChỗ sai:\n\nNên sửa thành (kèm nguồn nếu có):\n",
        "Record: {id}\nPage: {url}\n\nWhat is wrong:\n\nWhat it should be (with a source if you have one):\n",
    ),
    # places, people, terms
    "names_through_time": ("Tên gọi qua các thời kỳ", "Names through time"),
    "name_present": ("hiện nay", "at present"),
    "name_until": ("đến {until}", "until {until}"),
    "coordinates": ("Tọa độ", "Coordinates"),
    "precision": ("Độ chính xác", "Precision"),
    "within": ("Thuộc", "Within"),
    "contains": ("Gồm", "Contains"),
    "aliases": ("Tên gọi khác", "Also known as"),
    "born": ("Sinh", "Born"),
    "died": ("Mất", "Died"),
    "broader": ("Thuật ngữ rộng hơn", "Broader term"),
    "narrower": ("Thuật ngữ hẹp hơn", "Narrower terms"),
    "same_as": ("Xem thêm ở nơi khác", "The same elsewhere"),
    "scheme": ("Bộ thuật ngữ", "Vocabulary"),
    "scheme_kind": ("Loại hình", "Kind"),
    "scheme_material": ("Chất liệu", "Material"),
    "scheme_technique": ("Kỹ thuật", "Technique"),
    "scheme_period": ("Thời kỳ", "Period"),
    "scheme_recognition": ("Xếp hạng, ghi danh", "Recognition"),
    "scheme_heritage_class": ("Phân loại di sản", "Heritage class"),
    "scheme_heritage_form": ("Loại hình di sản phi vật thể", "Form of intangible heritage"),
    "scheme_script": ("Kiểu chữ", "Script"),
    "scheme_language": ("Ngôn ngữ", "Language"),
    "scheme_origin": ("Nguồn gốc", "Origin"),
    "scheme_keyword": ("Từ khóa", "Keywords"),
    "scheme_sensitivity": ("Lưu ý nhạy cảm", "Sensitivity"),
    "scheme_confidence": ("Độ tin cậy", "Confidence"),
    "scheme_other": ("Thuật ngữ khác", "Other terms"),
    "authors": ("Biên soạn", "Compiled by"),
    # rights page
    "rights_intro": (
        "Mỗi ảnh và mỗi bài viết ghi rõ quyền của mình. Dưới đây là các quyền được dùng ở bảo tàng này.",
        "Every picture and every text states its own rights. These are the ones used in this museum.",
    ),
    "rights_used_by": ("dùng cho {count} tư liệu", "used for {count} items"),
    "rights_used_by_one": ("dùng cho 1 tư liệu", "used for 1 item"),
    "rights_default": ("Mặc định của bảo tàng", "The museum's default"),
    "rights_statement": ("Đọc toàn văn", "Read the statement"),
    "rights_how": (
        "Muốn dùng lại, xin ghi tên tác giả hoặc nơi giữ, tên bảo tàng, địa chỉ trang và quyền ghi dưới ảnh.",
        "To reuse something, give its author or holder, the museum, the page's address and the rights stated under it.",
    ),
    # ways on
    "not_found": ("Không tìm thấy trang", "Page not found"),
    "not_found_text": (
        "Địa chỉ này không có trong bảo tàng. Có thể trang đã đổi tên hoặc địa chỉ gõ chưa đúng.",
        "The museum has no page at this address. It may have been renamed, or the address mistyped.",
    ),
    "way_on": ("Đi tiếp", "Where to go from here"),
    "withdrawn": ("Hồ sơ đã rút khỏi trang", "This record has been withdrawn"),
    "withdrawn_day": ("Ngày rút", "Withdrawn on"),
    "withdrawn_reason": ("Lý do", "Reason"),
    "withdrawn_text": (
        "Địa chỉ này được giữ lại để các liên kết cũ không bị hỏng. Nội dung hồ sơ không còn được công bố.",
        "This address is kept so that old links still lead somewhere. The record itself is no longer published.",
    ),
    "moved": ("Trang đã chuyển địa chỉ", "This page has moved"),
    "moved_to": ("Địa chỉ mới", "Its new address"),
}

LANGUAGES: Final = ("vi", "en")
"""The languages the interface speaks."""


def _of(place: int) -> Mapping[str, str]:
    return MappingProxyType({key: words[place] for key, words in _WORDS.items()})


_BY_LANGUAGE: Final = {language: _of(place) for place, language in enumerate(LANGUAGES)}


def words(language: str) -> Mapping[str, str]:
    """All words of the interface in `language`; English for a language the interface does not speak."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0], _BY_LANGUAGE["en"])


def both(key: str) -> Text:
    """One message in every language of the interface; raises KeyError for a key that is not there."""
    return Text(dict(zip(LANGUAGES, _WORDS[key], strict=True)))


def unknown(reason: Unknown) -> Text:
    """The words for a value that is stated to be missing."""
    return both(f"unknown_{reason.value}")


def language_name(language: str) -> str:
    """A language's own name, for the switch; its code where the interface has no name for it."""
    names = _WORDS.get(f"language_{language}")
    return names[0] if names else language
