"""GLB: one binary file of glTF 2.0 that needs no other; names, notes and rights that nobody chose are left out.

What is refused needs a decoder that browsers lack and that would come from another server (Draco, meshopt, KTX2).
"""

from __future__ import annotations

import json
import struct
from typing import Any, Final

from hyplan_museum.recordings.contents import Contents, Data, Fault, Piece, cut_short, damaged
from hyplan_museum.recordings.textures import without_notes

_MAGIC, _JSON, _BIN = b"glTF", b"JSON", b"BIN\0"
_LARGEST_SCENE: Final = 8 << 20
"""Bytes of the description; geometry and textures are in the binary part."""
_COMPRESSED: Final = {
    "KHR_draco_mesh_compression": "Draco", "EXT_meshopt_compression": "meshopt", "KHR_meshopt_compression": "meshopt",
    "KHR_texture_basisu": "KTX2 (Basis Universal)",
}  # fmt: skip
_NAMED: Final = ("accessors", "bufferViews", "buffers", "cameras", "images", "materials", "meshes", "nodes",
                 "samplers", "scenes", "skins", "textures")  # fmt: skip
"""Arrays whose members may have a name, which is read by nobody; those of animations stay."""
_XMP: Final = "KHR_xmp_json_ld"


def read_glb(data: Data) -> Contents:
    """Raises Fault."""
    version, length = struct.unpack("<II", data[4:12])
    if version != 2:
        raise damaged(f"là glTF {version}, cần glTF 2.0", f"it is glTF {version}, and glTF 2.0 is wanted")
    if length > len(data):
        raise cut_short()
    start, end = _chunk(data, 12, length, _JSON)
    if end - start > _LARGEST_SCENE:
        raise damaged("phần mô tả quá lớn", "its description is too large")
    scene = _scene(bytes(data[start:end]))
    binary = _chunk(data, end, length, _BIN) if end < length else (end, end)
    _self_contained(scene, binary[1] - binary[0])
    changes = _textures(data, scene, binary)
    text = json.dumps(_chosen(scene), ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return Contents("GLB (glTF 2.0)", "model", "glb", "model/gltf-binary", _pieces(text, binary, changes))


def _chunk(data: Data, at: int, length: int, kind: bytes) -> tuple[int, int]:
    size, found = struct.unpack("<I4s", data[at : at + 8])
    if found != kind:
        raise damaged("các phần GLB không đúng thứ tự", "its chunks are not in order")
    if at + 8 + size > length:
        raise cut_short()
    return at + 8, at + 8 + size


def _scene(text: bytes) -> dict[str, Any]:
    try:
        scene = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise damaged("không đọc được phần mô tả (JSON)", "its description (JSON) cannot be read") from error
    asset = scene.get("asset") if isinstance(scene, dict) else None
    if not isinstance(asset, dict) or str(asset.get("version", "")).split(".")[0] != "2":
        raise damaged("phần mô tả không phải glTF 2.0", "its description is not glTF 2.0")
    if not scene.get("meshes") or not scene.get("scenes"):
        raise damaged("không có hình khối nào", "there is nothing in it to be seen")
    return dict(scene)


def _self_contained(scene: dict[str, Any], size: int) -> None:
    used = [*_list(scene, "extensionsUsed"), *_list(scene, "extensionsRequired")]
    for name in used:
        if name in _COMPRESSED:
            raise Fault("model-compressed", {"compression": _COMPRESSED[name]})
    for kind in ("buffers", "images"):
        for one in _dicts(scene, kind):
            if "uri" in one:
                shown = str(one["uri"])
                raise Fault("model-not-whole", {"uri": shown[:60] if not shown.startswith("data:") else "data:…"})
    buffers = _dicts(scene, "buffers")
    if len(buffers) > 1 or any(not isinstance(b.get("byteLength"), int) or b["byteLength"] > size for b in buffers):
        raise cut_short()


def _list(scene: dict[str, Any], name: str) -> list[Any]:
    found = scene.get(name, [])
    if not isinstance(found, list):
        raise damaged("phần mô tả không phải glTF 2.0", "its description is not glTF 2.0")
    return found


def _dicts(scene: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [one for one in _list(scene, name) if isinstance(one, dict)]


def _textures(data: Data, scene: dict[str, Any], binary: tuple[int, int]) -> list[tuple[int, bytes]]:
    """Pictures inside, with the notes of cameras and programs overwritten; each keeps its place and length."""
    views = _dicts(scene, "bufferViews")
    changes = []
    for image in _dicts(scene, "images"):
        number = image.get("bufferView")
        view = views[number] if isinstance(number, int) and 0 <= number < len(views) else {}
        start, length = view.get("byteOffset", 0), view.get("byteLength", 0)
        if not (isinstance(start, int) and isinstance(length, int)) or not 0 <= start <= binary[1] - binary[0] - length:
            raise cut_short()
        at = binary[0] + start
        changes.append((start, without_notes(bytes(data[at : at + length]))))
    return changes


def _chosen(scene: dict[str, Any]) -> dict[str, Any]:
    """The description without who made it, with what, notes in `extras`, XMP, and names of things."""
    kept: dict[str, Any] = _without_notes(scene)
    kept["asset"] = {name: scene["asset"][name] for name in ("version", "minVersion") if name in scene["asset"]}
    for name in _NAMED:
        for one in kept.get(name, ()):
            if isinstance(one, dict):
                one.pop("name", None)
    for name in ("extensionsUsed", "extensionsRequired"):
        if name in kept:
            kept[name] = [one for one in kept[name] if one != _XMP]
            if not kept[name]:  # an empty list is not allowed
                del kept[name]
    return kept


def _without_notes(part: Any) -> Any:
    if isinstance(part, dict):
        kept = {name: _without_notes(one) for name, one in part.items() if name not in ("extras", _XMP)}
        if kept.get("extensions") == {}:
            del kept["extensions"]
        return kept
    return [_without_notes(one) for one in part] if isinstance(part, list) else part


def _pieces(text: bytes, binary: tuple[int, int], changes: list[tuple[int, bytes]]) -> tuple[Piece, ...]:
    start, end = binary
    size = end - start
    padding = b"\0" * (-size % 4)
    total = 12 + 8 + len(text) + (8 + size + len(padding) if size else 0)
    head = struct.pack("<4sII", _MAGIC, 2, total) + struct.pack("<I4s", len(text), _JSON) + text
    if not size:
        return (head,)
    pieces: list[Piece] = [head + struct.pack("<I4s", size + len(padding), _BIN)]
    at = 0
    for offset, picture in sorted(changes):
        if offset < at:
            continue  # two textures that share their bytes
        pieces += [(start + at, start + offset), picture]
        at = offset + len(picture)
    pieces.append((start + at, end))
    return tuple(
        piece for piece in (*pieces, padding) if piece and not (isinstance(piece, tuple) and piece[0] == piece[1])
    )
