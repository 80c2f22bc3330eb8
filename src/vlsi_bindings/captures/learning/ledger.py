"""What real messages say: of the contract, what they confirm, contradict, and have never shown; and of the dialect.

No capture of a real Horizon server is public, so that whatever a capture shows is worth keeping. A ledger holds names
and counts, no value but those of enumerations; ledgers of many captures add up.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict

from ...codec import DecodeError, SoapFault
from ...codec.particles import particles
from ...model import DataObject, Fault, OpenEnumeration, Request
from ...suggesting import meant_or_all
from .contradictions import around, within
from .evidence import Evidence, whole
from .habits import Values, speaks
from .places import visits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...codec import Envelope
    from ...model import Registry
    from ..exchange import Exchange
    from .evidence import Side
    from .places import Place

_VERSION: Final = 1
_MOST: Final = 1_000
"""Different contradictions of one component that are told apart; hostile captures have more."""

_SURPRISES: Final = (
    "unexpected-type", "wrong-order", "missing-element", "repeated-element", "unexpected-child", "lexical-form",
    "unexpected-namespace", "missing-type", "nil", "fault-form", "unexpected-text", "unexpected-instruction",
    "unknown-attribute", "unknown-type", "unknown-operation", "unknown-element", "unknown-value",
)  # fmt: skip
"""Rules by how little a newer server explains that they are broken."""


class LedgerDocument(TypedDict):
    """A ledger as JSON."""

    version: int
    messages: int
    unreadable: int
    confirmed: dict[str, int]
    contradicted: dict[str, dict[str, int]]
    evidence: dict[str, Any]


class Coverage(NamedTuple):
    """How many components of a kind were met, of how many."""

    seen: int
    total: int


class Surprise(NamedTuple):
    """A contradiction: the component, what was broken, how often; and how often the component was as it should be."""

    component: str
    what: str
    times: int
    confirmed: int


@dataclass(slots=True)
class Ledger:
    """How often each component of the contract was met.

    ``confirmed`` counts by component: an operation (``Desktop_Get``), its answer (``Desktop_GetResponse``), a type
    (``DesktopInfo``), a field (``DesktopInfo.base``), a value (``DesktopType=AUTOMATED``). ``contradicted`` counts, by
    component, what was not as the contract has it: a rule of :class:`codec.Rule`, followed by the name of what is
    unknown or unexpected (``unknown-element newField``, ``unknown-type NewInfo``, ``missing-element``,
    ``repeated-element``, ``wrong-order``, ``unknown-value NEW`` …). ``messages`` were entered, ``unreadable`` ones were
    not. ``evidence`` is what was seen of the dialect.
    """

    messages: int = 0
    unreadable: int = 0
    confirmed: Counter[str] = field(default_factory=Counter)
    contradicted: dict[str, Counter[str]] = field(default_factory=dict)
    evidence: Evidence = field(default_factory=Evidence)

    def add(self, envelope: Envelope) -> None:
        """Enter one message, of whose bytes nothing is known."""
        self._add(envelope)

    def add_exchange(self, exchange: Exchange) -> None:
        """Enter both messages of an exchange, and what they and its HTTP heads show of the dialect."""
        self.unreadable += exchange.problem is not None and exchange.request is None and exchange.answer is None
        spoken = [self._add_side("request", exchange), self._add_side("answer", exchange)]
        if any(spoken):
            self.evidence.add_head(exchange)

    def merge(self, other: Ledger) -> None:
        """Add what another ledger holds."""
        self.messages += other.messages
        self.unreadable += other.unreadable
        self.confirmed.update(other.confirmed)
        for component, counts in other.contradicted.items():
            self.contradicted.setdefault(component, Counter()).update(counts)
        self.evidence.merge(other.evidence)

    def never_seen(self, registry: Registry) -> list[str]:
        """The operations, answers, types, fields and values of the contract that no message has confirmed."""
        return [component for _, component in _components(registry) if component not in self.confirmed]

    def coverage(self, registry: Registry) -> dict[str, Coverage]:
        """How much of the contract was met, by kind: operations, answers, types, faults, fields, values."""
        total: Counter[str] = Counter()
        seen: Counter[str] = Counter()
        for kind, component in _components(registry):
            total[kind] += 1
            seen[kind] += component in self.confirmed
        return {kind: Coverage(seen[kind], total[kind]) for kind in total}

    def surprises(self) -> list[Surprise]:
        """The contradictions, the most surprising first.

        These are what no newer server explains: first types, order and occurrence, last new elements and values. Of one
        rule, the most frequent comes first.
        """
        met = self._met()
        found = [
            Surprise(component, what, times, met[component])
            for component, counts in self.contradicted.items()
            for what, times in counts.items()
        ]
        return sorted(found, key=lambda told: (_rank(told.what), -told.times, told.component, told.what))

    def document(self) -> LedgerDocument:
        """The ledger for json.dump, sorted."""
        return {
            "version": _VERSION,
            "messages": self.messages,
            "unreadable": self.unreadable,
            "confirmed": dict(sorted(self.confirmed.items())),
            "contradicted": {name: dict(sorted(counts.items())) for name, counts in sorted(self.contradicted.items())},
            "evidence": self.evidence.document(),
        }

    @classmethod
    def of_document(cls, document: object) -> Ledger:
        """The ledger that :meth:`document` gave; raises ValueError for anything else."""
        told = document if isinstance(document, dict) else {}
        if told.get("version") != _VERSION:
            raise ValueError(f"no ledger of version {_VERSION}: found version {told.get('version')!r:.60}")
        for key in told:
            if key not in LedgerDocument.__annotations__:
                raise ValueError(
                    f"a ledger has no key {key!r:.60}{meant_or_all(str(key), LedgerDocument.__annotations__)}"
                )
        try:
            return cls(
                whole(told["messages"]),
                whole(told["unreadable"]),
                Counter(_counts(told["confirmed"])),
                {str(name): Counter(_counts(counts)) for name, counts in told["contradicted"].items()},
                Evidence.of_document(told["evidence"]),
            )
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(
                f"a ledger holds messages, unreadable, confirmed, contradicted and evidence, each with counts: {error}"
            ) from None

    def _add(self, envelope: Envelope) -> Values:
        """Enter one message; gives what its objects show of the dialect."""
        self.messages += 1
        if isinstance(envelope.body, SoapFault):
            self.confirmed["Fault"] += 1
        values = Values()
        self._against(around(envelope))
        for value, held in visits(envelope.body, envelope.dialect.registry):
            self._confirm(value, held)
            self._against(within(value, held, envelope.dialect))
            values.enter(value, held)
        return values

    def _add_side(self, side: Side, exchange: Exchange) -> bool:
        """Enter one message; whether it speaks of the dialect."""
        data = exchange.request if side == "request" else exchange.answer
        try:
            envelope = exchange.request_envelope if side == "request" else exchange.answer_envelope
        except DecodeError:
            self.unreadable += 1
            return False
        if envelope is None or data is None:
            return False
        values = self._add(envelope)
        if not speaks(envelope):
            return False
        self.evidence.add_message(side, data, envelope, values)
        return True

    def _met(self) -> Counter[str]:
        """How often each component was met, enumerations and what is none of the contract's too."""
        met = self.confirmed.copy()
        for component, times in self.confirmed.items():
            enumeration, equals, _ = component.partition("=")
            if equals:
                met[enumeration] += times
        return met

    def _against(self, told: Iterable[tuple[str, str]]) -> None:
        for component, what in told:
            counts = self.contradicted.setdefault(component, Counter())
            full = len(counts) >= _MOST and what not in counts
            counts[f"{what.partition(' ')[0]} …" if full else what] += 1

    def _confirm(self, value: DataObject, held: Iterable[Place]) -> None:
        met = {type(value).__wire_name__}
        for place in held:
            if place.held is not None:
                met.add(place.component)
            if isinstance(place.held, OpenEnumeration):
                self.confirmed[f"{place.content.name}={place.held.value}"] += 1
        for component in met:
            self.confirmed[component] += 1


def _rank(what: str) -> int:
    rule = what.partition(" ")[0]
    return _SURPRISES.index(rule) if rule in _SURPRISES else len(_SURPRISES)


def _components(registry: Registry) -> Iterator[tuple[str, str]]:
    """All components of the contract that a message can confirm, with their kind, in the order of their names."""
    for name in sorted(registry):
        found: Any = registry.load(name)
        if isinstance(found, type) and issubclass(found, OpenEnumeration):
            yield from (("values", f"{name}={member.value}") for member in found)
        elif isinstance(found, type) and issubclass(found, DataObject):
            yield from _parts(found, registry)


def _parts(cls: type[DataObject], registry: Registry) -> Iterable[tuple[str, str]]:
    name = cls.__wire_name__
    fields = [("fields", f"{name}.{particle.name}") for particle in particles(cls, registry)]
    if issubclass(cls, Request):
        return [("operations", name), *fields, ("answers", f"{name}Response")]
    return [("faults" if issubclass(cls, Fault) else "types", name), *fields]


def _counts(document: Mapping[str, Any]) -> dict[str, int]:
    return {str(name): whole(count) for name, count in document.items()}
