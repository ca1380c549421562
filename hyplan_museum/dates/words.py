"""The words of dates, Vietnamese and English: every phrase the reader knows, and what it is.

A phrase is matched by the sound of its syllables, so that hòa/hoà, Kỷ/Kỉ and quý/quí are one; a text typed wholly
without diacritics is matched without them.
"""

from __future__ import annotations

# kind → value → phrases, parted by "|". The kinds are the terminals of grammar.py.
PHRASES: tuple[tuple[str, object, str], ...] = (
    ("APPROX", None, "khoảng|k|vào khoảng|khoảng chừng|ước|ước chừng|ước tính|ước khoảng|chừng|độ|khoảng độ"),
    ("APPROX", None, "c|ca|circa|cca|about|around|approximately|approx|roughly|estimated"),
    (
        "UNCERTAIN",
        None,
        "nghi vấn|nghi ngờ|suy đoán|đoán|phỏng đoán|có lẽ|có thể|chưa chắc|không chắc|đối chiếu",
    ),
    ("UNCERTAIN", None, "cần kiểm chứng|cần đối chiếu|tương truyền|tương truyền là|theo truyền thuyết"),
    ("UNCERTAIN", None, "probably|possibly|perhaps|presumably|maybe|uncertain|questionable|said to be"),
    ("UNCERTAIN", None, "doubtful|conjecture|conjectural|conjectured|to be checked|to be verified|unverified"),
    (
        "UNCERTAIN",
        None,
        "không rõ|chưa rõ|chưa xác định|không rõ niên đại|chưa rõ niên đại|undated|no date|date not known",
    ),
    ("UNCERTAIN", "source", "một nguồn|theo một nguồn|one source"),
    ("SOURCE", None, "theo nguồn|theo tài liệu|theo sách|theo gia phả|theo thần phả|theo hồ sơ|theo bia|theo"),
    ("SOURCE", None, "according to"),
    ("DISPUTED", None, "tranh cãi|còn tranh cãi|tranh luận|còn tranh luận|chưa thống nhất|disputed"),
    ("INFERRED", None, "suy ra|tính ra|inferred|deduced"),
    (
        "ALTERNATIVE",
        None,
        "nguồn khác|nguồn khác ghi|có nguồn|có nguồn ghi|có nguồn nói|các nguồn khác ghi|có sách ghi",
    ),
    (
        "ALTERNATIVE",
        None,
        "tài liệu khác|tài liệu khác ghi|có tài liệu|có tài liệu ghi|có thuyết|thuyết khác|có người cho là",
    ),
    ("ALTERNATIVE", None, "another source|other sources|other sources say|another source says|one source says"),
    ("OR", None, "hoặc|hoặc là|hay|hay là|or|either"),
    ("AND", None, "và|and|cùng"),
    ("TO", None, "đến|tới|cho đến|cho tới|đến khoảng|sang|to|until|till|through|thru|up to"),
    ("NOW", None, "nay|hiện nay|ngày nay|hiện tại|bây giờ|present|the present|today|now|present day|the present day"),
    ("SINCE", None, "từ|kể từ|bắt đầu từ|có từ|có niên đại từ|from|dating from|dates from|dating to"),
    ("ONWARD", None, "kể từ năm|since|onwards|onward|trở đi|trở về sau"),
    ("BEFORE", None, "trước|không muộn hơn|không quá|muộn nhất|chậm nhất|muộn nhất là"),
    ("BEFORE", None, "before|prior to|no later than|not later than|by"),
    ("AFTER", None, "sau|không sớm hơn|after|no earlier than|not before|sớm nhất|sớm nhất là|post"),
    ("BETWEEN", None, "between"),
    ("BCE", None, "TCN|tr CN|trước CN|trước Công nguyên|trước công lịch|trước Tây lịch|trước Thiên chúa"),
    ("BCE", None, "bc|bce|b c|b c e|before christ|before the common era"),
    ("CE", None, "SCN|sau CN|sau Công nguyên|Công nguyên|sau công lịch|Tây lịch|ad|ce|a d|c e|anno domini"),
    ("CENTURY", None, "thế kỷ|thế kỷ thứ|tk|các thế kỷ|century|centuries|cent"),
    ("MILLENNIUM", None, "thiên niên kỷ|thiên niên kỷ thứ|millennium|millennia"),
    (
        "DECADES",
        None,
        "những năm|các năm|thập niên|thập kỷ|những thập niên|những thập kỷ|trong những năm|vào những năm",
    ),
    ("DECADES", None, "decade of the"),
    ("YEAR", None, "năm|year|niên|the year|năm dương lịch"),
    ("FIRST", None, "nguyên niên|năm đầu|năm đầu tiên|first year"),
    ("TH", None, "thứ|đệ"),
    ("LONG", None, "vạn vạn niên chi|vạn vạn niên|muôn muôn năm|vạn niên chi"),
    ("DAY", None, "ngày|nhật|day|days"),
    ("LUNARDAY", 0, "mồng|mùng|sơ|ngày mồng|ngày mùng"),
    ("LUNARDAY", 15, "rằm|ngày rằm|vọng nhật"),
    ("LUNARDAY", 1, "sóc nhật"),
    ("MONTH", None, "tháng|nguyệt"),
    ("LUNARMONTH", 1, "tháng Giêng|Giêng|chính nguyệt|mạnh xuân"),
    ("LUNARMONTH", 2, "trọng xuân"),
    ("LUNARMONTH", 3, "quý xuân"),
    ("LUNARMONTH", 4, "mạnh hạ"),
    ("LUNARMONTH", 5, "trọng hạ"),
    ("LUNARMONTH", 6, "quý hạ"),
    ("LUNARMONTH", 7, "mạnh thu"),
    ("LUNARMONTH", 8, "trọng thu"),
    ("LUNARMONTH", 9, "quý thu"),
    ("LUNARMONTH", 10, "mạnh đông"),
    ("LUNARMONTH", 11, "trọng đông"),
    ("LUNARMONTH", 12, "tháng Chạp|Chạp|quý đông|lạp nguyệt"),
    ("LEAP", None, "nhuận|tháng nhuận|leap|leap month"),
    (
        "LUNAR",
        None,
        "âm lịch|ÂL|al|âm|lịch âm|lịch ta|lunar|lunar calendar|of the lunar calendar|in the lunar calendar",
    ),
    ("LUNAR", None, "lunar month|of the lunar month"),
    ("SOLAR", None, "dương lịch|dl|lịch dương|tức|tức là|tức ngày|tức năm|i e|solar calendar"),
    ("FEAST", (15, 8), "Trung thu|Tết Trung thu|mid-autumn festival"),
    ("FEAST", (1, 1), "Tết Nguyên đán|Tết Cả"),
    ("FEAST", (5, 5), "Tết Đoan Ngọ"),
    ("SEASON", 21, "mùa xuân|spring"),
    ("SEASON", 22, "mùa hè|mùa hạ|summer"),
    ("SEASON", 23, "mùa thu|autumn"),
    ("SEASON", 24, "mùa đông|winter"),
    (
        "PART",
        "early",
        "đầu|những năm đầu|những năm đầu của|những thập niên đầu|sơ kỳ|buổi đầu|early|beginning of|start of",
    ),
    ("PART", "mid", "giữa|vào giữa|những năm giữa|trung kỳ|mid|middle|middle of|the middle of"),
    (
        "PART",
        "late",
        "cuối|những năm cuối|những năm cuối của|những thập niên cuối|hậu kỳ|mạt kỳ|late|end of|the end of",
    ),
    ("PART", "half-1", "nửa đầu|nửa trước|nửa đầu của|first half|first half of|the first half of"),
    ("PART", "half-2", "nửa cuối|nửa sau|nửa cuối của|second half|second half of|the second half of|latter half of"),
    (
        "PART",
        "quarter-1",
        "phần tư đầu|phần tư thứ nhất|phần tư đầu của|first quarter|first quarter of|the first quarter of",
    ),
    ("PART", "quarter-2", "phần tư thứ hai|second quarter|second quarter of|the second quarter of"),
    ("PART", "quarter-3", "phần tư thứ ba|third quarter|third quarter of|the third quarter of"),
    (
        "PART",
        "quarter-4",
        "phần tư cuối|phần tư thứ tư|last quarter|last quarter of|fourth quarter|the last quarter of",
    ),
    ("PART", "third-1", "một phần ba đầu|first third|first third of"),
    ("PART", "third-3", "một phần ba cuối|last third|last third of"),
    ("EVENT", "made", "dựng|xây|xây dựng|lập|khởi dựng|tạo tác|đúc|khắc|tạc|chạm|khảm|thành lập|viết|soạn|biên soạn"),
    ("EVENT", "made", "vẽ|chế tác|dệt|thêu|làm|chụp|sản xuất"),
    ("EVENT", "made", "made|built|founded|established|created|carved|painted|drawn|written|composed|executed|produced"),
    ("EVENT", None, "dựng lại|xây lại|đúc lại|khắc lại|tạc lại|làm lại|khởi công|sửa|sửa chữa|phục dựng|phục chế"),
    ("EVENT", None, "trùng tu|đại trùng tu|tu sửa|tu bổ|tôn tạo|mở rộng|in lần đầu|in lại|tái bản|xuất bản|sao|chép"),
    ("EVENT", None, "sao chép|ban hành|ban|tìm thấy|phát hiện|khai quật|sưu tầm|tiếp nhận|hiến tặng|khánh thành"),
    ("EVENT", None, "hoàn thành|sinh|sinh ngày|sinh năm|mất|mất ngày|mất năm|xếp hạng|công nhận|ghi danh|khai trương"),
    (
        "EVENT",
        None,
        "published|first published|printed|reprinted|exhibited|engraved|cast|posthumous cast|recast|rebuilt",
    ),
    ("EVENT", None, "reconstructed|reconstruction|remade|replica|editioned replica|enlarged|enlarged version"),
    ("EVENT", None, "annotated|reproduced|repainted|signed|issued|reissued|restored|commissioned|completed|begun"),
    ("EVENT", None, "photographed|fabricated|refabricated|re made|re cast|edition|version|born|died|acquired"),
    ("EVENT", None, "discovered|excavated|destroyed|opened"),
    (
        "NOISE",
        None,
        "vào|trong|thuộc|được|ở|tại|của|là|chiếc|niên đại|có niên đại|ghi|có ghi|ghi là|lạc khoản|trong khoảng",
    ),
    ("NOISE", None, "in|the|of|of the|on|at|a|an|date|dated|dating|later|originally|then|early date|in the|is|was"),
    (
        "NOISE",
        None,
        "bia|đền|chùa|đình|miếu|chuông|khánh|tượng|tháp|cổng|cầu|lăng|mộ|gác|bản|tranh|ảnh|sách|Tết|tuế thứ|tuế tại",
    ),
    (
        "NOISE",
        None,
        "tuế|long phi|hoàng triều|quốc triều|đại việt|đại nam|can chi|cát nhật|cốc nhật|ngày lành|ngày tốt|lại",
    ),
    ("NOISE", None, "nhằm|nhằm ngày|hiệu|lịch"),
    ("BACKWARD", None, "trở về trước|đổ về trước|trở lại trước|and earlier|or earlier"),
    ("STYLE", None, "phong cách|theo phong cách|kiểu|theo kiểu|mô phỏng|phỏng theo|giả cổ|nhái"),
    ("STYLE", None, "style of|in the style of|in the manner of|imitation of|imitating"),
    (
        "AGO",
        None,
        "cách ngày nay|cách nay|trước ngày nay|cách thời điểm hiện tại|bp|before present|years bp|years before present",
    ),
    ("AGO", None, "cách đây|trước đây|years ago"),
    (
        "COUNTED",
        None,
        "tính đến|tính từ|tính đến năm|tính từ năm|so với năm|lấy mốc|lấy mốc năm|mốc|as of|counted from",
    ),
    ("AGED", None, "năm tuổi|tuổi|years old|năm lịch sử|lâu đời"),
    ("LIVING", None, "di sản sống|living heritage|di sản đang được thực hành"),
    ("YEARLY", None, "hằng năm|hàng năm|mỗi năm|annually|yearly|every year|thường niên"),
    (
        "OPENER",
        "period",
        "thời|thời kỳ|thời đại|thuộc thời|giai đoạn|triều|triều đại|vương triều|dưới triều|dưới thời|nhà|đời",
    ),
    ("OPENER", "ruler", "vua|đời vua|thời vua|triều vua|dưới thời vua|dưới triều vua|hoàng đế|chúa|đời chúa|thời chúa"),
    ("OPENER", "ruler", "reign of|the reign of|reign of king|reign of emperor|under king|under emperor|king|emperor"),
    ("OPENER", "era", "niên hiệu|hiệu|era name"),
    ("OPENER", "culture", "văn hóa|nền văn hóa|thời văn hóa|thuộc văn hóa|văn hóa khảo cổ"),
    ("CLOSER", None, "dynasty|dynasties|period|era|reign|reign period|culture|times|triều nhà"),
)

