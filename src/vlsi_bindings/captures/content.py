"""The content encodings of HTTP undone, within bounds: gzip, deflate in both its forms, brotli, zstd.

Bodies come from strangers: what they expand to is counted while it is made, and refused at the limit, not after it.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from .errors import BrokenError, CaptureError, optional

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .limits import ReadLimits

_PIECE: Final = 1 << 16
_FREE: Final = 1 << 20
"""Bytes that every body may expand to, whatever its ratio."""

_MOST_ENCODINGS: Final = 4
_SIP: Final = 64
"""Bytes given at once to a library that does not bound what it gives back."""

_GZIP: Final = 16 + zlib.MAX_WBITS
_ZSTD_WINDOW: Final = 1 << 27
_METHOD: Final = 0x0F
_DEFLATED: Final = 8


def undo(body: bytes, encodings: list[str], limits: ReadLimits) -> bytes:
    """The body without its content encodings, named as in ``Content-Encoding``, the last one undone first.

    Raises BrokenError, which names the encoding or the limit.
    """
    names = [name.strip().lower() for field in encodings for name in field.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > _MOST_ENCODINGS:
        raise BrokenError(f"{len(names)} content encodings on one body; at most {_MOST_ENCODINGS} are undone")
    for name in reversed(names):
        body = _undo(body, name, limits)
    return body


def check_ratio(size: int, compressed: int, limits: ReadLimits, what: str) -> None:
    """Refuse what has grown beyond the bounds; raises BrokenError with the name of the limit."""
    if size > limits.max_body:
        raise BrokenError(f"{what} expands to more than the limit max_body = {limits.max_body} bytes")
    if size > _FREE and size > compressed * limits.max_ratio:
        raise BrokenError(f"{what} expands to more than max_ratio = {limits.max_ratio} times its {compressed} bytes")


def _undo(body: bytes, name: str, limits: ReadLimits) -> bytes:
    decoder = _DECODERS.get(name)
    if decoder is None:
        raise BrokenError(f"content encoding {name[:40]!r}; known are {', '.join(_DECODERS)}")
    pieces: list[bytes] = []
    size = 0
    try:
        for piece in decoder(body):
            size += len(piece)
            check_ratio(size, len(body), limits, f"a {name} body")
            pieces.append(piece)
    except CaptureError as error:  # the library is not there: this body cannot be read, others can
        raise BrokenError(str(error)) from None
    return b"".join(pieces)


def _inflate(body: bytes, window: int, name: str) -> Iterator[bytes]:
    """One or more zlib streams on end, as gzip allows."""
    while body:
        stream = zlib.decompressobj(window)
        try:
            while body and not stream.eof:
                piece = stream.decompress(body, _PIECE)
                body = stream.unconsumed_tail
                yield piece
                if not piece and not body:
                    break
            while not stream.eof and (piece := stream.decompress(b"", _PIECE)):
                yield piece
        except zlib.error as error:
            raise BrokenError(f"no {name} body: {error}") from None
        if not stream.eof:
            raise BrokenError(f"the {name} body ends too early")
        body = stream.unused_data.lstrip(b"\0")


def _gzip(body: bytes) -> Iterator[bytes]:
    return _inflate(body, _GZIP, "gzip")


def _deflate(body: bytes) -> Iterator[bytes]:
    """With the zlib head that RFC 9110 asks for, or the bare stream that some peers send."""
    head = body[:2]
    zlib_head = len(head) == len(b"x\x9c") and head[0] & _METHOD == _DEFLATED and not int.from_bytes(head, "big") % 31
    return _inflate(body, zlib.MAX_WBITS if zlib_head else -zlib.MAX_WBITS, "deflate")


def _brotli(body: bytes) -> Iterator[bytes]:
    """Byte by byte: the library gives all that its input tells at once, and a byte tells a bounded part of it."""
    brotli = optional("brotli", "brotli", "captures")
    stream = brotli.Decompressor()
    try:
        for at in range(len(body)):
            yield stream.process(body[at : at + 1])
    except brotli.error as error:
        raise BrokenError(f"no br body: {error}") from None
    if not stream.is_finished():
        raise BrokenError("the br body ends too early")


def _zstd(body: bytes) -> Iterator[bytes]:
    zstandard = optional("zstandard", "zstandard", "captures")
    decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
    try:
        while body:
            stream, at = decompressor.decompressobj(), 0
            while at < len(body) and not stream.eof:
                yield stream.decompress(body[at : at + _SIP])
                at += _SIP
            if not stream.eof:
                raise BrokenError("the zstd body ends too early")
            body = stream.unused_data + body[at:]
    except zstandard.ZstdError as error:
        raise BrokenError(f"no zstd body: {error}") from None


_DECODERS: Final[dict[str, Callable[[bytes], Iterator[bytes]]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
