"""Which keys of a mapping are language codes (BCP 47), and which code a near miss meant."""

from __future__ import annotations

import re
from typing import Final

_TWO: Final = frozenset([
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh", "bi", "bm",
    "bn", "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee",
    "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu",
    "gv", "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is",
    "it", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw",
    "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms",
    "mt", "my", "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os",
    "pa", "pi", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk",
    "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl",
    "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi",
    "yo", "za", "zh", "zu",
])  # fmt: skip
"""ISO 639-1."""

_THREE: Final = frozenset([
    "lzh", "och", "yue", "cmn", "nan", "hak", "cjm", "cja", "tyz", "nut", "mtq", "hmn", "mww", "hnj", "blt",
    "twh", "tou", "kjg", "bdq", "jra", "rad", "sed", "mnn", "hre", "ium", "tai", "khb", "lcp", "mis", "und",
    "zxx", "mul", "grc", "pli",
])  # fmt: skip
"""Of ISO 639-3: classical Chinese and the languages of Việt Nam's peoples, and codes for no one language."""

_REST: Final = re.compile(r"(?:-[A-Za-z0-9]{1,8})*")
_MEANT: Final = {
    "vn": "vi", "vie": "vi", "viet": "vi", "vietnamese": "vi", "tieng viet": "vi", "vi_vn": "vi", "eng": "en",
    "english": "en", "tieng anh": "en", "en_us": "en", "en_gb": "en", "uk_en": "en", "us": "en", "gb": "en",
    "fra": "fr", "fre": "fr", "chi": "zh", "zho": "zh", "cn": "zh", "jp": "ja", "kr": "ko", "han": "lzh",
}  # fmt: skip


def is_language(code: str) -> bool:
    """Whether `code` can be a language of a text: `vi`, `en`, `zh-Hant`, `lzh`.

    >>> is_language("vi"), is_language("vn"), is_language("title")
    (True, False, False)
    """
    primary, _, rest = code.partition("-")
    return (primary in _TWO or primary in _THREE) and (not rest or bool(_REST.fullmatch(f"-{rest}")))


def language_of(word: str) -> str | None:
    """The code a near miss meant: `vn` → `vi`, `VI` → `vi`, `english` → `en`."""
    lowered = word.strip().lower()
    return lowered if is_language(lowered) else _MEANT.get(lowered.replace("ế", "e").replace("ệ", "e"))
