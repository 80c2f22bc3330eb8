"""What differs between two releases: types, fields, operations, parameters, values, rules; what of it breaks a client.

For ``vlsi diff``. Breaking is judged for a client that was written for the first release and meets a server of the
second: what it sends may be refused, or what it waits for may not come.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from .model import Contract, Field, Operation, Rule, Type

What = Literal["type", "field", "service", "operation", "parameter", "value", "rule", "flag", "result", "fault"]
How = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    ``what`` is the kind of component and ``path`` leads to it: ``DesktopInfo``, ``DesktopInfo.base``, ``Desktop_Get``,
    ``Desktop_Get.id``. ``first`` and ``second`` are texts for people, ``None`` where there is nothing. ``breaking``
    says that a client of the first release may fail.
    """

    what: What
    how: How
    path: str
    first: str | None = None
    second: str | None = None
    breaking: bool = False

    def __str__(self) -> str:
        """One line."""
        told = {"added": self.second, "removed": self.first, "changed": f"{self.first} became {self.second}"}[self.how]
        line = f"{self.how} {self.what} {self.path}"
        return (f"{line}: {told}" if told else line) + (" (breaking)" if self.breaking else "")


def _bounds(field: Field) -> str:
    names = ("minimum", "maximum", "min_length", "max_length")
    told = [f"{name.replace('_', ' ')} {value}" for name in names if (value := getattr(field, name)) is not None]
    return ", ".join([*told, *(f"pattern {pattern}" for pattern in field.patterns)]) or "no bounds"


_FLAGS: Final[Mapping[str, Callable[[Field], str]]] = {
    "optional": lambda field: "optional" if field.optional else "mandatory",
    "updatable": lambda field: "updatable" if field.updatable else "not updatable",
    "type": lambda field: f"{field.type}{'[]' if field.array else ''}",
    "default": lambda field: f"default {', '.join(field.default)}" if field.default else "no default",
    "bounds": _bounds,
    "deprecated": lambda field: "deprecated" if field.deprecated else "not deprecated",
}
"""What is compared of a field that both releases have, beside its values and rules."""


def differences(first: Contract, second: Contract) -> list[Difference]:
    """The differences from the first release to the second: types in the order of their names, then operations.

    A field or parameter that is compared counts as sent by clients if an operation's parameters lead to it.
    """
    return list(chain(_types(first, second), _services(first, second), _operations(first, second)))


def _types(first: Contract, second: Contract) -> Iterator[Difference]:
    sent = _sent(first)
    for name in sorted({*first.types, *second.types}):
        one, other = first.types.get(name), second.types.get(name)
        if one is None or other is None:
            yield _existence("type", name, one is None, breaking=other is None)
        elif one != other:
            yield from _type(one, other, sent=name in sent)


def _type(one: Type, other: Type, *, sent: bool) -> Iterator[Difference]:
    for flag, told in (("updateAsWhole", "update_as_whole"), ("queryable", "queryable"), ("deprecated", "deprecated")):
        before, after = getattr(one, told), getattr(other, told)
        if before != after:
            lost = flag == "queryable" and before
            grown = flag == "updateAsWhole" and after
            yield Difference("flag", "changed", one.name, _flag(flag, before), _flag(flag, after), lost or grown)
    if one.base != other.base:
        yield Difference("flag", "changed", one.name, f"base {one.base}", f"base {other.base}", breaking=True)
    yield from _members("field", one.name, one.fields, other.fields, sent=sent)
    yield from _rules(one.name, one.rules, other.rules, sent=sent)


def _members(
    what: Literal["field", "parameter"], owner: str, one: Sequence[Field], other: Sequence[Field], *, sent: bool
) -> Iterator[Difference]:
    before, after = ({field.name: field for field in side} for side in (one, other))
    for name in (*after, *(name for name in before if name not in after)):
        path = f"{owner}.{name}"
        if name not in before:
            field = after[name]
            told = _FLAGS["type"](field) + (", optional" if field.optional else ", mandatory")
            yield Difference(what, "added", path, None, told, breaking=sent and not field.optional)
        elif name not in after:
            yield Difference(what, "removed", path, _FLAGS["type"](before[name]), None, breaking=True)
        elif before[name] != after[name]:
            yield from _field(path, before[name], after[name], sent=sent)


