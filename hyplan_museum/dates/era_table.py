"""Vietnamese eras (niên hiệu): official first year, last year, ruler, and where published tables disagree.

Tabulated after the list of the Institute of Hán-Nôm Studies and two other public tables; not every boundary year is
checked, and the doubts found are kept: they reach the reader with every date that rests on them. The first year is the
official year 1 (nguyên niên), not the accession: Đồng Khánh came to the throne in 1885 and his year 1 is 1886.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Era:
    """One era: years are of the common era, inclusive.

    `first_by_others`: the official year 1 in other tables. `accession`: when the ruler came to the throne, where that
    is not year 1. `used_until`: later years in which the name was still written. `doubts`: "last-year" (tables differ
    on it), "order NAME" (tables differ on which of the two came first), "missing" (some tables leave the era out).
    """

    name: str
    han: str
    dynasty: str
    ruler: str
    first: int
    last: int
    also: tuple[str, ...] = ()
    first_by_others: tuple[int, ...] = ()
    accession: int = 0
    used_until: int = 0
    doubts: tuple[str, ...] = ()


VIETNAMESE = (
    Era("Thiên Đức", "天德", "Tiền Lý", "Lý Nam Đế", 544, 548, also=("Đại Đức",)),
    Era("Thái Bình", "太平", "Đinh", "Đinh Tiên Hoàng", 970, 980),
    Era("Thiên Phúc", "天福", "Tiền Lê", "Lê Đại Hành", 980, 988),
    Era("Hưng Thống", "興統", "Tiền Lê", "Lê Đại Hành", 989, 993),
    Era("Ứng Thiên", "應天", "Tiền Lê", "Lê Đại Hành", 994, 1007),
    Era("Cảnh Thụy", "景瑞", "Tiền Lê", "Lê Ngọa Triều", 1008, 1009),
    Era("Thuận Thiên", "順天", "Lý", "Lý Thái Tổ", 1010, 1028),
    Era("Thiên Thành", "天成", "Lý", "Lý Thái Tông", 1028, 1034),
    Era("Thông Thụy", "通瑞", "Lý", "Lý Thái Tông", 1034, 1039),
    Era("Càn Phù Hữu Đạo", "乾符有道", "Lý", "Lý Thái Tông", 1039, 1042),
    Era("Minh Đạo", "明道", "Lý", "Lý Thái Tông", 1042, 1044),
    Era("Thiên Cảm Thánh Vũ", "天感聖武", "Lý", "Lý Thái Tông", 1044, 1049),
    Era("Sùng Hưng Đại Bảo", "崇興大寶", "Lý", "Lý Thái Tông", 1049, 1054),
    Era("Long Thụy Thái Bình", "龍瑞太平", "Lý", "Lý Thánh Tông", 1054, 1058),
    Era("Chương Thánh Gia Khánh", "彰聖嘉慶", "Lý", "Lý Thánh Tông", 1059, 1065),
    Era("Long Chương Thiên Tự", "龍彰天嗣", "Lý", "Lý Thánh Tông", 1066, 1068),
    Era("Thiên Huống Bảo Tượng", "天貺寶象", "Lý", "Lý Thánh Tông", 1068, 1069),
    Era("Thần Vũ", "神武", "Lý", "Lý Thánh Tông", 1069, 1072),
    Era("Thái Ninh", "太寧", "Lý", "Lý Nhân Tông", 1072, 1076),
    Era("Anh Vũ Chiêu Thắng", "英武昭勝", "Lý", "Lý Nhân Tông", 1076, 1084),
    Era("Quảng Hựu", "廣祐", "Lý", "Lý Nhân Tông", 1085, 1092),
    Era("Hội Phong", "會豐", "Lý", "Lý Nhân Tông", 1092, 1100),
    Era("Long Phù", "龍符", "Lý", "Lý Nhân Tông", 1101, 1109),
    Era("Hội Tường Đại Khánh", "會祥大慶", "Lý", "Lý Nhân Tông", 1110, 1119),
    Era("Thiên Phù Duệ Vũ", "天符睿武", "Lý", "Lý Nhân Tông", 1120, 1126),
    Era("Thiên Phù Khánh Thọ", "天符慶壽", "Lý", "Lý Nhân Tông", 1127, 1127),
    Era("Thiên Thuận", "天順", "Lý", "Lý Thần Tông", 1128, 1132),
    Era("Thiên Chương Bảo Tự", "天彰寶嗣", "Lý", "Lý Thần Tông", 1133, 1138),
    Era("Thiệu Minh", "紹明", "Lý", "Lý Anh Tông", 1138, 1140),
    Era("Đại Định", "大定", "Lý", "Lý Anh Tông", 1140, 1162),
    Era("Chính Long Bảo Ứng", "政龍寶應", "Lý", "Lý Anh Tông", 1163, 1174),
    Era("Thiên Cảm Chí Bảo", "天感至寶", "Lý", "Lý Anh Tông", 1174, 1175),
    Era("Trinh Phù", "貞符", "Lý", "Lý Cao Tông", 1176, 1186),
    Era("Thiên Tư Gia Thụy", "天資嘉瑞", "Lý", "Lý Cao Tông", 1186, 1202, doubts=("last-year",)),
    Era("Thiên Gia Bảo Hựu", "天嘉寶祐", "Lý", "Lý Cao Tông", 1202, 1204, doubts=("order Trị Bình Long Ứng",)),
    Era("Trị Bình Long Ứng", "治平龍應", "Lý", "Lý Cao Tông", 1205, 1210, doubts=("order Thiên Gia Bảo Hựu",)),
    Era("Kiến Gia", "建嘉", "Lý", "Lý Huệ Tông", 1211, 1224),
    Era("Thiên Chương Hữu Đạo", "天彰有道", "Lý", "Lý Chiêu Hoàng", 1224, 1225),
    Era("Kiến Trung", "建中", "Trần", "Trần Thái Tông", 1225, 1232, first_by_others=(1226,)),
    Era("Thiên Ứng Chính Bình", "天應政平", "Trần", "Trần Thái Tông", 1232, 1251),
    Era("Nguyên Phong", "元豐", "Trần", "Trần Thái Tông", 1251, 1258),
    Era("Thiệu Long", "紹隆", "Trần", "Trần Thánh Tông", 1258, 1272),
    Era("Bảo Phù", "寶符", "Trần", "Trần Thánh Tông", 1273, 1278),
    Era("Thiệu Bảo", "紹寶", "Trần", "Trần Nhân Tông", 1279, 1285),
    Era("Trùng Hưng", "重興", "Trần", "Trần Nhân Tông", 1285, 1293),
    Era("Hưng Long", "興隆", "Trần", "Trần Anh Tông", 1293, 1314),
    Era("Đại Khánh", "大慶", "Trần", "Trần Minh Tông", 1314, 1323),
    Era("Khai Thái", "開泰", "Trần", "Trần Minh Tông", 1324, 1329),
    Era("Khai Hựu", "開祐", "Trần", "Trần Hiến Tông", 1329, 1341),
    Era("Thiệu Phong", "紹豐", "Trần", "Trần Dụ Tông", 1341, 1357),
    Era("Đại Trị", "大治", "Trần", "Trần Dụ Tông", 1358, 1369),
    Era("Đại Định", "大定", "Trần", "Dương Nhật Lễ", 1369, 1370),
    Era("Thiệu Khánh", "紹慶", "Trần", "Trần Nghệ Tông", 1370, 1372),
    Era("Long Khánh", "隆慶", "Trần", "Trần Duệ Tông", 1373, 1377),
    Era("Xương Phù", "昌符", "Trần", "Trần Phế Đế", 1377, 1388),
    Era("Quang Thái", "光泰", "Trần", "Trần Thuận Tông", 1388, 1398),
    Era("Kiến Tân", "建新", "Trần", "Trần Thiếu Đế", 1398, 1400),
    Era("Thánh Nguyên", "聖元", "Hồ", "Hồ Quý Ly", 1400, 1400),
    Era("Thiệu Thành", "紹成", "Hồ", "Hồ Hán Thương", 1401, 1402),
    Era("Khai Đại", "開大", "Hồ", "Hồ Hán Thương", 1403, 1407),
    Era("Hưng Khánh", "興慶", "Hậu Trần", "Giản Định Đế", 1407, 1409),
    Era("Trùng Quang", "重光", "Hậu Trần", "Trùng Quang Đế", 1409, 1414),
    Era("Thuận Thiên", "順天", "Lê sơ", "Lê Thái Tổ", 1428, 1433),
    Era("Thiệu Bình", "紹平", "Lê sơ", "Lê Thái Tông", 1434, 1439),
    Era("Đại Bảo", "大寶", "Lê sơ", "Lê Thái Tông", 1440, 1442),
    Era("Thái Hòa", "太和", "Lê sơ", "Lê Nhân Tông", 1443, 1453, also=("Đại Hòa",)),
    Era("Diên Ninh", "延寧", "Lê sơ", "Lê Nhân Tông", 1454, 1459),
    Era("Thiên Hưng", "天興", "Lê sơ", "Lê Nghi Dân", 1459, 1460),
    Era("Quang Thuận", "光順", "Lê sơ", "Lê Thánh Tông", 1460, 1469),
    Era("Hồng Đức", "洪德", "Lê sơ", "Lê Thánh Tông", 1470, 1497),
    Era("Cảnh Thống", "景統", "Lê sơ", "Lê Hiến Tông", 1498, 1504),
    Era("Thái Trinh", "泰貞", "Lê sơ", "Lê Túc Tông", 1504, 1504),
    Era("Đoan Khánh", "端慶", "Lê sơ", "Lê Uy Mục", 1505, 1509),
    Era("Hồng Thuận", "洪順", "Lê sơ", "Lê Tương Dực", 1509, 1516),
    Era("Quang Thiệu", "光紹", "Lê sơ", "Lê Chiêu Tông", 1516, 1522),
    Era("Thống Nguyên", "統元", "Lê sơ", "Lê Cung Hoàng", 1522, 1527),
    Era("Minh Đức", "明德", "Mạc", "Mạc Thái Tổ", 1527, 1529),
    Era("Đại Chính", "大正", "Mạc", "Mạc Thái Tông", 1530, 1540),
    Era("Quảng Hòa", "廣和", "Mạc", "Mạc Hiến Tông", 1541, 1546),
    Era("Vĩnh Định", "永定", "Mạc", "Mạc Tuyên Tông", 1547, 1547),
    Era("Cảnh Lịch", "景曆", "Mạc", "Mạc Tuyên Tông", 1548, 1553),
    Era("Quang Bảo", "光寶", "Mạc", "Mạc Tuyên Tông", 1554, 1561),
    Era("Thuần Phúc", "淳福", "Mạc", "Mạc Mậu Hợp", 1562, 1565),
    Era("Sùng Khang", "崇康", "Mạc", "Mạc Mậu Hợp", 1566, 1577),
    Era("Diên Thành", "延成", "Mạc", "Mạc Mậu Hợp", 1578, 1585),
    Era("Đoan Thái", "端泰", "Mạc", "Mạc Mậu Hợp", 1585, 1587, first_by_others=(1586,)),
    Era("Hưng Trị", "興治", "Mạc", "Mạc Mậu Hợp", 1588, 1590),
    Era("Hồng Ninh", "洪寧", "Mạc", "Mạc Mậu Hợp", 1591, 1592),
    Era("Càn Thống", "乾統", "Mạc", "Mạc Kính Cung", 1593, 1625),
    Era("Long Thái", "隆泰", "Mạc", "Mạc Kính Khoan", 1618, 1638, first_by_others=(1623, 1625)),
    Era("Thuận Đức", "順德", "Mạc", "Mạc Kính Vũ", 1638, 1677),
    Era("Nguyên Hòa", "元和", "Lê trung hưng", "Lê Trang Tông", 1533, 1548),
    Era("Thuận Bình", "順平", "Lê trung hưng", "Lê Trung Tông", 1549, 1556),
    Era("Thiên Hựu", "天祐", "Lê trung hưng", "Lê Anh Tông", 1557, 1557),
    Era("Chính Trị", "正治", "Lê trung hưng", "Lê Anh Tông", 1558, 1571),
    Era("Hồng Phúc", "洪福", "Lê trung hưng", "Lê Anh Tông", 1572, 1573),
    Era("Gia Thái", "嘉泰", "Lê trung hưng", "Lê Thế Tông", 1573, 1577),
    Era("Quang Hưng", "光興", "Lê trung hưng", "Lê Thế Tông", 1578, 1599),
    Era("Thận Đức", "慎德", "Lê trung hưng", "Lê Kính Tông", 1600, 1601, doubts=("missing",)),
    Era("Hoằng Định", "弘定", "Lê trung hưng", "Lê Kính Tông", 1601, 1619, first_by_others=(1600,)),
    Era("Vĩnh Tộ", "永祚", "Lê trung hưng", "Lê Thần Tông", 1619, 1628),
    Era("Đức Long", "德隆", "Lê trung hưng", "Lê Thần Tông", 1629, 1634),
    Era("Dương Hòa", "陽和", "Lê trung hưng", "Lê Thần Tông", 1635, 1643),
    Era("Phúc Thái", "福泰", "Lê trung hưng", "Lê Chân Tông", 1643, 1649),
    Era("Khánh Đức", "慶德", "Lê trung hưng", "Lê Thần Tông", 1649, 1652),
    Era("Thịnh Đức", "盛德", "Lê trung hưng", "Lê Thần Tông", 1653, 1657),
    Era("Vĩnh Thọ", "永壽", "Lê trung hưng", "Lê Thần Tông", 1658, 1661),
    Era("Vạn Khánh", "萬慶", "Lê trung hưng", "Lê Thần Tông", 1662, 1662),
    Era("Cảnh Trị", "景治", "Lê trung hưng", "Lê Huyền Tông", 1663, 1671),
    Era("Dương Đức", "陽德", "Lê trung hưng", "Lê Gia Tông", 1672, 1673),
    Era("Đức Nguyên", "德元", "Lê trung hưng", "Lê Gia Tông", 1674, 1675),
    Era("Vĩnh Trị", "永治", "Lê trung hưng", "Lê Hy Tông", 1676, 1680),
    Era("Chính Hòa", "正和", "Lê trung hưng", "Lê Hy Tông", 1680, 1705),
    Era("Vĩnh Thịnh", "永盛", "Lê trung hưng", "Lê Dụ Tông", 1705, 1719),
    Era("Bảo Thái", "保泰", "Lê trung hưng", "Lê Dụ Tông", 1720, 1729),
    Era("Vĩnh Khánh", "永慶", "Lê trung hưng", "Lê Đế Duy Phường", 1729, 1732),
    Era("Long Đức", "龍德", "Lê trung hưng", "Lê Thuần Tông", 1732, 1735),
    Era("Vĩnh Hựu", "永佑", "Lê trung hưng", "Lê Ý Tông", 1735, 1740),
    Era("Cảnh Hưng", "景興", "Lê trung hưng", "Lê Hiển Tông", 1740, 1786),
    Era("Chiêu Thống", "昭統", "Lê trung hưng", "Lê Chiêu Thống", 1787, 1789),
    Era("Thái Đức", "泰德", "Tây Sơn", "Nguyễn Nhạc", 1778, 1793),
    Era("Quang Trung", "光中", "Tây Sơn", "Nguyễn Huệ", 1788, 1792),
    Era("Cảnh Thịnh", "景盛", "Tây Sơn", "Nguyễn Quang Toản", 1793, 1801),
    Era("Bảo Hưng", "寶興", "Tây Sơn", "Nguyễn Quang Toản", 1801, 1802),
    Era("Gia Long", "嘉隆", "Nguyễn", "Gia Long", 1802, 1819),
    Era("Minh Mạng", "明命", "Nguyễn", "Minh Mạng", 1820, 1840, also=("Minh Mệnh",)),
    Era("Thiệu Trị", "紹治", "Nguyễn", "Thiệu Trị", 1841, 1847),
    Era("Tự Đức", "嗣德", "Nguyễn", "Tự Đức", 1848, 1883),
    Era("Hiệp Hòa", "協和", "Nguyễn", "Hiệp Hòa", 1883, 1883),
    Era("Kiến Phúc", "建福", "Nguyễn", "Kiến Phúc", 1884, 1884, accession=1883),
    Era("Hàm Nghi", "咸宜", "Nguyễn", "Hàm Nghi", 1885, 1885, accession=1884, used_until=1888),
    Era("Đồng Khánh", "同慶", "Nguyễn", "Đồng Khánh", 1886, 1888, accession=1885),
    Era("Thành Thái", "成泰", "Nguyễn", "Thành Thái", 1889, 1907),
    Era("Duy Tân", "維新", "Nguyễn", "Duy Tân", 1907, 1916),
    Era("Khải Định", "啟定", "Nguyễn", "Khải Định", 1916, 1925),
    Era("Bảo Đại", "保大", "Nguyễn", "Bảo Đại", 1926, 1945),
)
