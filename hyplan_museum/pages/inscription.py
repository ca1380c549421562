"""An inscription in three layers, line by line, beside the picture on which each line has its place."""

from __future__ import annotations

from collections.abc import Mapping

from hyplan_museum.language import han
from hyplan_museum.language.folding import slug
from hyplan_museum.museum import Artifact, InscriptionLine, Media, Picture, Region
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure
from hyplan_museum.pages.letters import UNSAID
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Figure, InscriptionView, LineView, Plate, Spot, StandIn

Shown = Mapping[str, tuple[Media, Picture]]


def inscription(edition: Edition, artifact: Artifact, root: str) -> InscriptionView | None:
    """The inscription of an artifact, or None where it has none."""
    lines = artifact.inscription
    if not lines:
        return None
    shown = {media.id: (media, picture) for media, picture in edition.shown_pictures(artifact)}
    anchors = _anchors(lines)
    views = tuple(
        _line(edition, artifact, line, anchor, _detail(edition, artifact, shown, line, place, root))
        for place, (line, anchor) in enumerate(zip(lines, anchors, strict=True))
    )
    return InscriptionView(
        vertical=artifact.inscription_direction == "vertical",
        lines=views,
        plates=_plates(edition, artifact, shown, anchors, root),
        has_text=any(line.text for line in lines),
        has_reading=any(line.reading for line in lines),
        has_translation=any(line.translation for line in lines),
        has_ruby=any(view.ruby for view in views),
        stand_ins=tuple(
            StandIn(shown, code, why) for shown, code, why in edition.letters.stand_ins(line.text for line in lines)
        ),
    )


def _anchors(lines: tuple[InscriptionLine, ...]) -> list[str]:
    """The permanent id of each line: `line-3`; lines that share a number are told apart by their order."""
    found: list[str] = []
    for line in lines:
        base = f"line-{slug(line.number) or line.number.encode('utf-8').hex()}"
        anchor, again = base, 1
        while anchor in found:
            again += 1
            anchor = f"{base}-{again}"
        found.append(anchor)
    return found


def _line(edition: Edition, artifact: Artifact, line: InscriptionLine, anchor: str, detail: Figure | None) -> LineView:
    language = artifact.inscription_language or (UNSAID if han.has_han(line.text) else "")
    ruby = _ruby(edition, line)
    return LineView(
        anchor,
        line.number,
        ruby or edition.letters.plain(line.text),
        language,
        han.has_han(line.text),
        ruby is not None,
        edition.say(line.reading) if line.reading else None,
        edition.say(line.translation) if line.translation else None,
        detail,
    )


def _ruby(edition: Edition, line: InscriptionLine) -> Html | None:
    """The original with each character's syllable above it, where there are as many of one as of the other."""
    if line.reading is None or not han.has_han(line.text):
        return None
    reading = line.reading.values.get("vi") or next(iter(line.reading.values.values()))
    pairs = han.read_together(line.text, reading)
    if pairs is None:
        return None
    return Html(
        "".join(
            f'<ruby>{edition.letters.plain(text)}<rt lang="vi">{escape(syllable)}</rt></ruby>'
            if syllable
            else edition.letters.plain(text)
            for text, syllable in pairs
        )
    )


def _detail(
    edition: Edition, artifact: Artifact, shown: Shown, line: InscriptionLine, place: int, root: str
) -> Figure | None:
    pair = _picture_of(shown, line)
    if pair is None or line.region is None or line.region not in pair[1].details:
        return None
    return figure(edition, artifact, *pair, root, region=line.region, prefix=f"hy-line-{place + 1}")


def _picture_of(shown: Shown, line: InscriptionLine) -> tuple[Media, Picture] | None:
    if line.region is None or not shown:
        return None
    return shown.get(line.media) if line.media else next(iter(shown.values()))


def _plates(edition: Edition, artifact: Artifact, shown: Shown, anchors: list[str], root: str) -> tuple[Plate, ...]:
    """Each picture that lines stand on, with their places."""
    spots: dict[str, list[Spot]] = {}
    for line, anchor in zip(artifact.inscription, anchors, strict=True):
        pair = _picture_of(shown, line)
        if pair is None or line.region is None:
            continue
        if style := _place(line.region, pair[1]):
            words = edition.fill("inscription_spot", line=line.number)
            spots.setdefault(pair[0].id, []).append(Spot(anchor, words, style))
    return tuple(
        Plate(
            figure(edition, artifact, media, picture, root, prefix="hy-plate"),
            f"{picture.width / picture.height:.4f}",
            tuple(spots[id]),
        )
        for id, (media, picture) in shown.items()
        if id in spots
    )


def _place(region: Region, picture: Picture) -> str:
    """Where a region lies, in per cent of the picture, for a `style`; empty where it lies outside."""
    box = region.box(picture.width, picture.height)
    if box is None:
        return ""
    wholes = (picture.width, picture.height, picture.width, picture.height)
    names = ("left", "top", "width", "height")
    return ";".join(f"{n}:{100 * v / whole:.2f}%" for n, v, whole in zip(names, box, wholes, strict=True))
