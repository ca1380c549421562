"""Looking closely: the viewer's controls, links to details, layers, and two artifacts side by side.

The keys that begin with `look_` go to the viewer (pages/looking_files.py), so that the script says nothing of its own.
"""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "closer": ("Xem kỹ", "Look closely"),
    "closer_title": ("Xem kỹ: {title}", "A closer look: {title}"),
    "closer_close": ("Đóng", "Close"),
    "closer_failed": (
        "Chưa tải được phần phóng to. Đây là ảnh tĩnh.",
        "Zooming could not be loaded. This is the still picture.",
    ),
    # the viewer
    "look_in": ("Phóng to", "Zoom in"),
    "look_out": ("Thu nhỏ", "Zoom out"),
    "look_home": ("Toàn ảnh", "Whole picture"),
    "look_turn": ("Xoay", "Rotate"),
    "look_full": ("Toàn màn hình", "Full screen"),
    "look_less": ("Thôi toàn màn hình", "Leave full screen"),
    "look_share": ("Liên kết tới chi tiết này", "Link to this detail"),
    "look_layers": ("Lớp ảnh", "Layers"),
    "look_over": ("Lớp phủ lên", "Layer on top"),
    "look_under": ("Lớp dưới", "Layer below"),
    "look_opacity": ("Độ đậm của lớp phủ", "Opacity of the layer on top"),
    "look_previous": ("Ảnh trước", "Previous picture"),
    "look_next": ("Ảnh sau", "Next picture"),
    "look_pages": ("Các ảnh", "Pictures"),
    "look_page": ("Ảnh {number}", "Picture {number}"),
    "look_of": ("{number} / {count}", "{number} of {count}"),
    "look_canvas": ("Ảnh phóng to được: {title}", "Zoomable picture: {title}"),
    "look_keys": (
        "Phím + và − để phóng to, thu nhỏ; mũi tên để di chuyển; 0 xem toàn ảnh; R xoay; F toàn màn hình; Esc đóng.",
        "Keys: + and − zoom, arrows move, 0 shows the whole picture, R rotates, F is full screen, Esc closes.",
    ),
    "look_help": ("Phím tắt", "Keys"),
    "look_scale": ("Thước tỉ lệ: vạch này dài {length}", "Scale bar: this line is {length} long"),
    "look_remote": (
        "Ảnh này nằm ở máy chủ {host}, không ở bảo tàng này. Xem ảnh thì máy bạn sẽ hỏi máy chủ ấy, và cần có mạng.",
        "This picture is on the server {host}, not in this museum. Seeing it asks that server, and needs a connection.",
    ),
    "look_remote_load": ("Tải ảnh từ {host}", "Load the picture from {host}"),
    "look_missing": (
        "Có mảnh ảnh chưa tải được; phần ấy còn mờ.",
        "Parts of the picture could not be loaded and stay blurred.",
    ),
    # links
    "look_pass_on": ("Mã QR và in chi tiết này", "QR code, and print this detail"),
    "look_copy_link": ("Sao chép liên kết tới chi tiết này", "Copy link to this detail"),
    "look_copy_page": ("Sao chép liên kết tới trang này", "Copy link to this page"),
    "look_copy_state": (
        "Sao chép liên kết dạng IIIF Content State",
        "Copy the link as IIIF Content State",
    ),
    "look_state_note": (
        "Trình xem IIIF nào đọc được Content State cũng mở đúng chi tiết này.",
        "Any IIIF viewer that reads Content State opens this very detail.",
    ),
    "look_copied": ("Đã sao chép", "Copied"),
    "look_copy_failed": ("Trình duyệt không cho sao chép; hãy chọn và chép tay.", "Copying was refused; copy by hand."),
    "look_compare": ("So sánh với ảnh khác", "Compare with another picture"),
    # side by side
    "compare": ("So sánh", "Compare"),
    "compare_with": ("So sánh với hiện vật khác", "Compare with another artifact"),
    "compare_intro": (
        "Đặt hai ảnh cạnh nhau, phóng to cùng lúc.",
        "Put two pictures side by side and zoom into both at once.",
    ),
    "compare_plain": (
        "Phần đặt cạnh nhau cần JavaScript. Không có thì mở mỗi hiện vật trong một cửa sổ, từ các sưu tập dưới đây.",
        "Side by side needs JavaScript. Without it, open each artifact in a window of its own, from its collection.",
    ),
    "compare_choose": ("Chọn ảnh để so sánh", "Choose pictures to compare"),
    "compare_collections": ("Sưu tập có ảnh", "Collections with pictures"),
    "look_left": ("Bên trái", "On the left"),
    "look_right": ("Bên phải", "On the right"),
    "look_choose": ("Chọn ảnh", "Choose a picture"),
    "look_choose_from": ("Sưu tập", "Collection"),
    "look_other": ("Đổi ảnh", "Choose another"),
    "look_swap": ("Đổi bên", "Swap sides"),
    "look_together": ("Phóng to cùng nhau", "Zoom together"),
    "look_true": ("Cùng tỉ lệ thật", "At the same true scale"),
    "look_view": ("Xem hồ sơ", "View the record"),
    "look_gone": ("Không tìm thấy ảnh này trong bảo tàng.", "The museum has no such picture."),
}
