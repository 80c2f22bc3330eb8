"""Changing an object as a statement: a block that gets a copy, and ends with the plan of what was changed.

>>> with connection.desktop.editing(pool_id) as changed:
...     changed.base.display_name = "Windows 11"
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ...model import DataObject
from ...suggesting import nearest
from .operations import REGISTRY
from .plans import plan_update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from .plans import UpdatePlan

T = TypeVar("T", bound=DataObject)
_NO_ATTRIBUTE: Final = re.compile(r"'(?P<type>\w+)' object has no attribute '(?P<name>\w+)'")


class editing(Generic[T]):  # noqa: N801 - reads as a statement: with editing(info) as changed
    """Change a copy of an object; the plan of all changes is there when the block has ended without an exception.

    >>> edit = editing(info, then=lambda plan: apply(call, plan))
    >>> with edit as changed:
    ...     changed.base.display_name = "x"
    >>> print(edit.plan)
    """

    def __init__(
        self,
        info: T,
        *,
        then: Callable[[UpdatePlan], object] | None = None,
        operation: str | None = None,
        release: str | None = None,
    ) -> None:
        """Take the object, which stays as it is, and what is to be done with the plan."""
        self._before, self._then = info, then
        self._operation, self._release = operation, release
        self._after = deepcopy(info)
        self._plan: UpdatePlan | None = None

    def __enter__(self) -> T:
        """The copy that may be changed."""
        return self._after

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Plan, and hand the plan on; after an exception do neither, but tell what a wrong name may mean."""
        if isinstance(error, AttributeError):
            _hint(error)
        if kind is None:
            self._plan = plan_update(self._before, self._after, operation=self._operation, release=self._release)
            if self._then is not None:
                self._then(self._plan)

    @property
    def plan(self) -> UpdatePlan:
        """The plan; raises RuntimeError before the block has ended, or if it ended with an exception."""
        if self._plan is None:
            raise RuntimeError("there is no plan until the block of editing has ended without an exception")
        return self._plan


def _hint(error: AttributeError) -> None:
    """Add which field may be meant, by its Python name or its wire name, where CPython tells of one that is none."""
    told = _NO_ATTRIBUTE.match(str(error))
    cls = REGISTRY.find_type(told["type"]) if told else None
    add_note = getattr(error, "add_note", None)  # from Python 3.11 on
    if told is None or cls is None or add_note is None:
        return
    names = {f.wire_name: f.attribute for f in cls.__fields__}
    meant = names.get(told["name"]) or nearest(told["name"], names.values())
    add_note(f"did you mean {meant}?" if meant else f"{cls.__name__} has {', '.join(names.values())}")


class _Edit(Generic[T]):
    """What both kinds of edits on a connection share."""

    _editing: editing[T] | None = None

    @property
    def plan(self) -> UpdatePlan:
        """The plan, to be undone perhaps; raises RuntimeError before the block has ended without an exception."""
        if self._editing is None:
            raise RuntimeError("there is no plan until the block of editing has ended without an exception")
        return self._editing.plan


class Edit(_Edit[T]):
    """Reads an object, gives a copy of it that may be changed, and sends the plan when the block has ended.

    After an exception nothing is sent; what changes nothing is not sent either.
    """

    def __init__(self, read: Callable[[], T], apply: Callable[[UpdatePlan], object], release: str | None) -> None:
        """Take how the object is read, and how a plan is sent to a server of that release."""
        self._read, self._apply, self._release = read, apply, release

    def __enter__(self) -> T:
        """The copy."""
        self._editing = editing(self._read(), then=self._apply, release=self._release)
        return self._editing.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Plan and send; raises UpdateError for what no update can do, and what the server says."""
        if self._editing is not None:
            self._editing.__exit__(kind, error, trace)


class AsyncEdit(_Edit[T]):
    """The same for ``async with``."""

    def __init__(
        self, read: Callable[[], Awaitable[T]], apply: Callable[[UpdatePlan], Awaitable[object]], release: str | None
    ) -> None:
        """Take how the object is read, and how a plan is sent to a server of that release."""
        self._read, self._apply, self._release = read, apply, release

    async def __aenter__(self) -> T:
        """The copy."""
        self._editing = editing(await self._read(), release=self._release)
        return self._editing.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Plan and send; errors as of Edit."""
        if self._editing is not None:
            self._editing.__exit__(kind, error, trace)
            if kind is None:
                await self._apply(self.plan)
