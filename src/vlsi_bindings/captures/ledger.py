"""What real messages say of the contract: what they confirm, what they contradict, what nobody has ever seen.

No capture of a real Horizon server is public, so that whatever a capture shows is worth keeping. A ledger holds names
and counts, no value but those of enumerations; ledgers of many captures add up.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypedDict

from ..codec import SoapFault
from ..codec.names import local_name
from ..codec.particles import Kind, Particle, particles
from ..model import DataObject, OpenEnumeration, Request, Retained, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..codec import Envelope
    from ..model import Registry

_NOTHING: Final = Retained()
_VERSION: Final = 1


class LedgerDocument(TypedDict):
    """A ledger as JSON."""

    version: int
    messages: int
    confirmed: dict[str, int]
    contradicted: dict[str, dict[str, int]]


@dataclass(slots=True)
class Ledger:
    """How often each component of the contract was met.

    ``confirmed`` counts by component: an operation (``Desktop_Get``), its answer (``Desktop_GetResponse``), a type
    (``DesktopInfo``), a field (``DesktopInfo.base``), a value (``DesktopType=AUTOMATED``). ``contradicted`` counts, by
    component, what was not as the contract has it: ``unknown-element newField``, ``missing-element``, ``wrong-order``,
    ``unknown-value NEW``, ``nil``, ``unexpected-namespace``, ``unknown-operation``.
    """

    messages: int = 0
    confirmed: Counter[str] = field(default_factory=Counter)
    contradicted: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, envelope: Envelope) -> None:
        """Enter one message."""
        self.messages += 1
        registry = envelope.dialect.registry
        body = envelope.body
        if isinstance(body, SoapFault):
            self.confirmed["Fault"] += 1
            body = body.detail if isinstance(body.detail, DataObject) else Unknown(None, b"")
        if isinstance(body, DataObject):
            for value in _objects(body, registry):
                self._enter(value, registry)
        elif body.name is not None:
            self._against("operations", f"unknown-operation {local_name(body.name)}")

    def merge(self, other: Ledger) -> None:
        """Add what another ledger holds."""
        self.messages += other.messages
        self.confirmed.update(other.confirmed)
        for component, counts in other.contradicted.items():
            self.contradicted.setdefault(component, Counter()).update(counts)

    def never_seen(self, registry: Registry) -> list[str]:
        """The operations, answers, types, fields and values of the contract that no message has confirmed."""
        return [component for component in _components(registry) if component not in self.confirmed]

    def document(self) -> LedgerDocument:
        """The ledger for json.dump, sorted."""
        return {
            "version": _VERSION,
            "messages": self.messages,
            "confirmed": dict(sorted(self.confirmed.items())),
            "contradicted": {name: dict(sorted(counts.items())) for name, counts in sorted(self.contradicted.items())},
        }

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Ledger:
        """The ledger that :meth:`document` gave; raises ValueError for anything else."""
        if document.get("version") != _VERSION:
            raise ValueError(f"no ledger of version {_VERSION}: found version {document.get('version')!r}")
        try:
            against = {str(name): Counter(_counts(counts)) for name, counts in document["contradicted"].items()}
            return cls(int(document["messages"]), Counter(_counts(document["confirmed"])), against)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(
                f"a ledger holds messages, confirmed and contradicted, each with counts: {error}"
            ) from None

    def _against(self, component: str, what: str) -> None:
        self.contradicted.setdefault(component, Counter())[what] += 1

    def _enter(self, value: DataObject, registry: Registry) -> None:
        name = type(value).__wire_name__
        self.confirmed[name] += 1
        retained = value.__retained__ or _NOTHING
        for particle in particles(type(value), registry):
            self._enter_field(f"{name}.{particle.name}", particle, getattr(value, particle.attribute), retained)
        for piece in retained.unknown:
            self._against(name, f"unknown-element {local_name(piece.name)}" if piece.name else "unexpected-text")
        known = [entry for entry in retained.order if not isinstance(entry, Unknown)]
        places = {particle.attribute: at for at, particle in enumerate(particles(type(value), registry))}
        if [places[attribute] for attribute, _ in known] != sorted(places[attribute] for attribute, _ in known):
            self._against(name, "wrong-order")

    def _enter_field(self, component: str, particle: Particle, held: object, retained: Retained) -> None:
        slots = [(particle.attribute, at) for at in range(len(held))] if isinstance(held, list) else []
        if held is not None and held != []:
            self.confirmed[component] += 1
        if particle.attribute in retained.missing:
            self._against(component, "missing-element")
        for slot in slots or [(particle.attribute, 0)]:
            for record, rule in ((retained.nil, "nil"), (retained.namespaces, "unexpected-namespace")):
                if slot in record:
                    self._against(component, rule)
        if particle.content.kind is Kind.ENUMERATION:
            for item in held if isinstance(held, list) else [held]:
                self._enter_value(particle.content.name, item)

    def _enter_value(self, enumeration: str, item: object) -> None:
        if isinstance(item, OpenEnumeration):
            self.confirmed[f"{enumeration}={item.value}"] += 1
        elif isinstance(item, str):
            self._against(enumeration, f"unknown-value {item[:60]}")


def _objects(value: object, registry: Registry) -> Iterator[DataObject]:
    """An object and all objects in it, except what is within a password."""
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, registry)
    elif isinstance(value, DataObject):
        yield value
        if not type(value).__secret__:
            for particle in particles(type(value), registry):
                if particle.content.kind in (Kind.OBJECT, Kind.ANY, Kind.REFERENCE):
                    yield from _objects(getattr(value, particle.attribute), registry)


def _components(registry: Registry) -> Iterator[str]:
    """All components of the contract that a message can confirm, in the order of their names."""
    for name in sorted(registry):
        found: Any = registry.load(name)
        if isinstance(found, type) and issubclass(found, OpenEnumeration):
            yield from (f"{name}={member.value}" for member in found)
        elif isinstance(found, type) and issubclass(found, DataObject):
            yield from _parts(found, registry)


def _parts(cls: type[DataObject], registry: Registry) -> Iterable[str]:
    name = cls.__wire_name__
    fields = [f"{name}.{particle.name}" for particle in particles(cls, registry)]
    return [name, *fields, f"{name}Response"] if issubclass(cls, Request) else [name, *fields]


def _counts(document: Mapping[str, Any]) -> dict[str, int]:
    return {str(name): int(count) for name, count in document.items()}
