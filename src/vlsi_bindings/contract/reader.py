"""Reads the contract: the WSDL says which operations and faults there are, the schema documents say the rest.

For everyone who needs a Contract; ``load`` is the only way to get one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .components import fact, fact_texts, read_fields, read_result, read_type
from .facets import SimpleTypes
from .files import ENTRY, FACTS, WSDL, XS, read_documents
from .model import Contract, ContractError, Operation, Service, Type, UnknownReleaseError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lxml.etree import _Element as Element


def load(path: Path | None = None, *, release: str | None = None) -> Contract:
    """Read a contract.

    ``path`` is a folder with the split set (``vdi.wsdl`` and the schema documents); None is the set that the package
    brings along. ``release`` is the release that the caller wants, if it matters.

    Raises ContractError if the files are not a contract, UnknownReleaseError if they do not describe that release.
    """
    documents = read_documents(path)
    described = _release(documents.schemas)
    if release not in (None, described):
        raise UnknownReleaseError(f"release {release!r} is not in this contract: it describes {described}")
    simple_types = SimpleTypes(documents.schemas)
    operations = _operations(documents.wsdl, documents.schemas, simple_types)
    return Contract(
        release=described,
        namespace=str(documents.wsdl.get("targetNamespace")),
        types=_types(documents.schemas, simple_types),
        enumerations=dict(sorted(simple_types.enumerations().items())),
        services=_services(documents.schemas, operations),
        operations=operations,
    )


def _release(schemas: Iterable[Element]) -> str:
    releases = {fact(schema, "release") for schema in schemas}
    only = releases.pop() if len(releases) == 1 else None
    if only is None:
        raise ContractError(f"{ENTRY}: expected schema documents of one release: regenerate the contract")
    return only


def _types(schemas: Iterable[Element], simple_types: SimpleTypes) -> dict[str, Type]:
    """The documented types; wrappers and arrays have no page and are left out."""
    found = [
        read_type(component, simple_types)
        for schema in schemas
        for component in schema.iterfind(f"{XS}complexType")
        if fact(component, "page")
    ]
    return {documented.name: documented for documented in sorted(found, key=lambda documented: documented.name)}


def _services(schemas: Iterable[Element], operations: dict[str, Operation]) -> dict[str, Service]:
    methods: defaultdict[str, list[str]] = defaultdict(list)
    for operation in operations.values():
        methods[operation.service].append(operation.name)
    stated = (
        service for schema in schemas for service in schema.iterfind(f"{XS}annotation/{XS}appinfo/{FACTS}service")
    )
    found = (_service(service, methods) for service in stated)
    return {service.name: service for service in found}


def _service(stated: Element, methods: dict[str, list[str]]) -> Service:
    name = str(stated.get("name"))
    return Service(
        name=name,
        page=str(stated.get("page")),
        since=stated.get("since"),
        deprecated=stated.get("deprecated") == "true",
        operations=tuple(methods.get(name, ())),
    )


def _operations(wsdl: Element, schemas: Iterable[Element], simple_types: SimpleTypes) -> dict[str, Operation]:
    elements: dict[str, Element] = {}
    types: dict[str, Element] = {}
    for schema in schemas:
        elements |= {str(element.get("name")): element for element in schema.iterfind(f"{XS}element")}
        types |= {str(component.get("name")): component for component in schema.iterfind(f"{XS}complexType")}
    found: dict[str, Operation] = {}
    for component in wsdl.iterfind(f"{WSDL}portType/{WSDL}operation"):
        name = str(component.get("name"))
        missing = [wanted for wanted in (name, f"{name}Response") if wanted not in elements]
        if missing or f"{name}RequestType" not in types:
            raise ContractError(f"{ENTRY}: operation {name} has no wrapper elements in the schema: regenerate")
        found[name] = _operation(
            component, elements[name], types[f"{name}RequestType"], elements[f"{name}Response"], simple_types
        )
    return found


def _operation(
    component: Element, wrapper: Element, request: Element, response: Element, simple_types: SimpleTypes
) -> Operation:
    result = response.find(f"{XS}complexType/{XS}sequence/{XS}element")
    parameters = read_fields(request, simple_types)
    return Operation(
        name=str(component.get("name")),
        service=str(fact(wrapper, "service")),
        parameters=tuple(parameter for parameter in parameters if parameter.name != "_this"),
        returns=None if result is None else read_result(result, simple_types),
        faults=tuple(str(fault.get("name")) for fault in component.iterfind(f"{WSDL}fault")),
        privileges=fact_texts(wrapper, "privilege"),
        events=fact_texts(wrapper, "event"),
        deprecated=fact(wrapper, "deprecated") == "true",
    )
