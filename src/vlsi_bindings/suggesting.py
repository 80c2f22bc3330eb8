"""What somebody may have meant by a wrong name, for every error that tells of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST: Final = 1_000
"""Characters of a name that is compared at all: the time grows with their number, and names come from strangers."""
_FEW: Final = 6
"""Names that can be told in one sentence."""


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known name that is most like ``name``, letter case aside; ``None`` where none is, or ``name`` is very long.

    ``cutoff`` is how much alike they have to be, from 0 (anything will do) to 1, as difflib measures it.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    if len(name) > _LONGEST:
        return None
    spelled = {each.lower(): each for each in known}
    found = get_close_matches(name.lower(), spelled, 1, cutoff)
    return spelled[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The nearest known name as the end of an error's sentence; an empty text where no name is near."""
    near = nearest(name, known)
    return "" if near is None else f"; did you mean {near}?"


def begun_or_meant(name: str, known: Iterable[str]) -> str:
    """The same, but where the name is only a beginning it tells all that go on from there, if they are few."""
    names = list(known)
    begun = [each for each in names if name and each.lower().startswith(name.lower())]
    if 1 < len(begun) <= _FEW:
        return f"; did you mean {', '.join(begun[:-1])} or {begun[-1]}?"
    return did_you_mean(name, begun or names)


def meant_or_all(name: str, known: Iterable[str]) -> str:
    """The same, but where no name is near it tells all that there are."""
    names = list(known)
    return did_you_mean(name, names) or f"; there are {', '.join(names)}"
