"""The words of the handbook's generated pages, and which problems stand on which of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hyplan_museum.museum import Text

LANGUAGES: Final = ("vi", "en")

GROUPS: Final[Mapping[str, tuple[Text, tuple[str, ...]]]] = {
    "files": (Text.of(vi="tệp, YAML và mã chữ", en="files, YAML and encodings"), ("files", "yaml", "text")),
    "records": (Text.of(vi="bản ghi", en="records"), ("records", "checks", "han_nom")),
    "tables": (Text.of(vi="bảng CSV", en="CSV tables"), ("tables",)),
    "dates": (Text.of(vi="niên đại", en="dates"), ("dates",)),
    "pictures": (
        Text.of(vi="ảnh và tư liệu số", en="pictures and media"),
        ("media", "pictures", "documents", "recordings"),
    ),
    "exhibits": (Text.of(vi="trưng bày", en="exhibits"), ("exhibits",)),
    "site": (Text.of(vi="trang và xuất bản", en="the site and publishing"), ("hosts", "publishing")),
}
"""Page of the reference → its title, and the modules of the catalogue whose problems it explains."""

WORDS: Final = {
    "vi": {
        "generated": "Trang này sinh ra từ chính phần mềm, nên luôn khớp với bản bạn đang dùng.",
        "problems": "Mọi vấn đề", "problems of": "Vấn đề: ",
        "code": "Mã", "severity": "Mức", "title": "Vấn đề", "error": "lỗi",
        "warning": "cảnh báo", "message": "Thông báo", "hint": "Cách sửa", "why": "Vì sao",
        "problems intro": (
            "`hyplan check` chỉ ra từng chỗ sai bằng một mã không bao giờ đổi. *Lỗi*: bản ghi không công bố được như "
            "ý, trang giữ nguyên như lần dựng trước. *Cảnh báo*: vẫn công bố, trừ phần có vấn đề. "
            "`hyplan explain MÃ` in lời giải thích như ở đây."
        ),
        "commands": "Các lệnh",
        "commands intro": (
            "Mọi lệnh chạy trong thư mục bảo tàng hoặc thư mục con của nó. `--help` sau một lệnh in lại phần của "
            "lệnh ấy."
        ),
        "options": "Tùy chọn", "default": "không ghi thì là",
        "json": "JSON của `hyplan check`",
        "json intro": (
            "`hyplan check --format json` in một danh sách, mỗi vấn đề một mục. Khóa mới có thể được thêm vào cuối; "
            "không khóa nào bị đổi tên hay bỏ đi."
        ),
        "key": "Khóa", "meaning": "Nghĩa",
        "settings": "Các cài đặt",
        "settings intro": (
            "Mọi cài đặt nằm trong `mkdocs.yml`. `site_name` là tên bảo tàng, `site_url` là địa chỉ; các tùy chọn dưới "
            "đây nằm trong khối `hyplan-museum` của `plugins`."
        ),
        "rights": "Quyền sử dụng", "rights intro": (
            "Tên ngắn dùng được ở mọi trường `rights`; viết hoa hay thường đều được. Một địa chỉ http cũng được nhận."
        ),
        "name": "Tên ngắn", "shown": "Hiện trên trang",
        "kinds": "Loại hình có sẵn",
        "kinds intro": "Không ghi `kind` thì là `{kind}`. Các từ ở cột cuối cũng được nhận.",
        "also": "Từ khác",
    },
    "en": {
        "generated": "This page is made from the program itself, so it always fits the version you use.",
        "problems": "Every problem", "problems of": "Problems: ",
        "code": "Code", "severity": "Rank", "title": "Problem", "error": "error",
        "warning": "warning", "message": "Message", "hint": "What to do", "why": "Why",
        "problems intro": (
            "`hyplan check` names each mistake by a code that never changes. *Error*: the record cannot be published "
            "as meant, and the site stays as the last build left it. *Warning*: it is published without the part "
            "concerned. "
            "`hyplan explain CODE --lang en` prints what is said here."
        ),
        "commands": "Commands",
        "commands intro": (
            "Every command runs in the museum's folder or one below it. `--help` after a command prints its part of "
            "this page."
        ),
        "options": "Options", "default": "otherwise",
        "json": "The JSON of `hyplan check`",
        "json intro": (
            "`hyplan check --format json` prints a list with one object a problem. New keys may be added at the end; "
            "none is renamed or taken away."
        ),
        "key": "Key", "meaning": "Meaning",
        "settings": "Settings",
        "settings intro": (
            "All settings are in `mkdocs.yml`. `site_name` is the museum's name, `site_url` its address; the options "
            "below stand in the block `hyplan-museum` of `plugins`."
        ),
        "rights": "Rights", "rights intro": (
            "Short names for every field `rights`, in capitals or not. An http address is accepted too."
        ),
        "name": "Short name", "shown": "Shown as",
        "kinds": "Kinds that are known",
        "kinds intro": "Without `kind` it is `{kind}`. The words of the last column count too.",
        "also": "Other words",
    },
}  # fmt: skip

JSON_KEYS: Final = {
    "code": ("mã cố định của loại vấn đề", "the permanent code of the kind of problem"),
    "severity": ("`error` (lỗi) hoặc `warning` (cảnh báo)", "`error` or `warning`"),
    "file": (
        "đường dẫn của tệp, tính từ thư mục bảo tàng, dùng dấu `/`",
        "the file's path from the museum's folder, with `/`",
    ),
    "line": ("dòng, từ 1; 0 khi chỉ biết tệp", "the line, from 1; 0 where only the file is known"),
    "column": (
        "cột, từ 1, tính theo ký tự; 0 khi chỉ biết dòng",
        "the column, from 1, in characters; 0 where only the line is known",
    ),
    "field": (
        "đường đi tới trường, như `media.2.alt.vi`; hoặc chuỗi rỗng",
        "the path of the field, such as `media.2.alt.vi`, or an empty string",
    ),
    "message": ("điều tìm thấy, `{vi, en}`", "what was found, `{vi, en}`"),
    "hint": ("việc cần làm, `{vi, en}`", "what to do, `{vi, en}`"),
}
"""Key of an object in the JSON → what it means, in Vietnamese and English."""
