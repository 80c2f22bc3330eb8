"""Faults: data objects that can be raised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .objects import DataObject

if TYPE_CHECKING:
    from typing_extensions import Self

    from .operations import Request


class Called(Protocol):
    """What was called, as a client tells it.

    ``operation`` is its wire name, ``request`` a copy without secrets, ``url`` where it went, ``id`` the call's own in
    logs and traces.
    """

    @property
    def operation(self) -> str: ...  # noqa: D102 - told above, as those below
    @property
    def request(self) -> Request[Any]: ...  # noqa: D102
    @property
    def url(self) -> str: ...  # noqa: D102
    @property
    def id(self) -> str: ...  # noqa: D102


class Fault(DataObject, Exception, core=True):  # noqa: N818 - the word of the wire
    """The base of the generated fault types: an exception that carries the fault's fields.

    ``message`` is the server's own text (``faultstring``) where the fault came out of an envelope; ``call`` is what was
    called (see Called), where a client raised it.
    """

    def __new__(cls, *_: object, **__: object) -> Self:
        """Make the exception without arguments: its text is made from the fields when it is asked for."""
        made = Exception.__new__(cls)
        made.message = made.call = None
        return made

    def __init__(self, **values: object) -> None:
        """Take the fields as keywords, as every data object does."""
        DataObject.__init__(self, **values)
        self.message: str | None = None
        self.call: Called | None = None

    def __str__(self) -> str:
        """The fault's own text, or the server's, or the fields."""
        text = getattr(self, "error_message", None) or self.message
        return f"{type(self).__name__}: {text}" if text else repr(self)

    def __hash__(self) -> int:
        """Exceptions have to be hashable; equal faults are of one class."""
        return hash(type(self))

    def __reduce__(self) -> tuple[object, ...]:
        """Survive pickling and copying with all fields."""
        names = (*(f.attribute for f in type(self).__fields__), "__retained__", "message", "call")
        return _blank, (type(self),), {name: getattr(self, name) for name in names}

    def __setstate__(self, state: dict[str, object] | None) -> None:
        """Take the state that ``__reduce__`` gave."""
        for name, value in (state or {}).items():
            setattr(self, name, value)


def _blank(cls: type[Fault]) -> Fault:
    return cls.__new__(cls)
