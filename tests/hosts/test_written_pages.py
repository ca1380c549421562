"""What the search is told of the pages of docs/."""

from __future__ import annotations

from hyplan_museum.hosts.written_pages import names_in


def test_names_come_from_the_navigation_and_for_the_first_of_a_section_from_its_title() -> None:
    nav = ["a.md", {"Thăm": "visit.md"}, {"Giới thiệu": ["about.md", "b.md", {"Sâu": [{"Riêng": "c.md"}, "d.md"]}]}]

    assert names_in(nav) == {"visit.md": "Thăm", "about.md": "Giới thiệu", "c.md": "Riêng"}
    assert names_in(None) == {}
