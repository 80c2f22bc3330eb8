"""What a connection offers beside plain calls: services by name, queries, updates, views of itself with other options.

Both kinds of connection inherit from here; the rooms that say what is sent are loaded on first use.
"""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from ..model import DataObject
from .errors import NotOpenError
from .services import Services
from .settings import demand_kind, may_pass
from .timeouts import Timeouts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import Self

    from ..model import Request
    from .connection import AsyncConnection, Connection  # noqa: F401 - named in strings
    from .core import Core
    from .queries import AsyncBoundQuery, AsyncCursorBudget, BoundQuery, CursorBudget, Query
    from .updates import AsyncEdit, Edit, UpdatePlan

T = TypeVar("T", bound=DataObject)
R = TypeVar("R")
B = TypeVar("B")


class Binding:
    """What both kinds of connection share."""

    _core: Core
    _cursor_wait: float | None = 0
    _timeouts: Timeouts | None = None
    _judge: bool | None = None
    _whole: Self | None = None
    """The connection that this is a view of."""

    def with_options(self, *, timeouts: Timeouts | None = None, judge: bool | None = None) -> Self:
        """This connection with other options for each call: ``connection.with_options(judge=False).desktop.get(id)``.

        What is not given stays as it is. It shares session and cursors; to enter and to leave it does nothing.
        """
        view = copy(self)
        options = {f"_{name}": value for name, value in self._options(timeouts, judge).items()}
        vars(view).update(options, _whole=self._whole or self)
        return view

    @property
    def _may_enter(self) -> bool:
        """Whether entering opens something: a view does nothing, and is of a connection that is entered."""
        if self._whole is not None and not self._core.life.is_open:
            raise NotOpenError("this is a view of a connection: enter the connection, and take the view of it within")
        return self._whole is None

    def _options(self, timeouts: Timeouts | None, judge: bool | None) -> dict[str, Any]:
        """What a call is sent with: its own options first; raises ArgumentError for time-outs that are none."""
        demand_kind("timeouts", timeouts, Timeouts)
        return {
            "timeouts": self._timeouts if timeouts is None else timeouts,
            "judge": self._judge if judge is None else judge,
        }

    def _farewell(self) -> list[Request[Any]]:
        """The requests that leave nothing open at the server but the session."""
        budget: CursorBudget | AsyncCursorBudget | None = self.__dict__.get("_cursors")
        return [] if budget is None else budget.leave()

    def _asked(self, entity: type[T] | Query[T]) -> Query[T]:
        """A query for the release of this connection."""
        from .queries import Query  # noqa: PLC0415 - reads the contract, and not everybody wants it

        release = self._core.settings.release
        if not isinstance(entity, Query):
            return Query(entity, release=release)
        return entity if entity.release is not None else replace(entity, release=release)

    def _budget(self, make: Callable[..., B]) -> B:
        """The cursors that the connection and all of its views share."""
        shared = (self._whole or self).__dict__
        found: B = shared.get("_cursors") or shared.setdefault("_cursors", make(wait=self._cursor_wait))
        return found

    def _plan(self, before: T, after: T, operation: str | None) -> UpdatePlan:
        """A change of an object, judged for the release of this connection."""
        from .updates import plan_update  # noqa: PLC0415 - as above

        return plan_update(before, after, operation=operation, release=self._core.settings.release)

    def _session_number(self) -> int:
        return self._core.login.count


class BlockingBinding(Binding, Services["Connection"]):
    """What a synchronous connection offers."""

    def send(self, request: Request[R]) -> R:
        """The result of a request."""
        raise NotImplementedError

    def query(self, entity: type[T] | Query[T]) -> BoundQuery[T]:
        """The rows of an entity, or of a query that is there as a value; nothing is asked until someone reads it.

        >>> F = fields(MachineSummaryView)
        >>> for machine in connection.query(MachineSummaryView).filter(F.base.name.startswith("WIN")):
        ...     print(machine.base.name)

        Queries are for the connection's release and share its five cursors. Raises QueryError for a type that
        QueryService does not serve.
        """
        from .queries import BoundQuery, CursorBudget, Queries  # noqa: PLC0415 - as above

        queries = Queries(self.send, self._budget(CursorBudget), self._session_number)
        return BoundQuery(queries, self._asked(entity))

    def apply(self, plan: UpdatePlan, **parameters: object) -> None:
        """Send a plan; one that changes nothing is not sent.

        ``parameters`` by Python name are those that the operation needs beside the entries and the object's own id.
        Raises TypeError that names what is missing, else as :meth:`send`.
        """
        from .updates import apply  # noqa: PLC0415 - as above

        apply(self.send, plan, **parameters)

    def undo(self, plan: UpdatePlan, *, force: bool = False, **parameters: object) -> None:
        """Bring back what was there before a plan was applied, also of one that was saved; ``parameters`` as above.

        Raises ConflictError where somebody else has changed the same since; ``force`` does it all the same.
        """
        from .updates import undo  # noqa: PLC0415 - as above

        undo(self.send, plan, force=force, **parameters)

    def _edit(self, read: Callable[[], T]) -> Edit[T]:
        from .updates import Edit  # noqa: PLC0415 - as above

        return Edit(read, self.apply, self._core.settings.release)

    def _wait(self, read: Callable[[], R], condition: Callable[[R], bool], **patience: Any) -> R:  # noqa: ANN401 - the parameters of wait_for
        from .waiting import wait_for  # noqa: PLC0415 - as above

        found: R = wait_for(read, condition, **{"passes": may_pass, **patience})
        return found


class AwaitingBinding(Binding, Services["AsyncConnection"]):
    """What an asynchronous connection offers."""

    def send(self, request: Request[R]) -> Awaitable[R]:
        """The result of a request, awaited."""
        raise NotImplementedError

    def query(self, entity: type[T] | Query[T]) -> AsyncBoundQuery[T]:
        """The rows of an entity, as Connection.query gives them, for ``async for``."""
        from .queries import AsyncBoundQuery, AsyncCursorBudget, AsyncQueries  # noqa: PLC0415 - as above

        queries = AsyncQueries(self.send, self._budget(AsyncCursorBudget), self._session_number)
        return AsyncBoundQuery(queries, self._asked(entity))

    async def apply(self, plan: UpdatePlan, **parameters: object) -> None:
        """Send a plan, as Connection.apply does."""
        from .updates import apply_async  # noqa: PLC0415 - as above

        await apply_async(self.send, plan, **parameters)

    async def undo(self, plan: UpdatePlan, *, force: bool = False, **parameters: object) -> None:
        """Bring back what was there before, as Connection.undo does."""
        from .updates import undo_async  # noqa: PLC0415 - as above

        await undo_async(self.send, plan, force=force, **parameters)

    def _edit(self, read: Callable[[], Awaitable[T]]) -> AsyncEdit[T]:
        from .updates import AsyncEdit  # noqa: PLC0415 - as above

        return AsyncEdit(read, self.apply, self._core.settings.release)

    async def _wait(self, read: Callable[[], Awaitable[R]], condition: Callable[[R], bool], **patience: Any) -> R:  # noqa: ANN401 - the parameters of wait_for
        import anyio  # noqa: PLC0415 - comes with the extra client

        from .waiting import wait_for_async  # noqa: PLC0415 - as above

        return await wait_for_async(read, condition, **{"sleep": anyio.sleep, "passes": may_pass, **patience})
