"""Documents of many pages, PDFs, layered pictures and pictures on other institutions' servers."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "document_contents": ("Mục lục", "Contents"),
    "document_page": ("Trang {page}", "Page {page}"),
    "page_of_document": ("Trang {page} của “{title}”", "Page {page} of “{title}”"),
    "pdf_files": ("Tệp PDF", "PDF"),
    "pdf_download": ("Tải về: {name} (PDF, {size})", "Download: {name} (PDF, {size})"),
    "pdf_pages": ("{count} trang.", "{count} pages."),
    "pdf_pages_one": ("1 trang.", "1 page."),
    "pdf_pages_shown": (
        "{count} trang; trang này hiện {shown} trang. Xem đủ trong tệp hoặc bằng nút xem kỹ.",
        "{count} pages, of which this page shows {shown}. All are in the file, and in the closer look.",
    ),
    "pdf_cleaned": (
        "Bản tải về không kèm tên người soạn, ngày giờ hay ghi chú ẩn.",
        "The copy offered holds no author's name, times or hidden notes.",
    ),
    "layer_same_view": ("Cùng khung hình, lớp khác", "The same view, another layer"),
    "remote_from": ("Ảnh lưu ở", "Picture kept at"),
    "remote_says": ("Ảnh này nằm trên máy chủ {host}.", "This picture is on the server {host}."),
    "remote_nothing_loaded": (
        "Trang này chưa tải gì từ máy chủ ấy. Khi bạn xem ảnh, máy chủ ấy biết địa chỉ mạng của bạn; không có mạng thì "
        "không xem được.",
        "Nothing has been loaded from it. If you open the picture, that server learns your network address; without a "
        "connection it cannot be seen.",
    ),
    "remote_link": ("Mở ảnh ở {host}", "Open the picture at {host}"),
    "remote_homepage": ("Trang của đơn vị giữ ảnh", "The page of the institution that keeps it"),
    "remote_manifest": ("Manifest IIIF của ảnh", "IIIF manifest of the picture"),
    "remote_rights": ("Đơn vị ấy ghi", "That institution states"),
}
