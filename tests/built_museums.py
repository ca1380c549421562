"""Whole museums built once a session by the command itself, as a curator builds them, and copies of them to change."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from sharing_out import once

from hyplan_museum.cli import main
from hyplan_museum.hosts import unchanged

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = REPOSITORY / "../shared/data"
WRITTEN = ("mkdocs.yml", "docs", "collections", "exhibits", "fonts")
"""What a curator writes."""


@dataclass(frozen=True, slots=True)
class Built:
    """A museum's folder, built into `site/`, and what the build said."""

    root: Path
    said: str

    @property
    def site(self) -> Path:
        return self.root / "site"


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended: its exit code, and what it wrote to each stream."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err


def command(*arguments: str | Path) -> list[str]:
    """`hyplan …` of this environment."""
    return [sys.executable, "-m", "hyplan_museum", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    """This environment, with this repository's package before an installed one, whatever the folder."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("HYPLAN_", "LC_", "LANG", "PYTHONIOENC"))}
    return {**inherited, "PYTHONPATH": str(REPOSITORY), "LANG": "C.UTF-8", **more}


def hyplan(*arguments: str | Path, at: Path, code: int | None = 0, **more: str) -> Said:
    """Run `hyplan` in the folder `at`, which must end with `code` (any where None), and never with a traceback."""
    done = subprocess.run(command(*arguments), cwd=at, env=environment(**more), capture_output=True, check=False)
    said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert not mistake_of_ours(said.all), mistake_of_ours(said.all)
    assert code is None or said.code == code, f"exit code {said.code}\n{said.all}"
    return said


def hyplan_here(*arguments: str | Path, at: Path, code: int | None = 0) -> Said:
    """The same in this process: in a tenth of the time, where it is not starting or building that is judged."""
    with chdir(at):
        done = CliRunner(env={"LANG": "C.UTF-8", "LC_ALL": None, "HYPLAN_LANG": None}).invoke(
            main, [*map(str, arguments)]
        )
    said = Said(done.exit_code, done.stdout, done.stderr)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert not mistake_of_ours(said.all), mistake_of_ours(said.all)
    assert code is None or said.code == code, f"exit code {said.code}\n{said.all}"
    return said


def mistake_of_ours(said: str) -> str:
    """The traceback in what a command said, or in the report it names instead; empty where there is none."""
    report = re.search(r"\S*hyplan-\S+\.txt$", said, re.MULTILINE)
    if report is not None and Path(report[0]).is_file():
        return said + Path(report[0]).read_text("utf-8")
    return said if "Traceback" in said else ""


def mkdocs(*arguments: str | Path, at: Path, code: int | None = 0) -> Said:
    """Run plain `mkdocs` in the folder `at`."""
    call = [sys.executable, "-m", "mkdocs", *map(str, arguments)]
    done = subprocess.run(call, cwd=at, env=environment(), capture_output=True, check=False)
    said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert code is None or said.code == code, f"exit code {said.code}\n{said.all}"
    return said


def copy_of(museum: Path, target: Path, *, with_pictures: bool = False) -> Path:
    """What the curator wrote in `museum`, in the new folder `target`; `with_pictures` takes the finished ones along."""
    target.mkdir(parents=True)
    for name in WRITTEN:
        source = museum / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.exists():
            shutil.copyfile(source, target / name)
    if with_pictures:
        shutil.copytree(museum / ".hyplan/pictures", target / ".hyplan/pictures", copy_function=os.link)
    return target


def whole_copy_of(museum: Built, target: Path, *, linked: bool = False) -> Built:
    """The museum in the new folder `target` with all it was built into, and what is remembered of the last build.

    `linked` makes site and pictures the very files of the other museum, for a large one: builds replace files by others
    and never write into them, and so must the test.
    """
    copy_of(museum.root, target)
    memory, site = target / ".hyplan", target / "site"
    copy: Callable[[str, str], object] = os.link if linked else LinksKept()
    remembered = shutil.ignore_patterns("pictures")
    shutil.copytree(museum.root / ".hyplan", memory, ignore=remembered)
    shutil.copytree(museum.root / ".hyplan/pictures", memory / "pictures", copy_function=copy)
    shutil.copytree(museum.site, site, copy_function=copy)
    before, after = (unchanged.ledger(memory, one.resolve()).stem.partition("-")[2] for one in (museum.site, site))
    for path in memory.glob(f"*-{before}*"):  # named by the digest of the folder it was built into
        path.rename(path.with_name(path.name.replace(before, after)))
    return Built(target, museum.said)


class LinksKept:
    """Copies files, and what was one file under two names is one file again: so a site has its pictures."""

    def __init__(self) -> None:
        self.copied: dict[int, str] = {}

    def __call__(self, source: str, target: str) -> None:
        stat = Path(source).stat()
        if stat.st_ino in self.copied:
            os.link(self.copied[stat.st_ino], target)
            return
        shutil.copy2(source, target)
        if stat.st_nlink > 1:
            self.copied[stat.st_ino] = target


def built(root: Path) -> Built:
    """Build the museum at `root`."""
    return Built(root, hyplan("build", at=root).out)


def edit(path: Path, before: str, after: str) -> None:
    """Replace what occurs exactly once in a file."""
    text = path.read_bytes().decode()
    assert text.count(before) == 1, f"{before!r} stands {text.count(before)} times in {path}"
    path.write_bytes(text.replace(before, after).encode())


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below, by its path with `/`."""
    return {name: (folder / name).read_bytes() for name in names_in(folder)}


def names_in(folder: Path) -> Iterator[str]:
    """The paths of all files below, hidden ones too."""
    for above, _, names in os.walk(folder):
        for name in names:
            yield (Path(above) / name).relative_to(folder).as_posix()


def marks_of(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Which file is where and since when: inode, size, time of change; equal marks mean it was not written again."""
    marks = {}
    for name in names_in(folder):
        stat = (folder / name).stat()
        marks[name] = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
    return marks


def differences(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The paths that are on one side only, or whose contents differ."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def text_files(folder: Path, endings: Iterable[str] = (".html",)) -> Iterator[tuple[str, str]]:
    """Path and text of every file with one of these endings."""
    for name in sorted(names_in(folder)):
        if name.endswith(tuple(endings)):
            yield name, (folder / name).read_text("utf-8")


def built_once(factory: pytest.TempPathFactory, name: str, museum: Path) -> Built:
    """The museum, copied and built from nothing by whichever process of this run asks first."""

    def make(folder: Path) -> None:
        said = built(copy_of(museum, folder / "museum")).said
        (folder / "said.txt").write_text(said, "utf-8")

    folder = once(factory, name, make)
    return Built(folder / "museum", (folder / "said.txt").read_text("utf-8"))


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The repository's own museum; other processes read it too: look, and take a copy of it to change something."""
    return built_once(tmp_path_factory, "sample", REPOSITORY)


@pytest.fixture(scope="session")
def one_of_everything(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The small museum in which every field and every kind of page occurs."""
    return built_once(tmp_path_factory, "one-of-everything", REPOSITORY / "tests/museums/one-of-everything")
