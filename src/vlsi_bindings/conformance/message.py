"""What every judge is given: one message with its bytes, its objects, and what it is to be judged as."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from ..codec import DEFAULT_LIMITS, Envelope, Limits, decode, encode
from ..codec.parser import parse
from ..contract import Contract, load
from ..model import Unknown
from .findings import Direction

if TYPE_CHECKING:
    from ..codec import Dialect
    from ..codec.names import Element


@dataclass(frozen=True)
class Message:
    """One message before its judges.

    ``data`` are its bytes, ``envelope`` what they were decoded to. ``release`` is the release of the server that the
    message goes to or comes from; ``None`` leaves it to the package's contract.
    """

    data: bytes
    envelope: Envelope
    direction: Direction
    release: str | None = None
    limits: Limits = DEFAULT_LIMITS

    @cached_property
    def text(self) -> bytes:
        """The document in UTF-8."""
        return parse(self.data, self.limits).data

    @cached_property
    def contract(self) -> Contract:
        """The contract of the release. Raises UnknownReleaseError for one that is not described."""
        return contract_of(self.release)

    def fresh_tree(self) -> Element:
        """A new tree, for a judge to change as it likes."""
        return parse(self.data, self.limits).root


@lru_cache(maxsize=4)
def contract_of(release: str | None) -> Contract:
    """The contract of a release; ``None`` for that of the package. Raises UnknownReleaseError."""
    return load(release=release)


def packaged_contract() -> Contract:
    """The contract that the package brings along."""
    return contract_of(None)


def read_message(
    value: object,
    *,
    release: str | None,
    direction: Direction | str | None,
    dialect: Dialect | None,
    limits: Limits | None,
) -> Message:
    """The message that ``value`` is: bytes, or whatever the codec can encode.

    Raises DecodeError for bytes that cannot be read, EncodeError for a value that cannot be written, LookupError for
    a release that is not described, ValueError for a direction that is none.
    """
    if release is not None:
        contract_of(release)
    bounds = limits or DEFAULT_LIMITS
    if not isinstance(value, (bytes, bytearray, memoryview)):
        value = encode(value, dialect=dialect)
    data = bytes(value)
    envelope = decode(data, dialect=dialect, limits=bounds)
    told = _told(envelope) if direction is None else Direction(direction)
    return Message(data, envelope, told, release, bounds)


def _told(envelope: Envelope) -> Direction:
    """The direction that a message itself tells."""
    if envelope.kind == "request":
        return Direction.REQUEST
    if envelope.kind in ("response", "fault"):
        return Direction.RESPONSE
    if envelope.bare or not isinstance(envelope.body, Unknown):
        return Direction.NEUTRAL
    return Direction.RESPONSE if (envelope.body.name or "").endswith("Response") else Direction.REQUEST
