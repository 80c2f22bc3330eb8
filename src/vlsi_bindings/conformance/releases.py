"""What a release does not have: the objects of a message held against the contract of the server that it is for.

A message is decoded by the classes of the package, which may know more, or less, than the release asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..contract import history
from ..model import Array, DataObject, OpenEnumeration, Reference, Request, Response
from .catalogue import CODEC
from .findings import Finding
from .message import packaged_contract
from .whereabouts import object_at, type_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..codec import Envelope
    from ..contract import Contract, Enumeration, Field, History, Releases, Type
    from .message import Message


class Span(NamedTuple):
    """When a component of the contract existed: ``None`` for "from the beginning" and for "to this day"."""

    since: str | None
    until: str | None


def known_since(name: str, field: str | None = None, value: str | None = None) -> Span:
    """When a type or operation, its field or parameter, or a value of that one's enumeration existed.

    By the history of the contract; what it does not know has no span.
    """
    known = _releases(history(), name, field, value)
    return Span(known.since, known.until)


def _releases(known: History, name: str, field: str | None, value: str | None) -> Releases:
    """The releases that have a component."""
    contract = packaged_contract()
    if name in contract.operations:
        if field is None:
            return known.operation(name)
        return known.parameter(name, field) if value is None else known.value(f"{name}.{field}", value)
    if field is None:
        return known.type(name)
    owner = next((part.name for part in _lineage(contract, name) if any(f.name == field for f in part.fields)), name)
    return known.field(owner, field) if value is None else known.value(f"{owner}.{field}", value)


def _lineage(contract: Contract, name: str) -> tuple[Type, ...]:
    return contract.lineage(name) if name in contract.types else ()


def fields_of(contract: Contract, name: str) -> dict[str, Field]:
    """The fields of a type, those of its bases too, or the parameters of an operation; empty for an unknown name."""
    if name in contract.types:
        return {field.name: field for part in contract.lineage(name) for field in part.fields}
    operation = contract.operations.get(name)
    return {} if operation is None else {field.name: field for field in operation.parameters}


def is_wanted(path: str, message: Message) -> bool:
    """Whether the release of a message wants an element that the classes, which are those of the newest, miss."""
    owner = object_at(message.envelope, path)
    if owner is None:
        return True
    found = fields_of(message.contract, type_name(owner)).get(path.rpartition("/")[2])
    return found is not None and not found.optional


def absences(message: Message) -> Iterator[Finding]:
    """A finding for each type, field, parameter and value of the message that its release does not have.

    And for each element that the release wants and newer ones do not.

    What is within an element or object that the release does not have is not looked at.
    """
    search = _Search(message.contract)
    absent: set[str] = set()
    for path, value in objects_of(message.envelope):
        if absent and _is_within(path, absent):
            continue
        for finding in search.at(path, value):
            if finding.rule != "unknown-value":
                absent.add(finding.path)
            yield finding


def _is_within(path: str, absent: set[str]) -> bool:
    """Whether a path leads through one that is absent; an absent array is, whatever the number of the item."""
    while path:
        if path in absent or (path.endswith("]") and path.rpartition("[")[0] in absent):
            return True
        path = path.rpartition("/")[0]
    return False


class _Search:
    """The look-up of one message's components in a contract."""

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self._fields: dict[str, dict[str, Field]] = {}

    def at(self, path: str, value: DataObject) -> Iterator[Finding]:
        """What is not in the contract of one object, its objects left out."""
        name = type_name(value)
        if isinstance(value, (Request, Response)) and name not in self.contract.operations:
            yield self._missing("unknown-operation", path, "a documented operation", name, known_since(name))
        elif not isinstance(value, (Request, Response)) and name not in self.contract.types:
            yield self._missing("unknown-type", path, "a documented type", name, known_since(name))
        elif not isinstance(value, Response):
            yield from self._of_fields(path, name, value)

    def _of_fields(self, path: str, name: str, value: DataObject) -> Iterator[Finding]:
        if name not in self._fields:
            self._fields[name] = fields_of(self.contract, name)
        documented = self._fields[name]
        for field in type(value).__fields__:
            held = getattr(value, field.attribute)
            if field.wire_name == "_this":
                continue
            place = f"{path}/{field.wire_name}"
            found = documented.get(field.wire_name)
            if held is None or held == []:
                if found is not None and field.optional and not found.optional:
                    yield Finding("missing-element", place, None, found.type, "nothing", (CODEC,))
            elif found is None:
                expected = f"a field of {name}"
                yield self._missing(
                    "unknown-element", place, expected, field.wire_name, known_since(name, field.wire_name)
                )
            elif found.enumeration is not None:
                yield from self._of_values(place, found.enumeration, held, (name, field.wire_name))

    def _of_values(
        self, path: str, enumeration: Enumeration, held: object, owner: tuple[str, str]
    ) -> Iterator[Finding]:
        values = held if isinstance(held, list) else [held]
        for index, value in enumerate(values):
            if isinstance(value, OpenEnumeration) and str(value) not in enumeration.values:
                place = f"{path}[{index}]" if len(values) > 1 else path
                expected = f"a value of {enumeration.name}"
                yield self._missing("unknown-value", place, expected, repr(str(value)), known_since(*owner, str(value)))

    def _missing(self, rule: str, path: str, expected: str, seen: str, span: Span) -> Finding:
        told = f"{expected} in {self.contract.release}"
        return Finding(rule, path, None, told, seen, (CODEC,), since=span.since, until=span.until)


def objects_of(envelope: Envelope) -> Iterator[tuple[str, DataObject]]:
    """Every data object of a message with its path, the outer before the inner."""
    if envelope.fault is not None:
        fault = envelope.fault
        if isinstance(fault.detail, DataObject):
            name = fault.detail_name or f"{type(fault.detail).__wire_name__}Fault"
            yield from _objects(f"Envelope/Body/Fault/detail/{name}", fault.detail)
    elif isinstance(envelope.body, DataObject):
        name = envelope.root or type(envelope.body).__wire_name__
        yield from _objects(name if envelope.bare else f"Envelope/Body/{name}", envelope.body)


def _objects(path: str, value: DataObject) -> Iterator[tuple[str, DataObject]]:
    yield path, value
    for field in type(value).__fields__:
        yield from _held(f"{path}/{field.wire_name}", getattr(value, field.attribute))


def _held(path: str, value: object) -> Iterator[tuple[str, DataObject]]:
    if isinstance(value, DataObject):
        if not isinstance(value, Reference):
            yield from _objects(path, value)
    elif isinstance(value, Array):
        yield from _items(f"{path}/{value.item_type.removeprefix('xsd:')}", value)
    elif isinstance(value, list):
        yield from _items(path, value)


def _items(path: str, items: Sequence[object]) -> Iterator[tuple[str, DataObject]]:
    for index, item in enumerate(items):
        yield from _held(f"{path}[{index}]" if len(items) > 1 else path, item)
