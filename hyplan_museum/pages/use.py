"""Using a record elsewhere: citing it, linking to it, keeping its picture with its licence, reporting a mistake."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from hyplan_museum import addresses
from hyplan_museum.museum import Artifact, Exhibit, Media, Picture, Text
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import largest, rights_link
from hyplan_museum.pages.rendering import iiif_icon
from hyplan_museum.pages.views import Download, Use

_FULL: Final = "full/max/0/default.jpg"
"""The whole picture at its published size, within the image service (Image API 3.0 §4.2: `max`)."""

_NOT_IN_FILE_NAME: Final = re.compile(r"[^\w.-]+", re.ASCII)


def use_of_artifact(edition: Edition, artifact: Artifact, root: str) -> Use:
    """How to use an artifact's record."""
    manifest = edition.absolute(addresses.manifest(artifact.id))
    downloads = tuple(
        _download(edition, artifact, media, picture, root) for media, picture in edition.shown_pictures(artifact)
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
        address,
        manifest,
        downloads,
        report_link(edition, artifact.title, artifact.id, edition.absolute(address)),
    )


def use_of_exhibit(edition: Edition, exhibit: Exhibit) -> Use:
    """How to use an exhibit."""
    address = edition.address("exhibit", exhibit.id)
    return _use(
        edition,
        _citation(edition, exhibit.title, None, None, exhibit.id, edition.absolute(address)),
        address,
        edition.absolute(addresses.exhibit_manifest(exhibit.id)),
        (),
        report_link(edition, exhibit.title, exhibit.id, edition.absolute(address)),
    )


def _use(
    edition: Edition, citation: Markup, address: str, manifest: str, downloads: tuple[Download, ...], report: str
) -> Use:
    href, words = rights_link(edition, edition.settings.text_rights)
    return Use(
        citation=citation,
        accessed=edition.words["cite_accessed"],
        permalink=edition.absolute(address),
        manifest=manifest,
        # Dropped on a viewer, the link is read for `manifest=` (IIIF cookbook 0599); followed, it opens the manifest.
        manifest_drag=f"{manifest}?manifest={quote(manifest, safe=':/')}" if manifest else "",
        icon=iiif_icon() if manifest else Markup(""),
        downloads=downloads,
        report=report,
        rights_href=href,
        rights=words,
    )


def _citation(
    edition: Edition, title: Text, date: Markup | None, collection: Markup | None, id: str, url: str
) -> Markup:
    """Title, date, collection, museum, record, address: the order of ISO 690 for online resources without an author."""
    record = f"{edition.words['record_id']} {id}" if edition.language == "en" else f"{edition.words['record_id']}: {id}"
    first = f"“{edition.say(title)}”" + (f" ({date})" if date else "")
    group = f"{edition.words['collection']} {collection}" if collection and edition.language == "vi" else collection
    parts = [first, group, edition.say(edition.settings.title), escape(record), escape(url)]
    between = ". " if edition.language == "vi" else ", "
    return Markup(between.join(str(part) for part in parts if part))


def report_link(edition: Edition, title: Text, id: str, url: str) -> str:
    """A mail or issue link with the record's id filled in; empty where the museum names no address for mistakes.

    GitHub takes `title` and `body`, GitLab `issue[title]` and `issue[description]`, mail `subject` and `body`
    (RFC 6068); any other address is left as it is.
    """
    report = edition.settings.report
    if not report:
        return ""
    subject = quote(edition.fill("report_subject", title=edition.plain(title), id=id), safe="")
    body = quote(edition.fill("report_body", id=id, url=url or id).replace("\n", "\r\n"), safe="")
    if not report.startswith(("http://", "https://")):
        return f"mailto:{quote(report.removeprefix('mailto:'), safe='@,+')}?subject={subject}&body={body}"
    if urlsplit(report).query or not urlsplit(report).path.rstrip("/").endswith("/issues/new"):
        return report
    if "/-/" in report:
        return f"{report}?issue%5Btitle%5D={subject}&issue%5Bdescription%5D={body}"
    return f"{report}?title={subject}&body={body}"


def _download(edition: Edition, artifact: Artifact, media: Media, picture: Picture, root: str) -> Download:
    whole = bool(edition.settings.site_url) and _FULL in picture.files
    best = largest(picture)
    uri = f"{picture.service}/{_FULL}" if whole else best.uri
    width, height = (picture.width, picture.height) if whole else (best.width, best.height)
    licence = media.rights.name if media.rights and not media.rights.name.startswith("http") else ""
    stem = _NOT_IN_FILE_NAME.sub("-", "_".join(filter(None, (artifact.id, media.id, licence))))
    return Download(
        href=root + uri,
        name=f"{stem}.{uri.rsplit('.', 1)[-1]}",
        words=edition.fill("download_picture", width=width, height=height),
        terms=_terms(edition, artifact, media),
    )


def _terms(edition: Edition, artifact: Artifact, media: Media) -> Markup:
    """The line to write beside a picture: what it shows, by whom, where it is, under which licence."""
    credit = media.credit or artifact.credit or edition.settings.credit
    href, words = rights_link(edition, media.rights)
    licence = Markup(f'<a href="{escape(href)}" rel="license noopener">{words}</a>') if href else words
    title, museum = edition.say(artifact.title), edition.say(edition.settings.title)
    parts = [Markup(f"“{title}”"), edition.say(credit) if credit else None, museum, licence]
    return Markup(". ").join(part for part in parts if part)
