"""The request that is made of a wire name and keywords."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ..model import OpenEnumeration, Request, Retained
from ..suggesting import did_you_mean
from .errors import ArgumentError
from .reading import reads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model import Field, Registry

R = TypeVar("R", bound="Request[Any]")


def demand_request(given: object) -> None:
    """Raise ArgumentError for what is no request: it would be sent as it is, or fail where nobody can tell why."""
    if isinstance(given, Request):
        return
    if isinstance(given, type) and issubclass(given, Request):
        raise ArgumentError(f"{given.__name__} is the class of a request: send one, {given.__name__}(…)")
    raise ArgumentError(f"a request is sent, such as vdi.Desktop_Get(id=pool.id), not {type(given).__name__}")


def make_request(
    registry: Registry, operation: str, given: Mapping[str, object], release: str | None = None
) -> Request[Any]:
    """The request of an operation, by its wire name (``Desktop_Get``), with parameters by Python or wire names.

    What ``release`` does not have yet need not be given. Raises ArgumentError, with what may have been meant, for a
    name that is none, and for a parameter that is missing or given twice.
    """
    cls = registry.find_request(operation)
    if cls is None:
        raise no_operation(registry, operation)
    values: dict[str, object] = {}
    for name, value in given.items():
        found = _field(cls, name)
        if found.attribute in values:
            raise ArgumentError(f"{operation}: {found.attribute} is given twice, as {found.wire_name} too")
        values[found.attribute] = _converted(registry, operation, found, value)
    try:
        return left_out(cls, values, *_not_yet(cls, values, release))
    except TypeError as error:
        raise ArgumentError(str(error)) from None


def keeping_request(registry: Registry, operation: str) -> Request[Any]:
    """The request that keeps a session alive.

    Raises ArgumentError for an operation that is none, may change something, or needs a parameter.
    """
    made = make_request(registry, operation, {})
    if not reads(operation):
        raise ArgumentError(f"keep_alive: {operation} may change something: name an operation that only reads")
    return made


def left_out(cls: type[R], values: Mapping[str, object], *names: str) -> R:
    """A request without some parameters, although the newest release requires them: the judges say what is missing."""
    made = cls(**dict.fromkeys(names) | dict(values))
    if names:
        made.__retained__ = Retained(missing=set(names))
    return made


def _not_yet(cls: type[Request[Any]], values: Mapping[str, object], release: str | None) -> list[str]:
    """The required parameters that are not given, and that a release does not have."""
    missing = [f for f in cls.__fields__ if not f.optional and f.attribute not in values]
    if not missing or release is None:
        return []
    from ..contract import load  # noqa: PLC0415 - takes its time, and few calls need it

    operation = load(release=release).operations.get(cls.__wire_name__)
    known = {"_this", *(parameter.name for parameter in operation.parameters)} if operation else set()
    return [f.attribute for f in missing if known and f.wire_name not in known]


def no_operation(registry: Registry, name: str) -> ArgumentError:
    """The error for an operation that there is not, with the one that was meant."""
    return ArgumentError(f"no operation is called {name!r}{did_you_mean(name, registry.operation_names())}")


def _field(cls: type[Request[Any]], name: str) -> Field:
    fields = [f for f in cls.__fields__ if f.attribute != "this"]
    for f in cls.__fields__:
        if name in (f.attribute, f.wire_name):
            return f
    there = ", ".join(f.attribute for f in fields) or "none"
    told = did_you_mean(name, [f.attribute for f in fields])
    raise ArgumentError(f"{cls.__wire_name__} has no parameter {name!r}{told} (there are: {there})")


def _converted(registry: Registry, operation: str, f: Field, value: object) -> object:
    """The value as the field takes it: text for an id, a tuple for a list; raises ArgumentError for a wrong one."""
    if not f.array:
        return _one(registry, operation, f, value)
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise ArgumentError(f"{operation}: {f.attribute} is a list of {f.type}, found {type(value).__name__}")
    return [_one(registry, operation, f, item) for item in value]


def _one(registry: Registry, operation: str, f: Field, value: object) -> object:
    cls = registry.find_type(f.type)
    if cls is None or value is None or isinstance(value, cls):
        return value
    if isinstance(value, str) and [field.wire_name for field in cls.__fields__] == ["id"]:
        return cls(id=value)  # an id that was kept as text
    found = "text" if isinstance(value, str) and not isinstance(value, OpenEnumeration) else type(value).__name__
    raise ArgumentError(f"{operation}: {f.attribute} is a {f.type}, found {found}")
