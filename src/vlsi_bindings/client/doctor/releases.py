"""Which release a server is at least: by what its answers hold, and by the operations that it knows.

The contract tells what came with which release. How servers write their own version is not published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...contract import history, load
from ...model import DataObject
from ..reading import reads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def newest(names: Iterable[str | None]) -> str | None:
    """The newest of some releases, ``None`` if there is none."""
    return max((name for name in names if name is not None), key=history().releases.index, default=None)


def newest_shown(values: Iterable[object]) -> str | None:
    """The newest release that was the first to have a field that these objects hold; ``None`` if all had them."""
    known = history()
    return newest(known.field(owner, name).since for value in values for owner, name in _held(value))


def probes() -> list[tuple[str, str]]:
    """Operations that can be called to see whether a server has them, the newest first: one for each release.

    They read, take nothing, and were not there in the oldest release.
    """
    known = history()
    found: dict[str, str] = {}
    for name, operation in load().operations.items():
        since = known.operation(name).since
        if since is not None and reads(name) and not operation.parameters:
            found.setdefault(since, name)
    return sorted(found.items(), key=lambda pair: -known.releases.index(pair[0]))


def _held(value: object) -> Iterator[tuple[str, str]]:
    """The fields that an object and those in it hold, each with its type, by wire name."""
    if isinstance(value, list):
        for item in value:
            yield from _held(item)
    elif isinstance(value, DataObject):
        for f in type(value).__fields__:
            inner = getattr(value, f.attribute)
            if inner is not None and inner != []:
                yield type(value).__wire_name__, f.wire_name
                yield from _held(inner)
