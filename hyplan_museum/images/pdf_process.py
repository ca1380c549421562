"""What is done to a PDF in a process of its own, so that a hostile one ends that process and nothing else.

`python -m hyplan_museum.images.pdf_process look FILE PAGES PIXELS` or `… clean FILE TARGET`: one line of JSON.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path
from typing import Any, Final

_MEMORY: Final = 3 << 30
_LONGEST_LABEL: Final = 20


def main(arguments: list[str]) -> int:
    verb, file, *rest = arguments
    _little_memory()
    try:
        found = _look(Path(file), int(rest[0]), int(rest[1])) if verb == "look" else _clean(Path(file), Path(rest[0]))
    except Exception as error:  # whatever the libraries raise on odd bytes is told to the curator
        said = " ".join(str(error).replace(file, Path(file).name).split())
        found = {"code": _code(error), "detail": said[:200] or type(error).__name__}
    sys.stdout.write(json.dumps(found))
    return 0


def _look(file: Path, most: int, largest: int) -> dict[str, Any]:
    import pypdfium2  # noqa: PLC0415

    from hyplan_museum.images.pdf_pages import size_of  # noqa: PLC0415

    with pypdfium2.PdfDocument(file) as document:
        count = len(document)
        if count == 0:
            raise ValueError("no pages")
        shown = range(min(count, most))
        return {
            "pages": [size_of(document.get_page_size(number), largest) for number in shown],
            "labels": [_label(document.get_page_label(number)) for number in shown],
            "count": count,
        }


def _label(said: str | None) -> str:
    text = "".join(c for c in unicodedata.normalize("NFC", said or "") if unicodedata.category(c)[0] != "C")
    return " ".join(text.split())[:_LONGEST_LABEL].strip()


def _clean(file: Path, target: Path) -> dict[str, Any]:
    import pypdfium2  # noqa: PLC0415

    from hyplan_museum.images.pdf_clean import clean  # noqa: PLC0415

    count = clean(file, target)
    with pypdfium2.PdfDocument(target) as document:
        if len(document) != count:
            raise ValueError(f"{count} pages became {len(document)}")
    return {"bytes": target.stat().st_size}


def _code(error: Exception) -> str:
    said = f"{type(error).__name__} {error}".lower()
    return "pdf-encrypted" if "password" in said or "encrypt" in said else "pdf-unreadable"


def _little_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
