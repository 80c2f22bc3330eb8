"""One class of members for each type that an entity reaches, and one overload of ``fields`` for each entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vlsi_bindings.client.queries.facts import facts_of

if TYPE_CHECKING:
    from vlsi_bindings.client.queries.facts import Facts
    from vlsi_bindings.contract import Field

_PYTHON: Final = {
    "xsd:string": "str",
    "xsd:anyURI": "str",
    "xsd:boolean": "bool",
    "xsd:byte": "int",
    "xsd:short": "int",
    "xsd:int": "int",
    "xsd:long": "int",
    "xsd:float": "float",
    "xsd:double": "float",
    "xsd:dateTime": "datetime.datetime",
    "xsd:base64Binary": "bytes",
}
_WIDTH: Final = 120
_MEMBERS: Final = {"xsd:string": "TextMember", "xsd:dateTime": "TimeMember"}
_HEAD: Final = '''\
"""What type checkers know of entities: generated from the contract by tools.entities; do not edit.

That a member exists and which conditions it takes is told here; whether filters may name it, when it is run.
"""

import datetime
from collections.abc import Iterable
from typing import Generic, TypeVar, overload

from ... import vdi
from .filters import Filter
from .members import Member, Path

T = TypeVar("T")

class ObjectMember(Path):
    def __eq__(self, other: object) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: object) -> Filter: ...  # type: ignore[override]  # a condition, not an answer

class ValueMember(Path, Generic[T]):
    def __eq__(self, other: T | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: T | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def one_of(self, values: Iterable[T]) -> Filter: ...

class TextMember(ValueMember[str]):
    def startswith(self, text: str) -> Filter: ...
    def contains(self, value: str) -> Filter: ...

class TimeMember(ValueMember[datetime.datetime]):
    def between(self, start: datetime.datetime | None, end: datetime.datetime | None) -> Filter: ...

class ArrayMember(Path, Generic[T]):
    def __eq__(self, other: Iterable[T] | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def __ne__(self, other: Iterable[T] | None) -> Filter: ...  # type: ignore[override]  # a condition, not an answer
    def contains(self, value: T | Iterable[T]) -> Filter: ...

'''


def stub() -> str:
    """The text of the stub, for the newest release."""
    facts = facts_of(None)
    classes = "\n".join(_class(facts, name) for name in sorted(_reached(facts)))
    overloads = "\n".join(_overload(f"type[vdi.{name}]", f"{name}Members") for name in facts.entities)
    return f"{_HEAD}{classes}\n{overloads}\n{_overload('str', 'Member')}\n"


def _reached(facts: Facts) -> set[str]:
    """The entities, and the types of objects that can be entered from them."""
    found: set[str] = set()
    todo = list(facts.entities)
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += [step.field.type for step in facts.members(name).values() if _is_entered(facts, step.field)]
    return found


def _is_entered(facts: Facts, field: Field) -> bool:
    documented = facts.contract.types.get(field.type)
    return documented is not None and documented.kind == "data" and not field.array


def _class(facts: Facts, name: str) -> str:
    lines = [f"    {attribute}: {_kind(facts, step.field)}" for attribute, step in facts.members(name).items()]
    return "\n".join((f"class {name}Members(ObjectMember):", *(lines or ["    pass"]), ""))


def _kind(facts: Facts, field: Field) -> str:
    """The class of a member."""
    python = _PYTHON.get(field.type) or f"vdi.{field.type}"
    if field.array:
        return f"ArrayMember[{python}]"
    if _is_entered(facts, field):
        return f"{field.type}Members"
    return _MEMBERS.get(field.type, f"ValueMember[{python}]")


def _overload(given: str, found: str) -> str:
    parameters = f"entity: {given}, *, release: str | None = None"
    line = f"def fields({parameters}) -> {found}: ..."
    if len(line) > _WIDTH:
        line = f"def fields(\n    {parameters}\n) -> {found}: ..."
    return f"@overload\n{line}"
