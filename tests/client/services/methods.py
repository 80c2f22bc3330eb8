"""All typed methods with the operations that they send, read off their code."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from vlsi_bindings.client.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable

    from vlsi_bindings.client.calling import Service

    AnyService = Service[Any]


class Method(NamedTuple):
    """A method of a service, and the wire name of its operation."""

    service: str
    name: str
    wire_name: str
    function: Callable[..., Any]

    def of(self, connection: Any) -> Callable[..., Any]:
        """The method on a connection."""
        found: Callable[..., Any] = getattr(getattr(connection, self.service), self.name)
        return found


def service_classes() -> dict[str, type[AnyService]]:
    """The class of each service by the name that it has on a connection."""
    return {
        name: getattr(import_module(f"vlsi_bindings.client.services.{name}"), told.partition("[")[0])
        for name, told in Services.__annotations__.items()
    }


def methods() -> list[Method]:
    """All of them."""
    return [
        Method(service, name, sent(function), function)
        for service, cls in service_classes().items()
        for name, function in vars(cls).items()
        if hasattr(function, "__wrapped__")
    ]


def sent(function: Callable[..., Any]) -> str:
    """The request class that a method makes: the name that its code takes from the package of classes."""
    names: tuple[str, ...] = inspect.unwrap(function).__code__.co_names
    return names[names.index("vdi") + 1]
