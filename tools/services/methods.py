"""One operation as a method: its name, its parameters and result with their types, its facts. Serves the writer."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Final

from tools.bindings.classes import BUILT_INS, ClassWriter
from tools.bindings.docstrings import origin, stated_of
from tools.bindings.layout import INDENT, SUMMARY, call, docstring, string
from tools.bindings.names import method_name
from tools.bindings.schema import XSD

if TYPE_CHECKING:
    from tools.bindings.modules import Plan
    from tools.bindings.schema import Member, Operation, QName, Result

_BODY: Final = INDENT * 2


class MethodWriter:
    """Writes the methods of one service, whose names may hide Python's own."""

    def __init__(self, plan: Plan, operations: list[Operation]) -> None:
        """Take the layout of the classes, and all operations of the service."""
        self._plan = plan
        self._requests = ClassWriter(plan)
        self.names = {operation.name: _name(operation) for operation in operations}
        self.uses_later = False
        self.needs: set[str] = set()
        """The names in annotations that are not the package's classes."""
        self.hides_list = "list" in self.names.values()
        names = {name for operation in operations for name in self._requests.parameters(operation).values()}
        self.hides_parameters = not names.isdisjoint(dir(builtins))
        self.gives_arrays = any(operation.result is not None and operation.result.array for operation in operations)
        self.takes_arrays = any(p.array for operation in operations for p in operation.parameters)

    def method(self, operation: Operation) -> str:
        """The source: it makes the request, and the decorator sends it."""
        attributes = self._requests.parameters(operation)
        parameters = [self._parameter(member, attributes[member.name]) for member in operation.parameters]
        given = [("self", ""), *parameters[:1], *([("*", "")] if parameters[1:] else []), *parameters[1:]]
        head = call(
            f"def {self.names[operation.name]}", given, INDENT, f" -> Request[{self._result(operation.result)}]:"
        )
        made = self._made(operation, attributes)
        text = docstring(*self._facts(operation, attributes), indent=_BODY)
        return f"{INDENT}@operation\n{head}\n{text}\n{made}"

    def _made(self, operation: Operation, attributes: dict[str, str]) -> str:
        """How the request is made: by its class; by ``later`` where some releases do not have all that it requires."""
        arguments = [
            (
                f"{attributes[member.name]}=",
                f"items({attributes[member.name]})" if member.array else attributes[member.name],
            )
            for member in operation.parameters
        ]
        class_ = f"vdi.{self._plan.requests[operation.name]}"
        later = [string(attributes[member.name]) for member in operation.parameters if _is_later(member)]
        if not later:
            return call(f"return {class_}", arguments, _BODY)
        self.uses_later = True
        return call("return later", [(class_, ""), *((name, "") for name in later), *arguments], _BODY)

    def _parameter(self, member: Member, attribute: str) -> tuple[str, str]:
        hint = self.hint(member.type)
        if member.array:
            return f"{attribute}: Sequence[{hint}]", " = ()" if member.optional else ""
        can_be_left_out = member.optional or _is_later(member)
        return (f"{attribute}: {hint} | None", " = None") if can_be_left_out else (f"{attribute}: {hint}", "")

    def _result(self, result: Result | None) -> str:
        if result is None:
            return "None"
        hint = self.hint(result.type)
        if result.array:
            return f"{'builtins.' if self.hides_list else ''}list[{hint}]"
        return f"{hint} | None" if result.optional else hint

    def hint(self, name: QName) -> str:
        """The Python type of one value."""
        if name.namespace == XSD:
            self.needs.add(BUILT_INS[name.local].partition(".")[0])
            return BUILT_INS[name.local]
        class_ = f"vdi.{self._plan.classes[name]}"
        return f"{class_} | str" if name in self._plan.contract.enumerations else class_

    def _facts(self, operation: Operation, attributes: dict[str, str]) -> tuple[str, list[list[str]]]:
        """What is sent and what comes back, in fixed words."""
        sent, given = f"{', '.join((f'Send {operation.name.local}', *origin(operation)))}", self._told(operation.result)
        short = len(sent) + len(given) < SUMMARY - len(INDENT) - len("; .")
        summary = f"{sent}; {given}." if short else f"{sent}."
        facts = [] if short else [f"{given[0].upper()}{given[1:]}."]
        facts += [f"Privileges: {', '.join(operation.privileges)}"] if operation.privileges else []
        facts += [f"Faults: {', '.join(self._plan.classes[fault] for fault in operation.faults)}"]
        rows = [
            f"{INDENT}{attributes[member.name]}: {'; '.join(stated)}."
            for member in operation.parameters
            if (stated := stated_of(member, attributes))
        ]
        return summary, [facts, *([["Parameters:", *rows]] if rows else [])]

    def _told(self, result: Result | None) -> str:
        """The result in words."""
        if result is None:
            return "gives nothing"
        name = "a value of any type"
        if result.type.local != "anyType":
            name = BUILT_INS.get(result.type.local) or self._plan.classes[result.type]
        if result.array:
            return f"gives a list of {name}"
        return f"gives {name}, or None" if result.optional else f"gives {name}"


def _is_later(member: Member) -> bool:
    """Whether only some releases have a parameter, which they require."""
    return member.releases is not None and not member.optional


def _name(operation: Operation) -> str:
    """What the operation's name adds to that of its service."""
    own, underscore, rest = operation.name.local.partition("_")
    return method_name(rest if underscore else own.removeprefix(operation.service or ""))
