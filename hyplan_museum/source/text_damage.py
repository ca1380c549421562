"""Text that was Vietnamese once: old fonts (TCVN3, VNI), wrong encodings, letters lost to `?`; and what it was.

The judge is the Vietnamese syllable: a text counts as damaged only where every suspicious word of it, decoded, can be
spelt in Vietnamese, so that German, French or Portuguese words are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source.syllable import could_be_syllable, is_syllable

DamageKind = Literal["tcvn3", "vni", "cp1258", "utf8", "lost"]


@dataclass(frozen=True, slots=True)
class Damage:
    """What happened to a text: typed in an old font (`tcvn3`, `vni`), read in the wrong encoding (`cp1258`, `utf8`),
    or saved where its letters do not exist (`lost`); `repaired` is what it was, None where nobody can know.
    """

    kind: DamageKind
    repaired: str | None


_TCVN3: Final = str.maketrans(
    dict(
        zip(
            "¡¢£¤¥¦§¨©ª«¬\xad®"
            "µ¶·¸¹»¼½¾ÆÇÈÉÊË"
            "ÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ"
            "ßáâãäåæçèéêëìíî"
            "ïñòóôõö÷øùúûüýþ",
            "ĂÂÊÔƠƯĐăâêôơưđ"
            "àảãáạằẳẵắặầẩẫấậ"
            "èẻẽéẹềểễếệìỉĩíị"
            "òỏõóọồổỗốộờởỡớợ"
            "ùủũúụừửữứựỳỷỹýỵ",
            strict=True,
        )
    )
)  # fmt: skip
"""TCVN 5712:1993, VN3, as the .VnTime fonts have it: bytes A1–FE seen as Latin-1 → letters."""

_VNI_MARKS: Final = dict(
    zip("ùøûõïâáàåãäêéèúüë", ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0302\u0301",
        "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323", "\u0306", "\u0306\u0301", "\u0306\u0300",
        "\u0306\u0309", "\u0306\u0303", "\u0306\u0323"], strict=True)
)  # fmt: skip
_VNI_LETTERS: Final = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "í": "í", "ì": "ì"}
"""VNI-Windows writes a vowel and its marks as two bytes (`Vieät`), and gives some letters codes of their own."""

_WORD: Final = re.compile(r"(?:[^\W\d_]|[\u00a1-\u00bf×÷])+")
_HIGH: Final = re.compile(r"[\u00a1-\u00ff]")
_STRONG: Final = re.compile(
    r"[A-Za-z\u00c0-\u00ff][\u00a1-\u00ac\u00ae-\u00b3\u00b6-\u00be×÷]|[\u00a1-\u00ac\u00ae-\u00b3\u00b6-\u00be×÷][A-Za-z\u00c0-\u00ff]"
    r"|[\u00a1-\u00be]{2}|[a-zà-ÿ][À-Þ]|[aeouyAEOUY][äåû]|\u00ad[¬Ì-ÿ]|[A-Z]{2}[à-ÿ]|[à-ÿ][A-Z]"
)
"""A sign inside a word, a capital after a small letter, a VNI pair, small among capitals: no language writes these."""
_WEAK: Final = re.compile(r"[ïñöåäüîçëæøßðþÿÏÑÖÅÄÜÎÇËÆØÞ]")
"""Letters of other languages, none of Vietnamese; û and µ are left out (dû, µm)."""
_UNICODE_VIETNAMESE: Final = re.compile(
    r"[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]"
)
_UTF8_SEEN: Final = re.compile(
    r"[Â-ß][\u0080-¿]|[à-ï][\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[Ã-Æáâ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
)
_QUESTION_IN_WORD: Final = re.compile(r"(?<![^\s(\"“'‘,;–-])[^\W\d_?]*(?:\?+[^\W\d_?]+)+\??(?![^\s)\"”'’,;.!–-])")
_ADJACENT: Final = re.compile(r"[^\W\d_]\?+[^\W\d_]")


def damage_in(text: str) -> Damage | None:
    """What happened to `text` (NFC), or None where nothing did, or where the signs are too few to say.

    >>> damage_in("nghÒ ®óc ®ång")
    Damage(kind='tcvn3', repaired='nghề đúc đồng')
    """
    if "\ufffd" in text or ("?" in text and _lost(text)):
        return Damage("lost", None)
    if text.isascii():
        return None
    if _UTF8_SEEN.search(text) and (repaired := _read_as_utf8(text)) is not None:
        return Damage("utf8", repaired)
    return _decoded(text) if _STRONG.search(text) or _WEAK.search(text) else None


def may_be_damaged(text: str) -> bool:
    """Whether some part of a longer text could be damaged: a quick look at a whole file, before each value of it."""
    if "?" in text or "\ufffd" in text:
        return True
    return not text.isascii() and any(pattern.search(text) for pattern in (_UTF8_SEEN, _STRONG, _WEAK))


def problem_in(text: str, position: Position, field: str = "") -> tuple[str, Problem | None]:
    """The text to go on with (repaired where that can be done), and the Problem to report at its place."""
    damage = damage_in(text)
    if damage is None:
        return text, None
    if damage.repaired is None:
        return text, Problem("text-letters-lost", position, field, {"text": excerpt(text)})
    code = "text-old-font" if damage.kind in ("tcvn3", "vni") else "text-wrong-encoding"
    values = {"text": excerpt(text), "repaired": excerpt(damage.repaired), "kind": damage.kind.upper()}
    return damage.repaired, Problem(code, position, field, values)


def excerpt(text: str, length: int = 60) -> str:
    """The first words of `text` on one line, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


