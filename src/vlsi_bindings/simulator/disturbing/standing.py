"""The rules that stand at a server, and what they do to one call. The first rule that strikes wins."""

from __future__ import annotations

from dataclasses import replace
from functools import update_wrapper
from random import Random
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, ParamSpec

from ...conformance.releases import objects_of
from ...model import Fault
from ...suggesting import did_you_mean
from ..replies import FAULT, WITHOUT_BODY, Reply, fault_reply, page_reply
from ..shapes import copied
from .names import matches
from .packing import packed
from .rule import RuleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typing_extensions import Self

    from ...codec import Dialect, Envelope
    from ..inventory import Inventory
    from .rule import Rule

P = ParamSpec("P")
_UNREADABLE: Final = "UnexpectedFault"


class Disturbance:
    """A rule that stands at a server until it is withdrawn, which the end of a ``with`` block does.

    ``strikes`` counts the calls that it has struck.
    """

    def __init__(self, rule: Rule, withdraw: Callable[[Disturbance], None]) -> None:
        """Take the rule, and what takes it away again."""
        self.rule, self.strikes = rule, 0
        self._met = 0
        self._chance = Random(rule.seed)  # noqa: S311 - repeatable, which is the point
        self._withdraw = withdraw

    def __enter__(self) -> Self:
        """The disturbance itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Withdraw it."""
        self.withdraw()

    def __repr__(self) -> str:
        """The rule, and how often it struck."""
        return f"Disturbance({self.rule!r}, strikes={self.strikes})"

    def withdraw(self) -> None:
        """Let it strike no more; nothing happens where it has been withdrawn already."""
        self._withdraw(self)

    def is_for(self, operation: str | None, ids: Callable[[], frozenset[str]]) -> bool:
        """Whether a call is one that the rule is for."""
        rule = self.rule
        if rule.operation is not None and (operation is None or not matches(rule.operation, operation)):
            return False
        return rule.id is None or rule.id in ids()

    def is_due(self) -> bool:
        """Whether it strikes the next call that it is for."""
        if self.rule.times is not None and self.strikes >= self.rule.times:
            return False
        self._met += 1
        if self._met <= self.rule.after:
            return False
        return self.rule.probability == 1 or self._chance.random() < self.rule.probability


class Disturbances:
    """All rules of one server, in the order in which they were made."""

    def __init__(self, inventory: Inventory) -> None:
        """Start without any."""
        self._inventory = inventory
        self._standing: tuple[Disturbance, ...] = ()
        self._changing = Lock()

    def making(self, make: Callable[P, Rule]) -> Callable[P, Disturbance]:
        """What takes the settings of a rule, and lets it stand."""

        def disturb(*args: P.args, **settings: P.kwargs) -> Disturbance:
            return self.add(make(*args, **settings))

        return update_wrapper(disturb, make, assigned=("__doc__",), updated=())

    def add(self, rule: Rule) -> Disturbance:
        """Let a rule stand; raises RuleError for an operation that the server's release does not have."""
        contract = self._inventory.shapes.contract
        if rule.operation is not None and not any(matches(rule.operation, name) for name in contract.operations):
            hint = did_you_mean(rule.operation, contract.operations)
            raise RuleError(f"operation: {rule.operation} is no operation of {contract.release}{hint}")
        made = Disturbance(rule, self._remove)
        with self._changing:
            self._standing += (made,)
        return made

    def about(self) -> list[dict[str, Any]]:
        """The rules and how often they struck, as JSON has it."""
        return [{"rule": one.rule.document(), "strikes": one.strikes} for one in self._standing]

    def strike(self, envelope: Envelope) -> Strike:
        """What the rules do to a call. Poison in front of the rule that strikes may yet strike before it."""
        poison: list[Disturbance] = []
        for one in self._standing:
            if not one.is_for(envelope.operation, lambda: _ids(envelope)):
                continue
            if one.rule.poison:
                poison.append(one)
            elif one.is_due():
                return Strike(self._inventory, poison, one)
        return Strike(self._inventory, poison, None)

    def _remove(self, disturbance: Disturbance) -> None:
        with self._changing:
            self._standing = tuple(one for one in self._standing if one is not disturbance)


