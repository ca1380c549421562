"""A museum's own templates, in overrides/hyplan/, replace ours; a change in one is a change of its pages."""

from __future__ import annotations

from pathlib import Path

from museum_in_a_string import write

from hyplan_museum.hosts.site import publish

MUSEUM = """
-- mkdocs.yml --
site_name: Bảo tàng thử
site_url: https://example.org/
theme: {name: material}
plugins:
  - hyplan-museum: {languages: [vi], rights: CC0-1.0}
-- docs/index.md --
# Trang chủ
-- collections/gom/binh.yml --
{title: Bình vôi, status: approved, approved_by: A}
"""


def test_a_museums_own_template_replaces_ours_and_the_next_build_sees_it_change(tmp_path: Path) -> None:
    root = write(tmp_path, MUSEUM)
    page = root / "site" / "artifacts" / "binh" / "index.html"
    publish(root)
    assert "hy-record" in page.read_text("utf-8")

    own = root / "overrides" / "hyplan" / "artifact.html"
    own.parent.mkdir(parents=True)
    own.write_text('<article class="rieng"><h1>{{ page.title }}</h1></article>', "utf-8")
    publish(root)

    assert '<article class="rieng"><h1 id="hy-title">Bình vôi</h1></article>' in page.read_text("utf-8")
    assert "hy-record" not in page.read_text("utf-8")

    own.write_text('<article class="khac"><h1>{{ page.title }}</h1></article>', "utf-8")
    publish(root)

    assert 'class="khac"' in page.read_text("utf-8")


def test_a_museum_without_templates_of_its_own_is_built_twice_without_a_change(tmp_path: Path) -> None:
    root = write(tmp_path, MUSEUM)
    publish(root)

    changes = publish(root).changes

    assert changes is not None
    assert changes.written == 0
