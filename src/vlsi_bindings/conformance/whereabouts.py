"""Where a path leads within a decoded message: the object it goes through last, and what the contract says there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..model import Array, DataObject, Request, Response
from ..suggesting import nearest
from .message import packaged_contract

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..codec import Envelope
    from ..model.fields import Field

_BODY_DEPTH: Final = 2
_DETAIL_DEPTH: Final = 4


@lru_cache(maxsize=4096)
def fields_by_name(cls: type[DataObject]) -> dict[str, Field]:
    """The fields of a class by wire name."""
    return {field.wire_name: field for field in cls.__fields__}


def object_at(envelope: Envelope, path: str) -> DataObject | None:
    """The last data object that ``path`` goes through, or the body's; ``None`` outside of what the API describes."""
    steps = path.split("/")
    below = 0 if envelope.bare else _BODY_DEPTH if envelope.fault is None else _DETAIL_DEPTH
    if len(steps) <= below:
        return None
    start = envelope.body if envelope.fault is None else envelope.fault.detail
    if not isinstance(start, DataObject):
        return None
    return _walk(start, steps[below + 1 :])


def _walk(start: DataObject, steps: Iterable[str]) -> DataObject:
    last, current = start, start
    for step in steps:
        name, _, index = step.partition("[")
        inner = _child(current, name, int(index[:-1]) if index else 0)
        if isinstance(inner, DataObject):
            last = inner
        elif not isinstance(inner, Array):
            break
        current = inner  # type: ignore[assignment]  # an array is passed through
    return last


def _child(value: object, name: str, index: int) -> object:
    if isinstance(value, DataObject):
        field = fields_by_name(type(value)).get(name)
        held = None if field is None else getattr(value, field.attribute)
    else:
        held = value
    if isinstance(held, list) and (not isinstance(held, Array) or held is value):
        return held[min(index, len(held) - 1)] if held else None
    return held


def type_name(value: DataObject) -> str:
    """The wire name of the documented type: of a request or response the operation's."""
    if isinstance(value, Response):
        return type(value).__request__.__wire_name__
    return type(value).__wire_name__


def page_of(value: DataObject) -> str | None:
    """The page of the reference that describes an object: its type's, or the service's that has the operation."""
    documented = packaged_contract()
    if isinstance(value, (Request, Response)):
        operation = documented.operations.get(type_name(value))
        service = None if operation is None else documented.services.get(operation.service)
        return None if service is None else service.page
    found = documented.types.get(type_name(value))
    return None if found is None else found.page


def near_name(cls: type[DataObject], name: str) -> str | None:
    """The documented field of a class whose name is closest to ``name``, if one is close."""
    return closest(name, tuple(fields_by_name(cls)))


@lru_cache(maxsize=1024)
def closest(name: str, names: tuple[str, ...]) -> str | None:
    """The name most like ``name``, remembered: a message may have the same wrong one a thousand times."""
    return nearest(name, names)
