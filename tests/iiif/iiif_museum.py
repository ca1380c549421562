"""A small museum with one of everything that IIIF shows, made of nouns; pictures are described, not drawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from hyplan_museum import addresses, iiif
from hyplan_museum.museum import (
    Artifact,
    Claim,
    ClaimSet,
    Collection,
    Cue,
    Date,
    Exhibit,
    Fact,
    InscriptionLine,
    Media,
    MediaKey,
    Museum,
    Person,
    Picture,
    Place,
    PlaceName,
    Recognition,
    Recording,
    Ref,
    Region,
    Rendition,
    Scene,
    Term,
    Text,
    Tombstone,
    Track,
    Unknown,
    Value,
)
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS, find_rights
from hyplan_museum.settings import Institution, Settings

HERE = Position("collections/bia/bia-06.yml", 1, 1)
T = Text.of

SETTINGS = Settings(
    title=T(vi="Bảo tàng số", en="Digital museum"),
    site_url="https://baotang.example/hung-yen/",
    institution=Institution(
        T(vi="Bảo tàng tỉnh", en="Provincial museum"), "https://baotang.example", "assets/logo.png"
    ),
    description=T(vi="Di sản của một tỉnh.", en="Heritage of one province."),
    text_rights=RIGHTS["cc-by-sa-4.0"],
)


def picture(artifact: str, media: str, width: int = 4000, height: int = 3000) -> Picture:
    """A picture as images/ would describe it."""
    factors = [1]
    while max(width, height) > 512 * factors[-1]:
        factors.append(factors[-1] * 2)
    sizes = tuple((-(-width // s), -(-height // s)) for s in reversed(factors[1:]))
    small = Rendition(addresses.rendition(artifact, media, "400.jpg"), "", 400, 300, "image/jpeg")
    service = addresses.image_service(artifact, media)
    return Picture("d" * 32, width, height, service, 512, tuple(factors), sizes, {}, (small,), small)


STELE = Artifact(
    id="bia-06",
    collection="bia",
    title=T(vi="Bia chùa Hiến năm Vĩnh Tộ 7", en="Hiến pagoda stele of 1625"),
    kind=Value(ref=Ref("term", "bia-ky")),
    position=HERE,
    other_titles=(T(vi="Bia Thiên Ứng tự"),),
    facts=(
        Fact("material", T(vi="Chất liệu", en="Material"), (Value(T(vi="đá", en="stone")), Value(T(vi="vôi")))),
        Fact("dimensions", T(vi="Kích thước", en="Dimensions"), (Value(unknown=Unknown.NOT_RECORDED),)),
        Fact(
            "people",
            T(vi="Nhân vật", en="People"),
            (Value(ref=Ref("person", "do-the"), role=T(vi="người khắc", en="carver")),),
        ),
    ),
    date=Date(T(vi="Vĩnh Tộ thứ 7, Ất Sửu (1625)"), (1625, 1, 1), (1625, 12, 31), readable=True),
    place="chua-hien",
    description=T(vi="Bia **hai mặt**.\n\nTrán chạm <rồng>.", en="A *two-sided* stele."),
    media=(
        Media("1", "image", "collections/bia/media/bia-06_1.jpg", HERE, alt=T(vi="Mặt trước bia", en="Front")),
        Media(
            "2", "image", "collections/bia/media/bia-06_2.jpg", HERE, label=T(vi="Mặt sau"), caption=T(vi="Chụp 2019"),
            credit=T(vi="Ảnh: N. V. A"), rights=find_rights("https://example.com/terms"), illustration=True,
        ),
        Media("3", "sound", "collections/bia/media/bia-06.mp3", HERE),
    ),
    claims=(
        ClaimSet(
            "height",
            T(vi="Chiều cao", en="Height"),
            (
                Claim(T(vi="142 cm"), T(vi="hồ sơ di tích"), confidence="high", preferred=True),
                Claim(T(vi="150 cm"), T(vi="báo tỉnh"), note=T(vi="đo cả rùa")),
            ),
        ),
    ),
    recognition=(
        Recognition(
            Value(T(vi="Bảo vật quốc gia", en="National treasure")),
            T(vi="QĐ 88/QĐ-TTg"),
            Date(T(vi="15/1/2020"), (2020, 1, 15), (2020, 1, 15), readable=True),
        ),
    ),
    inscription=(
        InscriptionLine("1", "奉天", T(vi="Phụng thiên"), T(vi="Vâng mệnh trời", en="By heaven"), "1",
                        Region("pct", 10, 32, 55, 4)),
        InscriptionLine("2", "不在圖上"),
    ),
    inscription_language="lzh-Hant",
    notes=(("inventory_no", T(vi="012345")),),
    sources=(T(vi="Địa chí Hưng Yên, tập 2"),),
    rights=RIGHTS["cc-by-4.0"],
    credit=T(vi="Bảo tàng tỉnh", en="Provincial museum"),
    status="approved",
)  # fmt: skip

SONG = Artifact(
    id="hat-trong-quan",
    collection="phi-vat-the",
    title=T(vi="Hát trống quân"),
    kind=Value(T(vi="nghệ thuật trình diễn")),
    position=HERE,
    date=Date(T(vi="thế kỷ V TCN"), (-499, 1, 1), (-400, 12, 31), readable=True),
    place="thon",
    status="approved",
)

EXHIBIT = Exhibit(
    id="loi-tren-da",
    title=T(vi="Lời trên đá", en="Words on stone"),
    position=HERE,
    summary=T(vi="Năm chặng đọc bia.", en="Five stops."),
    scenes=(
        Scene("mo-dau", T(vi="Mở đầu"), T(vi="Một *bia* đá."), HERE, artifact="bia-06"),
        Scene(
            "mot-dong", T(vi="Đọc một dòng", en="Read a line"), T(vi="Nhìn kỹ.", en="Look <script>hard()</script>."),
            HERE, artifact="bia-06", media="1", region=Region("pct", 10, 32, 55, 8),
        ),
        Scene("loi", T(vi="Nghe"), T(vi="Không có hình."), HERE, artifact="hat-trong-quan"),
        Scene("goc", T(vi="Góc"), T(vi="Lại nhìn."), HERE, artifact="bia-06", media="1",
              region=Region("px", 3990, 2990, 500, 500)),
        Scene("sau", T(vi="Mặt sau"), T(vi="Mặt kia."), HERE, artifact="bia-06", media="2"),
    ),
    authors=(T(vi="Tổ trưng bày"),),
    rights=RIGHTS["cc-by-4.0"],
    status="approved",
)  # fmt: skip

MUSEUM = Museum(
    collections={
        "bia": Collection("bia", T(vi="Bia ký", en="Steles"), HERE, T(vi="Bia **đá**."), ("bia-06",)),
        "phi-vat-the": Collection("phi-vat-the", T(vi="Phi vật thể"), HERE, artifacts=("hat-trong-quan",)),
        "trong": Collection("trong", T(vi="Sưu tập chưa có hiện vật"), HERE),
    },
    artifacts={"bia-06": STELE, "hat-trong-quan": SONG},
    exhibits={"loi-tren-da": EXHIBIT},
    places={
        "chua-hien": Place(
            "chua-hien", (PlaceName(T(vi="Chùa Hiến", en="Hiến pagoda")),), HERE, coordinates=(20.6463, 106.0511)
        ),
        "thon": Place("thon", (PlaceName(T(vi="Thôn Đông")),), HERE, within="tinh"),
        "tinh": Place("tinh", (PlaceName(T(vi="Hưng Yên")),), HERE),
    },
    people={"do-the": Person("do-the", T(vi="Đỗ Thế"), HERE)},
    terms={"bia-ky": Term("bia-ky", "kind", T(vi="bia ký", en="stele"), HERE)},
    tombstones=(Tombstone("artifact", "bia-07", reason=T(vi="trả lại chủ")),),
)
PICTURES: Mapping[MediaKey, Picture] = {
    ("bia-06", "1"): picture("bia-06", "1"),
    ("bia-06", "2"): picture("bia-06", "2", 300, 500),
}

SPOKEN = tuple(Track(language, (Cue(0, 2500, "Lên"), Cue(2500, 4000, "Xuống"))) for language in ("vi", "en"))
HEARD = Artifact(
    "nghe-bia",
    "bia",
    T(vi="Nghe bia", en="Hear the stele"),
    Value(T(vi="bản ghi")),
    HERE,
    media=(
        Media("loi", "sound", "loi.mp3", HERE, label=T(vi="Lời đọc"), captions=SPOKEN, chapters=SPOKEN,
              transcript=T(vi="Lên rồi xuống", en="Up and down"), credit=T(vi="N. V. A"),
              recording=Recording("recordings/nghe-bia/loi.mp3", "d1", "sound", "audio/mpeg", 4000, 4032)),
        Media("phim", "film", "phim.mp4", HERE, poster="cho.jpg", captions=SPOKEN[:1],
              recording=Recording("recordings/nghe-bia/phim.mp4", "d2", "film", "video/mp4", 9000, 4000, 64, 48)),
        Media("khoi", "model", "khoi.glb", HERE,
              recording=Recording("recordings/nghe-bia/khoi.glb", "d3", "model", "model/gltf-binary", 900)),
    ),
    rights=RIGHTS["cc-by-4.0"],
    status="approved",
)  # fmt: skip
HEARING = Exhibit(
    "nghe-tuyen",
    T(vi="Nghe và nhìn", en="Hear and look"),
    HERE,
    scenes=tuple(
        Scene(
            f"canh-{n}", T(vi=f"Cảnh {n}", en=f"Scene {n}"), T(vi="Lắng nghe.", en="Listen."), HERE, artifact=a, media=m
        )
        for n, (a, m) in enumerate(
            [("nghe-bia", "loi"), ("nghe-bia", "loi"), ("nghe-bia", "phim"), ("bia-06", "1"), ("nghe-bia", "khoi")], 1
        )
    ),
    status="approved",
)
RECORDED = replace(
    MUSEUM,
    collections={**MUSEUM.collections, "bia": replace(MUSEUM.collections["bia"], artifacts=("bia-06", "nghe-bia"))},
    artifacts={**MUSEUM.artifacts, "nghe-bia": HEARD},
    exhibits={**MUSEUM.exhibits, "nghe-tuyen": HEARING},
)
"""The museum with a sound, a film and a model, and an exhibit that has them."""
RECORDED_PICTURES = {**PICTURES, ("nghe-bia", "phim"): picture("nghe-bia", "phim", 640, 480)}


def with_artifact(artifact: Artifact) -> Museum:
    """The museum with another record in the place of the stele."""
    return replace(MUSEUM, artifacts={**MUSEUM.artifacts, "bia-06": artifact})


def files(
    museum: Museum = MUSEUM,
    pictures: Mapping[MediaKey, Picture] = PICTURES,
    settings: Settings = SETTINGS,
    to_html: Callable[[str], str] | None = None,
) -> dict[str, dict[str, Any]]:
    """Every published document by its address."""
    planned = iiif.plan(museum, pictures, settings, to_html=to_html)
    return {output.uri: json.loads(output.render()) for output in planned if output.render}


def manifest(artifact: Artifact = STELE, **others: Any) -> dict[str, Any]:
    """The stele's manifest as published."""
    return files(with_artifact(artifact), **others)[addresses.manifest("bia-06")]
