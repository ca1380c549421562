"""Which drawing belongs to which artifact, how large it is printed, and whether its file is up to date."""

from __future__ import annotations

import hashlib
import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from drawings.paper import press
from drawings.sheet import Sheet
from drawings.sources import sources

MUSEUM: Final = Path(__file__).parent.parent
STAMPS: Final = MUSEUM / ".hyplan" / "drawings"


@dataclass(frozen=True, slots=True)
class Plate:
    """One drawing: `module` below drawings/ has SIZE (units) and draw(sheet); `width`: of the file, in pixels.

    `number`: which picture of its artifact it is.
    """

    artifact: str
    collection: str
    module: str
    width: int
    number: int = 1

    @property
    def name(self) -> str:
        """What the drawing is called, which is also the seed of its hand."""
        return self.artifact if self.number == 1 else f"{self.artifact}_{self.number}"

    @property
    def file(self) -> Path:
        """The picture in the museum."""
        return MUSEUM / "collections" / self.collection / "media" / f"{self.artifact}_{self.number}.jpg"


PLATES: Final = (
    Plate("gom-01", "gom", "an_xa_stupa", 1700),
    Plate("gom-02", "gom", "terracotta_altar", 1900),
    Plate("gom-03", "gom", "lime_pots", 1900),
    Plate("gom-04", "gom", "nom_statues", 2000),
    Plate("gom-05", "gom", "jade_censer", 1600),
    Plate("gom-06", "gom", "ivory_kiln", 1800),
    Plate("gom-07", "gom", "white_guanyin", 1500),
    Plate("bia-01", "bia", "co_viet_stele", 2400),
    Plate("bia-02", "bia", "bell_pagoda_stele", 4000),
    Plate("bia-03", "bia", "incense_pillar", 1400),
    Plate("bia-04", "bia", "laureate_steles", 2400),
    Plate("bia-05", "bia", "stele_1943", 1800),
    Plate("bia-06", "bia", "hien_stele", 1800),
    Plate("bia-07", "bia", "hien_stele_rain", 1600),
    Plate("bia-08", "bia", "xich_dang_bell", 1600),
    Plate("bia-09", "bia", "xich_dang_chime", 1800),
    Plate("bia-10", "bia", "da_trach_bell", 1500),
    Plate("bia-12", "bia", "da_hoa_chime", 1800),
    Plate("bia-14", "bia", "mother_of_pearl", 2000),
    Plate("bia-15", "bia", "factory_column", 1900),
    Plate("kt-01", "kientruc", "me_so_statue", 1600),
    Plate("kt-02", "kientruc", "huong_lang_lion", 2000),
    Plate("kt-03", "kientruc", "huong_lang_balustrade", 6200),
    Plate("kt-04", "kientruc", "bell_pagoda", 2400),
    Plate("kt-05", "kientruc", "bell_bridge", 2000),
    Plate("kt-06", "kientruc", "xich_dang", 2000),
    Plate("kt-07", "kientruc", "mother_temple", 2000),
    Plate("kt-09", "kientruc", "cantonese_hall", 1900),
    Plate("kt-11", "kientruc", "hien_avalokiteshvara", 1500),
    Plate("kt-12", "kientruc", "thai_lac_panel", 2200),
    Plate("kt-12", "kientruc", "thai_lac_musicians", 1800, 2),
    Plate("kt-12", "kientruc", "thai_lac_phoenix", 1800, 3),
    Plate("kt-13", "kientruc", "dharma_goddesses", 1900),
    Plate("kt-14", "kientruc", "da_hoa", 1800),
    Plate("kt-15", "kientruc", "da_trach_altar", 1900),
    Plate("kt-16", "kientruc", "nom_bridge", 6200),
    Plate("kt-17", "kientruc", "nom_gate", 2000),
    Plate("kt-20", "kientruc", "quy_phi_statues", 1600),
    Plate("kt-21", "kientruc", "palanquin", 2000),
    Plate("kt-22", "kientruc", "three_thrones", 1900),
    Plate("nghe-01", "nghe", "bronze_casting", 2000),
    Plate("nghe-02", "nghe", "incense", 1800),
    Plate("nghe-03", "nghe", "fish_traps", 1700),
    Plate("nghe-03", "nghe", "trap_weave", 4660, 2),
    Plate("nghe-04", "nghe", "soy_jars", 1800),
    Plate("nghe-05", "nghe", "ancestral_longan", 1600),
    Plate("nghe-06", "nghe", "silver_chasing", 1800),
    Plate("nghe-07", "nghe", "dong_tao_fowl", 1750),
    Plate("dx-01", "dienxuong", "trong_quan", 2400),
    Plate("dx-02", "dienxuong", "ca_tru", 1900),
    Plate("dx-03", "dienxuong", "water_procession", 2100),
    Plate("dx-05", "dienxuong", "rain_procession", 2100),
    Plate("tl-01", "tulieu", "medical_books", 1800),
    Plate("tl-06", "tulieu", "insurgents_banner", 1500),
    Plate("tl-07", "tulieu", "royal_patents", 1850),
    Plate("tl-08", "tulieu", "hean", 2800),
    Plate("tl-08", "tulieu", "pho_hien_map", 5020, 2),
    Plate("kc-01", "khaoco", "lotus_dishes", 2200),
    Plate("kc-02", "khaoco", "dong_xa_drum", 4700),
    Plate("kc-03", "khaoco", "cuu_cao_drum", 1600),
    Plate("kc-04", "khaoco", "boat_burial", 1900),
    Plate("kc-05", "khaoco", "steamship", 2000),
    Plate("kc-07", "khaoco", "brass_lamp", 1450),
)


def image(plate: Plate, width: int) -> Image.Image:
    """The drawing, `width` pixels wide."""
    module = importlib.import_module(f"drawings.{plate.module}")
    sheet = Sheet(plate.name, *module.SIZE)
    module.draw(sheet)
    return press(sheet, width)


def picture(drawn: Image.Image, target: Path) -> None:
    """Write a JPEG, whole or not at all."""
    waiting = target.with_suffix(".part")
    drawn.save(waiting, "JPEG", quality=80, optimize=True, progressive=True, subsampling="4:2:0")
    waiting.replace(target)


def fingerprint(plate: Plate) -> str:
    """A hash of the plate and of all the code its drawing is made of."""
    digest = hashlib.sha256(repr((plate.name, plate.width)).encode())
    for file in sources(plate.module):
        digest.update(file.read_bytes())
    return digest.hexdigest()
