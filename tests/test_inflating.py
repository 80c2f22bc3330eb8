"""gzip and deflate in pieces: any cut gives the same, a bomb gives no more than is asked for."""

from __future__ import annotations

import gzip
import random
import zlib
from typing import TYPE_CHECKING

import pytest

from vlsi_bindings.inflating import InflateError, Inflating

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = b"<id>Desktop/QWxs</id>" * 10_000
BODIES = {
    "nothing": b"",
    "text": TEXT,
    "a run as long as a piece": b"q" * 65_536,
    "two such runs": b"q" * 131_072,
    "noise": random.Random(0).randbytes(200_000),  # noqa: S311 - the same in every run
}
CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "gzip with zeros behind": ("gzip", lambda body: gzip.compress(body) + bytes(9)),
    "gzip members": ("gzip", lambda body: gzip.compress(body[:100]) + bytes(3) + gzip.compress(body[100:])),
    "deflate": ("deflate", zlib.compress),
    "deflate without a head": ("deflate", lambda body: zlib.compress(body)[2:-4]),
}


def _inflated(name: str, packed: bytes, size: int) -> bytes:
    stream, made = Inflating(name), bytearray()
    for at in range(0, len(packed), size):
        for piece in stream.feed(packed[at : at + size]):
            assert 0 < len(piece) <= 65_536
            made += piece
    stream.close()
    return bytes(made)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("coding", CODINGS)
def test_any_cut_gives_the_same(coding: str, body: str) -> None:
    name, pack = CODINGS[coding]
    packed = pack(BODIES[body])
    for size in (1, 2, 7, 65_536, 1_000_000) if len(packed) < 10_000 else (1_000, 1_000_000):
        assert _inflated(name, packed, size) == BODIES[body]


@pytest.mark.parametrize(
    ("name", "packed", "told"),
    [
        ("gzip", b"<html></html>", "the body is no gzip"),
        ("deflate", b"\xff\xff\xff", "the body is no deflate"),
        ("gzip", gzip.compress(TEXT)[:-1], "the gzip body ends too early"),
        ("gzip", b"", "the gzip body ends too early"),
        ("deflate", b"x", "the deflate body ends too early"),
        ("deflate", zlib.compress(TEXT) + b"more", "behind the end of the deflate body"),
        ("gzip", gzip.compress(TEXT) + b"more", "the body is no gzip"),
    ],
)
@pytest.mark.parametrize("size", [1, 1_000_000])
def test_what_is_none_is_refused(name: str, packed: bytes, told: str, size: int) -> None:
    with pytest.raises(InflateError, match=told):
        _inflated(name, packed, size)


def test_only_what_is_asked_for_is_made() -> None:
    """Whoever stops at the first piece of a bomb has paid for one piece."""
    bomb = gzip.compress(bytes(10_000_000))
    assert len(next(Inflating("gzip").feed(bomb))) == 65_536


def test_other_codings_are_other_libraries_business() -> None:
    with pytest.raises(ValueError, match="gzip or deflate is needed, found 'br'"):
        Inflating("br")
