"""The words for teachers: subjects, grades and topics, and what a licence lets them do."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "topics": ("Trưng bày theo môn và lớp", "Exhibitions by subject and grade"),
    "topics_intro": (
        "Mỗi trưng bày dùng được trong những bài nào; đối chiếu với sách của trường trước khi soạn bài.",
        "The lessons in which each exhibition can be used; compare with the books of your school.",
    ),
    "by_subject": ("Theo môn học", "By subject"),
    "by_grade": ("Theo lớp", "By grade"),
    "by_topic": ("Theo bài học, chủ đề", "By topic"),
    "grade_number": ("Lớp {first}", "Grade {first}"),
    "grade_range": ("Lớp {first}–{last}", "Grades {first}–{last}"),
    "for_lessons": ("Dùng trong bài học", "For lessons"),
    "scheme_subject": ("Môn học", "School subjects"),
    "scheme_topic": ("Bài học, chủ đề", "Topics of lessons"),
    # what teachers may do, by licence
    "may": ("Thầy cô và học sinh được làm gì", "What teachers and pupils may do"),
    "may_with_pictures": ("Hình", "Pictures"),
    "may_with_text": ("Lời văn", "Text"),
    "may_with_all": ("Hình và lời văn", "Pictures and text"),
    "may_with_file": ("Tư liệu khác", "Other media"),
    "may_cc0": (
        "được in, chiếu, cắt ghép, sửa lại và đăng, không phải xin phép; nên ghi nguồn.",
        "print it, show it, cut it up, change it and publish it without asking; naming the source is good practice.",
    ),
    "may_pdm": (
        "thuộc về công chúng: được in, chiếu, sửa lại và đăng; nên ghi nguồn.",
        "it belongs to everybody: print it, show it, change it and publish it; naming the source is good practice.",
    ),
    "may_by": (
        "được in, chiếu, sửa lại và đăng, chỉ cần ghi nguồn.",
        "print it, show it, change it and publish it; just name the source.",
    ),
    "may_by_sa": (
        "được in, chiếu, sửa lại và đăng, cần ghi nguồn; bản đã sửa phải để người khác dùng theo cùng giấy phép này.",
        "print it, show it, change it and publish it with its source; share what you change under the same licence.",
    ),
    "may_by_nc": (
        "được in, chiếu, sửa lại và đăng để dạy và học, cần ghi nguồn; không dùng để kiếm tiền.",
        "print it, show it, change it and publish it for teaching, with its source; do not make money with it.",
    ),
    "may_by_nd": (
        "được in, chiếu và đăng nguyên vẹn, cần ghi nguồn; không đăng bản đã sửa.",
        "print it, show it and publish it whole, with its source; do not publish what you have changed.",
    ),
    "may_by_nc_sa": (
        "được in, chiếu, sửa lại và đăng để dạy và học, cần ghi nguồn; không dùng để kiếm tiền, và bản đã sửa phải theo "
        "cùng giấy phép này.",
        "print it, show it, change it and publish it for teaching, with its source; do not make money with it, and "
        "share what you change under the same licence.",
    ),
    "may_by_nc_nd": (
        "được in, chiếu và đăng nguyên vẹn để dạy và học, cần ghi nguồn; không dùng để kiếm tiền, không đăng bản đã sửa.",
        "print it, show it and publish it whole for teaching, with its source; do not make money with it or publish "
        "what you have changed.",
    ),
    "may_inc": (
        "còn bảo hộ quyền tác giả: xem và dẫn liên kết thì được; muốn in, chép hay đăng thì hỏi nơi giữ quyền, trừ khi "
        "luật cho phép.",
        "it is in copyright: look at it and link to it; ask whoever holds the rights before you print, copy or publish "
        "it, unless the law allows it.",
    ),
    "may_inc_edu": (
        "còn bảo hộ quyền tác giả nhưng được dùng để dạy và học, cần ghi nguồn; dùng vào việc khác thì xin phép.",
        "it is in copyright, but may be used for teaching with its source; ask before any other use.",
    ),
    "may_inc_nc": (
        "còn bảo hộ quyền tác giả nhưng được dùng khi không kiếm tiền, kể cả ở lớp học; cần ghi nguồn.",
        "it is in copyright, but may be used where no money is made, in class too; name the source.",
    ),
    "may_no_holder": (
        "còn bảo hộ mà chưa tìm được người giữ quyền: xem và dẫn liên kết thì được; muốn dùng vào việc khác, xin hỏi bảo "
        "tàng.",
        "it is in copyright and its holder cannot be found: look at it and link to it; ask the museum before any other "
        "use.",
    ),
    "may_noc_cr": (
        "hết bảo hộ nhưng nơi giữ có giao ước riêng: hỏi bảo tàng trước khi in hay đăng.",
        "it is out of copyright, but an agreement binds it: ask the museum before you print or publish it.",
    ),
    "may_noc_nc": (
        "hết bảo hộ, được dùng khi không kiếm tiền, kể cả ở lớp học.",
        "it is out of copyright and may be used where no money is made, in class too.",
    ),
    "may_noc_oklr": (
        "hết bảo hộ nhưng luật khác còn ràng buộc: hỏi bảo tàng trước khi in hay đăng.",
        "it is out of copyright, but other laws bind it: ask the museum before you print or publish it.",
    ),
    "may_noc_us": (
        "hết bảo hộ tại Hoa Kỳ, nơi khác thì chưa chắc: hỏi bảo tàng trước khi đăng.",
        "it is out of copyright in the United States, perhaps not elsewhere: ask the museum before you publish it.",
    ),
    "may_unsure": (
        "chưa biết có còn bảo hộ hay không: xem và dẫn liên kết thì được; muốn in hay đăng, xin hỏi bảo tàng.",
        "nobody knows yet whether it is in copyright: look at it and link to it; ask the museum before you print or "
        "publish it.",
    ),
}
