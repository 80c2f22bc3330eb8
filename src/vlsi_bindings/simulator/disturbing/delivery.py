"""How an answer gets to the client: late, slowly, in half, or not at all. A value; carrying it out is a transport's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECES_A_SECOND: Final = 10


@dataclass(frozen=True, slots=True)
class Delivery:
    """What befalls an answer on its way.

    ``delay``: seconds before its first byte. ``drop``: the connection ends ``before`` that byte, or after ``half`` of
    the body. ``bytes_per_second``: how fast the body goes; ``None`` for as fast as it can.
    """

    delay: float = 0.0
    drop: Literal["before", "half"] | None = None
    bytes_per_second: int | None = None

    def pieces(self, body: bytes) -> Iterator[tuple[float, bytes]]:
        """What of a body gets across, piece by piece, each with the seconds that pass before it."""
        sent = memoryview(body)[: len(body) // 2 if self.drop == "half" else None]
        if self.bytes_per_second is None:
            yield 0.0, bytes(sent)
            return
        size = max(1, self.bytes_per_second // _PIECES_A_SECOND)
        for at in range(0, len(sent), size):
            piece = bytes(sent[at : at + size])
            yield len(piece) / self.bytes_per_second, piece
