"""A capture that grows while something is going on: HAR that is whole after each exchange, whatever happens next."""

from __future__ import annotations

import json
import threading
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..atomic import replacing
from .errors import CaptureError
from .writing import entry, write_har

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from typing_extensions import Self

    from .exchange import Exchange

_TAIL: Final = b"\n]}}\n"
_ONLY_MINE: Final = 0o600


class Recorder:
    """Writes exchanges to a HAR file, one after the other; threads may share it.

    After each :meth:`record` the file is a complete capture. If the process is killed while one is written, the file
    ends in the midst of that one: those before it are read, and the reader tells where it broke off. The system's own
    crash is not guarded against.

    The file is new, and readable by its owner only; one that is there is replaced when the recorder is opened.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Take the path; nothing is written yet."""
        self.path = Path(path)
        self.count = 0
        self._end = 0
        self._file: FileIO | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Open it."""
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def open(self) -> None:
        """Make the file, or go on with the one that this recorder made; raises OSError where that is not possible."""
        with self._lock:
            if self._file is not None:
                return
            if not self._end:
                with replacing(self.path, mode=_ONLY_MINE) as file:
                    write_har((), file)
                    self._end = file.tell() - len(_TAIL)
            self._file = FileIO(self.path, "r+")

    def record(self, exchange: Exchange, facts: Mapping[str, Any] | None = None) -> None:
        """Add an exchange. ``facts`` is what else is known of it, as JSON has it; see :func:`writing.entry`.

        Raises CaptureError where the recorder is not open, OSError where the file cannot be written: it then holds the
        exchanges before this one.
        """
        made = json.dumps(entry(exchange, facts), ensure_ascii=False).encode("utf-8", "backslashreplace")
        with self._lock:
            if self._file is None:
                raise CaptureError(f"{self.path}: open the recorder before it is to record")
            separator = b",\n" if self.count else b"\n"
            self._replace_tail(self._file, separator + made)
            self.count += 1

    def _replace_tail(self, file: FileIO, data: bytes) -> None:
        try:
            _write(file, self._end, data + _TAIL)
        except OSError:
            _write(file, self._end, _TAIL)
            file.truncate()
            raise
        self._end += len(data)

    def close(self) -> None:
        """Close the file, which is complete; may be opened again."""
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None


def _write(file: FileIO, at: int, data: bytes) -> None:
    """All of it, however much the system takes at once."""
    file.seek(at)
    left = memoryview(data)
    while left:
        left = left[file.write(left) or 0 :]
