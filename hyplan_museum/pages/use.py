"""Using a record elsewhere: citing it, linking to it, keeping its picture with its licence, reporting a mistake."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from hyplan_museum import addresses
from hyplan_museum.museum import Artifact, Exhibit, Media, Picture, Text
from hyplan_museum.pages.cards import cover_of_exhibit
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import largest, rights_link
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.may import may_with_artifact, may_with_exhibit
from hyplan_museum.pages.offline import to_keep
from hyplan_museum.pages.report import report_link
from hyplan_museum.pages.share import share_of
from hyplan_museum.pages.views import Download, May, Share, ToKeep, Use

_FULL: Final = "full/max/0/default.jpg"
"""The whole picture at its published size, within the image service (Image API 3.0 §4.2: `max`)."""

_NOT_IN_FILE_NAME: Final = re.compile(r"[^\w.-]+", re.ASCII)


def use_of_artifact(edition: Edition, artifact: Artifact, root: str) -> Use:
    """How to use an artifact's record."""
    manifest = edition.absolute(addresses.manifest(artifact.id))
    shown = edition.shown_pictures(artifact)
    kept = [pair for pair in shown if not pair[0].page_of]  # of a PDF, the file itself is offered
    downloads = tuple(
        _download(edition, artifact, media, picture, root, number if len(kept) > 1 else 0)
        for number, (media, picture) in enumerate(kept, 1)
    )
    address = edition.address("artifact", artifact.id)
    collection = edition.museum.collections.get(artifact.collection)
    return _use(
        edition,
        _citation(
            edition,
            artifact.title,
            edition.say(artifact.date.text) if artifact.date and artifact.date.unknown is None else None,
            edition.say(collection.title) if collection else None,
            artifact.id,
            edition.absolute(address),
        ),
        may_with_artifact(edition, artifact),
        share_of(edition, "artifact", artifact.id, artifact.title, shown[0][1] if shown else None),
        manifest,
        downloads,
        report_link(edition, artifact.title, artifact.id, edition.absolute(address)),
        root + addresses.record(artifact.id) if manifest else "",
    )


def use_of_exhibit(edition: Edition, exhibit: Exhibit, root: str) -> Use:
    """How to use an exhibit."""
    address = edition.address("exhibit", exhibit.id)
    cover = cover_of_exhibit(edition, exhibit)
    return _use(
        edition,
        _citation(edition, exhibit.title, None, None, "", edition.absolute(address)),
        may_with_exhibit(edition, exhibit),
        share_of(edition, "exhibit", exhibit.id, exhibit.title, cover[2] if cover else None),
        edition.absolute(addresses.exhibit_manifest(exhibit.id)),
        (),
        report_link(edition, exhibit.title, exhibit.id, edition.absolute(address)),
        keep=to_keep(edition, exhibit, root),
    )


def _use(
    edition: Edition,
    citation: Html,
    may: tuple[May, ...],
    share: Share,
    manifest: str,
    downloads: tuple[Download, ...],
    report: str,
    record: str = "",
    keep: ToKeep | None = None,
) -> Use:
    href, words = rights_link(edition, edition.settings.text_rights)
    return Use(
        citation=citation,
        accessed=edition.words["cite_accessed"],
        manifest=manifest,
        # Dropped on a viewer, the link is read for `manifest=` (IIIF cookbook 0599); followed, it opens the manifest.
        manifest_drag=f"{manifest}?manifest={quote(manifest, safe=':/')}" if manifest else "",
        record=record,
        icon=edition.icon if manifest else Html(""),
        downloads=downloads,
        report=report,
        rights_href=href,
        rights=words,
        may=may,
        share=share,
        keep=keep,
    )


def _citation(edition: Edition, title: Text, date: Html | None, collection: Html | None, id: str, url: str) -> Html:
    """Title, date, collection, museum, record, address: the order of ISO 690 for online resources without an author."""
    record = f"{edition.words['record_id']} {id}" if edition.language == "en" else f"{edition.words['record_id']}: {id}"
    first = f"“{edition.say(title)}”" + (f" ({date})" if date else "")
    group = f"{edition.words['collection']} {collection}" if collection and edition.language == "vi" else collection
    parts = [first, group, edition.say(edition.settings.title), escape(record) if id else "", escape(url)]
    between = ". " if edition.language == "vi" else ", "
    return Html(between.join(str(part) for part in parts if part))


def _download(edition: Edition, artifact: Artifact, media: Media, picture: Picture, root: str, number: int) -> Download:
    """One picture to keep; `number` is 0 for an only one."""
    whole = _FULL in picture.files
    best = largest(picture)
    uri = f"{picture.service}/{_FULL}" if whole else best.uri
    width, height = (picture.width, picture.height) if whole else (best.width, best.height)
    licence = media.rights.name if media.rights and not media.rights.name.startswith("http") else ""
    stem = _NOT_IN_FILE_NAME.sub("-", "_".join(filter(None, (artifact.id, media.id, licence))))
    return Download(
        href=root + uri,
        name=f"{stem}.{uri.rsplit('.', 1)[-1]}",
        words=edition.fill(
            "download_picture_number" if number else "download_picture", number=number, width=width, height=height
        ),
        terms=_terms(edition, artifact, media),
    )


def _terms(edition: Edition, artifact: Artifact, media: Media) -> Html:
    """The line to write beside a picture: what it shows, by whom, where it is, under which licence."""
    credit = media.credit or artifact.credit or edition.settings.credit
    href, words = rights_link(edition, media.rights)
    licence = Html(f'<a href="{escape(href)}" rel="license noopener">{words}</a>') if href else words
    title, museum = edition.say(artifact.title), edition.say(edition.settings.title)
    parts = [Html(f"“{title}”"), edition.say(credit) if credit else None, museum, licence]
    return Html(". ".join(part for part in parts if part))