def _field(path: str, one: Field, other: Field, *, sent: bool) -> Iterator[Difference]:
    for flag, told in _FLAGS.items():
        before, after = told(one), told(other)
        if before != after:
            yield Difference("flag", "changed", path, before, after, _breaks(flag, one, sent=sent))
    old, new = (field.enumeration.values if field.enumeration else () for field in (one, other))
    yield from _values(path, old, new)
    yield from _rules(path, one.rules, other.rules, sent=sent)


def _breaks(flag: str, one: Field, *, sent: bool) -> bool:
    """Whether a client of the first release may fail: it leaves out what is now wanted, or misses what always came."""
    if flag == "optional":
        return sent if one.optional else not sent
    if flag == "updatable":
        return one.updatable
    return flag == "type" or (flag == "bounds" and sent)


def _values(path: str, one: Sequence[str], other: Sequence[str]) -> Iterator[Difference]:
    """A value that is gone may still be sent; a new one is data to a client, as wire-level enumerations are open."""
    yield from (Difference("value", "added", path, None, value) for value in other if value not in one)
    yield from (Difference("value", "removed", path, value, None, breaking=True) for value in one if value not in other)


def _rules(path: str, one: Sequence[Rule], other: Sequence[Rule], *, sent: bool) -> Iterator[Difference]:
    yield from (Difference("rule", "added", path, None, _rule(r), breaking=sent) for r in other if r not in one)
    yield from (Difference("rule", "removed", path, _rule(rule), None) for rule in one if rule not in other)


def _services(first: Contract, second: Contract) -> Iterator[Difference]:
    for name in sorted(first.services.keys() ^ second.services.keys()):
        yield _existence("service", name, name in second.services, breaking=name in first.services)


def _operations(first: Contract, second: Contract) -> Iterator[Difference]:
    for name in sorted({*first.operations, *second.operations}):
        one, other = first.operations.get(name), second.operations.get(name)
        if one is None or other is None:
            yield _existence("operation", name, one is None, breaking=other is None)
        elif one != other:
            yield from _operation(one, other)


def _operation(one: Operation, other: Operation) -> Iterator[Difference]:
    yield from _members("parameter", one.name, one.parameters, other.parameters, sent=True)
    before, after = (_result(operation) for operation in (one, other))
    if before != after:
        yield Difference("result", "changed", one.name, before, after, breaking=True)
    for what, old, new in (("fault", one.faults, other.faults), ("privilege", one.privileges, other.privileges)):
        kind: What = "fault" if what == "fault" else "rule"
        yield from (
            Difference(kind, "added", one.name, None, f"{what} {x}", kind == "rule") for x in new if x not in old
        )
        yield from (Difference(kind, "removed", one.name, f"{what} {x}", None) for x in old if x not in new)
    if one.deprecated != other.deprecated:
        told = _flag("deprecated", one.deprecated), _flag("deprecated", other.deprecated)
        yield Difference("flag", "changed", one.name, *told)


def _existence(what: What, path: str, added: bool, *, breaking: bool) -> Difference:
    return Difference(what, "added" if added else "removed", path, breaking=breaking)


def _sent(contract: Contract) -> set[str]:
    """The types that clients send: those that parameters lead to, and those whose paths an update may name."""
    open_types = [field.type for operation in contract.operations.values() for field in operation.parameters]
    open_types += [
        value
        for operation in contract.operations.values()
        for field in operation.parameters
        for rule in field.rules
        if rule.kind == "updateMapOf"
        for value in rule.values
    ]
    derived: dict[str, list[str]] = {}
    for documented in contract.types.values():
        derived.setdefault(documented.base or "", []).append(documented.name)
    found: set[str] = set()
    while open_types:
        name = open_types.pop()
        if name in found or name not in contract.types:
            continue
        found.add(name)
        open_types += [field.type for part in contract.lineage(name) for field in part.fields]
        open_types += derived.get(name, [])
    return found


def _flag(name: str, held: object) -> str:
    return name if held else f"not {name}"


def _result(operation: Operation) -> str:
    returns = operation.returns
    return "nothing" if returns is None else f"{returns.type}{'[]' if returns.array else ''}"


def _rule(rule: Rule) -> str:
    return " ".join(part for part in (rule.kind, rule.field or "", ", ".join(rule.values)) if part)


def concerning(found: Iterable[Difference], names: Iterable[str]) -> list[Difference]:
    """Those of some types or operations, by wire name."""
    wanted = set(names)
    return [difference for difference in found if difference.path.partition(".")[0] in wanted]


def as_document(difference: Difference) -> dict[str, str | bool | None]:
    """A difference for json.dumps."""
    return {field.name: getattr(difference, field.name) for field in fields(difference)}
