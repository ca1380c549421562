"""Which pictures and details a museum asks for: those of scenes, and those of lines of inscriptions."""

from __future__ import annotations

from pathlib import Path

from museum_in_a_string import read

from hyplan_museum.checking import picture_requests
from hyplan_museum.museum import Region

STELE = """
-- collections/bia/bia-06.yml --
title: Bia
media: [{file: bia-06_1.jpg}, {file: bia-06_2.jpg}]
inscription:
  - {line: 1, region: "pct:10,32,55,4", text: 永}
  - {line: 2, media: 2, region: "pct:1,2,3,4", text: 祚}
  - {line: 3, text: 七}
-- collections/bia/media/bia-06_1.jpg --
-- collections/bia/media/bia-06_2.jpg --
-- exhibits/loi/index.md --
---
title: Lời
---
## Đọc {#doc object=bia-06 media=2 region="pct:5,5,5,5"}
"""


def test_a_line_of_an_inscription_asks_for_its_detail_at_the_place_it_is_written(tmp_path: Path) -> None:
    first, second = picture_requests(read(tmp_path, STELE).museum)

    assert [(region, str(position)) for region, position in first.details] == [
        (Region("pct", 10, 32, 55, 4), "collections/bia/bia-06.yml:4:15")
    ]
    assert [(region, str(position)) for region, position in second.details] == [
        (Region("pct", 5, 5, 5, 5), "exhibits/loi/index.md:4:1"),
        (Region("pct", 1, 2, 3, 4), "collections/bia/bia-06.yml:5:25"),
    ]
