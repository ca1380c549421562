"""The fields of sound, film and 3D models: what goes with them for whoever cannot hear, see, or load them."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import make

FIELDS: Final = (
    make(
        "captions",
        "text",
        ("Phụ đề", "Captions"),
        (
            "Tệp phụ đề WebVTT (.vtt) hoặc .srt cho mỗi ngôn ngữ; KHONG_AP_DUNG khi không có lời.",
            "A file of captions, WebVTT (.vtt) or .srt, for each language; not_applicable where nothing is said.",
        ),
        example="{vi: hat_1.vi.vtt, en: hat_1.en.vtt}",
    ),
    make(
        "chapters",
        "text",
        ("Các đoạn", "Chapters"),
        (
            "Tệp WebVTT nêu từng đoạn của âm thanh, phim: giờ bắt đầu, giờ hết, tên đoạn.",
            "A WebVTT file with the parts of a sound or film: when each begins and ends, and its name.",
        ),
        example="{vi: hat_1.chapters.vi.vtt}",
    ),
    make(
        "transcript",
        "text",
        ("Lời ghi lại", "Transcript"),
        (
            "Lời đã ghi lại, hoặc tên tệp .txt; có phụ đề thì không cần. KHONG_AP_DUNG khi không có lời.",
            "The words written down, or a .txt file; not needed beside captions. not_applicable where nothing is said.",
        ),
        example="{vi: hat_1.vi.txt}",
    ),
    make(
        "poster",
        "plain",
        ("Ảnh chờ", "Poster"),
        (
            "Tệp ảnh đứng thay phim, âm thanh, mô hình 3D cho đến khi người xem bấm mở.",
            "A picture that stands for the film, sound or 3D model until a visitor asks for it.",
        ),
        example="hat_1.jpg",
    ),
)
