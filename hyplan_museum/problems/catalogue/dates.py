"""Dates that contradict themselves or cannot be read."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, warning

_BOTH_STAY = {
    "vi": "Bảo tàng đăng đúng như đã ghi, nhưng năm tính ra được đánh dấu là chưa chắc.",
    "en": "The museum publishes what was typed, but marks the year it works out as uncertain.",
}

KINDS: list[Kind] = [
    warning(
        "date-unreadable",
        title={"vi": "Không đọc được niên đại", "en": "A date that cannot be read"},
        message={
            "vi": "Không hiểu niên đại “{text}”.",
            "en": "The date “{text}” cannot be understood.",
        },
        hint={
            "vi": "Ghi theo một dạng quen thuộc, ví dụ: 1707; khoảng 1880; thế kỷ XVII; Vĩnh Tộ thứ 7 (1625). "
            "Nếu muốn giữ nguyên câu này, thêm lớp edtf (ví dụ edtf: 1601/1700); nếu không rõ, ghi KHONG_RO.",
            "en": "Write it in a common form, such as 1707, c. 1880, 17th century or Vĩnh Tộ 7 (1625). To keep these "
            "words, add an edtf layer (such as edtf: 1601/1700); if it is not known, write unknown.",
        },
        why={
            "vi": "Niên đại vẫn hiện như đã ghi, nhưng hiện vật không có chỗ trên trục thời gian và không lọc được.",
            "en": "The words are shown as typed, but the object has no place on the timeline and no filter finds it.",
        },
    ),
    warning(
        "date-impossible",
        title={"vi": "Ngày không có thật", "en": "A day that does not exist"},
        message={"vi": "Không có ngày “{date}” trong lịch.", "en": "There is no day “{date}” in the calendar."},
        hint={
            "vi": "Kiểm tra ngày và tháng; ghi theo ngày/tháng/năm (15/3/1707) hoặc năm-tháng-ngày (1707-03-15).",
            "en": "Check day and month; write day/month/year (15/3/1707) or year-month-day (1707-03-15).",
        },
        why={
            "vi": "Ngày ghi nhầm thường là dấu hiệu nhầm cả tháng hoặc năm.",
            "en": "A day that cannot be is often the sign of a wrong month or year.",
        },
    ),
    warning(
        "date-reversed",
        title={"vi": "Khoảng thời gian bị đảo ngược", "en": "A period that ends before it begins"},
        message={
            "vi": "Khoảng thời gian bắt đầu {first} nhưng lại kết thúc {last}.",
            "en": "The period begins with {first} but ends with {last}.",
        },
        hint={
            "vi": "Ghi năm sớm trước, năm muộn sau; kiểm tra xem có thiếu “TCN” hay gõ nhầm chữ số không.",
            "en": "Write the earlier year first; check for a missing “BCE” or a mistyped figure.",
        },
        why={
            "vi": "Không biết năm nào sai nên chưa tính được khoảng thời gian.",
            "en": "Which year is wrong cannot be known, so no period can be worked out.",
        },
    ),
    warning(
        "date-two-readings",
        title={"vi": "Niên đại hiểu được hai cách", "en": "A date with two readings"},
        message={
            "vi": "“{text}” có thể là tháng {read} hoặc các năm {other}; bảo tàng hiểu là tháng {read}.",
            "en": "“{text}” may be the month {read} or the years {other}; it was read as the month {read}.",
        },
        hint={
            "vi": "Ghi đủ bốn chữ số ({other}) nếu là khoảng năm, hoặc ghi “tháng {read}” nếu là tháng.",
            "en": "Write the years in full ({other}) if a range is meant, or name the month.",
        },
        why={
            "vi": "Theo chuẩn quốc tế, năm-tháng được viết với dấu gạch nối.",
            "en": "By the international standard a year and a month are joined by a hyphen.",
        },
    ),
    warning(
        "date-age-without-year",
        title={"vi": "Tuổi nhưng không có mốc", "en": "An age without a year to count from"},
        message={
            "vi": "“{text}” cho biết đã bao lâu, nhưng không cho biết tính từ năm nào.",
            "en": "“{text}” says how long ago, but not counted from which year.",
        },
        hint={
            "vi": "Ghi năm ước tính (ví dụ: khoảng 1780–1820), hoặc thêm mốc: “cách đây 200 năm (tính đến 2020)”.",
            "en": "Write the years meant (such as c. 1780–1820), or add the year: “200 years ago (as of 2020)”.",
        },
        why={
            "vi": "Mỗi năm trôi qua, “cách đây 200 năm” lại chỉ một năm khác. Chỉ khảo cổ học (từ 1.000 năm) có "
            "quy ước tính từ năm 1950.",
            "en": "“200 years ago” means another year every year. Only archaeology (from 1,000 years) has a "
            "convention, to count from 1950.",
        },
    ),
    warning(
        "date-cycle-open",
        title={"vi": "Can chi không rõ thuộc vòng nào", "en": "A can chi year in no known cycle"},
        message={
            "vi": "“{can_chi}” cứ 60 năm lại có một lần: {years}. Bảo tàng để ngỏ.",
            "en": "“{can_chi}” comes every 60 years: {years}. The museum leaves it open.",
        },
        hint={
            "vi": "Nếu biết, ghi thêm niên hiệu, thế kỷ hoặc năm dương lịch, ví dụ: {can_chi}, Đồng Khánh thứ 3.",
            "en": "If you know it, add the era, the century or the year, such as: {can_chi}, 19th century.",
        },
        why={
            "vi": "Chỉ riêng can chi không đủ để đặt hiện vật lên trục thời gian.",
            "en": "The can chi alone does not place the object on the timeline.",
        },
    ),
    warning(
        "era-unknown",
        title={"vi": "Niên hiệu không có trong bảng", "en": "An era that is not in the table"},
        message={
            "vi": "Không có niên hiệu “{era}” trong bảng niên hiệu. Gần nhất: {nearest}.",
            "en": "There is no era “{era}” in the table of eras. The nearest is {nearest}.",
        },
        hint={
            "vi": "Sửa tên niên hiệu cho đúng dấu; nếu tên này đúng, ghi thêm năm dương lịch.",
            "en": "Correct the spelling of the era; if it is right, add the year.",
        },
        why={
            "vi": "Năm dương lịch được tính từ niên hiệu, và hai bên được đối chiếu với nhau.",
            "en": "The year is worked out from the era, and the two are held against each other.",
        },
    ),
    warning(
        "era-ambiguous",
        title={"vi": "Niên hiệu trùng tên", "en": "Two eras of one name"},
        message={
            "vi": "Có hơn một niên hiệu “{era}”: {choices}.",
            "en": "There is more than one era “{era}”: {choices}.",
        },
        hint={
            "vi": "Ghi thêm triều đại, can chi hoặc năm, ví dụ: {era} thứ 2, thời Lê.",
            "en": "Add the dynasty, the can chi or the year.",
        },
        why={
            "vi": "Cho tới khi rõ, niên đại được hiểu là một trong các khả năng.",
            "en": "Until it is clear, the date is taken as one of these.",
        },
    ),
    warning(
        "era-year-disagrees",
        title={"vi": "Niên hiệu không khớp với năm", "en": "Era and year disagree"},
        message={
            "vi": "{era} thứ {number} là năm {expected} (năm thứ nhất là {first}), nhưng ở đây ghi {year}.",
            "en": "{era} {number} is {expected} (its year 1 is {first}), but {year} is given.",
        },
        hint={
            "vi": "Xem lại văn bia hoặc hồ sơ: sửa số năm của niên hiệu, hoặc sửa {year} thành {expected}.",
            "en": "Look at the inscription or file again: correct the year of the era, or {year} to {expected}.",
        },
        why={
            "vi": "Lỗi này hay gặp khi chép lại hoặc khi tính từ năm lên ngôi thay vì năm thứ nhất chính thức. "
            + _BOTH_STAY["vi"],
            "en": "A common slip of copying, or of counting from the accession and not the official year 1. "
            + _BOTH_STAY["en"],
        },
    ),
    warning(
        "era-outside",
        title={"vi": "Năm nằm ngoài niên hiệu", "en": "A year outside its era"},
        message={
            "vi": "Niên hiệu {era} dùng trong {first}–{last}; năm {year} nằm ngoài.",
            "en": "The era {era} ran from {first} to {last}; {year} lies outside.",
        },
        hint={
            "vi": "Kiểm tra lại năm và tên niên hiệu; có thể gõ nhầm một chữ số.",
            "en": "Check the year and the era's name; a figure may be mistyped.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "era-too-long",
        title={"vi": "Niên hiệu không kéo dài đến thế", "en": "The era did not last so long"},
        message={
            "vi": "Niên hiệu {era} chỉ có {length} năm ({first}–{last}), không có năm thứ {number}.",
            "en": "The era {era} had {length} years ({first}–{last}); there is no year {number}.",
        },
        hint={
            "vi": "Kiểm tra lại số năm. Nếu văn bia ghi đúng như vậy (người khắc chưa biết đã đổi niên hiệu), "
            "giữ nguyên và nói rõ trong mô tả.",
            "en": "Check the number. If the inscription really says so (its carver had not heard of the new era), "
            "keep it and say so in the description.",
        },
        why={
            "vi": "Năm dương lịch vẫn được tính tiếp từ năm thứ nhất của niên hiệu.",
            "en": "The year is still counted on from year 1 of the era.",
        },
    ),
    warning(
        "can-chi-unknown",
        title={"vi": "Không đọc được can chi", "en": "A can chi that cannot be read"},
        message={"vi": "“{can_chi}” không phải là can chi của năm.", "en": "“{can_chi}” is no can chi of a year."},
        hint={
            "vi": "Ghi một can và một chi, ví dụ: Ất Sửu.",
            "en": "Write one stem and one branch, such as Ất Sửu.",
        },
        why={
            "vi": "Can chi được dùng để đối chiếu với niên hiệu và năm dương lịch.",
            "en": "The can chi is held against the era and the year.",
        },
    ),
    warning(
        "can-chi-impossible",
        title={"vi": "Can và chi không đi với nhau", "en": "A stem and branch that never meet"},
        message={
            "vi": "Không có năm “{can_chi}”: can dương chỉ đi với chi dương, can âm với chi âm.",
            "en": "There is no year “{can_chi}”: a yang stem goes with a yang branch, a yin stem with a yin branch.",
        },
        hint={
            "vi": "Kiểm tra lại; hay nhầm nhất là Tý với Tỵ, Thân với Thìn.",
            "en": "Check it; Tý and Tỵ, Thân and Thìn are most often mistaken for each other.",
        },
        why={
            "vi": "Trong 120 cách ghép chỉ có 60 cách có thật.",
            "en": "Of 120 pairs only 60 exist.",
        },
    ),
    warning(
        "can-chi-disagrees",
        title={"vi": "Can chi không khớp với năm", "en": "Can chi and year disagree"},
        message={
            "vi": "Năm {year} là {expected}, không phải {can_chi} ({can_chi} là năm {nearest}).",
            "en": "The year {year} is {expected}, not {can_chi} ({can_chi} is {nearest}).",
        },
        hint={
            "vi": "Xem lại văn bia hoặc hồ sơ: sửa can chi, hoặc sửa năm.",
            "en": "Look at the inscription or file again: correct the can chi, or the year.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "can-chi-outside",
        title={"vi": "Không có năm can chi ấy trong khoảng này", "en": "No such can chi year in that time"},
        message={
            "vi": "Trong {span} không có năm {can_chi}.",
            "en": "There is no year {can_chi} in {span}.",
        },
        hint={
            "vi": "Kiểm tra lại can chi, niên hiệu hoặc thế kỷ.",
            "en": "Check the can chi, the era or the century.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "century-disagrees",
        title={"vi": "Thế kỷ không khớp với năm", "en": "Century and year disagree"},
        message={
            "vi": "Ghi “{century}”, nhưng {year} thuộc thế kỷ {expected}.",
            "en": "“{century}” is given, but {year} is in century {expected}.",
        },
        hint={
            "vi": "Sửa thế kỷ hoặc năm. Thế kỷ XVII là từ 1601 đến 1700.",
            "en": "Correct the century or the year. The 17th century is 1601 to 1700.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "reign-disagrees",
        title={"vi": "Năm không thuộc đời vua ấy", "en": "A year outside the reign"},
        message={
            "vi": "{ruler} ở ngôi {reign}; năm {year} là đời {other}.",
            "en": "{ruler} reigned {reign}; in {year} it was {other}.",
        },
        hint={
            "vi": "Kiểm tra lại tên vua hoặc năm.",
            "en": "Check the ruler's name or the year.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "period-disagrees",
        title={"vi": "Năm không thuộc thời ấy", "en": "A year outside the period"},
        message={
            "vi": "“{period}” là {span}, không khớp với {year}.",
            "en": "“{period}” is {span}, which does not agree with {year}.",
        },
        hint={
            "vi": "Kiểm tra lại năm và triều đại: có thể nguồn đã nói sai thời.",
            "en": "Check the year and the dynasty: the source may be an anachronism.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "lunar-unreadable",
        title={"vi": "Không đọc được ngày âm lịch", "en": "A lunar day that cannot be read"},
        message={"vi": "Không hiểu ngày âm lịch “{lunar}”.", "en": "The lunar day “{lunar}” cannot be understood."},
        hint={
            "vi": "Ghi ngày/tháng, ví dụ: 21/1; 21 tháng Giêng; 15/4 nhuận.",
            "en": "Write day/month, such as 21/1, 21 tháng Giêng or 15/4 nhuận.",
        },
        why={
            "vi": "Ngày dương lịch được tính từ ngày âm lịch.",
            "en": "The day of the common calendar is worked out from the lunar one.",
        },
    ),
    warning(
        "lunar-impossible",
        title={"vi": "Năm ấy không có ngày âm lịch này", "en": "A lunar day that year did not have"},
        message={
            "vi": "Năm âm lịch {year} không có ngày “{lunar}”.",
            "en": "The lunar year {year} has no day “{lunar}”.",
        },
        hint={
            "vi": "Kiểm tra tháng nhuận và ngày 30: tháng thiếu chỉ có 29 ngày.",
            "en": "Check the leap month, and the 30th: short months have 29 days.",
        },
        why={
            "vi": "Chưa đổi được sang ngày dương lịch, nên chỉ giữ năm.",
            "en": "It cannot be turned into a day of the common calendar, so only the year is kept.",
        },
    ),
    warning(
        "lunar-disagrees",
        title={"vi": "Ngày âm lịch không khớp ngày dương lịch", "en": "Lunar and solar day disagree"},
        message={
            "vi": "{lunar} âm lịch là {expected}; còn {solar} là {is} âm lịch.",
            "en": "The lunar day {lunar} is {expected}; {solar} is the lunar day {is}.",
        },
        hint={
            "vi": "Sửa một trong hai ngày. Dùng lịch Việt Nam (UTC+7): lịch Trung Quốc có khi lệch một ngày.",
            "en": "Correct one of the two. Use the Vietnamese calendar (UTC+7): the Chinese one may be a day off.",
        },
        why=_BOTH_STAY,
    ),
    warning(
        "layers-disagree",
        title={"vi": "Hai lớp niên đại khác nhau", "en": "Two layers of the date differ"},
        message={
            "vi": "Lớp này ghi “{typed}”, còn trong câu niên đại là “{text}”.",
            "en": "This layer says “{typed}”, the words of the date say “{text}”.",
        },
        hint={
            "vi": "Sửa cho hai nơi giống nhau, hoặc bỏ lớp thừa: phần còn thiếu sẽ được tính tự động.",
            "en": "Make the two agree, or leave the layer out: what is missing is worked out.",
        },
        why={
            "vi": "Bảo tàng theo câu niên đại, vì người xem đọc câu ấy.",
            "en": "The museum follows the words, since they are what visitors read.",
        },
    ),
    warning(
        "edtf-invalid",
        title={"vi": "EDTF sai cú pháp", "en": "Invalid EDTF"},
        message={"vi": "“{edtf}” không phải EDTF.", "en": "“{edtf}” is not EDTF."},
        hint={
            "vi": "Ví dụ đúng: 1625; 1601/1700; 1880~ (khoảng); 1590? (nghi vấn); -0349 (350 TCN). "
            "Có thể bỏ lớp edtf: bảo tàng tự tính từ câu niên đại.",
            "en": "Correct are: 1625, 1601/1700, 1880~ (about), 1590? (uncertain), -0349 (350 BCE). "
            "The layer may be left out: it is worked out from the words.",
        },
        why={
            "vi": "EDTF là dạng máy đọc, các bảo tàng khác dùng để lọc theo thời gian.",
            "en": "EDTF is the form machines and other museums read.",
        },
    ),
    warning(
        "edtf-disagrees",
        title={"vi": "EDTF không khớp với niên đại", "en": "EDTF and the date disagree"},
        message={
            "vi": "EDTF “{edtf}” không khớp với câu niên đại, được hiểu là {says}.",
            "en": "The EDTF “{edtf}” does not agree with the date's words, which mean {says}.",
        },
        hint={
            "vi": "Sửa lớp edtf hoặc câu niên đại; nếu không cần, bỏ lớp edtf.",
            "en": "Correct the edtf layer or the words; or leave the layer out.",
        },
        why={
            "vi": "Bảo tàng theo câu niên đại, vì người xem đọc câu ấy.",
            "en": "The museum follows the words, since they are what visitors read.",
        },
    ),
    warning(
        "certainty-unknown",
        title={"vi": "Mức độ chắc chắn không có trong danh sách", "en": "An unknown degree of certainty"},
        message={"vi": "Không hiểu “{certainty}”.", "en": "“{certainty}” is not understood."},
        hint={"vi": "Dùng một trong các từ: {known}.", "en": "Use one of: {known}."},
        why={
            "vi": "Mức độ chắc chắn quyết định cách niên đại hiện ra (khoảng, nghi vấn …).",
            "en": "It decides how the date is shown (about, uncertain …).",
        },
    ),
    warning(
        "date-translation-disagrees",
        title={"vi": "Niên đại hai ngôn ngữ khác nhau", "en": "The date differs between languages"},
        message={
            "vi": "“{first}” và “{second}” không cùng một thời gian.",
            "en": "“{first}” and “{second}” are not the same time.",
        },
        hint={"vi": "Sửa một trong hai bản.", "en": "Correct one of the two."},
        why={
            "vi": "Bảo tàng tính theo ngôn ngữ thứ nhất; người đọc ngôn ngữ kia sẽ thấy một niên đại khác.",
            "en": "The first language counts; readers of the other would see another date.",
        },
    ),
    warning(
        "feast-unreadable",
        title={"vi": "Ngày hội không đọc được", "en": "Days of a feast that cannot be read"},
        message={
            "vi": "“{value}” không phải ngày/tháng của lịch ấy; ngày hội này không lên lịch.",
            "en": "“{value}” is no day and month of that calendar; this feast is not in the calendar.",
        },
        hint={
            "vi": 'Ghi như lunar: "15/8", lunar: "10–12/2", solar: "30/4–2/5"; chỉ một lần: solar: "23/11/2026".',
            "en": 'Write it like lunar: "15/8", lunar: "10–12/2" or solar: "30/4–2/5"; once: solar: "23/11/2026".',
        },
        why={
            "vi": "Lịch hội cần biết đúng ngày nào mỗi năm; chỉ nói mùa thì ghi vào season.",
            "en": "A calendar needs the very days; a season in words belongs under season.",
        },
    ),
    warning(
        "feast-calendar",
        title={"vi": "Ngày hội cần đúng một lịch", "en": "A feast of no calendar, or of two"},
        message={
            "vi": "Mỗi ngày hội ghi theo một lịch: hoặc lunar (âm lịch), hoặc solar (dương lịch).",
            "en": "A feast goes by one calendar: lunar or solar.",
        },
        hint={
            "vi": "Thêm lunar hay solar; có cả hai thì giữ một, hoặc tách làm hai ngày hội.",
            "en": "Add lunar or solar; of both keep one, or make two feasts.",
        },
        why={
            "vi": "Không có ngày thì không lên lịch; có hai lịch thì chỉ ngày âm được dùng.",
            "en": "Without days it is not in the calendar; of two calendars only the lunar one is used.",
        },
    ),
]
