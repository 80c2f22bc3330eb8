"""The steps in their order, each in bounded time, and each only if what it needs is there."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ...codec import DEFAULT_DIALECT
from ...extras import extra
from ..bounds import bounded
from ..tls import make_context
from . import service, trust, visit, way
from .patient import Asked, Patient
from .steps import State, Step, skipped, wrong

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from ...codec import Dialect
    from ..sessions import Session
    from .steps import Outcome

_GRACE: Final = 2.0
"""Seconds by which a step's own time-outs, which know more, come before its end."""
_PARTING: Final = 15.0
"""Seconds that a log-out may take beside the rest."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A step to be done, and the steps that must not have failed before it.

    It may take ``times`` the seconds of a step, and ``more`` seconds beside.
    """

    do: Callable[[Patient], Outcome]
    needs: tuple[str, ...] = ()
    times: float = 1.0
    more: float = 0.0

    @property
    def name(self) -> str:
        """What the step is called: as its function is."""
        return self.do.__name__


_PARTS: Final = (
    _Part(way.address),
    _Part(way.proxy, ("address",)),
    _Part(way.name, ("address", "proxy")),
    _Part(way.port, ("name",)),
    _Part(trust.tls, ("port",)),
    _Part(trust.certificate, ("tls",)),
    _Part(trust.trust, ("tls",)),
    _Part(service.service, ("tls",)),
    _Part(service.clock, ("tls",)),
    _Part(visit.login, ("trust", "service"), times=2.0, more=_PARTING),
    _Part(visit.release, ("login",)),
    _Part(visit.latency, ("login",)),
)
STEPS: Final = tuple(part.name for part in _PARTS)
"""The names of all steps, in their order."""


def diagnose(
    url: str,
    username: str | None = None,
    password: str | Callable[[], str] | None = None,
    domain: str | None = None,
    *,
    session: Session | None = None,
    ca: str | os.PathLike[str] | None = None,
    thumbprint: str | None = None,
    proxy: str | None = None,
    dialect: Dialect | None = None,
    seconds: float = 10.0,
    days: int = 30,
) -> Iterator[Step]:
    """The steps from here to a connection server and into it, each as soon as it is done.

    ``url`` and the rest are what :class:`~vlsi_bindings.client.Connection` takes. With a ``session`` that is open
    nobody logs in, and it stays open; else ``username`` does, if there is one.
    ``seconds`` bound each step, but log-in, calls and log-out together take twice that and 15 at most. A certificate
    with fewer than ``days`` days left is a warning. A step whose needs have failed is skipped, and says so.

    Raises, before anything is sent, ValueError for a thumbprint that is none, OSError for a ``ca`` that cannot be read,
    and MissingExtraError where the extra is.
    """
    with extra("client"):
        import httpx  # noqa: F401, PLC0415 - told before anything is sent
    context = make_context(ca=ca, thumbprint=thumbprint)
    asked = Asked(
        url=url,
        username=username,
        password=password,
        domain=domain,
        session=session,
        ca=ca,
        thumbprint=thumbprint,
        proxy=proxy,
        dialect=dialect or DEFAULT_DIALECT,
        seconds=seconds,
        days=days,
    )
    return _steps(Patient(asked, context))


def _steps(patient: Patient) -> Iterator[Step]:
    states: dict[str, State] = {}
    for part in _PARTS:
        began = time.monotonic()
        missing = next((need for need in part.needs if states[need] in (State.FAILED, State.SKIPPED)), None)
        outcome = skipped(f"needs {missing}") if missing else _outcome(part, patient)
        states[part.name] = outcome.state
        yield Step(
            part.name,
            outcome.state,
            outcome.found,
            outcome.cause,
            outcome.mend,
            outcome.facts,
            time.monotonic() - began,
        )


def _outcome(part: _Part, patient: Patient) -> Outcome:
    """What a step gives; one that does not end has failed."""
    limit = patient.asked.seconds * part.times + part.more + _GRACE
    try:
        return bounded(lambda: part.do(patient), limit)
    except TimeoutError:
        return wrong(f"no end within {limit:g} s", "timed-out", "allow it more time, or look at what is in between")
