"""Names in rules: whether they are those of operations and faults."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache

from ...codec import DEFAULT_DIALECT
from ...model import Fault


def matches(pattern: str, operation: str) -> bool:
    """Whether a name of a rule, in which ``*`` stands for anything, is that of an operation."""
    return fnmatchcase(operation, pattern.replace("[", "[[]").replace("?", "[?]"))


def is_operation(pattern: str) -> bool:
    """Whether a name of a rule is that of an operation of any release."""
    if DEFAULT_DIALECT.registry.find_request(pattern) is not None:
        return True  # the usual case, for which only one module has to be loaded
    return any(matches(pattern, name) for name in operations())


@cache
def operations() -> tuple[str, ...]:
    """The names of all operations of all releases."""
    registry = DEFAULT_DIALECT.registry
    return tuple(name for name in registry if registry.find_request(name) is not None)


@cache
def fault_types() -> tuple[str, ...]:
    """The names of all types of faults, which all releases have; the base of all is none."""
    registry = DEFAULT_DIALECT.registry
    found = ((name, registry.find_type(name)) for name in registry)
    return tuple(name for name, cls in found if cls is not None and issubclass(cls, Fault) and name != "MethodFault")
