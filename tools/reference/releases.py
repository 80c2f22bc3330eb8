"""The order of the releases, and ranges over it: the text form of the attribute ``f:releases``.

For the merger, which states which releases have a component.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

FIRST = ("8.0.0", "7.13.0", "8.1.0")
"""The releases before the numbers of year and month. 7.13 is a side branch, published after 8.0: what it added is
missing in 8.0 and comes again in 8.1."""


class ReleaseNameError(ValueError):
    """A release whose place in the order is unknown."""


def in_order(names: Iterable[str]) -> list[str]:
    """Releases from the oldest to the newest.

    Raises ReleaseNameError for a name that is neither one of FIRST nor a number of year and month.
    """
    return sorted(names, key=_place)


def _place(name: str) -> tuple[int, int]:
    if name in FIRST:
        return 0, FIRST.index(name)
    if name.isascii() and name.isdigit():
        return 1, int(name)
    expected = ", ".join(FIRST)
    raise ReleaseNameError(f"release {name!r}: expected {expected} or a year and month such as 2406")


def ranges(some: Collection[str], of: Sequence[str]) -> str:
    """Some of a sequence of releases as text: ``2206-``, ``8.0.0 8.1.0-``, ``-2312``, ``2306-2309``; empty for all."""
    if len(some) == len(of):
        return ""
    return " ".join(_range(run, of) for run in _runs(some, of))


def _runs(some: Collection[str], of: Sequence[str]) -> Iterator[list[str]]:
    """The releases that follow each other."""
    run: list[str] = []
    for release in of:
        if release in some:
            run.append(release)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _range(run: Sequence[str], of: Sequence[str]) -> str:
    if run[-1] == of[-1]:
        return f"{run[0]}-"
    if len(run) == 1:
        return run[0]
    return f"-{run[-1]}" if run[0] == of[0] else f"{run[0]}-{run[-1]}"
