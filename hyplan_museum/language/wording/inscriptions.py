"""The words of inscriptions, and of characters that fonts or Unicode lack."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "inscription": ("Văn khắc", "Inscription"),
    "inscription_line": ("Dòng", "Line"),
    "inscription_text": ("Nguyên văn", "Original text"),
    "inscription_reading": ("Phiên âm", "Reading"),
    "inscription_translation": ("Dịch nghĩa", "Translation"),
    "inscription_ruby": ("Âm đọc trên từng chữ", "Readings above the characters"),
    "inscription_show": ("Hiện:", "Show:"),
    "inscription_spot": ("Dòng {line} trên ảnh", "Line {line} on the picture"),
    "ids_described": (
        "Chữ chưa có mã Unicode: ký hiệu đầu cho biết cách ghép, sau đó là các phần của chữ.",
        "A character that Unicode lacks: the first sign tells how the parts after it are put together.",
    ),
    "glyph_missing": (
        "Chữ này không có trong phông của trang: hiện mã Unicode của chữ.",
        "The page’s font has no such character: its code in Unicode is shown.",
    ),
    "stand_ins": ("Chữ được hiện bằng cách khác:", "Characters shown in another way:"),
}
