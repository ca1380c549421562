"""The fields of places, people and terms."""

from __future__ import annotations

from typing import Final

from hyplan_museum.source.fields.field import Table, make, words
from hyplan_museum.source.fields.shared import DESCRIPTION, FORMERLY, ID, PRIVATE, SAME_AS, SOURCES

PLACE_NAME: Final = Table(
    "place_name",
    words("tên địa danh", "name of a place"),
    (
        make("name", "text", ("Tên", "Name"), ("Tên gọi.", "The name."), required=True),
        make("type", "text", ("Cấp", "Type"), ("Xã, phường, huyện, chùa…", "Commune, ward, district, pagoda …")),
        make("until", "plain", ("Đến", "Until"), ("Dùng đến ngày nào; để trống nếu còn dùng.", "When it ended.")),
    ),
)

PLACE: Final = Table(
    "place",
    words("địa điểm", "place"),
    (
        ID,
        make(
            "names",
            "entry",
            ("Các tên", "Names"),
            ("Tên hiện nay đứng đầu, rồi các tên cũ.", "The present name first, then former ones."),
            also=("name",),
            required=True,
            many=True,
            entries="place_name",
            example="[{name: Hồng Châu, type: phường}]",
        ),
        make(
            "coordinates",
            "coordinates",
            ("Tọa độ", "Coordinates"),
            ("Vĩ độ, kinh độ (WGS 84), số thập phân.", "Latitude, longitude (WGS 84), decimal."),
            example="[20.6391, 106.0604]",
        ),
        make(
            "precision",
            "text",
            ("Độ chính xác", "Precision"),
            ("Chính xác đến đâu: điểm, xã…", "How precise: point, commune …"),
        ),
        make(
            "radius",
            "plain",
            ("Bán kính", "Radius"),
            (
                "Nơi này chắc chắn nằm trong vòng bao xa quanh tọa độ; vẽ thành vòng tròn trên bản đồ.",
                "How far from the coordinates the place may lie; drawn as a circle on the map.",
            ),
            example="50 m",
        ),
        make("within", "reference", ("Thuộc", "Within"), ("Mã của nơi lớn hơn.", "The id of the larger place.")),
        DESCRIPTION,
        SAME_AS,
        FORMERLY,
        SOURCES,
        PRIVATE,
    ),
)

PERSON: Final = Table(
    "person",
    words("nhân vật", "person"),
    (
        ID,
        make("name", "text", ("Họ tên", "Name"), ("Tên hiển thị.", "The name shown."), also=("names",), required=True),
        make("aliases", "text", ("Tên khác", "Other names"), ("Tên chữ, hiệu, tên khác.", "Other names."), many=True),
        make("birth", "date", ("Sinh", "Born"), ("Ngày hoặc năm sinh.", "Day or year of birth."), also=("born",)),
        make("death", "date", ("Mất", "Died"), ("Ngày hoặc năm mất.", "Day or year of death."), also=("died",)),
        make(
            "sort_key",
            "plain",
            ("Sắp xếp theo", "Sort by"),
            ("Chữ dùng để xếp thứ tự, nếu khác tên.", "What to sort it by, if not the name."),
        ),
        DESCRIPTION,
        SAME_AS,
        FORMERLY,
        SOURCES,
        PRIVATE,
    ),
)

TERM: Final = Table(
    "term",
    words("thuật ngữ", "term"),
    (
        ID,
        make(
            "scheme",
            "plain",
            ("Bộ từ", "Scheme"),
            (
                "kind, material, technique, period, origin, heritage_class, recognition, script, keyword…",
                "kind, material, technique, period, origin, heritage_class, recognition, script, keyword …",
            ),
            required=True,
            example="material",
        ),
        make("label", "text", ("Tên", "Label"), ("Tên hiển thị.", "The label shown."), also=("labels",), required=True),
        make("aliases", "text", ("Tên khác", "Aliases"), ("Từ đồng nghĩa.", "Synonyms."), many=True),
        make("broader", "reference", ("Rộng hơn", "Broader"), ("Mã của thuật ngữ rộng hơn.", "Of the wider term.")),
        DESCRIPTION,
        SAME_AS,
        FORMERLY,
        PRIVATE,
    ),
)
