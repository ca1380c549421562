"""Inscriptions, Chinese and Nôm characters, and the font they are shown in."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

KINDS: list[Kind] = [
    warning(
        "inscription-lines-unlike",
        title={
            "vi": "Các lớp của văn khắc lệch số dòng",
            "en": "Layers of an inscription with unlike numbers of lines",
        },
        message={
            "vi": "Các lớp không cùng số dòng ({layers}); ghép theo thứ tự được {lines} dòng, dòng thiếu để trống.",
            "en": "The layers have unlike numbers of lines ({layers}); set side by side in order they make {lines}, "
            "with gaps.",
        },
        hint={
            "vi": "Sửa cho mỗi lớp đủ số dòng; dòng không có gì thì để một dòng trống ở đúng chỗ.",
            "en": "Give every layer as many lines; leave an empty line where a layer has nothing.",
        },
        why={
            "vi": "Lệch một dòng thì mọi dòng sau đứng cạnh lời dịch của dòng khác.",
            "en": "One line too few, and all that follow stand beside the translation of another.",
        },
    ),
    warning(
        "inscription-region-without-picture",
        title={"vi": "Vùng của dòng chữ nhưng không có ảnh", "en": "A region of a line, but no picture"},
        message={
            "vi": "Dòng {line} ghi vùng trên ảnh, nhưng {artifact} không có ảnh ấy để hiện.",
            "en": "Line {line} names a region, but {artifact} has no such picture to show it on.",
        },
        hint={
            "vi": "Thêm ảnh cho hiện vật, chọn ảnh bằng media:, hoặc bỏ region: cho tới khi có ảnh.",
            "en": "Add the picture, choose one with media:, or take region: out until there is one.",
        },
        why={
            "vi": "Vùng chỉ có nghĩa trên một tấm ảnh; chữ vẫn được công bố.",
            "en": "A region means nothing without its picture; the words are published all the same.",
        },
    ),
    warning(
        "inscription-reviewed-by-transcriber",
        title={"vi": "Người hiệu đính là người phiên âm", "en": "A reviewer who is the transcriber"},
        message={
            "vi": "“{name}” vừa là người phiên âm, dịch, vừa là người hiệu đính của {artifact}.",
            "en": "“{name}” is both transcriber and reviewer of {artifact}.",
        },
        hint={
            "vi": "Nhờ người khác soát lại, hoặc bỏ reviewer: cho tới khi có.",
            "en": "Ask somebody else to go over it, or take reviewer: out until somebody has.",
        },
        why={
            "vi": "Chữ Hán-Nôm dễ đọc nhầm; người thứ hai mới thấy.",
            "en": "Characters are easily misread, and a second pair of eyes finds it.",
        },
    ),
    warning(
        "han-nom-private-use",
        title={"vi": "Chữ Nôm theo mã riêng của phông cũ", "en": "Characters in a private code of an old font"},
        message={
            "vi": "{artifact} có chữ ở vùng mã dùng riêng: {codes}. Máy khác thấy ô trống hoặc chữ khác.",
            "en": "{artifact} holds characters of a private use area: {codes}. Other machines show boxes, or others.",
        },
        hint={
            "vi": "Các phông Nôm cũ (VNI-Nôm, Hán Nôm A) đặt chữ ở đây khi Unicode chưa có. Mở bằng phông cũ xem là "
            "chữ gì, gõ lại bằng bộ gõ Unicode; chữ chưa có mã thì tả bằng IDS, ví dụ ⿰口頂.",
            "en": "Old Nôm fonts (VNI-Nôm, Hán Nôm A) put characters here before Unicode had them. See in the old font "
            "what it is and type it in Unicode; describe one that has no code by an IDS, such as ⿰口頂.",
        },
        why={
            "vi": "Mã dùng riêng không có nghĩa chung: không tìm được, không đọc được, in ra ô trống.",
            "en": "A private code means nothing in common: it cannot be found, read or printed.",
        },
    ),
    warning(
        "han-nom-unassigned",
        title={"vi": "Mã chữ chưa có chữ nào", "en": "Code points that are no character"},
        message={
            "vi": "{artifact} có mã chưa được Unicode gán chữ: {codes}.",
            "en": "{artifact} holds code points that Unicode has given no character: {codes}.",
        },
        hint={
            "vi": "Gõ lại chữ ấy; chữ chưa có mã thì tả bằng IDS, ví dụ ⿰口頂.",
            "en": "Type the character again; describe one that has no code by an IDS, such as ⿰口頂.",
        },
        why={
            "vi": "Không phông nào vẽ được chúng.",
            "en": "No font can draw them.",
        },
    ),
    warning(
        "ids-broken",
        title={"vi": "Mô tả chữ (IDS) dở dang", "en": "A description of a character (IDS) that breaks off"},
        message={
            "vi": "{artifact} có mô tả chữ không trọn: “{ids}”.",
            "en": "{artifact} holds a description of a character that is not whole: “{ids}”.",
        },
        hint={
            "vi": "Sau ⿰ ⿱ ⿴… cần hai phần, sau ⿲ ⿳ cần ba phần: ⿰亻重, ⿱⿰木木土.",
            "en": "Two parts follow ⿰ ⿱ ⿴ …, three follow ⿲ ⿳: ⿰亻重, ⿱⿰木木土.",
        },
        why={
            "vi": "Thiếu một phần thì không biết mô tả hết ở đâu.",
            "en": "With a part missing nobody can tell where the description ends.",
        },
    ),
    warning(
        "han-nom-no-glyph",
        title={"vi": "Chữ không có trong phông", "en": "A character no font of ours has"},
        message={
            "vi": "Phông không có chữ {code} ({block}), dùng {count} lần; trang hiện mã chữ thay vì ô trống.",
            "en": "No font of ours has {code} ({block}), used {count} times; the page shows its code, not a box.",
        },
        hint={
            "vi": 'Trong mkdocs.yml, ghi cách hiện chữ ấy: glyphs: [{{character: "{char}", ids: ⿰…, '
            "description: …}}], kèm file: nếu có ảnh chữ; hoặc chọn phông có chữ ấy bằng han_nom_font:.",
            "en": 'In mkdocs.yml say how to show it: glyphs: [{{character: "{char}", ids: ⿰…, description: …}}], with '
            "file: where there is a picture of it; or choose a font that has it with han_nom_font:.",
        },
        why={
            "vi": "Người xem không được gặp ô trống ở chỗ có chữ.",
            "en": "No visitor should meet an empty box where a character is.",
        },
    ),
    warning(
        "han-nom-font-unusable",
        title={"vi": "Phông Hán-Nôm riêng không dùng được", "en": "The museum's own font cannot be used"},
        message={
            "vi": "Không dùng được phông “{file}”: {reason}. Trang dùng phông đi kèm phần mềm.",
            "en": "The font “{file}” cannot be used: {reason_en}. The one that comes along is used instead.",
        },
        hint={
            "vi": "Ghi đường dẫn tới một tệp .ttf, .otf hoặc .ttc trong thư mục bảo tàng, không quá 64 MB.",
            "en": "Name a .ttf, .otf or .ttc file inside the museum's folder, of 64 MB at most.",
        },
        why={
            "vi": "Phông hỏng hay không được phép nhúng thì không thể đưa lên trang.",
            "en": "A broken font, or one that may not be embedded, cannot be published.",
        },
    ),
    warning(
        "glyph-picture-unusable",
        title={"vi": "Ảnh chữ không dùng được", "en": "A picture of a character that cannot be used"},
        message={
            "vi": "Không dùng được ảnh “{file}” của chữ “{text}”: {reason}.",
            "en": "The picture “{file}” of “{text}” cannot be used: {reason_en}.",
        },
        hint={
            "vi": "Ghi đường dẫn tới một ảnh PNG, JPEG hoặc WebP trong thư mục bảo tàng.",
            "en": "Name a PNG, JPEG or WebP picture inside the museum's folder.",
        },
        why={
            "vi": "Không có ảnh thì trang hiện mô tả IDS hoặc mã chữ.",
            "en": "Without it the page shows the description or the code of the character.",
        },
    ),
]
