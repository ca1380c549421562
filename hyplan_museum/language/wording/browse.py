"""The words of browsing: facets, views, orders, and what is like what."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    # more like this
    "alike": ("Những hồ sơ gần gũi", "More like this"),
    "alike_place": ("cùng nơi", "same place"),
    "alike_area": ("cùng vùng", "same area"),
    "alike_time": ("cùng thời", "same time"),
    "alike_kind": ("cùng loại", "same kind"),
    "alike_material": ("cùng chất liệu", "same material"),
    "alike_technique": ("cùng kỹ thuật", "same technique"),
    "alike_theme": ("cùng chủ đề", "same theme"),
    "alike_person": ("cùng nhân vật", "same people"),
}
