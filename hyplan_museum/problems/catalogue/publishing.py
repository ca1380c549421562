"""What may not leave: private values found in what would be published."""

from __future__ import annotations

from hyplan_museum.problems.kind import Kind, error

KINDS: list[Kind] = [
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
