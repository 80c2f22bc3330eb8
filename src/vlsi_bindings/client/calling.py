"""How the services of a connection and their methods come about; the generated classes in ``services`` are made of it.

A method makes a request, and :class:`operation` has it sent: a synchronous connection gives the result, an asynchronous
one an awaitable of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..suggesting import did_you_mean, meant_or_all
from .requests import left_out

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Concatenate, ParamSpec, overload

    from ..model import Request
    from .connection import AsyncConnection, Connection

    P = ParamSpec("P")

K = TypeVar("K")
"""The kind of connection: Connection or AsyncConnection."""
T = TypeVar("T")
R = TypeVar("R", bound="Request[Any]")


def items(given: Iterable[T]) -> list[T]:
    """An array as the list that requests hold; what is none, or a text, is left to the codec, which tells the place."""
    wrong = isinstance(given, (str, bytes)) or not isinstance(given, Iterable)
    return given if wrong else list(given)  # type: ignore[return-value]  # see above


def later(request: type[R], *names: str, **parameters: object) -> R:
    """A request with parameters, ``names``, that not all releases have: they are left out where they are ``None``."""
    return left_out(request, parameters, *(name for name in names if parameters[name] is None))


if TYPE_CHECKING:

    class operation(Generic[P, T]):  # noqa: N801 - reads as the decorator that it is
        """A method that makes a request, as one that gives its result."""

        def __init__(self, make: Callable[Concatenate[Any, P], Request[T]]) -> None:
            """Take the method."""

        @overload
        def __get__(self, service: Service[Connection], owner: object = ...) -> Callable[P, T]: ...
        @overload
        def __get__(
            self, service: Service[AsyncConnection], owner: object = ...
        ) -> Callable[P, Coroutine[Any, Any, T]]: ...
        def __get__(self, service: Service[Any], owner: object = None) -> Any:
            """The method of one service."""

else:

    def operation(make: Any) -> Any:  # noqa: ANN401 - told to type checkers above
        """A method that makes a request, as one that sends it; to people its signature tells the result."""
        told = make.__annotations__
        told["return"] = told["return"].removeprefix("Request[").removesuffix("]")

        @wraps(make)
        def call(self: Service[Any], *given: object, **named: object) -> Any:  # noqa: ANN401 - as above
            return self._connection.send(make(self, *given, **named))

        return call


class Service(Generic[K]):
    """The calls of one service on one connection."""

    __slots__ = ("_connection",)

    def __init__(self, connection: K) -> None:
        """Take the connection."""
        self._connection: Any = connection

    def __repr__(self) -> str:
        """The service, and where."""
        return f"{type(self).__name__} of {self._connection!r}"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Tell what may have been meant."""
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            told = meant_or_all(name.removeprefix(f"{type(self).__name__}_"), known)
            # with a name, but no object, Python adds no suggestion of its own
            raise AttributeError(f"{type(self).__name__} has no operation {name!r}{told}", name=name)


class ServiceIndex(Generic[K]):
    """Finds the services that the generated subclass annotates; a module is loaded when its service is first used."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """The service of that name."""
            if name.startswith("_") or name not in _names():
                told = did_you_mean(name, [each for each in dir(self) if not each.startswith("_")])
                raise AttributeError(f"{type(self).__name__} has no attribute and no service {name!r}{told}", name=name)
            return _class(name)(self)

        def __dir__(self) -> list[str]:
            """All names, the services' too."""
            return sorted({*super().__dir__(), *_names()})


@cache
def _names() -> dict[str, str]:
    """The classes of all services, by the names that they have on a connection."""
    from .services import Services  # noqa: PLC0415 - it is made of what stands here

    return {name: str(told).partition("[")[0] for name, told in Services.__annotations__.items()}


@cache
def _class(name: str) -> type[Service[Any]]:
    found: type[Service[Any]] = getattr(import_module(f".services.{name}", __package__), _names()[name])
    return found
