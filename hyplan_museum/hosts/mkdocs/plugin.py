"""The plugin `hyplan-museum`: with it, plain `mkdocs build` and `mkdocs serve` publish the museum too."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from mkdocs.config.base import ConfigErrors, ConfigWarnings, LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from hyplan_museum import build
from hyplan_museum.checking import INPUTS
from hyplan_museum.hosts import preview, site
from hyplan_museum.hosts.hostsite import Wanted
from hyplan_museum.hosts.mkdocs.dressing import Dressing
from hyplan_museum.hosts.mkdocs.taming import WrongThemeError
from hyplan_museum.problems import Position, Problem, in_order

NAME: Final = "hyplan-museum"

log = get_plugin_logger("hyplan_museum")


class MuseumPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs types its class so
    """MkDocs' events, passed on to one Dressing a build.

    Run by MkDocs it reads and plans the museum itself; `hyplan build` hands it what is wanted (`use_for`) and takes
    the result from there.
    """

    def __init__(self) -> None:
        self._serving = False
        self._dressing: Dressing | None = None
        self._plan: build.Plan | None = None
        self._last_good: build.Plan | None = None
        self._for_us = False

    def load_config(
        self,
        options: dict[str, Any],
        config_file_path: str | None = None,
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Accept every option unjudged: source/settings.py reads them and says what is wrong, with its line."""
        self.config = LegacyConfig((), config_file_path)
        self.config.load_dict(options)
        self._for_us = False  # MkDocs keeps one plugin for every configuration a process loads
        return [], []

    def use_for(self, wanted: Wanted) -> Dressing:
        """Make shells and pages for somebody else's plan, and nothing more."""
        self._for_us = True
        self._dressing = Dressing(wanted)
        return self._dressing

    def on_startup(self, command: str, dirty: bool) -> None:  # noqa: ARG002 - MkDocs' signature
        """That this method exists keeps one plugin for all builds of `mkdocs serve`, and so the last good museum."""
        self._serving = command == "serve"

    @property
    def dressing(self) -> Dressing:
        if self._dressing is None:
            raise RuntimeError("MkDocs called an event before on_config")
        return self._dressing

    @event_priority(-50)  # after plugins that change the configuration
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if not self._for_us:
            self._dressing = Dressing(self._prepare(config))
        try:
            config = self.dressing.on_config(config)
        except WrongThemeError as wrong:
            if self._for_us:
                raise
            theme = Problem("host-theme", Position("mkdocs.yml"), "theme.name", {"theme": str(wrong.args[0])})
            raise Abort(preview.as_text([theme], "vi")) from wrong
        if self._serving:
            root = Path(config.config_file_path).parent
            config.watch.extend(str(root / name) for name in INPUTS if (root / name).exists())
        return config

    def _prepare(self, config: MkDocsConfig) -> Wanted:
        root = Path(config.config_file_path).resolve().parent
        checked = build.check(root, site_url=(config.site_url or "") if self._serving else None)
        language = checked.settings.languages[0]
        notice = ""
        if not self._serving and site.stops(checked.problems, strict=checked.settings.strict):
            self._report(checked.problems, language)
            raise Abort(preview.summary(checked.problems, language))
        if checked.has_errors and self._last_good is not None:
            plan = self._last_good
        else:
            plan = build.plan(checked, drafts=self._serving)
        if not checked.has_errors:
            self._last_good = plan
        problems = in_order([*checked.problems, *plan.problems]) if plan.checked is checked else checked.problems
        if self._serving and problems:
            notice = preview.bar(problems, language)
        self._report(problems, language)
        self._plan = plan
        return site.wanted(plan, notice)

    def _report(self, problems: list[Problem], language: str) -> None:
        for problem in problems:
            say = log.error if problem.severity == "error" else log.warning
            say(preview.line(problem, language))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        return self.dressing.on_files(files, config)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        return self.dressing.on_nav(nav, config, files)

    @event_priority(50)  # before plugins that read links
    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        return self.dressing.on_page_markdown(markdown, page, files)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        self.dressing.on_env(files)

    def on_page_context(
        self,
        context: TemplateContext,
        page: Page,
        config: MkDocsConfig,  # noqa: ARG002
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        return self.dressing.on_page_context(context, page)

    def on_template_context(
        self,
        context: TemplateContext,
        template_name: str,  # noqa: ARG002
        config: MkDocsConfig,  # noqa: ARG002
    ) -> TemplateContext:
        return self.dressing.on_template_context(context)

    def on_post_template(self, output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        return self.dressing.on_post_template(output_content, template_name)

    @event_priority(-50)  # after plugins that change pages
    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        return self.dressing.on_post_page(output, page)

    @event_priority(-50)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Under MkDocs itself: stamp the pages and put everything beside what MkDocs has just written."""
        if self._for_us or self._plan is None:
            return
        host = self.dressing.site(config)
        problems = [*host.problems, *site.unknown_references(self._plan, host)]
        language = self._plan.checked.settings.languages[0]
        self._report(problems, language)
        try:
            site.place(self._plan, host, self.dressing.wanted.pages, Path(config.site_dir))
        except site.UnpublishableError as error:
            self._report(error.problems, language)
            raise Abort(preview.summary(error.problems, language)) from error
