"""Operations as values: a request is a data object with the parameters as fields, and knows the type of its result."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .fields import field
from .objects import DataObject, ObjectMeta
from .references import Reference

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Operation:
    """The facts of one operation: its service (``None`` where the contract names none), result and faults by wire name.

    ``returns`` is ``None`` for no result, ``X[]`` for an array.
    """

    service: str | None = None
    returns: str | None = None
    faults: tuple[str, ...] = ()


if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Generic
else:

    class Generic:
        """Stands in for typing.Generic: the parameter serves type checkers only and costs nothing at import."""

        __slots__ = ()

        def __class_getitem__(cls, _: object) -> type:
            """Drop the parameter."""
            return cls


class Request(DataObject, Generic[T]):
    """The base of the generated requests; ``T`` is the type of the result.

    ``this`` names the service and is filled in where the contract knows it.
    """

    __operation__: ClassVar[Operation] = Operation()

    this: Reference = field("_this", "ManagedObjectReference", default=None)

    def __init__(self, **values: object) -> None:
        """Take the parameters as keywords; raises TypeError for a missing or unknown one."""
        service = type(self).__operation__.service
        if values.get("this") is None:
            if service is None:
                raise TypeError(f"{type(self).__name__} needs this: the reference of the object that is called")
            values["this"] = Reference(value=service, type=service)
        super().__init__(**values)


class Response(DataObject):
    """The base of the responses: ``returnval`` is the result, ``None`` for an operation without one."""

    __request__: ClassVar[type[Request[Any]]]

    if TYPE_CHECKING:
        returnval: Any

    def __reduce__(self) -> tuple[Callable[..., Response], tuple[object, ...]]:
        """Survive pickling: the class is made anew from the request's."""
        values = {f.attribute: getattr(self, f.attribute) for f in type(self).__fields__}
        return _restore, (type(self).__request__, values, self.__retained__)


def _restore(request: type[Request[Any]], values: dict[str, object], retained: Any) -> Response:  # noqa: ANN401 - a slot's content
    cls = response_class(request)
    response = cls.__new__(cls)
    for name, value in values.items():
        setattr(response, name, value)
    response.__retained__ = retained
    return response


@cache
def response_class(request: type[Request[Any]]) -> type[Response]:
    """The class of the response to ``request``: made on demand, since it says nothing that the request does not."""
    returns = request.__operation__.returns
    body: dict[str, object] = {"__request__": request, "__module__": request.__module__}
    if returns is None:
        body["returnval"] = None
    else:
        absent = {"default_factory": list} if returns.endswith("[]") else {"default": None}
        body["returnval"] = field("returnval", returns, **absent)
    return ObjectMeta(f"{request.__wire_name__}Response", (Response,), body)  # type: ignore[return-value]  # made by the metaclass of its base
