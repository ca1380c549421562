"""Which strings can be one Vietnamese syllable: the judge of whether damaged text was decoded rightly."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

_ONSETS: Final = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()  # noqa: SIM905 - a table
_RHYMES: Final = frozenset(
    """a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op
    ot  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt  u ua uân uâng uât uây uc ui um un ung up ut uê uêch uênh uy uya uych
    uyên uyêt uynh uyt uyu uơ uôc uôi uôm uôn uông uôt  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ynh yt ych""".split()  # noqa: SIM905
)
_TONES: Final = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_SHARP_OR_HEAVY: Final = {"\u0301", "\u0323"}
_STOPPED: Final = ("c", "ch", "p", "t")
_LONGEST: Final = 7  # nghiêng
_UNKNOWN: Final = "[aeiouyd]"


def is_syllable(word: str) -> bool:
    """Whether `word` (any case) can be spelt in Vietnamese: onset, rhyme, and a tone its final consonant allows."""
    letters, tones = [], []
    for part in unicodedata.normalize("NFD", word.lower()):
        if part in _TONES:
            tones.append(part)
        else:
            letters.append(part)
    if len(tones) > 1:
        return False
    base = unicodedata.normalize("NFC", "".join(letters))
    if len(base) > _LONGEST or base not in _syllables():
        return False
    return not base.endswith(_STOPPED) or bool(tones and tones[0] in _SHARP_OR_HEAVY)


def could_be_syllable(word: str) -> bool:
    """Whether letters put for the `?` in `word` can make a syllable, whatever its marks: `B?o`, `T??ng`, `?ình`."""
    bare = _bare(word)
    if len(bare) > _LONGEST or not re.fullmatch(r"[a-z?]+", bare):
        return False
    wanted = re.compile(bare.replace("?", _UNKNOWN))
    return any(wanted.fullmatch(syllable) for syllable in _bare_syllables())


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _syllables() -> frozenset[str]:
    after_gi = {"gi" + rhyme[1:] for rhyme in _RHYMES if rhyme.startswith("i")}  # gì, gìn, giếng
    return frozenset({o + rhyme for o in ("", *_ONSETS) for rhyme in _RHYMES} | after_gi)


@cache
def _bare_syllables() -> frozenset[str]:
    return frozenset(_bare(syllable) for syllable in _syllables())
