"""The plan as Python source: one text per module, the names index, the lazy package. Serves the command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .classes import MODEL_HINTS, ClassWriter
from .layout import INDENT, call, display, docstring, exports, imports, string

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .modules import Module, Plan
    from .schema import Contract

MARK: Final = "by tools.bindings; do not edit."
"""Ends the first line of every generated file; files without it are somebody's own."""

_OWNER: Final = "vlsi_bindings"
_FUTURE: Final = "from __future__ import annotations"
_TYPING: Final = "from typing import TYPE_CHECKING"
_LAZY: Final = '''
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load the class of that name with its module."""
        found = REGISTRY.load(name)
        if found is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
'''


def write(plan: Plan, package: str) -> dict[str, str]:
    """The text of each file of the package, by file name."""
    model = "..model" if package.rpartition(".")[0] == _OWNER else f"{_OWNER}.model"
    files = {f"{module.name}.py": _module(plan, module, model) for module in plan.modules.values()}
    return files | {"_index.py": _index(plan), "__init__.py": _package(plan, model)}


def _head(title: str, contract: Contract) -> str:
    return docstring(f"{title}: generated from {contract.source} {MARK}")


def _module(plan: Plan, module: Module, model: str) -> str:
    writer = ClassWriter(plan)
    classes = [writer.enumeration(enumeration) for enumeration in module.enumerations]
    classes += [writer.type(type_) for type_ in module.types]
    classes += [writer.request(operation) for operation in module.operations]
    own = {name for name, home in plan.homes.items() if home == module.name}
    imported = _Imports(writer, plan, model, own)
    blocks = [
        _head(", ".join(sorted(module.titles)), plan.contract),
        *imported.exemptions(),
        _FUTURE,
        *imported.blocks(),
        display("__all__ = ", _strings(own), "[]"),
    ]
    return "\n\n".join(blocks) + "\n\n\n" + "\n\n\n".join(classes) + "\n"


class _Imports:
    """What one module imports: at run time its model names and bases, for type checkers the rest."""

    def __init__(self, writer: ClassWriter, plan: Plan, model: str, own: set[str]) -> None:
        self._homes = plan.homes
        self._model = model
        self._own = own
        self._errors = {class_ for class_, base in plan.bases() if class_ in own and base.endswith("Error")}
        needs = writer.needs
        self._run_time = needs.model
        self._secret = needs.secret
        self._bases = needs.bases - own
        hinted, quoted = needs.hinted - needs.bases - own - needs.model, needs.quoted - needs.bases - own - needs.model
        self._hinted = hinted | quoted
        self._only_quoted = quoted - hinted

    def exemptions(self) -> list[str]:
        """What ruff cannot know."""
        rules = [("F401", "names in quoted parameters are used")] if self._only_quoted else []
        if any("_" in name.lstrip("_") or not name[0].isupper() for name in self._own):
            rules.append(("N801", "class names are the wire's"))
        if any(not name.endswith("Error") for name in self._errors):
            rules.append(("N818", "exceptions are named as on the wire"))
        if self._secret:
            rules.append(("S105", "a value that reads like a secret is none"))
        if not rules:
            return []
        codes, reasons = zip(*rules, strict=True)
        return [f"# ruff: noqa: {', '.join(codes)}\n# {'; '.join(reasons)}"]

    def blocks(self) -> list[str]:
        """The import blocks, in the order of isort."""
        checked = self._sections(INDENT, self._hinted & {"datetime"}, self._hinted & MODEL_HINTS, self._hinted)
        own = self._sections("", set(), self._run_time, self._bases)
        block = ["if TYPE_CHECKING:\n" + "\n\n".join(checked)] if checked else []
        return [*([_TYPING] if checked else []), *own, *block]

    def _sections(self, indent: str, standard: set[str], model: set[str], package: set[str]) -> list[str]:
        grouped: dict[str, list[str]] = {}
        for name in package - MODEL_HINTS - {"datetime"}:
            grouped.setdefault(self._homes[name], []).append(name)
        first = [f"{indent}import {name}" for name in sorted(standard)]
        second = [imports(self._model, model, indent)] if model else []
        third = [imports(f".{module}", names, indent) for module, names in sorted(grouped.items())]
        sections = [first, second + third] if self._model.startswith(".") else [first, second, third]
        return ["\n".join(section) for section in sections if section]


def _index(plan: Plan) -> str:
    modules = [f"{string(name)}: {string(module)}" for name, module in sorted(plan.homes.items())]
    aliases = [f"{string(wire)}: {string(class_)}" for wire, class_ in plan.aliases().items()]
    blocks = [
        _head("Where each class lives", plan.contract),
        _FUTURE,
        display("MODULES: dict[str, str] = ", modules, "{}") + '\n"""The module of each class."""',
        display("ALIASES: dict[str, str] = ", aliases, "{}") + '\n"""The class of each wire name that is none."""',
    ]
    return "\n\n".join(blocks) + "\n"


def _package(plan: Plan, model: str) -> str:
    contract = plan.contract
    grouped: dict[str, list[str]] = {}
    for name, module in plan.homes.items():
        grouped.setdefault(module, []).append(name)
    checked = [imports(f".{module}", names, INDENT) for module, names in sorted(grouped.items())]
    gap = "\n" if model.startswith(".") else "\n\n"
    registry = [
        ("namespace=", string(contract.namespace)),
        ("core_namespace=", string(contract.core_namespace)),
        ("package=", "__name__"),
        ("modules=", "MODULES"),
        ("aliases=", "ALIASES"),
    ]
    blocks = [
        _head(f"All classes of {contract.namespace}, loaded on first use", contract),
        _FUTURE,
        _TYPING,
        imports(model, ["Registry"]) + gap + imports("._index", ["ALIASES", "MODULES"]),
        "if TYPE_CHECKING:\n" + "\n".join(checked),
        display("__all__ = ", _strings(["REGISTRY", *plan.homes]), "[]"),
        call("REGISTRY = Registry", registry),
    ]
    return "\n\n".join(blocks) + "\n" + _LAZY


def _strings(names: Iterable[str]) -> list[str]:
    return [string(name) for name in exports(names)]
