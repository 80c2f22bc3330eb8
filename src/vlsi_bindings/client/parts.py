"""The limit of the service on arrays, and requests split so that they keep it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..model import DataObject
from .errors import ArgumentError, TooManyItemsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Request

R = TypeVar("R", bound="Request[Any]")

MOST_ITEMS: Final = 1_000
"""Objects that the service takes in one input array."""


def demand_small_arrays(request: Request[Any], most: int = MOST_ITEMS) -> None:
    """Raise TooManyItemsError for an array, at any depth of a request, that is over the limit."""
    for path, items in arrays_of(request):
        if len(items) > most:
            raise TooManyItemsError(path, len(items), most)


def split(request: R, most: int = MOST_ITEMS) -> list[R]:
    """The requests, each with at most ``most`` items, that together ask for what one does.

    They are copies that differ in the one array parameter that is over the limit; a request within the limit is the
    only one. Raises ArgumentError where several parameters are over it, ValueError for a limit below 1. What is too
    long deeper in an object cannot be split, and is left for the call to refuse.
    """
    if most < 1:
        raise ValueError(f"at least one item a part is needed, found {most}")
    cls = type(request)
    large = [f for f in cls.__fields__ if f.array and len(getattr(request, f.attribute)) > most]
    if len(large) > 1:
        names = " and ".join(f.attribute for f in large)
        raise ArgumentError(f"{cls.__wire_name__}: {names} are both over {most:,} items; split them by hand")
    if not large:
        return [request]
    attribute = large[0].attribute
    items = getattr(request, attribute)
    kept = {f.attribute: getattr(request, f.attribute) for f in cls.__fields__}
    return [cls(**{**kept, attribute: items[at : at + most]}) for at in range(0, len(items), most)]


def join(results: list[Any]) -> Any:  # noqa: ANN401 - the results' own type
    """The result of a call in parts: lists are put on end; where an operation gives none, there is none."""
    if results and all(isinstance(result, list) for result in results):
        return [item for result in results for item in result]
    return None if all(result is None for result in results) else results


def arrays_of(request: Request[Any]) -> Iterator[tuple[str, list[Any]]]:
    """All arrays at any depth of a request, with their paths in wire names."""
    return _arrays(request, type(request).__wire_name__)


def _arrays(value: object, path: str) -> Iterator[tuple[str, list[Any]]]:
    """All arrays in a value, with their paths in wire names."""
    if isinstance(value, DataObject):
        for f in type(value).__fields__:
            yield from _arrays(getattr(value, f.attribute), f"{path}/{f.wire_name}")
    elif isinstance(value, list):
        yield path, value
        for at, item in enumerate(value):
            yield from _arrays(item, f"{path}[{at}]")
