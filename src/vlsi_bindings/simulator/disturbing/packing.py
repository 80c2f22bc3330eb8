"""Answers that are compressed: as they should be, broken off, or as a bomb. In bounded memory, whatever they become."""

from __future__ import annotations

import gzip
import struct
import zlib
from functools import cache
from typing import Final

BOMB: Final = 512 * 1024 * 1024
"""Bytes that a bomb unpacks to at least: more than any bound that a careful client sets."""
_BLOCK: Final = 1024 * 1024
_HEAD: Final = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
_LOST: Final = 2
"""Of a broken stream one part in so many is lost."""


def packed(body: bytes, how: str) -> bytes:
    """A body compressed by gzip; ``how`` is ``answer``, ``broken`` or ``bomb``."""
    if how == "bomb":
        return _bomb(body)
    whole = gzip.compress(body, mtime=0)
    return whole[: len(whole) // _LOST] if how == "broken" else whole


def _bomb(body: bytes) -> bytes:
    """The body with white space behind it, which makes no difference to XML, until it is long enough.

    Blocks that start afresh are the same however often they come, so only one of them is compressed.
    """
    count = BOMB // _BLOCK
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    start = packer.compress(body) + packer.flush(zlib.Z_FULL_FLUSH)
    check = zlib.crc32(body)
    for _ in range(count):
        check = zlib.crc32(_blanks(), check)
    size = (len(body) + count * _BLOCK) & 0xFFFFFFFF
    return b"".join((_HEAD, start, _packed_blanks() * count, packer.flush(), struct.pack("<II", check, size)))


@cache
def _blanks() -> bytes:
    return b" " * _BLOCK


@cache
def _packed_blanks() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(_blanks()) + packer.flush(zlib.Z_FULL_FLUSH)
