"""A simulated server that measures itself: ``python -m benchmarks.served MACHINES``, in a process of its own.

First it says as one JSON object a line what it takes to be filled, and what calls take without a socket; then where
it is, and after each line of its input how long its processor has worked. It ends with its input.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from vlsi_bindings import codec, vdi
from vlsi_bindings.simulator import SESSION_HEADER, Simulator, Sizes
from vlsi_bindings.simulator import simulator as serving
from vlsi_bindings.simulator.https import HttpsServer

from .probes import resident

if TYPE_CHECKING:
    from collections.abc import Callable

    from vlsi_bindings.model import DataObject

P = ParamSpec("P")
R = TypeVar("R")
Steps = dict[str, float]
"""Milliseconds by step."""
STEPS: Final = {"decode": "decode", "demand_valid": "judge", "encode": "encode"}
"""What an answer calls, and what the report calls it; all else is looking up."""
ROUNDS: Final = 9
PAGE: Final = 1_000


class Clocked:
    """A simulator whose steps are timed."""

    def __init__(self, simulator: Simulator) -> None:
        """Log in."""
        self.simulator, self._steps = simulator, dict.fromkeys(STEPS.values(), 0.0)
        for name, step in STEPS.items():
            setattr(serving, name, self._timed(getattr(serving, name), step))
        password = vdi.SecureString(utf8_string=b"password")
        login = vdi.AuthenticationManager_Login(username="administrator", password=password, domain="LAB")
        self.token = simulator.answer(codec.encode(login)).headers[SESSION_HEADER]

    def once(self, request: DataObject) -> Steps:
        """The processor time of one call, and of its steps."""
        data = codec.encode(request)
        self._steps = dict.fromkeys(self._steps, 0.0)
        start = time.process_time()
        reply = self.simulator.answer(data, self.token)
        whole = time.process_time() - start
        if reply.status != 200:  # noqa: PLR2004 - as HTTP has it
            raise SystemExit(f"{type(request).__wire_name__}: {codec.decode(reply.body).fault}")
        known = {step: seconds * 1e3 for step, seconds in self._steps.items()}
        return {"whole": whole * 1e3, **known, "look-up": whole * 1e3 - sum(known.values())}

    def often(self, make: Callable[[int], DataObject]) -> Steps:
        """The medians of several calls; the first is left out, since it may still make what later ones keep."""
        self.once(make(0))
        found = [self.once(make(number)) for number in range(1, 1 + ROUNDS)]
        return {step: statistics.median(one[step] for one in found) for step in found[0]}

    def _timed(self, function: Callable[P, R], step: str) -> Callable[P, R]:
        def timed(*given: P.args, **named: P.kwargs) -> R:
            start = time.process_time()
            try:
                return function(*given, **named)
            finally:
                self._steps[step] += time.process_time() - start

        return timed


def query(entity: str, asked: vdi.QueryFilter | None = None, order: str | None = None) -> DataObject:
    """A page of something."""
    definition = vdi.QueryDefinition(query_entity_type=entity, max_page_size=PAGE, filter=asked, sort_by=order)
    return vdi.QueryService_Query(definition=definition)


def condition() -> vdi.QueryFilter:
    """Three conditions on machines, which one in some hundred meets."""
    name = vdi.QueryFilterContains(member_name="base.name", value="-77")
    state = vdi.QueryFilterEquals(member_name="base.basicState", value="ERROR")
    kind = vdi.QueryFilterNotEquals(member_name="base.agentVersion", value="7")
    return vdi.QueryFilterAnd(filters=[name, vdi.QueryFilterNot(filter=state), kind])


def measured(simulator: Simulator) -> dict[str, Steps]:
    """Calls without a socket, by name."""
    clocked, store = Clocked(simulator), simulator.store
    pools = [vdi.DesktopId(id=key) for key in store.keys("DesktopInfo")]
    machines = [vdi.MachineId(id=key) for key in store.first_keys("MachineInfo", 100)]

    def rename(number: int) -> DataObject:
        entry = vdi.MapEntry(key="base.displayName", value=f"Pool {number}")
        return vdi.Desktop_Update(id=pools[number % len(pools)], updates=[entry])

    def after_change(number: int) -> DataObject:
        clocked.once(rename(number))
        return query("MachineDetailsView")

    summaries, details = query("MachineSummaryView"), query("MachineDetailsView")
    clocked.once(vdi.Site_List())
    return {
        "first page of MachineSummaryView": clocked.once(summaries),
        "page of MachineSummaryView": clocked.often(lambda _: summaries),
        "first page of MachineDetailsView": clocked.once(details),
        "page of MachineDetailsView": clocked.often(lambda _: details),
        "page of MachineDetailsView after a change of a pool": clocked.often(after_change),
        "three conditions on all machines": clocked.often(lambda _: query("MachineSummaryView", condition())),
        "all machines sorted": clocked.often(lambda _: query("MachineSummaryView", order="base.name")),
        "a machine": clocked.often(lambda number: vdi.Machine_Get(id=machines[number % len(machines)])),
        "a change of a pool": clocked.often(rename),
    }


def main(machines: int) -> None:
    """Measure, tell and serve."""
    start = time.process_time()
    simulator = Simulator(sizes=Sizes.of(machines))
    filled = {"fill": time.process_time() - start}
    gc.collect()
    filled["memory filled"] = resident()
    calls = measured(simulator)
    gc.collect()
    filled["memory after queries"] = resident()
    _say({"filled": filled, "calls": calls})
    machine = simulator.store.first_keys("MachineInfo", 1)[0]
    with HttpsServer(simulator) as server:
        _say({"url": server.url, "authority": server.authority.decode(), "machine": machine})
        for _ in sys.stdin:
            _say({"processor": time.process_time()})


def _say(told: object) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
