"""A server in a process of its own, with rows that cannot be read: ``python -m tests.client.long.poisoned_server``.

Says on its first line where it is and which rows they are; ends when its standard input does.
"""

from __future__ import annotations

import json
import random
import sys

from vlsi_bindings.simulator import Simulator, Sizes
from vlsi_bindings.simulator.https import HttpsServer


def serve(machines: int, poisoned: int) -> None:
    simulator = Simulator(sizes=Sizes.of(machines))
    ids = sorted(machine.id.id for machine in simulator.store.all("MachineInfo"))
    poison = random.Random(0).sample(ids, poisoned)  # noqa: S311 - any choice will do
    simulator.disturb(operation="QueryService_*", poison=poison)
    with HttpsServer(simulator) as server:
        print(json.dumps({"url": server.url, "thumbprint": server.thumbprint, "poison": poison}), flush=True)  # noqa: T201 - what its parent reads
        sys.stdin.read()


if __name__ == "__main__":
    serve(*map(int, sys.argv[1:]))
