"""The content encodings of HTTP undone, within bounds: gzip, deflate in both its forms, brotli, zstd.

Bodies come from strangers: what they expand to is counted while it is made, and refused at the limit, not after it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ..inflating import InflateError, Inflating
from .errors import BrokenError, CaptureError, optional

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .limits import ReadLimits

_FREE: Final = 1 << 20
"""Bytes that every body may expand to, whatever its ratio."""

_MOST_ENCODINGS: Final = 4
_SIP: Final = 64
"""Bytes given at once to a library that does not bound what it gives back."""

_ZSTD_WINDOW: Final = 1 << 27


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


def _inflate(body: bytes, name: str) -> Iterator[bytes]:
    if not body:
        return
    stream = Inflating(name)
    try:
        yield from stream.feed(body)
        stream.close()
    except InflateError as error:
        raise BrokenError(str(error)) from None


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
    "gzip": partial(_inflate, name="gzip"),
    "x-gzip": partial(_inflate, name="gzip"),
    "deflate": partial(_inflate, name="deflate"),
    "br": _brotli,
    "zstd": _zstd,
}
