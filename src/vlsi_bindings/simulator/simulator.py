"""The simulated server without a socket: bytes of a request in, status, bytes and headers of the answer out."""

from __future__ import annotations

import logging
from collections import Counter
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from ..codec import DecodeError, Envelope, Limits, SoapFault, decode, encode
from ..codec.making import blank
from ..codec.reading import shorten
from ..conformance.releases import objects_of
from ..model import Fault, Request, Unknown, response_class
from ..suggesting import did_you_mean
from .behaviour import Call
from .changes import Changes
from .clock import Clock
from .disturbing.rule import Rule
from .disturbing.standing import Disturbances
from .events import Events
from .faults import Faults
from .generic import generic
from .inventory import Inventory
from .life import advance
from .notes import NOTES
from .operations import OWN
from .operations.accounts import FREE
from .replies import FAULT, OK, Reply, fault_reply, session_headers
from .requests import demand_valid
from .seeding import Sizes, fill
from .sessions import Sessions
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from ..codec import Dialect
    from .behaviour import Behaviour, Kind
    from .disturbing.standing import Strike
    from .replaying import Replay
    from .replaying.answering import Answering

_LOG: Final = logging.getLogger(__name__)
LIMITS: Final = Limits(max_bytes=4 * 1024 * 1024, max_elements=100_000, max_text=2_000_000, max_findings=100)
"""What a request may hold, unless other limits are given: more than any that keeps the limits of the service."""
_ADMINISTRATOR: Final = "ADMINISTRATOR"
"""The privilege that stands for those that no role can be given."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the server does for one operation."""

    operation: str
    kind: Kind
    about: str


