"""What pages and manifests say of sounds, films and 3D models."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "captions_in": ("Phụ đề ({language})", "Captions ({language})"),
    "chapters_in": ("Các đoạn ({language})", "Chapters ({language})"),
    "transcript_in": ("Lời ghi lại ({language})", "Transcript ({language})"),
    "recording_chapters": ("Các đoạn", "Chapters"),
    "recording_wordless": ("Không có lời.", "Nothing is said in it."),
    "recording_without_words": ("Chưa có lời ghi lại.", "Its words have not been written down yet."),
    "recording_keep": ("Tải tệp về", "Download the file"),
    "recording_play_from": ("Phát từ {time}", "Play from {time}"),
    "recording_copy_moment": ("Sao chép liên kết đến đoạn đang phát", "Copy a link to this moment"),
    "recording_moment_copied": ("Đã sao chép liên kết đến {time}.", "The link to {time} is copied."),
    "recording_moment_failed": ("Chưa sao chép được. Liên kết: {link}", "It could not be copied. The link: {link}"),
    "recording_in_no_browser": (
        "Trình duyệt này không phát được. Hãy tải tệp về.",
        "This browser cannot play it. Download the file.",
    ),
    "model_open": ("Xem mô hình 3D", "Look at the 3D model"),
    "model_loading": ("Đang tải mô hình…", "Loading the model …"),
    "model_failed": (
        "Không mở được mô hình trên máy này. Có thể tải tệp về để mở bằng chương trình khác.",
        "The model cannot be shown here. The file can be downloaded and opened in another program.",
    ),
    "model_help": (
        "Kéo, hoặc dùng phím mũi tên, để xoay; chụm, lăn chuột, hoặc phím Page Up, Page Down để phóng to, thu nhỏ.",
        "Drag, or use the arrow keys, to turn it; pinch, scroll, or use Page Up and Page Down to zoom.",
    ),
    "model_weight": ("Tải {size} để xem.", "{size} to load."),
    "model_to_keep": ("Tệp mô hình 3D (GLB)", "The 3D model as a file (GLB)"),
    "model_seen_front": ("Nhìn từ phía trước", "Seen from the front"),
    "model_seen_back": ("Nhìn từ phía sau", "Seen from the back"),
    "model_seen_left": ("Nhìn từ bên trái", "Seen from the left"),
    "model_seen_right": ("Nhìn từ bên phải", "Seen from the right"),
    "model_seen_upper_front": ("Nhìn từ phía trước, trên cao", "Seen from the front, from above"),
    "model_seen_upper_back": ("Nhìn từ phía sau, trên cao", "Seen from the back, from above"),
    "model_seen_upper_left": ("Nhìn từ bên trái, trên cao", "Seen from the left, from above"),
    "model_seen_upper_right": ("Nhìn từ bên phải, trên cao", "Seen from the right, from above"),
    "model_seen_lower_front": ("Nhìn từ phía trước, dưới thấp", "Seen from the front, from below"),
    "model_seen_lower_back": ("Nhìn từ phía sau, dưới thấp", "Seen from the back, from below"),
    "model_seen_lower_left": ("Nhìn từ bên trái, dưới thấp", "Seen from the left, from below"),
    "model_seen_lower_right": ("Nhìn từ bên phải, dưới thấp", "Seen from the right, from below"),
}
