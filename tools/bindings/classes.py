"""The source of single classes: enumerations, types, requests; and which names they need. Serves the module writer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from . import docstrings
from .layout import INDENT, call, docstring, string
from .names import FAULT_ATTRIBUTES, REQUEST_ATTRIBUTES, attribute_name, member_name, unique
from .schema import XSD, Enumeration, Member, Operation, QName, Result, Type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .modules import Plan

MODEL_HINTS: Final = frozenset({"AnyValue", "Reference"})
"""Names of the model that stand in annotations."""

BUILT_INS: Final = {
    "anyType": "AnyValue",
    "anyURI": "str",
    "base64Binary": "bytes",
    "boolean": "bool",
    "byte": "int",
    "dateTime": "datetime.datetime",
    "double": "float",
    "float": "float",
    "int": "int",
    "long": "int",
    "short": "int",
    "string": "str",
}
"""The Python types of XSD's own."""
_SECRET: Final = re.compile(r"(^|_)(PAS+WO?R?D|PASS(PHRASE)?|PWD|TOKEN|SECRETE?)($|_)")
_PLAIN: Final = frozenset({"bool", "bytes", "float", "int", "str"})


@dataclass(slots=True)
class Needs:
    """The names that the classes of one module use."""

    model: set[str] = field(default_factory=set)
    """Of the model, at run time."""
    bases: set[str] = field(default_factory=set)
    """Of the package, at run time."""
    hinted: set[str] = field(default_factory=set)
    """In annotations."""
    quoted: set[str] = field(default_factory=set)
    """In the quoted parameter of a request."""
    secret: bool = False
    """Whether an enumeration's member is named like a secret."""


