"""All judges on one message, and what they found together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..codec import Dialect, Limits, decode
from .findings import Finding, merge, of_codec
from .schema import validate

if TYPE_CHECKING:
    from ..codec import Envelope


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on one message.

    ``findings`` are sorted by line; ``more_findings`` counts those that were not kept (see Limits.max_findings).
    ``envelope`` is the message as it was read.
    """

    envelope: Envelope
    findings: tuple[Finding, ...] = ()
    more_findings: int = 0

    @property
    def valid(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def check(data: bytes, *, dialect: Dialect | None = None, limits: Limits | None = None) -> Report:
    """Judge a message: what decoding tolerated, and what the schema says.

    ``dialect`` names the namespaces that are demanded; without it those of the message are taken. Raises DecodeError
    for whatever cannot be read.
    """
    envelope = decode(data, dialect=dialect, limits=limits)
    tolerated = map(of_codec, envelope.findings)
    return Report(envelope, merge(tolerated, validate(data, limits=limits)), envelope.more_findings)
