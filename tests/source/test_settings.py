"""Settings come from mkdocs.yml, whose own business must not disturb them."""

from __future__ import annotations

from dataclasses import fields as members
from functools import partial
from pathlib import Path

import pytest
from tiny_museum import Read, read_museum

from hyplan_museum import source
from hyplan_museum.museum import Feast, Text
from hyplan_museum.settings import Settings
from hyplan_museum.source.fields import OPTIONS
from hyplan_museum.source.settings import SettingsRead, read_settings


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return partial(read_museum, tmp_path)


def settings(tmp_path: Path, text: str, **environment: str) -> SettingsRead:
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    return read_settings(tmp_path, environment)


def told(read: SettingsRead) -> list[str]:
    return [f"{p.code} {p.position} {p.field}" for p in read.problems]


FULL = """\
site_name: Bảo tàng
site_url: https://example.org/bao-tang
plugins:
  - search
  - hyplan-museum:
      languages: [vi, en, fr]
      title: {vi: Bảo tàng số, en: Digital museum}
      description: Giới thiệu
      institution: {name: {vi: Nhà, en: House}, homepage: "https://example.org/", logo: logo.svg}
      report: mailto:a@example.org
      rights: CC-BY-4.0
      text_rights: CC-BY-SA-4.0
      credit: Nhà
      days:
        - {solar: "23/11", title: {vi: Ngày Di sản, en: Heritage Day}, note: mở cửa}
        - {lunar: 10–12/2, title: Hội}
      status: đã duyệt
      access: public
      max_pixels: 1_000_000
      tile: 256
      quality: 90
      minimum_side: 10
      page_size: 20
      strict: có
      translations: {en: {Tham quan: Visit}}
"""


def test_every_option_is_read(tmp_path: Path) -> None:
    read = settings(tmp_path, FULL)

    s = read.settings
    assert read.problems == ()
    assert s.title == Text({"vi": "Bảo tàng số", "en": "Digital museum"})
    assert s.site_url == "https://example.org/bao-tang/"
    assert s.languages == ("vi", "en", "fr")
    assert s.institution
    assert (s.institution.name.values["en"], s.institution.homepage, s.institution.logo) == (
        "House",
        "https://example.org/",
        "logo.svg",
    )
    assert s.description == Text({"vi": "Giới thiệu"})
    assert s.report == "a@example.org"
    assert s.rights
    assert s.text_rights
    assert (s.rights.name, s.text_rights.name) == ("CC-BY-4.0", "CC-BY-SA-4.0")
    assert s.days == (
        Feast("solar", (11, 23), (11, 23), Text({"vi": "Ngày Di sản", "en": "Heritage Day"}), Text({"vi": "mở cửa"})),
        Feast("lunar", (2, 10), (2, 12), Text({"vi": "Hội"})),
    )
    assert (s.status, s.access, s.strict) == ("approved", "public", True)
    assert (s.max_pixels, s.tile, s.quality, s.minimum_side, s.page_size) == (1_000_000, 256, 90, 10, 20)
    assert s.translations == {"en": {"Tham quan": "Visit"}}


def test_every_setting_is_an_option_and_documented() -> None:
    assert {m.name for m in members(Settings)} - {"site_url"} == set(OPTIONS.by_name)
    for option in OPTIONS:
        assert option.about.values["vi"]
        assert option.about.values["en"]
        assert option.example


def test_the_host_keeps_its_own_business(tmp_path: Path) -> None:
    read = settings(
        tmp_path,
        "site_name: !ENV [NAME, 'Bảo tàng']\nsite_url: !ENV SITE  # ghi chú\nx: &a {y: 1}\nz: *a\n"
        "markdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.emoji.twemoji\n"
        "  - x.y: {custom: [{format: !!python/name:os.system ''}]}\nplugins: [hyplan-museum]\n",
        SITE="https://example.org/",
    )

    assert read.problems == ()
    assert read.settings.title == Text({"vi": "Bảo tàng"})
    assert read.settings.site_url == "https://example.org/"