class Strike:
    """What befalls one call."""

    def __init__(self, inventory: Inventory, poison: Iterable[Disturbance], struck: Disturbance | None) -> None:
        """Take the poison that its rows may hold, and the rule that strikes if they do not."""
        self._inventory = inventory
        self._poison = tuple(poison)
        self._due: dict[Disturbance, bool] = {}
        self._struck: Disturbance | None = None
        self._strike(struck)

    def instead(self, dialect: Dialect) -> Reply | None:
        """What is answered instead of carrying out the call; ``None`` where it is to be carried out."""
        rule = self._struck.rule if self._struck else None
        if rule is None or (rule.fault is None and rule.status is None):
            return None
        if rule.fault is not None:
            return fault_reply(self._fault(rule, None), dialect, rule.status or FAULT)
        return page_reply(rule.status or FAULT)

    @property
    def poisoned(self) -> bool:
        """Whether a row has been met that cannot be read."""
        return self._struck is not None and bool(self._struck.rule.poison)

    @property
    def reads_rows(self) -> bool:
        """Whether a result may hold what cannot be read."""
        return bool(self._poison)

    def demand_readable(self, result: Any) -> None:
        """Raise the fault of the first row, of all that a result holds, that is poisoned."""
        if self._poison and not isinstance(result, Fault):
            for row in _rows(result):
                self._demand_readable(row)

    def deliver(self, reply: Reply) -> Reply:
        """The answer as it is sent: packed, and with what befalls it on its way."""
        if self._struck is None:
            return reply
        rule = self._struck.rule
        status = rule.status if self.poisoned and rule.status else reply.status
        sent = replace(reply, status=status, delivery=rule.delivery)
        if rule.gzip is None or status in WITHOUT_BODY:
            return sent
        return replace(sent, body=packed(sent.body, rule.gzip), headers={**sent.headers, "Content-Encoding": "gzip"})

    def _demand_readable(self, row: Any) -> None:
        identity = getattr(row, "id", None)
        for one in self._poison:
            if getattr(identity, "id", None) in one.rule.poisoned and self._is_due(one):
                self._strike(one)
                raise self._fault(one.rule, identity)

    def _strike(self, one: Disturbance | None) -> None:
        """Count at once, since other calls are answered meanwhile; one that poison comes before has not struck."""
        if self._struck is not None:
            self._struck.strikes -= 1
        if one is not None:
            one.strikes += 1
        self._struck = one

    def _is_due(self, one: Disturbance) -> bool:
        """Whether poison works in this call: that is decided once, however many rows hold it."""
        if one not in self._due:
            self._due[one] = one.is_due()
        return self._due[one]

    def _fault(self, rule: Rule, identity: Any) -> Fault:
        if isinstance(rule.fault, Fault):
            return _afresh(rule.fault)
        name = rule.fault or _UNREADABLE
        members = self._inventory.shapes.members(name)
        text = f"disturbed: {name}" if identity is None else f"disturbed: {identity.id} cannot be read"
        given = {"errorMessage": text, "id": identity}
        fault: Fault = self._inventory.examples.make(name, {k: v for k, v in given.items() if v and k in members})
        fault.message = text
        return fault


def _afresh(fault: Fault) -> Fault:
    """A copy, since what is raised gathers tracebacks."""
    made: Fault = copied(fault)
    made.message = fault.message
    return made


def _ids(envelope: Envelope) -> frozenset[str]:
    """The ids that stand anywhere in a request."""
    held = (getattr(value, "id", None) for _, value in objects_of(envelope))
    return frozenset(text for text in held if isinstance(text, str))


def _rows(result: Any) -> list[Any]:
    if isinstance(result, list):
        return result
    rows = getattr(result, "results", None)
    return rows if isinstance(rows, list) else [result]
