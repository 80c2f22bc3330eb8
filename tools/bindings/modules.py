"""Which class goes to which module under which name, and in which order. Serves the writer.

A module per documented service (its nested types and its operations), else per documented package; without documented
pages, per file of the set.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from .names import class_name, module_name, unique
from .schema import Contract, Enumeration, Operation, QName, Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHARED = "enumerations"
"""Where enumerations go that several modules use."""


class Home(NamedTuple):
    """A module's name, and what its docstring calls it."""

    module: str
    title: str


@dataclass(slots=True)
class Module:
    """One module of the package: its components in the order in which they are written."""

    name: str
    titles: set[str] = field(default_factory=set)
    enumerations: list[Enumeration] = field(default_factory=list)
    types: list[Type] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole package, ready to be written."""

    contract: Contract
    classes: dict[QName, str]
    """The class names of types and enumerations."""
    requests: dict[QName, str]
    """The class names of operations."""
    homes: dict[str, str]
    """The module of each class name."""
    modules: dict[str, Module]
    users: dict[QName, tuple[str, ...]]
    """Where each enumeration is used: ``Type.field``, ``Operation.parameter``, ``Operation`` for a result."""

    common_faults: frozenset[str]
    """The faults that every operation lists."""

    def bases(self) -> Iterator[tuple[str, str]]:
        """The class names of the types that have a base, each with its base's."""
        return (
            (self.classes[each.name], self.classes[each.base]) for each in self.contract.types.values() if each.base
        )

    def aliases(self) -> dict[str, str]:
        """The wire names that are no class name."""
        named = {*self.classes.values(), *self.requests.values()}
        pairs = {name.local: class_ for name, class_ in (*self.requests.items(), *self.classes.items())}
        return {wire: class_ for wire, class_ in sorted(pairs.items()) if wire not in named}


def plan(contract: Contract) -> Plan:
    """Lay the package out."""
    classes, requests = _class_names(contract)
    modules = _modules(contract, _merge_cycles(contract, _homes(contract)), {*classes.values(), *requests.values()})
    located: dict[str, str] = {}
    for module in modules.values():
        for name in (*(each.name for each in module.enumerations), *(each.name for each in module.types)):
            located[classes[name]] = module.name
        for operation in module.operations:
            located[requests[operation.name]] = module.name
    return Plan(contract, classes, requests, located, modules, _users(contract), _common_faults(contract))


def _class_names(contract: Contract) -> tuple[dict[QName, str], dict[QName, str]]:
    """Names for all classes: a name belongs to the service's own namespace first, to a type before an operation."""
    taken: set[str] = set()
    classes: dict[QName, str] = {}
    components = (*contract.types, *contract.enumerations)
    for name in sorted(components, key=lambda name: name.namespace != contract.namespace):
        wanted = class_name(name.local)
        if wanted in taken:
            wanted = f"{wanted}_{module_name(name.namespace.rpartition(':')[2])}"
        classes[name] = _take(wanted, taken)
    requests: dict[QName, str] = {}
    for name in contract.operations:
        wanted = class_name(name.local)
        requests[name] = _take(f"{wanted}Request" if wanted in taken else wanted, taken)
    return {name: classes[name] for name in components}, requests


def _take(wanted: str, taken: set[str]) -> str:
    name = unique(wanted, taken)
    taken.add(name)
    return name


def _homes(contract: Contract) -> dict[QName, Home]:
    """The module of every type and enumeration."""
    homes = {name: _type_home(contract, type_) for name, type_ in contract.types.items()}
    if not contract.services:
        return homes | {name: _file_home(enumeration.place.file) for name, enumeration in contract.enumerations.items()}
    used: dict[QName, set[Home]] = {name: set() for name in contract.enumerations}
    for type_ in contract.types.values():
        for member in type_.members:
            used.get(member.type, set()).add(homes[type_.name])
    for operation in contract.operations.values():
        for name in _types_of(operation):
            used.get(name, set()).add(_operation_home(contract, operation))
    return homes | {name: _enumeration_home(name, places) for name, places in used.items()}


