"""What Python would misread: each is an error that says how the condition is written, never a query that asks less.

``F.a == 1 & F.b == 2`` binds the other way round, ``F.a and F.b == 2`` drops the first, ``F.a < 3`` is no filter.
"""

from __future__ import annotations

from typing import NoReturn

_ALONE = "is a member, not a condition: compare it (==, one_of, …), and put each condition in parentheses before & | ~"


class Refusing:
    """The base of members: what they are not."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # == makes a filter: a dictionary would take any for equal

    def __bool__(self) -> NoReturn:
        """Refuse: ``and``, ``or`` and ``not`` would drop it, or what comes after it."""
        raise TypeError(f"{self!r} {_ALONE}")

    def __contains__(self, _: object) -> NoReturn:
        """Refuse: Python would make a truth of it."""
        raise TypeError(f"{self!r} is no collection: ask with contains() or one_of()")

    def _alone(self, _: object = None) -> NoReturn:
        """Refuse what filters are joined with: it binds closer than comparisons do."""
        raise TypeError(f"{self!r} {_ALONE}")

    __and__ = __rand__ = __or__ = __ror__ = __invert__ = _alone

    def _unordered(self, _: object) -> NoReturn:
        """Refuse: the service has no such filter."""
        raise TypeError(f"{self!r} cannot be compared with < or >: the service has no such filter; times: between()")

    __lt__ = __le__ = __gt__ = __ge__ = _unordered
