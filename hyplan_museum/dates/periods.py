"""Dynasties, archaeological cultures and reigns, as spans of years, with the other boundary years in use.

Years are astronomical (1 BCE is 0) and inclusive. Dynasties: the boundaries of Vietnamese school books and of the
museums' own labels; where other works begin or end elsewhere, that year stands beside and is accepted without a word.
Cultures: the round figures of surveys of Vietnamese archaeology, always approximate. Reigns are read off the table
of eras, one year earlier allowed (a ruler comes to the throne before his year 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hyplan_museum.dates.chinese_eras import CHINESE
from hyplan_museum.dates.era_table import VIETNAMESE


@dataclass(frozen=True, slots=True)
class Period:
    """A span of years with a name. `also_first`, `also_last`: boundaries other works give."""

    name: str
    first: int
    last: int
    also: tuple[str, ...] = ()
    also_first: int | None = None
    also_last: int | None = None
    approximate: bool = False

    @property
    def earliest(self) -> int:
        """The first year by any count."""
        return self.first if self.also_first is None else min(self.first, self.also_first)

    @property
    def latest(self) -> int:
        """The last year by any count."""
        return self.last if self.also_last is None else max(self.last, self.also_last)


PERIODS = (
    # Vietnam
    Period("Hùng Vương", -2878, -257, ("Văn Lang", "Hồng Bàng", "các vua Hùng", "vua Hùng"), -699, -207, True),
    Period("An Dương Vương", -256, -178, ("Âu Lạc",), -207, -207),
    Period("Bắc thuộc", -178, 938, ("nghìn năm Bắc thuộc", "Chinese domination"), -110, 939),
    Period("Hai Bà Trưng", 40, 43),
    Period("Tiền Lý", 544, 602, (), 541, 603),
    Period("Ngô", 939, 965, (), 938, 968),
    Period("Đinh", 968, 980),
    Period("Tiền Lê", 980, 1009, ("Early Lê", "Former Lê")),
    Period("Lý", 1009, 1225, ("Later Lý",), 1010, 1226),
    Period("Trần", 1226, 1400, (), 1225),
    Period("Hồ", 1400, 1407),
    Period("Hậu Trần", 1407, 1414, ("Later Trần",), 1407, 1413),
    Period("thuộc Minh", 1407, 1427, ("Minh thuộc", "Ming occupation"), 1414, 1428),
    Period("Lê sơ", 1428, 1527, ("early Lê dynasty", "Lê Sơ"), 1427, 1526),
    Period("Mạc", 1527, 1592, (), 1527, 1677),
    Period("Lê trung hưng", 1533, 1789, ("Lê mạt", "Revival Lê", "Restored Lê", "Lê - Trịnh"), 1533, 1788),
    Period("Hậu Lê", 1428, 1789, ("Later Lê",), 1427, 1788),
    Period("Lê", 1428, 1789, (), 1427, 1788),
    Period("Trịnh", 1545, 1787, ("chúa Trịnh", "Trịnh lords"), 1545, 1786),
    Period("chúa Nguyễn", 1558, 1777, ("các chúa Nguyễn", "Nguyễn lords")),
    Period("Trịnh Nguyễn phân tranh", 1627, 1672, (), 1558, 1777),
    Period("Tây Sơn", 1778, 1802, (), 1771),
    Period("Nguyễn", 1802, 1945),
    Period("Pháp thuộc", 1858, 1945, ("thuộc Pháp", "French colonial", "French colonial rule", "colonial"), 1884, 1954),
    Period("Cần Vương", 1885, 1896, ("phong trào Cần Vương",)),
    Period("kháng chiến chống Pháp", 1945, 1954, ("chống Pháp",), 1946),
    Period("kháng chiến chống Mỹ", 1954, 1975, ("chống Mỹ", "kháng chiến chống Mỹ cứu nước"), 1955),
    Period("bao cấp", 1976, 1986, ("subsidy",), 1954),
    # China
    Period("Hán", -205, 220, ("Han",), -201),
    Period("Tây Hán", -205, 8, ("Western Han",), -201, 9),
    Period("Đông Hán", 25, 220, ("Eastern Han",)),
    Period("Lục triều", 222, 589, ("Six Dynasties",), 220),
    Period("Tùy", 581, 618, ("Sui",)),
    Period("Đường", 618, 907, ("Tang",)),
    Period("Nam Hán", 917, 971, ("Southern Han",)),
    Period("Tống", 960, 1279, ("Song",)),
    Period("Bắc Tống", 960, 1127, ("Northern Song",)),
    Period("Nam Tống", 1127, 1279, ("Southern Song",)),
    Period("Nguyên", 1271, 1368, ("Yuan",), 1260),
    Period("Minh", 1368, 1644, ("Ming",)),
    Period("Thanh", 1636, 1911, ("Qing", "Mãn Thanh"), 1644, 1912),
)

CULTURES = (
    Period("Hòa Bình", -16000, -5000, ("Hoabinhian",), approximate=True),
    Period("Bắc Sơn", -8000, -5000, (), approximate=True),
    Period("Phùng Nguyên", -1999, -1499, (), approximate=True),
    Period("Đồng Đậu", -1499, -999, (), approximate=True),
    Period("Gò Mun", -999, -699, (), approximate=True),
    Period("Đông Sơn", -699, 200, ("Dong Son",), -799, 300, approximate=True),
    Period("Sa Huỳnh", -999, 200, (), approximate=True),
    Period("Óc Eo", 1, 700, (), approximate=True),
    Period("Chăm Pa", 192, 1832, ("Champa", "Chămpa", "Cham"), approximate=True),
)

OTHER_REIGNS = (
    # rulers who left no era in the table, and those known by another name
    Period("Ngô Quyền", 939, 944, ("Ngô Vương", "Tiền Ngô Vương"), 938),
    Period("Lê Hoàn", 980, 1005),
    Period("Đinh Bộ Lĩnh", 968, 979),
    Period("Lý Công Uẩn", 1009, 1028),
    Period("Lê Lợi", 1428, 1433),
    Period("Mạc Đăng Dung", 1527, 1541),
)


def _reigns() -> tuple[Period, ...]:
    """One Period for each stretch of years in which a ruler's eras follow one another."""
    reigns: list[Period] = []
    for era in (*VIETNAMESE, *CHINESE):
        first = era.accession or era.first
        known = next((place for place, reign in enumerate(reigns) if reign.name == era.ruler), None)
        if known is not None and first <= reigns[known].last + 1:
            reigns[known] = Period(era.ruler, reigns[known].first, max(era.last, reigns[known].last))
        else:
            reigns.insert(0, Period(era.ruler, first, era.last, (), first - 1))
    return tuple(
        Period(reign.name, reign.first, reign.last, (), reign.first - 1) for reign in (*reversed(reigns), *OTHER_REIGNS)
    )


@cache
def reigns() -> Mapping[str, tuple[Period, ...]]:
    """The reigns of every ruler by name: Lê Thần Tông sat twice on the throne."""
    by_ruler: dict[str, tuple[Period, ...]] = {}
    for reign in _reigns():
        by_ruler[reign.name] = (*by_ruler.get(reign.name, ()), reign)
    return by_ruler
