"""The classes of the services as Python source, and the index through which a connection finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tools.bindings.classes import MODEL_HINTS
from tools.bindings.docstrings import origin
from tools.bindings.layout import INDENT, call, docstring, imports
from tools.bindings.names import module_name

from .kinds import PLAIN, kind_of
from .methods import MethodWriter

if TYPE_CHECKING:
    from tools.bindings.modules import Plan
    from tools.bindings.schema import Operation, Service

    from .kinds import Kind

MARK: Final = "by tools.services; do not edit."
"""Ends the first line of every generated file."""
_FUTURE: Final = "from __future__ import annotations"
_TYPING: Final = "from typing import TYPE_CHECKING"
_NAMED: Final = "# ruff: noqa: A002\n# parameters are named as in the contract"


def write(plan: Plan) -> dict[str, str]:
    """The text of each file of the package, by file name."""
    operations: dict[str, list[Operation]] = {name: [] for name in plan.contract.services}
    for operation in plan.contract.operations.values():
        operations[operation.service or ""].append(operation)
    services = plan.contract.services
    files = {f"{module_name(name)}.py": _module(plan, services[name], found) for name, found in operations.items()}
    return files | {"__init__.py": _index(plan)}


def _head(plan: Plan, title: str) -> str:
    return docstring(f"{title}: generated from {plan.contract.source} {MARK}")


def _module(plan: Plan, service: Service, operations: list[Operation]) -> str:
    writer = MethodWriter(plan, operations)
    kind = kind_of(plan, operations)
    summary = f"{', '.join((f'Calls to {service.name}', *origin(service)))}."
    facts = [[f"Page: {service.page}"]] if service.page else []
    bases = ", ".join(("K", *(f'"vdi.{plan.classes[name]}"' for name in kind.types)))
    head = call(f"class {service.name}", [(f"{kind.base}[{bases}]", "")], tail=":")
    class_ = f"{head}\n{docstring(summary, facts, INDENT)}"
    methods = [writer.method(operation) for operation in operations]
    named = [_NAMED] if writer.hides_parameters else []
    blocks = [_head(plan, service.name), *named, _FUTURE, *_imports(writer, kind, operations)]
    return "\n\n".join(blocks) + "\n\n\n" + "\n\n".join((class_, *methods)) + "\n"


def _imports(writer: MethodWriter, kind: Kind, operations: list[Operation]) -> list[str]:
    """The import blocks, in the order of isort."""
    called = {"K", *(["operation"] if operations else []), *(["items"] if writer.takes_arrays else [])}
    called |= {"later"} if writer.uses_later else set()
    if kind == PLAIN:
        own = [imports("..calling", {*called, "Service"})]
    else:
        own = [imports("..calling", called), imports("..objects", [kind.base])]
    if not operations:
        return own
    standard = [f"{INDENT}import builtins"] if writer.hides_list and writer.gives_arrays else []
    standard += [f"{INDENT}import datetime"] if "datetime" in writer.needs else []
    standard += [imports("collections.abc", ["Sequence"], INDENT)] if writer.takes_arrays else []
    checked = [
        *(["\n".join(standard)] if standard else []),
        imports("...model", {"Request", *writer.needs & MODEL_HINTS}, INDENT),
    ]
    return [_TYPING, "\n".join(("from ... import vdi", *own)), "if TYPE_CHECKING:\n" + "\n\n".join(checked)]


def _index(plan: Plan) -> str:
    names = sorted((module_name(name), name) for name in plan.contract.services)
    checked = [imports(f".{module}", [name], INDENT) for module, name in names]
    rows = [f"{INDENT}{module}: {name}[K]" for module, name in names]
    blocks = [
        _head(plan, f"All services of {plan.contract.namespace}, loaded on first use"),
        _FUTURE,
        _TYPING,
        imports("..calling", ["K", "ServiceIndex"]),
        "if TYPE_CHECKING:\n" + "\n".join(checked),
        '__all__ = ["Services"]',
    ]
    class_ = f"class Services(ServiceIndex[K]):\n{docstring('The services of a connection, by name.', indent=INDENT)}"
    return "\n\n".join(blocks) + "\n\n\n" + class_ + "\n\n" + "\n".join(rows) + "\n"
