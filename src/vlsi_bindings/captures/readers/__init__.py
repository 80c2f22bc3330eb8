"""The formats that messages come in: one module each, found by the entry points ``vlsi_bindings.captures``.

A reader is a module (or an object) with the members of :class:`Reader`. A package of anybody's that offers one under
this group adds a format: nothing here has to be changed.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Final, Protocol

from ..errors import CaptureError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..assembly import Assembly
    from ..exchange import Exchange
    from ..files import Counted

__all__ = ["GROUP", "Reader", "find", "formats", "readers", "sniff"]

GROUP: Final = "vlsi_bindings.captures"
"""The group of entry points in which readers of other packages are found."""


class Reader(Protocol):
    """One format.

    ``TITLE`` names it for people; ``SEEKS`` says that its files cannot be read from front to back. ``sniff`` tells by
    the first 64 KiB whether a file is of the format. ``read`` gives the exchanges, made by the assembly; it raises
    BrokenError where the rest of the file cannot be read, and calls ``file.next_record()`` between exchanges.
    """

    @property
    def TITLE(self) -> str: ...  # noqa: D102, N802 - a constant of a module, see the class
    @property
    def SEEKS(self) -> bool: ...  # noqa: D102, N802 - as above

    def sniff(self, head: bytes, /) -> bool: ...  # noqa: D102 - see the class
    def read(self, file: Counted, assembly: Assembly, /) -> Iterator[Exchange]: ...  # noqa: D102 - as above


@cache
def readers() -> dict[str, Reader]:
    """All installed readers by the name of their format; raises CaptureError if there is none."""
    found = {point.name: point for point in entry_points(group=GROUP)}
    if not found:
        raise CaptureError(f"no entry point in the group {GROUP}: the package's metadata is old; install it again")
    return {name: found[name].load() for name in sorted(found)}


def formats() -> dict[str, str]:
    """The known formats: name and title."""
    return {name: reader.TITLE for name, reader in readers().items()}


def find(name: str) -> Reader:
    """The reader called ``name``; raises CaptureError."""
    if name not in readers():
        raise CaptureError(f"no format {name!r}; known are {', '.join(readers())}")
    return readers()[name]


def sniff(head: bytes) -> Reader | None:
    """The reader that knows a file by its first bytes."""
    return next((reader for reader in readers().values() if reader.sniff(head)), None)
