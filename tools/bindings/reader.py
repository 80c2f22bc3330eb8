"""Documents -> contract: the WSDL's operations and every component that the schemas declare. Serves the generator.

Reads what VLSI-style sets use (sequences of local elements, extension, simple content, enumerations, facets); anything
else is an error with its place, never a guess.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .checks import check
from .components import ARRAY_OF, children, read_type, wrapper
from .documents import Documents, ReadError, fail, place, qname, required
from .facts import facts_of, operation_facts, services_of
from .schema import XSD, Contract, Operation, QName, Result, Type
from .simple import SimpleTypes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml import etree


def read(wsdl: Path) -> Contract:
    """The contract that a WSDL and the files beside it state; raises ReadError with file and line."""
    return _Reader(wsdl).contract()


class _Exchange(NamedTuple):
    """What the WSDL says of one operation: the elements that travel and the fault types."""

    request: QName
    response: QName
    faults: tuple[QName, ...]


class _Reader:
    """The symbol tables of one set."""

    def __init__(self, wsdl: Path) -> None:
        self.wsdl = wsdl
        self.documents = Documents(wsdl)
        self.elements = self._globals("element")
        self.complex = self._globals("complexType")
        self.simple = SimpleTypes(self._globals("simpleType"))

    def contract(self) -> Contract:
        namespace = self._service_namespace()
        exchanges = [*self._exchanges()]
        operations = {exchange.request: self._operation(exchange) for exchange in exchanges}
        wrappers = {self._named_type(name) for exchange in exchanges for name in (exchange.request, exchange.response)}
        types = {
            name: read_type(name, element, self.simple)
            for name, element in self.complex.items()
            if name not in wrappers and not self._is_array_of(name)
        }
        contract = Contract(
            source=self.wsdl.name,
            namespace=namespace,
            core_namespace=_core_namespace(types, namespace),
            types=types,
            enumerations=self.simple.enumerations(),
            operations=operations,
            services={service.name: service for _, schema in self.documents.schemas for service in services_of(schema)},
        )
        check(contract)
        return contract

    def _globals(self, tag: str) -> dict[QName, etree._Element]:
        found: dict[QName, etree._Element] = {}
        for namespace, schema in self.documents.schemas:
            for element in schema.iterchildren(f"{{{XSD}}}{tag}"):
                name = QName(namespace, required(element, "name"))
                if name in found:
                    raise fail(element, f"one {tag} {name}", f"a second one beside {place(found[name])}")
                found[name] = element
        return found

    def _service_namespace(self) -> str:
        """The namespace of the elements that travel: that of the document with the port types."""
        spaces = {namespace for namespace, _ in self.documents.messages("portType")}
        if len(spaces) != 1:
            raise ReadError(f"{self.wsdl.name}: expected port types in one namespace, found {sorted(spaces) or 'none'}")
        return spaces.pop()

    def _is_array_of(self, name: QName) -> bool:
        """Whether the type is a wrapper that the ArrayOf rule of the codec covers."""
        if not name.local.startswith(ARRAY_OF):
            return False
        particles = [*self.complex[name].iter(f"{{{XSD}}}element")]
        return len(particles) == 1 and particles[0].get("maxOccurs") == "unbounded"

    def _named_type(self, element: QName) -> QName | None:
        declared = self.elements.get(element)
        return None if declared is None or declared.get("type") is None else qname(declared, "type")

    def _exchanges(self) -> Iterator[_Exchange]:
        messages = self._messages()
        for _, port_type in self.documents.messages("portType"):
            for operation in children(port_type, "operation"):
                faults = [self._carried(fault, messages) for fault in children(operation, "fault")]
                yield _Exchange(
                    self._carried(_direction(operation, "input"), messages),
                    self._carried(_direction(operation, "output"), messages),
                    tuple(dict.fromkeys(self._fault(fault) for fault in faults)),
                )

    def _messages(self) -> dict[QName, etree._Element]:
        return {
            QName(namespace, required(message, "name")): message
            for namespace, message in self.documents.messages("message")
        }

    def _carried(self, reference: etree._Element, messages: dict[QName, etree._Element]) -> QName:
        """The element that an input, an output or a fault carries."""
        name = qname(reference, "message")
        if name not in messages:
            raise fail(reference, "a declared message", str(name))
        parts = [*children(messages[name], "part")]
        if len(parts) != 1 or parts[0].get("element") is None:
            raise fail(messages[name], "one part that names an element (document/literal)", f"{len(parts)} parts")
        element = qname(parts[0], "element")
        if element not in self.elements:
            raise fail(parts[0], "a declared element", str(element))
        return element

    def _fault(self, element: QName) -> QName:
        return self._named_type(element) or element

    def _operation(self, exchange: _Exchange) -> Operation:
        name = exchange.request
        element = self.elements[name]
        content = wrapper(element, self.complex)
        this, *parameters = read_type(name, content, self.simple, site=name.local).members or (None,)
        if this is None or this.name != "_this":
            raise fail(element, "a first parameter _this, as VLSI operations have", f"{name.local} without it")
        return Operation(
            name=name,
            place=place(content),
            this=this.type,
            parameters=tuple(parameters),
            result=self._result(exchange.response),
            faults=exchange.faults,
            **operation_facts(facts_of(element)),
        )

    def _result(self, name: QName) -> Result | None:
        element = self.elements[name]
        members = read_type(name, wrapper(element, self.complex), self.simple, site=name.local).members
        if not members:
            return None
        returned, *others = members
        if others or returned.name != "returnval":
            found = ", ".join(member.name for member in members)
            raise fail(element, f"one element returnval in {name.local}", found)
        return Result(returned.type, returned.array, returned.optional)


def _direction(operation: etree._Element, tag: str) -> etree._Element:
    found = next(children(operation, tag), None)
    if found is None:
        raise fail(operation, f"an <{tag}> (request and response)", f"operation {operation.get('name')} without")
    return found


def _core_namespace(types: dict[QName, Type], namespace: str) -> str:
    """Where MethodFault lives, which every set has; the service's own namespace if it redeclares the core types."""
    spaces = {name.namespace for name in types if name.local == "MethodFault"}
    return namespace if namespace in spaces or not spaces else min(spaces)