class Simulator:
    """A connection server of one release: the one that is given, else that of its file, else the newest.

    ``path`` is the file of its inventory, kept in memory without one; what is empty is filled from ``seed`` and
    ``sizes``. ``dialect`` says what requests leave open, such as where core types live. ``passwords`` are those of
    accounts by log-on name. ``replay`` is what is answered from first; it is closed with the server. ``answered``
    counts whence answers came: ``rule`` (see ``disturb``), ``capture``, ``model``. Safe to be called by several
    threads: calls are answered one after the other.

    Raises UnknownReleaseError for a release that is not described, StoreError or ReleaseError for a file that does
    not fit.
    """

    def __init__(
        self,
        *,
        release: str | None = None,
        path: Path | None = None,
        seed: int = 0,
        sizes: Sizes | None = None,
        clock: Clock | None = None,
        passwords: Mapping[str, str] | None = None,
        dialect: Dialect | None = None,
        limits: Limits | None = None,
        replay: Replay | None = None,
    ) -> None:
        """Open the inventory, and fill it if it is empty."""
        self.clock = clock or Clock()
        self.inventory = _opened(path, release, self.clock, seed, sizes or Sizes())
        self.store = self.inventory.store
        self.faults = Faults(self.inventory.shapes)
        self.sessions = Sessions(self.inventory, self.faults, passwords)
        self._events = Events(self.inventory)
        self._dialect, self._limits = dialect, limits or LIMITS
        self.disturbances = Disturbances(self.inventory)
        self.disturb = self.disturbances.making(Rule)
        self.replay = replay
        self.answered: Counter[str] = Counter()
        self._answering = self._answering_from(replay)
        self._changes = Changes(self.inventory, self.faults)
        self._lock = RLock()
        self._behaviours: dict[str, Behaviour] = {}

    @property
    def release(self) -> str:
        """The release that the server is of."""
        return self.inventory.release

    @property
    def replayed(self) -> Counter[str]:
        """What was answered from captures, by operation."""
        return Counter() if self.replay is None else self.replay.answered

    def close(self) -> None:
        """Release the file, and what is replayed."""
        self.store.close()
        if self.replay is not None:
            self.replay.close()

    def coverage(self) -> list[Coverage]:
        """What is done for each operation of the release, in the contract's order."""
        with self._lock:
            found = [(name, self._behaviour(name)) for name in self.inventory.shapes.contract.operations]
        return [Coverage(name, behaviour.kind, behaviour.about) for name, behaviour in found]

    def about(self) -> dict[str, Any]:
        """What the server is, as JSON has it: release, time, objects by type, what is done for each operation."""
        with self._lock:
            return {
                "release": self.release,
                "time": self.clock.now.isoformat(),
                "objects": {name: self.store.count(name) for name in sorted(self.store.types()) if name != NOTES},
                "answered": dict(self.answered),
                "disturbances": self.disturbances.about(),
                "replay": self.replay.about() if self.replay else None,
                "operations": [asdict(found) for found in self.coverage()],
            }

    def answer(self, data: bytes, session: str | None = None) -> Reply:
        """Answer a request.

        ``session`` is the token that came with it, in whichever way. Every input has an answer: what cannot be read
        or is not known gets a fault without a detail, in the dialect of the request as far as that can be told.
        """
        try:
            envelope = decode(data, limits=self._limits)
        except DecodeError as error:
            fault = SoapFault(code="ClientFaultCode", string=f"the request cannot be read: {error}")
            return Reply(FAULT, encode(fault, dialect=self._dialect))
        with self._lock:
            strike = self.disturbances.strike(envelope)
            reply, whence = strike.instead(self._spoken(envelope)), "rule"
        if reply is None:
            reply, whence = self._answered(data, envelope, session, strike)
        with self._lock:
            self.answered["rule" if strike.poisoned else whence] += 1
            return strike.deliver(reply)

    def _answered(self, data: bytes, envelope: Envelope, token: str | None, strike: Strike) -> tuple[Reply, str]:
        """The answer to a message that could be read, and whence it is."""
        dialect, whence = self._spoken(envelope), "capture"
        try:
            if self._answering is not None:
                with self._lock:
                    reply = self._answering.answer(envelope, token, dialect, strike)
                if reply is not None:
                    return reply, whence
            whence = "model"
            return self._modelled(data, envelope, token, strike), whence
        except Fault as fault:
            return fault_reply(fault, dialect), whence
        except Exception as error:  # noqa: BLE001 - a server answers whatever goes wrong, and logs it
            told = f"{envelope.operation} failed"
            _LOG.exception(told)
            return fault_reply(self.faults("UnexpectedFault", told, causeString=repr(error)), dialect), whence

    def _modelled(self, data: bytes, envelope: Envelope, token: str | None, strike: Strike) -> Reply:
        """The answer that the inventory gives; raises faults."""
        dialect, request, operation = self._spoken(envelope), envelope.body, envelope.operation
        offered = self.inventory.shapes.contract.operations
        if not isinstance(request, Request) or operation is None or operation not in offered:
            told = _unoffered(envelope, offered, self.release)
            return Reply(FAULT, encode(SoapFault(code="ClientFaultCode", string=told), dialect=dialect))
        with self._lock:
            advance(self.inventory)
            call = self._call(request, operation, token)
            call.demand_readable = strike.demand_readable
        with self._told(call):
            with self._lock:
                self._demand_privilege(call)
            demand_valid(data, envelope, self.inventory.shapes, self.faults)  # asks nobody: nobody has to wait for it
            with self._lock:
                self._demand_known(envelope, call)
                with call.transaction():
                    return self._reply(self._done(call), call, dialect)

    @contextmanager
    def _told(self, call: Call) -> Iterator[None]:
        """Whatever is refused inside has its event."""
        try:
            yield
        except Fault as fault:
            with self._lock, self.store.transaction():
                self._events.failed(call, self._events.subjects(call), fault)
            raise

    def _done(self, call: Call) -> Any:
        """What an operation gives, with its events."""
        behaviour = self._behaviour(call.operation.name)
        self.inventory.called[call.operation.name] += 1
        subjects = self._events.subjects(call) if behaviour.kind != "example" else []
        result = behaviour.answer(call)
        self._events.succeeded(call, subjects, result)
        return call.visible(result) if isinstance(result, list) else result

    def _reply(self, result: Any, call: Call, dialect: Dialect) -> Reply:
        """What an operation gave, written within its transaction: what cannot be told does not happen."""
        call.demand_readable(result)
        if isinstance(result, Fault):
            return fault_reply(result, dialect)
        response: Any = blank(response_class(type(call.request)))
        if call.operation.returns is not None:
            response.returnval = result
        return Reply(OK, encode(response, dialect=dialect), session_headers(call.opened))

    def _answering_from(self, replay: Replay | None) -> Answering | None:
        if replay is None:
            return None
        from .replaying.answering import Answering  # noqa: PLC0415 - most servers replay nothing, and load no captures

        return Answering(replay, self.inventory, self.faults, self.sessions)

    def _spoken(self, envelope: Envelope) -> Dialect:
        """The dialect of the answer: the request's, and what that leaves open as configured."""
        seen = envelope.dialect
        if self._dialect is None or seen.core_namespace is not None:
            return seen
        return replace(seen, core_namespace=self._dialect.core_namespace, core_prefix=self._dialect.core_prefix)

    def _call(self, request: Request[Any], operation: str, token: str | None) -> Call:
        documented = self.inventory.shapes.contract.operations[operation]
        session = self.sessions.find(token)
        if session is None and operation not in FREE:
            raise self.faults.not_logged_in()
        return Call(self.inventory, self._changes, self.faults, self.sessions, session, documented, request)

    def _demand_privilege(self, call: Call) -> None:
        """One of the documented privileges is enough; those of a query are those of the type that is asked for."""
        needed = call.operation.privileges
        entity = getattr(call.argument("definition"), "query_entity_type", None)
        if isinstance(entity, str) and entity in self.inventory.shapes.contract.types:
            needed = self.inventory.shapes.contract.types[entity].query_privileges
        if call.session is None or not needed:
            return
        selectable = self.inventory.privileges
        call.needed = tuple(name for name in needed if name in selectable) or (_ADMINISTRATOR,)
        if not self.sessions.rights(call.session).allows(call.needed):
            raise self.faults.not_permitted(call.needed)

    def _demand_known(self, envelope: Envelope, call: Call) -> None:
        """Every id in a request is one of the inventory's, and lies where the user may do this.

        Those that a partial failure can tell are left to it.
        """
        partial = "PartialFailureFault" in call.operation.faults
        several = {p.name for p in call.operation.parameters if p.array} if partial else set()
        for path, value in objects_of(envelope):
            if self.inventory.shapes.is_id(type(value).__wire_name__) and not _is_left(path, several):
                call.demand_known(value)

    def _behaviour(self, operation: str) -> Behaviour:
        found = self._behaviours.get(operation)
        if found is None:
            documented = self.inventory.shapes.contract.operations[operation]
            found = self._behaviours[operation] = OWN.get(operation) or generic(documented, self.inventory)
        return found


def _opened(path: Path | None, release: str | None, clock: Clock, seed: int, sizes: Sizes) -> Inventory:
    """An inventory, filled if it is empty; its file is held only if all went well."""
    store = Store(path)
    try:
        inventory = Inventory(store, release, clock, seed)
        store.state(release=inventory.release)
        if not store.types():
            fill(inventory, sizes)
    except BaseException:
        store.close()
        raise
    return inventory


def _unoffered(envelope: Envelope, offered: Iterable[str], release: str) -> str:
    """That a body is no operation of a release; of a name that nobody knows, which one may be meant."""
    body = envelope.body
    if isinstance(body, Unknown) and body.name is not None:
        name = body.name.rpartition("}")[2]
        return f"{shorten(name)} is no operation of {release}{did_you_mean(name, offered)}"
    return f"{envelope.operation or 'the body'} is no operation of {release}"


def _is_left(path: str, several: set[str]) -> bool:
    """Whether a path leads to an item of an array parameter that may fail in part, or into a filter's value."""
    steps = path.split("/")[3:]
    return bool(steps) and (steps[0].partition("[")[0] in several or steps[0] == "definition")
