"""Options that several verbs share."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ..codec import Dialect
    from ..model import Registry

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
    typer.Option(
        metavar="URI",
        help="Namespace of the service; default: that of --dialect, else the message's own.",
        show_default=False,
    ),
]
CoreNamespace = Annotated[
    str | None,
    typer.Option(
        metavar="URI",
        help="Namespace of the framework's own types, such as urn:vim25; default: as above.",
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
DialectFile = Annotated[
    Path | None,
    typer.Option(
        "--dialect",
        metavar="FILE",
        envvar="VLSI_DIALECT",
        help="The dialect that vlsi learn has saved.",
        show_default=False,
    ),
]
CaptureFormat = Annotated[
    str | None,
    typer.Option(
        "--as",
        metavar="FORMAT",
        help="What the file is: xml, http, har, saz, mitmproxy, cassette, or another installed reader's name; "
        "default: its content tells.",
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


def dialect_of(
    namespace: str | None = None,
    core_namespace: str | None = None,
    package: str | None = None,
    file: Path | None = None,
) -> Dialect | None:
    """The dialect that the options demand; ``None`` where they leave it to the message.

    ``file`` is a saved dialect, which the others override. Raises ValueError for a file that is none, a namespace that
    cannot be one, and a package that holds no generated classes.
    """
    if namespace is None and core_namespace is None and package is None and file is None:
        return None
    from ..codec import DEFAULT_DIALECT  # noqa: PLC0415 - the help needs no codec

    dialect = DEFAULT_DIALECT if file is None else saved_dialect(file)
    if package is not None:
        registry = package_of(package)
        dialect = replace(dialect, package=package)
        if file is None:
            core = None if registry.core_namespace == registry.namespace else registry.core_namespace
            dialect = replace(dialect, namespace=registry.namespace, core_namespace=core)
    return replace(
        dialect,
        namespace=namespace or dialect.namespace,
        core_namespace=core_namespace or dialect.core_namespace,
    )


def saved_dialect(file: Path) -> Dialect:
    """A saved dialect; raises ValueError, which names the file and the setting, for anything else."""
    from ..captures import CaptureError, load_dialect  # noqa: PLC0415 - most runs have none

    try:
        return load_dialect(file)
    except CaptureError as error:
        raise ValueError(f"--dialect {error}") from None


def package_of(name: str) -> Registry:
    """The classes of a package; raises ValueError if it has none."""
    try:
        registry: Registry = import_module(name).REGISTRY
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(
            f"--package {name}: no package with generated classes ({error}); make one with tools.bindings"
        ) from None
    return registry
