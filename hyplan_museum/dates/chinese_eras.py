"""Chinese eras met on objects in Vietnamese collections; asked only where no Vietnamese era of that name fits."""

from __future__ import annotations

from hyplan_museum.dates.era_table import Era

CHINESE = (
    Era("Đại Nghiệp", "大業", "Tùy", "Tùy Dạng Đế", 605, 618, ("Daye",)),
    Era("Trinh Quán", "貞觀", "Đường", "Đường Thái Tông", 627, 649, ("Zhenguan",)),
    Era("Khai Nguyên", "開元", "Đường", "Đường Huyền Tông", 713, 741, ("Kaiyuan",)),
    Era("Thiên Bảo", "天寶", "Đường", "Đường Huyền Tông", 742, 756, ("Tianbao",)),
    Era("Trinh Nguyên", "貞元", "Đường", "Đường Đức Tông", 785, 805, ("Zhenyuan",)),
    Era("Hàm Thông", "咸通", "Đường", "Đường Ý Tông", 860, 874, ("Xiantong",)),
    Era("Càn Hòa", "乾和", "Nam Hán", "Nam Hán Trung Tông", 943, 958, ("Qianhe",)),
    Era("Hồng Vũ", "洪武", "Minh", "Minh Thái Tổ", 1368, 1398, ("Hongwu",)),
    Era("Kiến Văn", "建文", "Minh", "Minh Huệ Đế", 1399, 1402, ("Jianwen",)),
    Era("Vĩnh Lạc", "永樂", "Minh", "Minh Thành Tổ", 1403, 1424, ("Yongle",)),
    Era("Hồng Hy", "洪熙", "Minh", "Minh Nhân Tông", 1425, 1425, ("Hongxi",)),
    Era("Tuyên Đức", "宣德", "Minh", "Minh Tuyên Tông", 1426, 1435, ("Xuande",)),
    Era("Chính Thống", "正統", "Minh", "Minh Anh Tông", 1436, 1449, ("Zhengtong",)),
    Era("Cảnh Thái", "景泰", "Minh", "Minh Đại Tông", 1450, 1457, ("Jingtai",)),
    Era("Thiên Thuận", "天順", "Minh", "Minh Anh Tông", 1457, 1464, ("Tianshun",)),
    Era("Thành Hóa", "成化", "Minh", "Minh Hiến Tông", 1465, 1487, ("Chenghua",)),
    Era("Hoằng Trị", "弘治", "Minh", "Minh Hiếu Tông", 1488, 1505, ("Hongzhi",)),
    Era("Chính Đức", "正德", "Minh", "Minh Vũ Tông", 1506, 1521, ("Zhengde",)),
    Era("Gia Tĩnh", "嘉靖", "Minh", "Minh Thế Tông", 1522, 1566, ("Jiajing",)),
    Era("Long Khánh", "隆慶", "Minh", "Minh Mục Tông", 1567, 1572, ("Longqing",)),
    Era("Vạn Lịch", "萬曆", "Minh", "Minh Thần Tông", 1573, 1620, ("Wanli",)),
    Era("Thái Xương", "泰昌", "Minh", "Minh Quang Tông", 1620, 1620, ("Taichang",)),
    Era("Thiên Khải", "天啓", "Minh", "Minh Hy Tông", 1621, 1627, ("Tianqi",)),
    Era("Sùng Trinh", "崇禎", "Minh", "Minh Tư Tông", 1628, 1644, ("Chongzhen",)),
    Era("Thuận Trị", "順治", "Thanh", "Thanh Thế Tổ", 1644, 1661, ("Shunzhi",)),
    Era("Khang Hy", "康熙", "Thanh", "Thanh Thánh Tổ", 1662, 1722, ("Kangxi",)),
    Era("Ung Chính", "雍正", "Thanh", "Thanh Thế Tông", 1723, 1735, ("Yongzheng",)),
    Era("Càn Long", "乾隆", "Thanh", "Thanh Cao Tông", 1736, 1795, ("Kiền Long", "Qianlong")),
    Era("Gia Khánh", "嘉慶", "Thanh", "Thanh Nhân Tông", 1796, 1820, ("Jiaqing",)),
    Era("Đạo Quang", "道光", "Thanh", "Thanh Tuyên Tông", 1821, 1850, ("Daoguang",)),
    Era("Hàm Phong", "咸豐", "Thanh", "Thanh Văn Tông", 1851, 1861, ("Xianfeng",)),
    Era("Đồng Trị", "同治", "Thanh", "Thanh Mục Tông", 1862, 1874, ("Tongzhi",)),
    Era("Quang Tự", "光緒", "Thanh", "Thanh Đức Tông", 1875, 1908, ("Guangxu",)),
    Era("Tuyên Thống", "宣統", "Thanh", "Phổ Nghi", 1909, 1911, ("Xuantong",)),
)
