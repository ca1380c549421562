"""What nobody foresaw, in words: a disk that is full, a file in use, a mistake of this program's own."""

from __future__ import annotations

import errno
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

LANGUAGE = "hyplan.language"
"""Where a command's context keeps the language that `--lang` chose."""

_WORDS = {
    "vi": {
        "file": "Không đọc hoặc ghi được {file}: {reason}.",
        "bug": "hyplan gặp trục trặc của chính nó: {error}. Tệp của bảo tàng không bị sửa."
        " Chi tiết để gửi kèm khi báo lỗi: {report}",
        "stopped": "Đã dừng.",
        "disk": "ổ đĩa",
    },
    "en": {
        "file": "Cannot read or write {file}: {reason}.",
        "bug": "hyplan made a mistake of its own: {error}. The museum's files were not changed."
        " Details to send with a report: {report}",
        "stopped": "Stopped.",
        "disk": "the disk",
    },
}
_REASONS = {
    errno.EACCES: {
        "vi": "không có quyền, hoặc tệp đang mở ở chương trình khác",
        "en": "no permission, or the file is open in another program",
    },
    errno.EPERM: {"vi": "hệ thống không cho phép", "en": "the system does not allow it"},
    errno.ENOSPC: {"vi": "ổ đĩa đã đầy", "en": "the disk is full"},
    errno.EROFS: {"vi": "ổ đĩa chỉ cho đọc", "en": "the disk is read-only"},
    errno.EDQUOT: {"vi": "đã hết dung lượng được cấp", "en": "the quota is used up"},
}


@contextmanager
def told(context: click.Context) -> Iterator[None]:
    """Let no traceback reach a curator; click's own ways out pass."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except KeyboardInterrupt:
        click.echo(f"\n{_words(context)['stopped']}", err=True)
        sys.exit(130)
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise  # `hyplan check | head`: click ends quietly
        words, language = _words(context), _language(context)
        reason = _REASONS.get(error.errno or 0, {}).get(language) or error.strerror or str(error)
        file = " → ".join(str(name) for name in (error.filename, error.filename2) if name) or words["disk"]
        raise click.ClickException(words["file"].format(file=file, reason=reason)) from None
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
        report = _report(traceback.format_exc())
        raise click.ClickException(_words(context)["bug"].format(error=said, report=report)) from None


def _report(text: str) -> Path:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="hyplan-", suffix=".txt", delete=False) as file:
        file.write(text)
    return Path(file.name)


def _language(context: click.Context) -> str:
    return str(context.meta.get(LANGUAGE, "vi"))


def _words(context: click.Context) -> dict[str, str]:
    return _WORDS[_language(context)]
