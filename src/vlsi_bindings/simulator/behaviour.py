"""What a server does with the call of an operation; the table of all behaviours is made of it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ..model import Fault
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..contract import Operation
    from ..model import Request
    from .changes import Changes
    from .faults import Faults
    from .inventory import Inventory
    from .rows import Rows
    from .sessions import Session, Sessions

Kind = Literal["stored", "computed", "example", "fault"]
"""Whence an answer comes: the inventory is read or changed; the answer is worked out of it or of the session; a valid
example is given and nothing happens; the operation is refused, since there is nothing behind it."""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What is done for an operation: ``answer`` gives the result, or raises or gives a fault."""

    kind: Kind
    answer: Callable[[Call], Any]
    about: str


@dataclass(slots=True)
class Call:
    """One call: who calls which operation, and all that an answer may need."""

    inventory: Inventory
    changes: Changes
    faults: Faults
    sessions: Sessions
    session: Session | None
    operation: Operation
    request: Request[Any]
    opened: Session | None = None
    """The session that the call has opened."""
    needed: tuple[str, ...] = ()
    """The privileges of which one is enough for the call; none if it needs none."""
    demand_readable: Callable[[Any], None] = lambda _: None
    """Raises a fault for a result that a rule makes unreadable."""

    def visible(self, rows: list[Any]) -> list[Any]:
        """Those of some objects that the user may see with the privileges of the call."""
        sight = self._sight()
        return rows if sight is None else list(filter(sight, rows))

    def rows(self, name: str) -> Rows:
        """The objects of a type that the user may see with the privileges of the call."""
        sight, rows = self._sight(), self.inventory.rows(name)
        return rows if sight is None else rows.where(lambda _: sight)

    def _sight(self) -> Callable[[Any], bool] | None:
        return None if self.session is None else self.sessions.rights(self.session).sight(self.needed)

    def demand_known(self, identity: Any) -> None:
        """Raise EntityNotFound for an id that nothing has, InsufficientPermission where it lies elsewhere."""
        kind = type(identity).__wire_name__
        if self.inventory.entities.kinds(kind) and not self.inventory.store.holds(identity.id):
            raise self.faults.not_found(identity)
        self.demand_at(identity)

    def demand_at(self, identity: Any) -> None:
        """Raise InsufficientPermission where none of the privileges is held in the access group of a thing."""
        if self.session is None or not self.needed:
            return
        rights = self.sessions.rights(self.session)
        name = type(identity).__wire_name__
        group = rights.group_of(name, identity.id)
        if group is not None and not rights.allows(self.needed, group):
            raise self.faults.not_permitted(self.needed, identity, group)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Undo what is done inside if an exception ends it, in the inventory and in the session's open queries."""
        with ExitStack() as stack:
            stack.enter_context(self.inventory.store.transaction())
            if self.session is not None:
                stack.enter_context(self.session.cursors.transaction())
            yield

    def argument(self, name: str) -> Any:
        """The value of a parameter; ``None`` where it is not set, or not one of the release."""
        return value_at(self.request, name)

    def existing(self, name: str, identity: Any) -> Any:
        """The object of a type and id; raises EntityNotFound where there is none."""
        found = self.inventory.get(name, identity.id)
        if found is None:
            raise self.faults.not_found(identity)
        return found

    def each(self, identities: Iterable[Any], act: Callable[[Any], Any]) -> Any:
        """Do something with each of some ids and give the results in their order.

        Where that fails for some and the operation knows PartialFailureFault, it is given instead of raised: what
        has succeeded stays. Otherwise the first failure is raised.
        """
        results, failures = [], 0
        for identity in identities:
            found, fault = self._tried(identity, act)
            failures += fault is not None
            results.append((found, fault))
        if not failures:
            return [found for found, _ in results]
        if "PartialFailureFault" not in self.operation.faults:
            raise next(fault for _, fault in results if fault is not None)
        return self._partial(results, failures)

    def do(self, identities: Iterable[Any], act: Callable[[Any], Any]) -> Any:
        """The same where there is no result: nothing, or the fault that tells what has failed."""
        done = self.each(identities, act)
        return None if isinstance(done, list) else done

    def _tried(self, identity: Any, act: Callable[[Any], Any]) -> tuple[Any, Any]:
        try:
            if self.inventory.shapes.is_id(getattr(type(identity), "__wire_name__", "")):
                self.demand_at(identity)
            found = act(identity)
            self.demand_readable(found)
        except Fault as fault:
            return None, fault
        return found, None

    def _partial(self, results: list[tuple[Any, Any]], failures: int) -> Any:
        shapes = self.inventory.shapes
        told = []
        for found, fault in results:
            one = shapes.blank("PartialFailureFaultResult")
            one.result = found
            if fault is not None:
                one.fault = shapes.blank("LocalizedMethodFault")
                one.fault.fault, one.fault.localized_message = fault, fault.message
            told.append(one)
        text = f"{failures} of {len(results)} failed"
        counts = {"resultCount": len(results), "successCount": len(results) - failures}
        return self.faults("PartialFailureFault", text, **counts, results=told)
