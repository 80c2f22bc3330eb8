"""Many clients at once at a server over HTTPS: none may see a wrong answer, lose an update, or get another's session.

Each client knows what it has done, and says so when the server does not. In a test for some turns; for as long as one
likes with ``python -m tests.simulator.crowd --minutes 1``, against ``vlsi simulate`` in a process of its own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from tests.simulator.calling import Caller, Place, ServerProcess
from vlsi_bindings import vdi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OWN: Final = ("base.displayName", "base.description")
"""Members of a pool that two clients share: each owns one of them."""


@dataclass
class Crowd:
    """What all clients of one run know together."""

    server: Place
    cursors: list[vdi.QueryId] = field(default_factory=list)
    """Queries that some client has open: nobody else may get their rows."""
    done: Counter[str] = field(default_factory=Counter)
    calls: int = 0
    wrong: list[str] = field(default_factory=list)
    sites: dict[str, str] = field(default_factory=dict)
    """The names of all sites that were made and not deleted, by id."""

    def expect(self, told: object, expected: object, what: str) -> None:
        """Note what is not as it should be."""
        if told != expected:
            self.wrong.append(f"{what}: expected {expected!r}, saw {told!r}")


class Client:
    """One client: an administrator who shares a pool with another."""

    user = "administrator"

    def __init__(self, crowd: Crowd, number: int, pool: vdi.DesktopId) -> None:
        self.crowd, self.number, self.pool = crowd, number, pool
        self.chance = Random(number)  # noqa: S311 - no secret
        self.caller = Caller(crowd.server).login(self.user)
        self.turns = 0
        self.written = self.seen = 0
        self.sites: list[vdi.SiteId] = []

    def turn(self) -> None:
        """Do one thing, by chance."""
        self.turns += 1
        act = self.chance.choice((self.write, self.make, self.forget, self.page, self.pry, self.come_again))
        act()
        self.crowd.done[act.__name__] += 1

    def write(self) -> None:
        """Change the own member of the shared pool: it is there, and the other's has not gone back."""
        self.written += 1
        entry = vdi.MapEntry(key=OWN[self.number % 2], value=f"{self.number}: {self.written}")
        self.caller.call(vdi.Desktop_Update(id=self.pool, updates=[entry]))
        base = self.caller.call(vdi.Desktop_Get(id=self.pool)).base
        told = [base.display_name, base.description]
        self.crowd.expect(told[self.number % 2], entry.value, f"member {entry.key} of {self.pool.id}")
        other = int(str(told[1 - self.number % 2] or "0").rpartition(":")[2])
        self.crowd.expect(other >= self.seen, True, f"the other member of {self.pool.id} does not go back")  # noqa: FBT003 - what is expected
        self.seen = other

    def make(self) -> None:
        """Create a site and read it back."""
        name = f"{self.number}: {self.turns}"
        made = self.caller.call(vdi.Site_Create(base=vdi.SiteBase(display_name=name)))
        self.sites.append(made)
        self.crowd.sites[made.id] = name
        self.crowd.expect(self.caller.call(vdi.Site_Get(id=made)).base.display_name, name, made.id)

    def forget(self) -> None:
        """Delete a site of one's own: then it is not there any more."""
        if self.sites:
            gone = self.sites.pop(self.chance.randrange(len(self.sites)))
            self.caller.call(vdi.Site_Delete(id=gone))
            self.crowd.sites.pop(gone.id)
            self.crowd.expect(self.fault(vdi.Site_Get(id=gone)), "EntityNotFound", f"{gone.id} after its end")

    def page(self) -> None:
        """Go through all machines, a few at a time, while others do the same with other pages."""
        size = 30 + self.number
        asked = vdi.QueryDefinition(query_entity_type="MachineNamesView", sort_by="base.name", max_page_size=size)
        page = self.caller.call(vdi.QueryService_Create(definition=asked))
        self.crowd.cursors.append(page.id)
        names, offset = [], 0
        while page.results:
            self.crowd.expect(page.starting_offset, offset, "offset of a page")
            self.crowd.expect(len(page.results), min(size, len(page.results) + page.remaining_count), "rows of a page")
            names += [row.base.name for row in page.results]
            offset += len(page.results)
            page = self.caller.call(vdi.QueryService_GetNext(id=page.id))
        self.crowd.expect(names, sorted(names), "order of the machines")
        self.crowd.expect(len(set(names)), self.caller.call(vdi.QueryService_GetCount(definition=asked)), "machines")
        self.crowd.cursors.remove(page.id)
        self.caller.call(vdi.QueryService_Delete(id=page.id))

    def pry(self) -> None:
        """Ask for the rows of a query that another has open."""
        if self.crowd.cursors:
            foreign = self.chance.choice(list(self.crowd.cursors) or [vdi.QueryId(id="Query/eA")])
            self.crowd.expect(self.fault(vdi.QueryService_GetNext(id=foreign)), "EntityNotFound", "another's query")

    def come_again(self) -> None:
        """Log out: the session has ended; log in: there is another."""
        self.caller.call(vdi.AuthenticationManager_Logout())
        self.crowd.expect(self.fault(vdi.Site_List()), "SecurityError", "a call after the log-out")
        old = self.caller.token
        self.crowd.expect(self.caller.login(self.user).token == old, False, "a new log-in has the old session")  # noqa: FBT003 - what is expected

    def fault(self, request: vdi.Site_List | vdi.Site_Get | vdi.Site_Create | vdi.QueryService_GetNext) -> str:
        """The type of the fault of a request that must fail."""
        try:
            self.caller.call(request)
        except vdi.MethodFault as fault:
            return type(fault).__name__
        return "no fault"


