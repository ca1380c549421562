"""Publishing: read → check → plan → render the host's shells → stamp the pages → bring the site up to date."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hyplan_museum import addresses, build, writing
from hyplan_museum.freshness import digest
from hyplan_museum.hosts import unchanged
from hyplan_museum.hosts.hostsite import HostSite, MuseumPages, ShellKey, Wanted
from hyplan_museum.hosts.keeping import host_site
from hyplan_museum.hosts.local_address import local_address
from hyplan_museum.hosts.shell import Shell
from hyplan_museum.hosts.sitemap import sitemaps
from hyplan_museum.museum import Text
from hyplan_museum.outputs import Output, Page, Tree
from hyplan_museum.privacy import needles, planted_in
from hyplan_museum.problems import Position, Problem, in_order
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.progress import Progress, Silent
from hyplan_museum.uncollected import uncollected


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did. `changes` is None where nothing was published because of errors; counts are of records."""

    site: Path
    problems: list[Problem]
    changes: writing.Changes | None = None
    artifacts: int = 0
    exhibits: int = 0
    withheld: int = 0
    pages: int = 0

    @property
    def errors(self) -> int:
        return sum(problem.severity == "error" for problem in self.problems)


class UnpublishableError(Exception):
    """What was made may not leave; `problems` say why, and nothing was written."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(problem.code for problem in problems))
        self.problems = problems


@uncollected()
def publish(
    root: Path,
    site: Path | None = None,
    *,
    site_url: str | None = None,
    drafts: bool = False,
    strict: bool = False,
    progress: Progress | None = None,
) -> Summary:
    """Build the museum at `root` into `site` (its own `site/` where None).

    With an error, or with `strict` a warning, the site stays as it was.
    """
    root = root.resolve()
    target = root / "site" if site is None else site.resolve()
    cache = root / build.CACHE
    arguments = (site_url, drafts, strict)
    if last := unchanged.recall(cache, root, target, arguments):
        counts = dict(last.counts)
        changes = writing.Changes(0, 0, counts.pop("files"), counts.pop("size"))
        return Summary(target, last.problems, changes, **counts)
    checked = build.check(root, site_url=site_url)
    strict = strict or checked.settings.strict
    if stops(checked.problems, strict=strict):
        return Summary(target, checked.problems)
    plan = build.plan(checked, drafts=drafts, progress=progress)
    asked = wanted(plan)
    host = host_site(root, asked, cache / "host", progress or Silent())
    local = [] if drafts else local_address(root, checked.settings)
    problems = in_order([*plan.problems, *host.site.problems, *unknown_references(plan, host.site), *local])
    if stops(problems, strict=strict):
        return Summary(target, problems)
    files = [Output(f.uri, f.digest, file=str(host.folder / f.uri)) for f in host.site.files]
    everything = [*files, *outputs(plan, host.site, asked.pages)]
    try:
        changes = write(plan, target, unchanged.ledger(cache, target), everything, site is None, progress)
    except UnpublishableError as error:
        return Summary(target, in_order([*problems, *error.problems]))
    summary = summary_of(target, problems, plan, changes)
    counts = {name: getattr(summary, name) for name in ("artifacts", "exhibits", "withheld", "pages")}
    counts |= {"files": changes.written + changes.unchanged, "size": changes.size}
    inputs = (*host.site.inputs, *plan.inputs)
    unchanged.remember(cache, root, target, arguments, unchanged.LastBuild(inputs, problems, counts))
    return summary


def write(
    plan: build.Plan,
    site: Path,
    ledger: Path,
    everything: Iterable[Output | Tree],
    owned: bool = False,
    progress: Progress | None = None,
) -> writing.Changes:
    """Bring `site` up to date (writing.bring_up_to_date); UnpublishableError says why nothing may be written."""
    private = plan.checked.museum.private
    try:
        return writing.bring_up_to_date(site, ledger, everything, private=private, owned=owned, progress=progress)
    except writing.PrivatePublishedError as error:
        raise UnpublishableError(
            [Problem("private-published", value.position, value.field, {"uri": uri}) for value, uri in error.found]
        ) from error
    except build.RefusedError as refused:
        values = {"document": refused.document, "reasons": "; ".join(refused.reasons)}
        raise UnpublishableError([Problem("manifest-refused", Position("mkdocs.yml"), values=values)]) from refused


def place(plan: build.Plan, host: HostSite, pages: MuseumPages, site: Path) -> None:
    """Put the museum into a folder that already holds the host's files (what plain `mkdocs build` has written).

    Raises UnpublishableError before anything is written.
    """
    hidden = needles(plan.checked.museum.private)
    told = [
        Problem("private-published", value.position, value.field, {"uri": file.uri})
        for file in host.files
        if hidden and file.uri.endswith(writing.TEXTS) and (site / file.uri).is_file()
        for value in planted_in((site / file.uri).read_bytes(), hidden)
    ]
    if told:
        for problem in told:  # MkDocs has written them already
            (site / problem.values["uri"]).unlink(missing_ok=True)
        raise UnpublishableError(told)
    with tempfile.TemporaryDirectory(prefix="hyplan-") as folder:
        write(plan, site, Path(folder) / "published.json", outputs(plan, host, pages))


def outputs(plan: build.Plan, host: HostSite, pages: MuseumPages) -> Iterator[Output | Tree]:
    """Everything of ours: stamped pages, the sitemap, and what the rooms planned."""
    digests: dict[int, str] = {}
    for page in plan.pages:
        shell = host.shell_for(page)
        if id(shell) not in digests:
            digests[id(shell)] = digest(shell)
        made_from = f"{page.made_from} {digests[id(shell)]}"
        yield Output(addresses.file_of(page.address), made_from, partial(_stamp, shell, pages, page))
    settings = plan.checked.settings
    yield from sitemaps(plan.pages, host.pages, settings.languages, settings.site_url)
    yield from plan.outputs
    yield from plan.index(host.written)


def _stamp(shell: Shell, pages: MuseumPages, page: Page) -> bytes:
    return shell.stamp(pages.text(page)).encode()


def wanted(plan: build.Plan, notice: str = "") -> Wanted:
    """What a plan asks of its host."""
    settings = plan.checked.settings

    def said(text: Text | None) -> dict[str, str]:
        return {c: text.in_language(c, settings.languages).text for c in settings.languages} if text else {}

    return Wanted(
        settings.languages,
        said(settings.title),
        said(settings.description),
        tuple(sorted({ShellKey.of(page) for page in plan.pages})),
        MuseumPages(plan.pages),
        settings.site_url,
        settings.translations,
        notice,
        plan.lettering,
    )


def unknown_references(plan: build.Plan, host: HostSite) -> Iterator[Problem]:
    """Links of docs/ that lead to no page or file of the museum, with the nearest address there is."""
    if not host.references:
        return
    known = {page.address for page in plan.pages}
    trees: list[str] = []
    for output in plan.outputs:
        if isinstance(output, Tree):
            trees.append(f"{output.uri}/")
        else:
            known.add(output.uri.removesuffix("index.html"))
    for reference in host.references:
        address = reference.address
        if (
            address in known
            or f"{address}/" in known
            or address.rstrip("/") in known
            or address.startswith(tuple(trees))
        ):
            continue
        near = difflib.get_close_matches(address, _beside(address, known), 1)
        yield Problem(
            "docs-link-unknown",
            reference.position,
            values={
                "typed": reference.typed,
                "address": address,
                **did_you_mean(near[0] if near else None),
            },
        )


def _beside(address: str, known: Iterable[str]) -> list[str]:
    folder = address.rstrip("/").rpartition("/")[0]
    return [other for other in known if other.rstrip("/").rpartition("/")[0] == folder]


def stops(problems: list[Problem], *, strict: bool) -> bool:
    """Whether these keep a museum from being published."""
    return any(strict or problem.severity == "error" for problem in problems)


def summary_of(site: Path, problems: list[Problem], plan: build.Plan, changes: writing.Changes) -> Summary:
    """What was done, for the last lines of a command."""
    read = plan.checked.museum
    shown = plan.museum
    withheld = len(read.artifacts) - len(shown.artifacts) + len(read.exhibits) - len(shown.exhibits)
    return Summary(site, problems, changes, len(shown.artifacts), len(shown.exhibits), withheld, len(plan.pages))
