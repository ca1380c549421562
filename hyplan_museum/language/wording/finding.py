"""The words of the map and the timeline."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    # the map
    "map": ("Bản đồ", "Map"),
    "map_intro": (
        "{artifacts} ở {places} có tọa độ. Mỗi số trên bản đồ là một nơi trong danh sách.",
        "{artifacts} at {places} with coordinates. Each number on the map is a place in the list.",
    ),
    "map_intro_many": (
        "{artifacts} ở {places} có tọa độ. Số trên bản đồ là số nơi ở gần nhau.",
        "{artifacts} at {places} with coordinates. The numbers on the map count places near each other.",
    ),
    "map_description": (
        "Bản đồ {places} của hiện vật, đường đi của các trưng bày, tên cũ và tên mới; vị trí chính xác đến đâu nói rõ.",
        "A map of {places}, the ways of the exhibitions, old names and new; it says how exact each position is.",
    ),
    "map_drawing": ("Bản đồ các nơi, cùng nội dung với danh sách", "Map of the places, the same as in the list"),
    "map_keys": (
        "Phím mũi tên để di chuyển, + và − để phóng to, thu nhỏ, 0 để xem toàn cảnh.",
        "Arrow keys move the map, + and − zoom, 0 shows all of it.",
    ),
    "map_wheel": ("Giữ Ctrl và lăn chuột để phóng to", "Hold Ctrl and turn the wheel to zoom"),
    "zoom_in": ("Phóng to", "Zoom in"),
    "zoom_out": ("Thu nhỏ", "Zoom out"),
    "zoom_all": ("Xem toàn cảnh", "Show all"),
    "map_places": ("Các nơi trên bản đồ", "Places on the map"),
    "map_cluster": ("{count} nơi gần nhau", "{count} places close together"),
    "map_near": ("Quanh {place}", "Around {place}"),
    "map_open": ("Mở trang của nơi này", "Open the page of this place"),
    "map_more": ("và {count} hiện vật nữa", "and {count} more objects"),
    "map_inside": (
        "{count} trong số đó ở nơi nhỏ hơn chưa có tọa độ riêng, nằm trong địa phận này",
        "{count} of them at smaller places within, which have no coordinates of their own",
    ),
    "map_formerly": ("Tên cũ: {names}", "Formerly {names}"),
    "map_also": ("Còn gọi: {names}", "Also {names}"),
    "map_place_until": ("{name} (đến {until})", "{name} (until {until})"),
    "map_position": ("Vị trí: {words}", "Position: {words}"),
    "map_within_radius": ("trong vòng {distance}", "within {distance}"),
    "map_precision_unsaid": ("chưa ghi chính xác đến đâu", "how exact is not said"),
    "map_metres": ("{number} m", "{number} m"),
    "map_kilometres": ("{number} km", "{number} km"),
    "map_legend": ("Ký hiệu", "Key"),
    "map_exact": ("vị trí đã biết trong vòng 100 m", "position known to within 100 m"),
    "map_circle": ("nơi này ở đâu đó trong vòng tròn", "the place is somewhere in the circle"),
    "map_rough": ("vị trí phỏng chừng, không rõ sai bao nhiêu", "approximate position, how far off is not known"),
    "map_moved": ("số dời ra khỏi điểm cho khỏi chồng nhau", "numbers moved off their points so as not to overlap"),
    "map_north": ("Bắc", "N"),
    "map_north_said": ("phía trên là hướng bắc", "north is up"),
    "map_source": (
        "Bờ biển, sông: Natural Earth (phạm vi công cộng), 1:10 triệu, có thể lệch một hai cây số; không vẽ địa giới.",
        "Coasts, rivers: Natural Earth (public domain), 1:10 million, a kilometre or two off; no boundaries are drawn.",
    ),
    "map_file": ("Tải các nơi (GeoJSON)", "Download the places (GeoJSON)"),
    "map_too_near": (
        "Ở mức phóng này, sông và bờ biển chỉ là phỏng chừng.",
        "At this scale the rivers and coasts are only approximate.",
    ),
    "map_routes": ("Đường đi của các trưng bày", "Ways of the exhibitions"),
    "map_routes_intro": (
        "Các nơi theo thứ tự chặng. Bấm tên để hiện đường đi trên bản đồ.",
        "Their places in the order of the stops. Choose one to see its way on the map.",
    ),
    "map_route": ("Trưng bày", "Exhibition"),
    "map_route_all": ("Mọi nơi", "All places"),
    "map_route_show": ("Hiện “{title}” trên bản đồ", "Show “{title}” on the map"),
    "map_route_stops": ("{count} trên {total} chặng có trên bản đồ", "{count} of {total} stops are on the map"),
    "map_route_exhibit": ("Xem đường đi của trưng bày trên bản đồ", "See the way of this exhibition on the map"),
    "map_route_visit": ("Vào trưng bày", "Go to the exhibition"),
    "map_stops": ("chặng {numbers}", "stop {numbers}"),
    "map_unplaced": ("Những nơi chưa có tọa độ", "Places without coordinates"),
    "map_unplaced_intro": (
        "Chưa biết đủ chắc để đặt lên bản đồ, nên không đoán.",
        "Not known well enough to be put on the map, and not guessed.",
    ),
    "map_placeless": ("{count} không ghi nơi nào.", "{count} name no place at all."),
    "map_all_places": ("Xem mọi địa danh", "See all places"),
    "map_first": ("Bản đồ ở trang đầu của danh sách", "The map is on the first page of this list"),
    "map_see": ("Xem trên bản đồ", "See on the map"),
    "map_locator": ("Xem trên bản đồ: {place}", "See on the map: {place}"),
    "map_of_all": ("Xem trên bản đồ", "See them on a map"),
    "map_loading": ("Chưa tải được các điểm của bản đồ.", "The points of the map could not be loaded."),
    "north": ("{degrees} B", "{degrees} N"),
    "south": ("{degrees} N", "{degrees} S"),
    "east": ("{degrees} Đ", "{degrees} E"),
    "west": ("{degrees} T", "{degrees} W"),
    # the timeline
    "timeline": ("Dòng thời gian", "Timeline"),
    "timeline_intro": (
        "{artifacts} có niên đại, từ {first} đến {last}.",
        "{artifacts} with a date, from {first} to {last}.",
    ),
    "timeline_description": (
        "{artifacts} theo thời gian, từ {first} đến {last}, với các triều đại; niên đại chắc đến đâu thấy rõ.",
        "{artifacts} in time, from {first} to {last}, before the dynasties; it shows how sure each date is.",
    ),
    "timeline_chart": (
        "Dòng thời gian, cùng nội dung với danh sách bên dưới",
        "Timeline, the same as in the list below",
    ),
    "timeline_keys": (
        "Phím mũi tên để đi tới lui, + và − để phóng to, thu nhỏ, 0 để xem toàn bộ.",
        "Arrow keys go back and on, + and − zoom, 0 shows all of it.",
    ),
    "timeline_overview": ("Số hiện vật của mỗi thế kỷ", "Objects of each century"),
    "timeline_periods": ("Các thời kỳ", "Periods"),
    "timeline_years": ("{first} – {last}", "{first} – {last}"),
    "timeline_now": ("Đang xem: {first} – {last}", "Shown: {first} – {last}"),
    "timeline_dense": (
        "Quá nhiều để ghi tên: phóng to để đọc.",
        "Too many for their names: zoom in to read them.",
    ),
    "timeline_legend": ("Ký hiệu", "Key"),
    "timeline_exact": ("niên đại chắc chắn", "the date is certain"),
    "timeline_approximate": ("khoảng chừng", "approximate"),
    "timeline_uncertain": ("chưa chắc hoặc suy ra", "uncertain, or inferred"),
    "timeline_disputed": ("các nguồn nói khác nhau", "sources disagree"),
    "timeline_span": ("ở đâu đó trong khoảng này", "somewhere in this span"),
    "timeline_open": ("không rõ đầu hoặc cuối", "its beginning or end is not known"),
    "timeline_from": ("từ {year}", "from {year}"),
    "timeline_to": ("đến {year}", "until {year}"),
    "timeline_timeless": ("Không gắn với năm nào", "Of no one year"),
    "timeline_undated": ("Chưa có niên đại", "Without a date"),
    "timeline_unreadable": ("Niên đại chưa đọc được", "Dates that could not be read"),
    "timeline_period_source": (
        "Năm đầu, năm cuối của các triều đại theo sách giáo khoa Việt Nam; sách khác nhau thì lấy năm thường gặp nhất.",
        "The dynasties begin and end as in Vietnamese school books; where books differ, in the year most often given.",
    ),
    "timeline_failed": ("Chưa tải được phần này.", "This part could not be loaded."),
    "timeline_of_all": ("Xem trên dòng thời gian", "See them on a timeline"),
}
