"""Licences and rights statements by their short names: the URIs IIIF accepts, with labels a teacher understands.

Creative Commons and RightsStatements.org URIs are written with `http` (IIIF Presentation 3.0 §3.4: a URI from those
lists, as they publish it; IIIF/api issue 2010).
"""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.museum import Rights, Text

_CC = "http://creativecommons.org/licenses/"
_RS = "http://rightsstatements.org/vocab/"


def _cc(short: str, vi: str, en: str) -> dict[str, Rights]:
    versions = ("4.0", "3.0", "2.5", "2.0")
    return {
        f"CC-{short}-{v}".lower(): Rights(
            f"CC-{short}-{v}",
            f"{_CC}{short.lower()}/{v}/",
            Text.of(vi=f"{vi} (CC {short} {v})", en=f"{en} (CC {short} {v})"),
        )
        for v in versions
    }


def _public(name: str, kind: str, vi: str, en: str) -> dict[str, Rights]:
    uri = f"http://creativecommons.org/publicdomain/{kind}/1.0/"
    return {name.lower(): Rights(name, uri, Text.of(vi=vi, en=en))}


def _rs(short: str, vi: str, en: str) -> dict[str, Rights]:
    return {short.lower(): Rights(short, f"{_RS}{short}/1.0/", Text.of(vi=vi, en=en))}


RIGHTS: Final[dict[str, Rights]] = {
    **_public("CC0-1.0", "zero", "Hiến tặng cho công chúng (CC0 1.0)", "Dedicated to the public domain (CC0 1.0)"),
    **_public("PDM-1.0", "mark", "Thuộc phạm vi công cộng", "Public domain"),
    **_cc("BY", "Ghi công", "Attribution"),
    **_cc("BY-SA", "Ghi công, chia sẻ tương tự", "Attribution, share alike"),
    **_cc("BY-NC", "Ghi công, phi thương mại", "Attribution, non-commercial"),
    **_cc("BY-ND", "Ghi công, không phái sinh", "Attribution, no derivatives"),
    **_cc("BY-NC-SA", "Ghi công, phi thương mại, chia sẻ tương tự", "Attribution, non-commercial, share alike"),
    **_cc("BY-NC-ND", "Ghi công, phi thương mại, không phái sinh", "Attribution, non-commercial, no derivatives"),
    **_rs("InC", "Còn bảo hộ quyền tác giả", "In copyright"),
    **_rs("InC-OW-EU", "Còn bảo hộ, tác phẩm mồ côi (EU)", "In copyright, EU orphan work"),
    **_rs("InC-EDU", "Còn bảo hộ, được dùng trong giáo dục", "In copyright, educational use permitted"),
    **_rs("InC-NC", "Còn bảo hộ, được dùng phi thương mại", "In copyright, non-commercial use permitted"),
    **_rs("InC-RUU", "Còn bảo hộ, không tìm được chủ sở hữu quyền", "In copyright, rights-holder unlocatable"),
    **_rs("NoC-CR", "Hết bảo hộ, có ràng buộc hợp đồng", "No copyright, contractual restrictions"),
    **_rs("NoC-NC", "Hết bảo hộ, chỉ dùng phi thương mại", "No copyright, non-commercial use only"),
    **_rs("NoC-OKLR", "Hết bảo hộ, có ràng buộc pháp lý khác", "No copyright, other known legal restrictions"),
    **_rs("NoC-US", "Hết bảo hộ tại Hoa Kỳ", "No copyright, United States"),
    **_rs("CNE", "Chưa xác định quyền tác giả", "Copyright not evaluated"),
    **_rs("UND", "Không xác định được quyền tác giả", "Copyright undetermined"),
    **_rs("NKC", "Không rõ có quyền tác giả", "No known copyright"),
}  # fmt: skip

_BY_URI = {rights.uri: rights for rights in RIGHTS.values()}
_URI = re.compile(r"https?://[^\s<>\"'{}|\\^`]+")
_RS_PAGE = re.compile(r"^http://rightsstatements\.org/page/([^/?#]+)/1\.0/?.*$")


def find_rights(name: str) -> Rights | None:
    """The rights for a short name (any case) or an http(s) URI; None where it is neither."""
    typed = name.strip()
    if known := RIGHTS.get(typed.lower().replace(" ", "-")):
        return known
    if not _URI.fullmatch(typed):
        return None
    canonical = re.sub(r"^https://(www\.)?(creativecommons|rightsstatements)\.org/", r"http://\2.org/", typed)
    canonical = re.sub(r"(?:deed|legalcode)(?:\.[a-z]{2})?$", "", canonical)
    canonical = _RS_PAGE.sub(rf"{_RS}\1/1.0/", canonical)
    canonical = canonical if canonical.endswith("/") or canonical == typed else canonical + "/"
    return (
        _BY_URI.get(canonical)
        or _BY_URI.get(canonical + "/")
        or Rights(canonical, canonical, Text.of(vi=canonical, en=canonical))
    )


def is_iiif_rights(uri: str) -> bool:
    """Whether IIIF's `rights` accepts the URI (Presentation 3.0 §3.4); others go to the metadata."""
    return uri.startswith(("http://creativecommons.org/", "http://rightsstatements.org/vocab/"))
