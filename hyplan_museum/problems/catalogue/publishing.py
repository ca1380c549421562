"""What may not leave: private values found in what would be published."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error

KINDS: list[Kind] = [
    error(
        "manifest-refused",
        title={"vi": "Bản kê IIIF không hợp lệ", "en": "An IIIF document is not valid"},
        message={
            "vi": "Tài liệu {document} không đạt chuẩn IIIF: {reasons}",
            "en": "The document {document} does not follow IIIF: {reasons}",
        },
        hint={
            "vi": "Đây là lỗi của phần mềm, không phải của bạn: hãy báo lỗi, kèm dòng này và tệp của bản ghi.",
            "en": "This is a mistake of the program, not yours: report it with this line and the record's file.",
        },
        why={
            "vi": "Tài liệu IIIF sai làm trình xem nơi khác trống trơn, nên còn một bản sai thì không công bố gì.",
            "en": "A wrong IIIF document is a blank page in other viewers: nothing is published while one is wrong.",
        },
    ),
    error(
        "private-published",
        title={
            "vi": "Điều riêng tư sắp bị công bố",
            "en": "Something private would be published",
        },
        message={
            "vi": "Giá trị của trường riêng tư này cũng đứng trong trang sắp công bố: {uri}.",
            "en": "The value of this private field also stands in what would be published: {uri}.",
        },
        hint={
            "vi": "Có lẽ cùng câu đó được chép vào mô tả, chú thích hay nguồn: hãy xóa ở đó rồi dựng lại.",
            "en": "The same words were probably copied into a description, caption or source: take them out there.",
        },
        why={
            "vi": (
                "Nơi cất giữ, định giá, bảo hiểm và địa chỉ người tặng không bao giờ được lên mạng. Mỗi lần dựng, mọi "
                "tệp sắp công bố đều được tìm các giá trị ấy; còn một chỗ thì không tệp nào được ghi."
            ),
            "en": (
                "Storage, valuation, insurance and donors' addresses never go online. Each build searches everything "
                "it would publish for these values, and writes nothing while one is found."
            ),
        },
    ),
]