def _types_of(operation: Operation) -> list[QName]:
    named = [member.type for member in operation.members]
    return named if operation.result is None else [*named, operation.result.type]


def _enumeration_home(name: QName, places: set[Home]) -> Home:
    """With its only user, or with the others that are shared; alone if no field uses it: it would be loaded in vain."""
    if not places:
        return Home(module_name(name.local), name.local)
    alone = len({home.module for home in places}) == 1
    return min(places) if alone else Home(SHARED, "Enumerations of several modules")


def _type_home(contract: Contract, type_: Type) -> Home:
    if type_.page is None:
        return _file_home(type_.place.file)
    pages = {service.page: service.name for service in contract.services.values() if service.page}
    parts = type_.page.split(".")
    for length in range(len(parts), 0, -1):
        service = pages.get(".".join(parts[:length]))
        if service is not None:
            return Home(module_name(service), service)
    package = [part for part in parts[:-1] if not part[:1].isupper()]
    return Home(module_name(package[-1] if package else parts[0]), ".".join(package) or parts[0])


def _operation_home(contract: Contract, operation: Operation) -> Home:
    if operation.service in contract.services:
        return Home(module_name(operation.service), operation.service)
    return _file_home(operation.place.file)


def _file_home(file: str) -> Home:
    return Home(module_name(PurePath(file).stem), file)


def _merge_cycles(contract: Contract, homes: Mapping[QName, Home]) -> dict[QName, Home]:
    """Let modules whose classes extend each other's be one: they could not import each other."""
    merged = dict(homes)
    while True:
        graph: dict[str, set[str]] = {}
        for name, type_ in contract.types.items():
            own = merged[name].module
            if type_.base is not None and merged[type_.base].module != own:
                graph.setdefault(own, set()).add(merged[type_.base].module)
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            cycle = set(error.args[1])
            first = min(home for home in merged.values() if home.module == min(cycle))
            merged = {name: first if home.module in cycle else home for name, home in merged.items()}
        else:
            return merged


def _modules(contract: Contract, homes: Mapping[QName, Home], classes: set[str]) -> dict[str, Module]:
    """The modules by name; none is named as a class is, which the package holds too."""
    modules: dict[str, Module] = {}

    def module(home: Home) -> Module:
        name = unique(home.module, classes)
        found = modules.setdefault(name, Module(name))
        found.titles.add(home.title)
        return found

    for name, enumeration in contract.enumerations.items():
        module(homes[name]).enumerations.append(enumeration)
    for type_ in _bases_first(contract):
        module(homes[type_.name]).types.append(type_)
    for operation in contract.operations.values():
        module(_operation_home(contract, operation)).operations.append(operation)
    return dict(sorted(modules.items()))


def _bases_first(contract: Contract) -> list[Type]:
    """All types in the order of declaration, but no type before its base."""
    ordered: dict[QName, Type] = {}
    for name in contract.types:
        for ancestor in (*reversed(contract.ancestry(name)), name):
            ordered[ancestor] = contract.types[ancestor]
    return [*ordered.values()]


def _users(contract: Contract) -> dict[QName, tuple[str, ...]]:
    users: dict[QName, list[str]] = {name: [] for name in contract.enumerations}
    for owner in contract.owners():
        for member in owner.members:
            if member.type in users:
                users[member.type].append(f"{owner.name.local}.{member.name}")
        if isinstance(owner, Type):
            for local in owner.enumerations:
                users[QName(owner.name.namespace, local)].append(f"{owner.name.local}.type")
        elif owner.result is not None and owner.result.type in users:
            users[owner.result.type].append(owner.name.local)
    return {name: tuple(found) for name, found in users.items()}


def _common_faults(contract: Contract) -> frozenset[str]:
    listed = [frozenset(fault.local for fault in operation.faults) for operation in contract.operations.values()]
    return frozenset.intersection(*listed) if listed else frozenset()
