"""The page of all public names, read off their docstrings: ``docs/names.md``, generated and committed.

Griffe reads the sources, so that constants have their words, too, and nothing has to be imported.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = "vlsi_bindings"
DOORS: Final = (
    "captures.readers",
    "client.doctor",
    "client.queries",
    "client.updates",
    "client.waiting",
    "codec.json_form",
    "conformance.reports",
    "conformance.rules",
    "extras",
    "health.formats",
    "simulator.https",
    "simulator.memory",
    "simulator.replaying",
    "simulator.web",
    "zeep",
)
"""Public modules within the rooms, and those of which the package itself does not tell."""
_GENERATED: Final = ("vdi", "__version__")
_HEAD: Final = """# Every public name

What stands here stays ([CHANGELOG.md](../CHANGELOG.md) says how): a module, and of each of its names one sentence.
Types, errors and examples are in the docstrings: `python -m pydoc vlsi_bindings.client.Connection`. The classes of the
API, in `vlsi_bindings.vdi`, have the names of the reference.
"""
_ROLE: Final = re.compile(r":\w+:`~?(?:[\w.]+\.)?(\w+)`")
_CODE: Final = re.compile(r"``(.+?)``")


def page() -> str:
    """The page, in Markdown."""
    package = griffe.load(PACKAGE, search_paths=[ROOT / "src"])
    rooms = [str(name) for name in package.exports or () if str(name) not in _GENERATED]
    return "".join((_HEAD, *(_module(package[name]) for name in sorted({*rooms, *DOORS}))))


def _module(module: Any) -> str:  # noqa: ANN401 - griffe's objects and aliases have no type in common
    names = sorted(map(str, module.exports or ()), key=lambda name: (name.upper() != name, name.lower()))
    rows = "".join(_rows(names, module))
    return f"\n## {module.path}\n\n{_sentence(module)}\n\n| name | what it is |\n|---|---|\n{rows}"


def _rows(names: list[str], module: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    for name in names:
        found = module[name]
        found = found.final_target if found.is_alias else found
        yield _row(_called(name, found), found)
        for member in _members(found):
            yield _row(f".{_called(member.name, member)}", member)


def _row(called: str, found: Any) -> str:  # noqa: ANN401 - as above
    return f"| `{called}` | {_sentence(found)} |\n"


def _members(found: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    """The public methods and properties of a class, with those of its private bases; fields it tells of itself."""
    if not found.is_class:
        return
    for name, member in sorted(found.all_members.items()):
        own = member.final_target if member.is_alias else member
        private = own.parent.name.startswith("_") or own.parent is found
        if private and not name.startswith("_") and own.docstring and (own.is_function or "property" in own.labels):
            yield own


def _called(name: str, found: Any) -> str:  # noqa: ANN401 - as above
    if not found.is_function:
        return name
    return f"{name}({', '.join(_parameters(found))})"


def _parameters(function: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """The names of the parameters; those that have to be named stand behind a star."""
    named = False
    for parameter in function.parameters:
        kind = parameter.kind.value
        if parameter.name in ("self", "cls"):
            continue
        if kind == "keyword-only" and not named:
            yield "*"
        named = named or kind in ("keyword-only", "variadic positional")
        yield {"variadic positional": "*", "variadic keyword": "**"}.get(kind, "") + parameter.name


def _sentence(found: Any) -> str:  # noqa: ANN401 - as above
    """The first paragraph of a docstring, as Markdown."""
    text = found.docstring.value.partition("\n\n")[0] if found.docstring else ""
    text = _CODE.sub(r"`\1`", _ROLE.sub(r"`\1`", " ".join(text.split())))
    return text.replace("|", "\\|")
