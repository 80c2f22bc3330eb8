"""Options that several verbs share."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ..codec import Dialect

Files = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="FILE",
        help="Files or patterns, - for standard input, sample:NAME for a shipped message; default: standard input.",
        show_default=False,
    ),
]
Namespace = Annotated[
    str | None,
    typer.Option(metavar="URI", help="Namespace of the service; default: the message's own.", show_default=False),
]
CoreNamespace = Annotated[
    str | None,
    typer.Option(
        metavar="URI",
        help="Namespace of the framework's own types, such as urn:vim25; default: the message's own.",
        show_default=False,
    ),
]
Package = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Python package with the generated classes; default: vlsi_bindings.vdi.",
        show_default=False,
    ),
]
Types = Annotated[
    list[str] | None,
    typer.Option("--type", metavar="NAME", help="Only this type; may be repeated.", show_default=False),
]
Operations = Annotated[
    list[str] | None,
    typer.Option("--operation", metavar="NAME", help="Only this operation; may be repeated.", show_default=False),
]
Secrets = Annotated[bool, typer.Option("--secrets", help="Show passwords and session cookies in clear.")]


def dialect_of(namespace: str | None, core_namespace: str | None = None, package: str | None = None) -> Dialect | None:
    """The dialect that the options demand; ``None`` where they leave it to the message.

    Raises ValueError for a package that holds no generated classes.
    """
    if namespace is None and core_namespace is None and package is None:
        return None
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415 - the help needs no codec

    dialect = DEFAULT_DIALECT
    if package is not None:
        try:
            registry = import_module(package).REGISTRY
        except (ImportError, AttributeError, ValueError) as error:
            raise ValueError(
                f"--package {package}: no package with generated classes ({error}); make one with tools.bindings"
            ) from None
        core = None if registry.core_namespace == registry.namespace else registry.core_namespace
        dialect = replace(dialect, package=package, namespace=registry.namespace, core_namespace=core)
    return replace(
        dialect,
        namespace=namespace or dialect.namespace,
        core_namespace=core_namespace or dialect.core_namespace,
    )
