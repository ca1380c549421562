"""Digital museum exhibitions from text in git: what is named here is public, the rest may change.

`check(root)` reads a museum and finds every mistake; `plan(checked)` makes its pictures and plans every output;
`publish(root)` does all of it and brings the site up to date. The nouns are in `hyplan_museum.museum`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hyplan_museum.build import Plan, plan
    from hyplan_museum.checking import Checked, check
    from hyplan_museum.hosts.site import Summary, publish
    from hyplan_museum.museum import Museum
    from hyplan_museum.outputs import Output, Page, PageText, Tree
    from hyplan_museum.problems import CATALOGUE, Position, Problem
    from hyplan_museum.settings import Settings

__all__ = [
    "CATALOGUE",
    "Checked",
    "Museum",
    "Output",
    "Page",
    "PageText",
    "Plan",
    "Position",
    "Problem",
    "Settings",
    "Summary",
    "Tree",
    "check",
    "plan",
    "publish",
]

_HOMES = {
    "build": ("Plan", "plan"),
    "checking": ("Checked", "check"),
    "hosts.site": ("Summary", "publish"),
    "museum": ("Museum",),
    "outputs": ("Output", "Page", "PageText", "Tree"),
    "problems": ("CATALOGUE", "Position", "Problem"),
    "settings": ("Settings",),
}


def __getattr__(name: str) -> Any:
    """Import what is asked for (PEP 562): `hyplan check` must not wait for what only a build needs."""
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
