"""The body of an answer as it comes in: its content coding undone piece by piece, its size bounded all the while.

What a body expands to is counted while it is made: a bomb costs no more memory than the limit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..inflating import InflateError, Inflating
from .errors import AnswerError

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCEPTED: Final = "gzip, deflate"
"""What is asked for, and undone."""


class Body:
    """The body of one answer: :meth:`take` gives what a piece that came in expands to, :meth:`close` says it was all.

    ``encoding`` is the header Content-Encoding, ``length`` the declared length if there is one, ``most`` the limit in
    bytes of what is received and of what it expands to. Raises AnswerError for what is refused.
    """

    def __init__(self, encoding: str, length: int | None, most: int) -> None:
        """Refuse what is too long by its own account, or encoded in a way that was not asked for."""
        self._most, self._received, self._made = most, 0, 0
        if length is not None and length > most:
            raise self._too_large()
        self._stream = _stream(encoding)

    def take(self, piece: bytes) -> Iterator[bytes]:
        """What a piece expands to, in pieces; read them before the next is taken."""
        self._received += len(piece)
        try:
            for made in self._stream.feed(piece) if self._stream else (piece,):
                self._made += len(made)
                if max(self._made, self._received) > self._most:
                    raise self._too_large()
                yield made
        except InflateError as error:
            raise AnswerError(str(error)) from None

    def close(self) -> None:
        """Refuse a body that is not complete."""
        if self._stream is not None and self._received:
            try:
                self._stream.close()
            except InflateError as error:
                raise AnswerError(str(error)) from None

    def _too_large(self) -> AnswerError:
        return AnswerError(f"the answer is larger than the limit of {self._most:,} bytes; see Limits.max_bytes")


def _stream(encoding: str) -> Inflating | None:
    name = encoding.strip().lower().removeprefix("x-")
    if name in ("", "identity"):
        return None
    if name not in ("gzip", "deflate"):
        raise AnswerError(f"the body is encoded as {name[:40]!r}; only {ACCEPTED} were asked for")
    return Inflating(name)