class ClassWriter:
    """Writes the classes of one module."""

    def __init__(self, plan: Plan) -> None:
        """Take the names and places of all classes."""
        self.needs = Needs()
        self._plan = plan
        self._contract = plan.contract
        self._reserved = frozenset(name for name in plan.homes if name == name.lower())

    def enumeration(self, enumeration: Enumeration) -> str:
        """The class of an enumeration: one member a value, in the order of declaration."""
        self.needs.model.add("OpenEnumeration")
        members: list[str] = []
        for value in enumeration.values:
            members.append(unique(member_name(value.text), members))
        self.needs.secret |= any(_SECRET.search(name) for name in members)
        text = docstring(
            *docstrings.of_enumeration(enumeration, self._plan.users[enumeration.name], members), indent=INDENT
        )
        rows = [
            f"{INDENT}{name} = {string(value.text)}" for name, value in zip(members, enumeration.values, strict=True)
        ]
        head = f"class {self._plan.classes[enumeration.name]}(OpenEnumeration):"
        return "\n".join([head, text, "", *rows])

    def type(self, type_: Type) -> str:
        """The class of a complex type: its own fields, annotated."""
        class_ = self._plan.classes[type_.name]
        fault = self._contract.is_fault(type_.name)
        attributes = self._attributes(type_)
        head = [(self._base(type_), ""), *([("core=", "True")] if self._contract.is_core(type_.name) else [])]
        body = [docstring(*docstrings.of_type(type_, attributes, fault=fault), indent=INDENT)]
        body += self._wire_name(class_, type_.name)
        rows = [self._member(member, attributes[member.name]) for member in self._own_members(type_)]
        body += ["\n".join(rows)] if rows else []
        return call(f"class {class_}", head, tail=":") + "\n" + "\n\n".join(body)

    def _base(self, type_: Type) -> str:
        """The class that a type's extends; a fault of a plain base is a Fault that has the base's fields."""
        if type_.base is not None and not self._flattened(type_):
            name = self._plan.classes[type_.base]
            self.needs.bases.add(name)
            return name
        base = "Reference" if type_.reference else "Fault" if self._contract.is_fault(type_.name) else "DataObject"
        self.needs.model.add(base)
        return base

    def _flattened(self, type_: Type) -> bool:
        base = type_.base
        return base is not None and self._contract.is_fault(type_.name) and not self._contract.is_fault(base)

    def _own_members(self, type_: Type) -> list[Member]:
        inherited = [*reversed(self._contract.ancestry(type_.name))] if self._flattened(type_) else []
        return [member for name in (*inherited, type_.name) for member in self._contract.types[name].members]

    def _attributes(self, type_: Type) -> dict[str, str]:
        """The attribute of each field, inherited ones first, so that no two fold to one name."""
        reserved = FAULT_ATTRIBUTES if self._contract.is_fault(type_.name) else frozenset()
        chain = [*reversed(self._contract.ancestry(type_.name)), type_.name]
        return self._named((member for name in chain for member in self._contract.types[name].members), reserved)

    def _named(self, members: Iterable[Member], reserved: frozenset[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for member in members:
            if member.name not in found:
                wanted = attribute_name(member.name, reserved | self._reserved)
                found[member.name] = unique(wanted, found.values())
        return found

    def _wire_name(self, class_: str, name: QName) -> list[str]:
        return [] if class_ == name.local else [f"{INDENT}__wire_name__ = {string(name.local)}"]

    def parameters(self, operation: Operation) -> dict[str, str]:
        """The attribute of each parameter, by wire name."""
        return self._named(operation.parameters, REQUEST_ATTRIBUTES)

    def request(self, operation: Operation) -> str:
        """The class of a request: the operation's facts, then its parameters."""
        self.needs.model |= {"Operation", "Request"}
        class_ = self._plan.requests[operation.name]
        attributes = self.parameters(operation)
        service = self._contract.services.get(operation.service or "")
        text = docstrings.of_operation(operation, service, attributes, self._plan.common_faults)
        body = [docstring(*text, indent=INDENT), *self._wire_name(class_, operation.name), self._facts(operation)]
        rows = [self._this(operation)] if operation.service is None else []
        rows += [self._member(parameter, attributes[parameter.name]) for parameter in operation.parameters]
        body += ["\n".join(rows)] if rows else []
        head = call(f"class {class_}", [(f"Request[{self._result(operation.result)}]", "")], tail=":")
        return head + "\n" + "\n\n".join(body)

    def _facts(self, operation: Operation) -> str:
        arguments: list[tuple[str, str | list[str]]] = []
        if operation.service is not None:
            arguments.append(("service=", string(operation.service)))
        if operation.result is not None:
            arguments.append(("returns=", string(self._spec(operation.result.type, array=operation.result.array))))
        if operation.faults:
            arguments.append(("faults=", [string(self._wire(fault)) for fault in operation.faults]))
        return call("__operation__ = Operation", arguments, INDENT)

    def _this(self, operation: Operation) -> str:
        """Where no fact names the service, the caller has to give the reference."""
        self.needs.model.add("field")
        self.needs.hinted.add("Reference")
        return f'{INDENT}this: Reference = field("_this", {string(self._spec(operation.this))})'

    def _result(self, result: Result | None) -> str:
        """The parameter of Request, quoted where it is not a built-in class."""
        if result is None:
            return "None"
        hint = self._hint(result.type, self.needs.quoted)
        if result.array:
            hint = f"list[{hint}]"
        elif result.optional:
            hint = f"{hint} | None"
        return hint if hint in _PLAIN else string(hint)

    def _member(self, member: Member, attribute: str) -> str:
        self.needs.model.add("field")
        hint = self._hint(member.type, self.needs.hinted)
        arguments = [(string(member.name), ""), (string(self._spec(member.type, array=member.array)), "")]
        if member.array:
            hint = f"list[{hint}]"
            arguments += [("default_factory=", "list")] if member.optional else []
        elif member.optional:
            hint = f"{hint} | None"
            arguments.append(("default=", "None"))
        return call(f"{attribute}: {hint} = field", arguments, INDENT)

    def _hint(self, name: QName, needed: set[str]) -> str:
        """The Python type of one value."""
        if name.namespace == XSD:
            hint = BUILT_INS[name.local]
            needed.update({hint.partition(".")[0]} - _PLAIN)
            return hint
        class_ = self._plan.classes[name]
        needed.add(class_)
        return f"{class_} | str" if name in self._contract.enumerations else class_

    def _spec(self, name: QName, *, array: bool = False) -> str:
        """The type as a field names it: a built-in, or the name under which the registry finds the class."""
        text = f"xsd:{name.local}" if name.namespace == XSD else self._wire(name)
        return f"{text}[]" if array else text

    def _wire(self, name: QName) -> str:
        """The wire name, or the class name where another type's class has the wire name."""
        class_ = self._plan.classes[name]
        return class_ if name.local in self._plan.homes else name.local
