"""From wire names to classes. Modules are loaded on first use, so that a process pays only for what it meets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .enumerations import OpenEnumeration
from .objects import DataObject
from .operations import Request, response_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .operations import Response


_RESPONSE: Final = "Response"


class Registry:
    """The names of one generated package.

    ``modules`` maps each Python class name to the module of ``package`` that holds it; ``aliases`` maps the few wire
    names that are no Python class name to the class name.
    """

    def __init__(
        self,
        *,
        namespace: str,
        core_namespace: str,
        package: str,
        modules: Mapping[str, str],
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        """Take the tables that the generator wrote; loads nothing."""
        self.namespace = namespace
        self.core_namespace = core_namespace
        self.package = package
        self._modules = modules
        self._aliases = aliases or {}
        self._found: dict[str, Any] = {}

    def __iter__(self) -> Iterator[str]:
        """The names of all classes."""
        return iter(self._modules)

    def operation_names(self) -> list[str]:
        """The names of the requests: those with an underscore, which no type has, and the one without a service."""
        return [name for name in self._modules if "_" in name or name == "AuditEventDetails"]

    def __repr__(self) -> str:
        """Package, namespace and size."""
        return f"Registry({self.package}, {self.namespace}, {len(self._modules)} names)"

    def load(self, name: str) -> Any:  # noqa: ANN401 - a class, request or enumeration; the finders below say which
        """The class of that Python or wire name, or ``None``."""
        try:
            return self._found[name]
        except KeyError:
            pass
        python_name = self._aliases.get(name, name)
        module = self._modules.get(python_name)
        if module is None:
            return None
        found = self._found[name] = getattr(import_module(f"{self.package}.{module}"), python_name)
        return found

    def find_type(self, wire_name: str) -> type[DataObject] | None:
        """The data object, entity id, fault or core type of that name."""
        found = self.load(wire_name)
        return (
            found
            if isinstance(found, type) and issubclass(found, DataObject) and not issubclass(found, Request)
            else None
        )

    def find_request(self, wire_name: str) -> type[Request[Any]] | None:
        """The request of the operation of that name."""
        found = self.load(wire_name)
        return found if isinstance(found, type) and issubclass(found, Request) else None

    def find_message(self, wire_name: str) -> type[Request[Any] | Response] | None:
        """What an element of that name in a Body is: a request, or a response where the name ends so."""
        request = self.find_request(wire_name.removesuffix(_RESPONSE))
        return response_class(request) if request is not None and wire_name.endswith(_RESPONSE) else request

    def find_enumeration(self, wire_name: str) -> type[OpenEnumeration] | None:
        """The enumeration of that name."""
        found = self.load(wire_name)
        return found if isinstance(found, type) and issubclass(found, OpenEnumeration) else None