MONTHS = (
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep|sept",
    "october|oct",
    "november|nov",
    "december|dec",
)

NUMERALS: tuple[tuple[int, str], ...] = (
    (1, "một|mốt|nhất|一|first"),
    (2, "hai|nhị|二|second"),
    (3, "ba|tam|三|third"),
    (4, "bốn|tư|tứ|四|fourth"),
    (5, "lăm|ngũ|五|fifth"),
    (6, "sáu|lục|六|sixth"),
    (7, "bảy|bẩy|thất|七|seventh"),
    (8, "tám|bát|八|eighth"),
    (9, "chín|cửu|九|ninth"),
    (10, "mười|mươi|thập|十"),
)

ORDINALS = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|twenty first"
)
"""English ordinals of centuries from the tenth; the smaller ones are among the numerals."""

HAN = {
    "年": "niên",
    "月": "nguyệt",
    "日": "nhật",
    "歲": "tuế",
    "次": "thứ",
    "閏": "nhuận",
    "正": "chính",
    "初": "sơ",
    "第": "đệ",
}
"""Characters read as their Sino-Vietnamese words; numerals, stems, branches and eras have their own tables."""

UNKNOWN: tuple[tuple[str, str], ...] = (
    ("not_applicable", "not_applicable|KHONG_AP_DUNG|không áp dụng|not applicable|n/a"),
    ("undetermined", "undetermined|CHUA_XAC_DINH|chưa xác định|chưa xác định được|chưa định niên đại|không xác định"),
    ("unknown", "unknown|KHONG_RO|không rõ|chưa rõ|không rõ niên đại|chưa rõ niên đại|khuyết niên đại|date not known"),
    ("unknown", "date unknown|not known|no date|undated|n.d.|nd|không ghi niên đại|không có niên đại|?|unknown date"),
    ("not_recorded", "not_recorded|CHUA_NHAP|chưa nhập|not recorded|chưa có thông tin"),
    ("restricted", "restricted|HAN_CHE|hạn chế|confidential"),
)
"""Whole texts that say why there is no date (the codes of `museum.Unknown`, Vietnamese and English words)."""
