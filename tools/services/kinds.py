"""Which services keep objects that can be read by id, and which of these can be changed: the bases of the classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.bindings.modules import Plan
    from tools.bindings.schema import Operation, QName


class Kind(NamedTuple):
    """A base class of the client's ``objects``, and the types that it is for."""

    base: str
    types: tuple[QName, ...] = ()


PLAIN = Kind("Service")


def kind_of(plan: Plan, operations: Sequence[Operation]) -> Kind:
    """The base of a service, by how its objects are got and updated."""
    got = next((operation for operation in operations if operation.name.local.endswith("_Get")), None)
    changed = _changed(plan, operations)
    kept = got.result.type if got is not None and got.result is not None and not got.result.array else None
    if got is None or kept is None or kept not in plan.contract.types or changed not in (None, kept):
        return PLAIN if changed is None else Kind("Changeable", (changed,))
    identity = _identity(plan, got)
    if identity is not None:
        return Kind("Objects" if changed is None else "ChangeableObjects", (identity, kept))
    if changed is None:
        return PLAIN
    return Kind("ChangeableSettings" if not got.parameters else "Changeable", (changed,))


def _identity(plan: Plan, got: Operation) -> QName | None:
    """The type of the id that is all that getting an object needs."""
    given = [parameter.type for parameter in got.parameters if not parameter.array]
    if len(given) != 1 or len(got.parameters) != 1 or given[0] not in plan.contract.types:
        return None
    return given[0] if plan.contract.types[given[0]].kind == "id" else None


def _changed(plan: Plan, operations: Sequence[Operation]) -> QName | None:
    """The type whose members an update names."""
    roots = {name.local: name for name in plan.contract.types}
    rules = [rule for operation in operations for parameter in operation.parameters for rule in parameter.rules]
    return next((roots[rule.values[0]] for rule in rules if rule.kind == "updateMapOf"), None)
