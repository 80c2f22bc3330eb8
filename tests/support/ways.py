"""The codec's quick and careful ways, one at a time.

For the differential tests: whatever way a message goes, objects, findings and bytes are the same.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from vlsi_bindings.codec import compiled_decoder, compiled_encoder, compiled_text, decoder, encoder, frames, heads
from vlsi_bindings.codec.envelope import as_envelope
from vlsi_bindings.codec.message_writer import MessageWriter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vlsi_bindings.codec import Dialect

_NEVER: Final = 1 << 60


@contextmanager
def only(way: str) -> Iterator[None]:
    """Inside, everything goes the way of that name: ``careful``, ``tree`` (compiled over the tree) or ``text``."""
    warm = {
        compiled_decoder: _NEVER if way == "careful" else 0,
        compiled_encoder: _NEVER if way == "careful" else 0,
        compiled_text: 0 if way == "text" else _NEVER,
    }
    before = {
        (module, name): getattr(module, name) for module in warm for name in ("WARM", "_LARGE") if hasattr(module, name)
    }
    for module, name in before:
        setattr(module, name, warm[module])
    _forget()
    try:
        yield
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)
        _forget()


WAYS: Final = ("careful", "tree", "text")


def _forget() -> None:
    decoder.layout.cache_clear()
    encoder.layout.cache_clear()
    compiled_text.text_layout.cache_clear()
    heads._heads.clear()
    frames._known.clear()


def encode_carefully(value: object, dialect: Dialect | None = None) -> bytes:
    """What encode writes when it takes the careful way from the start."""
    return MessageWriter(as_envelope(value, dialect), careful=True).write().encode("utf-8")
