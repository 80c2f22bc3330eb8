"""Every public name says what it is for and which errors it raises; every public module says what is public."""

from __future__ import annotations

import ast
import inspect
import textwrap
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

import pytest

import vlsi_bindings
from tools.names import DOORS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType, ModuleType

ROOMS = [name for name in vlsi_bindings.__all__ if name not in ("__version__", "vdi")]
OF_PYTHON = {"AttributeError", "NotImplementedError", "StopAsyncIteration", "StopIteration"}
"""What belongs to Python's own protocols."""


def raised(function: FunctionType) -> set[str]:
    """The classes of errors that a function raises by itself."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    causes = (node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and node.exc is not None)
    called = (cause.func if isinstance(cause, ast.Call) else cause for cause in causes)
    return {name.id for name in called if isinstance(name, ast.Name) and name.id[0].isupper()} - OF_PYTHON


def written(function: object) -> TypeGuard[FunctionType]:
    """Whether somebody of this project wrote a function, which of the constructors of data classes nobody did."""
    return (
        inspect.isfunction(function)
        and function.__module__.startswith("vlsi_bindings")
        and function.__code__.co_filename != "<string>"
    )


def functions(module: ModuleType) -> Iterator[tuple[str, FunctionType, str]]:
    """The public functions and methods of a module: name, function, and what else is said of it, by its class."""
    for name in module.__all__:
        found = getattr(module, name)
        if inspect.isfunction(found):
            yield name, inspect.unwrap(found), ""
        elif inspect.isclass(found) and not getattr(found, "_is_protocol", False):
            for member, value in vars(found).items():
                function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
                if written(function) and (member == "__init__" or not member.startswith("_")):
                    yield f"{name}.{member}", inspect.unwrap(function), found.__doc__ or ""


@pytest.mark.parametrize("room", [*ROOMS, *DOORS])
def test_every_public_name_is_explained_with_its_errors(room: str) -> None:
    module = import_module(f"vlsi_bindings.{room}")
    assert module.__doc__
    classes = [getattr(module, name) for name in module.__all__ if inspect.isclass(getattr(module, name))]
    assert [c.__name__ for c in classes if not c.__doc__ or c.__doc__.startswith(f"{c.__name__}(")] == []
    silent = [name for name, function, _ in functions(module) if not function.__doc__]
    assert silent == []
    untold = {
        name: sorted(errors)
        for name, function, said in functions(module)
        if (errors := {error for error in raised(function) if error not in f"{function.__doc__}{said}"})
    }
    assert untold == {}


def test_the_documents_name_no_other_module() -> None:
    root = Path(__file__).parent.parent
    texts = "".join(path.read_text(encoding="utf-8") for path in (root / "README.md", *(root / "docs").glob("*.md")))
    named = {
        str(node.module).removeprefix("vlsi_bindings.")
        for block in texts.split("```python\n")[1:]
        for node in ast.walk(ast.parse(block.partition("```")[0], type_comments=False))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("vlsi_bindings.")
    }
    assert named <= {*ROOMS, *DOORS}
