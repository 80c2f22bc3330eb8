"""What services share that keep objects: read one until something is so, plan a change of it, change it.

The bases of the generated classes in ``services``: ``K`` is the kind of connection, ``I`` the type of the ids, ``V``
that of the objects.
"""

# ruff: noqa: A002, SLF001
# ids are called so everywhere; overloads say which type; a connection offers its services more than it shows

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..model import DataObject
from .calling import K, Service

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .connection import AsyncConnection, Connection
    from .updates import AsyncEdit, Edit, UpdatePlan
    from .waiting import Progress

I = TypeVar("I")  # noqa: E741 - next to V, it is told from 1
V = TypeVar("V", bound=DataObject)


class Objects(Service[K], Generic[K, I, V]):
    """A service whose objects are read by their ids."""

    __slots__ = ()

    @overload
    def wait_for(
        self: Objects[Connection, I, V],
        id: I,
        condition: Callable[[V], bool],
        *,
        timeout: float | None = None,
        interval: float = ...,
        longest: float = ...,
        progress: Callable[[Progress[V]], object] | None = None,
    ) -> V: ...
    @overload
    def wait_for(
        self: Objects[AsyncConnection, I, V],
        id: I,
        condition: Callable[[V], bool],
        *,
        timeout: float | None = None,
        interval: float = ...,
        longest: float = ...,
        progress: Callable[[Progress[V]], object] | None = None,
    ) -> Coroutine[Any, Any, V]: ...
    def wait_for(self, id: I, condition: Callable[[V], bool], **patience: Any) -> Any:
        """The object, once a condition holds: it is read again and again.

        >>> connection.desktop.wait_for(pool_id, image_published, timeout=3600, progress=print)

        ``interval`` is how many seconds to wait first, each time half as long again, ``longest`` at most; ``timeout``
        is in seconds, ``None`` for good. ``progress`` is told of each read. What the network, or a server that
        restarts, does meanwhile is logged and waited out. Raises WaitTimeoutError, what else reading raises, and
        what the condition does, such as WaitFailedError.
        """
        return self._connection._wait(lambda: self.get(id), condition, **patience)

    if TYPE_CHECKING:
        get: Any
        """The generated class has it."""


class Changeable(Service[K], Generic[K, V]):
    """A service whose objects can be updated."""

    __slots__ = ()

    def plan_update(self, before: V, after: V, *, operation: str | None = None) -> UpdatePlan:
        """The fewest entries that make ``after`` of ``before``, judged for the connection's release; nothing is sent.

        >>> plan = connection.desktop.plan_update(before, after)
        >>> connection.apply(plan)

        ``operation`` is one of several that update the type, by wire name. Raises UpdateError with every path that
        cannot be updated or whose value breaks a rule.
        """
        planned: UpdatePlan = self._connection._plan(before, after, operation)
        return planned


class ChangeableObjects(Objects[K, I, V], Changeable[K, V], Generic[K, I, V]):
    """A service whose objects are read by their ids, and can be updated."""

    __slots__ = ()

    @overload
    def editing(self: ChangeableObjects[Connection, I, V], id: I) -> Edit[V]: ...
    @overload
    def editing(self: ChangeableObjects[AsyncConnection, I, V], id: I) -> AsyncEdit[V]: ...
    def editing(self, id: I) -> Any:
        """A block that changes an object: it gets a copy, and what was changed is sent when it ends.

        >>> edit = connection.desktop.editing(pool_id)
        >>> with edit as changed:
        ...     changed.base.display_name = "Windows 11"
        >>> connection.undo(edit.plan)

        On an asynchronous connection, ``async with``. After an exception nothing is sent.
        """
        return self._connection._edit(lambda: self.get(id))


class ChangeableSettings(Changeable[K, V], Generic[K, V]):
    """A service that keeps one object, which can be updated."""

    __slots__ = ()

    @overload
    def editing(self: ChangeableSettings[Connection, V]) -> Edit[V]: ...
    @overload
    def editing(self: ChangeableSettings[AsyncConnection, V]) -> AsyncEdit[V]: ...
    def editing(self) -> Any:
        """A block that changes the object, as :meth:`ChangeableObjects.editing`."""
        return self._connection._edit(self.get)

    if TYPE_CHECKING:
        get: Any
        """The generated class has it."""
