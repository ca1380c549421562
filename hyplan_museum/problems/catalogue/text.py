"""Text that was damaged on its way here: old Vietnamese fonts, wrong encodings, lost letters."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error, warning

KINDS: list[Kind] = [
    warning(
        "text-old-font",
        title={"vi": "Chữ gõ bằng phông cũ", "en": "Text typed in an old font"},
        message={
            "vi": "“{text}” được gõ bằng phông cũ ({kind}); đã đọc là “{repaired}”.",
            "en": "“{text}” was typed in an old font ({kind}); it was read as “{repaired}”.",
        },
        hint={
            "vi": "Hãy gõ lại bằng Unicode (hoặc chép dòng đã đọc ở trên) rồi so lại với bản gốc, nhất là chữ hoa.",
            "en": "Type it again in Unicode (or copy the reading above) and compare it with the original, capitals "
            "above all.",
        },
        why={
            "vi": "Phông .VnTime (TCVN3) và VNI dùng mã riêng; máy khác không có phông ấy chỉ thấy ký tự lạ.",
            "en": "The .VnTime (TCVN3) and VNI fonts use codes of their own; any machine without them shows odd signs.",
        },
    ),
    warning(
        "text-wrong-encoding",
        title={"vi": "Chữ bị đọc sai bảng mã", "en": "Text read in the wrong encoding"},
        message={
            "vi": "“{text}” bị sai bảng mã; đã đọc là “{repaired}”.",
            "en": "“{text}” was saved in the wrong encoding; it was read as “{repaired}”.",
        },
        hint={
            "vi": "Hãy sửa lại dòng này trong tệp; khi lưu từ Excel, chọn “CSV UTF-8”.",
            "en": "Put the line right in the file; when saving from Excel choose “CSV UTF-8”.",
        },
        why={
            "vi": "Tệp được lưu bằng một bảng mã rồi mở bằng bảng mã khác, nên mỗi chữ có dấu thành hai ba ký tự lạ.",
            "en": "The file was saved in one encoding and opened in another, so every marked letter became two or "
            "three signs.",
        },
    ),
    error(
        "text-letters-lost",
        title={"vi": "Chữ có dấu đã mất thành dấu hỏi", "en": "Marked letters were lost and became question marks"},
        message={
            "vi": "“{text}”: các chữ có dấu đã bị mất, chỉ còn dấu “?”.",
            "en": "“{text}”: the letters with marks are lost, only “?” is left.",
        },
        hint={
            "vi": "Không khôi phục được từ tệp này. Hãy mở bản gốc và lưu lại: trong Excel chọn Lưu dạng “CSV UTF-8”.",
            "en": "They cannot be brought back from this file. Open the original and save it again: in Excel choose "
            "“CSV UTF-8”.",
        },
        why={
            "vi": "Dạng “CSV (Comma delimited)” của Excel không chứa được chữ Việt và thay mỗi chữ bằng “?”.",
            "en": "Excel's “CSV (Comma delimited)” cannot hold Vietnamese letters and writes “?” for each.",
        },
    ),
]
