"""Keeping exhibitions on a phone or computer, to be read without a network."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "offline": ("Xem khi không có mạng", "Read without a network"),
    "offline_intro": (
        "Lưu từng trưng bày vào điện thoại hay máy tính này: các trang, ảnh để xem và những hiện vật trong trưng bày. "
        "Không lưu gì khi bạn chưa bấm nút.",
        "Save exhibitions one by one on this phone or computer: their pages, the pictures and the objects they show. "
        "Nothing is saved before you press a button.",
    ),
    "offline_not_here": (
        "Trình duyệt này không lưu trang được, hoặc bạn đang mở bảo tàng từ thư mục (khi đó không cần lưu).",
        "This browser cannot save pages, or you opened the museum from a folder (which needs no saving).",
    ),
    "offline_missing": (
        "Không có mạng, và trang bạn vừa mở chưa được lưu. Những gì đã lưu ở dưới đây.",
        "There is no network, and the page you opened has not been saved. What has been saved is below.",
    ),
    "offline_save": ("Lưu để xem ngoại tuyến ({size})", "Save to read offline ({size})"),
    "offline_tiles": ("kèm ảnh phóng to (thêm {size})", "with the pictures for zooming ({size} more)"),
    "offline_saving": ("Đang lưu: {percent} %", "Saving: {percent}%"),
    "offline_saved": ("Đã lưu để xem ngoại tuyến.", "Saved to read offline."),
    "offline_outdated": ("Đã lưu, nhưng nay có bản mới.", "Saved, but there is a newer version."),
    "offline_again": ("Lưu bản mới ({size})", "Save the new version ({size})"),
    "offline_failed": (
        "Không lưu được. Hãy thử lại khi mạng khỏe hơn hoặc máy còn chỗ trống.",
        "Saving failed. Try again with a better network or more free space.",
    ),
    "offline_remove": ("Xóa bản đã lưu", "Remove the saved copy"),
    "offline_removed": ("Đã xóa bản đã lưu.", "The saved copy has been removed."),
    "offline_all": ("Mọi trưng bày có thể lưu", "All exhibitions that can be saved"),
    "megabytes": ("{number} MB", "{number} MB"),
}
