"""The words of search: its page, its box in the header, and what its script says (`search_…` goes to the browser)."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "find": ("Tìm kiếm", "Search"),
    "find_in_museum": ("Tìm trong bảo tàng", "Search the museum"),
    "find_words": ("Từ cần tìm", "Words to find"),
    "find_hint": (
        "Gõ có dấu hay không dấu đều được. Đặt cụm từ trong “ngoặc kép” để tìm đúng cụm; dấu trừ trước từ cần bỏ.",
        "Type with or without marks. “Quotes” find a phrase as it stands; a minus before a word leaves it out.",
    ),
    "find_description": (
        "Tìm hiện vật, trưng bày, địa danh, nhân vật, thuật ngữ và các trang thông tin của bảo tàng.",
        "Find objects, exhibitions, places, people, terms and pages of the museum.",
    ),
    "find_without_script": (
        "Tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Có thể tra theo vần chữ cái và theo các danh sách sau.",
        "Search needs JavaScript, which is off in this browser. These lists lead everywhere too.",
    ),
    "find_ways": ("Hoặc xem theo danh sách", "Or look through the lists"),
    # to the browser
    "search_go": ("Tìm", "Search"),
    "search_scene": ("Cảnh trong trưng bày", "Stop of an exhibition"),
    "search_page": ("Trang thông tin", "Page"),
    "search_results": ("Kết quả", "Results"),
    "search_count": ("{count} kết quả cho “{query}”", "{count} results for “{query}”"),
    "search_count_one": ("1 kết quả cho “{query}”", "1 result for “{query}”"),
    "search_loose": (
        "Không có bản ghi nào có đủ các từ. Đây là những bản ghi có một phần.",
        "No record has all of these words. These have some of them.",
    ),
    "search_none": ("Không tìm thấy gì cho “{query}”.", "Nothing found for “{query}”."),
    "search_none_filtered": (
        "Không có kết quả nào hợp với các lựa chọn. Bỏ bớt lựa chọn để thấy nhiều hơn.",
        "No result fits these choices. Take some away to see more.",
    ),
    "search_advice": (
        "Thử viết ngắn hơn, dùng tên khác, hoặc xem theo danh sách bên dưới.",
        "Try fewer words or another name, or look through the lists below.",
    ),
    "search_nearest": ("Có phải bạn tìm", "Did you mean"),
    "search_failed": (
        "Chưa tải được chỉ mục tìm kiếm. Kiểm tra kết nối rồi thử lại.",
        "The search index could not be loaded. Check the connection and try again.",
    ),
    "search_again": ("Thử lại", "Try again"),
    "search_waiting": ("Đang tìm…", "Searching…"),
    "search_more": ("Xem thêm kết quả", "More results"),
    "search_suggestions": ("Gợi ý", "Suggestions"),
    "search_suggested": (
        "{count} gợi ý. Dùng phím mũi tên để chọn.",
        "{count} suggestions. Use the arrow keys to choose.",
    ),
    "search_suggested_one": ("1 gợi ý. Dùng phím mũi tên để chọn.", "1 suggestion. Use the arrow keys to choose."),
    "search_suggested_none": ("Không có gợi ý.", "No suggestions."),
    "search_all": ("Xem cả {count} kết quả", "See all {count} results"),
    "search_all_one": ("Xem trang kết quả", "See the page of results"),
    "search_filters": ("Lọc kết quả", "Narrow the results"),
    "search_kind": ("Loại", "Kind"),
    "search_collection": ("Sưu tập", "Collection"),
    "search_period": ("Thời gian", "Period"),
    "search_any": ("Tất cả", "All"),
    "search_pictured": ("Chỉ bản ghi có hình", "Only with a picture"),
    "search_clear": ("Bỏ mọi lựa chọn", "Clear all choices"),
    "search_century": ("Thế kỷ {number}", "Century {number}"),
    "search_century_bce": ("Thế kỷ {number} TCN", "Century {number} BCE"),
}
