"""The three schema documents of the contract: core types, the service's types, and the message wrappers.

For whoever writes wsdl/: ``Schemas`` takes the facts of one release and fills schema elements with components.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from .elements import WRAPPED_FAULT, wire_type, write_element, write_member_facts, write_rules
from .facts import Member, Operation, Release, Returns, Service, Type
from .markup import BUILT_IN, XS, appinfo, fact, fact_element, qname, schema, xs
from .simpletypes import SimpleTypes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.etree import _Element as Element

    from .enumerations import Enumerations

CORE_FILE = "vdi-core.xsd"
TYPES_FILE = "vdi-types.xsd"
MESSAGES_FILE = "vdi-messages.xsd"

ROOT_TYPE = "DynamicData"
REFERENCE_TYPE = "ManagedObjectReference"
ROOT_FAULT = "MethodFault"
CORE_BASES: Mapping[str, str | None] = {
    ROOT_TYPE: None,
    "DynamicProperty": None,
    "DynamicArray": None,
    REFERENCE_TYPE: None,
    ROOT_FAULT: None,
    "RuntimeFault": ROOT_FAULT,
    "SecurityError": "RuntimeFault",
    WRAPPED_FAULT: ROOT_TYPE,
}
"""The core types of every VLSI service and their bases. MethodFault has none: a data object must never be a fault."""

UNDOCUMENTED: Mapping[str, Type] = {
    documented.name: documented
    for documented in (
        Type(ROOT_TYPE, "", "core"),
        Type("DynamicProperty", "", "core", fields=(Member("name", "xsd:string"), Member("val", "xsd:anyType"))),
        Type("DynamicArray", "", "core", fields=(Member("val", "xsd:anyType", array=True),)),
        Type(
            WRAPPED_FAULT,
            "",
            "core",
            fields=(Member("fault", ROOT_FAULT), Member("localizedMessage", "xsd:string", optional=True)),
        ),
    )
}
"""Core types that the reference has no page of before 2306, as it has them since; they travelled all along."""

CORE_ARRAYS = (
    "string", "int", "long", "short", "byte", "boolean", "float", "double", "dateTime", "base64Binary", "anyURI",
    "anyType",
)  # fmt: skip
"""The built-in types that may be items of an array under anyType."""


class Schemas:
    """The schema components of one release."""

    def __init__(self, release: Release, enumerations: Enumerations, patterns: Mapping[str, tuple[str, ...]]) -> None:
        self._release = release
        self._simple_types = SimpleTypes(enumerations, patterns)

    def documents(self) -> dict[str, Element]:
        """The split set: each schema document by its file name."""
        core, types, messages = (schema() for _ in range(3))
        xs(types, "include", schemaLocation=CORE_FILE)
        xs(messages, "include", schemaLocation=TYPES_FILE)
        self._write_services(messages)
        self._write_core(core)
        self._write_types(types)
        self._write_messages(messages)
        return {CORE_FILE: core, TYPES_FILE: types, MESSAGES_FILE: messages}

    def _write_core(self, root: Element) -> None:
        for name, base in CORE_BASES.items():
            documented = self._release.types.get(name) or UNDOCUMENTED.get(name) or Type(name, page="", kind="core")
            if name == REFERENCE_TYPE:
                self._write_reference_type(root, documented)
            else:
                self._write_complex_type(root, documented, base)
        for built_in in CORE_ARRAYS:
            _write_array_type(root, BUILT_IN + built_in)

    def _write_types(self, root: Element) -> None:
        self._simple_types.write(root, self._release)
        for documented in self._release.types.values():
            if documented.name not in CORE_BASES:
                self._write_complex_type(root, documented, documented.base or ROOT_TYPE)
        for item in self._array_items():
            _write_array_type(root, item)
        for name in faults(self._release):
            xs(root, "element", name=fault_element(name), type=qname(name))

    def _write_complex_type(self, root: Element, documented: Type, base: str | None) -> None:
        component = xs(root, "complexType", name=documented.name)
        _write_type_facts(component, documented)
        if base is None:
            sequence = xs(component, "sequence")
        else:
            extension = xs(xs(component, "complexContent"), "extension", base=qname(base))
            sequence = xs(extension, "sequence")
        self._write_members(sequence, documented.name, documented.fields)

    def _write_reference_type(self, root: Element, documented: Type) -> None:
        """A reference is a text with attributes; its documented fields are the attribute and the text itself."""
        component = xs(root, "complexType", name=documented.name)
        _write_type_facts(component, documented)
        extension = xs(xs(component, "simpleContent"), "extension", base="xs:string")
        type_attribute = xs(extension, "attribute", name="type", type="xs:string")
        xs(extension, "attribute", name="serverGuid", type="xs:string")
        for member in documented.fields:
            place = type_attribute if member.name == "type" else extension
            fact(place, "field", member.name)
            fact(place, "required", not member.optional)
            if member.enumeration is not None:
                fact(place, "enumeration", self._simple_types.type_of(documented.name, member))
            write_member_facts(place, member)

    def _write_members(self, sequence: Element, owner: str, members: tuple[Member, ...]) -> None:
        for member in members:
            write_element(sequence, owner, member, self._simple_types.type_of(owner, member))

    def _array_items(self) -> list[str]:
        """The complex types on the wire that are items of an array anywhere, by name."""
        found = {wire_type(owner, name) for owner, name in _array_uses(self._release)}
        return sorted(name for name in found if not name.startswith(BUILT_IN))

    def _write_messages(self, root: Element) -> None:
        for operation in self._release.operations.values():
            self._write_request(root, operation)
            self._write_response(root, operation)

    def _write_request(self, root: Element, operation: Operation) -> None:
        type_name = f"{operation.name}RequestType"
        wrapper = xs(root, "element", name=operation.name, type=qname(type_name))
        fact(wrapper, "service", operation.service)
        fact(wrapper, "deprecated", operation.deprecated)
        for privilege in operation.privileges:
            fact_element(appinfo(wrapper), "privilege", privilege)
        for event in operation.events:
            fact_element(appinfo(wrapper), "event", event)
        sequence = xs(xs(root, "complexType", name=type_name), "sequence")
        xs(sequence, "element", name="_this", type=qname(REFERENCE_TYPE))
        self._write_members(sequence, operation.name, operation.parameters)

    def _write_response(self, root: Element, operation: Operation) -> None:
        wrapper = xs(root, "element", name=f"{operation.name}Response")
        sequence = xs(xs(wrapper, "complexType"), "sequence")
        if operation.returns:
            self._write_result(sequence, operation, operation.returns)

    def _write_result(self, sequence: Element, operation: Operation, returns: Returns) -> None:
        result = Member("returnval", returns.type, array=returns.array, optional=returns.optional or returns.array)
        enumerated = returns.enumeration is not None
        simple_type = self._simple_types.of_result(operation.name) if enumerated else returns.type
        write_element(sequence, operation.name, result, simple_type)

    def _write_services(self, root: Element) -> None:
        for service in self._release.services.values():
            _write_service(appinfo(root), service)


def complete(documents: Iterable[Element]) -> Element:
    """All components of some documents in one that includes nothing."""
    root = schema()
    for document in documents:
        components = (child for child in document if child.tag not in {f"{{{XS}}}include", f"{{{XS}}}annotation"})
        root.extend(copy.deepcopy(component) for component in components)
    return root


def faults(release: Release) -> list[str]:
    """The fault types of a release, core ones first, in the order of the schema."""
    core = [name for name in CORE_BASES if name == ROOT_FAULT or _is_fault(release, name)]
    return core + [name for name in release.types if name not in CORE_BASES and _is_fault(release, name)]


def fault_element(fault: str) -> str:
    """The name of the element that carries a fault in the detail of a SOAP fault."""
    return f"{fault}Fault"


def _is_fault(release: Release, name: str) -> bool:
    while name != ROOT_FAULT:
        documented = release.types.get(name)
        base = CORE_BASES.get(name) or (documented.base if documented else None)
        if base is None:
            return False
        name = base
    return True


def _array_uses(release: Release) -> Iterator[tuple[str, str]]:
    for documented in release.types.values():
        yield from ((documented.name, member.type) for member in documented.fields if member.array)
    for operation in release.operations.values():
        yield from ((operation.name, member.type) for member in operation.parameters if member.array)
        if operation.returns and operation.returns.array:
            yield operation.name, operation.returns.type


def _write_array_type(root: Element, item: str) -> None:
    local_name = item.removeprefix(BUILT_IN)
    component = xs(root, "complexType", name=f"ArrayOf{local_name[0].upper()}{local_name[1:]}")
    sequence = xs(component, "sequence")
    xs(sequence, "element", name=local_name, type=qname(item), minOccurs="0", maxOccurs="unbounded")


def _write_type_facts(component: Element, documented: Type) -> None:
    fact(component, "page", documented.page)
    fact(component, "kind", documented.kind)
    fact(component, "since", documented.since)
    fact(component, "updateAsWhole", documented.update_as_whole)
    fact(component, "deprecated", documented.deprecated)
    for service in documented.queryable_by:
        fact_element(appinfo(component), "queryable", by=service)
    for privilege in documented.query_privileges:
        fact_element(appinfo(component), "privilege", privilege)
    write_rules(component, documented.rules)


def _write_service(place: Element, service: Service) -> None:
    fact_element(
        place,
        "service",
        name=service.name,
        page=service.page,
        since=service.since,
        deprecated="true" if service.deprecated else None,
    )
