"""gzip and deflate undone piece by piece, for bodies that strangers send: what is made is seen before it is too much.

For ``client``, which reads answers as they come in, and ``captures``, which reads bodies that are there.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE: Final = 1 << 16
_GZIP: Final = 16 + zlib.MAX_WBITS
_HEAD: Final = 2
_METHOD: Final = 0x0F
_DEFLATED: Final = 8


class InflateError(ValueError):
    """Bytes that are not what they are called."""


class Inflating:
    """One body in ``gzip`` or ``deflate``: :meth:`feed` its pieces as they come, then :meth:`close`.

    A gzip body may be several members on end, with zeros between and behind them. A deflate body has the zlib head that
    RFC 9110 asks for, or, as some peers send it, none; nothing may stand behind it.
    """

    def __init__(self, name: str) -> None:
        """Take the name of the content coding; raises ValueError for any other than these two."""
        if name not in ("gzip", "deflate"):
            raise ValueError(f"gzip or deflate is needed, found {name!r}")
        self._name, self._head = name, b""
        self._stream = zlib.decompressobj(_GZIP) if name == "gzip" else None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What ``data`` expands to: pieces of at most 64 KiB, each made when it is asked for.

        Read them to the end, or give the body up. Raises InflateError.
        """
        if self._stream is None:
            self._head = data = self._head + data
            if len(data) < _HEAD:
                return
            self._stream = zlib.decompressobj(_window(data))
        try:
            yield from self._pieces(self._stream, data)
        except zlib.error as error:
            raise InflateError(f"the body is no {self._name}: {error}") from None

    def _pieces(self, stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
        while True:
            if stream.eof:
                data = self._behind(data)
                if not data:
                    return
                stream = self._stream = zlib.decompressobj(_GZIP)
            piece = stream.decompress(data, _PIECE)
            data = stream.unused_data if stream.eof else stream.unconsumed_tail
            if piece:
                yield piece
            if not data and len(piece) < _PIECE:
                return

    def _behind(self, data: bytes) -> bytes:
        """What stands behind the end of a stream, and has to be another."""
        if self._name == "gzip":
            return data.lstrip(b"\0")
        if data:
            raise InflateError("something stands behind the end of the deflate body")
        return data

    def close(self) -> None:
        """Say that no more comes; raises InflateError where more has to."""
        if self._stream is None or not self._stream.eof:
            raise InflateError(f"the {self._name} body ends too early")


def _window(head: bytes) -> int:
    """What zlib has to be told of a deflate body: whether it has a head (RFC 1950, 2.2)."""
    zlib_head = head[0] & _METHOD == _DEFLATED and not int.from_bytes(head[:_HEAD], "big") % 31
    return zlib.MAX_WBITS if zlib_head else -zlib.MAX_WBITS
