"""Pictures on other institutions' servers: named with their host, and not asked for until the visitor does."""

from __future__ import annotations

from hyplan_museum.museum import Artifact, Media, Remote
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import rights_link
from hyplan_museum.pages.markup import escape
from hyplan_museum.pages.views import RemoteView

_WIDTH = 1200
"""Pixels of the picture a plain link opens, where their server cuts to size."""


def remotes(edition: Edition, artifact: Artifact) -> tuple[RemoteView, ...]:
    """The remote pictures of an artifact; the viewer knows them too (zoom.py) and asks before it loads."""
    return tuple(
        _remote(edition, artifact, media, media.remote) for media in artifact.media if media.remote and media.rights
    )


def _remote(edition: Edition, artifact: Artifact, media: Media, remote: Remote) -> RemoteView:
    href, rights = rights_link(edition, media.rights)
    title = media.label or media.caption or remote.label
    return RemoteView(
        id=f"hy-picture-{media.id}",
        zoom=f"{artifact.id}/{media.id}",
        host=remote.host,
        href=still_of(remote),
        title=edition.say(title) if title else escape(remote.host),
        alt=edition.say(media.alt) if media.alt else None,
        caption=edition.say(media.caption) if media.caption and media.caption is not title else None,
        says=edition.fill("remote_says", host=remote.host),
        open=edition.fill("remote_link", host=remote.host),
        homepage=remote.homepage,
        manifest=remote.manifest,
        statement=edition.say(remote.statement) if remote.statement else None,
        their_rights=remote.rights,
        credit=edition.say(media.credit) if media.credit else None,
        rights_href=href,
        rights=rights,
    )


def still_of(remote: Remote) -> str:
    """A picture of a sane size: level 1 and above cut to a width, level 0 has only what its manifest names."""
    if not remote.service or remote.service_profile == "level0" or remote.width <= _WIDTH:
        return remote.image
    return f"{remote.service}/full/{_WIDTH},/0/default.jpg"