class Auditor(Client):
    """One who may only look: whoever gets their session by mistake is told so, and they are if they get another's."""

    user = "auditor"

    def write(self) -> None:
        """Try to create something."""
        request = vdi.Site_Create(base=vdi.SiteBase(display_name="auditor"))
        self.crowd.expect(self.fault(request), "InsufficientPermission", "an auditor creates a site")

    make = forget = write


def run(server: Place, clients: int, goes_on: Callable[[Client], bool]) -> Crowd:
    """Let clients do their turns, each as long as it is told to, and look at what is there in the end."""
    crowd = Crowd(server)
    host = Caller(server).login()
    pools = [_pool(host, number) for number in range(-(-clients // 2))]
    host.close()
    kinds = [Auditor if number % 10 == 9 else Client for number in range(clients)]
    visitors = [kind(crowd, number, pools[number // 2]) for number, kind in enumerate(kinds)]
    threads = [threading.Thread(target=_visit, args=(client, goes_on)) for client in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    host = Caller(server).login()  # the server does not keep a connection for as long as a run may take
    _look(crowd, host, visitors)
    host.close()
    return crowd


def _visit(client: Client, goes_on: Callable[[Client], bool]) -> None:
    try:
        while goes_on(client):
            client.turn()
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is told by the run
        client.crowd.wrong.append(f"client {client.number}: {error!r}")
    client.caller.close()
    client.crowd.calls += client.caller.calls


def _pool(host: Caller, number: int) -> vdi.DesktopId:
    asked = vdi.QueryDefinition(query_entity_type="FarmSummaryView")
    farm = host.call(vdi.QueryService_Query(definition=asked)).results[0]
    base = vdi.DesktopBase(name=f"Crowd-{number}", access_group=farm.data.access_group)
    hosted = vdi.DesktopRDSDesktopSpec(farm=farm.id)
    spec = vdi.DesktopSpec(base=base, type=vdi.DesktopType.RDS, rds_desktop_spec=hosted)
    made: vdi.DesktopId = host.call(vdi.Desktop_Create(spec=spec))
    host.call(vdi.Desktop_Update(id=made, updates=[vdi.MapEntry(key=key, value="0: 0") for key in OWN]))
    return made


def _look(crowd: Crowd, host: Caller, visitors: list[Client]) -> None:
    """Nothing is there that should not be, and nothing is missing."""
    there = {site.id.id: site.base.display_name for site in host.call(vdi.Site_List())}
    crowd.expect({key: name for key, name in there.items() if ":" in name}, crowd.sites, "sites in the end")
    for client in visitors:
        if client.written:
            base = host.call(vdi.Desktop_Get(id=client.pool)).base
            told = (base.display_name, base.description)[client.number % 2]
            crowd.expect(told, f"{client.number}: {client.written}", f"what client {client.number} wrote last")


def main() -> int:
    """Run; the exit status is 1 if anything was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulator.crowd", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--machines", type=int, default=500)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ServerProcess(Path(folder) / "estate.db", given.machines) as server:
        end = time.monotonic() + 60 * given.minutes
        crowd = run(server, given.clients, lambda _: time.monotonic() < end)
    for told in [*_summary(crowd), *crowd.wrong[:20]]:
        sys.stdout.write(f"{told}\n")
    return 1 if crowd.wrong else 0


def _summary(crowd: Crowd) -> Iterator[str]:
    acts = ", ".join(f"{number} {name}" for name, number in crowd.done.most_common())
    yield f"{crowd.calls} calls in {crowd.done.total()} turns ({acts}): {len(crowd.wrong)} wrong"


if __name__ == "__main__":
    sys.exit(main())
