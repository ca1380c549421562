"""The contract with a museum's own templates: the fields of the views, all of them used, none but them."""

from __future__ import annotations

import re
import typing
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, nodes
from pages_museum import MUSEUM, PICTURES, SETTINGS

from hyplan_museum import pages
from hyplan_museum.language import messages
from hyplan_museum.pages import finding_views, views
from hyplan_museum.pages.rendering import FOLDER, OURS, Templates

VIEWS: dict[str, Any] = {
    "artifact": views.ArtifactPage,
    "exhibit": views.ExhibitPage,
    "list": views.ListPage,
    "authority": views.AuthorityPage,
    "index": views.IndexPage,
    "browse": views.BrowsePage,
    "topics": views.TopicsPage,
    "home": views.HomePage,
    "calendar": views.CalendarPage,
    "embed": views.EmbedPage,
    "offline": views.OfflinePage,
    "rights": views.RightsPage,
    "compare": views.ComparePage,
    "map": finding_views.MapPage,
    "timeline": finding_views.TimelinePage,
    "search": views.SearchPage,
    "not-found": views.NotFoundPage,
    "tombstone": views.TombstonePage,
}

MACROS = {"parts", "share", "inscription", "pages-as-media", "recordings"}
"""Templates of pieces that pages share."""


def attributes_of(template: str, name: str) -> set[str]:
    tree = Environment(autoescape=True).parse((OURS / f"{template}.html").read_text("utf-8"))
    return {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == name
    }


@pytest.mark.parametrize("template", list(VIEWS))
def test_a_template_uses_every_field_of_its_view_and_no_other(template: str) -> None:
    assert attributes_of(template, "page") == set(VIEWS[template]._fields)


def test_there_is_a_view_for_every_template() -> None:
    assert {path.stem for path in OURS.glob("*.html")} == {*VIEWS, *MACROS}


def test_every_view_says_what_it_is() -> None:
    for name, view in vars(views).items():
        if isinstance(view, type) and issubclass(view, tuple) and hasattr(view, "_fields"):
            assert (view.__doc__ or "").strip().endswith("."), name
            assert set(typing.get_type_hints(view)) == set(view._fields)


def test_every_word_that_templates_ask_for_is_there_in_both_languages() -> None:
    asked = {word for path in OURS.glob("*.html") for word in re.findall(r"\bt\.(\w+)", path.read_text("utf-8"))}

    assert asked <= set(messages.words("vi"))
    assert set(messages.words("vi")) == set(messages.words("en"))


def test_a_museums_own_template_is_searched_before_ours(tmp_path: Path) -> None:
    (tmp_path / "rights.html").write_text("<h1>{{ page.title }}</h1><p>{{ t.rights_how }}</p>", "utf-8")
    planned = {page.address: page for page in pages.plan(MUSEUM, PICTURES, SETTINGS, tmp_path)}

    assert planned["rights/"].render().body == (
        f"<h1>Bản quyền và sử dụng lại</h1><p>{messages.words('vi')['rights_how']}</p>"
    )
    assert 'class="hy hy-artifact"' in planned["artifacts/bia-06/"].render().body


def test_a_museums_own_template_is_escaped_too(tmp_path: Path) -> None:
    (tmp_path / "tombstone.html").write_text("<h1>{{ page.id ~ '<b>' }}</h1>{{ page.ways[0].href }}", "utf-8")
    planned = {page.address: page for page in pages.plan(MUSEUM, PICTURES, SETTINGS, tmp_path)}

    assert planned["artifacts/bia-rut/"].render().body == "<h1>bia-rut&lt;b&gt;</h1>../../index.html"


def test_a_template_that_asks_for_what_there_is_not_fails(tmp_path: Path) -> None:
    (tmp_path / "rights.html").write_text("{{ page.tittle }}", "utf-8")
    planned = {page.address: page for page in pages.plan(MUSEUM, PICTURES, SETTINGS, tmp_path)}

    with pytest.raises(AttributeError, match="tittle"):
        planned["rights/"].render()


def test_a_template_compiled_by_an_earlier_build_serves_until_its_text_or_language_changes(tmp_path: Path) -> None:
    own, cache = tmp_path / "templates", tmp_path / "cache"
    own.mkdir()

    def says(text: str, language: str = "vi") -> str:
        (own / "rights.html").write_text(text, "utf-8")
        return Templates(language, own, cache).render("rights", None)

    words = messages.words
    assert says("{{ t.home }}") == says("{{ t.home }}") == words("vi")["home"]
    assert says("{{ t.home }}", "en") == words("en")["home"]
    assert says("{{ t.home }}!") == f"{words('vi')['home']}!"
    for file in (cache / FOLDER).iterdir():
        file.write_bytes(b"damaged")
    assert says("{{ t.home }}!") == f"{words('vi')['home']}!"
