"""The dialect: every rule of the wire that no public source proves is a setting here, with a default."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model import Registry


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one service writes.

    ``namespace``: of the service's types and operations. ``core_namespace``: of the framework's own types; ``None``
    for the service's (layout A), ``urn:vim25`` in layout B. ``soap_action``: the constant HTTP header value, without
    quotes. ``element_prefix``, ``core_prefix``: prefixes of element names, ``None`` for the default namespace (core
    elements need one in layout B). ``type_prefix``: the prefix in ``xsi:type``, ``None`` for none. ``always_typed``:
    write ``xsi:type`` on every object, not only where the declaration does not tell. ``soap_prefix``, ``xsi_prefix``,
    ``xsd_prefix``: of the fixed namespaces. ``package``: the generated classes.
    """

    namespace: str = "urn:vdi"
    core_namespace: str | None = None
    soap_action: str = "urn:vdi/1.0"
    element_prefix: str | None = None
    core_prefix: str = "core"
    type_prefix: str | None = "vdi"
    always_typed: bool = False
    soap_prefix: str | None = "soapenv"
    xsi_prefix: str = "xsi"
    xsd_prefix: str = "xsd"
    package: str = "vlsi_bindings.vdi"

    @property
    def core(self) -> str:
        """The namespace of the core types."""
        return self.namespace if self.core_namespace is None else self.core_namespace

    @property
    def registry(self) -> Registry:
        """The classes, loaded on first use."""
        return _registry(self.package)


@cache
def _registry(package: str) -> Registry:
    registry: Registry = import_module(package).REGISTRY
    return registry


DEFAULT_DIALECT = Dialect()
