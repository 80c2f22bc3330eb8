"""What runs in a session, and how much it takes: made up of the session's id, and the same whenever one asks again.

There are no machines that could be measured. But what is told hangs together: the processes and the whole, a moment and
the history, the end of a process and what runs then.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .clock import in_utc
from .notes import ENDED, note, noted

if TYPE_CHECKING:
    import datetime

    from .inventory import Inventory

_SYSTEM: Final = ("System", "services.exe", "lsass.exe", "svchost.exe")
_OF_USER: Final = ("explorer.exe", "msedge.exe", "OUTLOOK.EXE", "notepad.exe")
_STEP: Final = 4
"""Process ids are multiples of it."""
_MOST: Final = 9.0
"""Percent that one process takes at most."""
_SECOND: Final = 1_000


@dataclass(frozen=True, slots=True)
class Process:
    """One process; ``user`` is ``None`` for one of the system, ``application`` the name of what was published."""

    number: int
    name: str
    created: int
    user: str | None
    application: str | None = None


class Workload:
    """What runs in one session."""

    def __init__(self, inventory: Inventory, session: Any) -> None:
        """Take a kept session."""
        self._inventory, self._key = inventory, session.id.id
        names, data = session.names_data, session.session_data
        self.started = milliseconds(data.start_time or inventory.clock.now)
        self.protocol = str(data.session_protocol) if data.session_state == "CONNECTED" else None
        self._user, self._applications = names.user_name or "", tuple(names.application_names)

    @property
    def processes(self) -> list[Process]:
        """Those that run."""
        ended = (noted(self._inventory.store, ENDED + self._key) or "").split()
        return [process for process in self._all() if str(process.number) not in ended]

    def end(self, process: Process) -> None:
        """Have a process end."""
        before = noted(self._inventory.store, ENDED + self._key) or ""
        note(self._inventory.store, self._inventory.shapes, ENDED + self._key, f"{before} {process.number}".strip())

    def taken(self, process: Process, moment: int) -> dict[str, float]:
        """What a process takes of processor, memory and disk at a moment, in percent."""
        chance = self._chance(f"{process.number} {moment // _SECOND}")
        lasting = self._chance(f"{process.number}")
        told = {"cpu": _MOST * chance.random() ** 3, "memory": _MOST * lasting.random(), "disk": chance.random()}
        return {name: round(value, 2) for name, value in told.items()}

    def total(self, moment: int, *, of_user: bool = False) -> dict[str, float]:
        """What all that run take at a moment, or those of the user."""
        found = [self.taken(one, moment) for one in self.processes if one.user is not None or not of_user]
        return {name: round(sum(one[name] for one in found), 2) for name in ("cpu", "memory", "disk")}

    def latency(self, moment: int) -> int:
        """Milliseconds to the client and back."""
        return 20 + self._chance(f"latency {moment // _SECOND}").randrange(20)

    def frames(self, moment: int) -> int:
        """Frames in a second."""
        return self._chance(f"frames {moment // _SECOND}").randrange(30)

    def _all(self) -> list[Process]:
        numbers = iter(range(_STEP, 10_000, 26 * _STEP))
        made = [Process(next(numbers), name, self.started, None) for name in _SYSTEM]
        made += [Process(next(numbers), name, self.started, self._user) for name in _OF_USER]
        return made + [
            Process(next(numbers), f"{name.lower()}.exe", self.started, self._user, name) for name in self._applications
        ]

    def _chance(self, what: str) -> random.Random:
        return random.Random(f"{self._key} {what}")  # noqa: S311 - no secret


def milliseconds(moment: datetime.datetime) -> int:
    """A time as a number: milliseconds since 1970, which the reference does not tell."""
    return int(in_utc(moment).timestamp() * _SECOND)
