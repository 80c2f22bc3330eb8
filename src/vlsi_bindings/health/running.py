"""Checks done one after the other; what stops one stops no other."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeAlias

from ..codec import VlsiError
from ..contract import history, load
from ..model import Fault
from .asking import Asking
from .limits import Limit, Limits
from .results import Report, Result, State, clipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .asking import Sender

    Function: TypeAlias = Callable[[Asking, Limits], Report]


@dataclass(frozen=True, slots=True)
class Check:
    """A check: what it looks at, the operations and entities that it needs, and its thresholds.

    An entity is the type of the rows that QueryService is asked for.
    """

    name: str
    about: str
    do: Function
    operations: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()

    def as_json(self, limits: Limits) -> dict[str, Any]:
        """What it is as plain values, with the thresholds as they are, and the privileges that the contract names.

        Which of several privileges is enough is not documented.
        """
        known = load()
        named = [known.operations[name].privileges for name in self.operations]
        named += [known.types[name].query_privileges for name in self.entities]
        return {
            "check": self.name,
            "about": self.about,
            "operations": list(self.operations),
            "entities": list(self.entities),
            "privileges": sorted({name for names in named for name in names}),
            "thresholds": [limits[limit.name].as_json() for limit in self.limits],
        }

    def missing_in(self, release: str) -> str | None:
        """What a release does not have of what the check needs, in words; ``None`` where it has all."""
        known = history()
        found = {name: known.operation(name) for name in self.operations}
        found |= {name: known.type(name) for name in self.entities}
        lacking = [f"{name} ({releases})" for name, releases in found.items() if release not in releases]
        return ", ".join(lacking) or None


def check(
    connection: Sender,
    *,
    only: Iterable[str] = (),
    limits: Limits | None = None,
    release: str | None = None,
    now: datetime.datetime | None = None,
) -> list[Result]:
    """The results of all checks, or of those that ``only`` names, in the order of the table.

    ``connection`` is logged in. ``limits`` are the thresholds (:data:`CHECKS` has the defaults). ``release`` is the
    server's: what it does not have is SKIPPED; without it, such a check is UNKNOWN with what the server says. ``now``
    is what days and hours are counted from.

    A check that fails is UNKNOWN and says why. Raises LookupError for a check, and for a release, that there is not.
    """
    return list(run(connection, only=only, limits=limits, release=release, now=now))


def run(
    connection: Sender,
    *,
    only: Iterable[str] = (),
    limits: Limits | None = None,
    release: str | None = None,
    now: datetime.datetime | None = None,
) -> Iterator[Result]:
    """The same, each result as soon as it is there; raises as soon as it is called."""
    checks = chosen(only)
    if release is not None:
        load(release=release)
    asking = Asking(connection, release, now or datetime.datetime.now(datetime.timezone.utc))
    return (_result(one, asking, limits or defaults()) for one in checks)


def chosen(only: Iterable[str] = ()) -> list[Check]:
    """The checks of these names, all without any; raises LookupError for a name that is none."""
    from .table import CHECKS  # noqa: PLC0415 - the table is made of checks

    names = {one.name: one for one in CHECKS}
    wanted = list(only)
    for name in wanted:
        if name not in names:
            near = get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
            raise LookupError(f"there is no check {name!r}: {hint}")
    return [one for one in CHECKS if not wanted or one.name in wanted]


def defaults() -> Limits:
    """All thresholds as they are unless somebody changes them."""
    return Limits(limit for one in chosen() for limit in one.limits)


def _result(one: Check, asking: Asking, limits: Limits) -> Result:
    began = time.monotonic()
    missing = None if asking.release is None else one.missing_in(asking.release)
    if missing:
        return Result(one.name, State.SKIPPED, f"{asking.release} does not have {missing}")
    report = _report(one, asking, limits)
    return Result(
        one.name,
        report.state,
        report.text,
        tuple(report.findings),
        tuple(report.values),
        time.monotonic() - began,
    )


def _report(one: Check, asking: Asking, limits: Limits) -> Report:
    try:
        report = one.do(asking, limits)
    except Fault as fault:
        report = _unknown(_fault_text(fault))
    except VlsiError as error:
        report = _unknown(str(error).partition("\n")[0])
    except Exception as error:  # noqa: BLE001 - an answer unlike the contract stops no other check
        report = _unknown(f"the answer cannot be judged: {type(error).__name__}: {error}")
    unreadable = asking.unreadable()
    if unreadable:
        report.find(State.WARNING, f"{unreadable:,} rows cannot be read")
    return report


def _unknown(text: str) -> Report:
    report = Report()
    report.find(State.UNKNOWN, text)
    return report


def _fault_text(fault: Fault) -> str:
    """A fault in words: for a privilege that is missing, which."""
    name = type(fault).__wire_name__
    called = getattr(fault.call, "operation", None)
    lacking = getattr(fault, "privileges", None)
    words = f"the account lacks {', '.join(map(str, lacking))}" if lacking else fault.message or "without words"
    return clipped(": ".join(part for part in (called, name, words) if part))
