"""Work that threads do one after the other: what is read once is not read by each thread that comes before it is there.

Nor are trees of lxml made and moved by several threads at once, where libxml2 has been seen to fail.
"""

from __future__ import annotations

from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")
_TURN = RLock()


def by_turns(work: Callable[P, R]) -> Callable[P, R]:
    """Work that one thread at a time does, of all that is marked so; it may call other such work."""

    @wraps(work)
    def done(*given: P.args, **named: P.kwargs) -> R:
        with _TURN:
            return work(*given, **named)

    return done
