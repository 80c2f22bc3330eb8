"""Files of strangers as readers see them: which place is reached, and how much one record may take."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from .errors import BrokenError

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Buffer


class Counted(io.RawIOBase):
    """A file that counts what is read from it, tells the progress, and refuses a record longer than ``most``.

    A reader calls :meth:`next_record` when it begins another one.
    """

    def __init__(self, file: BinaryIO, head: bytes, most: int, told: Callable[[int], None] | None = None) -> None:
        """Take the file, what was read of it already, and the bound."""
        super().__init__()
        self._file, self._head, self._most, self._told = file, head, most, told
        self.position = self._since = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """Whether the file below is."""
        return not self._head and self._file.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """As files do."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As files do."""
        return self._file.tell() if self.seekable() else self.position

    def peek(self, size: int) -> bytes:
        """The next bytes, as far as they are known, without reading them."""
        return self._head[:size]

    def next_record(self) -> None:
        """Begin to count anew."""
        self._since = 0

    def readinto(self, buffer: Buffer) -> int:
        """Read up to the buffer's size; raises BrokenError at the bound."""
        view = memoryview(buffer).cast("B")
        data = self._head[: len(view)] or self._file.read(len(view))
        self._head = self._head[len(data) :] if self._head else b""
        view[: len(data)] = data
        self.position += len(data)
        self._since += len(data)
        if self._since > self._most:
            raise BrokenError(f"one exchange takes more of the file than the limit max_record = {self._most} bytes")
        if self._told is not None:
            self._told(self.position)
        return len(data)

    def read(self, size: int | None = -1) -> bytes:
        """Read; a claimed size beyond the bound is refused before memory is taken for it."""
        if size is not None and size > self._most:
            raise BrokenError(f"one exchange takes more of the file than the limit max_record = {self._most} bytes")
        if size is None or size < 0:
            return super().readall()
        pieces, left = [], size
        while left and (piece := super().read(min(left, 1 << 20))):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)
