"""Behaviours that follow from the contract alone: what an operation takes and returns tells what it does.

Getting and listing what is kept, create, update and delete.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .behaviour import Behaviour
from .entities import source_of
from .references import ids_in, references_at
from .shapes import value_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..contract import Field, Operation
    from .behaviour import Call
    from .inventory import Inventory

_DELETES: Final = ("Delete", "Unregister", "Unbind")
_CREATES: Final = ("Create", "Register", "Bind")
_DEEPEST: Final = 3


def generic(operation: Operation, inventory: Inventory) -> Behaviour:
    """The behaviour of an operation that has none of its own; raises LookupError for one that follows from nothing."""
    for rule in (_update, _delete, _create, _get, _list):
        found = rule(operation, inventory)
        if found is not None:
            return found
    raise LookupError(f"{operation.name} does what its parameters and its result do not tell: give it a behaviour")


def _update(operation: Operation, inventory: Inventory) -> Behaviour | None:
    for parameter in operation.parameters:
        root = next((rule.values[0] for rule in parameter.rules if rule.kind == "updateMapOf"), None)
        if root is None or not inventory.entities.is_kept(root) or source_of(root) != root:
            continue
        kind = inventory.entities.id_type(root)
        identity = next((p.name for p in operation.parameters if p.type == kind and not p.array), None)
        if root in inventory.entities.single or identity is not None:
            return Behaviour("stored", _updating(root, identity, parameter.name), f"changes {root} by its update map")
    return None


def _updating(root: str, identity: str | None, updates: str) -> Any:
    def answer(call: Call) -> None:
        value = call.existing(root, call.argument(identity)) if identity else call.inventory.get(root)
        call.changes.update(value, call.argument(updates), updates)

    return answer


def _delete(operation: Operation, inventory: Inventory) -> Behaviour | None:
    name = _own(operation, inventory)
    if operation.returns is not None or name is None or not _verb(operation).startswith(_DELETES):
        return None
    kind = inventory.entities.id_type(name)
    parameter = next((p for p in operation.parameters if p.type == kind), None)
    if parameter is None or parameter.optional:
        return None

    def answer(call: Call) -> Any:
        def delete(identity: Any) -> None:
            call.existing(name, identity)
            call.changes.delete(name, identity, operation.faults)

        found = call.argument(parameter.name)
        return call.do(found if parameter.array else [found], delete)

    return Behaviour("stored", answer, f"deletes {name} with what belongs to it")


def _create(operation: Operation, inventory: Inventory) -> Behaviour | None:
    name = _own(operation, inventory)
    specified = [p for p in operation.parameters if inventory.shapes.is_object(p.type)]
    if name is None or operation.returns is None or len(specified) != 1 or len(operation.parameters) != 1:
        return None
    kind, parameter = inventory.entities.id_type(name), specified[0]
    if kind is None or operation.returns.type != kind or operation.returns.array != parameter.array:
        return None
    if not _verb(operation).startswith(_CREATES):
        return None

    def answer(call: Call) -> Any:
        def create(specification: Any) -> Any:
            for identity in ids_in(call.inventory.shapes, specification):
                call.demand_known(identity)
            made = call.changes.create(name, parameter.name, specification)
            return call.inventory.shapes.identity(kind, call.inventory.entities.key(made))

        given = call.argument(parameter.name)
        return call.each(given, create) if parameter.array else create(given)

    return Behaviour("stored", answer, f"keeps a new {name}, made of the {parameter.type}")


def _get(operation: Operation, inventory: Inventory) -> Behaviour | None:
    """What is told apart by the one id that is given, or is the only one of its kind."""
    returns = operation.returns
    if returns is None or not inventory.entities.is_kept(returns.type):
        return None
    name, wanted = returns.type, [p for p in operation.parameters if not p.optional]
    if not wanted and not returns.array and name in inventory.entities.single:
        return Behaviour("stored", lambda call: call.inventory.get(name), f"the one {name}")
    kind = inventory.entities.id_type(name)
    if len(operation.parameters) != 1 or len(wanted) != 1 or wanted[0].type != kind or wanted[0].array != returns.array:
        return None
    parameter = wanted[0]
    if not parameter.array:
        return Behaviour(
            "stored", lambda call: call.existing(name, call.argument(parameter.name)), f"the {name} of the id"
        )
    return Behaviour(
        "stored",
        lambda call: call.each(call.argument(parameter.name), lambda identity: call.existing(name, identity)),
        f"each {name} of the ids",
    )


def _list(operation: Operation, inventory: Inventory) -> Behaviour | None:
    """All of a kind, or those that refer to what is given."""
    returns = operation.returns
    if returns is None or not returns.array or not inventory.entities.is_kept(returns.type):
        return None
    name, specified = returns.type, [p for p in operation.parameters if inventory.shapes.is_object(p.type)]
    if len(specified) > 1 or (specified and len(operation.parameters) > 1):
        return None
    if specified:
        return _listed_by(inventory, name, specified[0])
    given = [p for p in operation.parameters if inventory.shapes.is_id(p.type) and not p.array]
    if "Compatible" in operation.name:
        given = []  # what would go with the given one, not what does
    tied = {p.name: place for p in given if (place := _place_of(inventory, name, p)) is not None}

    def answer(call: Call) -> list[Any]:
        found = call.inventory.all(name)
        for parameter, place in tied.items():
            identity = call.argument(parameter)
            if identity is not None:
                found = [value for value in found if identity.id in references_at(value, place)]
        return found

    return Behaviour("stored", answer, f"all {name}" + (f" by {', '.join(tied)}" if tied else ""))


def _listed_by(inventory: Inventory, name: str, specified: Field) -> Behaviour:
    """All of a kind that refer to what the members of a specification name; what else it asks for does not matter."""
    members = inventory.shapes.members(specified.type)
    tied = {member: _place_of(inventory, name, found.facts) for member, found in members.items()}
    places = {member: place for member, place in tied.items() if place is not None}

    def answer(call: Call) -> list[Any]:
        found, spec = call.inventory.all(name), call.argument(specified.name)
        for member, place in places.items():
            identity = value_at(spec, member)
            if identity is not None:
                found = [value for value in found if identity.id in references_at(value, place)]
        return found

    return Behaviour("stored", answer, f"all {name}" + (f" by {', '.join(places)}" if places else ""))


def _place_of(inventory: Inventory, name: str, parameter: Field) -> str | None:
    """Where objects of a type refer to what a parameter names."""
    return next(_places(inventory, name, parameter.type, "", 0), None)


def _places(inventory: Inventory, name: str, id_type: str, prefix: str, depth: int) -> Iterator[str]:
    members = inventory.shapes.members(name)
    for member in members.values():
        if member.facts.type == id_type and member.name != "id":
            yield prefix + member.name
    for member in members.values():
        if depth < _DEEPEST and inventory.shapes.is_object(member.facts.type) and not member.facts.array:
            yield from _places(inventory, member.facts.type, id_type, f"{prefix}{member.name}.", depth + 1)


def _own(operation: Operation, inventory: Inventory) -> str | None:
    """The kept type that an operation's service is about."""
    name = f"{operation.service}Info"
    return name if name in inventory.entities.stored else None


def _verb(operation: Operation) -> str:
    return operation.name.partition("_")[2]
