"""Whether a connection may be used: it is entered, not left yet, and in the process that entered it.

After a fork both processes hold one TLS stream and one session: what the child says would break the parent's.
"""

from __future__ import annotations

import os

from .errors import NotOpenError


class Life:
    """The state of one connection: made, entered, left; perhaps entered again."""

    def __init__(self) -> None:
        """Start as made."""
        self._process: int | None = None
        self._was_left = False

    @property
    def is_open(self) -> bool:
        """Whether it is entered, in this process."""
        return self._process == os.getpid()

    def enter(self) -> None:
        """Begin; raises NotOpenError where it has begun already."""
        if self._process is not None:
            raise NotOpenError(
                "the connection is entered already, and the inner block would log it out: use it as it is, threads and "
                "tasks may share it"
            )
        self._process = os.getpid()

    def leave(self) -> bool:
        """End; whether there is something to end: not twice, and not in a forked process."""
        was_open, self._process, self._was_left = self.is_open, None, True
        return was_open

    def demand(self) -> None:
        """Raise NotOpenError where it may not be used."""
        if self._process == os.getpid():
            return
        if self._process is not None:
            raise NotOpenError(
                f"the connection was entered in process {self._process}, and this is {os.getpid()}: make another one "
                "here; session= takes over the session"
            )
        if self._was_left:
            raise NotOpenError("the connection was left, and is logged out: use it within its block, or enter it again")
        raise NotOpenError("the connection is not entered: use it in its with block (async with, where it is awaited)")