# --- old fonts and cp1258: decode every word, let the syllable judge -------------------------------------------------


def _decoded(text: str) -> Damage | None:
    kinds: tuple[tuple[DamageKind, Callable[[str], str]], ...] = (
        ("tcvn3", _from_tcvn3), ("vni", _from_vni), ("cp1258", _from_cp1258),
    )  # fmt: skip
    lines = text.split("\n")
    for kind, decode in kinds:
        repaired = [_line(line, decode) for line in lines]
        if any(repaired):
            return Damage(kind, "\n".join(new or old for old, new in zip(lines, repaired, strict=True)))
    return None


def _line(line: str, decode: Callable[[str], str]) -> str | None:
    """The line decoded, if that makes all its marked words Vietnamese and the signs of damage are enough."""
    if _UNICODE_VIETNAMESE.search(line):
        return None
    marked = {m.group() for m in _WORD.finditer(line) if _HIGH.search(m.group()) and not _touches_digit(line, m)}
    new = {word: decode(word) for word in marked if len(word) > 1}
    sound = {word for word, decoded in new.items() if decoded != word and is_syllable(decoded)}
    foreign = [word for word, decoded in new.items() if decoded != word and word not in sound and not decoded.isupper()]
    strong = [word for word in sound if _STRONG.search(word)]
    weak = [word for word in sound if _WEAK.search(word)]
    if not (strong or len(weak) >= 2) or len(foreign) > 0.1 * len(new):  # one name in ten may be foreign
        return None
    new = {word: decode(word) for word in marked if word not in foreign}
    return _WORD.sub(lambda m: new.get(m.group(), m.group()), line)


def _touches_digit(line: str, match: re.Match[str]) -> bool:
    around = line[max(0, match.start() - 1) : match.start()] + line[match.end() : match.end() + 1]
    return any(char.isdigit() for char in around)  # 5µm, 1ª, §5


def _cased(word: str, decoded: str) -> str:
    """Capitals of the .VnTimeH fonts are stored as small letters: `CHïA` is `CHÙA`."""
    plain = [char for char in word if char.isascii()]
    return decoded.upper() if plain and all(char.isupper() for char in plain) and len(word) > 2 else decoded


def _from_tcvn3(word: str) -> str:
    return _cased(word, word.translate(_TCVN3))


def _from_vni(word: str) -> str:
    out: list[str] = []
    for char in word:
        mark = _VNI_MARKS.get(char.lower())
        if mark and out and unicodedata.normalize("NFD", out[-1])[0].lower() in "aeouy":
            out[-1] = unicodedata.normalize("NFC", out[-1] + mark)
            continue
        letter = _VNI_LETTERS.get(char.lower(), char)
        out.append(letter.upper() if char.isupper() else letter)
    return "".join(out)


def _from_cp1258(word: str) -> str:
    try:
        return unicodedata.normalize("NFC", word.encode("cp1252").decode("cp1258"))
    except UnicodeError:
        return word


# --- UTF-8 seen as Latin-1 or cp1252, once or twice ------------------------------------------------------------------

_PLAUSIBLE: Final = re.compile(
    r"[\x00-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2044\u20ab\u20ac\u2122\u2190-\u2193\u3000-\u9fff\U00020000-\U0003ffff]*"
)


def _read_as_utf8(text: str) -> str | None:
    current, rounds = text, 0
    while rounds < 3:
        new = _one_round(current) or _one_round(current.replace("Ã ", "Ã\u00a0"))  # a copied NBSP becomes a space
        if new is None or new == current:
            break
        current, rounds = new, rounds + 1
    return unicodedata.normalize("NFC", current) if rounds else None


def _one_round(text: str) -> str | None:
    pieces = re.split(r"([^\x00-\x7f]+)", text)
    for index in range(1, len(pieces), 2):
        raw = b"".join(_byte(char) for char in pieces[index])
        try:
            piece = raw.decode("utf-8")
        except UnicodeDecodeError:
            return None
        if not raw or not _PLAUSIBLE.fullmatch(piece):
            return None
        pieces[index] = piece
    return "".join(pieces)


def _byte(char: str) -> bytes:
    for encoding in ("latin-1", "cp1252"):
        try:
            return char.encode(encoding)
        except UnicodeEncodeError:
            continue
    return b"\xff"  # no byte of UTF-8: the piece is refused


# --- letters lost to `?` ---------------------------------------------------------------------------------------------


def _lost(text: str) -> bool:
    """Whether words have `?` inside where a Vietnamese letter may have been; `?`, `1880?`, `(?)`, `?Blake` are not."""
    words = [m.group() for m in _QUESTION_IN_WORD.finditer(text)]
    inside = [word for word in words if _ADJACENT.search(word)]
    return bool(inside) and all(could_be_syllable(word) for word in words)
