"""Reads the contract of a release: the WSDL says which operations and faults there are, the schema says the rest.

For everyone who needs a Contract, or the documents of a release; ``load`` is the only way to get a Contract.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from .components import base_of, fact, fact_texts, read_fields, read_result, read_type
from .facets import SimpleTypes
from .files import ENTRY, FACTS, WSDL, XS, Documents, packaged, read_documents
from .lazily import Lazily
from .model import Contract, ContractError, Operation, Service
from .view import View, demand_elements, order_of, reduce_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from lxml.etree import _Element as Element

_APPINFO = f"{XS}annotation/{XS}appinfo/"


def load(path: Path | None = None, *, release: str | None = None) -> Contract:
    """Read the contract of one release.

    ``path`` is a folder with the split set (``vdi.wsdl`` and the schema documents), which is read as a whole; None is
    the set that the package brings along, of which each part is read when someone asks for it, once for each release.
    ``release`` is one of :func:`releases`; None is the newest.

    Raises ContractError if the files are not a contract, UnknownReleaseError if they do not describe that release.
    """
    if path is None:
        return _packaged(order_of(packaged()).known(release))
    found = read_documents(path)
    contract = _contract(found, release)
    demand_elements(found)
    for parts in (contract.types, contract.enumerations, contract.services, contract.operations):
        list(parts.values())
    return contract


def releases(path: Path | None = None) -> tuple[str, ...]:
    """The releases that the contract describes, from the oldest to the newest; raises ContractError as load does."""
    return order_of(packaged() if path is None else read_documents(path)).names


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


def components(release: str | None) -> View:
    """The components of the package's schemas for one release; ``None`` for those of all releases.

    These are as the files have them: the newest ones, and as optional what only older releases had. Raises
    UnknownReleaseError for a release that is not described.
    """
    return View(packaged(), release)


@cache
def _packaged(release: str) -> Contract:
    return _contract(packaged(), release)


def _contract(found: Documents, release: str | None) -> Contract:
    """The contract of a release, each part of which is read when someone asks for it."""
    order = order_of(found)
    name = order.known(release)
    view = View(found, name)
    simple_types = SimpleTypes(view)
    documented = _documented(view)
    return Contract(
        release=name,
        namespace=view.namespace,
        types=Lazily(documented, lambda name: read_type(view.reduced(documented[name]), simple_types)),
        enumerations=simple_types.enumerations(),
        services=_services(found, view),
        operations=_operations(found.wsdl, view, simple_types),
        derived=_derived(documented),
        served=_served(documented),
    )


def _documented(view: View) -> dict[str, Element]:
    """The components of the documented types; wrappers and arrays have no page and are left out."""
    components = view.complex_types
    return {name: components[name] for name in sorted(components) if view.fact(components[name], f"{FACTS}page")}


def _derived(documented: Mapping[str, Element]) -> dict[str, tuple[str, ...]]:
    """The documented types that extend one, directly or not."""
    bases = {name: base_of(component) for name, component in documented.items()}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in documented:
        base = bases[name]
        while base is not None:
            found[base].append(name)
            base = bases.get(base)
    return {base: tuple(names) for base, names in found.items()}


def _served(documented: Mapping[str, Element]) -> dict[str, tuple[str, ...]]:
    """The types that each query service serves."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, component in documented.items():
        for stated in component.iterfind(f"{_APPINFO}{FACTS}queryable"):
            found[str(stated.get("by"))].append(name)
    return {service: tuple(names) for service, names in found.items()}


def _services(found: Documents, view: View) -> Lazily[Service]:
    methods: defaultdict[str, list[str]] = defaultdict(list)
    for name, element in view.elements.items():
        methods[fact(element, "service") or ""].append(name)
    stated = {
        str(service.get("name")): service
        for schema in found.schemas
        for service in schema.iterfind(f"{_APPINFO}{FACTS}service")
        if view.has(service)
    }
    return Lazily(stated, lambda name: _service(view.reduced(stated[name]), methods[name]))


def _service(stated: Element, methods: Iterable[str]) -> Service:
    return Service(
        name=str(stated.get("name")),
        page=str(stated.get("page")),
        since=stated.get("since"),
        deprecated=stated.get("deprecated") == "true",
        operations=tuple(methods),
    )


def _operations(wsdl: Element, view: View, simple_types: SimpleTypes) -> Lazily[Operation]:
    """The operations that the WSDL offers and whose wrappers the release has."""
    offered = {str(component.get("name")): component for component in wsdl.iterfind(f"{WSDL}portType/{WSDL}operation")}
    names = [name for name in offered if name in view.elements]
    return Lazily(names, lambda name: _operation(offered[name], view, simple_types))


def _operation(offered: Element, view: View, simple_types: SimpleTypes) -> Operation:
    name = str(offered.get("name"))
    if f"{name}Response" not in view.elements or f"{name}RequestType" not in view.complex_types:
        raise ContractError(f"{ENTRY}: operation {name} has no wrapper elements in the schema: regenerate")
    wrapper = view.reduced(view.elements[name])
    request = view.reduced(view.complex_types[f"{name}RequestType"])
    response = view.reduced(view.elements[f"{name}Response"])
    result = response.find(f"{XS}complexType/{XS}sequence/{XS}element")
    parameters = read_fields(request, simple_types)
    return Operation(
        name=name,
        service=str(fact(wrapper, "service")),
        parameters=tuple(parameter for parameter in parameters if parameter.name != "_this"),
        returns=None if result is None else read_result(result, simple_types),
        faults=tuple(str(fault.get("name")) for fault in offered.iterfind(f"{WSDL}fault")),
        privileges=fact_texts(wrapper, "privilege"),
        events=fact_texts(wrapper, "event"),
        deprecated=fact(wrapper, "deprecated") == "true",
    )
