"""The judge that is the reader: what decoding had to tolerate, and what the release asked for does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalogue import CODEC
from ..findings import Finding
from ..releases import absences, is_wanted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..message import Message


class CodecJudge:
    """What the codec noted while it read the message, held against a release if one is named."""

    name = CODEC

    def findings(self, message: Message) -> Iterator[Finding]:
        """The tolerances in their order, then what the release does not have."""
        for rule, path, line, expected, seen in message.envelope.findings:
            if rule == "missing-element" and message.release is not None and not is_wanted(path, message):
                continue
            told = "nothing" if rule == "missing-element" else seen
            yield Finding(str(rule), path, line, expected, told, (CODEC,))
        if message.release is not None:
            yield from absences(message)
