"""A small museum with one of everything that pages show, made of nouns; pictures are described, not drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hyplan_museum import addresses, pages
from hyplan_museum.museum import (
    Artifact,
    Claim,
    ClaimSet,
    Collection,
    Cue,
    Date,
    Derived,
    Exhibit,
    Fact,
    Feast,
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
from hyplan_museum.outputs import Page, PageText
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Institution, Settings

HERE = Position("collections/bia/bia-06.yml", 1, 1)
T = Text.of
DETAIL = Region("pct", 10, 32, 55, 8)
LINE = Region("pct", 10, 32, 55, 4)

SETTINGS = Settings(
    title=T(vi="Bảo tàng số Hưng Yên", en="Hưng Yên Digital Museum"),
    site_url="https://baotang.example/hung-yen/",
    institution=Institution(T(vi="Bảo tàng tỉnh Hưng Yên", en="Hưng Yên Museum"), "https://baotang.example"),
    description=T(vi="Di sản **Hưng Yên** trên đá, đồng và trong tiếng hát.", en="The heritage of **Hưng Yên**."),
    report="baotang@hungyen.example",
    text_rights=RIGHTS["cc-by-sa-4.0"],
    credit=T(vi="Bảo tàng tỉnh Hưng Yên", en="Hưng Yên Museum"),
    days=(Feast("solar", (11, 23), (11, 23), T(vi="Ngày Di sản văn hóa Việt Nam", en="Heritage Day")),),
)


def picture(artifact: str, media: str, width: int = 3000, height: int = 2250) -> Picture:
    """A picture as images/ would describe it, with the details that the scenes below ask for."""

    def rendition(name: str, wide: int, high: int) -> Rendition:
        return Rendition(addresses.rendition(artifact, media, name), "", wide, high, "image/jpeg")

    sides = [side for side in (480, 960, 1600) if side < width]
    return Picture(
        digest=f"{artifact}-{media}",
        width=width,
        height=height,
        service=addresses.image_service(artifact, media),
        tile=512,
        scale_factors=(1, 2, 4),
        sizes=(),
        files={"full/max/0/default.jpg": ""},
        renditions=tuple(rendition(f"{side}.jpg", side, side * height // width) for side in sides),
        thumbnail=rendition("thumb.jpg", 400, 300),
        details={
            DETAIL: (rendition("detail-480.jpg", 480, 52), rendition("detail-960.jpg", 960, 105)),
            LINE: (rendition("line-480.jpg", 480, 26),),
        },
    )


STELE = Artifact(
    id="bia-06",
    collection="bia",
    title=T(vi="Bia chùa Hiến năm Vĩnh Tộ 7", en="Hiến pagoda stele of 1625"),
    kind=Value(ref=Ref("term", "inscription")),
    position=HERE,
    other_titles=(T(vi="Bia Thiên Ứng tự"),),
    formerly=("bia-hien-1625",),
    facts=(
        Fact("date", T(vi="Niên đại", en="Date"), (Value(T(vi="Vĩnh Tộ thứ 7, Ất Sửu (1625)")),)),
        Fact("place", T(vi="Địa điểm", en="Place"), (Value(ref=Ref("place", "chua-hien")),)),
        Fact(
            "people",
            T(vi="Nhân vật", en="People"),
            (Value(ref=Ref("person", "do-the"), role=T(vi="người khắc", en="carver")),),
        ),
        Fact(
            "material",
            T(vi="Chất liệu", en="Material"),
            (Value(ref=Ref("term", "da")), Value(T(vi="vữa", en="mortar"))),
        ),
        Fact("dimensions", T(vi="Kích thước", en="Dimensions"), (Value(unknown=Unknown.NOT_RECORDED),)),
    ),
    date=Date(
        T(vi="Vĩnh Tộ thứ 7, Ất Sửu (1625)"),
        (1625, 1, 1),
        (1625, 12, 31),
        edtf="1625",
        readable=True,
        derived=(Derived("era_year_1", "1619", "era Vĩnh Tộ"),),
    ),
    place="chua-hien",
    description=T(
        vi="Bia gọi Phố Hiến là *tiểu Tràng An của bốn phương*. Xem [bia năm 1709](artifact:bia-07).\n\n"
        "# Chữ khắc\n\nKhắc hai mặt.",
        en="It calls Phố Hiến *a small Tràng An*.",
    ),
    media=(
        Media(
            "1",
            "image",
            "collections/bia/media/bia-06_1.jpg",
            HERE,
            alt=T(vi="Mặt trước tấm bia", en="Front of the stele"),
            caption=T(vi="Mặt trước"),
            rights=RIGHTS["cc-by-4.0"],
            illustration=True,
        ),
        Media("2", "image", "collections/bia/media/bia-06_2.jpg", HERE, rights=RIGHTS["inc-edu"]),
        Media(
            "3",
            "sound",
            "collections/bia/media/doc.mp3",
            HERE,
            label=T(vi="Đọc bia"),
            rights=RIGHTS["cc-by-4.0"],
            captions=(Track("vi", (Cue(0, 2500, "Tiểu Tràng An"), Cue(65_000, 70_000, "của bốn phương"))),),
            recording=Recording("recordings/bia-06/3.mp3", "d", "sound", "audio/mpeg", 1_240_000, 185_000),
        ),
    ),
    claims=(
        ClaimSet(
            "height",
            T(vi="Chiều cao", en="Height"),
            (
                Claim(T(vi="142 cm"), T(vi="hồ sơ di tích"), T(vi="2019"), "high", True),
                Claim(T(vi="140 cm"), None, None, "low", note=T(vi="đo bằng mắt", en="by eye")),
            ),
        ),
    ),
    recognition=(
        Recognition(
            Value(ref=Ref("term", "bao-vat")),
            T(vi="QĐ 88/QĐ-TTg"),
            Date(T(vi="15/1/2020")),
            T(vi="đợt 8", en="8th list"),
        ),
    ),
    inscription=(
        InscriptionLine(
            "1", "四方小長安", T(vi="Tứ phương tiểu Tràng An"), T(vi="Tiểu Tràng An của bốn phương"), "1", LINE
        ),
        InscriptionLine("2", "", None, T(en="The rest is worn away")),
    ),
    sources=(T(vi="Ngô Đức Thọ, bài về Phố Hiến"),),
    notes=(("ghi_chu", T(vi="bệ xi măng mới")),),
    related=(Ref("artifact", "bia-07"),),
    rights=RIGHTS["cc-by-4.0"],
    status="approved",
)
BARE = Artifact(
    id="bia-07",
    collection="bia",
    title=T(vi="Đá chưa rõ tên"),
    kind=Value(unknown=Unknown.UNDETERMINED),
    position=HERE,
    status="approved",
)
SITE = Artifact(
    id="chua-chuong",
    feasts=(
        Feast("lunar", (1, 15), (1, 15), T(vi="Hội chùa Chuông", en="Bell pagoda festival"), T(vi="rằm tháng Giêng")),
        Feast("lunar", (12, 29), (1, 2)),
    ),
    collection="di-tich",
    title=T(vi="Chùa Chuông", en="Bell pagoda"),
    kind=Value(ref=Ref("term", "site")),
    position=HERE,
    date=Date(T(vi="thế kỷ XV"), (1401, 1, 1), (1500, 12, 31), readable=True),
    place="chua-hien",
    description=T(vi="Nội công ngoại quốc."),
    media=(Media("1", "image", "collections/di-tich/media/chuong.jpg", HERE, rights=RIGHTS["cc0-1.0"]),),
    status="approved",
)
SONG = Artifact(
    id="trong-quan",
    collection="di-tich",
    title=T(vi="Hát trống quân", en="Trống quân singing"),
    kind=Value(T(vi="di sản phi vật thể", en="intangible heritage")),
    position=HERE,
    date=Date(T(vi="KHONG_AP_DUNG"), unknown=Unknown.NOT_APPLICABLE),
    status="review",
)

MUSEUM = Museum(
    collections={
        "bia": Collection("bia", T(vi="Bia ký", en="Steles"), HERE, T(vi="Lời *khắc* trên đá."), ("bia-06", "bia-07")),
        "di-tich": Collection(
            "di-tich", T(vi="Di tích"), HERE, artifacts=("chua-chuong", "trong-quan"), formerly=("chua",)
        ),
    },
    artifacts={one.id: one for one in (STELE, BARE, SITE, SONG)},
    exhibits={
        "doc-bia": Exhibit(
            "doc-bia",
            T(vi="Đọc một tấm bia", en="Reading a stele"),
            HERE,
            T(vi="Năm chặng.", en="Five stops."),
            T(vi="Hãy nhìn *từ trên xuống*.\n\n## Trước khi đi\n\nMang theo đèn."),
            (
                Scene("mot-dong", T(vi="Một dòng", en="One line"), T(vi="Đọc từ phải."), HERE, "bia-06", "1", DETAIL),
                Scene("chi-loi", T(vi="Chỉ lời"), T(vi="Không ảnh.\n\n### Hỏi\n\nVì sao?", en="No picture."), HERE),
                Scene("ca-chua", T(vi="Cả chùa", en="All"), T(vi="Xem.", en="Look."), HERE, "chua-chuong"),
            ),
            authors=(T(vi="Nguyễn Văn A"),),
            formerly=("doc-bia-cu",),
            status="approved",
            subjects=(Value(T(vi="Ngữ văn", en="Literature")),),
            grades=(6, 7, 8, 10),
            topics=(Value(ref=Ref("term", "da")),),
        )
    },
    places={
        "hung-yen": Place("hung-yen", (PlaceName(T(vi="Hưng Yên"), T(vi="tỉnh", en="province")),), HERE),
        "chua-hien": Place(
            "chua-hien",
            (
                PlaceName(T(vi="Hồng Châu"), T(vi="phường", en="ward")),
                PlaceName(T(vi="Hiến Nam"), T(vi="xã", en="commune"), "1/7/2025"),
            ),
            HERE,
            (20.6391, 106.0604),
            T(vi="một nguồn"),
            "hung-yen",
            same_as=("https://www.wikidata.example/Q1",),
            sources=(T(vi="360.hncity.org"),),
        ),
    },
    people={
        "do-the": Person(
            "do-the",
            T(vi="Đỗ Thế"),
            HERE,
            (T(vi="Đỗ tiên sinh"),),
            Date(T(vi="khoảng 1580"), (1575, 1, 1), (1585, 12, 31), "approximate", readable=True),
            Date(T(vi="?")),
        ),
        "an-duong": Person("an-duong", T(vi="An Dương"), HERE),
    },
    terms={
        "inscription": Term("inscription", "kind", T(vi="minh văn", en="inscription"), HERE),
        "site": Term("site", "kind", T(vi="di tích", en="site"), HERE),
        "da": Term("da", "material", T(vi="đá", en="stone"), HERE, (T(vi="thạch"),)),
        "da-xanh": Term("da-xanh", "material", T(vi="đá xanh"), HERE, broader="da"),
        "bao-vat": Term("bao-vat", "recognition", T(vi="bảo vật quốc gia", en="national treasure"), HERE),
        "la": Term("la", "xếp loại riêng", T(vi="lạ"), HERE),
    },
    tombstones=(
        Tombstone(
            "artifact", "bia-rut", ("bia-rut-cu",), T(vi="1/11/2026"), T(vi="Theo yêu cầu của nhà chùa", en="As asked")
        ),
        Tombstone("exhibit", "trung-bay-rut"),
    ),
)

PICTURES: Mapping[MediaKey, Picture] = {
    key: picture(*key) for key in (("bia-06", "1"), ("bia-06", "2"), ("chua-chuong", "1"))
}


def plan(museum: Museum = MUSEUM, settings: Settings = SETTINGS) -> dict[str, Page]:
    """The pages by address."""
    planned = pages.plan(museum, {k: p for k, p in PICTURES.items() if k[0] in museum.artifacts}, settings)
    return {page.address: page for page in planned}


def rendered(address: str, museum: Museum = MUSEUM, settings: Settings = SETTINGS) -> PageText:
    """The page at an address."""
    return plan(museum, settings)[address].render()


def with_artifact(artifact: Artifact) -> Museum:
    """The museum with one artifact changed, or added to its collection."""
    collection = MUSEUM.collections[artifact.collection]
    ids = dict.fromkeys((*collection.artifacts, artifact.id))
    return replace(
        MUSEUM,
        artifacts={**MUSEUM.artifacts, artifact.id: artifact},
        collections={**MUSEUM.collections, collection.id: replace(collection, artifacts=tuple(ids))},
    )
