"""Reads the contract of a release: the WSDL says which operations and faults there are, the schema says the rest.

For everyone who needs a Contract, or the documents of a release; ``load`` is the only way to get a Contract.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from .components import fact, fact_texts, read_fields, read_result, read_type
from .facets import SimpleTypes
from .files import ENTRY, FACTS, WSDL, XS, Documents, read_documents
from .model import Contract, ContractError, Operation, Service, Type
from .turns import by_turns
from .view import order_of, reduce_to

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lxml.etree import _Element as Element


def load(path: Path | None = None, *, release: str | None = None) -> Contract:
    """Read the contract of one release.

    ``path`` is a folder with the split set (``vdi.wsdl`` and the schema documents); None is the set that the package
    brings along, which is read once for each release. ``release`` is one of :func:`releases`; None is the newest.

    Raises ContractError if the files are not a contract, UnknownReleaseError if they do not describe that release.
    """
    return _packaged(release) if path is None else _read(path, release)


def releases(path: Path | None = None) -> tuple[str, ...]:
    """The releases that the contract describes, from the oldest to the newest; raises ContractError as load does."""
    return order_of(read_documents(path)).names


def documents(path: Path | None = None, *, release: str | None = None) -> Documents:
    """The contract's documents as they are for one release, for the caller to keep and change.

    Each call parses the files. Raises the errors of load.
    """
    found = read_documents(path)
    order = order_of(found)
    return reduce_to(found, order.known(release), order)


def schema_documents(release: str | None = None, path: Path | None = None) -> dict[str, Element]:
    """The root elements of the schema documents of one release by file name, each after those that include it.

    They are the caller's to keep and change. Raises the errors of load.
    """
    found = documents(path, release=release)
    return dict(zip(found.names, found.schemas, strict=True))


def merged_documents(path: Path | None = None) -> dict[str, Element]:
    """The same documents as the files have them: the newest release, and as optional what only older ones had."""
    found = read_documents(path)
    return dict(zip(found.names, found.schemas, strict=True))


@by_turns
@cache
def _packaged(release: str | None) -> Contract:
    return _read(None, release)


def _read(path: Path | None, release: str | None) -> Contract:
    found = documents(path, release=release)
    simple_types = SimpleTypes(found.schemas)
    operations = _operations(found.wsdl, found.schemas, simple_types)
    return Contract(
        release=order_of(found).names[-1],
        namespace=str(found.wsdl.get("targetNamespace")),
        types=_types(found.schemas, simple_types),
        enumerations=dict(sorted(simple_types.enumerations().items())),
        services=_services(found.schemas, operations),
        operations=operations,
    )


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
