"""Releases in their order, and sets of them as the contract's files state them: ``2206-``, ``8.0.0 8.1.0-``.

For the views and histories of the contract. The order is that of publication: 7.13 is a side branch after 8.0, so that
something of 7.13.0 may be missing in 8.0.0 and be there in 8.1.0.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..suggesting import nearest
from .model import ContractError, UnknownReleaseError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Releases:
    """Some of the known releases, such as those that have a field. Iterates over their names, the oldest first."""

    names: tuple[str, ...]
    known: tuple[str, ...] = field(repr=False)
    """All releases of the contract, in order."""

    def __contains__(self, release: object) -> bool:
        """Whether the release is one of them."""
        return release in self.names

    def __iter__(self) -> Iterator[str]:
        """Give their names."""
        return iter(self.names)

    def __len__(self) -> int:
        """Count them."""
        return len(self.names)

    def __and__(self, other: Releases) -> Releases:
        """Those that both have."""
        return Releases(tuple(name for name in self.names if name in other.names), self.known)

    def __or__(self, other: Releases) -> Releases:
        """Those that one of the two has."""
        return Releases(tuple(name for name in self.known if name in self.names or name in other.names), self.known)

    @property
    def since(self) -> str | None:
        """The first of them, ``None`` if that is the oldest known one, or if there are none."""
        return None if not self.names or self.names[0] == self.known[0] else self.names[0]

    @property
    def until(self) -> str | None:
        """The last of them, ``None`` if that is the newest known one, or if there are none."""
        return None if not self.names or self.names[-1] == self.known[-1] else self.names[-1]

    def __str__(self) -> str:
        """Write them for people, by their numbers: ``all``, ``none``, ``2206 and later``, ``7.13.0, 8.1.0 to 2212``.

        People count 7.13 before 8.0, although it was published after it.
        """
        if len(self.names) in (0, len(self.known)):
            return "all" if self.names else "none"
        counted = sorted(self.known, key=_number)
        return ", ".join(_run_text(run, counted) for run in self._runs(counted))

    def _runs(self, counted: list[str]) -> Iterator[list[str]]:
        """The releases that follow each other."""
        run: list[str] = []
        for name in (*counted, ""):
            if name in self.names:
                run.append(name)
            elif run:
                yield run
                run = []


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split(".") if part.isdecimal())


def _run_text(run: list[str], counted: list[str]) -> str:
    first, last = run[0], run[-1]
    if last == counted[-1]:
        return f"{first} and later"
    if first == counted[0] and len(run) > 1:
        return f"up to {last}"
    return first if first == last else f"{first} to {last}"


class Order:
    """The known releases in their order."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self.all = Releases(self.names, self.names)
        self._parsed: dict[str | None, Releases] = {None: self.all}

    def known(self, release: str | None) -> str:
        """A release as asked for; ``None`` is the newest.

        Raises UnknownReleaseError, which names the releases that there are.
        """
        if release is None:
            return self.names[-1]
        if release in self.names:
            return release
        near = nearest(release, self.names, 0.5)
        hint = f"did you mean {near}? " if near else ""
        raise UnknownReleaseError(
            f"release {release!r} is not in this contract: {hint}it describes {', '.join(self.names)}"
        )

    def parse(self, stated: str | None) -> Releases:
        """The releases that ranges name; ``None``, where nothing is stated, are all.

        Raises ContractError for a range of releases that the contract does not know.
        """
        found = self._parsed.get(stated)
        if found is None:
            places = {place for part in str(stated).split() for place in self._range(part)}
            found = Releases(tuple(name for place, name in enumerate(self.names) if place in places), self.names)
            self._parsed[stated] = found
        return found

    def _range(self, stated: str) -> range:
        first, dash, last = stated.partition("-")
        try:
            start = self.names.index(first) if first else 0
            end = self.names.index(last) if last else len(self.names) - 1
        except ValueError:
            raise ContractError(f"f:releases {stated!r}: expected releases of {' '.join(self.names)}") from None
        return range(start, end + 1 if dash else start + 1)
