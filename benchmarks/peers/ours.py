"""Our own codec, called as a user calls it, with every check on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from vlsi_bindings import codec
from vlsi_bindings.codec import Envelope
from vlsi_bindings.model import DataObject, Request

from . import Read, Step, Write, follow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..messages import Message


class OurPeer:
    """The codec without any setting."""

    setting = "codec.decode and codec.encode, default limits"

    def __init__(self) -> None:
        try:
            self.version = version("vlsi-bindings")
        except PackageNotFoundError:
            self.version = "as in this checkout"

    def reader(self, operation: str) -> Read:  # noqa: ARG002 - the protocol's
        """The public function; it finds out the operation by itself."""
        return codec.decode

    def writer(self, message: Message) -> Write:
        """The public function on a request or response as one makes it by hand: without what decoding retains."""
        made = _made_by_hand(codec.decode(message.body).body)
        return lambda: codec.encode(made)

    def text_at(self, value: object, path: Sequence[Step]) -> str:
        """The text at ``path``; the wire names are in the table of fields."""
        if not isinstance(value, Envelope):
            raise TypeError(f"an envelope was expected, not {type(value).__name__}")
        body = value.body
        start = getattr(body, type(body).__fields__[-1].attribute) if isinstance(body, Request) else value.result
        return follow(start, path, _member)


def _made_by_hand(value: object) -> object:
    if isinstance(value, list):
        return [_made_by_hand(item) for item in value]
    if isinstance(value, DataObject):
        fields = type(value).__fields__
        return type(value)(**{field.attribute: _made_by_hand(getattr(value, field.attribute)) for field in fields})
    return value


def _member(value: object, wire_name: str) -> object:
    if not isinstance(value, DataObject):
        raise TypeError(f"an object was expected before {wire_name}, not {type(value).__name__}")
    return getattr(value, next(field.attribute for field in type(value).__fields__ if field.wire_name == wire_name))


def peer() -> OurPeer:
    """The adapter."""
    return OurPeer()
