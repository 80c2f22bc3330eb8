"""Logic without I/O, and the two drivers that give it a connection.

A step of logic is a generator: it yields requests, receives results, and has a result of its own. What a call raises
is raised within it, at the place of the request.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator
    from typing import TypeAlias

    from ...model import Request

    Call: TypeAlias = Callable[[Request[Any]], Any]
    """Sends a request and gives its result, or raises its fault."""
    AsyncCall: TypeAlias = Callable[[Request[Any]], Awaitable[Any]]

R = TypeVar("R")


def run(call: Call, steps: Generator[Request[Any], Any, R]) -> R:
    """Take steps to their end."""
    try:
        request = next(steps)
        while True:
            try:
                answer = call(request)
            except BaseException as error:  # noqa: BLE001, PERF203 - Ctrl-C concerns the logic of each call, too
                request = steps.throw(error)
            else:
                request = steps.send(answer)
    except StopIteration as end:
        found: R = end.value
        return found


async def run_async(call: AsyncCall, steps: Generator[Request[Any], Any, R]) -> R:
    """Take steps to their end where calls are awaited."""
    try:
        request = next(steps)
        while True:
            try:
                answer = await call(request)
            except BaseException as error:  # noqa: BLE001, PERF203 - and so does the end of a task
                request = steps.throw(error)
            else:
                request = steps.send(answer)
    except StopIteration as end:
        found: R = end.value
        return found
