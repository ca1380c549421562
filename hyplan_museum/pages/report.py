"""Reporting a mistake without a server: a mail or issue link that names the record."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from hyplan_museum.museum import Text
from hyplan_museum.pages.edition import Edition

_PLACES = {name: f"\0{name}" for name in ("title", "id", "url")}
"""Where a record's own words will stand in a link that is otherwise quoted once for all."""


def report_link(edition: Edition, title: Text, id: str, url: str) -> str:
    """A link with the record's title, id and address filled in; empty where the museum has no address for mistakes."""
    pattern = edition.once(("report",), lambda: _pattern(edition))
    if "\0" not in pattern:
        return pattern
    filled = pattern.replace(_PLACES["id"], quote(id, safe="")).replace(_PLACES["url"], quote(url or id, safe=""))
    return filled.replace(_PLACES["title"], quote(edition.plain(title), safe=""))


def _pattern(edition: Edition) -> str:
    """GitHub takes `title` and `body`, GitLab `issue[title]` and `issue[description]`, mail `subject` and `body`.

    For mail see RFC 6068 (lines end in CRLF). Any other address is left as it is: what it takes is not known.
    """
    report = edition.settings.report
    if not report:
        return ""
    subject = _quoted(edition.fill("report_subject", **_PLACES))
    body = _quoted(edition.fill("report_body", **_PLACES).replace("\n", "\r\n"))
    if not report.startswith(("http://", "https://")):
        return f"mailto:{quote(report.removeprefix('mailto:'), safe='@,+')}?subject={subject}&body={body}"
    if urlsplit(report).query or not urlsplit(report).path.rstrip("/").endswith("/issues/new"):
        return report
    if "/-/" in report:
        return f"{report}?issue%5Btitle%5D={subject}&issue%5Bdescription%5D={body}"
    return f"{report}?title={subject}&body={body}"


def _quoted(pattern: str) -> str:
    return quote(pattern, safe="").replace("%00", "\0")
