"""The body of an answer as it comes in: its content encodings undone piece by piece, its size bounded all the while.

What a body expands to is counted while it is made: a bomb costs no more memory than the limit.
"""

from __future__ import annotations

import zlib
from typing import Final, Protocol

from .errors import AnswerError

ACCEPTED: Final = "gzip, deflate"
"""What is asked for, and undone."""
_PIECE: Final = 1 << 16
_GZIP: Final = 16 + zlib.MAX_WBITS


class _Decoder(Protocol):
    def pieces(self, data: bytes, most: int) -> bytes: ...
    def close(self) -> None: ...


class _Plain:
    """No encoding."""

    def pieces(self, data: bytes, most: int) -> bytes:
        return data[: most + 1]

    def close(self) -> None:
        """Nothing is left to come."""


class _Inflating:
    """gzip, or deflate with its zlib head or, as some peers send it, without."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._stream = zlib.decompressobj(_GZIP) if name == "gzip" else None

    def pieces(self, data: bytes, most: int) -> bytes:
        """What ``data`` expands to, or the first ``most`` bytes of it and one more."""
        made = bytearray()
        try:
            while data and len(made) <= most:
                made += self._inflated(data, min(_PIECE, most + 1 - len(made)))
                data = self._rest()
        except zlib.error as error:
            raise AnswerError(f"the body is no {self._name}: {error}") from None
        return bytes(made)

    def _inflated(self, data: bytes, most: int) -> bytes:
        if self._stream is None:
            zlib_head = data[0] & 0x0F == zlib.DEFLATED
            self._stream = zlib.decompressobj(zlib.MAX_WBITS if zlib_head else -zlib.MAX_WBITS)
        return self._stream.decompress(data, most)

    def _rest(self) -> bytes:
        """What is still to be expanded. A gzip body may be several streams on end; after deflate nothing may stand."""
        if self._stream is None or not self._stream.eof:
            return self._stream.unconsumed_tail if self._stream else b""
        rest = self._stream.unused_data
        if rest and self._name != "gzip":
            raise zlib.error("something stands after its end")
        if rest:
            self._stream = zlib.decompressobj(_GZIP)
        return rest

    def close(self) -> None:
        """Refuse a stream that is not complete."""
        if self._stream is None or not self._stream.eof:
            raise AnswerError(f"the {self._name} body ends too early")


class Body:
    """The body of one answer: :meth:`take` its pieces as they come, then :meth:`close` gives it whole.

    ``encoding`` is the header Content-Encoding, ``length`` the declared length if there is one, ``most`` the limit in
    bytes of what is received and of what it expands to. Raises AnswerError for what is refused.
    """

    def __init__(self, encoding: str, length: int | None, most: int) -> None:
        """Refuse what is too long by its own account, or encoded in a way that was not asked for."""
        self._most, self._pieces, self._size, self._received = most, list[bytes](), 0, 0
        if length is not None and length > most:
            raise self._too_large()
        self._decoder = _decoder(encoding)

    def take(self, piece: bytes) -> None:
        """Take what came in."""
        self._received += len(piece)
        made = self._decoder.pieces(piece, self._most - self._size)
        self._size += len(made)
        if max(self._size, self._received) > self._most:
            raise self._too_large()
        self._pieces.append(made)

    def close(self) -> bytes:
        """The body, when all has come in."""
        if self._received:
            self._decoder.close()
        return b"".join(self._pieces)

    def _too_large(self) -> AnswerError:
        return AnswerError(f"the answer is larger than the limit of {self._most:,} bytes; see Limits.max_bytes")


def _decoder(encoding: str) -> _Decoder:
    name = encoding.strip().lower().removeprefix("x-")
    if name in ("", "identity"):
        return _Plain()
    if name in ("gzip", "deflate"):
        return _Inflating(name)
    raise AnswerError(f"the body is encoded as {name[:40]!r}; only {ACCEPTED} were asked for")
