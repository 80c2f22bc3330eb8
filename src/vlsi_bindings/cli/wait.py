"""``vlsi wait``: until an object is as it should be, with a bar while somebody looks."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from . import completing_objects
from .connecting import Server, on_server
from .console import complain, printable, warn
from .get import KIND_HELP
from .statuses import DONE, LATE, REFUSED

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.progress import Progress as RichProgress
    from typing_extensions import Self

    from ..client.waiting import Progress

_DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)([smhd]?)")
_SECONDS: Final = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_SHOWN: Final = {
    "Desktop": "automatedDesktopData.provisioningStatusData.instantCloneProvisioningStatusData."
    "instantClonePendingImageState",
    "Machine": "base.basicState",
}
"""What is told of an object while it is waited for."""
_PERCENT: Final = "automatedDesktopData.provisioningStatusData.instantCloneProvisioningStatusData.pendingImageProgress"


@on_server
def wait(
    server: Server,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=KIND_HELP, autocompletion=completing_objects.kinds)],
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Its id or its name.", autocompletion=completing_objects.names)
    ],
    state: Annotated[
        str,
        typer.Argument(
            metavar="STATE",
            help="machine: available; image: published, pushed; or PATH=TEXT: base.basicState=MAINTENANCE.",
            autocompletion=completing_objects.states,
        ),
    ],
    within: Annotated[
        str | None,
        typer.Option(
            metavar="TIME", help="How long, such as 90, 90s, 10m or 2h; default: for good.", show_default=False
        ),
    ] = None,
    interval: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="The first pause; each is half as long again.")
    ] = 5.0,
    longest: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="The longest pause.")] = 60.0,
) -> int:
    """Wait until an object is as it should be.

    A machine is available when somebody can log in; a pool's pending image is published when it is ready, and pushed
    when nothing is pending any more. What can no longer come true ends the wait. PATH=TEXT waits for any
    value, PATH= until there is none.

    What is seen is told on standard error, whenever it changes.

    \b
    Exit status: 0 it is so, 1 it cannot come true any more, or the server refuses, 2 the command is wrong, 3 no
    answer came, 4 time is up.

    \b
    Examples:
      vlsi wait machine WIN-0001 available --within 10m
      vlsi wait image "Windows 11" published --within 2h && vlsi wait image "Windows 11" pushed
      vlsi wait machine WIN-0001 base.basicState=MAINTENANCE
    """  # noqa: D301 - the escape keeps the lines below it as they are
    from ..client.naming import identified, kind_of  # noqa: PLC0415 - the help needs no contract
    from ..client.queries.driving import run  # noqa: PLC0415
    from ..client.settings import may_pass  # noqa: PLC0415
    from ..client.waiting import WaitFailedError, WaitTimeoutError, wait_for  # noqa: PLC0415

    wanted, seconds = kind_of(kind, server.release), _seconds(within)
    condition = _condition(wanted.service, state)
    with server.connect() as connection, _Telling(_seen(wanted.service, state)) as telling:
        identity = run(connection.send, identified(wanted, name, server.release))
        try:
            wait_for(
                lambda: connection.send(wanted.request(identity)),
                condition,
                interval=interval,
                longest=longest,
                timeout=seconds,
                progress=telling.tell,
                passes=may_pass,
            )
        except WaitFailedError as error:
            complain(str(error))
            return REFUSED
        except WaitTimeoutError as error:
            complain(f"{name} is not {state} after {error.elapsed:.0f} s: {telling.last or 'nothing is known'}")
            return LATE
    return DONE


def _seconds(text: str | None) -> float | None:
    if text is None:
        return None
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"--within {text}: a time is needed, such as 90, 90s, 10m or 2h")
    return float(match[1]) * _SECONDS[match[2]]


def _condition(service: str, state: str) -> Callable[[Any], bool]:
    """What has to be so; raises ValueError for a state that the kind does not have."""
    from ..client import waiting  # noqa: PLC0415 - as above

    if (service, state) in completing_objects.STATES:
        found: Callable[[Any], bool] = getattr(waiting, completing_objects.STATES[service, state])
        return found
    path, equals, text = state.partition("=")
    if not equals:
        words = [word for kind, word in completing_objects.STATES if kind == service]
        there = f"{', '.join(words)}, or " if words else ""
        raise ValueError(f"{state!r} is no state of a {service}: {there}PATH=TEXT")
    wanted = text.removeprefix("=")  # as in a condition, == will do
    return lambda value: (_text_at(value, path) or "") == wanted


def _seen(service: str, state: str) -> str:
    """The path of what is told meanwhile."""
    path, equals, _ = state.partition("=")
    return path if equals else _SHOWN[service]


def _text_at(value: Any, path: str) -> str | None:  # noqa: ANN401 - any of the API's objects
    from ..client.naming import follow  # noqa: PLC0415 - as above
    from .results import text_of  # noqa: PLC0415

    found = follow(value, path)
    return None if found is None else text_of(found)


@dataclass
class _Telling:
    """What is seen while waiting: a bar where somebody looks, else a line whenever it changes."""

    path: str
    last: str = ""
    _bar: RichProgress | None = field(default=None, repr=False)

    def __enter__(self) -> Self:
        """Show the bar."""
        if sys.stderr is None or not sys.stderr.isatty():
            return self
        from rich.console import Console  # noqa: PLC0415 - only a terminal needs rich
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
        console = Console(stderr=True, highlight=False, emoji=False, markup=False)
        self._bar = Progress(*columns, console=console, transient=True)
        self._bar.add_task("", total=None)
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def tell(self, progress: Progress[object]) -> None:
        """Tell what was read."""
        percent = _percent(progress.value)
        state = printable(_text_at(progress.value, self.path) or "not set")
        told = f"{self.path.rpartition('.')[2]} {state}" + ("" if percent is None else f", {percent} %")
        if self._bar is not None:
            total = None if percent is None else 100
            self._bar.update(self._bar.task_ids[0], description=told, completed=percent or 0, total=total)
        elif told != self.last:
            warn(f"{progress.elapsed:.0f} s: {told}")
        self.last = told


def _percent(value: Any) -> int | None:  # noqa: ANN401 - as above
    if not hasattr(value, "automated_desktop_data"):
        return None
    text = _text_at(value, _PERCENT)
    return None if text is None else int(text)