def test_what_is_inherited_is_read_below_the_museums_own(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text(
        "site_name: Cơ sở\nsite_url: https://example.org/\nplugins:\n- hyplan-museum: {tile: 256}\n", "utf-8"
    )

    read = settings(tmp_path, "INHERIT: base.yml\nsite_name: Bảo tàng\n")

    assert read.problems == ()
    assert (read.settings.title, read.settings.tile) == (Text({"vi": "Bảo tàng"}), 256)
    assert read.inputs == ("mkdocs.yml", "base.yml")


def test_what_is_inherited_from_outside_is_not_read(tmp_path: Path) -> None:
    (tmp_path.parent / "outside.yml").write_text("site_name: Ngoài\n", "utf-8")

    read = settings(tmp_path, "INHERIT: ../outside.yml\nsite_name: a\nplugins: [hyplan-museum]\n")

    assert told(read) == ["inherit-not-read mkdocs.yml:1:10 INHERIT"]


def test_a_folder_without_mkdocs_yml_is_told_to_be_no_museum(tmp_path: Path) -> None:
    reading = source.read(tmp_path)

    (problem,) = reading.problems
    assert problem.code == "museum-not-here"
    assert tmp_path.name in problem.message("vi")
    assert "hyplan new museum" in problem.hint("vi")


WRONG = {
    "an unknown option": ("langages: [vi]", "option-unknown mkdocs.yml:4:7 langages", "“languages”"),
    "languages that are none": ("languages: [tiếng Việt]", "option-wrong mkdocs.yml:4:18 languages", "[vi, en]"),
    "no number": ("tile: to", "option-wrong mkdocs.yml:4:13 tile", "64"),
    "a number too large": ("quality: 100", "option-wrong mkdocs.yml:4:16 quality", "95"),
    "a negative number": ("page_size: -1", "option-wrong mkdocs.yml:4:18 page_size", "10000"),
    "no licence": ("rights: mine", "option-wrong mkdocs.yml:4:15 rights", "mine"),
    "no choice": ("status: xong", "option-wrong mkdocs.yml:4:15 status", "approved"),
    "no yes or no": ("strict: perhaps", "option-wrong mkdocs.yml:4:15 strict", "true"),
    "no address": ("report: tôi", "option-wrong mkdocs.yml:4:15 report", "tôi"),
    "a list for words": ("title: [a]", "option-wrong mkdocs.yml:4:14 title", "{vi: …, en: …}"),
    "a house without a name": ("institution: {logo: a.svg}", "option-wrong mkdocs.yml:4:20 institution", "name"),
    "a house with an unknown field": (
        "institution: {name: A, home: x}",
        "option-unknown mkdocs.yml:4:30 institution.home",
        "homepage",
    ),
    "a homepage that is none": (
        'institution: {name: A, homepage: "example.org"}',
        "option-wrong mkdocs.yml:4:40 homepage",
        "http",
    ),
    "translations without a language": ("translations: {a: b}", "option-wrong mkdocs.yml:4:21 translations", "a: b"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_option_is_told_and_the_default_stands(tmp_path: Path, name: str) -> None:
    line, expected, words = WRONG[name]

    read = settings(tmp_path, f"site_name: a\nplugins:\n  - hyplan-museum:\n      {line}\n")

    assert told(read) == [expected]
    assert words in read.problems[0].message("vi") + read.problems[0].hint("vi")
    assert read.problems[0].message("en")
    assert read.settings == Settings(Text({"vi": "a"}), institution=read.settings.institution)


OTHER = {
    "no name": ("plugins: [hyplan-museum]\n", "site-name-missing mkdocs.yml:1:1 site_name"),
    "an empty name": ("site_name:\nplugins: [hyplan-museum]\n", "site-name-missing mkdocs.yml:1:1 site_name"),
    "no plugin": ("site_name: a\nplugins: [search]\n", "plugin-missing mkdocs.yml:2:1 plugins"),
    "no plugins at all": ("site_name: a\n", "plugin-missing mkdocs.yml plugins"),
    "an address that is none": (
        "site_name: a\nsite_url: example.org\nplugins: [hyplan-museum]\n",
        "option-wrong mkdocs.yml:2:11 site_url",
    ),
    "a fault of syntax": (
        "site_name: a\ncopyright: a: b\nplugins: [hyplan-museum]\n",
        "colon-in-value mkdocs.yml:2:12 ",
    ),
    "a list": ("- site_name: a\n", "not-fields mkdocs.yml:1:1 "),
}


@pytest.mark.parametrize("name", OTHER)
def test_a_mistake_in_mkdocs_yml_is_told(tmp_path: Path, name: str) -> None:
    text, expected = OTHER[name]

    read = settings(tmp_path, text)

    assert told(read) == [expected]
    assert read.problems[0].message("vi")
    assert read.problems[0].hint("en")


def test_an_empty_block_is_all_defaults(tmp_path: Path) -> None:
    for block in ("  - hyplan-museum\n", "  - hyplan-museum:\n", "  hyplan-museum:\n", "  - hyplan-museum: {}\n"):
        read = settings(tmp_path, f"site_name: a\nplugins:\n{block}")

        assert (read.problems, read.settings) == ((), Settings(Text({"vi": "a"})))


def test_the_first_language_is_that_of_plain_strings(read: Read) -> None:
    reading = read(
        {
            "mkdocs.yml": "site_name: a\nplugins:\n- hyplan-museum: {languages: [en, vi]}\n",
            "collections/bia/a.yml": "title: Stele\n",
        }
    )

    assert reading.museum.artifacts["a"].title == Text({"en": "Stele"})
